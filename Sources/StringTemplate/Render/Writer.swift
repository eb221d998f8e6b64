internal import Text

/// Appends values to the output, escaped for their place. Runs of bytes that need no escape are copied whole.
enum Writer {
    static func append(_ text: String, _ escape: Escape, to output: inout [UInt8]) {
        var text = text
        text.withUTF8 { bytes in
            switch escape {
            case .text: appendEscaped(bytes, quotes: false, to: &output)
            case .component: appendComponent(bytes, to: &output)
            case .sourceSet: appendSourceSet(bytes, to: &output)
            default: appendEscaped(bytes, quotes: true, to: &output)
            }
        }
    }

    @inline(__always)
    private static func isEscaped(_ byte: UInt8, quotes: Bool) -> Bool {
        // Every special character lies at or below ">": one comparison decides for most bytes.
        guard byte <= UInt8(ascii: ">") else { return false }
        switch byte {
        case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"): return true
        case UInt8(ascii: "\""), UInt8(ascii: "'"): return quotes
        default: return false
        }
    }

    @inline(__always)
    private static func appendEscaped(_ bytes: UnsafeBufferPointer<UInt8>, quotes: Bool, to output: inout [UInt8]) {
        var clean = 0
        for index in bytes.indices where isEscaped(bytes[index], quotes: quotes) {
            output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[clean..<index]))
            appendReference(bytes[index], to: &output)
            clean = index + 1
        }
        output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[clean...]))
    }

    private static func appendReference(_ byte: UInt8, to output: inout [UInt8]) {
        let reference: StaticString =
            switch byte {
            case UInt8(ascii: "&"): "&amp;"
            case UInt8(ascii: "<"): "&lt;"
            case UInt8(ascii: ">"): "&gt;"
            case UInt8(ascii: "\""): "&quot;"
            default: "&#39;"
            }
        reference.withUTF8Buffer { output.append(contentsOf: $0) }
    }

    /// Percent-encodes all but the unreserved characters of RFC 3986.
    private static func appendComponent(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"):
                output.append(byte)
            default: appendPercent(byte, to: &output)
            }
        }
    }

    private static func appendSourceSet(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
        for byte in bytes {
            if byte <= 0x20 || byte == UInt8(ascii: ",") {
                appendPercent(byte, to: &output)
            } else if isEscaped(byte, quotes: true) {
                appendReference(byte, to: &output)
            } else {
                output.append(byte)
            }
        }
    }

    private static func appendPercent(_ byte: UInt8, to output: inout [UInt8]) {
        let digits: StaticString = "0123456789ABCDEF"
        digits.withUTF8Buffer {
            output.append(UInt8(ascii: "%"))
            output.append($0[Int(byte >> 4)])
            output.append($0[Int(byte & 15)])
        }
    }

    /// JSON with everything that could end a script or a line of one as `\uXXXX`: it stays the same data.
    static func appendJSON(_ bytes: [UInt8], to output: inout [UInt8]) {
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            switch byte {
            case UInt8(ascii: "<"): output += Array("\\u003C".utf8)
            case UInt8(ascii: ">"): output += Array("\\u003E".utf8)
            case UInt8(ascii: "&"): output += Array("\\u0026".utf8)
            case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80 && (bytes[index + 2] == 0xA8 || bytes[index + 2] == 0xA9):
                output += Array((bytes[index + 2] == 0xA8 ? "\\u2028" : "\\u2029").utf8)
                index += 2
            default: output.append(byte)
            }
            index += 1
        }
    }

    static func append(_ number: Int, to output: inout [UInt8]) {
        if number < 0 { output.append(UInt8(ascii: "-")) }
        let start = output.count
        var rest = number.magnitude
        repeat {
            output.append(UInt8(ascii: "0") + UInt8(rest % 10))
            rest /= 10
        } while rest > 0
        output[start...].reverse()
    }

    /// `2023-03-20`.
    static func append(_ day: Day, to output: inout [UInt8]) {
        for (value, width) in [(day.year, 4), (day.month, 2), (day.day, 2)] {
            if width == 2 { output.append(UInt8(ascii: "-")) }
            var scale = width == 4 ? 1000 : 10
            while scale > 0 {
                output.append(UInt8(ascii: "0") + UInt8(value / scale % 10))
                scale /= 10
            }
        }
    }
}
