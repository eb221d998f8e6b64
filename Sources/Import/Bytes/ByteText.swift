/// Small questions about UTF-8 bytes, asked on every hot path of this module.
enum ASCII {
    static let space = UInt8(ascii: " ")
    static let tab = UInt8(ascii: "\t")
    static let newline = UInt8(ascii: "\n")

    @inline(__always) static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D || byte == 0x0C
    }
    @inline(__always) static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
    @inline(__always) static func isUpper(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
    @inline(__always) static func isLower(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }
    @inline(__always) static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
    @inline(__always) static func isAlphanumeric(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }
    @inline(__always) static func lowered(_ byte: UInt8) -> UInt8 { isUpper(byte) ? byte | 0x20 : byte }
}

extension Collection<UInt8> {
    /// The bytes with ASCII capitals made small.
    var asciiLowercased: [UInt8] { map(ASCII.lowered) }
}

extension ArraySlice<UInt8> {
    /// Without white space at both ends.
    var trimmed: ArraySlice<UInt8> {
        var slice = self
        while let first = slice.first, ASCII.isSpace(first) { slice.removeFirst() }
        while let last = slice.last, ASCII.isSpace(last) { slice.removeLast() }
        return slice
    }

    /// Whether the bytes begin with ASCII text, capitals and small letters alike.
    func hasPrefix(ignoringCase prefix: StaticString) -> Bool {
        guard count >= prefix.utf8CodeUnitCount else { return false }
        return prefix.withUTF8Buffer { wanted in
            for (offset, byte) in wanted.enumerated() where ASCII.lowered(self[startIndex + offset]) != ASCII.lowered(byte) {
                return false
            }
            return true
        }
    }

    /// Whether the bytes end with some text.
    func hasSuffix(_ suffix: StaticString) -> Bool {
        suffix.withUTF8Buffer { count >= $0.count && self.suffix($0.count).elementsEqual($0) }
    }

    /// Where some bytes first stand, from an index on.
    func firstIndex(of needle: [UInt8], from start: Int? = nil) -> Int? {
        guard let first = needle.first, count >= needle.count else { return nil }
        var index = start ?? startIndex
        let last = endIndex - needle.count
        while index <= last {
            if self[index] == first, self[index..<index + needle.count].elementsEqual(needle) { return index }
            index += 1
        }
        return nil
    }

    /// The bytes as text; ill-formed UTF-8 is repaired.
    var string: String { String(decoding: self, as: UTF8.self) }
}

extension [UInt8] {
    var string: String { String(decoding: self, as: UTF8.self) }

    /// Where a piece is written with single spaces for its runs of white space, none at its ends.
    mutating func appendCollapsed(_ piece: ArraySlice<UInt8>) {
        var pending = false
        for byte in piece {
            if ASCII.isSpace(byte) {
                pending = true
            } else {
                if pending, !isEmpty, last != ASCII.space { append(ASCII.space) }
                pending = false
                append(byte)
            }
        }
        if pending, !isEmpty, last != ASCII.space { append(ASCII.space) }
    }
}

/// One scalar of well-formed UTF-8 at an index, and how many bytes it takes.
@inline(__always)
func scalar(in bytes: ArraySlice<UInt8>, at index: Int) -> (value: UInt32, count: Int) {
    let first = bytes[index]
    if first < 0x80 { return (UInt32(first), 1) }
    let count = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard index + count <= bytes.endIndex, first >= 0xC2 else { return (0xFFFD, 1) }
    var value = UInt32(first) & (count == 2 ? 0x1F : count == 3 ? 0x0F : 0x07)
    for offset in 1..<count { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
    return (value, count)
}

/// Whether a scalar is written without spaces between words: Han, kana, Thai, Lao, Khmer, Burmese.
@inline(__always)
func isUnspacedScript(_ value: UInt32) -> Bool {
    switch value {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
        0xF900...0xFAFF, 0x20000...0x3FFFF:
        true
    default: false
    }
}
