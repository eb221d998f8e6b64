internal import Corpus
internal import Synchronization
internal import Text

/// Remembers what was read in articles, for a program that reads the same dossier again and again.
///
/// It cannot be wrong: all that a reading depends on is compared.
package final class AnnotationCache: Sendable {
    private let reader = Memo<ArticleReader.Setting, ArticleReader>()
    private let readings = MemoList<ArticleReader.Input, ArticleReading>()
    private let wording = Mutex(WordingIndex())
    /// The names that no entity claims.
    let names = Memo<DiscoveryInput, [DiscoveredName]>()

    package init() {}

    /// What stands in each article of the content.
    ///
    /// - Parameter read: called after each article that was read.
    func readings(_ content: Content, jobs: Int, read: @Sendable () -> Void) -> [ArticleReading] {
        let reader = reader(ArticleReader.Setting(content)) { setting in
            readings.removeAll()
            return ArticleReader(setting)
        }
        let inputs = content.articles.map { ArticleReader.Input($0) }
        return readings(inputs, named: content.articles.map(\.slug), jobs: jobs, worker: { reader.worker(articles: inputs.count) }) { worker, index in
            defer { read() }
            return reader.read(inputs[index], &worker)
        }
    }

    /// Which articles share wording.
    ///
    /// - Parameters:
    ///   - fingerprints: for each article, its hashes.
    ///   - names: for each article, a name that is its own, by which it is known again.
    func sharedWording(
        in articles: [WordingArticle], fingerprints: [Fingerprints], named names: [String], language: String, jobs: Int
    ) -> [WordingPair] {
        wording.withLock { $0.pairs(of: articles, fingerprints: fingerprints, named: names, language: language, jobs: jobs) }
    }
}
