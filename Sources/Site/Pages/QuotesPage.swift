internal import Annotate
internal import Corpus
internal import Markdown
internal import StringTemplate
internal import Text

struct QuotesPage: SitePage {
    let view: View
    let page: Int

    static let members = Members<QuotesPage>("quotes page", "Who said what: quotations by speaker, a hundred a page.") {
        QuotesPage.common
        Member("conflicts", "The same words given to different speakers, on the first page.") { $0.conflicts }
        Member("voices", "The speakers of this page with what they are said to have said.") { $0.voices }
        Member("paginator", "Where this page stands.") { page in
            PaginatorRecord(page: page.page, count: QuotesPage.pages(of: page.view.model), view: page.view) {
                SiteModel.listPath("quotes", page: $0)
            }
        }
    }

    static func pages(of model: SiteModel) -> Int {
        Paging.pages(model.quotations.voices.reduce(0) { $0 + $1.entries.count })
    }

    private var voices: [VoiceRecord] {
        let board = view.model.quotations
        let range = Paging.range(page, of: board.voices.reduce(0) { $0 + $1.entries.count })
        var start = 0
        var voices = [VoiceRecord]()
        for voice in board.voices {
            let shown = range.clamped(to: start..<start + voice.entries.count)
            if !shown.isEmpty {
                let entries = voice.entries[shown.lowerBound - start..<shown.upperBound - start]
                voices.append(VoiceRecord(speaker: voice.speaker, entries: Array(entries), view: view))
            }
            start += voice.entries.count
        }
        return voices
    }

    private var conflicts: [ConflictRecord] {
        page == 1 ? view.model.quotations.conflicts.map { ConflictRecord(claims: $0, view: view) } : []
    }
}

/// A speaker with quotations.
struct VoiceRecord: TemplateRecord {
    let speaker: QuotationBoard.Speaker
    let entries: [QuotationBoard.Entry]
    let view: View

    static let members = Members<VoiceRecord>("voice", "A speaker with what the articles say was said.") {
        Member("name", "Who speaks; where the articles do not say, that.") { $0.name }
        Member("url", "The page of the speaker, where the dossier has one.") { $0.url }
        Member("quotations", "What was said, each statement once.") { voice in voice.entries.map { QuotedRecord(entry: $0, view: voice.view) } }
    }

    private var name: String { view.speakerName(speaker) }

    private var url: URLValue? { view.speakerURL(speaker) }
}

extension View {
    func speakerURL(_ speaker: QuotationBoard.Speaker) -> URLValue? {
        if case .entity(let index) = speaker { url(model.path(ofEntity: index)) } else { nil }
    }

    func speakerName(_ speaker: QuotationBoard.Speaker) -> String {
        switch speaker {
        case .entity(let index): model.content.entities[index].name
        case .named(let name): name
        case .unstated: model.strings[.speakerNotStated]
        }
    }
}

/// A statement, with every place where it stands.
struct QuotedRecord: TemplateRecord {
    let entry: QuotationBoard.Entry
    let view: View

    static let members = Members<QuotedRecord>("quotation", "A statement in the words of the articles.") {
        Member("text", "The words, in the quotation marks of the interface's language.") { $0.first.text }
        Member("source", "Where it stands; of several articles, the newest.") { $0.first }
        Member("others", "Where else it stands, with the words there if they differ.") { quoted in
            quoted.entry.places.dropFirst().map { QuotationPlaceRecord(place: $0, other: quoted.first.text, view: quoted.view) }
        }
    }

    private var first: QuotationPlaceRecord { QuotationPlaceRecord(place: entry.places[0], other: nil, view: view) }
}

/// A place where an article quotes somebody.
struct QuotationPlaceRecord: TemplateRecord {
    let place: QuotationBoard.Place
    /// The words elsewhere, with which these are compared.
    let other: String?
    let view: View

    static let members = Members<QuotationPlaceRecord>("quotation place", "A place where an article quotes somebody.") {
        Member("text", "The words there, in quotation marks.") { $0.text }
        Member("parts", "The words there, cut where they differ from those that are shown first.") { $0.parts }
        Member("differs", "Whether the words differ from those that are shown first.") { $0.other != nil && $0.other != $0.text }
        Member("article", "The article.") { $0.article }
        Member("url", "The address of the passage.") { place in
            place.view.url(place.view.model.path(ofArticle: place.place.article), anchor: place.passage.id)
        }
        Member("verb", "The word that reports it: `said`.") { $0.quotation.verb }
        Member("sentence", "The sentence it stands in.") { $0.sentence }
        Member("speaker", "Who is said to speak.") { $0.view.speakerName($0.speaker) }
        Member("speakerURL", "The page of the speaker, where the dossier has one.") { $0.view.speakerURL($0.speaker) }
        Member("isInferred", "Whether the text says he or she, and the name was inferred.") { $0.quotation.speaker?.isInferred ?? false }
        Member("why", "Why it is given to this speaker.") { $0.quotation.reason }
    }

    private var article: ArticleRecord { ArticleRecord(index: place.article, view: view) }
    private var quotation: Quotation { view.model.dossier.quotations[place.article][place.quotation] }
    private var passage: Passage { view.model.content.articles[place.article].passages[quotation.parts[0].passage] }

    private var speaker: QuotationBoard.Speaker {
        guard let speaker = quotation.speaker, speaker.kind != .unnamed else { return .unstated }
        return speaker.entity.map(QuotationBoard.Speaker.entity) ?? .named(speaker.name)
    }

    var text: String {
        let words = QuotationBoard.words(at: place, in: view.model.dossier)
        return view.model.strings.quoted(String(decoding: words, as: UTF8.self))
    }

    private var parts: [WordingPartRecord] {
        wordingDifferences(from: other ?? text, to: text).map { WordingPartRecord(text: $0.text, isAdded: $0.kind == .added, isMissing: $0.kind == .missing) }
    }

    private var sentence: String { String(decoding: passage.text[quotation.sentence], as: UTF8.self) }
}

/// A piece of a wording beside another.
struct WordingPartRecord: TemplateRecord {
    let text: String
    let isAdded: Bool
    let isMissing: Bool

    static let members = Members<WordingPartRecord>("wording part", "A piece of a wording beside another.") {
        Member("text", "Its words.") { $0.text }
        Member("isAdded", "Whether only this wording has it.") { $0.isAdded }
        Member("isMissing", "Whether only the other wording has it.") { $0.isMissing }
    }
}

/// The same words given to different speakers.
struct ConflictRecord: TemplateRecord {
    let claims: [(speaker: QuotationBoard.Speaker, entry: QuotationBoard.Entry)]
    let view: View

    static let members = Members<ConflictRecord>("conflict", "The same words, which articles give to different speakers.") {
        Member("text", "The words.") { QuotationPlaceRecord(place: $0.claims[0].entry.places[0], other: nil, view: $0.view).text }
        Member("places", "Every place where they stand, with the speaker.") { conflict in
            conflict.claims.flatMap { claim in
                claim.entry.places.map { QuotationPlaceRecord(place: $0, other: nil, view: conflict.view) }
            }
        }
    }
}
