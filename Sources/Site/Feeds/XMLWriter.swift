internal import Text

/// Writes XML 1.0 as bytes, an element a line, indented by two spaces.
///
/// Any text is made valid: `&`, `<`, `>` and quotation marks become references, and characters that XML does not allow at all
/// (controls but tab and line ends, U+FFFE, U+FFFF) are dropped.
struct XMLWriter: ~Copyable {
    private var output = ByteBuffer()
    private var depth = 0

    init() {
        output.append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
    }

    /// A writer of elements that stand so deep in a file.
    init(depth: Int) {
        self.depth = depth
    }

    /// What has been written.
    var bytes: [UInt8] { output.bytes }

    /// Writes the attributes of an element.
    typealias Attributes = (inout XMLWriter) -> Void

    /// An element with elements in it.
    @inline(__always)
    mutating func element(_ name: StaticString, attributes: Attributes = { _ in }, _ content: (inout XMLWriter) -> Void) {
        open(name)
        attributes(&self)
        output.append(">\n")
        depth += 1
        content(&self)
        depth -= 1
        indent()
        close(name)
    }

    /// An element with text in it; left out where the text is nil.
    @inline(__always)
    mutating func element(_ name: StaticString, attributes: Attributes = { _ in }, text: String?) {
        guard let text else { return }
        element(name, attributes: attributes, utf8: text.utf8)
    }

    /// An element with text in it, as UTF-8.
    @inline(__always)
    mutating func element(_ name: StaticString, attributes: Attributes = { _ in }, utf8 text: some Collection<UInt8>) {
        open(name)
        attributes(&self)
        output.append(UInt8(ascii: ">"))
        append(text, isAttribute: false)
        close(name)
    }

    /// An element with a moment in it, in ISO 8601.
    mutating func element(_ name: StaticString, _ moment: Moment) {
        open(name)
        output.append(UInt8(ascii: ">"))
        output.append(moment)
        close(name)
    }

    /// Elements that another writer wrote for this depth.
    mutating func append(_ elements: [UInt8]) {
        output.append(elements)
    }

    /// An element with attributes alone.
    @inline(__always)
    mutating func empty(_ name: StaticString, attributes: Attributes) {
        open(name)
        attributes(&self)
        output.append("/>\n")
    }

    /// An attribute of the element that is begun; left out where its value is nil.
    mutating func attribute(_ name: StaticString, _ value: String?) {
        guard let value else { return }
        output.append(UInt8(ascii: " "))
        output.append(name)
        output.append("=\"")
        append(value.utf8, isAttribute: true)
        output.append(UInt8(ascii: "\""))
    }

    private mutating func open(_ name: StaticString) {
        indent()
        output.append(UInt8(ascii: "<"))
        output.append(name)
    }

    private mutating func close(_ name: StaticString) {
        output.append("</")
        output.append(name)
        output.append(">\n")
    }

    private mutating func indent() {
        for _ in 0..<depth { output.append("  ") }
    }

    private mutating func append(_ text: some Collection<UInt8>, isAttribute: Bool) {
        if text.withContiguousStorageIfAvailable({ appendEscaped($0, isAttribute) }) == nil {
            Array(text).withUnsafeBufferPointer { appendEscaped($0, isAttribute) }
        }
    }

    private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>, _ isAttribute: Bool) {
        // Nearly all text is valid as it is.
        if output.append(text, unless: Self.special) { return }
        var clean = 0
        var index = text.firstIndex(from: 0, marking: Self.special)
        while index < text.count {
            if let (replacement, length) = Self.replacement(in: text, at: index, isAttribute) {
                output.append(UnsafeBufferPointer(rebasing: text[clean..<index]))
                output.append(replacement)
                index += length
                clean = index
            } else {
                index += 1
            }
            index = text.firstIndex(from: index, marking: Self.special)
        }
        output.append(UnsafeBufferPointer(rebasing: text[clean...]))
    }

    /// Marks the bytes that may need a replacement.
    @inline(__always)
    private static func special(_ bytes: ByteWords) -> ByteWords.Marks {
        bytes.less(than: 0x20) | bytes.equal(to: UInt8(ascii: "&")) | bytes.equal(to: UInt8(ascii: "<"), ignoring: 0x02)
            | bytes.equal(to: UInt8(ascii: "\"")) | bytes.equal(to: 0xEF)
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
