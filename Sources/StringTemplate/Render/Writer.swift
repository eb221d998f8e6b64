internal import Text

/// Appends values to the output, escaped for their place. Runs of bytes that need no escape are copied whole.
enum Writer {
    static func append(_ text: String, _ escape: Escape, to output: inout ByteBuffer) {
        // Nearly all lie in one piece, and need no copy of their own.
        if text.utf8.withContiguousStorageIfAvailable({ append($0, escape, to: &output) }) != nil { return }
        var text = text
        text.withUTF8 { append($0, escape, to: &output) }
    }

    static func append(_ bytes: UnsafeBufferPointer<UInt8>, _ escape: Escape, to output: inout ByteBuffer) {
        switch escape {
        case .text: HTMLEscape.append(bytes, to: &output, quotes: false)
        case .component: appendComponent(bytes, to: &output)
        case .sourceSet: appendSourceSet(bytes, to: &output)
        default: HTMLEscape.append(bytes, to: &output, quotes: true)
        }
    }

    /// Percent-encodes all but the unreserved characters of RFC 3986.
    private static func appendComponent(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout ByteBuffer) {
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"):
                output.append(byte)
            default: PercentEncoding.append(byte, to: &output)
            }
        }
    }

    private static func appendSourceSet(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout ByteBuffer) {
        for byte in bytes {
            if byte <= 0x20 || byte == UInt8(ascii: ",") {
                PercentEncoding.append(byte, to: &output)
            } else {
                withUnsafePointer(to: byte) { HTMLEscape.append(UnsafeBufferPointer(start: $0, count: 1), to: &output, quotes: true) }
            }
        }
    }

    /// JSON with everything that could end a script or a line of one as `\uXXXX`: it stays the same data.
    static func appendJSON(_ bytes: [UInt8], to output: inout ByteBuffer) {
        bytes.withUnsafeBufferPointer { bytes in
            var clean = 0
            var index = firstScriptByte(in: bytes, from: 0)
            while index < bytes.count {
                if let (escape, length) = scriptEscape(in: bytes, at: index) {
                    output.append(UnsafeBufferPointer(rebasing: bytes[clean..<index]))
                    output.append(escape)
                    index += length
                    clean = index
                } else {
                    index += 1
                }
                index = firstScriptByte(in: bytes, from: index)
            }
            output.append(UnsafeBufferPointer(rebasing: bytes[clean...]))
        }
    }

    @inline(__always)
    private static func firstScriptByte(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        bytes.firstIndex(from: start) { word in
            word.equal(to: UInt8(ascii: "<"), ignoring: 0x02) | word.equal(to: UInt8(ascii: "&")) | word.equal(to: 0xE2)
        }
    }

    /// The escape for what starts at a byte and how many bytes it stands for; nil where the byte stays.
    private static func scriptEscape(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (StaticString, length: Int)? {
        switch bytes[index] {
        case UInt8(ascii: "<"): return ("\\u003C", 1)
        case UInt8(ascii: ">"): return ("\\u003E", 1)
        case UInt8(ascii: "&"): return ("\\u0026", 1)
        default:
            guard bytes[index] == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80, bytes[index + 2] & 0xFE == 0xA8 else { return nil }
            return (bytes[index + 2] == 0xA8 ? "\\u2028" : "\\u2029", 3)
        }
    }
}
