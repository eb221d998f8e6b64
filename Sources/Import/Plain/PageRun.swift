/// Finds the article in the text of a whole copied page: lines are scored, and the run of the highest sum is kept.
enum PageRun {
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
        for (index, score) in limited(scores).enumerated() {
            if sum <= 0 {
                sum = 0
                start = index
            }
            sum += score
            if sum > best.sum { best = (sum, start..<index + 1) }
        }
        guard !best.range.isEmpty else { return [] }
        var run = withSentences(pieces, best.range)
        run = run.lowerBound..<endBeforeComments(pieces, run)
        run = run.lowerBound..<endBeforeTeasers(pieces, run)
        // A list that ends the article has no long lines.
        while run.upperBound < pieces.count, pieces[run.upperBound].isListItem, pieces[run.upperBound].isUndecided { run = run.lowerBound..<run.upperBound + 1 }
        let inside = boxes(in: pieces, run)
        return pieces.indices.filter { !run.contains($0) || inside.contains($0) }
    }

    /// The run, and the paragraphs before and behind it up to the furniture of the site: short lines between them do not make them
    /// another text, nor does what stands inside articles, such as an invitation to subscribe.
    private static func withSentences(_ pieces: [Piece], _ run: Range<Int>) -> Range<Int> {
        let inner: Set<RemovedKind> = [.ad, .audio, .newsletter, .share, .timestamp]
        func reach(_ indices: some Sequence<Int>) -> Int? {
            var reached: Int?
            for index in indices {
                if isListHeading(pieces[index]) {
                    guard index >= run.upperBound, isBox(pieces, at: index) else { break }
                    continue
                }
                if PageEvidence.isFurniture(pieces[index]) {
                    guard case .dropped(let verdict) = pieces[index].fate, inner.contains(verdict.kind) else { break }
                }
                if pieces[index].isWholeSentence { reached = index }
            }
            return reached
        }
        let start = reach(stride(from: run.lowerBound - 1, through: 0, by: -1)) ?? run.lowerBound
        let end = reach(run.upperBound..<pieces.count).map { $0 + 1 } ?? run.upperBound
        return start..<end
    }

    /// The scores, but so that a box of a few lines inside an article does not cost what stands below it.
    private static func limited(_ scores: [Int]) -> [Int] {
        var scores = scores
        var sum = 0
        var index = 0
        while index < scores.count {
            var end = index
            while end < scores.count, scores[end] <= 0 { end += 1 }
            let loss = scores[index..<end].reduce(0, +)
            if end > index, sum >= 80, end - index <= 8, loss < -45 {
                for place in index..<end { scores[place] = 0 }
                scores[end - 1] = -45
            }
            sum = max(0, sum + scores[index..<max(end, index)].reduce(0, +))
            index = end
            if index < scores.count {
                sum += scores[index]
                index += 1
            }
        }
        return scores
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

    /// Where the headlines of other articles begin, each with a short text below it: behind a heading such as `Related`, or two or
    /// more in a row at the end.
    private static func endBeforeTeasers(_ pieces: [Piece], _ run: Range<Int>) -> Int {
        let end = startOfTeasers(pieces, run)
        // A heading of such a list, behind which the body does not go on.
        var paragraphs = 0
        for index in run.lowerBound..<end {
            if pieces[index].isUndecided, pieces[index].isParagraph { paragraphs += 1 }
            guard paragraphs >= 2, isListHeading(pieces[index]) else { continue }
            if !goesOn(pieces, index + 1..<end), !isBox(pieces, at: index) { return index }
        }
        return end
    }

    /// Lines between a headline, or a line that was dropped, and the next.
    private struct Section {
        var start: Int
        var hasHeadline: Bool
        var isAfterBreak: Bool
        var paragraphs = 0
        var longest = 0
        var words = 0

        /// A headline with a short text below it, or none.
        var isTeaser: Bool { hasHeadline && paragraphs <= 1 && longest <= 45 }
    }

    /// Where the headlines begin that have at most a short text each, up to the end of the run.
    private static func startOfTeasers(_ pieces: [Piece], _ run: Range<Int>) -> Int {
        let sections = sections(of: pieces, run)
        var first = sections.count
        // One text that is no teaser may close the list: what the publisher says of itself.
        if sections.count > 4, sections.last?.isTeaser == false, sections.dropLast().suffix(3).allSatisfy(\.isTeaser) { first -= 1 }
        while first > 0, sections[first - 1].isTeaser || sections[first - 1].isAfterBreak && sections[first - 1].paragraphs <= 1 { first -= 1 }
        while first < sections.count, !sections[first].isTeaser { first += 1 }
        let tail = sections[first...]
        let before = sections[..<first].reduce(0) { $0 + $1.paragraphs }
        let teasers = tail.count { $0.isTeaser && $0.paragraphs == 1 }
        guard teasers >= 2, before >= 2 || teasers >= 4 && before >= 1, let start = tail.first else { return run.upperBound }
        // The last part of the article may be as short: where a line was dropped between, the list begins there.
        if let marked = tail.first(where: { section in section.isAfterBreak && tail.count { $0.start >= section.start && $0.isTeaser } >= 2 }) { return marked.start }
        // Short parts that are most of a text are the text.
        let words = sections.reduce(0) { $0 + $1.words }
        return tail.reduce(0) { $0 + $1.words } * 2 <= words ? start.start : run.upperBound
    }

    private static func sections(of pieces: [Piece], _ run: Range<Int>) -> [Section] {
        var sections = [Section(start: run.lowerBound, hasHeadline: false, isAfterBreak: false)]
        var isBreak = false
        var headline: Int?
        // A word or two right above a headline are the heading of a list.
        var label = -2
        func open(_ index: Int) {
            sections.append(Section(start: headline ?? index, hasHeadline: headline != nil, isAfterBreak: isBreak))
            headline = nil
            isBreak = false
        }
        for index in run {
            let piece = pieces[index]
            if case .dropped(let verdict) = piece.fate {
                if breaks.contains(verdict.kind) { isBreak = true }
            } else if piece.isUndecided, !piece.isListItem {
                if piece.isParagraph {
                    if headline != nil || isBreak { open(index) }
                    sections[sections.count - 1].paragraphs += 1
                    sections[sections.count - 1].words += piece.shape.words
                    sections[sections.count - 1].longest = max(sections[sections.count - 1].longest, piece.shape.words)
                } else if piece.shape.words >= 3, isHeadline(piece) {
                    if headline != nil { open(index) }
                    if label == index - 1 { isBreak = true }
                    headline = index
                } else if piece.shape.words < 3, piece.shape.digits == 0, isHeadline(piece) {
                    label = index
                }
            }
        }
        if headline != nil { open(run.upperBound) }
        return sections
    }

    /// Kinds of lines behind which other things than the article may stand.
    private static let breaks: Set<RemovedKind> = [.alsoRead, .comments, .contact, .cookie, .copyright, .nav, .newsletter, .share, .tags]

    private static func isHeadline(_ piece: Piece) -> Bool {
        !piece.shape.endsInColon && piece.shape.words <= 18 && (!piece.shape.endsInStop || piece.bytes.last == UInt8(ascii: "?"))
    }

    private static func isListHeading(_ piece: Piece) -> Bool {
        guard case .dropped(let verdict) = piece.fate, piece.shape.words <= 5 else { return false }
        return verdict.rule == "also-read-open" || verdict.rule == "nav" || verdict.kind == .comments
    }

    /// Whether the headlines below a heading stand without an empty line between them, and one parts them from a paragraph: a box.
    private static func isBox(_ pieces: [Piece], at heading: Int) -> Bool {
        let rest = pieces[(heading + 1)...]
        guard let end = rest.prefix(8).firstIndex(where: \.isAfterGap), end > heading + 1, pieces[heading].isAfterGap else { return false }
        return pieces[end].isWholeSentence && pieces[heading + 1..<end].allSatisfy { $0.isUndecided && !$0.isParagraph }
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
        // A list whose bullets were lost in copying has longer lines, and no line that was dropped above it.
        func isList() -> Bool {
            guard let first = streak.first, first > run.lowerBound, pieces[first - 1].isUndecided else { return false }
            let words = streak.reduce(0) { $0 + pieces[$1].shape.words }
            return words >= streak.count * 5 && streak.count { pieces[$0].shape.isTitleCase } * 2 <= streak.count
        }
        func close() {
            if streak.count >= 3, !isList() { dropped.formUnion(streak) }
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
        for heading in run where isListHeading(pieces[heading]) && isBox(pieces, at: heading) {
            dropped.formUnion((heading + 1..<run.upperBound).prefix { !pieces[$0].isAfterGap })
        }
        return dropped
    }
}
