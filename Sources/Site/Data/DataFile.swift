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

    func bytes(of model: SiteModel) -> [UInt8] {
        switch self {
        case .package: DataSchema.package(of: model)
        case .articles: lines(model.content.articles.indices) { Self.article($0, of: model, &$1) }
        case .entities: lines(model.content.entities.indices) { Self.entity($0, of: model, &$1) }
        case .mentions: Self.mentions(of: model)
        case .outlets: lines(model.content.outlets.indices) { Self.outlet($0, of: model, &$1) }
        case .quotations: ReadingData.quotations(of: model)
        case .dates: ReadingData.dates(of: model)
        case .quotationGroups: ComparisonData.quotationGroups(of: model)
        case .sharedWording: ComparisonData.sharedWording(of: model)
        case .coverage: ComparisonData.coverage(of: model)
        case .spellings: ComparisonData.spellings(of: model)
        case .numbers: ComparisonData.numbers(of: model)
        case .timeline: TimelineExport(model: model).timelineJS()
        case .calendar: TimelineExport(model: model).calendar()
        }
    }

    private func lines(_ indices: Range<Int>, _ line: (Int, inout JSONWriter) -> Void) -> [UInt8] {
        var json = JSONWriter()
        for index in indices {
            line(index, &json)
            json.endLine()
        }
        return json.bytes
    }

    private static func article(_ index: Int, of model: SiteModel, _ json: inout JSONWriter) {
        let article = model.content.articles[index]
        json.object {
            $0.member("slug", article.slug)
            $0.member("path", model.path(ofArticle: index))
            $0.member("title", article.title)
            $0.member("date", article.date?.description)
            $0.member("updated", article.updated?.description)
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
                        $0.key("text")
                        $0.string(utf8: passage.text)
                    }
                }
            }
            if model.rights[index] == .full, let seed = article.seed, let ledger = model.ledgers[seed]?.value {
                $0.member("ledger") { write(ledger, of: article, to: &$0) }
            }
        }
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
            $0.member("date", entity.date?.description)
            $0.member("end", entity.end?.description)
            $0.member("place", entity.place)
            $0.member("participants", entity.participants)
            $0.member("mention_count", model.dossier.places[index].count)
            $0.member("article_count", model.dossier.articlesOfEntity[index].count)
            let corroboration = model.corroboration(ofEntity: index)
            $0.member("outlet_count", corroboration.outlets)
            $0.member("wording_count", corroboration.wordings)
        }
    }

    /// A line a mention; where an article's text is withheld, its mentions are counted without their words.
    private static func mentions(of model: SiteModel) -> [UInt8] {
        var json = JSONWriter()
        for (index, linking) in model.dossier.linkings.enumerated() {
            let article = model.content.articles[index]
            for mention in linking.mentions {
                let passage = article.passages[mention.passage]
                let isShown = model.rights[index] == .full
                json.object {
                    $0.member("entity", model.content.entities[mention.entity].slug)
                    $0.member("article", article.slug)
                    $0.member("passage", isShown ? passage.id : nil)
                    $0.member("start", isShown ? passage.scalars(before: mention.range.lowerBound) : nil)
                    $0.member("end", isShown ? passage.scalars(before: mention.range.upperBound) : nil)
                    $0.member("text", isShown ? String(decoding: passage.text[mention.range], as: UTF8.self) : nil)
                    $0.member("reason", mention.reason.rawValue)
                }
                json.endLine()
            }
        }
        return json.bytes
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
    }
}

extension Passage {
    /// A UTF-8 offset in the text, in Unicode scalars: what the data counts in.
    func scalars(before offset: Int) -> Int {
        text.withUnsafeBufferPointer { UnsafeBufferPointer(rebasing: $0[..<offset]).scalarCount }
    }
}
