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
