internal import Text

/// A JSON value whose strings know their raw bytes.
indirect enum JSONValue: Sendable {
    case object([(key: MappedText, value: JSONValue)])
    case array([JSONValue])
    case string(MappedText)
    case number(String)
    case bool(Bool)
    case null

    /// No value is nested deeper.
    static let maxDepth = 64

    /// Parses one value; nil where the text is no JSON.
    ///
    /// - Parameter isLenient: line ends and tabs may stand in strings as they are, as in many pages.
    static func parse(_ text: MappedText, isLenient: Bool = false) -> JSONValue? {
        var parser = JSONParser(text, isLenient: isLenient)
        guard let value = parser.value(depth: 0) else { return nil }
        parser.skipSpace()
        return isLenient || parser.isAtEnd ? value : nil
    }

    /// The member of an object: the first of that name.
    subscript(key: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.key.bytes.elementsEqual(key.utf8) }?.value
    }

    var string: String? {
        if case .string(let text) = self { return text.bytes.string }
        return nil
    }

    var text: MappedText? {
        if case .string(let text) = self { return text }
        return nil
    }

    /// The digits of a number as they stand.
    var digits: String? {
        if case .number(let text) = self { return text }
        return nil
    }

    var elements: [JSONValue] {
        if case .array(let values) = self { return values }
        return []
    }

    var isObject: Bool {
        if case .object = self { return true }
        return false
    }
}

/// A strict JSON parser (RFC 8259) over clean text.
struct JSONParser {
    private let text: MappedText
    private let bytes: [UInt8]
    private(set) var index = 0
    private let isLenient: Bool

    init(_ text: MappedText, isLenient: Bool, from start: Int = 0) {
        self.text = text
        bytes = text.bytes
        self.isLenient = isLenient
        index = start
    }

    var isAtEnd: Bool { index >= bytes.count }

    mutating func skipSpace() {
        while index < bytes.count, ASCII.isSpace(bytes[index]) { index += 1 }
    }

    mutating func value(depth: Int) -> JSONValue? {
        skipSpace()
        guard index < bytes.count, depth < JSONValue.maxDepth else { return nil }
        switch bytes[index] {
        case UInt8(ascii: "{"): return object(depth: depth)
        case UInt8(ascii: "["): return array(depth: depth)
        case UInt8(ascii: "\""): return string().map { .string($0) }
        case UInt8(ascii: "t"): return literal("true", .bool(true))
        case UInt8(ascii: "f"): return literal("false", .bool(false))
        case UInt8(ascii: "n"): return literal("null", .null)
        default: return number()
        }
    }

    private mutating func literal(_ word: StaticString, _ value: JSONValue) -> JSONValue? {
        let matches = word.withUTF8Buffer { bytes[index...].starts(with: $0) }
        guard matches else { return nil }
        index += word.utf8CodeUnitCount
        return value
    }

    private mutating func number() -> JSONValue? {
        let start = index
        while index < bytes.count, ASCII.isDigit(bytes[index]) || "+-.eE".utf8.contains(bytes[index]) { index += 1 }
        return index > start ? .number(bytes[start..<index].string) : nil
    }

    private mutating func object(depth: Int) -> JSONValue? {
        index += 1
        var members: [(key: MappedText, value: JSONValue)] = []
        skipSpace()
        if take(UInt8(ascii: "}")) { return .object(members) }
        while true {
            skipSpace()
            if isLenient, take(UInt8(ascii: "}")) { return .object(members) }
            guard let key = string() else { return nil }
            skipSpace()
            guard take(UInt8(ascii: ":")), let member = value(depth: depth + 1) else { return nil }
            members.append((key, member))
            skipSpace()
            if take(UInt8(ascii: "}")) { return .object(members) }
            guard take(UInt8(ascii: ",")) else { return nil }
        }
    }

    private mutating func array(depth: Int) -> JSONValue? {
        index += 1
        var values: [JSONValue] = []
        skipSpace()
        if take(UInt8(ascii: "]")) { return .array(values) }
        while true {
            skipSpace()
            if isLenient, take(UInt8(ascii: "]")) { return .array(values) }
            guard let element = value(depth: depth + 1) else { return nil }
            values.append(element)
            skipSpace()
            if take(UInt8(ascii: "]")) { return .array(values) }
            guard take(UInt8(ascii: ",")) else { return nil }
        }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard index < bytes.count, bytes[index] == byte else { return false }
        index += 1
        return true
    }

    private mutating func string() -> MappedText? {
        guard take(UInt8(ascii: "\"")) else { return nil }
        var result = MappedText()
        var clean = index
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "\"") {
                result.append(clean..<index, of: text)
                index += 1
                return result
            }
            if byte == UInt8(ascii: "\\") {
                result.append(clean..<index, of: text)
                let start = index
                guard let value = escape() else { return nil }
                // A line end of two characters is one.
                if value == 0x0D, bytes[index...].starts(with: "\\n".utf8) {
                    clean = index
                    continue
                }
                // Escaped characters are cleaned like raw ones; U+0000 shows nothing.
                result.append(CharacterReference.encode([value]), replacing: start..<index, of: text)
                clean = index
                continue
            }
            if byte < 0x20, !isLenient, byte != ASCII.tab { return nil }
            index += 1
        }
        return nil
    }

    private mutating func escape() -> UInt32? {
        guard index + 1 < bytes.count else { return nil }
        let mark = bytes[index + 1]
        index += 2
        switch mark {
        case UInt8(ascii: "n"): return 0x0A
        case UInt8(ascii: "r"): return 0x0D
        case UInt8(ascii: "t"): return 0x09
        case UInt8(ascii: "b"): return 0x08
        case UInt8(ascii: "f"): return 0x0C
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return UInt32(mark)
        case UInt8(ascii: "u"):
            guard let high = hexadecimal() else { return nil }
            guard 0xD800..<0xDC00 ~= high else { return 0xDC00..<0xE000 ~= high ? 0xFFFD : high }
            guard index + 1 < bytes.count, bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == UInt8(ascii: "u") else { return 0xFFFD }
            let back = index
            index += 2
            guard let low = hexadecimal() else { return nil }
            guard 0xDC00..<0xE000 ~= low else {
                index = back
                return 0xFFFD
            }
            return 0x10000 + (high - 0xD800) << 10 + low - 0xDC00
        default: return isLenient ? UInt32(mark) : nil
        }
    }

    private mutating func hexadecimal() -> UInt32? {
        guard index + 4 <= bytes.count else { return nil }
        var value: UInt32 = 0
        for byte in bytes[index..<index + 4] {
            guard let digit = Hexadecimal.number(of: byte) else { return nil }
            value = value << 4 | UInt32(digit)
        }
        index += 4
        return value
    }
}
