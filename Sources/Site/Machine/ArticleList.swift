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

    /// In pieces: what stands before the articles, and each of these.
    var script: FileContent {
        let filters = model.articleFilters.filters
        let count = model.content.articles.count
        return .pieces(
            FilePieces(count + 1) { [self] piece, output in
                if piece == 0 { appendHead(filters, to: &output) } else { append(piece - 1, filters, to: &output) }
                if piece == count { output.append("]})\n") }
            })
    }

    private func appendHead(_ filters: [ArticleFilters.Filter], to output: inout ByteBuffer) {
        output.append("dossierArticles({\"filters\":")
        JSONWriter.append(to: &output) { json in
            json.array { json in for filter in filters { json.string(filter.subject.rawValue) } }
        }
        output.append(",\"choices\":")
        JSONWriter.append(to: &output) { json in
            json.array { json in
                for filter in filters {
                    json.array { json in
                        for choice in filter.choices { json.array { $0.string(choice.value); $0.string(choice.title) } }
                    }
                }
            }
        }
        output.append(",\"articles\":[")
    }

    private func append(_ index: Int, _ filters: [ArticleFilters.Filter], to output: inout ByteBuffer) {
        if index > 0 { output.append(UInt8(ascii: ",")) }
        let date = model.content.articles[index].date
        JSONWriter.append(to: &output) { json in
            json.array { json in
                json.string(model.titles[index])
                json.string(model.articleAddresses[index])
                if let date { json.moment(date) } else { json.string("") }
                json.string(date.map { model.strings.dates.format($0.day, .long) } ?? model.strings[.undated])
                for filter in filters { json.array { json in for choice in filter.choicesOfArticle[index] { json.integer(choice) } } }
            }
        }
    }
}
