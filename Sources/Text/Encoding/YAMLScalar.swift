/// Texts as YAML scalars that every version of YAML reads back as the same text.
package enum YAMLScalar {
    /// A plain scalar where that is safe, else one in double quotes.
    ///
    /// - Parameter inFlow: whether it stands in a list in brackets, where a comma or bracket would end it.
    package static func write(_ value: String, inFlow: Bool = false) -> String {
        isPlain(value) && !(inFlow && value.utf8.contains { ",[]{}".utf8.contains($0) }) ? value : quoted(value)
    }

    /// A text that stands behind `# `: what would end the line or the YAML is a space.
    package static func comment(_ text: String) -> String {
        let isBreak = { (value: UInt32) in value < 0x20 || (0x7F..<0xA0).contains(value) || value == 0x2028 || value == 0x2029 }
        return String(String.UnicodeScalarView(text.unicodeScalars.map { isBreak($0.value) ? " " : $0 }))
    }

    private static func isPlain(_ value: String) -> Bool {
        let bytes = Array(value.utf8)
        let isLetter = { (byte: UInt8) in (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) }
        guard let first = bytes.first, let last = bytes.last, isLetter(first) || first >= 0xC3, last != 0x20, last != UInt8(ascii: ":") else {
            return false
        }
        for (index, byte) in bytes.enumerated() {
            if byte < 0x20 || byte == 0x7F { return false }
            // Line separators, marks of order, controls beyond ASCII.
            if byte == 0xC2, bytes[index + 1] < 0xA0 { return false }
            if byte == 0xE2, bytes[index + 1] == 0x80, bytes[index + 2] >= 0xA8 { return false }
            if byte == 0xEF, bytes[index + 1] == 0xBB || bytes[index + 1] == 0xBF { return false }
            if byte == UInt8(ascii: ":"), bytes[index + 1] == 0x20 { return false }
            if byte == UInt8(ascii: "#"), bytes[index - 1] == 0x20 { return false }
        }
        // Words that YAML takes for something else.
        let words: Set<String> = ["true", "false", "yes", "no", "on", "off", "null", "y", "n", "nan", "inf", "infinity"]
        return !words.contains(value.lowercased())
    }

    private static func quoted(_ value: String) -> String {
        var result = "\""
        for scalar in value.unicodeScalars {
            switch scalar.value {
            case 0x22: result += "\\\""
            case 0x5C: result += "\\\\"
            case 0x0A: result += "\\n"
            case 0x09: result += "\\t"
            case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF:
                let hex = String(scalar.value, radix: 16, uppercase: true)
                result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
