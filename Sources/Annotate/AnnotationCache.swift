internal import Corpus
internal import Text

/// Remembers what was read in articles, for a program that reads the same dossier again and again.
///
/// It cannot be wrong: all that a reading depends on is compared.
package final class AnnotationCache: Sendable {
    private let reader = Memo<ArticleReader.Setting, ArticleReader>()
    private let readings = MemoTable<ArticleReader.Input, ArticleReading>()

    /// Which articles share wording, and the hashes of each by which they are compared.
    let wording = Memo<WordingInput, [WordingPair]>()
    let fingerprints = MemoTable<WordingInput, Fingerprints>()
    /// The names that no entity claims.
    let names = Memo<DiscoveryInput, [DiscoveredName]>()

    package init() {}

    /// What stands in each article of the content.
    func readings(_ content: Content, jobs: Int) -> [ArticleReading] {
        let reader = reader(ArticleReader.Setting(content)) { setting in
            readings.removeAll()
            return ArticleReader(setting)
        }
        let articles = content.articles
        let found = parallelMap(articles.count, jobs: jobs) { index in
            readings(articles[index].slug, ArticleReader.Input(articles[index])) { reader.read($0) }
        }
        readings.keep(only: articles.lazy.map(\.slug))
        return found
    }
}
