internal import Text

/// Bounds what one document may cost.
///
/// This version of cmark-gfm has inputs that take quadratic time: 20,000 of `![[]()` take 1.9 s, a table header of 5,000
/// columns over 500 rows 11 s. A block (lines without a blank one between) with more marks of such a kind than any article
/// has is taken as plain text: its marks are escaped, its words stay.
enum Limits {
    /// A document beyond this is taken as plain text from there on: a book has half of it.
    static let document = 4_000_000
    private static let bracketsPerBlock = 4_000
    private static let atSignsPerBlock = 2_000
    private static let columnsPerLine = 200

    /// The text to parse, and what had to be taken as plain text. Nothing is copied where nothing is over a limit.
    static func apply(to text: [UInt8]) -> (text: [UInt8], limits: [Document.Notice]) {
        let blocks = costlyBlocks(of: text)
        guard !blocks.isEmpty else { return (text, []) }
        var output = [UInt8]()
        output.reserveCapacity(text.count + text.count / 4)
        var done = 0
        for block in blocks {
            output.append(contentsOf: text[done..<block.range.lowerBound])
            for byte in text[block.range] {
                if isMark(byte) { output.append(UInt8(ascii: "\\")) }
                output.append(byte)
            }
            done = block.range.upperBound
        }
        output.append(contentsOf: text[done...])
        return (output, blocks.map { Document.Notice(line: $0.line, message: $0.message) })
    }

    private struct Block {
        var range: Range<Int>
        var line: Int
        var message: String
    }

    private static func costlyBlocks(of text: [UInt8]) -> [Block] {
        guard text.withUnsafeBufferPointer(mayBeCostly) else { return [] }
        var found = [Block]()
        var start = 0
        var startLine = 1
        var line = 1
        var counts = Counts()
        var lineIsBlank = true
        func close(at end: Int) {
            if let message = counts.message { found.append(Block(range: start..<end, line: startLine, message: message)) }
        }
        for (index, byte) in text.enumerated() {
            guard index < document else {
                // All the rest as one block, with one message.
                found.append(Block(range: start..<text.count, line: startLine, message: "beyond \(document) bytes a text is shown as plain text"))
                return found
            }
            counts.add(byte)
            if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
                counts.endLine()
                if byte == UInt8(ascii: "\n") { line += 1 }
                if lineIsBlank {
                    close(at: index + 1)
                    (start, startLine, counts) = (index + 1, line, Counts())
                }
                lineIsBlank = true
            } else if byte != UInt8(ascii: " "), byte != UInt8(ascii: "\t") {
                lineIsBlank = false
            }
        }
        close(at: text.count)
        return found
    }

    /// Whether the text as a whole has enough marks for one of its blocks to be over a limit; most have not.
    static func mayBeCostly(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard text.count <= document else { return true }
        // Of most, all together are fewer than the least that matters.
        let marks = text.count { index in
            let byte = text[index]
            return byte == UInt8(ascii: "|") || byte == UInt8(ascii: "@") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]") ? 1 : 0
        }
        guard marks > min(columnsPerLine, atSignsPerBlock, bracketsPerBlock) else { return false }
        return text.count { text[$0] == UInt8(ascii: "|") ? 1 : 0 } > columnsPerLine
            || text.count { text[$0] == UInt8(ascii: "@") ? 1 : 0 } > atSignsPerBlock
            || text.count { text[$0] == UInt8(ascii: "[") || text[$0] == UInt8(ascii: "]") ? 1 : 0 } > bracketsPerBlock
    }

    private struct Counts {
        var brackets = 0
        var atSigns = 0
        var bars = 0
        var mostBars = 0

        mutating func add(_ byte: UInt8) {
            switch byte {
            case UInt8(ascii: "["), UInt8(ascii: "]"): brackets += 1
            case UInt8(ascii: "@"): atSigns += 1
            case UInt8(ascii: "|"): bars += 1
            default: break
            }
        }

        mutating func endLine() {
            mostBars = max(mostBars, bars)
            bars = 0
        }

        var message: String? {
            if brackets > bracketsPerBlock { return "\(brackets) brackets in one block: it is shown as plain text" }
            if atSigns > atSignsPerBlock { return "\(atSigns) at signs in one block: it is shown as plain text" }
            let columns = max(mostBars, bars)
            if columns > columnsPerLine { return "\(columns) table columns in one line: the block is shown as plain text" }
            return nil
        }
    }

    private static func isMark(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "!")...UInt8(ascii: "/"), UInt8(ascii: ":")...UInt8(ascii: "@"),
            UInt8(ascii: "[")...UInt8(ascii: "`"), UInt8(ascii: "{")...UInt8(ascii: "~"): true
        default: false
        }
    }
}
