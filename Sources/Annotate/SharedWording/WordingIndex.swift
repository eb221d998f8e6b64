internal import Text

/// Which articles share wording, kept up to date as articles change: what an edit costs is the articles that it touches.
///
/// It gives what a new index would give of the same articles: whatever it keeps is kept only where nothing that it was worked out
/// from has changed.
struct WordingIndex: Sendable {
    private var language: String?
    /// For each article, a name that is its own.
    private var names: [String] = []
    private var articles: [WordingArticle] = []
    private var fingerprints: [Fingerprints] = []
    private var candidates: WordingCandidates?
    /// What reading a pair side by side gave, by both indices.
    private var readings: [UInt64: Reading] = [:]

    private struct Reading {
        var candidate: WordingCandidates.Pair
        var found: WordingPair?
    }

    /// The pairs of articles that share wording, in the order of the articles.
    ///
    /// - Parameters:
    ///   - names: for each article, a name that is its own, by which it is known again.
    ///   - prints: for each article, its hashes, where they are known.
    mutating func pairs(
        of articles: [WordingArticle], fingerprints prints: [Fingerprints]? = nil, named names: [String], language: String, jobs: Int
    ) -> [WordingPair] {
        if language != self.language { self = WordingIndex() }
        let former = formerIndices(names)
        let kept = articles.indices.map { index in former[index] >= 0 && self.articles[former[index]].hasText(of: articles[index]) }
        let list = WordList.forLanguage(language)
        let before = fingerprints
        let prints = prints ?? parallelMap(articles.count, jobs: jobs) { index in
            kept[index] ? before[former[index]] : Annotate.fingerprints(of: articles[index], words: list)
        }
        let isSameList = names == self.names
        let changes = articles.indices.filter { !kept[$0] }
        let next: WordingCandidates
        // What can be kept of the readings; nil: none of those that weigh words.
        var reweighed: [UInt64]?
        if isSameList, let candidates, changes.count * 16 <= articles.count {
            let replaced = changes.map { (article: $0, old: before[$0], new: prints[$0]) }
            (next, reweighed) = candidates.replacing(replaced, articles: articles, fingerprints: prints, jobs: jobs)
        } else {
            next = WordingCandidates(articles, prints, jobs: jobs)
            if changes.isEmpty, articles.count == self.articles.count { reweighed = [] }
        }
        let isSameBoilerplate = candidates?.frequent == next.frequent
        var known: [UInt64: Reading] = [:]
        if isSameBoilerplate {
            known = readings(former: former, kept: kept, next: next, fingerprints: prints, reweighed: reweighed)
        }
        (self.language, self.names, self.articles, fingerprints, candidates) = (language, names, articles, prints, next)
        read(next, known: known, list: list, jobs: jobs)
        return next.pairs.compactMap { readings[$0.key]?.found }
    }

    /// For each article, its index of before; -1 for a new one.
    private func formerIndices(_ names: [String]) -> [Int] {
        if names == self.names { return Array(names.indices) }
        let indices = Dictionary(self.names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        return names.map { indices[$0] ?? -1 }
    }

    /// What was found in pairs whose reading would give the same again, under their indices of now.
    ///
    /// - Parameter reweighed: the words whose weight has changed, in order; nil where it may be any.
    private func readings(
        former: [Int], kept: [Bool], next: WordingCandidates, fingerprints: [Fingerprints], reweighed: [UInt64]?
    ) -> [UInt64: Reading] {
        var known: [UInt64: Reading] = [:]
        for pair in next.pairs where kept[pair.a] && kept[pair.b] {
            var old = pair
            (old.a, old.b) = (former[pair.a], former[pair.b])
            guard var reading = readings[old.key], reading.candidate == old else { continue }
            if pair.isOneEvent {
                guard let reweighed, !reweighed.contains(where: { fingerprints[pair.a].hasTerm($0) && fingerprints[pair.b].hasTerm($0) })
                else { continue }
            }
            reading.candidate = pair
            reading.found?.a = pair.a
            reading.found?.b = pair.b
            known[pair.key] = reading
        }
        return known
    }

    /// Reads the pairs that are not known, so many at a time that a text is not cut into words for each of its pairs.
    private mutating func read(_ candidates: WordingCandidates, known: [UInt64: Reading], list: WordList, jobs: Int) {
        readings = known
        let unread = candidates.pairs.filter { known[$0.key] == nil }
        let reader = PairReader(articles: articles, candidates: candidates, list: list)
        // Of few pairs a piece for each thread.
        let size = max(1, min(256, (unread.count + jobs - 1) / max(1, jobs)))
        let found = parallelMap((unread.count + size - 1) / size, jobs: jobs) { piece in
            reader.read(unread[piece * size..<min(unread.count, (piece + 1) * size)])
        }
        for (pair, found) in zip(unread, found.joined()) { readings[pair.key] = Reading(candidate: pair, found: found) }
    }
}

extension WordingArticle {
    /// Whether the words are the same, with the same of them in quotation marks.
    fileprivate func hasText(of other: WordingArticle) -> Bool {
        passages == other.passages && quotations == other.quotations
    }
}
