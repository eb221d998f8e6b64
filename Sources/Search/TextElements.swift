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

    /// Of twice eight bytes, the highest bit of each that is none of a word. Comparisons of vectors cost ten times as much.
    @inline(__always)
    static func separators(in words: SIMD2<UInt64>) -> SIMD2<UInt64> {
        // What is added to seven bits sets the eighth from some value on, and never reaches the next byte: of two such sums one has it
        // for a range of values.
        let low = words & each(0x7F), lower = low | each(0x20)
        let letters = (lower &+ each(0x80 - 0x61)) ^ (lower &+ each(0x80 - 0x7B))
        let digits = (low &+ each(0x80 - 0x30)) ^ (low &+ each(0x80 - 0x3A))
        let isNoApostrophe = (low ^ each(0x27)) &+ each(0x7F)
        return ((letters | digits | words) ^ each(0x80)) & isNoApostrophe & each(0x80)
    }

    @inline(__always)
    private static func each(_ byte: UInt64) -> SIMD2<UInt64> { SIMD2(repeating: byte &* 0x0101_0101_0101_0101) }
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
        // Most elements are words behind a single space.
        if text[index] == 0x20, index > 0, index + 1 < text.count, TextElement.isWordByte(text[index + 1]) {
            index += 1
            return word()
        }
        return TextElement.isWordByte(text[index]) ? word() : separator()
    }

    /// The word that begins at the index.
    @inline(__always)
    private mutating func word() -> TextElement {
        let start = index
        if start <= text.count - 16 {
            // Whether a word is longer than eight bytes is hard to foretell: nothing branches on it.
            let words = text.words(at: start), ends = TextElement.separators(in: words)
            let (low, high, lowEnds, highEnds) = (words[0], words[1], ends[0], ends[1])
            let isShort = lowEnds != 0
            let end = isShort ? lowEnds : highEnds
            if end != 0 {
                let count = end.trailingZeroBitCount / 8
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
            let separators = TextElement.separators(in: SIMD2(text.word(at: index), 0))[0]
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
