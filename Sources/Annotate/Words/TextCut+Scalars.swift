/// What a character does in a text that is cut.
extension TextCut {
    enum Class {
        case letter, digit, apostrophe, space
        case mark(PassageToken.Kind)
    }

    static let asciiClasses: [Class] = (0..<128).map { value in
        switch UInt8(value) {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): .letter
        case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
        case UInt8(ascii: "'"), UInt8(ascii: "`"): .apostrophe
        case UInt8(ascii: "\""): .mark(.quote)
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): .mark(.stop)
        case UInt8(ascii: ","): .mark(.comma)
        case UInt8(ascii: ":"): .mark(.colon)
        case UInt8(ascii: ";"): .mark(.semicolon)
        case UInt8(ascii: "-"): .mark(.hyphen)
        case UInt8(ascii: "("), UInt8(ascii: "["): .mark(.open)
        case UInt8(ascii: ")"), UInt8(ascii: "]"): .mark(.close)
        case UInt8(ascii: "$"): .mark(.currency)
        case UInt8(ascii: "%"): .mark(.percent)
        case UInt8(ascii: "/"): .mark(.slash)
        case 0...0x20: .space
        default: .mark(.other)
        }
    }

    static func `class`(of value: UInt32) -> Class {
        switch value {
        case 0..<0x80: asciiClasses[Int(value)]
        case 0x2019, 0x02BC: .apostrophe
        case 0x2018, 0x201A...0x201F, 0x2039, 0x203A, 0xAB, 0xBB, 0x300C...0x300F: .mark(.quote)
        case 0xA0, 0x2000...0x200B, 0x202F, 0x205F, 0x3000, 0xFEFF: .space
        case 0x2010, 0x2011: .mark(.hyphen)
        case 0x2012...0x2015: .mark(.dash)
        case 0x2026, 0x3002, 0xFF01, 0xFF1F, 0x061F, 0x06D4, 0x0964: .mark(.stop)
        case 0x3001, 0xFF0C, 0x060C: .mark(.comma)
        case 0xFF1A: .mark(.colon)
        case 0xFF1B, 0x061B: .mark(.semicolon)
        case 0xFF08: .mark(.open)
        case 0xFF09: .mark(.close)
        case 0xA2...0xA5, 0x20A0...0x20CF: .mark(.currency)
        case 0xAA, 0xB5, 0xBA: .letter
        case 0x80..<0xC0, 0xD7, 0xF7, 0x2016...0x2BFF, 0x3003...0x3020, 0xFE30...0xFE4F, 0xFF00...0xFF0F: .mark(.other)
        case 0x1F000...0x1FAFF, 0xE000...0xF8FF: .mark(.other)
        default: .letter
        }
    }

    static func isCapital(_ value: UInt32) -> Bool {
        switch value {
        case 0xC0...0xDE: true
        case 0xDF...0xFF: false
        default: Unicode.Scalar(value)?.properties.isUppercase ?? false
        }
    }

    static func startsCapital(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        let byte = text[start]
        return byte < 0x80 ? byte < 0x60 : isCapital(scalar(text, start).value)
    }

    /// The scalar at an index and its length in bytes. A byte that begins none counts as U+FFFD of length 1.
    static func scalar(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> (value: UInt32, length: Int) {
        let first = UInt32(text[index])
        if first < 0x80 { return (first, 1) }
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        guard first >= 0xC0, index + length <= text.count else { return (0xFFFD, 1) }
        var value = first & (0x7F >> UInt32(length))
        for offset in 1..<length {
            let byte = text[index + offset]
            guard byte & 0xC0 == 0x80 else { return (0xFFFD, 1) }
            value = value << 6 | UInt32(byte & 0x3F)
        }
        // An ASCII scalar in two bytes is no UTF-8, and would be taken for a digit whose byte is none.
        guard value >= 0x80 else { return (0xFFFD, 1) }
        return (value, length)
    }
}
