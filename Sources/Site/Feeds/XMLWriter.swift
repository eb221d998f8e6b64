internal import Text

/// Writes XML 1.0 as bytes, an element a line, indented by two spaces.
///
/// Any text is made valid: `&`, `<`, `>` and quotation marks become references, and characters that XML does not allow at all
/// (controls but tab and line ends, U+FFFE, U+FFFF) are dropped.
struct XMLWriter: Sendable {
    private(set) var bytes: [UInt8] = []
    private var depth = 0

    init() {
        write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
    }

    typealias Attributes = KeyValuePairs<String, String?>

    /// An element with elements in it.
    mutating func element(_ name: String, _ attributes: Attributes = [:], _ content: (inout XMLWriter) -> Void) {
        open(name, attributes)
        write(">\n")
        depth += 1
        content(&self)
        depth -= 1
        indent()
        close(name)
    }

    /// An element with text in it; left out where the text is nil.
    mutating func element(_ name: String, _ attributes: Attributes = [:], text: String?) {
        guard let text else { return }
        element(name, attributes, utf8: text.utf8)
    }

    /// An element with text in it, as UTF-8.
    mutating func element(_ name: String, _ attributes: Attributes = [:], utf8 text: some Collection<UInt8>) {
        open(name, attributes)
        write(">")
        append(text, isAttribute: false)
        close(name)
    }

    /// An element with attributes alone.
    mutating func element(_ name: String, _ attributes: Attributes) {
        open(name, attributes)
        write("/>\n")
    }

    private mutating func open(_ name: String, _ attributes: Attributes) {
        indent()
        write("<")
        write(name)
        for (name, value) in attributes {
            guard let value else { continue }
            write(" ")
            write(name)
            write("=\"")
            append(value.utf8, isAttribute: true)
            write("\"")
        }
    }

    private mutating func close(_ name: String) {
        write("</")
        write(name)
        write(">\n")
    }

    private mutating func indent() {
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
    }

    /// Markup of our own.
    private mutating func write(_ markup: String) {
        bytes.append(contentsOf: markup.utf8)
    }

    private mutating func append(_ text: some Collection<UInt8>, isAttribute: Bool) {
        if text.withContiguousStorageIfAvailable({ appendEscaped($0, isAttribute) }) == nil {
            Array(text).withUnsafeBufferPointer { appendEscaped($0, isAttribute) }
        }
    }

    private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>, _ isAttribute: Bool) {
        var clean = 0
        var index = Self.firstSpecial(in: text, from: 0)
        while index < text.count {
            if let (replacement, length) = Self.replacement(in: text, at: index, isAttribute) {
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[clean..<index]))
                replacement.withUTF8Buffer { bytes.append(contentsOf: $0) }
                index += length
                clean = index
            } else {
                index += 1
            }
            index = Self.firstSpecial(in: text, from: index)
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[clean...]))
    }

    /// The next byte that may need a replacement; the count where there is none.
    @inline(__always)
    private static func firstSpecial(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        text.firstIndex(from: start) { word in
            word.less(than: 0x20) | word.equal(to: UInt8(ascii: "&")) | word.equal(to: UInt8(ascii: "<")) | word.equal(to: UInt8(ascii: ">"))
                | word.equal(to: UInt8(ascii: "\"")) | word.equal(to: 0xEF)
        }
    }

    private static func replacement(
        in text: UnsafeBufferPointer<UInt8>, at index: Int, _ isAttribute: Bool
    ) -> (StaticString, length: Int)? {
        let byte = text[index]
        switch byte {
        case UInt8(ascii: "&"): return ("&amp;", 1)
        case UInt8(ascii: "<"): return ("&lt;", 1)
        case UInt8(ascii: ">"): return ("&gt;", 1)
        case UInt8(ascii: "\"") where isAttribute: return ("&quot;", 1)
        // A reader would turn these into spaces in an attribute, and a carriage return into a line feed anywhere.
        case 0x09: return isAttribute ? ("&#9;", 1) : nil
        case 0x0A: return isAttribute ? ("&#10;", 1) : nil
        case 0x0D: return ("&#13;", 1)
        case 0..<0x20: return ("", 1)
        // U+FFFE and U+FFFF are EF BF BE and EF BF BF.
        case 0xEF:
            guard index + 2 < text.count, text[index + 1] == 0xBF, text[index + 2] >= 0xBE else { return nil }
            return ("", 3)
        default: return nil
        }
    }
}
