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
        var clean = 0
        while true {
            let index = firstSpecial(in: bytes, from: clean, quotes)
            output.append(UnsafeBufferPointer(rebasing: bytes[clean..<index]))
            guard index < bytes.count else { return }
            output.append(reference(for: bytes[index]))
            clean = index + 1
        }
    }

    @inline(__always)
    private static func firstSpecial(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ quotes: Bool) -> Int {
        bytes.firstIndex(from: start) { word in
            // `<` and `>` differ in one bit, and so do `&` and `'`.
            let brackets = word.equal(to: UInt8(ascii: "<"), ignoring: 0x02)
            guard quotes else { return brackets | word.equal(to: UInt8(ascii: "&")) }
            return brackets | word.equal(to: UInt8(ascii: "&"), ignoring: 0x01) | word.equal(to: UInt8(ascii: "\""))
        }
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
