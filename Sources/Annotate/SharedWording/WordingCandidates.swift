internal import Foundation
internal import Text

/// The pairs of articles that are worth reading side by side.
struct WordingCandidates: Sendable {
    struct Pair: Hashable {
        var a: Int
        var b: Int
        var sharesHash = false
        /// Found by hashes that stand in many articles: a report that many outlets printed.
        var isReprint = false
        /// Close in time, with rare words in common.
        var isOneEvent = false

        /// Both indices in one number, in the order of the articles.
        var key: UInt64 { UInt64(min(a, b)) << 32 | UInt64(max(a, b)) }
    }

    /// A hash in more articles than this is boilerplate, unless it comes with a whole report.
    static let boilerplate = 6
    /// Days between reports of one event.
    static let days = 3
    /// Up to so many articles all are compared as reports of one event; beyond, those that share rare words.
    static let small = 60
    static let rareTerms = 16
    static let sharedTerms = 4

    /// In the order of the articles.
    private(set) var pairs: [Pair] = []
    /// The upper bits of the hashes that are boilerplate.
    private(set) var frequent: Set<UInt64> = []
    private var hashes: SharedKeys
    private var counts: TermCounts
    /// For each article, its rarest words among those that another article has too; empty where there are few articles.
    private var rare: [[UInt64]] = []
    private let articleCount: Int

    init(_ articles: [WordingArticle], _ fingerprints: [Fingerprints], jobs: Int) {
        articleCount = articles.count
        hashes = SharedKeys(fingerprints.map(\.hashes))
        counts = TermCounts(fingerprints)
        if articles.count > Self.small {
            let counted = self
            rare = parallelMap(articles.count, jobs: jobs) { counted.rarest(fingerprints[$0].terms) }
        }
        pair(articles, fingerprints)
    }

    /// The same with some articles in other words.
    ///
    /// - Parameters:
    ///   - changes: the articles whose words changed, in order, with their hashes of before and now.
    ///   - articles: all as they are now; so are `fingerprints`.
    /// - Returns: with it, the words whose weight has changed, in order.
    func replacing(
        _ changes: [(article: Int, old: Fingerprints, new: Fingerprints)], articles: [WordingArticle], fingerprints: [Fingerprints], jobs: Int
    ) -> (candidates: WordingCandidates, reweighed: [UInt64]) {
        var next = self
        next.hashes.replace(changes.map { ($0.article, $0.new.hashes) })
        var touched: [UInt64: Int] = [:]
        for change in changes {
            for term in change.old.terms { touched[term, default: 0] -= 1 }
            for term in change.new.terms { touched[term, default: 0] += 1 }
        }
        let reweighed = touched.filter { $0.value != 0 }.map(\.key).sorted()
        for term in reweighed { next.counts.add(touched[term] ?? 0, to: term) }
        if articleCount > Self.small {
            // A word that is rare neither before nor now is looked at for no article.
            let moved = reweighed.filter { isRare(counts[$0]) || isRare(next.counts[$0]) }
            let changed = Set(changes.map(\.article))
            let counted = next
            next.rare = parallelMap(articleCount, jobs: jobs) { index in
                let terms = fingerprints[index]
                return changed.contains(index) || moved.contains(where: terms.hasTerm) ? counted.rarest(terms.terms) : rare[index]
            }
        }
        next.pair(articles, fingerprints)
        return (next, reweighed)
    }

    private mutating func pair(_ articles: [WordingArticle], _ fingerprints: [Fingerprints]) {
        var found: [UInt64: Pair] = [:]
        addHashes(fingerprints, to: &found)
        addEvents(articles, to: &found)
        pairs = found.values.sorted { $0.key < $1.key }
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
        hashes.forEachGroup { key, group in
            if group.count <= Self.boilerplate {
                for (index, first) in group.enumerated() {
                    let a = SharedKeys.article(first)
                    for second in group.dropFirst(index + 1) {
                        let b = SharedKeys.article(second)
                        if a != b { pairs[Self.key(a, b), default: Pair(a: a, b: b)].sharesHash = true }
                    }
                }
            } else {
                // Of many, each with the next: a chain joins them all, and the cost stays linear.
                frequent.insert(key)
                for (first, second) in zip(group, group.dropFirst()) {
                    let (a, b) = (SharedKeys.article(first), SharedKeys.article(second))
                    if a != b { neighbours[Self.key(a, b), default: 0] += 1 }
                }
            }
        }
        var sizes: [Int: Int] = [:]
        func size(_ article: Int) -> Int {
            if let size = sizes[article] { return size }
            let size = Set(fingerprints[article].hashes).count
            sizes[article] = size
            return size
        }
        for (key, count) in neighbours {
            let a = Int(key >> 32)
            let b = Int(key & 0xFFFF_FFFF)
            // Boilerplate is a small part of a text; a reprint is most of it.
            guard count * 4 >= min(size(a), size(b)) else { continue }
            pairs[key, default: Pair(a: a, b: b)].sharesHash = true
            pairs[key, default: Pair(a: a, b: b)].isReprint = true
        }
        self.frequent = frequent
        found = pairs
    }

    // MARK: By event

    private func addEvents(_ articles: [WordingArticle], to found: inout [UInt64: Pair]) {
        // Pairs ask for them again and again.
        let days = articles.map { $0.day?.number }
        if articles.count <= Self.small {
            for a in articles.indices {
                for b in articles.indices where b > a && isClose(days[a], days[b]) { found[Self.key(a, b), default: Pair(a: a, b: b)].isOneEvent = true }
            }
            return
        }
        var shared: [UInt64: Int] = [:]
        SharedKeys(rare).forEachGroup { _, group in
            guard group.count <= 24 else { return }
            let members = group.map(SharedKeys.article)
            for (index, a) in members.enumerated() {
                for b in members[(index + 1)...] where a != b && isClose(days[a], days[b]) { shared[Self.key(a, b), default: 0] += 1 }
            }
        }
        for (key, count) in shared where count >= Self.sharedTerms {
            found[key, default: Pair(a: Int(key >> 32), b: Int(key & 0xFFFF_FFFF))].isOneEvent = true
        }
    }

    private func isClose(_ a: Int?, _ b: Int?) -> Bool {
        guard let a, let b else { return a == nil && b == nil || articleCount <= Self.small }
        return abs(a - b) <= Self.days
    }

    /// An article's rarest words among those that another article has too; of equal ones those of lower keys.
    private func rarest(_ terms: [UInt64]) -> [UInt64] {
        withUnsafeTemporaryAllocation(of: (count: Int, key: UInt64).self, capacity: terms.count) { room in
            // All are looked up first: what they are counted in lies far from the processor, and none then waits for the choice before it.
            var rare = 0
            for term in terms {
                let count = counts[term]
                room.initializeElement(at: rare, to: (count, term))
                rare += isRare(count) ? 1 : 0
            }
            return Self.least(UnsafeBufferPointer(rebasing: room[..<rare]))
        }
    }

    /// The keys of the lowest counts, in order.
    private static func least(_ terms: UnsafeBufferPointer<(count: Int, key: UInt64)>) -> [UInt64] {
        [UInt64](unsafeUninitializedCapacity: rareTerms) { found, size in
            withUnsafeTemporaryAllocation(of: Int.self, capacity: rareTerms) { counted in
                for (count, term) in terms {
                    var place = size
                    if size == rareTerms {
                        guard (count, term) < (counted[size - 1], found[size - 1]) else { continue }
                        place -= 1
                    } else {
                        size += 1
                    }
                    // Those that are less rare make room.
                    while place > 0, (count, term) < (counted[place - 1], found[place - 1]) {
                        (counted[place], found[place]) = (counted[place - 1], found[place - 1])
                        place -= 1
                    }
                    (counted[place], found[place]) = (count, term)
                }
            }
        }
    }

    private func isRare(_ count: Int) -> Bool {
        count >= 2 && count <= max(8, articleCount / 100)
    }
}
