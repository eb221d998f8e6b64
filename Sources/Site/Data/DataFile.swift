internal import Annotate
internal import Corpus
internal import Import
internal import Markdown
internal import Text

/// A file of the data package in `data/`: everything that the pages show, to be counted again by anybody.
package enum DataFile: String, Sendable, CaseIterable {
    case package = "datapackage.json"
    case articles = "articles.jsonl"
    case entities = "entities.jsonl"
    case mentions = "mentions.jsonl"
    case outlets = "outlets.jsonl"
    case quotations = "quotations.jsonl"
    case dates = "dates.jsonl"
    case quotationGroups = "quotation-groups.jsonl"
    case sharedWording = "shared-wording.jsonl"
    case coverage = "coverage.jsonl"
    case spellings = "spellings.jsonl"
    case numbers = "numbers.jsonl"
    case timeline = "timeline.json"
    case calendar = "timeline.ics"

    /// Whether it holds a line an object, which the schema describes.
    var isTable: Bool { rawValue.hasSuffix(".jsonl") }

    var path: String { "data/\(rawValue)" }

    func content(of model: SiteModel) -> FileContent {
        switch self {
        case .package: .bytes(DataSchema.package(of: model))
        case .articles: Self.lines(model.content.articles.count) { Self.article($0, of: model, &$1) }
        case .entities: Self.lines(model.content.entities.count) { Self.entity($0, of: model, &$1) }
        case .mentions: Self.lines(model.content.articles.count) { Self.mentions(in: $0, of: model, &$1) }
        case .outlets: Self.lines(model.content.outlets.count) { Self.outlet($0, of: model, &$1) }
        case .quotations: Self.lines(model.content.articles.count) { ReadingData.quotations(in: $0, of: model, &$1) }
        case .dates: ReadingData.dates(of: model)
        case .quotationGroups: .bytes(ComparisonData.quotationGroups(of: model))
        case .sharedWording: .bytes(ComparisonData.sharedWording(of: model))
        case .coverage: Self.lines(model.content.entities.count) { ComparisonData.coverage(of: $0, in: model, &$1) }
        case .spellings: ComparisonData.spellings(of: model)
        case .numbers: .bytes(ComparisonData.numbers(of: model))
        case .timeline: .bytes(TimelineExport(model: model).timelineJS())
        case .calendar: .bytes(TimelineExport(model: model).calendar())
        }
    }

    /// Whether a table has no line.
    func isEmpty(in model: SiteModel) -> Bool {
        switch self {
        case .numbers: return model.numbers.sections.isEmpty
        case .sharedWording: return model.dossier.comparison.pairs.isEmpty
        case .quotationGroups: return !model.quotations.voices.contains { $0.entries.contains { $0.places.count > 1 } }
        default:
            if case .pieces(let pieces) = content(of: model) { return pieces.isEmpty }
            return false
        }
    }

    /// A file in pieces of whole lines: for each article, say, those that tell of it.
    static func lines(_ count: Int, _ piece: @escaping @Sendable (Int, inout JSONWriter) -> Void) -> FileContent {
        .pieces(FilePieces(count) { index, output in JSONWriter.append(to: &output) { piece(index, &$0) } })
    }

    private static func article(_ index: Int, of model: SiteModel, _ json: inout JSONWriter) {
        let article = model.content.articles[index]
        json.object {
            $0.member("slug", article.slug)
            $0.member("path", model.path(ofArticle: index))
            $0.member("title", article.title)
            $0.member("date", article.date)
            $0.member("updated", article.updated)
            $0.member("date_note", article.dateNote)
            $0.member("outlet", article.outlet)
            $0.member("byline", article.byline)
            $0.member("credit", article.credit)
            $0.member("dateline", article.dateline)
            $0.member("url", article.url)
            $0.member("language", article.language ?? model.settings.language)
            $0.member("summary", article.summary)
            $0.member("tags", article.tags)
            $0.member("rights", model.rights[index].rawValue)
            $0.member("seed", article.seed)
            $0.member("seed_sha256", article.seedSHA256)
            $0.key("passages")
            $0.array { json in
                guard model.rights[index] == .full else { return }
                for passage in article.passages {
                    json.object {
                        $0.member("id", passage.id)
                        $0.member("kind", passage.kind.rawValue)
                        $0.member("text", utf8: passage.text)
                    }
                }
            }
            if model.rights[index] == .full, let seed = article.seed, let ledger = model.ledgers[seed]?.value {
                $0.member("ledger") { write(ledger, of: article, to: &$0) }
            }
        }
        json.endLine()
    }

    private static func write(_ ledger: Ledger, of article: Article, to json: inout JSONWriter) {
        let spans = article.seedItem.map { ledger.spans(of: $0 - 1) } ?? ledger.spans
        json.array {
            for span in spans {
                $0.object {
                    $0.member("start", span.range.lowerBound)
                    $0.member("end", span.range.upperBound)
                    switch span.disposition {
                    case .kept: $0.member("as", "kept")
                    case .layout: $0.member("as", "layout")
                    case .field(let field):
                        $0.member("as", "field")
                        $0.member("field", field)
                    case .dropped(let kind, let rule):
                        $0.member("as", "dropped")
                        $0.member("kind", kind.rawValue)
                        $0.member("rule", rule)
                    }
                }
            }
        }
    }

    private static func entity(_ index: Int, of model: SiteModel, _ json: inout JSONWriter) {
        let entity = model.content.entities[index]
        json.object {
            $0.member("slug", entity.slug)
            $0.member("path", model.path(ofEntity: index))
            $0.member("name", entity.name)
            $0.member("type", entity.kind.rawValue)
            $0.member("aliases", entity.aliases)
            $0.member("weak_aliases", entity.weakAliases)
            $0.member("wikidata", entity.wikidata)
            $0.member("summary", entity.summary)
            $0.member("status", entity.status.rawValue)
            $0.member("former_slugs", entity.formerSlugs)
            $0.member("date", entity.date)
            $0.member("end", entity.end)
            $0.member("place", entity.place)
            $0.member("participants", entity.participants)
            $0.member("mention_count", model.dossier.places[index].count)
            $0.member("article_count", model.dossier.articlesOfEntity[index].count)
            let corroboration = model.corroboration(ofEntity: index)
            $0.member("outlet_count", corroboration.outlets)
            $0.member("wording_count", corroboration.wordings)
        }
        json.endLine()
    }

    /// A line a mention; where an article's text is withheld, its mentions are counted without their words.
    private static func mentions(in index: Int, of model: SiteModel, _ json: inout JSONWriter) {
        let article = model.content.articles[index]
        let passages = article.passages
        let isShown = model.rights[index] == .full
        var scalars = ScalarCounter()
        for mention in model.dossier.linkings[index].mentions {
            json.object {
                $0.member("entity", model.content.entities[mention.entity].slug)
                $0.member("article", article.slug)
                if isShown { place(mention.passage, mention.range, in: passages, &scalars, &$0) }
                $0.member("reason", mention.reason.rawValue)
            }
            json.endLine()
        }
    }

    /// Where words stand in an article, and what they are.
    static func place(_ passage: Int, _ range: Range<Int>, in passages: [Passage], _ scalars: inout ScalarCounter, _ json: inout JSONWriter) {
        json.member("passage", passages[passage].id)
        json.member("start", scalars.count(before: range.lowerBound, of: passage, in: passages))
        json.member("end", scalars.count(before: range.upperBound, of: passage, in: passages))
        json.member("text", utf8: passages[passage].text[range])
    }

    private static func outlet(_ index: Int, of model: SiteModel, _ json: inout JSONWriter) {
        let outlet = model.content.outlets[index]
        json.object {
            $0.member("slug", outlet.slug)
            $0.member("path", model.path(ofOutlet: index))
            $0.member("name", outlet.name)
            $0.member("url", outlet.url)
            $0.member("owner", outlet.owner)
            $0.member("article_count", model.dossier.articlesOfOutlet[index].count)
        }
        json.endLine()
    }
}
