/// Finds the article in the text of a whole copied page: lines are scored, and the run of the highest sum is kept.
enum PageRun {
    /// Whether more than a third of the lines are short: menus, buttons, headlines.
    static func looksLikePage(_ pieces: [Piece]) -> Bool {
        var lines = 0
        var short = 0
        for piece in pieces where piece.shape.hasText {
            lines += 1
            if case .dropped = piece.fate {
                short += 1
            } else if !piece.isListItem, piece.form == .line || piece.isHeading, piece.shape.words <= 8, !piece.shape.endsInStop {
                short += 1
            }
        }
        return short >= 6 && short * 3 > lines
    }

    /// How much a line speaks for being body text, in tenths of a paragraph.
    private static func score(_ piece: Piece) -> Int {
        let shape = piece.shape
        switch piece.fate {
        case .dropped(let verdict):
            switch verdict.kind {
            case .comments, .newsletter, .copyright, .nav: return -30
            case .cookie, .tags: return -25
            case .share, .audio, .contact: return -10
            default: return -4
            }
        case .field: return -4
        default: break
        }
        if !shape.hasText { return -2 }
        if piece.isListItem { return shape.words >= 10 ? 5 : -3 }
        switch shape.words {
        case 20...: return shape.endsInStop || shape.endsInColon ? 40 : 10
        case 12..<20: return shape.endsInStop || shape.endsInColon ? 25 : -10
        case 6..<12: return shape.endsInStop ? 10 : shape.endsInColon ? 2 : -15
        default: return shape.endsInStop ? 0 : -15
        }
    }

    /// The indices of all lines outside of the run, and of those inside that are menus and boxes.
    static func surroundings(of pieces: inout [Piece]) -> [Int] {
        let scores = pieces.map(score)
        var best = (sum: 0, range: 0..<0)
        var sum = 0
        var start = 0
        for (index, score) in scores.enumerated() {
            if sum <= 0 {
                sum = 0
                start = index
            }
            sum += score
            if sum > best.sum { best = (sum, start..<index + 1) }
        }
        guard !best.range.isEmpty else { return [] }
        var run = best.range
        run = run.lowerBound..<endBeforeComments(pieces, run)
        run = run.lowerBound..<endBeforeTeasers(pieces, run)
        // A list that ends the article has no long lines.
        while run.upperBound < pieces.count, pieces[run.upperBound].isListItem, pieces[run.upperBound].isUndecided { run = run.lowerBound..<run.upperBound + 1 }
        let inside = boxes(in: pieces, run)
        return pieces.indices.filter { !run.contains($0) || inside.contains($0) }
    }

    /// Where the comments begin, if most of the article stands before them.
    private static func endBeforeComments(_ pieces: [Piece], _ run: Range<Int>) -> Int {
        var paragraphs = 0
        for index in run {
            if pieces[index].isUndecided, pieces[index].isParagraph { paragraphs += 1 }
            guard case .dropped(let verdict) = pieces[index].fate, verdict.kind == .comments, paragraphs >= 3 else { continue }
            return index
        }
        return run.upperBound
    }

    /// Where headlines begin that each have a short text below them, up to the end of the run.
    static func startOfTeasers(_ pieces: [Piece], _ run: Range<Int>) -> Int {
        // From the end backwards: teaser, headline, teaser, headline …
        var pairs = 0
        var start = run.upperBound
        let lines = run.filter { pieces[$0].isUndecided && !pieces[$0].isListItem }
        var place = lines.count - 1
        while place >= 1, isTeaser(pieces[lines[place]]), isHeadline(pieces[lines[place - 1]]) {
            pairs += 1
            start = lines[place - 1]
            place -= 2
        }
        let before = lines.prefix(max(0, place + 1)).count { pieces[$0].isParagraph }
        if pairs >= 3, before >= 2 || pairs >= 4 && before >= 1 { return start }
        return run.upperBound
    }

    /// Where the headlines of other articles begin, each with a short text below it: behind a heading such as `Related`, or three
    /// or more in a row at the end.
    private static func endBeforeTeasers(_ pieces: [Piece], _ run: Range<Int>) -> Int {
        let end = startOfTeasers(pieces, run)
        // A heading of such a list, behind which the body does not go on.
        var paragraphs = 0
        for index in run.lowerBound..<end {
            if pieces[index].isUndecided, pieces[index].isParagraph { paragraphs += 1 }
            guard paragraphs >= 2, isListHeading(pieces[index]) else { continue }
            if !goesOn(pieces, index + 1..<end) { return index }
        }
        return end
    }

    private static func isHeadline(_ piece: Piece) -> Bool {
        !piece.shape.endsInColon && piece.shape.words <= 18 && (!piece.shape.endsInStop || piece.bytes.last == UInt8(ascii: "?"))
    }

    private static func isTeaser(_ piece: Piece) -> Bool {
        (8...40).contains(piece.shape.words) && (piece.shape.endsInStop || piece.shape.words >= 12)
    }

    private static func isListHeading(_ piece: Piece) -> Bool {
        guard case .dropped(let verdict) = piece.fate, piece.shape.words <= 5 else { return false }
        return verdict.rule == "also-read-open" || verdict.rule == "nav" || verdict.kind == .comments
    }

    /// Whether two paragraphs stand in a row.
    private static func goesOn(_ pieces: [Piece], _ range: Range<Int>) -> Bool {
        var last = false
        for index in range where pieces[index].isUndecided {
            let isParagraph = pieces[index].isParagraph && !pieces[index].isListItem
            if isParagraph, last { return true }
            last = isParagraph
        }
        return false
    }

    /// Menus and boxes inside the run: three or more short lines in a row, and headlines with a teaser under each.
    private static func boxes(in pieces: [Piece], _ run: Range<Int>) -> Set<Int> {
        var dropped = Set<Int>()
        var streak = [Int]()
        func isShort(_ index: Int) -> Bool {
            let piece = pieces[index]
            guard piece.isUndecided, !piece.isListItem, piece.form == .line || piece.isHeading else { return false }
            return !piece.shape.endsInStop && !piece.shape.endsInColon && piece.shape.words <= 14
        }
        func close() {
            if streak.count >= 3 { dropped.formUnion(streak) }
            streak = []
        }
        for index in run {
            if isShort(index) {
                streak.append(index)
            } else if pieces[index].isUndecided {
                close()
            }
        }
        close()
        return dropped
    }
}
