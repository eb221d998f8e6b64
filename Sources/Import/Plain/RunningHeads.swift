internal import Text

/// Finds what stands at the head and foot of each page of a document whose text was exported: `Harbour Board   Page 2 of 9`, the same
/// line beside each form feed, the page's number.
struct RunningHeads {
    struct Line {
        var text: ArraySlice<UInt8>
        /// Whether a form feed stands between it and the line before it.
        var isAfterPageBreak: Bool
    }

    /// The indices of such lines.
    static func find(_ lines: [Line]) -> Set<Int> {
        var found = Set<Int>()
        for index in lines.indices where namesPage(lines[index].text) { found.insert(index) }
        let edges = lines.indices.filter { lines[$0].isAfterPageBreak || $0 + 1 < lines.count && lines[$0 + 1].isAfterPageBreak }
        guard !found.isEmpty || !edges.isEmpty else { return [] }
        found.formUnion(repeated(lines, edges))
        return found.union(numbers(lines, beside: found, edges))
    }

    private static let pageWords: Set<ArraySlice<UInt8>> = Set(
        "page seite pagina pag p strana str strona side sida sivu sayfa halaman стр страница".split(separator: " ").map { LineToken.fold(Array($0.utf8)[...])[...] })
    private static let ofWords: Set<ArraySlice<UInt8>> = Set(
        "of von de di sur van z ze av af dari из".split(separator: " ").map { LineToken.fold(Array($0.utf8)[...])[...] })

    /// Whether a short line begins or ends in `Page 2 of 9`, `Seite 2 von 9`, `Page 2/9`.
    static func namesPage(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count <= 120, let last = line.last else { return false }
        let firstWord = line.firstIndex(where: ASCII.isSpace) ?? line.startIndex
        // Few lines have a number at their end or behind their first word: the others are not looked at.
        guard ASCII.isDigit(last) || line[firstWord...].dropFirst().first.map(ASCII.isDigit) ?? false else { return false }
        let tokens = LineToken.scan(line)
        guard (4...14).contains(tokens.count), !LineShape(line).endsInStop else { return false }
        return isPage(tokens.prefix(4)) || isPage(tokens.suffix(4))
    }

    private static func isPage(_ tokens: ArraySlice<LineToken>) -> Bool {
        let tokens = Array(tokens)
        guard case .word(let page) = tokens[0], pageWords.contains(page), tokens[1] == .number, tokens[3] == .number else { return false }
        if case .word(let of) = tokens[2] { return ofWords.contains(of) }
        return tokens[2] == .separator
    }

    /// Lines that stand beside two form feeds or more, and those whose numbers alone differ and are pages'. The first line of a text
    /// stays: it may be the title.
    private static func repeated(_ lines: [Line], _ edges: [Int]) -> [Int] {
        let keys = edges.map { key(lines[$0].text) }
        let counts = keys.reduce(into: [:]) { $0[$1, default: 0] += 1 }
        return zip(edges, keys).filter { $0 > 0 && !$1.isEmpty && counts[$1, default: 0] >= 2 }.map(\.0)
    }

    /// What two running heads have in common: all but spaces, and the number where it is a page's. `Chapter 1` and `Chapter 2` are two headings.
    private static func key(_ line: ArraySlice<UInt8>) -> [UInt8] {
        guard line.count <= 120 else { return [] }
        let numbersPage = hasPageNumber(line)
        return line.filter { !ASCII.isSpace($0) && !(numbersPage && ASCII.isDigit($0)) }
    }

    /// Whether a line begins or ends in `Page 2`, or in a number that a bar, a dash or a wide gap sets off: `2 | Harbour Board`, `Harbour Board    2`.
    private static func hasPageNumber(_ line: ArraySlice<UInt8>) -> Bool {
        let tokens = LineToken.scan(line)
        for pair in [tokens.prefix(2), tokens.suffix(2)] {
            if let first = pair.first, let last = pair.last, case .word(let word) = first, last == .number, pageWords.contains(word) { return true }
        }
        let before = line.reversed().drop(while: ASCII.isDigit)
        let after = line.drop(while: ASCII.isDigit)
        return before.count < line.count && isSetOff(before) || after.count < line.count && isSetOff(after)
    }

    /// Whether what stands beside a number begins in a wide gap or in a mark behind a space.
    private static func isSetOff(_ rest: some Sequence<UInt8>) -> Bool {
        let next = Array(rest.prefix(2))
        return next.count == 2 && (next[0] == ASCII.tab || next[0] == ASCII.space && (ASCII.isSpace(next[1]) || "|-/".utf8.contains(next[1]) || next[1] >= 0x80))
    }

    /// Lone numbers beside a form feed or beside another line of this kind, and those that go on counting.
    private static func numbers(_ lines: [Line], beside found: Set<Int>, _ edges: [Int]) -> [Int] {
        let all = lines.indices.compactMap { index in number(lines[index].text).map { (index: index, value: $0) } }
        let sure = Set(edges)
        var pages = all.filter { sure.contains($0.index) || found.contains($0.index - 1) || found.contains($0.index + 1) }
        if let last = pages.last, let next = all.first(where: { $0.index > last.index && $0.value == last.value + 1 }) { pages.append(next) }
        return pages.map(\.index)
    }

    /// `12`, `- 12 -`: a number of up to four digits and nothing else.
    private static func number(_ line: ArraySlice<UInt8>) -> Int? {
        guard line.count <= 12 else { return nil }
        let digits = line.filter(ASCII.isDigit)
        let isBare = line.allSatisfy { ASCII.isDigit($0) || ASCII.isSpace($0) || "-[]|".utf8.contains($0) || $0 == 0xE2 || $0 == 0x80 || $0 == 0x93 || $0 == 0x94 }
        let first = line.firstIndex(where: ASCII.isDigit)
        let last = line.lastIndex(where: ASCII.isDigit)
        guard isBare, let first, let last, last - first == digits.count - 1, digits.count <= 4 else { return nil }
        return Int(digits.string)
    }
}
