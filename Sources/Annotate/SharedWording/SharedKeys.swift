/// An inverted index made by sorting: which articles share a key.
struct SharedKeys: Sendable {
    /// Key in the upper 40 bits, article in the lower 24; in order, each once.
    private var entries: [UInt64]
    static let articleLimit = 1 << 24

    /// - Parameter keys: those of each article, in any order; a key may stand there several times.
    init(_ keys: [[UInt64]]) {
        let keys = keys.prefix(Self.articleLimit)
        entries = [UInt64](unsafeUninitializedCapacity: keys.reduce(0) { $0 + $1.count }) { entries, count in
            var start = 0
            for end in Self.place(keys, in: entries) {
                Self.sort(UnsafeMutableBufferPointer(rebasing: entries[start..<end]))
                for index in start..<end where count == 0 || entries[index] != entries[count - 1] {
                    entries[count] = entries[index]
                    count += 1
                }
                start = end
            }
        }
    }

    /// Gives some articles other keys.
    mutating func replace(_ changes: [(article: Int, keys: [UInt64])]) {
        let changes = changes.filter { $0.article < Self.articleLimit }
        guard !changes.isEmpty else { return }
        var isGone = [Bool](repeating: false, count: (changes.map(\.article).max() ?? 0) + 1)
        for change in changes { isGone[change.article] = true }
        var added = Set(changes.flatMap { change in change.keys.map { Self.entry($0, change.article) } }).sorted()[...]
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

    /// By so many upper bits entries are cut into parts that the processor holds near it.
    private static let bits = 10

    /// Puts the entries of all articles in parts of equal upper bits; where each part ends.
    private static func place(_ keys: ArraySlice<[UInt64]>, in entries: UnsafeMutableBufferPointer<UInt64>) -> [Int] {
        var ends = [Int](repeating: 0, count: 1 << bits)
        ends.withUnsafeMutableBufferPointer { ends in
            let shift = UInt64(64 - bits)
            for keys in keys {
                for key in keys { ends[Int(truncatingIfNeeded: key &>> shift)] &+= 1 }
            }
            var sum = 0
            for part in ends.indices {
                let count = ends[part]
                ends[part] = sum
                sum += count
            }
            for (article, keys) in keys.enumerated() {
                for key in keys {
                    let part = Int(truncatingIfNeeded: key &>> shift)
                    entries.initializeElement(at: ends[part], to: entry(key, article))
                    ends[part] &+= 1
                }
            }
        }
        return ends
    }

    /// Sorts a part. Entries of equal keys are in the order of their articles, as whole numbers too.
    private static func sort(_ part: UnsafeMutableBufferPointer<UInt64>) {
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: part.count) { sorted in
            UnsafeBufferPointer(part).sort(into: sorted, sharing: bits)
            _ = part.update(fromContentsOf: sorted)
        }
    }
}
