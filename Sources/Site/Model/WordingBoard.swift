internal import Annotate
internal import Corpus
internal import Text

/// Which articles share wording, over all whose text is shown.
struct WordingBoard: Sendable {
    /// The closest first.
    let pairs: [WordingPair]
    /// For each article, its pairs by their index.
    let pairsOfArticle: [[Int]]

    init(_ dossier: Dossier, rights: [Rights], outletOfArticle: [Int?], jobs: Int) {
        let content = dossier.content
        let articles = content.articles.indices.map { index in
            let outlet = outletOfArticle[index].map { content.outlets[$0] }
            return WordingArticle(
                voice: outlet.map { $0.owner ?? $0.slug }, day: content.articles[index].date?.day,
                passages: rights[index] == .full ? content.articles[index].passages : [],
                quotations: rights[index] == .full ? dossier.quotations[index] : [])
        }
        let words = WordList.forLanguage(content.settings.language)
        let prints = parallelMap(articles.count, jobs: jobs) { fingerprints(of: articles[$0], words: words) }
        pairs = sharedWording(in: articles, fingerprints: prints, language: content.settings.language).sorted { a, b in
            (Self.rank(b.label), a.containment, -a.a, -a.b) > (Self.rank(a.label), b.containment, -b.a, -b.b)
        }
        var pairsOfArticle = [[Int]](repeating: [], count: articles.count)
        for (index, pair) in pairs.enumerated() {
            pairsOfArticle[pair.a].append(index)
            pairsOfArticle[pair.b].append(index)
        }
        self.pairsOfArticle = pairsOfArticle
    }

    private static func rank(_ label: WordingPair.Label) -> Int {
        switch label {
        case .nearDuplicate: 0
        case .reuse: 1
        case .reworded: 2
        case .sharedQuotation: 3
        }
    }
}
