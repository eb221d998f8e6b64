/// Writes a table as comma-separated values (RFC 4180), for spreadsheets: UTF-8 with a byte-order mark, which Excel needs to
/// read letters beyond ASCII, and CRLF line ends.
///
/// **Formulas.** A spreadsheet runs a cell that starts with `=`, `+`, `-` or `@` as a formula, and an article's text must not be
/// run. Such a text (also after a tab or line end, in full width, or behind apostrophes) is written with one apostrophe before
/// it. The exact text is what follows that first apostrophe; the `.jsonl` files beside the tables hold it unchanged. Numbers,
/// which the program counts itself, are written as they are.
package struct CSVWriter: Sendable {
    package private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
    private var isAtLineStart = true

    package init(header: [String]) {
        for name in header { text(name) }
        endRow()
    }

    /// A cell of text; empty where there is none.
    package mutating func text(_ value: String?) {
        separate()
        guard var value, !value.isEmpty else { return }
        let isFormula = Self.startsFormula(value)
        value.withUTF8 { append($0, isFormula: isFormula) }
    }

    private mutating func append(_ value: UnsafeBufferPointer<UInt8>, isFormula: Bool) {
        guard isFormula || value.first == 0x20 || value.last == 0x20 || value.contains(where: Self.needsQuotes) else {
            bytes.append(contentsOf: value)
            return
        }
        let quote = UInt8(ascii: "\"")
        bytes.append(quote)
        if isFormula { bytes.append(UInt8(ascii: "'")) }
        for byte in value {
            if byte == quote { bytes.append(quote) }
            bytes.append(byte)
        }
        bytes.append(quote)
    }

    package mutating func number(_ value: Int?) {
        separate()
        if let value { bytes.append(contentsOf: String(value).utf8) }
    }

    package mutating func endRow() {
        bytes.append(contentsOf: "\r\n".utf8)
        isAtLineStart = true
    }

    private mutating func separate() {
        if !isAtLineStart { bytes.append(UInt8(ascii: ",")) }
        isAtLineStart = false
    }

    private static func needsQuotes(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\r") || byte == UInt8(ascii: "\n")
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    /// Whether a spreadsheet would take the text for a formula, or for one hidden behind the apostrophe that stands for text.
    private static func startsFormula(_ text: String) -> Bool {
        // Most cells start with a letter or a digit.
        if let first = text.utf8.first, Self.isLetterOrDigit(first) { return false }
        let start = text.unicodeScalars.first { $0 != "'" && !$0.properties.isWhitespace && $0.value >= 0x20 }
        guard let start else { return false }
        return ["=", "+", "-", "@", "＝", "＋", "－", "＠"].contains(start)
    }
}
