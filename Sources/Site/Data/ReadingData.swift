internal import Annotate
internal import Corpus
internal import Markdown
internal import Text

/// What was read in the articles, as lines of data. Where an article's text is withheld, nothing but counts is told.
enum ReadingData {
    /// A line a quotation, in the order of the articles and of their text.
    static func quotations(of model: SiteModel) -> [UInt8] {
        var json = JSONWriter()
        for (index, quotations) in model.dossier.quotations.enumerated() {
            let article = model.content.articles[index]
            let isShown = model.rights[index] == .full
            for quotation in quotations {
                json.object {
                    $0.member("article", article.slug)
                    $0.member("kind", quotation.kind.rawValue)
                    $0.member("entity", quotation.speaker?.entity.map { model.content.entities[$0].slug })
                    guard isShown else { return }
                    $0.member("speaker", quotation.speaker?.name)
                    $0.member("speaker_kind", quotation.speaker?.kind.rawValue)
                    $0.member("verb", quotation.verb)
                    $0.member("reason", quotation.reason)
                    $0.key("parts")
                    $0.array { json in
                        for part in quotation.parts { place(article.passages[part.passage], part.range, &json) }
                    }
                }
                json.endLine()
            }
        }
        return json.bytes
    }

    /// A line a date, in the order of the articles and of their text.
    static func dates(of model: SiteModel) -> [UInt8] {
        var json = JSONWriter()
        let coverage = Dictionary(
            model.timeline.byEvent.periods.compactMap { period in period.value.flatMap { value in period.corroboration.map { (value.iso, $0) } } },
            uniquingKeysWith: { first, _ in first })
        for (index, dates) in model.dossier.dates.enumerated() where model.rights[index] == .full {
            let article = model.content.articles[index]
            for date in dates {
                let passage = article.passages[date.passage]
                json.object {
                    $0.member("article", article.slug)
                    $0.member("passage", passage.id)
                    $0.member("start", passage.scalars(before: date.range.lowerBound))
                    $0.member("end", passage.scalars(before: date.range.upperBound))
                    $0.member("text", String(decoding: passage.text[date.range], as: UTF8.self))
                    $0.member("value", date.isoValue)
                    $0.member("first_day", date.value?.start.description)
                    $0.member("last_day", date.value?.end.description)
                    $0.member("precision", date.value?.precision.rawValue)
                    $0.member("relation", date.relation.rawValue)
                    $0.member("certainty", date.certainty.rawValue)
                    $0.member("reason", date.reason)
                    let reported = date.isoValue.flatMap { coverage[$0] }
                    $0.member("outlets", reported?.outlets)
                    $0.member("wordings", reported?.wordings)
                }
                json.endLine()
            }
        }
        return json.bytes
    }

    private static func place(_ passage: Passage, _ range: Range<Int>, _ json: inout JSONWriter) {
        json.object {
            $0.member("passage", passage.id)
            $0.member("start", passage.scalars(before: range.lowerBound))
            $0.member("end", passage.scalars(before: range.upperBound))
            $0.member("text", String(decoding: passage.text[range], as: UTF8.self))
        }
    }
}
