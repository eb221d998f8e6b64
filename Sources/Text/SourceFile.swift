/// The bytes of a file as they were read, with the path that diagnostics show.
public struct SourceFile: Sendable, Hashable {
    /// The path as a person would type it from the site's folder, such as `content/articles/a.md`.
    public let path: String
    /// The file's bytes, unchanged.
    public let bytes: [UInt8]

    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    public init(path: String, text: String) {
        self.init(path: path, bytes: Array(text.utf8))
    }

    /// A place in the file: line and column count from 1, columns in Unicode scalars.
    public struct Position: Sendable, Hashable {
        public let line: Int
        public let column: Int
    }

    /// The fault of bytes that are no UTF-8, at the first of them; nil where all of a range are.
    public func encodingFault(in range: Range<Int>) -> Diagnostic? {
        let part = bytes[range]
        if part.withUnsafeBufferPointer(Normalization.isPlainlyComposed) || String(validating: part, as: UTF8.self) != nil { return nil }
        var valid = range.lowerBound
        var rest = part.makeIterator()
        var decoder = UTF8()
        while case .scalarValue(let scalar) = decoder.decode(&rest) { valid += scalar.utf8.count }
        return Diagnostic(.error, "these bytes are not UTF-8; save the file as UTF-8", at: valid..<min(valid + 1, range.upperBound), in: self)
    }

    /// The place of a byte offset. Costs a pass over the file, so it is asked for only when a fault is reported.
    public func position(at offset: Int) -> Position {
        let end = min(max(offset, 0), bytes.count)
        var line = 1
        var start = 0
        var index = 0
        while index < end {
            if isLineBreak(at: index) {
                line += 1
                start = index + 1
            }
            index += 1
        }
        return Position(line: line, column: scalarCount(start..<end) + 1)
    }

    /// The bytes of the line that holds `offset`, without its line end.
    public func lineRange(at offset: Int) -> Range<Int> {
        let middle = min(max(offset, 0), bytes.count)
        var start = middle
        while start > 0, !isLineBreak(at: start - 1) { start -= 1 }
        var end = middle
        while end < bytes.count, bytes[end] != UInt8(ascii: "\n"), bytes[end] != UInt8(ascii: "\r") { end += 1 }
        return start..<max(start, end)
    }

    /// The byte offset at which a line starts; the end of the file where there is no such line.
    public func offset(ofLine line: Int) -> Int {
        var current = 1
        var index = 0
        while current < line, index < bytes.count {
            if isLineBreak(at: index) { current += 1 }
            index += 1
        }
        return index
    }

    /// Whether the byte ends a line: LF, or a CR that no LF follows.
    private func isLineBreak(at index: Int) -> Bool {
        if bytes[index] == UInt8(ascii: "\n") { return true }
        guard bytes[index] == UInt8(ascii: "\r") else { return false }
        return index + 1 >= bytes.count || bytes[index + 1] != UInt8(ascii: "\n")
    }

    private func scalarCount(_ range: Range<Int>) -> Int {
        range.reduce(into: 0) { count, index in
            if bytes[index] & 0xC0 != 0x80 { count += 1 }
        }
    }
}

extension SourceFile {
    /// The byte offset of a line and a column, both from 1, the column in Unicode scalars; the line's end where it is shorter.
    public func offset(line: Int, column: Int) -> Int {
        var index = offset(ofLine: line)
        let end = lineRange(at: index).upperBound
        var left = column - 1
        while left > 0, index < end {
            index += 1
            while index < end, bytes[index] & 0xC0 == 0x80 { index += 1 }
            left -= 1
        }
        return index
    }
}
