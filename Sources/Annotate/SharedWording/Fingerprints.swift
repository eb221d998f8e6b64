internal import Markdown
internal import Text

/// The hashes by which an article is compared with all others.
package struct Fingerprints: Sendable {
    /// Hashes of six words in a row, chosen by winnowing, in the order of the text: those of quoted words differ from those of plain ones.
    /// What the text says twice stands there twice: repeats are left out when the hashes of all articles are put in order.
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
        let count = passages.reduce(0) { $0 + $1.tokens.count }
        let parts = quoted.sorted { ($0.passage, $0.range.lowerBound) < ($1.passage, $1.range.lowerBound) }
        (hashes, terms) = withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 3 * count) { room in
            var winnower = Winnower(room, count)
            var next = 0
            for (index, passage) in passages.enumerated() where passage.kind != .code {
                while next < parts.count, parts[next].passage < index { next += 1 }
                let first = next
                while next < parts.count, parts[next].passage == index { next += 1 }
                passage.tokens.withUnsafeBufferPointer { winnower.add($0, quoted: parts[first..<next]) }
            }
            return (Array(winnower.chosen), winnower.terms.sortedHashes())
        }
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
///
/// It writes to room that the article's tokens bound: appending to arrays took as long as all else.
private struct Winnower {
    private let words: UnsafeMutableBufferPointer<UInt64>
    private let hashes: UnsafeMutableBufferPointer<UInt64>
    private let keys: UnsafeMutableBufferPointer<UInt64>
    /// How many there are.
    private var hashCount = 0
    private var keyCount = 0

    /// The hashes that were chosen.
    var chosen: UnsafeBufferPointer<UInt64> { UnsafeBufferPointer(rebasing: hashes[..<hashCount]) }
    /// The keys of words of content outside quotations.
    var terms: UnsafeBufferPointer<UInt64> { UnsafeBufferPointer(rebasing: keys[..<keyCount]) }

    /// - Parameters:
    ///   - room: for three times `count` numbers.
    ///   - count: how many words there are at most.
    init(_ room: UnsafeMutableBufferPointer<UInt64>, _ count: Int) {
        words = UnsafeMutableBufferPointer(rebasing: room[..<count])
        hashes = UnsafeMutableBufferPointer(rebasing: room[count..<2 * count])
        keys = UnsafeMutableBufferPointer(rebasing: room[(2 * count)...])
    }

    /// Adds the words of a passage.
    ///
    /// - Parameter quoted: its words in quotation marks, in order.
    mutating func add(_ tokens: UnsafeBufferPointer<PassageToken>, quoted: ArraySlice<Quotation.Part>) {
        var next = quoted.startIndex
        var isInside = false
        // In the loop's own variables, for what it writes might change all others.
        let (words, keys) = (words, keys)
        var (count, keyCount) = (0, keyCount)
        for token in tokens where token.kind == .word || token.kind == .number {
            if next < quoted.endIndex {
                let start = Int(token.start)
                while next < quoted.endIndex, quoted[next].range.upperBound <= start { next += 1 }
                let inside = next < quoted.endIndex && quoted[next].range.contains(start)
                if inside != isInside {
                    endSegment(UnsafeBufferPointer(rebasing: words[..<count]), isQuoted: isInside)
                    count = 0
                    isInside = inside
                }
            }
            words.initializeElement(at: count, to: token.key)
            count &+= 1
            keys.initializeElement(at: keyCount, to: token.key)
            keyCount &+= !isInside && WordingText.isContent(token) ? 1 : 0
        }
        self.keyCount = keyCount
        endSegment(UnsafeBufferPointer(rebasing: words[..<count]), isQuoted: isInside)
    }

    private mutating func endSegment(_ words: UnsafeBufferPointer<UInt64>, isQuoted: Bool) {
        guard words.count >= Fingerprints.length else { return }
        let start = Fingerprints.start(isQuoted: isQuoted)
        let grams = words.count - Fingerprints.length + 1
        guard grams >= Fingerprints.window else { return choose(among: (0..<grams).map { Self.gram(words, $0, start) }) }
        var (a, b, c) = (Self.gram(words, 0, start), Self.gram(words, 1, start), Self.gram(words, 2, start))
        var last = -1
        for first in 0...grams - Fingerprints.window {
            let d = Self.gram(words, first + 3, start)
            // The last one of the smallest of four, found in two steps: which it is cannot be foreseen.
            let (one, place) = b <= a ? (b, first + 1) : (a, first)
            let (two, second) = d <= c ? (d, first + 3) : (c, first + 2)
            let (smallest, gram) = two <= one ? (two, second) : (one, place)
            hashes.initializeElement(at: hashCount, to: smallest)
            hashCount &+= gram != last ? 1 : 0
            last = gram
            (a, b, c) = (b, c, d)
        }
    }

    /// The hash of six words in a row.
    @inline(__always)
    private static func gram(_ words: UnsafeBufferPointer<UInt64>, _ first: Int, _ start: UInt64) -> UInt64 {
        var hash = start
        for offset in 0..<Fingerprints.length { hash = Fingerprints.extended(hash, by: words[first &+ offset]) }
        return hash
    }

    /// Of fewer than four the smallest.
    private mutating func choose(among grams: [UInt64]) {
        hashes.initializeElement(at: hashCount, to: grams.min() ?? 0)
        hashCount &+= 1
    }
}
