/// Escaping for HTML, byte by byte: runs that need none are copied whole.
public enum HTMLEscape {
    /// Appends text for element content: `&`, `<` and `>` become references.
    public static func appendText(_ text: some Collection<UInt8>, to output: inout [UInt8]) {
        append(text, to: &output, quotes: false)
    }

    /// Appends text for a quoted attribute value: `&`, `<`, `>`, `"` and `'` become references.
    public static func appendAttribute(_ text: some Collection<UInt8>, to output: inout [UInt8]) {
        append(text, to: &output, quotes: true)
    }

    /// Appends text, with references for `&`, `<` and `>`, and where it is `quotes` for `"` and `'` too.
    public static func append(_ text: String, to output: inout ByteBuffer, quotes: Bool) {
        var text = text
        text.withUTF8 { append($0, to: &output, quotes: quotes) }
    }

    private static func append(_ text: some Collection<UInt8>, to output: inout [UInt8], quotes: Bool) {
        if text.withContiguousStorageIfAvailable({ append($0, to: &output, quotes: quotes) }) == nil {
            Array(text).withUnsafeBufferPointer { append($0, to: &output, quotes: quotes) }
        }
    }

    /// Appends text, with references for `&`, `<` and `>`, and where it is `quotes` for `"` and `'` too.
    public static func append(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8], quotes: Bool) {
        var clean = 0
        while true {
            let index = firstSpecial(in: bytes, from: clean, quotes)
            output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[clean..<index]))
            guard index < bytes.count else { return }
            reference(for: bytes[index]).withUTF8Buffer { output.append(contentsOf: $0) }
            clean = index + 1
        }
    }

    /// The same.
    public static func append(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout ByteBuffer, quotes: Bool) {
        // Nearly all text needs no reference.
        if quotes ? output.append(bytes, unless: specialInAttribute) : output.append(bytes, unless: specialInText) { return }
        var clean = 0
        while true {
            let index = firstSpecial(in: bytes, from: clean, quotes)
            output.append(UnsafeBufferPointer(rebasing: bytes[clean..<index]))
            guard index < bytes.count else { return }
            output.append(reference(for: bytes[index]))
            clean = index + 1
        }
    }

    private static func firstSpecial(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ quotes: Bool) -> Int {
        quotes ? bytes.firstIndex(from: start, marking: specialInAttribute) : bytes.firstIndex(from: start, marking: specialInText)
    }

    @inline(__always)
    private static func specialInText(_ bytes: ByteWords) -> ByteWords.Marks {
        // `<` and `>` differ in one bit, and so do `&` and `'`.
        bytes.equal(to: UInt8(ascii: "<"), ignoring: 0x02) | bytes.equal(to: UInt8(ascii: "&"))
    }

    @inline(__always)
    private static func specialInAttribute(_ bytes: ByteWords) -> ByteWords.Marks {
        bytes.equal(to: UInt8(ascii: "<"), ignoring: 0x02) | bytes.equal(to: UInt8(ascii: "&"), ignoring: 0x01) | bytes.equal(to: UInt8(ascii: "\""))
    }

    /// The reference for one of the five characters.
    private static func reference(for byte: UInt8) -> StaticString {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        default: "&#39;"
        }
    }
}

extension String {
    /// The text escaped for HTML element content.
    public var htmlEscaped: String {
        var output = [UInt8]()
        HTMLEscape.appendText(utf8, to: &output)
        return String(decoding: output, as: UTF8.self)
    }
}
