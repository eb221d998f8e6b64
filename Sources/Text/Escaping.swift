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
        let done: Void? = text.withContiguousStorageIfAvailable { bytes in
            var clean = 0
            for index in bytes.indices {
                guard let reference = reference(for: bytes[index], quotes: quotes) else { continue }
                output.append(contentsOf: bytes[clean..<index])
                reference.withUTF8Buffer { output.append(contentsOf: $0) }
                clean = index + 1
            }
            output.append(contentsOf: bytes[clean...])
        }
        if done == nil { append(Array(text), to: &output, quotes: quotes) }
    }

    @inline(__always)
    private static func reference(for byte: UInt8, quotes: Bool) -> StaticString? {
        // Every special character lies at or below ">": one comparison decides for most bytes.
        guard byte <= UInt8(ascii: ">") else { return nil }
        switch byte {
        case UInt8(ascii: "&"): return "&amp;"
        case UInt8(ascii: "<"): return "&lt;"
        case UInt8(ascii: ">"): return "&gt;"
        case UInt8(ascii: "\"") where quotes: return "&quot;"
        case UInt8(ascii: "'") where quotes: return "&#39;"
        default: return nil
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
