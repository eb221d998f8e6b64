internal import Annotate
internal import Corpus
internal import Markdown
internal import StringTemplate
internal import Text

/// An article, wherever a page names or shows it.
struct ArticleRecord: TemplateRecord {
    let index: Int
    let view: View

    static let members = Members<ArticleRecord>("article", "An article of the dossier.") {
        Member(text: "title", "Its title; where the source has none, its first words with an ellipsis.") { $0.write(.title, to: &$1) }
        Member("hasTitle", "Whether the source or the curator gave it a title.") { $0.article.title != nil }
        Member("slug", "The name of its file and its page.") { $0.article.slug }
        Member(url: "url", "The address of its page.") { $0.view.write(article: $0.index, to: &$1) }
        Member("day", "The day it was published; missing where the source gives none.") { $0.article.date?.day }
        Member("date", "When it was published, as ISO 8601.") { $0.view.model.dates[$0.index] }
        Member(text: "dateLabel", "When it was published, in words; “undated” where the source gives no day.") { $0.write(.dateLabel, to: &$1) }
        Member("month", "The month it was published, such as `2023-03`.") { $0.article.date?.day.monthName }
        Member("time", "The time of day it was published, such as `10:03`.") { $0.article.date?.clock }
        Member("updated", "When it was changed, as ISO 8601.") { $0.article.updated?.description }
        Member("dateNote", "What the curator says of the date.") { $0.article.dateNote }
        Member("outlet", "Who published it.") { article in
            article.view.model.outletOfArticle[article.index].map { OutletRecord(index: $0, view: article.view) }
        }
        Member("byline", "Who wrote it, as the source says.") { $0.article.byline }
        Member("credit", "The agency or source it credits.") { $0.article.credit }
        Member("dateline", "The place it was written from.") { $0.article.dateline }
        Member("original", "The address of the original.") { $0.article.url.map(URLValue.init) }
        Member(text: "language", "Its language, such as `en`.") { $0.write(.language, to: &$1) }
        Member(text: "direction", "The direction of its language: `ltr` or `rtl`.") { $0.write(.direction, to: &$1) }
        Member("facts", "When and where it was published, by whom, and the like, with names.") { ArticleFacts(record: $0).facts }
        Member("provenance", "Where its text comes from, with names.") { ArticleFacts(record: $0).provenance }
        Member("isUnchanged", "Whether the raw file is what it was when it was imported.") { article in
            guard let seed = article.article.seed, let stated = article.article.seedSHA256 else { return false }
            return article.view.model.seedDigests[seed]?.value == stated
        }
        Member("ledger", "What stands in the raw file and not in the text; missing where there is no raw file, or the text may not be shown.") {
            $0.ledger
        }
        Member("rightsNotice", "What a reader is told where not all of the text is shown.") { $0.rightsNotice }
        Member(text: "wordLabel", "How long its text is: `851 words`, or `1,204 characters` in a language that sets no spaces between words.") {
            $0.writeLength(to: &$1)
        }
        Member(text: "nameLabel", "How many people, organizations, places and events it names, in words.") { article, text in
            article.view.model.strings.write(count: article.view.model.dossier.entitiesOfArticle[article.index].count, .names, to: &text)
        }
        Member("names", "Whom and what it names, by type, most mentioned first.") { $0.names }
        Member("sharing", "The articles that share wording with it, ten at most.") { article in
            article.view.model.sharedWording.pairsOfArticle[article.index].prefix(10).map {
                SharingRecord(article: article.index, pair: WordingPairRecord(index: $0, view: article.view))
            }
        }
        Member("quotations", "What it quotes, in the order of the text; nothing where the text may not be shown.") { $0.quotations }
        Member("near", "The next articles in time, and those that name the same.") { $0.near }
        Member("address", "The absolute address of its page; missing where the site has none.") { $0.address }
        Member("citations", "How to cite it, in several forms.") { $0.citations }
        Member("summary", "The curator's summary.") { $0.article.summary }
        Member("tags", "The curator's tags.") { $0.article.tags }
        Member("excerpt", "The summary, or the first words of the text, as far as its rights allow.") { $0.view.model.excerpt(ofArticle: $0.index) }
        Member("body", "The text as far as its rights allow, each passage with its id, each entity linked where it is first named.") { $0.body }
        Member("passages", "The passages of the text, as far as its rights allow.") { $0.passages }
        Member("rights", "How much of the text is published: `full`, `excerpt` or `link`.") { $0.rights.rawValue }
        Member("people", "The people it names, most mentioned first.") { $0.entities(.person) }
        Member("organizations", "The organizations it names, most mentioned first.") { $0.entities(.organization) }
        Member("places", "The places it names, most mentioned first.") { $0.entities(.place) }
        Member("events", "The events it names, most mentioned first.") { $0.entities(.event) }
        Member("seed", "The name of the raw file it was made from.") { $0.article.seed }
        Member("seedSHA256", "The SHA-256 of the raw file when it was imported.") { $0.article.seedSHA256 }
        Member("newer", "The article after it in time.") { $0.neighbor(-1) }
        Member("older", "The article before it in time.") { $0.neighbor(1) }
    }

    var article: Article { view.model.dossier.content.articles[index] }
    var rights: Rights { view.model.rights[index] }

    fileprivate func write(_ part: ArticleTexts.Part, to output: inout TextOutput) {
        view.model.articleTexts.write(part, of: index, to: &output)
    }

    private func writeLength(to output: inout TextOutput) {
        let strings = view.model.strings
        guard LanguageTag(article.language ?? view.model.settings.language).joinsWords else {
            return strings.write(count: article.document.wordCount, .words, to: &output)
        }
        // Of each character the byte that starts it.
        let characters = article.passages.reduce(0) { count, passage in count + passage.text.count { $0 > 0x20 && $0 & 0xC0 != 0x80 } }
        strings.write(count: characters, .characters, to: &output)
    }

    private var ledger: LedgerRecord? {
        guard rights == .full, let name = article.seed, let seed = view.model.seeds[name], let ledger = view.model.ledgers[name] else { return nil }
        return LedgerRecord(ledger.value, of: (article.seedItem ?? 1) - 1, raw: seed.bytes, strings: view.model.strings)
    }

    private var rightsNotice: String? {
        switch rights {
        case .full: nil
        case .excerpt: view.model.strings[.excerptNotice]
        case .link: view.model.strings[.linkNotice]
        }
    }

    private var names: [NamedGroupRecord] {
        Entity.Kind.allCases.compactMap { kind in
            let entities = entities(kind)
            return entities.isEmpty ? nil : NamedGroupRecord(title: view.model.strings[kind.listKey], entities: entities)
        }
    }

    private var quotations: [QuotationPlaceRecord] {
        guard rights == .full else { return [] }
        let quotations = view.model.dossier.quotations[index]
        return quotations.indices.filter { quotations[$0].kind == .full || quotations[$0].kind == .partial }.map {
            QuotationPlaceRecord(place: .init(article: index, quotation: $0), base: nil, view: view)
        }
    }

    private var near: [NearRecord] {
        let strings = view.model.strings
        let neighbors = [(InterfaceKey.newerArticle, neighbor(-1)), (.olderArticle, neighbor(1))]
            .compactMap { key, article in article.map { NearRecord(article: $0, why: strings[key]) } }
        let related = RelatedArticles(model: view.model).find(for: index).filter { found in
            !neighbors.contains { $0.article.index == found.article }
        }.map { found in
            let names = strings.list(found.shared.map { view.model.content.entities[$0].name })
            return NearRecord(article: ArticleRecord(index: found.article, view: view), why: strings.text(.bothName, names))
        }
        return neighbors + related
    }

    private var address: String? { view.model.citation(ofArticle: index).citation.address }

    private var citations: [CitationRecord] {
        let strings = view.model.strings
        let fields = view.model.citation(ofArticle: index).citing(view.model.openPassage)
        var output = ByteBuffer(capacity: 1024)
        func form(_ name: String, isFirst: Bool = false, _ append: (inout ByteBuffer) -> Void) -> CitationRecord {
            output.removeAll()
            append(&output)
            return CitationRecord(name: name, form: output.bytes, isFirst: isFirst)
        }
        return [
            form(strings[.citationText], isFirst: true) { fields.appendText(in: strings, to: &$0) }, form("BibTeX", fields.appendBibTeX),
            form("RIS", fields.appendRIS), form("CSL-JSON", fields.appendCSL), form("Wikipedia", fields.appendWikipedia),
        ]
    }

    /// The next one in time; undated articles have none.
    private func neighbor(_ step: Int) -> ArticleRecord? {
        let other = index + step
        let articles = view.model.content.articles
        guard article.date != nil, articles.indices.contains(other), articles[other].date != nil else { return nil }
        return ArticleRecord(index: other, view: view)
    }

    private func entities(_ kind: Entity.Kind) -> [EntityCountRecord] {
        view.model.dossier.entitiesOfArticle[index]
            .filter { view.model.content.entities[$0.entity].kind == kind }
            .map { EntityCountRecord(entity: EntityRecord(index: $0.entity, view: view), count: $0.count, countKey: .mentions) }
    }

    private var passages: [PassageRecord] {
        rights == .full ? article.passages.indices.map { PassageRecord(article: self, index: $0) } : []
    }

    private var body: HTML? {
        switch rights {
        case .full: HTML(trusted: ArticleBody.html(of: self))
        case .excerpt: HTML(trusted: Excerpt.html(of: article.passages))
        case .link: nil
        }
    }
}

/// An article beside another, with the reason.
struct NearRecord: TemplateRecord {
    let article: ArticleRecord
    let why: String

    static let members = Members<NearRecord>("near article", "An article that stands near another.") {
        Member("article", "The article.") { $0.article }
        Member(text: "why", "Why: it is older, or both name the same.") { $1.append($0.why) }
    }
}

/// A way to cite an article.
struct CitationRecord: TemplateRecord {
    let name: String
    /// With marks where it names a passage.
    let form: [UInt8]
    let isFirst: Bool

    static let members = Members<CitationRecord>("citation", "How to cite an article, in one form.") {
        Member(text: "name", "The form: `BibTeX`.") { $1.append($0.name) }
        Member("text", "The citation of the article.") { String(decoding: CitedPassage.whole($0.form), as: UTF8.self) }
        Member("html", "The same for a page: what is said of a passage alone waits in `<span data-passage>` until a reader chooses one.") {
            CitedPassage.html($0.form)
        }
        Member("isFirst", "Whether it is the first of the forms, which is shown at once.") { $0.isFirst }
    }
}

/// A passage of an article: the unit of citation.
struct PassageRecord: TemplateRecord {
    let article: ArticleRecord
    let index: Int

    static let members = Members<PassageRecord>("passage", "A paragraph, list item or heading of an article: the unit of citation.") {
        Member("id", "Its anchor on the article's page.") { $0.passage.id }
        Member("text", "Its words.") { $0.passage.string }
        Member(url: "url", "Its address.") { $0.article.view.write(article: $0.article.index, passage: $0.passage.id, to: &$1) }
    }

    /// Lent, not copied.
    private var passage: Passage { _read { yield article.article.document.passages[index] } }
}

extension Moment {
    /// The time of day as `10:03`.
    var clock: String? {
        secondOfDay.map { second in
            let two = { (value: Int) in value < 10 ? "0\(value)" : "\(value)" }
            return two(second / 3600) + ":" + two(second / 60 % 60)
        }
    }
}
