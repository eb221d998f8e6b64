/// What a scalar means to the tokenizer. `docs/search.md` specifies it; `search-engine.js` has the same classes.
enum CharacterClass: UInt8 {
    case separator
    /// A letter of a script that puts spaces between words.
    case letter
    /// A mark, or a number that is not a decimal digit.
    case wordPart
    case digit
    /// Invisible inside a word, and dropped: soft hyphen, joiners, bidirectional controls, tatweel, gershayim.
    case ignorable
    /// Of a script that writes without spaces, or nearly so: taken as overlapping pairs.
    case paired
    case hyphen
    case apostrophe
    case period
    case comma

    var isWord: Bool {
        switch self {
        case .letter, .wordPart, .digit, .ignorable, .paired: true
        default: false
        }
    }

    init(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x2D, 0x2010, 0x2011: self = .hyphen
        case 0x27, 0x2019, 0x2BC, 0xFF07: self = .apostrophe
        case 0x2E: self = .period
        case 0x2C: self = .comma
        case 0xAD, 0x34F, 0x5F3, 0x5F4, 0x61C, 0x640, 0x200C...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFE00...0xFE0F, 0xFEFF:
            self = .ignorable
        default: self = Self.byCategory(scalar)
        }
    }

    private static func byCategory(_ scalar: Unicode.Scalar) -> CharacterClass {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
            isPaired(scalar.value) ? .paired : .letter
        case .nonspacingMark, .spacingMark, .enclosingMark:
            isPaired(scalar.value) ? .paired : .wordPart
        case .decimalNumber: .digit
        case .letterNumber, .otherNumber: isPaired(scalar.value) ? .paired : .wordPart
        default: .separator
        }
    }

    /// Thai, Lao, Burmese, Khmer, Hangul, Kana, Bopomofo and Han.
    static func isPaired(_ value: UInt32) -> Bool {
        guard value >= 0xE00 else { return false }
        switch value {
        case 0xE00...0xEFF, 0x1000...0x109F, 0x1100...0x11FF, 0x1780...0x17FF, 0x3005...0x3007, 0x3040...0x312F,
            0x3130...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA960...0xA97F, 0xAC00...0xD7FF, 0xF900...0xFAFF,
            0xFF66...0xFFDC, 0x1B000...0x1B16F, 0x20000...0x3FFFF:
            return true
        default: return false
        }
    }
}

/// Classes by scalar: pages of 256 scalars, each made when a text first needs it.
struct CharacterClasses: Sendable {
    private var pages: [[CharacterClass]] = Array(repeating: [], count: 0x1100)

    subscript(scalar: Unicode.Scalar) -> CharacterClass {
        mutating get {
            let page = Int(scalar.value >> 8)
            if pages[page].isEmpty {
                // Surrogates are no scalars; no text has one.
                pages[page] = (0..<256).map { low in
                    Unicode.Scalar(UInt32(page) << 8 | UInt32(low)).map(CharacterClass.init) ?? .separator
                }
            }
            return pages[page][Int(scalar.value & 255)]
        }
    }
}
