/// The bytes of a file as they were read, with the path that diagnostics show.
public struct SourceFile: Sendable {
    /// The path as a person would type it from the site's folder, such as `content/articles/a.md`.
    public let path: String
    /// The file's bytes, unchanged.
    public let bytes: [UInt8]
    /// Where its lines start. Few files have faults, for which lines are counted; of one that has thousands the lines are counted once.
    private let lines: Lazy<Lines>

    private struct Lines {
        var starts: [Int]
        /// Columns are bytes, which need no counting.
        var isASCII: Bool
    }

    /// A file as it was read.
    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
        lines = Lazy {
            bytes.withUnsafeBufferPointer { bytes in Lines(starts: Self.lineStarts(of: bytes), isASCII: bytes.allSatisfy { $0 < 0x80 }) }
        }
    }

    /// A file of text that is none on a disk, or none yet.
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

    /// The place of a byte offset.
    public func position(at offset: Int) -> Position {
        let end = min(max(offset, 0), bytes.count)
        let line = lineNumber(at: end)
        let start = lines.value.starts[line - 1]
        let before = lines.value.isASCII ? end - start : bytes[start..<end].withUnsafeBufferPointer(\.scalarCount)
        return Position(line: line, column: before + 1)
    }

    /// The bytes of the line that holds `offset`, without its line end.
    public func lineRange(at offset: Int) -> Range<Int> {
        let line = lineNumber(at: min(max(offset, 0), bytes.count))
        let starts = lines.value.starts
        let start = starts[line - 1]
        var end = line < starts.count ? starts[line] : bytes.count
        while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return start..<end
    }

    /// The byte offset at which a line starts; the end of the file where there is no such line.
    public func offset(ofLine line: Int) -> Int {
        line <= lines.value.starts.count ? lines.value.starts[max(1, line) - 1] : bytes.count
    }

    /// From 1.
    private func lineNumber(at offset: Int) -> Int {
        lines.value.starts.partitioningIndex { $0 > offset }
    }

    /// The first line starts at the first byte, each other behind an LF, or behind a CR that no LF follows.
    private static func lineStarts(of bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
        var starts = [0]
        var index = 0
        while true {
            index = bytes.firstIndex(from: index) { $0.equal(to: UInt8(ascii: "\n")) | $0.equal(to: UInt8(ascii: "\r")) }
            guard index < bytes.count else { return starts }
            index += 1
            if bytes[index - 1] == UInt8(ascii: "\r"), index < bytes.count, bytes[index] == UInt8(ascii: "\n") { index += 1 }
            starts.append(index)
        }
    }
}

/// By path and bytes: the rest follows from them.
extension SourceFile: Hashable {
    public static func == (a: SourceFile, b: SourceFile) -> Bool { a.path == b.path && a.bytes == b.bytes }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(path)
        hasher.combine(bytes)
    }
}

extension SourceFile {
    /// The byte offset of a line and a column, both from 1, the column in Unicode scalars; the line's end where it is shorter.
    public func offset(line: Int, column: Int) -> Int {
        var index = offset(ofLine: line)
        let end = lineRange(at: index).upperBound
        if lines.value.isASCII { return index + min(max(0, column - 1), max(0, end - index)) }
        var left = column - 1
        while left > 0, index < end {
            index += 1
            while index < end, bytes[index] & 0xC0 == 0x80 { index += 1 }
            left -= 1
        }
        return index
    }
}
