internal import Foundation
internal import Text

/// The pairs of articles that are worth reading side by side.
struct WordingCandidates {
    struct Pair {
        var a: Int
        var b: Int
        var sharesHash = false
        /// Found by hashes that stand in many articles: a report that many outlets printed.
        var isReprint = false
        /// Close in time, with rare words in common.
        var isOneEvent = false
    }

    /// A hash in more articles than this is boilerplate, unless it comes with a whole report.
    static let boilerplate = 6
    /// Days between reports of one event.
    static let days = 3
    /// Up to so many articles all are compared as reports of one event; beyond, those that share rare words.
    static let small = 60
    static let rareTerms = 16
    static let sharedTerms = 4

    private(set) var pairs: [Pair] = []
    private var frequent: Set<UInt64> = []
    private var counts: TermCounts
    private let articleCount: Int

    init(_ articles: [WordingArticle], _ fingerprints: [Fingerprints]) {
        articleCount = articles.count
        counts = TermCounts(fingerprints)
        var found: [UInt64: Pair] = [:]
        addHashes(fingerprints, to: &found)
        addEvents(articles, fingerprints, to: &found)
        pairs = found.values.sorted { ($0.a, $0.b) < ($1.a, $1.b) }
    }

    func isBoilerplate(_ hash: UInt64) -> Bool {
        frequent.contains(hash >> 24)
    }

    /// How rare a word is among the articles: 1 for one that stands in one of them.
    func weight(_ key: UInt64) -> Float {
        Float(log(1 + Double(articleCount) / Double(max(1, counts[key]))) / log(1 + Double(articleCount)))
    }

    private static func key(_ a: Int, _ b: Int) -> UInt64 {
        UInt64(min(a, b)) << 32 | UInt64(max(a, b))
    }

    // MARK: By hashes

    private mutating func addHashes(_ fingerprints: [Fingerprints], to found: inout [UInt64: Pair]) {
        var pairs: [UInt64: Pair] = [:]
        var neighbours: [UInt64: Int] = [:]
        var frequent: Set<UInt64> = []
        SharedKeys(fingerprints.map(\.hashes)).forEachGroup { key, group in
            let members = group.map(SharedKeys.article)
            if members.count <= Self.boilerplate {
                for (index, a) in members.enumerated() {
                    for b in members[(index + 1)...] where a != b { pairs[Self.key(a, b), default: Pair(a: a, b: b)].sharesHash = true }
                }
            } else {
                // Of many, each with the next: a chain joins them all, and the cost stays linear.
                frequent.insert(key)
                for (a, b) in zip(members, members.dropFirst()) where a != b { neighbours[Self.key(a, b), default: 0] += 1 }
            }
        }
        for (key, count) in neighbours {
            let a = Int(key >> 32)
            let b = Int(key & 0xFFFF_FFFF)
            // Boilerplate is a small part of a text; a reprint is most of it.
            guard count * 4 >= min(fingerprints[a].hashes.count, fingerprints[b].hashes.count) else { continue }
            pairs[key, default: Pair(a: a, b: b)].sharesHash = true
            pairs[key, default: Pair(a: a, b: b)].isReprint = true
        }
        self.frequent = frequent
        found = pairs
    }

    // MARK: By event

    private func addEvents(_ articles: [WordingArticle], _ fingerprints: [Fingerprints], to found: inout [UInt64: Pair]) {
        if articles.count <= Self.small {
            for a in articles.indices {
                for b in articles.indices where b > a && isClose(articles[a], articles[b]) { found[Self.key(a, b), default: Pair(a: a, b: b)].isOneEvent = true }
            }
            return
        }
        let rare = fingerprints.map { rarest($0.terms) }
        var shared: [UInt64: Int] = [:]
        SharedKeys(rare).forEachGroup { _, group in
            guard group.count <= 24 else { return }
            let members = group.map(SharedKeys.article)
            for (index, a) in members.enumerated() {
                for b in members[(index + 1)...] where a != b && isClose(articles[a], articles[b]) { shared[Self.key(a, b), default: 0] += 1 }
            }
        }
        for (key, count) in shared where count >= Self.sharedTerms {
            found[key, default: Pair(a: Int(key >> 32), b: Int(key & 0xFFFF_FFFF))].isOneEvent = true
        }
    }

    private func isClose(_ a: WordingArticle, _ b: WordingArticle) -> Bool {
        guard let first = a.day, let second = b.day else { return a.day == nil && b.day == nil || articleCount <= Self.small }
        return abs(first.number - second.number) <= Self.days
    }

    /// An article's rarest words among those that another article has too.
    private func rarest(_ terms: [UInt64]) -> [UInt64] {
        let limit = max(8, articleCount / 100)
        let shared = terms.compactMap { term -> (count: Int, term: UInt64)? in
            let count = counts[term]
            return count >= 2 && count <= limit ? (count, term) : nil
        }
        return shared.sorted { ($0.count, $0.term) < ($1.count, $1.term) }.prefix(Self.rareTerms).map(\.term)
    }
}

/// In how many articles each word stands: an open-addressing table.
private struct TermCounts {
    private var keys: [UInt64]
    private var counts: [Int32]
    private let mask: Int

    init(_ fingerprints: [Fingerprints]) {
        let total = fingerprints.reduce(0) { $0 + $1.terms.count }
        var size = 1024
        while size < total { size *= 2 }
        mask = size - 1
        keys = Array(repeating: 0, count: size)
        counts = Array(repeating: 0, count: size)
        var used = 0
        for article in fingerprints {
            for term in article.terms {
                let slot = self.slot(term)
                if keys[slot] == 0 {
                    // The table is as large as all words together: it never fills up.
                    guard used < size - 1 else { continue }
                    keys[slot] = term
                    used += 1
                }
                counts[slot] += 1
            }
        }
    }

    private func slot(_ key: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: key >> 17) & mask
        while keys[slot] != 0 && keys[slot] != key { slot = (slot + 1) & mask }
        return slot
    }

    subscript(key: UInt64) -> Int {
        Int(counts[slot(key)])
    }
}
