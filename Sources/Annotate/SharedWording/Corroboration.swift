internal import Text

/// Who reports a thing, and in how many wordings that do not lean on one another.
package struct Corroboration: Sendable, Hashable {
    /// Voices: outlets of one owner are one.
    package var outlets: Int
    /// How many articles report it.
    package var articles: Int
    /// How many of them have no outlet: they may all be one's, and count for none.
    package var unstated: Int
    /// A reprint, a rewording and an outlet of the same owner add none.
    package var wordings: Int
}

/// A place that reports something.
package struct WordingReport: Sendable, Hashable {
    package var article: Int
    package var passage: Int

    package init(article: Int, passage: Int) {
        self.article = article
        self.passage = passage
    }
}

/// Counts independent wordings from the pairs that share some.
package struct IndependentWordings: Sendable {
    /// For each article a number for its voice, the same for one voice; nil where it is not known.
    private let voices: [Int?]
    /// The pairs of each article, by its index.
    private let pairsOfArticle: [[Int]]
    private let pairs: [WordingPair]

    package init(pairs: [WordingPair], articles: [WordingArticle]) {
        self.init(pairs: pairs, voices: articles.map(\.voice))
    }

    /// - Parameter voices: for each article the owner of its outlet, or the outlet; nil where neither is known.
    package init(pairs: [WordingPair], voices: [String?]) {
        self.pairs = pairs
        var numbers: [String: Int] = [:]
        self.voices = voices.map { voice in
            voice.map { name in
                let number = numbers[name] ?? numbers.count
                numbers[name] = number
                return number
            }
        }
        var lists = [[Int]](repeating: [], count: voices.count)
        for (index, pair) in pairs.enumerated() {
            lists[pair.a].append(index)
            lists[pair.b].append(index)
        }
        pairsOfArticle = lists
    }

    /// The outlets and wordings of the reports of one thing.
    ///
    /// Two reports are one wording if one voice made them, if one article is a near-duplicate of the other,
    /// or if words that both share, quotations apart, stand in the passages that report it.
    package func count(_ reports: [WordingReport]) -> Corroboration {
        let reports = reports.sorted { ($0.article, $0.passage) < ($1.article, $1.passage) }
        var articles = [Int]()
        for report in reports where articles.last != report.article { articles.append(report.article) }
        var clusters = Clusters(articles.count)
        var firstOfVoice: [Int: Int] = [:]
        for (index, article) in articles.enumerated() {
            if let voice = voices[article] {
                if let first = firstOfVoice[voice] { clusters.join(first, index) } else { firstOfVoice[voice] = index }
            }
            for pair in pairsOfArticle[article] where pairs[pair].a == article {
                let other = articles.partitioningIndex { $0 >= pairs[pair].b }
                guard other < articles.count, articles[other] == pairs[pair].b else { continue }
                if isOneWording(pairs[pair], reports) { clusters.join(index, other) }
            }
        }
        return Corroboration(outlets: firstOfVoice.count, articles: articles.count, unstated: articles.count { voices[$0] == nil }, wordings: clusters.count)
    }

    /// - Parameter reports: sorted by article.
    private func isOneWording(_ pair: WordingPair, _ reports: [WordingReport]) -> Bool {
        if pair.label == .nearDuplicate { return true }
        func reported(_ article: Int) -> [Int] {
            reports[reports.partitioningIndex { $0.article >= article }...].prefix { $0.article == article }.map(\.passage)
        }
        let (a, b) = (reported(pair.a), reported(pair.b))
        return pair.runs.contains { $0.kind != .quotation && a.contains($0.aPassage) && b.contains($0.bPassage) }
    }
}

/// Sets that merge (union-find with path halving).
struct Clusters {
    private var parent: [Int]
    private(set) var count: Int

    init(_ count: Int) {
        parent = Array(0..<count)
        self.count = count
    }

    mutating func root(_ index: Int) -> Int {
        var index = index
        while parent[index] != index {
            parent[index] = parent[parent[index]]
            index = parent[index]
        }
        return index
    }

    mutating func areJoined(_ a: Int, _ b: Int) -> Bool { root(a) == root(b) }

    mutating func join(_ a: Int, _ b: Int) {
        let first = root(a)
        let second = root(b)
        guard first != second else { return }
        parent[max(first, second)] = min(first, second)
        count -= 1
    }
}
