/// Finds and cleans the title among the lines above a body.
enum TitleChoice {
    /// The index of the title; nil where the text begins with a paragraph.
    static func index(in pieces: [Piece], body: Range<Int>, order: DayOrder?) -> Int? {
        if let heading = pieces.firstIndex(where: { $0.form == .heading(level: 1) && isOpen($0) }) { return heading }
        let firstText = pieces.firstIndex { $0.shape.hasText }
        let interview = firstText.flatMap { pieces[$0].isUndecided && Byline.isInterview(pieces[$0].bytes) ? $0 : nil }
        let head = (0..<min(body.lowerBound, pieces.count)).filter { ($0 == interview || isCandidate(pieces[$0], order: order)) && (!pieces[$0].shape.endsInColon || $0 == firstText) }
        guard !head.isEmpty else { return lineAboveShortLines(pieces, order: order) }
        let squashed = head.map { squash(clean(pieces[$0].bytes)) }
        var best: (score: Int, index: Int)?
        var hasHeadline = false
        for (position, index) in head.enumerated() {
            let shape = pieces[index].shape
            var score = 0
            if (4...22).contains(shape.words) { score += 40 } else if shape.words <= 2 { score -= 10 }
            // The same words above, in the page's title or in its path.
            if squashed.indices.contains(where: { $0 != position && squashed[$0] == squashed[position] }) { score += 60 }
            if isHeading(pieces[index]) { score += 30 }
            // The author's name or the day stand below a title, and are none.
            if isStamp(pieces[index], order: order), index != interview { score -= 60 } else if isAboveStamp(index, in: pieces, order: order) { score += 25 }
            // Old papers end a headline in capitals with a full stop.
            if shape.endsInStop { score -= pieces[index].bytes.last == UInt8(ascii: ".") && !isShouted(pieces[index].bytes) ? 40 : 5 }
            if shape.words > 22 { score -= 30 }
            if shape.endsInColon { score -= 15 }
            // Of two headlines the second is a summary itself, whatever stands between them.
            if !hasHeadline, isAboveSummary(index, in: pieces, order: order) {
                score += 10
                // Where it is long, the stamp stands below it, and not below the headline.
                if pieces[index + 1].shape.words >= 15, !isAboveStamp(index, in: pieces, order: order), isAboveStamp(index + 1, in: pieces, order: order) { score += 25 }
            }
            if isHeadline(pieces[index], order: order) { hasHeadline = true }
            if position > 0, isBareName(pieces[index]), isAboveStamp(index, in: pieces, order: order) { score -= 60 }
            // Lines that were set aside as surroundings are titles only when near.
            if case .dropped = pieces[index].fate {
                score -= min(40, 2 * (body.lowerBound - index))
            } else {
                // Of lines that are all of the article, the first is the title and the next its summary.
                score -= 3 * position
            }
            if score > best?.score ?? 0 { best = (score, index) }
        }
        if best == nil, head.count == 1, case .undecided = pieces[head[0]].fate, pieces[head[0]].shape.words <= 22, !pieces[head[0]].shape.endsInStop {
            return head[0]
        }
        return best?.index ?? lineAboveBody(head, in: pieces, body)
    }

    /// A short line that begins the text, with nothing undecided below it but the body.
    private static func lineAboveBody(_ head: [Int], in pieces: [Piece], _ body: Range<Int>) -> Int? {
        guard head.count == 1, let index = head.first, !pieces[..<index].contains(where: \.shape.hasText), !pieces[index..<body.lowerBound].contains(where: \.isUndecided) else { return nil }
        let shape = pieces[index].shape
        return shape.words == 3 && !shape.endsInStop && !PlacedStamp.isOutlet(pieces[index].bytes) && !isBareName(pieces[index]) ? index : nil
    }

    private static func isShouted(_ line: ArraySlice<UInt8>) -> Bool { !line.contains { ASCII.isLower($0) || $0 >= 0x80 } }

    /// Whether a line names a full date or begins like a byline.
    private static func isStamp(_ piece: Piece, order: DayOrder?) -> Bool {
        if Byline.afterLabel(piece.bytes) != nil, piece.shape.words <= 12 { return true }
        var scanner = DateScanner(piece.bytes.prefix(200), order: order)
        return !scanner.all().isEmpty
    }

    /// Whether a byline or date stamp is one of the next lines, before any other that could be a title.
    private static func isAboveStamp(_ index: Int, in pieces: [Piece], order: DayOrder?) -> Bool {
        for piece in pieces[(index + 1)...].prefix(3) where piece.shape.hasText {
            if isStamp(piece, order: order) || FieldLine.parse(piece.bytes, order: order) != nil { return true }
        }
        return false
    }

    /// Whether the next line says more.
    private static func isAboveSummary(_ index: Int, in pieces: [Piece], order: DayOrder?) -> Bool {
        let shape = pieces[index].shape
        guard (4...14).contains(shape.words), index + 1 < pieces.count, isCandidate(pieces[index + 1], order: order) else { return false }
        return (shape.words + 3...40).contains(pieces[index + 1].shape.words)
    }

    /// Whether a line has the length of a title and was not set aside as surroundings.
    static func isHeadline(_ piece: Piece, order: DayOrder?) -> Bool {
        piece.isUndecided && (4...22).contains(piece.shape.words) && isCandidate(piece, order: order)
    }

    /// The first line of a text of short lines (a chronology, answers, verses), where a gap sets it off from them.
    private static func lineAboveShortLines(_ pieces: [Piece], order: DayOrder?) -> Int? {
        guard !pieces.contains(where: \.isParagraph), let first = pieces.firstIndex(where: \.shape.hasText), isHeadline(pieces[first], order: order) else { return nil }
        guard let next = pieces[(first + 1)...].first(where: \.shape.hasText), next.isAfterGap else { return nil }
        return pieces[first].shape.endsInStop || pieces[first].shape.endsInColon || isStamp(pieces[first], order: order) ? nil : first
    }

    /// Whether a line is two to four words that can be a person's name, and no name of a newspaper.
    static func isBareName(_ piece: Piece) -> Bool {
        let isNamed = (2...4).contains(piece.shape.words) && !piece.shape.endsInStop && piece.form == .line && Byline.isName(piece.bytes)
        return isNamed && !Byline.isRole(piece.bytes) && !PlacedStamp.isOutlet(piece.bytes) && !Byline.names(piece.bytes).isEmpty
    }

    private static func isOpen(_ piece: Piece) -> Bool {
        if case .field = piece.fate { return false }
        return piece.shape.hasText
    }

    private static func isHeading(_ piece: Piece) -> Bool { piece.isHeading }

    private static func isCandidate(_ piece: Piece, order: DayOrder?) -> Bool {
        switch piece.fate {
        case .undecided: break
        case .dropped(let verdict) where verdict.rule == "page": break
        default: return false
        }
        switch piece.form {
        case .line, .heading: break
        default: return false
        }
        guard piece.shape.hasText, piece.shape.words <= 40 else { return false }
        // Browsers copy hidden links without a space between them: `Skip to contentSkip to site index`.
        if piece.bytes.hasPrefix(ignoringCase: "skip to content") { return false }
        return FieldLine.parse(piece.bytes, order: order) == nil
    }

    /// A title without `EXCLUSIVE:` before and the site's name after it.
    static func clean(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var title = line.trimmed
        if title.last == UInt8(ascii: ":") { title = title.dropLast().trimmed }
        for label: StaticString in ["exclusive:", "exclusive |", "breaking:", "breaking news:", "watch:", "just in:"] where title.hasPrefix(ignoringCase: label) {
            title = title.dropFirst(label.utf8CodeUnitCount).trimmed
        }
        // Two cuts at most: `Title - Section - Site`.
        for _ in 0..<2 {
            guard let cut = suffixStart(title) else { break }
            title = title[title.startIndex..<cut].trimmed
        }
        return title
    }

    /// Where ` | Site`, ` - Site` or ` – Site` of up to four words begins, if at least three words stand before it.
    private static func suffixStart(_ title: ArraySlice<UInt8>) -> Int? {
        var index = title.endIndex - 2
        while index > title.startIndex {
            let byte = title[index]
            var length = 0
            if byte == UInt8(ascii: "|") || byte == UInt8(ascii: "-") { length = 1 }
            if byte == 0xE2, index + 3 < title.endIndex, title[index + 1] == 0x80, title[index + 2] == 0x93 || title[index + 2] == 0x94 { length = 3 }
            if byte == 0xC2, index + 2 < title.endIndex, title[index + 1] == 0xBB || title[index + 1] == 0xB7 { length = 2 }
            if length > 0, title[index - 1] == ASCII.space, index + length < title.endIndex, title[index + length] == ASCII.space || byte == UInt8(ascii: "|") {
                let site = LineShape(title[(index + length)...])
                let head = LineShape(title[title.startIndex..<index])
                // A site's name is capitalised; a dash may also stand inside a title.
                let isName = site.capitalized == site.words || title[(index + length)...].contains(UInt8(ascii: ".")) || site.words <= 4 && site.capitalized * 2 >= site.words && site.words > 1
                guard site.words <= 4, site.words >= 1, head.words >= 3, isName || byte == UInt8(ascii: "|"), !site.endsInStop else { return nil }
                return index
            }
            index -= 1
        }
        return nil
    }

    /// Letters and digits in small letters: two lines that a reader takes for the same have the same.
    static func squash(_ line: ArraySlice<UInt8>) -> [UInt8] {
        var result = [UInt8]()
        result.reserveCapacity(line.count)
        var index = line.startIndex
        while index < line.endIndex {
            let byte = line[index]
            if byte < 0x80 {
                if ASCII.isAlphanumeric(byte) { result.append(ASCII.lowered(byte)) }
                index += 1
            } else {
                let (value, count) = scalar(in: line, at: index)
                if !(0x80...0xBF ~= value), !(0x2000...0x2BFF ~= value), !(0x3000...0x303F ~= value), !(0xFF00...0xFF0F ~= value) {
                    result.append(contentsOf: line[index..<min(index + count, line.endIndex)])
                }
                index += count
            }
        }
        return result
    }

    /// Whether a line is one quotation from its first to its last mark.
    static func isQuoted(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count > 4 else { return false }
        let opens = line.first == UInt8(ascii: "\"") || line.first == UInt8(ascii: "'") || line.starts(with: "“".utf8) || line.starts(with: "‘".utf8) || line.starts(with: "«".utf8) || line.starts(with: "„".utf8)
        return opens && endsInQuotationMark(line)
    }

    /// Whether the last mark of a line closes a quotation.
    static func endsInQuotationMark(_ line: ArraySlice<UInt8>) -> Bool {
        let tail = Array(line.suffix(3))
        return tail.last == UInt8(ascii: "\"") || tail.last == UInt8(ascii: "'") || tail == Array("”".utf8) || tail == Array("’".utf8) || tail == Array("“".utf8) || tail.suffix(2).elementsEqual("»".utf8)
    }

    /// Whether a line opens a quotation that it does not close: the next line goes on.
    static func isOpenQuotation(_ line: ArraySlice<UInt8>) -> Bool {
        let opens = line.firstIndex(of: Array("“".utf8)) != nil
        let closes = line.firstIndex(of: Array("”".utf8)) != nil
        return opens && !closes
    }
}
