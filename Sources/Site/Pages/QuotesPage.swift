internal import Annotate
internal import Corpus
internal import Markdown
internal import StringTemplate
internal import Text

struct QuotesPage: SitePage {
    let view: View
    let page: Int

    static let members = Members<QuotesPage>("quotes page", "Who said what: quotations by speaker, then day, a hundred a page.") {
        QuotesPage.common
        Member("conflicts", "The same words given to different speakers, a hundred at most, on the first page.") { $0.conflicts }
        Member("speakers", "The sixty who are quoted most, on the first page, with links to what they said.") { $0.speakers }
        Member("voices", "The speakers of this page with what they are said to have said.") { $0.voices }
        Member("paginator", "Where this page stands.") { page in
            PaginatorRecord(page: page.page, count: QuotesPage.pages(of: page.view.model), view: page.view) {
                SiteModel.listPath("quotes", page: $0)
            }
        }
    }

    private static let speakerLimit = 60

    static func pages(of model: SiteModel) -> Int {
        Paging.pages(model.quotations.entryCount)
    }

    private var voices: [VoiceRecord] {
        let board = view.model.quotations
        let range = Paging.range(page, of: board.entryCount)
        return board.voices.compactMap { voice in
            let shown = range.clamped(to: voice.start..<voice.start + voice.entries.count)
            guard !shown.isEmpty else { return nil }
            let entries = voice.entries[shown.lowerBound - voice.start..<shown.upperBound - voice.start]
            return VoiceRecord(voice: voice, entries: Array(entries), view: view)
        }
    }

    private var speakers: [VoiceRecord] {
        guard page == 1 else { return [] }
        return view.model.quotations.voices.prefix(Self.speakerLimit).map { VoiceRecord(voice: $0, entries: [], view: view) }
    }

    private var conflicts: [QuotedRecord] {
        guard page == 1 else { return [] }
        return view.model.quotations.conflicts.prefix(Paging.size).map { QuotedRecord(entry: view.model.quotations[$0], view: view) }
    }
}

/// A speaker with quotations.
struct VoiceRecord: TemplateRecord {
    let voice: QuotationBoard.Voice
    /// Those of the page.
    let entries: [QuotationBoard.Entry]
    let view: View

    static let members = Members<VoiceRecord>("voice", "A speaker with what the articles say was said.") {
        Member("id", "Its anchor on the page of quotations.") { $0.voice.id }
        Member("name", "Who speaks; where the articles do not say, that.") { $0.view.name(of: $0.voice.speaker) }
        Member("url", "The page of the speaker, where the dossier has one.") { $0.url }
        Member("quotesURL", "Where what was said begins on the pages of quotations.") { $0.view.quotesURL(of: $0.voice) }
        Member("count", "How many statements there are in all.") { $0.voice.entries.count }
        Member("label", "How many statements there are in all, in words.") { voice in
            voice.view.model.strings.count(voice.voice.entries.count, .quotations)
        }
        Member("quotations", "What was said, each statement once.") { voice in voice.entries.map { QuotedRecord(entry: $0, view: voice.view) } }
    }

    private var url: URLValue? {
        if case .entity(let index) = voice.speaker { view.url(ofEntity: index) } else { nil }
    }
}

extension View {
    func name(of speaker: QuotationBoard.Speaker) -> String {
        switch speaker {
        case .entity(let index): model.content.entities[index].name
        case .named(let name): name
        case .unnamed: model.strings[.unnamedSpeakers]
        case .unstated: model.strings[.speakerNotStated]
        }
    }

    func quotesURL(of voice: QuotationBoard.Voice) -> URLValue {
        url(SiteModel.listPath("quotes", page: voice.start / Paging.size + 1), anchor: voice.id)
    }
}

/// A statement, with every place where it stands.
struct QuotedRecord: TemplateRecord {
    let entry: QuotationBoard.Entry
    let view: View

    static let members = Members<QuotedRecord>("quotation", "A statement in the words of the articles.") {
        Member("source", "Where it stands; of several articles, the earliest.") { $0.first }
        Member("others", "Where else it stands, twenty places at most, with the words there if they differ.") { quoted in
            quoted.entry.places.dropFirst().prefix(QuotedRecord.limit).map {
                QuotationPlaceRecord(place: $0, base: QuotationBoard.words(at: quoted.entry.places[0], in: quoted.view.model.dossier), view: quoted.view)
            }
        }
        Member("more", "In how many places more it stands, in words; missing where all are shown.") { quoted in
            let more = quoted.entry.places.count - 1 - QuotedRecord.limit
            return more > 0 ? quoted.view.model.strings.count(more, .andMore) : nil
        }
        Member("places", "The places where it stands, twenty at most.") { quoted in
            quoted.entry.places.prefix(QuotedRecord.limit).map { QuotationPlaceRecord(place: $0, base: nil, view: quoted.view) }
        }
        Member("isDisputed", "Whether articles give it to different speakers.") { !$0.entry.claims.isEmpty }
        Member("coverage", "By how many outlets and in how many independent wordings it is reported; missing where one article does.") { quoted in
            quoted.entry.corroboration.map { quoted.view.model.strings.text(of: $0) }
        }
    }

    static let limit = 20

    private var first: QuotationPlaceRecord { QuotationPlaceRecord(place: entry.places[0], base: nil, view: view) }
}

/// Some of the statements of somebody, or about somebody.
struct SaidRecord: TemplateRecord {
    let title: String
    let count: Int
    let entries: [QuotationBoard.Entry]
    /// Where all of them stand.
    let url: URLValue?
    let view: View

    static let members = Members<SaidRecord>("said", "Some of the statements of somebody, or about somebody.") {
        Member("title", "Whose they are, in words: `Said by Ada Example`.") { $0.title }
        Member("quotations", "The statements.") { said in said.entries.map { QuotedRecord(entry: $0, view: said.view) } }
        Member("more", "How many more there are, in words; missing where all are shown.") { said in
            said.count > said.entries.count ? said.view.model.strings.count(said.count - said.entries.count, .andMore) : nil
        }
        Member("url", "Where all of them stand.") { $0.url }
    }
}

extension InterfaceStrings {
    /// `reported by 3 outlets in 2 independent wordings`; `3 articles in 2 independent wordings` where the outlet of one is not known.
    func text(of corroboration: Corroboration) -> String {
        let reports = corroboration.unstated == 0 ? count(corroboration.outlets, .reportedBy) : count(corroboration.articles, .articles)
        return reports + " " + count(corroboration.wordings, .independentWordings)
    }
}

/// A place where an article quotes somebody.
struct QuotationPlaceRecord: TemplateRecord {
    let place: QuotationBoard.Place
    /// The words elsewhere, with which these are compared.
    let base: String?
    let view: View

    static let members = Members<QuotationPlaceRecord>("quotation place", "A place where an article quotes somebody.") {
        Member(text: "words", "The words, without their marks.") { $1.append(utf8: $0.passage.text, in: $0.quotation.parts[0].range) }
        Member(text: "before", "The words of the sentence before the quotation.") { $0.sentence.writeBefore(to: &$1) }
        Member(text: "after", "The words of the sentence after it.") { $0.sentence.writeAfter(to: &$1) }
        Member("more", "The words of further paragraphs.") { $0.more }
        Member("differences", "How the words differ from those that are shown first, piece by piece; empty where they do not.") { $0.differences }
        Member("article", "The article.") { $0.article }
        Member(url: "url", "The address of the passage.") { $0.view.write(article: $0.place.article, passage: $0.passage.id, to: &$1) }
        Member("anchor", "The name of the words on the article's page, or of their passage.") { place in
            place.view.anchor(ofQuotation: place.place.quotation, in: place.place.article) ?? place.passage.id
        }
        Member("verb", "The word that reports it: `said`.") { $0.quotation.verb }
        Member("speaker", "Who is said to speak, as the text names or describes them.") { $0.speakerName }
        Member("description", "Of a speaker who is not named, the words of the text.") { $0.description }
        Member("speakerURL", "The page of the speaker, or where their statements are listed.") { $0.speakerURL }
        Member("isInferred", "Whether the text says he or she, and the name was inferred.") { $0.quotation.speaker?.kind == .pronoun }
        Member(text: "why", "Why it is given to this speaker.") { $0.view.model.strings.writeWhy($0.quotation.ground, to: &$1) }
    }

    private var article: ArticleRecord { ArticleRecord(index: place.article, view: view) }
    /// Lent, not copied: a copy retains each of its fields.
    private var quotation: Quotation { _read { yield view.model.dossier.quotations[place.article][place.quotation] } }
    private var passage: Passage { _read { yield view.model.passages[place.article][quotation.parts[0].passage] } }
    private var speaker: QuotationBoard.Speaker { QuotationBoard.speaker(at: place, in: view.model.dossier) }

    private var speakerName: String {
        description ?? view.name(of: speaker)
    }

    private var description: String? {
        speaker == .unnamed ? quotation.speaker?.name : nil
    }

    private var speakerURL: URLValue? {
        if case .entity(let index) = speaker { return view.url(ofEntity: index) }
        return view.model.quotations.voice(of: speaker).map { view.quotesURL(of: $0) }
    }

    private var sentence: SentenceAround {
        SentenceAround(text: passage.text, words: quotation.parts[0].range, sentence: quotation.sentence)
    }

    private var more: [String] {
        let passages = view.model.content.articles[place.article].passages
        return quotation.parts.dropFirst().map { String(decoding: passages[$0.passage].text[$0.range], as: UTF8.self) }
    }

    private var differences: [DifferenceRecord] {
        guard let base else { return [] }
        let differences = wordingDifferences(from: base, to: QuotationBoard.words(at: place, in: view.model.dossier))
        return differences.allSatisfy { $0.kind == .same } ? [] : differences.map(DifferenceRecord.init)
    }
}

/// A piece of a wording that is compared with another.
struct DifferenceRecord: TemplateRecord {
    let difference: WordingDifference

    static let members = Members<DifferenceRecord>("difference", "A piece of a wording that is compared with another.") {
        Member("text", "The words.") { $0.difference.text }
        Member("isAdded", "Whether the other wording lacks them.") { $0.difference.kind == .added }
        Member("isMissing", "Whether only the other wording has them.") { $0.difference.kind == .missing }
    }
}
