/// A word or a separator of a text.
struct TextElement {
    var bytes: UnsafeBufferPointer<UInt8>
    /// As a `TermTable` knows it.
    var key: TermKey
    var isWord: Bool

    /// A capital letter of ASCII, then none.
    static func isCapitalized(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = word.first, first &- 0x41 < 26 else { return false }
        return !word.dropFirst().contains { $0 &- 0x41 < 26 }
    }

    @inline(__always)
    static func isWordByte(_ byte: UInt8) -> Bool {
        // A bit for each character of ASCII: digits and the apostrophe, then letters.
        let mask: UInt64 = byte < 0x40 ? 0x03FF_0080_0000_0000 : byte < 0x80 ? 0x07FF_FFFE_07FF_FFFE : .max
        return mask >> UInt64(byte & 63) & 1 == 1
    }

    /// Of eight bytes, the highest bit of each that is none of a word.
    @inline(__always)
    static func separators(in word: UInt64) -> UInt64 {
        let each: UInt64 = 0x0101_0101_0101_0101
        // What is added to seven bits sets the eighth from some value on, and never reaches the next byte.
        let low = word & (each &* 0x7F)
        let lower = low | (each &* 0x20)
        let letters = (lower &+ each &* (0x80 - 0x61)) & ~(lower &+ each &* (0x80 - 0x7B))
        let digits = (low &+ each &* (0x80 - 0x30)) & ~(low &+ each &* (0x80 - 0x3A))
        let apostrophes = ~((low ^ each &* 0x27) &+ each &* 0x7F)
        return ~(letters | digits | apostrophes | word) & (each &* 0x80)
    }
}

/// The elements of a text, but for single spaces between words.
struct TextElements: Sequence, IteratorProtocol {
    private let text: UnsafeBufferPointer<UInt8>
    /// Where the last element ended.
    private(set) var index = 0

    init(_ text: UnsafeBufferPointer<UInt8>) {
        self.text = text
    }

    @inline(__always)
    mutating func next() -> TextElement? {
        guard index < text.count else { return nil }
        if TextElement.isWordByte(text[index]) { return word() }
        let isImplied = text[index] == 0x20 && index > 0 && index + 1 < text.count && TextElement.isWordByte(text[index + 1])
        guard isImplied else { return separator() }
        index += 1
        return word()
    }

    /// The word that begins at the index.
    @inline(__always)
    private mutating func word() -> TextElement {
        let start = index
        if start <= text.count - 16 {
            // Whether a word is longer than eight bytes is hard to foretell: nothing branches on it.
            let (low, high) = (text.word(at: start), text.word(at: start + 8))
            let lowEnds = TextElement.separators(in: low), highEnds = TextElement.separators(in: high)
            let isShort = lowEnds != 0
            let ends = isShort ? lowEnds : highEnds
            if ends != 0 {
                let count = ends.trailingZeroBitCount / 8
                let mask: UInt64 = 1 << UInt64(count * 8) - 1
                index += isShort ? count : count + 8
                return TextElement(
                    bytes: slice(from: start), key: TermKey(low: isShort ? low & mask : low, high: isShort ? 0 : high & mask), isWord: true)
            }
        }
        skipWord()
        let bytes = slice(from: start)
        return TextElement(bytes: bytes, key: TermKey(bytes), isWord: true)
    }

    private mutating func skipWord() {
        while index <= text.count - 8 {
            let separators = TextElement.separators(in: text.word(at: index))
            index += Swift.min(separators.trailingZeroBitCount / 8, 8)
            if separators != 0 { return }
        }
        while index < text.count, TextElement.isWordByte(text[index]) { index += 1 }
    }

    private mutating func separator() -> TextElement {
        let start = index
        while index < text.count, !TextElement.isWordByte(text[index]) { index += 1 }
        let bytes = slice(from: start)
        return TextElement(bytes: bytes, key: TermKey(bytes), isWord: false)
    }

    @inline(__always)
    private func slice(from start: Int) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: text[start..<index])
    }
}
