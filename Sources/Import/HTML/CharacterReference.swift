/// Reads character references (`&amp;`, `&#8217;`, `&hellip`) as the HTML standard says.
enum CharacterReference {
    /// The scalars of a reference that begins at an ampersand, and how many bytes it takes; nil where it is none.
    ///
    /// - Parameter inAttribute: a name without a semicolon before `=` or a letter is text there.
    static func read(_ bytes: [UInt8], at index: Int, end: Int, inAttribute: Bool = false) -> (scalars: [UInt32], length: Int)? {
        guard index + 1 < end else { return nil }
        if bytes[index + 1] == UInt8(ascii: "#") { return numeric(bytes, at: index, end: end) }
        var last = index + 1
        while last < end, last - index <= HTMLEntities.longest, ASCII.isAlphanumeric(bytes[last]) { last += 1 }
        guard last > index + 1 else { return nil }
        let name = bytes[index + 1..<last]
        let isClosed = last < end && bytes[last] == UInt8(ascii: ";")
        if isClosed, let scalars = usual(name) ?? HTMLEntities.table[name]?.scalars { return (scalars, last + 1 - index) }
        if inAttribute, last < end, bytes[last] == UInt8(ascii: "=") { return nil }
        // The longest name that is read without a semicolon: `&ampfoo` is `&foo`.
        var length = min(name.count, 6)
        while length >= 2 {
            let head = name.prefix(length)
            if let entity = HTMLEntities.table[head], entity.isLegacy {
                if inAttribute, length < name.count { return nil }
                return (entity.scalars, length + 1)
            }
            length -= 1
        }
        return nil
    }

    private static func usual(_ name: ArraySlice<UInt8>) -> [UInt32]? {
        switch name.count {
        case 2:
            if name.elementsEqual("lt".utf8) { return [0x3C] }
            if name.elementsEqual("gt".utf8) { return [0x3E] }
        case 3: if name.elementsEqual("amp".utf8) { return [0x26] }
        case 4:
            if name.elementsEqual("quot".utf8) { return [0x22] }
            if name.elementsEqual("apos".utf8) { return [0x27] }
            if name.elementsEqual("nbsp".utf8) { return [0xA0] }
        default: break
        }
        return nil
    }

    private static func numeric(_ bytes: [UInt8], at index: Int, end: Int) -> (scalars: [UInt32], length: Int)? {
        var position = index + 2
        let isHex = position < end && bytes[position] | 0x20 == UInt8(ascii: "x")
        if isHex { position += 1 }
        let first = position
        var value: UInt32 = 0
        while position < end {
            let byte = bytes[position]
            let digit: UInt32
            if ASCII.isDigit(byte) {
                digit = UInt32(byte - 0x30)
            } else if isHex, (byte | 0x20) &- 0x61 < 6 {
                digit = UInt32(byte | 0x20) - 0x57
            } else {
                break
            }
            value = min(0x110000, value * (isHex ? 16 : 10) + digit)
            position += 1
        }
        guard position > first else { return nil }
        if position < end, bytes[position] == UInt8(ascii: ";") { position += 1 }
        switch value {
        case 0, 0xD800..<0xE000, 0x110000...: value = 0xFFFD
        case 0x80..<0xA0: value = windows1252(UInt8(value))
        default: break
        }
        return ([value], position - index)
    }

    /// Decodes all references of a range, with the map to the raw bytes, and cleans the result as raw text is cleaned.
    static func decode(_ range: Range<Int>, of text: MappedText, inAttribute: Bool = false) -> MappedText {
        let bytes = text.bytes
        var result = MappedText()
        var clean = range.lowerBound
        var index = range.lowerBound
        while index < range.upperBound {
            guard bytes[index] == UInt8(ascii: "&"), let (scalars, length) = read(bytes, at: index, end: range.upperBound, inAttribute: inAttribute) else {
                index += 1
                continue
            }
            result.append(clean..<index, of: text)
            result.append(encode(scalars), replacing: index..<index + length, of: text)
            index += length
            clean = index
        }
        if clean == range.lowerBound { return text.part(range) }
        result.append(clean..<range.upperBound, of: text)
        return result
    }

    /// UTF-8 of scalars that may be shown: spaces of all kinds are spaces; controls and soft hyphens go.
    static func encode(_ scalars: [UInt32]) -> [UInt8] {
        var result = [UInt8]()
        for value in scalars {
            switch value {
            case 0x09, 0x0A: result.append(UInt8(value))
            case 0x0D, 0x0B, 0x0C, 0x85, 0x2028, 0x2029: result.append(ASCII.newline)
            case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x200B, 0x2060, 0xFEFF, 0x202D, 0x202E: continue
            case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: result.append(ASCII.space)
            default: result.append(contentsOf: String(Unicode.Scalar(value) ?? "\u{FFFD}").utf8)
            }
        }
        return result
    }
}
