internal import Text

/// The YAML that the program writes, and most people: lines of a key and a text, or of a key and a list of texts below it, and comments
/// that are lines of their own.
///
/// An exact subset: what it reads it reads as Yams does, with the same places (a test compares both over random lines); of all
/// else it reads nothing, and Yams does. It takes a tenth of the time; Yams took a fortieth of a build.
struct PlainYAML {
    typealias Field = (key: YAMLNode.Scalar, value: YAMLNode)

    /// With more keys than any file has, looking for one that stands twice would take long.
    private static let most = 64

    private let bytes: ArraySlice<UInt8>
    private var index: Int
    private var line = 1
    private var fields: [Field] = []

    /// The keys and values in their order; nil where the YAML is not plain.
    ///
    /// - Parameter bytes: whole lines, valid UTF-8.
    static func fields(of bytes: ArraySlice<UInt8>) -> [Field]? {
        var reader = PlainYAML(bytes)
        while reader.index < bytes.endIndex {
            if bytes[reader.index] == UInt8(ascii: "#") {
                guard reader.skipComment() else { return nil }
                continue
            }
            guard reader.fields.count < most, reader.readField() else { return nil }
        }
        return reader.fields.isEmpty ? nil : reader.fields
    }

    private init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        index = bytes.startIndex
    }

    private mutating func skipComment() -> Bool {
        let start = index
        while index < bytes.endIndex, bytes[index] >= 0x20, bytes[index] != 0x7F { index += 1 }
        guard Self.hasPlainLetters(bytes[start..<index]), take("\n") else { return false }
        line += 1
        return true
    }

    private mutating func readField() -> Bool {
        let start = index
        while index < bytes.endIndex, Self.isKey(bytes[index]) { index += 1 }
        guard index > start, index - start <= Self.most, take(":") else { return false }
        let key = YAMLNode.Scalar(string: text(start..<index - 1), mark: .init(line: line, column: 1))
        guard !fields.contains(where: { $0.key.string == key.string }) else { return false }
        if take("\n") {
            line += 1
            guard let items = readItems(), let first = items.first else { return false }
            // A list begins at its first hyphen.
            fields.append((key, .sequence(items, .init(line: first.mark.line, column: 3))))
            return true
        }
        guard take(" "), let value = readText(column: index - start + 1) else { return false }
        fields.append((key, .scalar(value)))
        return true
    }

    private mutating func readItems() -> [YAMLNode]? {
        var items = [YAMLNode]()
        while bytes[index...].starts(with: "  - ".utf8) {
            index += 4
            guard let item = readText(column: 5) else { return nil }
            items.append(.scalar(item))
        }
        return items
    }

    /// A text up to the end of its line: plain, or in quotes with neither quote nor backslash inside.
    private mutating func readText(column: Int) -> YAMLNode.Scalar? {
        let mark = YAMLNode.Mark(line: line, column: column)
        let start = index
        while index < bytes.endIndex, bytes[index] != UInt8(ascii: "\n") { index += 1 }
        let range = start..<index
        guard let first = bytes[range].first, let last = bytes[range].last, take("\n") else { return nil }
        line += 1
        guard first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") else {
            return Self.isPlain(bytes[range], first: first, last: last) ? .init(string: text(range), mark: mark) : nil
        }
        guard range.count >= 2, last == first else { return nil }
        let inner = range.lowerBound + 1..<range.upperBound - 1
        let isQuoted = bytes[inner].allSatisfy { $0 != first && $0 != UInt8(ascii: "\\") && $0 >= 0x20 && $0 != 0x7F }
        return isQuoted && Self.hasPlainLetters(bytes[inner]) ? .init(string: text(inner), mark: mark, isPlain: false) : nil
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard index < bytes.endIndex, bytes[index] == UInt8(ascii: character) else { return false }
        index += 1
        return true
    }

    private func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    // MARK: Characters

    private static func isKey(_ byte: UInt8) -> Bool {
        byte &- UInt8(ascii: "a") < 26 || byte == UInt8(ascii: "_") || byte &- UInt8(ascii: "0") < 10
    }

    /// Begins with a letter or a digit, ends with no space, and holds none of the marks that mean something in YAML, but for colons
    /// before a letter, a digit or a slash.
    private static func isPlain(_ text: ArraySlice<UInt8>, first: UInt8, last: UInt8) -> Bool {
        guard isLetterOrDigit(first) || first >= 0x80, last != 0x20, last != UInt8(ascii: ":") else { return false }
        for index in text.indices {
            switch text[index] {
            case UInt8(ascii: ":"):
                guard isLetterOrDigit(text[index + 1]) || text[index + 1] == UInt8(ascii: "/") else { return false }
            case UInt8(ascii: " "), UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "("), UInt8(ascii: ")"),
                UInt8(ascii: "'"), UInt8(ascii: "_"), UInt8(ascii: "+"), UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "$"), 0x80...:
                break
            case let byte where isLetterOrDigit(byte): break
            default: return false
            }
        }
        return hasPlainLetters(text)
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10
    }

    /// Whether no character is one that YAML refuses or takes for a line end: U+0080 to U+00BF, U+2028, U+2029, U+F000 and above.
    private static func hasPlainLetters(_ text: ArraySlice<UInt8>) -> Bool {
        for index in text.indices where text[index] >= 0xC2 {
            switch text[index] {
            case 0xC2, 0xEF...: return false
            case 0xE2: if text[index + 1] == 0x80, text[index + 2] == 0xA8 || text[index + 2] == 0xA9 { return false }
            default: break
            }
        }
        return true
    }
}
