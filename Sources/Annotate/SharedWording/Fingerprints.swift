internal import Markdown
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

    /// - Parameters:
    ///   - passages: an article's, cut into tokens.
    ///   - quoted: its words in quotation marks.
    init(_ passages: [TokenizedPassage], quoted: [Quotation.Part]) {
        var winnower = Winnower()
        var keys: [UInt64] = []
        keys.reserveCapacity(passages.reduce(0) { $0 + $1.tokens.count })
        let parts = quoted.sorted { ($0.passage, $0.range.lowerBound) < ($1.passage, $1.range.lowerBound) }
        var next = 0
        for (index, passage) in passages.enumerated() where passage.kind != .code {
            var isInside = false
            for token in passage.tokens where token.kind == .word || token.kind == .number {
                let start = Int(token.start)
                while next < parts.count, parts[next].passage < index || parts[next].passage == index && parts[next].range.upperBound <= start { next += 1 }
                let inside = next < parts.count && parts[next].passage == index && parts[next].range.contains(start)
                if inside != isInside {
                    winnower.endSegment(isQuoted: isInside)
                    isInside = inside
                }
                winnower.segment.append(token.key)
                if !inside, WordingText.isContent(token) { keys.append(token.key) }
            }
            winnower.endSegment(isQuoted: isInside)
        }
        hashes = winnower.chosen.sortedHashes()
        terms = keys.sortedHashes()
    }

    /// What a hash begins with, and the hash with one more word.
    @inline(__always)
    fileprivate static func start(isQuoted: Bool) -> UInt64 { isQuoted ? 0x51_7c_c1_b7 : 0 }

    @inline(__always)
    fileprivate static func extended(_ hash: UInt64, by key: UInt64) -> UInt64 { (hash &+ key) &* 0x9e37_79b9_7f4a_7c15 ^ hash >> 29 }

    /// The hashes of all six words in a row within a segment, with the index of the first word.
    static func grams(of text: WordingText) -> [(hash: UInt64, word: Int, segment: Int32)] {
        let words = text.words
        guard words.count >= length else { return [] }
        var result: [(hash: UInt64, word: Int, segment: Int32)] = []
        result.reserveCapacity(words.count)
        for first in 0...words.count - length where words[first].segment == words[first + length - 1].segment {
            var hash = start(isQuoted: words[first].isQuoted)
            for word in words[first..<first + length] { hash = extended(hash, by: word.key) }
            result.append((hash, first, words[first].segment))
        }
        return result
    }

    /// Whether the key is among the terms.
    func hasTerm(_ key: UInt64) -> Bool {
        let place = terms.partitioningIndex { $0 >= key }
        return place < terms.count && terms[place] == key
    }
}

/// Chooses among the hashes of an article's words, a segment at a time: words of one passage that stand together outside quotations,
/// or inside one.
private struct Winnower {
    /// The keys of the segment's words so far.
    var segment: [UInt64] = []
    private(set) var chosen: [UInt64] = []
    private var grams: [UInt64] = []

    mutating func endSegment(isQuoted: Bool) {
        defer { segment.removeAll(keepingCapacity: true) }
        guard segment.count >= Fingerprints.length else { return }
        grams.removeAll(keepingCapacity: true)
        let start = Fingerprints.start(isQuoted: isQuoted)
        segment.withUnsafeBufferPointer { keys in
            for first in 0...keys.count - Fingerprints.length {
                var hash = start
                for offset in 0..<Fingerprints.length { hash = Fingerprints.extended(hash, by: keys[first + offset]) }
                grams.append(hash)
            }
        }
        winnow()
    }

    private mutating func winnow() {
        let count = grams.count
        guard count >= Fingerprints.window else { return choose(grams.indices.reduce(0) { grams[$1] <= grams[$0] ? $1 : $0 }) }
        var last = -1
        for start in 0...count - Fingerprints.window {
            // The last one of the smallest of four, found in two steps: which it is cannot be foreseen.
            let first = grams[start + 1] <= grams[start] ? start + 1 : start
            let second = grams[start + 3] <= grams[start + 2] ? start + 3 : start + 2
            let smallest = grams[second] <= grams[first] ? second : first
            if smallest != last { choose(smallest) }
            last = smallest
        }
    }

    private mutating func choose(_ gram: Int) {
        chosen.append(grams[gram])
    }
}
