internal import Text

/// Addresses in HTML as cmark-gfm writes them.
enum Addresses {
    /// Percent-encodes what may not stand in `href`, then escapes for an attribute: cmark-gfm's `houdini_escape_href`.
    static func appendEscaped(_ address: some Sequence<UInt8>, to output: inout [UInt8]) {
        for byte in address {
            switch byte {
            case UInt8(ascii: "&"): output.append(contentsOf: "&amp;".utf8)
            case UInt8(ascii: "'"): output.append(contentsOf: "&#x27;".utf8)
            case _ where isSafe(byte): output.append(byte)
            default: PercentEncoding.append(byte, to: &output)
            }
        }
    }

    private static func isSafe(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: "!#$%()*+,-./:;=?@_~".utf8.contains(byte)
        }
    }

    /// Whether cmark-gfm's safe mode leaves the address out: `javascript:`, `vbscript:`, `file:`, and `data:` but for images.
    static func isDangerous(_ address: String) -> Bool {
        let start = address.prefix(24).lowercased()
        if start.hasPrefix("data:") {
            return !["png", "gif", "jpeg", "webp"].contains { start.hasPrefix("data:image/\($0)") }
        }
        return ["javascript:", "vbscript:", "file:"].contains { start.hasPrefix($0) }
    }
}
