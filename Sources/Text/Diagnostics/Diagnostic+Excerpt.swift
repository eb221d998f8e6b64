extension Diagnostic {
    /// A line of a file as it is shown below a fault: in characters that a terminal may show, and of a long line the part around the fault. A
    /// file that is one line may have thousands of faults, each of which keeps its excerpt.
    public struct Excerpt: Sendable, Hashable {
        public let text: String
        /// How many scalars of it stand before the fault.
        public let indent: Int
        /// How many of it the fault covers, at least 1.
        public let width: Int

        /// So many scalars of a line are shown at most.
        private static let limit = 120

        /// - Parameters:
        ///   - line: its bytes without its end.
        ///   - offset: where the fault begins.
        ///   - length: how many scalars of the line it covers.
        init?(of line: Range<Int>, at offset: Int, covering length: Int, in source: SourceFile) {
            guard !line.isEmpty else { return nil }
            let fault = min(max(offset, line.lowerBound), line.upperBound)
            let (before, after) = Self.counts(around: fault, in: line, of: source.bytes)
            let start = source.bytes.moved(from: fault, by: -before, in: line)
            let end = source.bytes.moved(from: fault, by: after, in: line)
            let head = (start > line.lowerBound ? "…" : "") + VisibleText.line(String(decoding: source.bytes[start..<fault], as: UTF8.self))
            let tail = VisibleText.line(String(decoding: source.bytes[fault..<end], as: UTF8.self))
            text = head + tail + (end < line.upperBound ? "…" : "")
            indent = head.unicodeScalars.count
            width = max(1, min(length, tail.unicodeScalars.count))
        }

        /// How many scalars are shown before a fault and from it on: half of them each, and more where the line has fewer on the other side.
        private static func counts(around fault: Int, in line: Range<Int>, of bytes: [UInt8]) -> (before: Int, after: Int) {
            let before = bytes[bytes.moved(from: fault, by: -limit, in: line)..<fault].scalarCount
            let after = bytes[fault..<bytes.moved(from: fault, by: limit, in: line)].scalarCount
            let shownBefore = min(before, max(limit / 2, limit - after))
            return (shownBefore, min(after, limit - shownBefore))
        }

        /// The caret and what follows it, to be shown below the text: a letter may take two cells of a terminal, or none.
        var marker: String {
            let before = TerminalWidth.cells(of: text.unicodeScalars.prefix(indent))
            let covered = TerminalWidth.cells(of: text.unicodeScalars.dropFirst(indent).prefix(width))
            return String(repeating: " ", count: before) + "^" + String(repeating: "~", count: max(0, covered - 1))
        }
    }
}

extension [UInt8] {
    /// The offset so many scalars behind another, or before it where the number is negative, as far as the range goes.
    fileprivate func moved(from start: Int, by count: Int, in range: Range<Int>) -> Int {
        var offset = start
        for _ in 0..<abs(count) {
            if count > 0 {
                guard offset < range.upperBound else { break }
                offset += 1
                while offset < range.upperBound, self[offset].continuesScalar { offset += 1 }
            } else {
                guard offset > range.lowerBound else { break }
                offset -= 1
                while offset > range.lowerBound, self[offset].continuesScalar { offset -= 1 }
            }
        }
        return offset
    }
}

extension ArraySlice<UInt8> {
    fileprivate var scalarCount: Int { withUnsafeBufferPointer(\.scalarCount) }
}

extension UInt8 {
    /// Whether it goes on with a character of UTF-8.
    fileprivate var continuesScalar: Bool { self & 0xC0 == 0x80 }
}
