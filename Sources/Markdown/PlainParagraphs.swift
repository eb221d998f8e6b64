internal import Text

/// The paragraphs of a text that hold words and nothing that means anything in Markdown: most of what newspapers print.
///
/// They are rendered without a parser, whose tree of many small nodes costs three times as much as all else that is done to a text.
/// It parses the rest, in which one letter stands for the plain paragraphs between two others, with as many lines. What a
/// paragraph is depends on the blocks around it and on how its lines begin, not on its words: where the letter comes out as a
/// paragraph of its own, so would they; where one does not (inside a fence, say), the whole text is parsed as it is. A test
/// compares both ways over random texts.
struct PlainParagraphs {
    struct Paragraph {
        /// Bytes of the text, without the last line end.
        var range: Range<Int>
        /// From 1.
        var line: Int
        /// How many lines it has.
        var lines: Int
        /// Whether a character of it stands in HTML as a reference.
        var hasReferences: Bool
    }

    /// A letter that stands for plain paragraphs.
    struct StandIn {
        var line: Int
        /// The index behind the last paragraph that it stands for.
        var end: Int
    }

    private(set) var paragraphs: [Paragraph] = []
    private(set) var standIns: [StandIn] = []
    /// The text with the letters.
    private(set) var rest: [UInt8] = []
    /// Whether the text has plain paragraphs alone.
    private(set) var isWhole = true

    init() {}

    init(of text: UnsafeBufferPointer<UInt8>) {
        // An article has about so many, and lines between them.
        paragraphs.reserveCapacity(16)
        rest.reserveCapacity(512)
        Self.kinds.withUnsafeBufferPointer { find(in: text, Scan(text: text, kinds: $0)) }
    }

    private mutating func find(in text: UnsafeBufferPointer<UInt8>, _ scan: Scan) {
        var index = 0
        var line = 1
        var isAfterPlain = false
        while index < text.count {
            if text[index] == UInt8(ascii: "\n") {
                rest.append(UInt8(ascii: "\n"))
                index += 1
                line += 1
            } else if let paragraph = scan.paragraph(from: index) {
                if !isAfterPlain {
                    rest.append(UInt8(ascii: "x"))
                    standIns.append(StandIn(line: line, end: 0))
                }
                isAfterPlain = true
                paragraphs.append(Paragraph(range: index..<paragraph.end, line: line, lines: paragraph.lines, hasReferences: paragraph.hasReferences))
                standIns[standIns.count - 1].end = paragraphs.count
                index = min(paragraph.end + 1, text.count)
                let lines = paragraph.lines - (index == paragraph.end ? 1 : 0)
                rest.append(contentsOf: repeatElement(UInt8(ascii: "\n"), count: lines))
                line += lines
            } else {
                isWhole = false
                isAfterPlain = false
                let start = index
                repeat {
                    let end = scan.lineEnd(from: index)
                    index = min(end + 1, text.count)
                    line += 1
                } while index < text.count && text[index] != UInt8(ascii: "\n")
                rest.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
            }
        }
    }

    private enum Kind: UInt8 {
        case plain, mark, colon, w, lead, reference
    }

    /// What each byte is inside a plain line.
    private static let kinds: [UInt8] = (0...255).map { value in
        let kind: Kind
        switch UInt8(value) {
        case 0..<0x20, 0x7F, 0x80..<0xC2, 0xF5...: kind = .mark
        case 0xC2..<0xF5: kind = .lead
        case UInt8(ascii: ":"): kind = .colon
        case UInt8(ascii: "w"): kind = .w
        case UInt8(ascii: "\""), UInt8(ascii: ">"): kind = .reference
        case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: "&"),
            UInt8(ascii: "\\"), UInt8(ascii: "~"), UInt8(ascii: "|"), UInt8(ascii: "@"):
            kind = .mark
        default: kind = .plain
        }
        return kind.rawValue
    }

    private struct Scan {
        let text: UnsafeBufferPointer<UInt8>
        let kinds: UnsafeBufferPointer<UInt8>

        /// The end of the plain paragraph that begins at the start of a line, and how many lines it has; nil where there is none.
        func paragraph(from start: Int) -> (end: Int, lines: Int, hasReferences: Bool)? {
            var index = start
            var lines = 0
            var hasReferences = false
            while beginsPlainly(index) {
                let end = plainEnd(from: index, &hasReferences)
                guard end == text.count || text[end] == UInt8(ascii: "\n"), text[end - 1] != UInt8(ascii: " ") else { return nil }
                lines += 1
                index = end + 1
                if index >= text.count || text[index] == UInt8(ascii: "\n") { return (end, lines, hasReferences) }
            }
            return nil
        }

        /// Whether no block but a paragraph begins with what stands here. A byte-order mark is none of the text.
        private func beginsPlainly(_ start: Int) -> Bool {
            let byte = text[start]
            if (byte | 0x20) &- UInt8(ascii: "a") < 26 || (0xC2..<0xEF).contains(byte) { return true }
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "(") { return true }
            // “1. ” and “1) ” begin lists.
            var index = start
            while index < text.count, text[index] &- UInt8(ascii: "0") < 10 { index += 1 }
            return index > start && index < text.count && text[index] != UInt8(ascii: ".") && text[index] != UInt8(ascii: ")")
        }

        /// The first index at which a byte may mean something, or ends the line.
        private func plainEnd(from start: Int, _ hasReferences: inout Bool) -> Int {
            var index = start
            while true {
                // The hottest loop of all loading: nearly all bytes are plain, four of them are looked at together.
                while text.count - index >= 4,
                    kinds[Int(text[index])] | kinds[Int(text[index + 1])] | kinds[Int(text[index + 2])] | kinds[Int(text[index + 3])] == 0
                {
                    index += 4
                }
                guard index < text.count else { return index }
                switch Kind(rawValue: kinds[Int(text[index])]) {
                case .plain: index += 1
                case .reference:
                    hasReferences = true
                    index += 1
                case .w:
                    // Addresses become links.
                    if index + 2 < text.count, text[index + 1] == UInt8(ascii: "w"), text[index + 2] == UInt8(ascii: "w") { return index }
                    index += 1
                case .colon:
                    if index + 1 < text.count, text[index + 1] == UInt8(ascii: "/") { return index }
                    index += 1
                case .lead:
                    guard let length = scalarLength(at: index) else { return index }
                    index += length
                case .mark, nil: return index
                }
            }
        }

        func lineEnd(from start: Int) -> Int {
            text.firstIndex(from: start) { $0.equal(to: UInt8(ascii: "\n")) }
        }

        /// How many bytes the character takes; nil where it is no UTF-8, which the parser replaces.
        private func scalarLength(at index: Int) -> Int? {
            let lead = text[index]
            let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
            guard index + length <= text.count else { return nil }
            let second = text[index + 1]
            switch lead {
            case 0xE0: guard second >= 0xA0 else { return nil }
            case 0xED: guard second < 0xA0 else { return nil }
            case 0xF0: guard second >= 0x90 else { return nil }
            case 0xF4: guard second < 0x90 else { return nil }
            default: break
            }
            for offset in 1..<length where text[index + offset] & 0xC0 != 0x80 { return nil }
            return length
        }
    }
}
