internal import Text

/// Writes a table as comma-separated values (RFC 4180), for spreadsheets: UTF-8 with a byte-order mark, which Excel needs to
/// read letters beyond ASCII, and CRLF line ends.
///
/// **Formulas.** A spreadsheet runs a cell that starts with `=`, `+`, `-` or `@` as a formula, and an article's text must not be
/// run. Such a text (also after a tab or line end, in full width, or behind apostrophes) is written with one apostrophe before
/// it. The exact text is what follows that first apostrophe; the `.jsonl` files beside the tables hold it unchanged. Numbers,
/// which the program counts itself, are written as they are.
package struct CSVWriter: ~Copyable {
    private var output = ByteBuffer()
    private var isAtLineStart = true

    package init() {}

    /// What has been written.
    package var bytes: [UInt8] { output.bytes }

    /// The mark and the names of the columns, with which a table begins.
    package static func head(_ names: [String]) -> [UInt8] {
        var csv = CSVWriter()
        csv.output.append(contentsOf: [0xEF, 0xBB, 0xBF])
        for name in names { csv.text(name) }
        csv.endRow()
        return csv.bytes
    }

    /// Appends to bytes what a writer writes.
    static func append(to output: inout ByteBuffer, _ write: (inout CSVWriter) -> Void) {
        var csv = CSVWriter()
        swap(&csv.output, &output)
        write(&csv)
        swap(&csv.output, &output)
    }

    /// Cells by themselves, with commas between them, for ``append(_:)``.
    static func cells(_ write: (inout CSVWriter) -> Void) -> [UInt8] {
        var csv = CSVWriter()
        write(&csv)
        return csv.bytes
    }

    // MARK: Cells

    /// Cells that are written already.
    mutating func append(_ cells: [UInt8]) {
        separate()
        output.append(cells)
    }

    /// A cell of text; empty where there is none.
    package mutating func text(_ value: String?) {
        guard let value else { return separate() }
        text(utf8: value.utf8)
    }

    /// A cell of text as UTF-8.
    package mutating func text(utf8 value: some Collection<UInt8>) {
        separate()
        if value.withContiguousStorageIfAvailable({ append($0) }) == nil { Array(value).withUnsafeBufferPointer { append($0) } }
    }

    /// Texts in one cell, joined by `; `.
    package mutating func list(_ values: [String]) {
        guard values.count > 1 else { return text(values.first) }
        text(values.joined(separator: "; "))
    }

    /// The address of a passage of a page.
    mutating func address(_ page: String, passage: String) {
        let (start, isFirst) = (output.count, isAtLineStart)
        separate()
        if appendPlain(page) {
            output.append(UInt8(ascii: "#"))
            if appendPlain(passage) { return }
        }
        output.truncate(to: start)
        isAtLineStart = isFirst
        text(page + "#" + passage)
    }

    /// A moment or nothing.
    mutating func moment(_ value: Moment?) {
        separate()
        if let value { output.append(value) }
    }

    /// A day or nothing.
    mutating func day(_ value: Day?) {
        separate()
        if let value { output.append(value) }
    }

    package mutating func number(_ value: Int?) {
        separate()
        if let value { output.append(decimal: value) }
    }

    package mutating func endRow() {
        output.append("\r\n")
        isAtLineStart = true
    }

    // MARK: Bytes

    private mutating func separate() {
        if !isAtLineStart { output.append(UInt8(ascii: ",")) }
        isAtLineStart = false
    }

    private mutating func append(_ value: UnsafeBufferPointer<UInt8>) {
        if appendPlain(value) { return }
        let isFormula = Self.startsFormula(value)
        guard isFormula || value.first == 0x20 || value.last == 0x20 || Self.needsQuotes(value) else { return output.append(value) }
        let quote = UInt8(ascii: "\"")
        output.append(quote)
        if isFormula { output.append(UInt8(ascii: "'")) }
        for byte in value {
            if byte == quote { output.append(quote) }
            output.append(byte)
        }
        output.append(quote)
    }

    /// Appends a text that goes into its cell as it is, as nearly all do: it starts with a letter or a digit and needs no quotes.
    private mutating func appendPlain(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = value.first, let last = value.last else { return true }
        return Self.isLetterOrDigit(first) && last != 0x20 && output.append(value, unless: Self.quoted)
    }

    private mutating func appendPlain(_ text: String) -> Bool {
        text.utf8.withContiguousStorageIfAvailable { appendPlain($0) } ?? false
    }

    private static func needsQuotes(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
        value.firstIndex(from: 0, marking: quoted) < value.count
    }

    /// Marks the bytes for which a cell is quoted.
    @inline(__always)
    private static func quoted(_ bytes: ByteWords) -> ByteWords.Marks {
        bytes.equal(to: UInt8(ascii: ",")) | bytes.equal(to: UInt8(ascii: "\"")) | bytes.equal(to: UInt8(ascii: "\r")) | bytes.equal(to: UInt8(ascii: "\n"))
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    /// Whether a spreadsheet would take the text for a formula, or for one hidden behind the apostrophe that stands for text.
    private static func startsFormula(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        if let first = text.first, isLetterOrDigit(first) { return false }
        let start = String(decoding: text, as: UTF8.self).unicodeScalars.first { $0 != "'" && !$0.properties.isWhitespace && $0.value >= 0x20 }
        guard let start else { return false }
        return ["=", "+", "-", "@", "＝", "＋", "－", "＠"].contains(start)
    }
}
