internal import Annotate
internal import Corpus
internal import Markdown
internal import Text

/// What articles have in common, as lines of data. Where an article's text is withheld, nothing but counts is told.
enum ComparisonData {
    /// A line two articles that share wording.
    static func sharedWording(of model: SiteModel) -> [UInt8] {
        var json = JSONWriter()
        var scalars: [Int: ScalarCounter] = [:]
        for (index, pair) in model.dossier.comparison.pairs.enumerated() {
            let isShown = model.sharedWording.isShown(pair, in: model)
            json.object {
                $0.member("first", model.content.articles[pair.b].slug)
                $0.member("second", model.content.articles[pair.a].slug)
                $0.member("path", isShown && pair.label != .sharedQuotation ? model.path(ofPair: index) : nil)
                $0.member("kind", pair.label.rawValue)
                $0.member("equal_percent", Int((pair.containment * 100).rounded()))
                $0.member("words", pair.runs.reduce(0) { $0 + $1.words })
                guard isShown else { return }
                $0.key("runs")
                $0.array { json in
                    for run in pair.runs {
                        json.object { json in
                            json.member("kind", run.kind.rawValue)
                            json.member("words", run.words)
                            json.member("first") { place(run.bPassage, run.bRange, of: pair.b, model, &scalars, &$0) }
                            json.member("second") { place(run.aPassage, run.aRange, of: pair.a, model, &scalars, &$0) }
                        }
                    }
                }
            }
            json.endLine()
        }
        return json.bytes
    }

    /// A line a statement that stands in several places.
    static func quotationGroups(of model: SiteModel) -> [UInt8] {
        var json = JSONWriter()
        var seen = Set<QuotationBoard.Place>()
        var scalars: [Int: ScalarCounter] = [:]
        for entry in model.quotations.voices.flatMap(\.entries) where entry.places.count > 1 && seen.insert(entry.places[0]).inserted {
            json.object {
                $0.member("is_disputed", !entry.claims.isEmpty)
                $0.member("outlets", entry.corroboration?.outlets)
                $0.member("wordings", entry.corroboration?.wordings)
                $0.key("places")
                $0.array { json in
                    for member in entry.places {
                        let part = model.dossier.quotations[member.article][member.quotation].parts[0]
                        place(part.passage, part.range, of: member.article, model, &scalars, &json)
                    }
                }
            }
            json.endLine()
        }
        return json.bytes
    }

    /// A line an outlet that names an entity, in the order of the outlets; first the articles without one.
    static func coverage(of entity: Int, in model: SiteModel, _ json: inout JSONWriter) {
        // An outlet's number from 1, 0 for none, and the article's.
        let places = model.dossier.places[entity].map { UInt64((model.outletOfArticle[$0.article] ?? -1) + 1) << 32 | UInt64($0.article) }.sorted()
        var start = 0
        while start < places.count {
            let outlet = Int(places[start] >> 32)
            var end = start
            var articles = 0
            while end < places.count, Int(places[end] >> 32) == outlet {
                if end == start || places[end] != places[end - 1] { articles += 1 }
                end += 1
            }
            json.object {
                $0.member("entity", model.content.entities[entity].slug)
                $0.member("outlet", outlet == 0 ? nil : model.content.outlets[outlet - 1].slug)
                $0.member("mentions", end - start)
                $0.member("articles", articles)
            }
            json.endLine()
            start = end
        }
    }

    /// A line a spelling of an entity's name in an outlet.
    static func spellings(of model: SiteModel) -> FileContent {
        let all = model.spellings.all
        return DataFile.lines(all.count) { index, json in
            let slug = model.content.entities[all[index].entity].slug
            for variant in all[index].variants {
                for count in variant.counts {
                    json.object {
                        $0.member("entity", slug)
                        $0.member("text", variant.text)
                        $0.member("is_short", variant.isShort)
                        $0.member("outlet", count.outlet)
                        $0.member("mentions", count.mentions)
                        $0.member("articles", count.articles)
                    }
                    json.endLine()
                }
            }
        }
    }

    /// A line a number.
    static func numbers(of model: SiteModel) -> [UInt8] {
        var json = JSONWriter()
        var scalars: [Int: ScalarCounter] = [:]
        for (thing, entry) in model.numbers.sections.flatMap(\.entries).enumerated() {
            for member in entry.members {
                let quantity = model.dossier.quantities[member.article][member.quantity]
                let article = model.content.articles[member.article]
                json.object {
                    $0.member("thing", thing)
                    $0.member("article", article.slug)
                    DataFile.place(quantity.passage, quantity.range, in: article.passages, &scalars[member.article, default: ScalarCounter()], &$0)
                    $0.key("value")
                    if let whole = Int(exactly: quantity.value) { $0.integer(whole) } else { $0.literal(quantity.value.description.utf8) }
                    $0.member("unit", quantity.unit)
                }
                json.endLine()
            }
        }
        return json.bytes
    }

    /// - Parameter scalars: a counter for each article: things of several articles stand in turn.
    private static func place(
        _ passage: Int, _ range: Range<Int>, of article: Int, _ model: SiteModel, _ scalars: inout [Int: ScalarCounter], _ json: inout JSONWriter
    ) {
        let source = model.content.articles[article]
        json.object {
            $0.member("article", source.slug)
            DataFile.place(passage, range, in: source.passages, &scalars[article, default: ScalarCounter()], &$0)
        }
    }
}
