internal import Text

/// The hashes by which an article is compared with all others.
package struct Fingerprints: Sendable {
    /// Hashes of six words in a row, chosen by winnowing, each once: those of quoted words differ from those of plain ones.
    let hashes: [UInt64]
    /// The keys of its words of content, each once.
    let terms: [UInt64]

    /// Words in a hash.
    static let length = 6
    /// Of so many hashes in a row the smallest is kept: two texts that share nine words in a row share a hash.
    ///
    /// After Schleimer, Wilkerson and Aiken, “Winnowing: local algorithms for document fingerprinting”, 2003.
    static let window = 4

    /// Of no text.
    init() {
        hashes = []
        terms = []
    }

    init(_ text: WordingText) {
        let grams = Self.grams(of: text)
        var chosen: [UInt64] = []
        chosen.reserveCapacity(grams.count)
        var start = 0
        while start < grams.count {
            var end = start
            while end < grams.count, grams[end].segment == grams[start].segment { end += 1 }
            Self.winnow(grams[start..<end], into: &chosen)
            start = end
        }
        hashes = chosen.sortedHashes()
        var keys: [UInt64] = []
        keys.reserveCapacity(text.words.count)
        for word in text.words where word.isContent && !word.isQuoted { keys.append(word.key) }
        terms = keys.sortedHashes()
    }

    /// The hashes of all six words in a row within a segment, with the index of the first word.
    static func grams(of text: WordingText) -> [(hash: UInt64, word: Int, segment: Int32)] {
        let words = text.words
        guard words.count >= length else { return [] }
        var result: [(hash: UInt64, word: Int, segment: Int32)] = []
        result.reserveCapacity(words.count)
        for first in 0...words.count - length where words[first].segment == words[first + length - 1].segment {
            var hash: UInt64 = words[first].isQuoted ? 0x51_7c_c1_b7 : 0
            for word in words[first..<first + length] { hash = (hash &+ word.key) &* 0x9e37_79b9_7f4a_7c15 ^ hash >> 29 }
            result.append((hash, first, words[first].segment))
        }
        return result
    }

    /// Whether the key is among the terms.
    func hasTerm(_ key: UInt64) -> Bool {
        let place = terms.partitioningIndex { $0 >= key }
        return place < terms.count && terms[place] == key
    }

    private static func winnow(_ grams: ArraySlice<(hash: UInt64, word: Int, segment: Int32)>, into chosen: inout [UInt64]) {
        var last = -1
        var start = grams.startIndex
        repeat {
            let end = min(start + window, grams.endIndex)
            var smallest = start
            for index in start..<end where grams[index].hash <= grams[smallest].hash { smallest = index }
            if smallest != last {
                chosen.append(grams[smallest].hash)
                last = smallest
            }
            start += 1
        } while start + window <= grams.endIndex
    }
}

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
        while start < entries.count {
            let key = entries[start] >> 24
            var end = start + 1
            while end < entries.count, entries[end] >> 24 == key { end += 1 }
            if end - start > 1 { body(key, entries[start..<end]) }
            start = end
        }
    }

    static func article(_ entry: UInt64) -> Int {
        Int(entry & 0xFF_FFFF)
    }

    /// Radix sort by the upper 40 bits, ten at a time; stable, so that articles stay in order.
    private static func sortedByKey(_ values: [UInt64]) -> [UInt64] {
        var from = values
        var to = values
        for shift in stride(from: UInt64(24), to: 64, by: 10) {
            var counts = [Int](repeating: 0, count: 1025)
            for value in from { counts[Int(value >> shift & 1023) + 1] += 1 }
            for index in 1...1024 { counts[index] += counts[index - 1] }
            for value in from {
                let digit = Int(value >> shift & 1023)
                to[counts[digit]] = value
                counts[digit] += 1
            }
            swap(&from, &to)
        }
        return from
    }
}
