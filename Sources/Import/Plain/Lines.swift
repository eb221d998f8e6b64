/// Makes pieces of plain text: a line each, or several where the text is hard-wrapped.
struct PlainLines {
    private let text: MappedText
    private var lines: [Line] = []
    private var marks: [Mark?] = []
    private var width = 0
    /// A text of more lines is no article: what follows is not read.
    static let maxLines = 500_000
    /// Where reading stopped; nil where all was read.
    private(set) var cutAt: Int?
    /// Whether lines of 60 to 80 columns were joined.
    private(set) var isWrapped = false

    private struct Line {
        /// Without white space at the ends.
        var range: Range<Int>
        var indent: Int
        var isAfterGap: Bool
        /// How many `>` of a quoted mail stand before it.
        var quoting: Int
        /// Unicode scalars.
        var columns: Int
        var endsInSpace: Bool
    }

    /// - Parameter isMail: quoted lines are marked by `>`, and a space at a line's end says that it goes on (RFC 3676).
    init(_ text: MappedText, range: Range<Int>? = nil, isMail: Bool = false) {
        self.text = text
        lines = Self.split(text, range ?? 0..<text.count, isMail: isMail)
        if lines.count == Self.maxLines, let last = lines.last, last.range.upperBound < (range?.upperBound ?? text.count) { cutAt = last.range.upperBound }
        marks = Self.items(lines, in: text)
        isWrapped = Self.looksWrapped(lines)
        let columns = lines.indices.dropLast().filter { !lines[$0 + 1].isAfterGap }.map { lines[$0].columns }.sorted()
        width = columns.isEmpty ? 0 : columns[columns.count * 8 / 10]
    }

    /// The pieces, in order. Lines without a letter are pieces too: nothing is lost here.
    func pieces() -> [Piece] {
        var pieces = [Piece]()
        var words: Set<[UInt8]>?
        var index = 0
        while index < lines.count {
            var end = index + 1
            if isWrapped { while end < lines.count, joins(end, from: index) { end += 1 } }
            pieces.append(piece(index..<end, words: &words))
            index = end
        }
        return pieces
    }

    private static func split(_ text: MappedText, _ range: Range<Int>, isMail: Bool) -> [Line] {
        let bytes = text.bytes
        var lines = [Line]()
        var index = range.lowerBound
        var gap = true
        while index < range.upperBound, lines.count < maxLines {
            var end = index
            while end < range.upperBound, bytes[end] != ASCII.newline { end += 1 }
            var start = index
            var quoting = 0
            var indent = 0
            while start < end {
                if ASCII.isSpace(bytes[start]) {
                    indent += bytes[start] == ASCII.tab ? 4 : 1
                } else if isMail, bytes[start] == UInt8(ascii: ">") {
                    quoting += 1
                    indent = 0
                } else {
                    break
                }
                start += 1
            }
            var last = end
            while last > start, ASCII.isSpace(bytes[last - 1]) { last -= 1 }
            if start == last {
                gap = true
            } else {
                var columns = 0
                for byte in bytes[start..<last] where byte & 0xC0 != 0x80 { columns += 1 }
                lines.append(Line(range: start..<last, indent: indent, isAfterGap: gap, quoting: quoting, columns: columns, endsInSpace: isMail && last < end))
                gap = false
            }
            index = end + 1
        }
        return lines
    }

    /// Whether most lines that have a follower without a gap are full: within 24 columns of a width between 45 and 100.
    private static func looksWrapped(_ lines: [Line]) -> Bool {
        var inner = [Int]()
        for index in lines.indices.dropLast() where !lines[index + 1].isAfterGap { inner.append(lines[index].columns) }
        guard inner.count >= 3, inner.count * 4 >= lines.count else { return false }
        let sorted = inner.sorted()
        let width = sorted[sorted.count * 9 / 10]
        guard (45...100).contains(width) else { return false }
        // No line is much longer than the width: a text of paragraphs on single lines is not wrapped.
        let long = lines.count { $0.columns > width + 20 }
        let full = inner.count { $0 > width - 24 }
        return long * 20 <= lines.count && full * 10 >= inner.count * 6
    }

    /// Whether a line goes on where the one before it stopped.
    private func joins(_ index: Int, from first: Int) -> Bool {
        let line = lines[index]
        let before = lines[index - 1]
        guard !line.isAfterGap, line.quoting == before.quoting, marks[index] == nil else { return false }
        if before.endsInSpace { return true }
        // An indent begins a paragraph, but for the hanging lines of a list item.
        if line.indent > before.indent + 1, marks[first] == nil { return false }
        // A line that stops early ends its paragraph: the next line's first word would have found room.
        let bytes = text.bytes
        var firstWord = 0
        for byte in bytes[line.range] {
            if ASCII.isSpace(byte) { break }
            if byte & 0xC0 != 0x80 { firstWord += 1 }
        }
        return before.columns + 1 + firstWord + 8 > width
    }

    private func piece(_ range: Range<Int>, words: inout Set<[UInt8]>?) -> Piece {
        let first = lines[range.lowerBound]
        let mark = marks[range.lowerBound]
        var joined = MappedText()
        joined.appendCollapsed((mark?.end ?? first.range.lowerBound)..<first.range.upperBound, of: text)
        for index in range.dropFirst() {
            let line = lines[index].range
            let gap = lines[index - 1].range.upperBound..<line.lowerBound
            if hyphenates(at: lines[index - 1].range.upperBound, before: line.lowerBound, words: &words) {
                joined = joined.part(0..<joined.count - 1)
            } else if joined.bytes.last.map({ $0 < 0x80 }) ?? true || text.bytes[line.lowerBound] < 0x80 || !isUnspaced(at: line.lowerBound) {
                joined.append(CollectionOfOne(ASCII.space), replacing: gap.lowerBound..<gap.lowerBound + 1, of: text)
            }
            joined.appendCollapsed(line, of: text)
        }
        var form = Piece.Form.line
        if let mark { form = .listItem(depth: first.indent >= 2 ? 1 : 0, isOrdered: mark.isNumber) }
        if first.quoting > 0, mark == nil { form = .quote }
        return Piece(joined, form: form, isAfterGap: first.isAfterGap)
    }

    private func isUnspaced(at index: Int) -> Bool {
        isUnspacedScript(scalar(in: text.bytes[...], at: index).value)
    }

    /// Whether a word was divided at a line's end: `infra-` and `structure`, where `infrastructure` stands elsewhere in the text.
    private func hyphenates(at end: Int, before start: Int, words: inout Set<[UInt8]>?) -> Bool {
        let bytes = text.bytes
        guard bytes[end - 1] == UInt8(ascii: "-"), end >= 2, ASCII.isLetter(bytes[end - 2]) || bytes[end - 2] >= 0x80, ASCII.isLower(bytes[start]) || bytes[start] >= 0xC3 else { return false }
        var left = end - 1
        while left > 0, ASCII.isLetter(bytes[left - 1]) || bytes[left - 1] >= 0x80 { left -= 1 }
        var right = start
        while right < bytes.count, ASCII.isLetter(bytes[right]) || bytes[right] >= 0x80 { right += 1 }
        let word = (Array(bytes[left..<end - 1]) + Array(bytes[start..<right])).asciiLowercased
        let known = words ?? vocabulary
        words = known
        return known.contains(word)
    }

    /// The words of the text, for divided ones; made when a line first ends in a hyphen.
    private var vocabulary: Set<[UInt8]> {
        var set = Set<[UInt8]>()
        for word in text.bytes.split(whereSeparator: { !(ASCII.isLetter($0) || $0 >= 0x80) }) { set.insert(word.asciiLowercased) }
        return set
    }

    private struct Mark {
        /// Where the item's words begin.
        var end: Int
        /// The mark's first byte: a digit stands for any.
        var first: UInt8
        var isNumber: Bool
        /// A bullet that is nothing but a bullet.
        var isBullet: Bool
    }

    private static func marker(_ range: Range<Int>, in bytes: [UInt8]) -> Mark? {
        var index = range.lowerBound
        var mark = Mark(end: 0, first: bytes[index], isNumber: false, isBullet: false)
        switch bytes[index] {
        case UInt8(ascii: "*"), UInt8(ascii: "-"), UInt8(ascii: "+"): index += 1
        case 0xE2:
            let (value, count) = scalar(in: bytes[...], at: index)
            switch value {
            case 0x2022, 0x2023, 0x2043, 0x25A0, 0x25AA, 0x25CB, 0x25CF, 0x25E6, 0x25C6: mark.isBullet = true
            case 0x2013: mark.first = UInt8(ascii: "-")
            default: return nil
            }
            index += count
        case 0xC2:
            guard index + 1 < range.upperBound, bytes[index + 1] == 0xB7 else { return nil }
            mark.isBullet = true
            index += 2
        case 0x30...0x39:
            while index < range.upperBound, ASCII.isDigit(bytes[index]) { index += 1 }
            guard index - range.lowerBound <= 2, index < range.upperBound, bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ")")
            else { return nil }
            index += 1
            mark.first = UInt8(ascii: "0")
            mark.isNumber = true
        default: return nil
        }
        guard index < range.upperBound, ASCII.isSpace(bytes[index]) || mark.isBullet else { return nil }
        while index < range.upperBound, ASCII.isSpace(bytes[index]) { index += 1 }
        mark.end = index
        return index < range.upperBound ? mark : nil
    }

    /// Which lines begin a list item. A dash or a number counts only where a line near by begins likewise.
    private static func items(_ lines: [Line], in text: MappedText) -> [Mark?] {
        let marks = lines.map { marker($0.range, in: text.bytes) }
        return marks.indices.map { index in
            guard let mark = marks[index] else { return nil }
            if mark.isBullet { return mark }
            let near = max(0, index - 6)..<min(marks.count, index + 7)
            return near.contains { $0 != index && marks[$0]?.first == mark.first } ? mark : nil
        }
    }
}
