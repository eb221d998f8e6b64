/// Unicode scalars of UTF-8 bytes, and what the tokenizer needs to know of them.
enum Scalars {
    enum Kind: UInt8 {
        case space, lower, upper
        /// A letter of a script without case.
        case letter
        case digit, mark
        /// A letter of a script without spaces between words.
        case unspaced
        case hangul, other
    }

    /// The scalar at an offset and its length in bytes; U+FFFD, 1 where the bytes are not UTF-8.
    static func decode(_ text: [UInt8], _ at: Int) -> (scalar: UInt32, length: Int) {
        text.withUnsafeBufferPointer { decode($0, at) }
    }

    static func decode(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> (scalar: UInt32, length: Int) {
        let first = text[at]
        if first < 0x80 { return (UInt32(first), 1) }
        let length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2
        guard first >= 0xc2, first <= 0xf4, at + length <= text.count else { return (0xfffd, 1) }
        var scalar = UInt32(first) & (0x7f >> UInt32(length))
        for offset in 1..<length {
            let byte = text[at + offset]
            guard byte & 0xc0 == 0x80 else { return (0xfffd, 1) }
            scalar = scalar << 6 | UInt32(byte & 0x3f)
        }
        return (scalar, length)
    }

    static func kind(_ scalar: UInt32) -> Kind {
        switch scalar {
        case 0..<0x80: asciiKind(UInt8(scalar))
        case 0xa0, 0x2000...0x200a, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000: .space
        case 0xad, 0x200b...0x200f, 0xfeff: .other
        case 0xc0...0xd6, 0xd8...0xde: .upper
        case 0xdf...0xf6, 0xf8...0xff: .lower
        case 0x0400...0x042f: .upper
        case 0x0430...0x045f: .lower
        case 0x0621...0x064a, 0x05d0...0x05ea: .letter
        case 0x2010...0x205e, 0x3001...0x3004, 0x3008...0x3020: .other
        case 0x3041...0x3096, 0x309d...0x309f, 0x3005...0x3007, 0x3400...0x4dbf, 0x4e00...0x9fff, 0xf900...0xfaff,
            0x20000...0x3ffff:
            .unspaced
        case 0x30a1...0x30fa, 0x30fc...0x30ff: .letter
        case 0x30fb: .other
        case 0xac00...0xd7a3: .hangul
        default: properties(scalar)
        }
    }

    private static func asciiKind(_ byte: UInt8) -> Kind {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"): .lower
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): .upper
        case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
        case 0...0x20, 0x7f: .space
        default: .other
        }
    }

    private static func properties(_ value: UInt32) -> Kind {
        guard let scalar = Unicode.Scalar(value) else { return .other }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .titlecaseLetter: return .upper
        case .lowercaseLetter: return .lower
        case .otherLetter, .modifierLetter, .letterNumber:
            switch value {
            // Thai, Lao, Burmese, Khmer, Tibetan.
            case 0x0e00...0x0fff, 0x1000...0x109f, 0x1780...0x17ff: return .unspaced
            default: return .letter
            }
        case .decimalNumber: return .digit
        case .nonspacingMark, .spacingMark, .enclosingMark: return .mark
        case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control: return .space
        default: return .other
        }
    }
}
