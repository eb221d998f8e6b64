/// An inverted index made by sorting: which articles share a key.
struct SharedKeys: Sendable {
    /// Key in the upper 40 bits, article in the lower 24; in order.
    private var entries: [UInt64]
    static let articleLimit = 1 << 24

    init(_ keys: [[UInt64]]) {
        entries = []
        entries.reserveCapacity(keys.reduce(0) { $0 + $1.count })
        for (article, keys) in keys.enumerated() where article < Self.articleLimit {
            for key in keys { entries.append(Self.entry(key, article)) }
        }
        entries = Self.sortedByKey(entries)
    }

    /// Gives some articles other keys.
    mutating func replace(_ changes: [(article: Int, keys: [UInt64])]) {
        let changes = changes.filter { $0.article < Self.articleLimit }
        guard !changes.isEmpty else { return }
        var isGone = [Bool](repeating: false, count: (changes.map(\.article).max() ?? 0) + 1)
        for change in changes { isGone[change.article] = true }
        var added = changes.flatMap { change in change.keys.map { Self.entry($0, change.article) } }.sorted()[...]
        var merged: [UInt64] = []
        merged.reserveCapacity(entries.count + added.count)
        for entry in entries {
            let article = Self.article(entry)
            if article < isGone.count, isGone[article] { continue }
            while let next = added.first, next < entry { merged.append(added.removeFirst()) }
            merged.append(entry)
        }
        merged += added
        entries = merged
    }

    private static func entry(_ key: UInt64, _ article: Int) -> UInt64 {
        key & ~0xFF_FFFF | UInt64(article)
    }

    /// Calls `body` with the articles that share a key, two or more, in order.
    func forEachGroup(_ body: (UInt64, ArraySlice<UInt64>) -> Void) {
        var start = 0
        while let group = group(from: start) {
            body(entries[group.lowerBound] >> 24, entries[group])
            start = group.upperBound
        }
    }

    /// The next that have a key in common; most have none.
    private func group(from start: Int) -> Range<Int>? {
        entries.withUnsafeBufferPointer { entries in
            var end = start + 1
            while end < entries.count, entries[end] >> 24 != entries[end - 1] >> 24 { end += 1 }
            guard end < entries.count else { return nil }
            let first = end - 1
            while end < entries.count, entries[end] >> 24 == entries[first] >> 24 { end += 1 }
            return first..<end
        }
    }

    static func article(_ entry: UInt64) -> Int {
        Int(entry & 0xFF_FFFF)
    }

    /// Radix sort by the upper 40 bits, ten at a time; stable, so that articles stay in order.
    private static func sortedByKey(_ values: [UInt64]) -> [UInt64] {
        var from = values
        var to = [UInt64](repeating: 0, count: values.count)
        for shift in stride(from: UInt64(24), to: 64, by: 10) {
            from.withUnsafeBufferPointer { from in
                to.withUnsafeMutableBufferPointer { to in sort(from, into: to, by: shift) }
            }
            swap(&from, &to)
        }
        return from
    }

    private static func sort(_ from: UnsafeBufferPointer<UInt64>, into to: UnsafeMutableBufferPointer<UInt64>, by shift: UInt64) {
        withUnsafeTemporaryAllocation(of: Int.self, capacity: 1024) { places in
            places.initialize(repeating: 0)
            for value in from { places[Int(value &>> shift & 1023)] += 1 }
            var sum = 0
            for digit in places.indices {
                let count = places[digit]
                places[digit] = sum
                sum += count
            }
            for value in from {
                let digit = Int(value &>> shift & 1023)
                to[places[digit]] = value
                places[digit] &+= 1
            }
        }
    }
}
