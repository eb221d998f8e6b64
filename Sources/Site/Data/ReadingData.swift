internal import Annotate
internal import Corpus
internal import Markdown
internal import Text

/// What was read in the articles, as lines of data. Where an article's text is withheld, nothing but counts is told.
enum ReadingData {
    /// A line a quotation of an article, in the order of its text.
    static func quotations(in index: Int, of model: SiteModel, _ json: inout JSONWriter) {
        let article = model.content.articles[index]
        let passages = article.passages
        let isShown = model.rights[index] == .full
        var scalars = ScalarCounter()
        for quotation in model.dossier.quotations[index] {
            json.object {
                $0.member("article", article.slug)
                $0.member("kind", quotation.kind.rawValue)
                if let entity = quotation.speaker?.entity { $0.member("entity", model.content.entities[entity].slug) }
                guard isShown else { return }
                if let speaker = quotation.speaker {
                    $0.member("speaker", speaker.name)
                    $0.member("speaker_kind", speaker.kind.rawValue)
                }
                $0.member("verb", quotation.verb)
                $0.member("reason", quotation.reason)
                $0.key("parts")
                $0.array {
                    for part in quotation.parts { $0.object { DataFile.place(part.passage, part.range, in: passages, &scalars, &$0) } }
                }
            }
            json.endLine()
        }
    }

    /// A line a date, in the order of the articles and of their text.
    static func dates(of model: SiteModel) -> FileContent {
        let coverage = Lazy {
            Dictionary(
                model.timeline.byEvent.periods.compactMap { period in period.value.flatMap { value in period.corroboration.map { (value.iso, $0) } } },
                uniquingKeysWith: { first, _ in first })
        }
        return DataFile.lines(model.content.articles.count) { index, json in
            guard model.rights[index] == .full, !model.dossier.dates[index].isEmpty else { return }
            dates(in: index, of: model, coverage.value, &json)
        }
    }

    private static func dates(in index: Int, of model: SiteModel, _ coverage: [String: Corroboration], _ json: inout JSONWriter) {
        let article = model.content.articles[index]
        let passages = article.passages
        var scalars = ScalarCounter()
        for date in model.dossier.dates[index] {
            let iso = date.isoValue
            json.object {
                $0.member("article", article.slug)
                DataFile.place(date.passage, date.range, in: passages, &scalars, &$0)
                $0.member("value", iso)
                $0.member("first_day", date.value?.start)
                $0.member("last_day", date.value?.end)
                $0.member("precision", date.value?.precision.rawValue)
                $0.member("relation", date.relation.rawValue)
                $0.member("certainty", date.certainty.rawValue)
                $0.member("reason", date.reason)
                let reported = iso.flatMap { coverage[$0] }
                $0.member("outlets", reported?.outlets)
                $0.member("wordings", reported?.wordings)
            }
            json.endLine()
        }
    }
}
