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

/// Which bytes of a text are of no word: it is found out for all of them before words are cut, so that where one begins does not wait for
/// where the one before it ends.
struct SeparatorMap: ~Copyable {
    /// A bit for each byte, the first one lowest, and behind the text at least as many as a window has.
    private var bits = Pile<UInt16>()

    /// Calls `body` with the elements of a text.
    mutating func withElements<Result>(of text: UnsafeBufferPointer<UInt8>, _ body: (inout TextElements) -> Result) -> Result {
        bits.removeAll()
        let whole = text.count / 16
        bits.append(upTo: whole + 5) { bits in
            for index in 0..<whole { bits[index] = Self.bits(of: text.words(at: index &* 16)) }
            var rest = SIMD2<UInt64>()
            for index in (whole * 16..<text.count).reversed() {
                rest = SIMD2(rest[0] << 8 | UInt64(text[index]), rest[1] << 8 | rest[0] >> 56)
            }
            bits[whole] = Self.bits(of: rest)
            for index in whole + 1...whole + 4 { bits[index] = .max }
            return whole + 5
        }
        return bits.read { bits in
            var elements = TextElements(text, separators: UnsafeRawBufferPointer(bits))
            return body(&elements)
        }
    }

    @inline(__always)
    private static func bits(of words: SIMD2<UInt64>) -> UInt16 {
        let marks = TextElement.separators(in: words) &>> 7
        // Moves the bit of each byte to the highest byte, the first one lowest.
        let gather: UInt64 = 0x0102_0408_1020_4080
        return UInt16(truncatingIfNeeded: (marks[0] &* gather) >> 56 | (marks[1] &* gather) >> 48 & 0xFF00)
    }
}

/// The elements of a text, but for single spaces between words.
struct TextElements {
    private let text: UnsafeBufferPointer<UInt8>
    private let separators: UnsafeRawBufferPointer
    /// Where the last element ended.
    private(set) var index = 0

    fileprivate init(_ text: UnsafeBufferPointer<UInt8>, separators: UnsafeRawBufferPointer) {
        (self.text, self.separators) = (text, separators)
    }

    /// What bytes from an index on are, 57 of them at least: a bit of each, the first one lowest; what is behind them counts as of a word.
    @inline(__always)
    private func window(at index: Int) -> UInt64 {
        precondition(index >> 3 &+ 8 <= separators.count)
        let bits = UInt64(littleEndian: separators.loadUnaligned(fromByteOffset: index >> 3, as: UInt64.self))
        return bits &>> UInt64(truncatingIfNeeded: index & 7)
    }

    @inline(__always)
    mutating func next() -> TextElement? {
        guard index < text.count else { return nil }
        let window = window(at: index)
        // Most elements are words behind a single space.
        if window & 3 == 1, text[index] == 0x20, index > 0 {
            index += 1
            return word(window >> 1)
        }
        return window & 1 == 0 ? word(window) : separator()
    }

    /// The word that begins at the index, where the window is.
    @inline(__always)
    private mutating func word(_ window: UInt64) -> TextElement {
        let start = index, count = window.trailingZeroBitCount
        guard count <= TermKey.wholeCount, start <= text.count - 16 else { return longWord() }
        index += count
        // Whether a word is longer than eight bytes is hard to foretell: nothing branches on it.
        let words = text.words(at: start), isShort = count <= 8
        let mask = UInt64.max &>> UInt64(truncatingIfNeeded: 64 &- 8 &* (isShort ? count : count &- 8))
        return TextElement(
            bytes: slice(from: start), key: TermKey(low: isShort ? words[0] & mask : words[0], high: isShort ? 0 : words[1] & mask), isWord: true)
    }

    /// A word that is long or near the end of the text.
    @inline(never)
    private mutating func longWord() -> TextElement {
        let start = index
        while index < text.count {
            let count = window(at: index).trailingZeroBitCount
            if count < 64 {
                index += count
                break
            }
            index += 64 - index & 7
        }
        let bytes = slice(from: start)
        return TextElement(bytes: bytes, key: TermKey(bytes), isWord: true)
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
