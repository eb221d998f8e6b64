internal import Text

/// Makes pieces of plain text: a line each, or several where the text is hard-wrapped.
struct PlainLines {
    private let text: MappedText
    private var lines: [Line] = []
    private var marks: [Mark?] = []
    /// Heads and feet of a document's pages.
    private let runningHeads: Set<Int>
    /// Of the lines as they are to be joined; nil where each stands for itself.
    private let wrapping: Wrapping?
    private let shapes: [Wrapping.Line]
    /// A text of more lines is no article: what follows is not read.
    static let maxLines = 500_000
    /// Where reading stopped; nil where all was read.
    private(set) var cutAt: Int?

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

    /// - Parameters:
    ///   - isMail: quoted lines are marked by `>`, and a space at a line's end says that it goes on (RFC 3676).
    ///   - raw: the raw bytes, where a form feed, which is a line end of the text, says that a page ends.
    init(_ text: MappedText, range: Range<Int>? = nil, isMail: Bool = false, raw: [UInt8] = []) {
        self.text = text
        lines = Self.split(text, range ?? 0..<text.count, isMail: isMail)
        if lines.count == Self.maxLines, let last = lines.last, last.range.upperBound < (range?.upperBound ?? text.count) { cutAt = last.range.upperBound }
        marks = Self.items(lines, in: text)
        let margin = Self.margin(lines)
        shapes = lines.map { Self.shape($0, text.bytes, margin: margin) }
        wrapping = Wrapping(shapes)
        runningHeads = Self.runningHeads(lines, text, raw: raw)
    }

    /// The pieces, in order. Lines without a letter are pieces too: nothing is lost here.
    func pieces() -> [Piece] {
        var pieces = [Piece]()
        var divided = DividedWords(text.bytes)
        var index = 0
        while index < lines.count {
            var end = index + 1
            while end < lines.count, joins(end, from: index) { end += 1 }
            pieces.append(piece(index..<end, &divided))
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

    /// The indent of most lines; the smaller one of two that are as frequent.
    private static func margin(_ lines: [Line]) -> Int {
        let counts = lines.reduce(into: [:]) { $0[$1.indent, default: 0] += 1 }
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 0
    }

    /// What the indent of a paragraph takes of its first line, which is as full as the others then. A headline in the middle of the page
    /// is not indented, but set.
    private static func indent(_ line: Line, margin: Int) -> Int {
        let indent = line.indent - margin
        return (1...8).contains(indent) ? indent : 0
    }

    private static func shape(_ line: Line, _ bytes: [UInt8], margin: Int) -> Wrapping.Line {
        var firstWord = 0
        for byte in bytes[line.range] {
            if ASCII.isSpace(byte) { break }
            if byte & 0xC0 != 0x80 { firstWord += 1 }
        }
        let first = Unicode.Scalar(scalar(in: bytes[...], at: line.range.lowerBound).value)
        return Wrapping.Line(
            columns: line.columns + indent(line, margin: margin), firstWord: firstWord, isLowercase: first?.properties.isLowercase ?? false,
            endsInHyphen: DividedWords.endsInHyphen(bytes, line.range.upperBound), isAfterGap: line.isAfterGap)
    }

    private static func runningHeads(_ lines: [Line], _ text: MappedText, raw: [UInt8]) -> Set<Int> {
        let hasPageBreaks = raw.contains(0x0C)
        var end = 0
        return RunningHeads.find(lines.map { line in
            defer { end = line.range.upperBound }
            let isAfterPageBreak = hasPageBreaks && (end..<line.range.lowerBound).contains { index in
                text.bytes[index] == ASCII.newline && raw[text.raw(index..<index + 1)].contains(0x0C)
            }
            return RunningHeads.Line(text: text.bytes[line.range], isAfterPageBreak: isAfterPageBreak)
        })
    }

    /// Whether a line goes on where the one before it stopped.
    private func joins(_ index: Int, from first: Int) -> Bool {
        let line = lines[index]
        let before = lines[index - 1]
        guard !line.isAfterGap, line.quoting == before.quoting, marks[index] == nil, !runningHeads.contains(index), !runningHeads.contains(index - 1) else { return false }
        guard let wrapping else { return shapes[index].isLowercase && (shapes[index - 1].endsInHyphen || goesOn(index, from: first)) }
        if before.endsInSpace { return true }
        // An indent begins a paragraph, but for the hanging lines of a list item.
        if line.indent > before.indent + 1, marks[first] == nil { return false }
        if isSignature(index) || isField(index) || isField(index - 1) { return false }
        // A line that stops early ends its paragraph.
        return wrapping.isFull(shapes[index - 1], before: shapes[index])
    }

    /// Whether a line near the top says who wrote the article or when, and nothing else: it is no part of the title above it.
    private func isField(_ index: Int) -> Bool {
        guard index < 8, !shapes[index].isLowercase, index + 1 == lines.count || !shapes[index + 1].isLowercase else { return false }
        return FieldLine.parse(text.bytes[lines[index].range], order: nil) != nil
    }

    /// Whether a line is a given name with others and nothing else, and an empty line stands below it: who wrote what stands above or below,
    /// for no sentence ends so.
    private func isSignature(_ index: Int) -> Bool {
        guard index + 1 == lines.count || lines[index + 1].isAfterGap, lines[index].columns <= 40 else { return false }
        let line = text.bytes[lines[index].range]
        let words = line.split(separator: ASCII.space)
        guard let first = words.first, (2...4).contains(words.count), !LineShape(line).endsInStop, Byline.isName(line) else { return false }
        return GivenNames.contains(Byline.capitalized(first))
    }

    /// Whether a long line stopped in the middle of a sentence, by hand: verses and menus are shorter.
    private func goesOn(_ index: Int, from first: Int) -> Bool {
        let before = lines[index - 1].range
        guard lines[index - 1].columns >= (index - 1 > first ? 20 : 45), marks[first] == nil, let last = text.bytes[before].last, ASCII.isLower(last) || last == UInt8(ascii: ",") else { return false }
        let line = text.bytes[lines[index].range]
        // “iPhone sales fell” is no end of a sentence.
        return !line.prefix { ASCII.isAlphanumeric($0) }.contains(where: ASCII.isUpper) && !standsAlone(line) && !standsAlone(text.bytes[before])
    }

    /// Whether a line is no part of a sentence though it begins small: an address, the label of a picture, `by Ada Example`, `updated 3 May 2024`.
    private func standsAlone(_ line: ArraySlice<UInt8>) -> Bool {
        let shape = LineShape(line)
        if LineCheck.isBareAddress(line, shape) || LineCheck.hasCaptionLabel(line) { return true }
        return !shape.endsInStop && shape.words <= 12 && FieldLine.parse(line, order: nil) != nil
    }

    private func piece(_ range: Range<Int>, _ divided: inout DividedWords) -> Piece {
        let first = lines[range.lowerBound]
        let mark = marks[range.lowerBound]
        var joined = MappedText()
        joined.appendCollapsed((mark?.end ?? first.range.lowerBound)..<first.range.upperBound, of: text)
        for index in range.dropFirst() {
            let line = lines[index].range
            let gap = lines[index - 1].range.upperBound..<line.lowerBound
            switch divided.joint(end: gap.lowerBound, start: line.lowerBound) {
            case .word: joined.removeLast()
            case .compound: break
            case .space:
                if joined.bytes.last.map({ $0 < 0x80 }) ?? true || text.bytes[line.lowerBound] < 0x80 || !isUnspaced(at: line.lowerBound) {
                    joined.append(CollectionOfOne(ASCII.space), replacing: gap.lowerBound..<gap.lowerBound + 1, of: text)
                }
            }
            joined.appendCollapsed(line, of: text)
        }
        var form = Piece.Form.line
        if let mark { form = .listItem(depth: first.indent >= 2 ? 1 : 0, isOrdered: mark.isNumber) }
        if first.quoting > 0, mark == nil { form = .quote }
        if runningHeads.contains(range.lowerBound) { form = .runningHead }
        return Piece(joined, form: form, isAfterGap: first.isAfterGap)
    }

    private func isUnspaced(at index: Int) -> Bool {
        isUnspacedScript(scalar(in: text.bytes[...], at: index).value)
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
