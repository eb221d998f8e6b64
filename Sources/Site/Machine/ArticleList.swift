internal import Corpus
internal import Text

/// `lists/articles.js`: what the filters of the list of articles need of every article, loaded when a reader first uses one.
///
/// A classic script that calls `dossierArticles` with one object, since a page that was opened from disk may load no other data:
///
///     filters   the names of the filters
///     choices   for each filter, its choices: the value and the title
///     articles  for each article, newest first: title, path, date, date in words, and for each filter the indices of its choices
struct ArticleList {
    let model: SiteModel

    var script: [UInt8] {
        let filters = model.articleFilters.filters
        var json = JSONWriter()
        json.object { json in
            json.member("filters") { $0.array { json in for filter in filters { json.string(filter.subject.rawValue) } } }
            json.member("choices") { json in
                json.array { json in
                    for filter in filters {
                        json.array { json in
                            for choice in filter.choices { json.array { $0.string(choice.value); $0.string(choice.title) } }
                        }
                    }
                }
            }
            json.member("articles") { $0.array { json in for index in model.content.articles.indices { write(index, filters, to: &json) } } }
        }
        return Array("dossierArticles(".utf8) + json.bytes + Array(")\n".utf8)
    }

    private func write(_ index: Int, _ filters: [ArticleFilters.Filter], to json: inout JSONWriter) {
        let date = model.content.articles[index].date
        json.array { json in
            json.string(model.titles[index])
            json.string(View.encoded(model.path(ofArticle: index)))
            json.string(date?.description ?? "")
            json.string(date.map { model.strings.dates.format($0.day, .long) } ?? model.strings[.undated])
            for filter in filters { json.array { json in for choice in filter.choicesOfArticle[index] { json.integer(choice) } } }
        }
    }
}
