internal import Text

/// Turns the pieces of one article into its fields and its body.
///
/// The steps stand in ``read()``; each decides what it is sure of and leaves the rest undecided.
struct ArticleReader {
    var pieces: [Piece]
    /// What the file's own structure says (a mail's header, a page's metadata): it stands above what the lines say.
    var article: ImportedArticle
    let rules: RuleSet
    let options: ImportOptions
    /// Whether lines that surround the article may stand among the pieces.
    var mayBePage = false
    /// Whether lines that surround the article were found among the pieces.
    private var isCopiedPage = false
    /// Whether the pieces come from a saved page, of which the article's elements were chosen.
    var isSavedPage = false
    /// The first and last piece that reads as a paragraph.
    var body = 0..<0
    var warnings: [String] = []

    var order: DayOrder? { options.dayOrder }

    init(pieces: [Piece], article: ImportedArticle, rules: RuleSet, options: ImportOptions) {
        self.pieces = pieces
        self.article = article
        self.rules = rules
        self.options = options
    }

    mutating func read() {
        applyRules()
        if mayBePage { dropSurroundings() }
        findBody()
        readStamp()
        readTitle()
        readFieldLines()
        readDateline()
        readTailCredit()
        dropRepeats()
        if isSavedPage || isCopiedPage, rules.isOn("page") { PageEdges.cut(&pieces, byline: article.byline, isCopied: !isSavedPage) }
        decideKinds()
        settleDates()
    }

    // MARK: Single lines

    private mutating func applyRules() {
        let firstText = pieces.firstIndex { $0.isUndecided && $0.shape.hasText }
        let isRoundUp = Set(pieces.lazy.filter(isHandle).map(\.bytes)).count >= 2
        for index in pieces.indices {
            // A key of front matter is decided already.
            guard pieces[index].isUndecided, pieces[index].form != .table, let verdict = rules.verdict(on: pieces[index]) else { continue }
            // `CORRECTION: Dam death toll` above a text is its headline, and a source that says the day is a date stamp.
            if verdict.kind == .correction, index == firstText, !pieces[index].shape.endsInStop, pieces[index].shape.words <= 14 { continue }
            if verdict.kind == .agencyCredit, PlacedStamp.parse(pieces[index].bytes, order: order, outlets: options.outletNames) != nil { continue }
            // In a round-up of posts the names say who wrote each.
            if isRoundUp, isHandle(pieces[index]) { continue }
            // The first line of a text that is a heading is its title, whatever it looks like.
            if case .heading(let level) = pieces[index].form, level == 1, verdict.kind != .nav, verdict.kind != .ad { continue }
            decide(index, verdict)
        }
    }

    /// `@harbour` alone on a line.
    private func isHandle(_ piece: Piece) -> Bool {
        piece.shape.words == 1 && piece.bytes.first == UInt8(ascii: "@") && !piece.bytes.contains(where: ASCII.isSpace)
    }

    private mutating func decide(_ index: Int, _ verdict: RuleSet.Verdict) {
        switch verdict.kind {
        case .agencyCredit:
            pieces[index].fate = .field("credit", verdict)
            credit(pieces[index].bytes)
        default: pieces[index].fate = .dropped(verdict)
        }
    }

    /// A line of credit without its brackets; `Reporting by …` names the authors where nothing else does.
    mutating func credit(_ line: ArraySlice<UInt8>) {
        var text = line.trimmed
        if let first = text.first, let last = text.last, first == UInt8(ascii: "(") && last == UInt8(ascii: ")") || first == UInt8(ascii: "[") && last == UInt8(ascii: "]") {
            text = text.dropFirst().dropLast().trimmed
        }
        guard !text.isEmpty else { return }
        let addition = text.string
        if let known = article.credit {
            if !known.contains(addition) { article.credit = known + "; " + addition }
        } else {
            article.credit = addition
        }
        if text.hasPrefix(ignoringCase: "reporting by "), article.byline.isEmpty {
            let list = text.dropFirst("reporting by ".utf8.count).split(separator: UInt8(ascii: ";")).first ?? []
            article.byline = Byline.names(list)
        }
    }

    // MARK: The body

    private mutating func dropSurroundings() {
        guard rules.isOn("page"), PageEvidence.isPage(pieces) else { return }
        isCopiedPage = true
        let verdict = RuleSet.Verdict(kind: .nav, rule: "page")
        for index in PageRun.surroundings(of: &pieces) where pieces[index].isUndecided {
            // Above the body stand the title and the lines about it: they are looked at later.
            pieces[index].fate = .dropped(verdict)
        }
    }

    /// Of a hundred characters of a copied page, how many were left out as what surrounds the article.
    var percentSurrounding: Int {
        guard isCopiedPage else { return 0 }
        let all = pieces.reduce(0) { $0 + $1.shape.scalars }
        let surrounding = pieces.indices.reduce(0) { $0 + (isSurrounding($1) ? pieces[$1].shape.scalars : 0) }
        return all == 0 ? 0 : surrounding * 100 / all
    }

    private mutating func findBody() {
        let first = pieces.firstIndex { $0.isUndecided && $0.isParagraph } ?? pieces.firstIndex { $0.isUndecided } ?? 0
        let last = pieces.lastIndex { $0.isUndecided && $0.isParagraph } ?? pieces.count - 1
        body = first..<max(first, last + 1)
    }

    // MARK: Title

    private mutating func readTitle() {
        let verdict = RuleSet.Verdict(kind: .titleRepeat, rule: "title-repeat")
        if article.title == nil, let index = TitleChoice.index(in: pieces, body: body, order: order) {
            let title = TitleChoice.clean(pieces[index].bytes)
            article.title = title.string
            pieces[index].fate = .field("title", verdict)
            dropSectionLabels(before: index)
            keepSummary(below: index)
        }
        let isKnown = !pieces.contains { $0.fate == .field("title", verdict) }
        guard let title = article.title, rules.isOn("title-repeat") else { return }
        let wanted = TitleChoice.squash(Array(title.utf8)[...])
        guard wanted.count >= 4 else { return }
        var isFirst = isKnown
        for index in pieces.indices where pieces[index].isUndecided || isSurrounding(index) {
            guard pieces[index].shape.words <= 40, pieces[index].form != .table else { continue }
            let squashed = TitleChoice.squash(TitleChoice.clean(pieces[index].bytes))
            guard squashed == wanted || TitleChoice.squash(pieces[index].bytes) == wanted else { continue }
            // Where the file's metadata gave the title, the first line that says it is the title on the page.
            pieces[index].fate = isFirst ? .field("title", verdict) : .dropped(verdict)
            isFirst = false
        }
    }

    /// A long line right below the title of a copied page sums the article up.
    private mutating func keepSummary(below title: Int) {
        let next = title + 1
        guard next < min(body.lowerBound, pieces.count), isSurrounding(next), pieces[next].form == .line, (12...40).contains(pieces[next].shape.words) else { return }
        pieces[next].fate = .undecided
    }

    /// Words such as `World` above a title say where the page stood. Below another headline they are text: a result, a place.
    private mutating func dropSectionLabels(before title: Int) {
        guard rules.isOn("nav"), let first = pieces[..<title].first(where: \.shape.hasText), !TitleChoice.isHeadline(first, order: order) else { return }
        for index in 0..<title where pieces[index].isUndecided && pieces[index].shape.words <= 3 && !pieces[index].shape.endsInStop {
            if FieldLine.parse(pieces[index].bytes, order: order, outlets: options.outletNames) != nil { continue }
            pieces[index].fate = .dropped(.init(kind: .nav, rule: "nav"))
        }
    }

    // MARK: The rest

    /// Quotations that are set apart and stand in the body too.
    private mutating func dropRepeats() {
        guard let verdict = rules.verdict(of: .pullQuote) else { return }
        let candidates = pieces.indices.filter { index in
            let piece = pieces[index]
            guard piece.isUndecided, piece.form != .table, (4...60).contains(piece.shape.words) else { return false }
            return piece.form == .quote || piece.isHeading || TitleChoice.isQuoted(piece.bytes) || piece.shape.words <= 20 && !piece.shape.endsInStop
        }
        guard !candidates.isEmpty, candidates.count <= 400 else { return }
        let squashed = pieces.map { $0.isUndecided ? TitleChoice.squash($0.bytes) : [] }
        for index in candidates {
            let wanted = squashed[index]
            guard wanted.count >= 16 else { continue }
            let near = max(0, index - 60)..<min(pieces.count, index + 60)
            if near.contains(where: { $0 != index && squashed[$0].count > wanted.count && squashed[$0][...].firstIndex(of: wanted) != nil }) {
                pieces[index].fate = .dropped(verdict)
            }
        }
    }

    private mutating func decideKinds() {
        let last = pieces.lastIndex { $0.isUndecided && ($0.isParagraph || $0.isListItem) }
        for index in pieces.indices where pieces[index].isUndecided {
            pieces[index].fate = .body(kind(of: pieces[index], isLast: last.map { index > $0 } ?? true))
        }
    }

    private func kind(of piece: Piece, isLast: Bool) -> ImportedBlock.Kind {
        switch piece.form {
        case .heading(let level): return .subhead(level: min(6, max(2, level)))
        case .listItem(let depth, let isOrdered): return .listItem(depth: depth, isOrdered: isOrdered)
        case .quote: return .quote
        case .preformatted: return .preformatted
        case .table: return .table
        case .line, .caption, .runningHead, .mark:
            let shape = piece.shape
            let isShort = shape.words <= 12 || shape.words <= 18 && shape.isTitleCase
            let isOpen = !shape.endsInStop || piece.bytes.last == UInt8(ascii: "?") && shape.words <= 10
            return mayBePage && isShort && isOpen && !shape.endsInColon && !isLast && piece.bytes.last != UInt8(ascii: ",") && !TitleChoice.isOpenQuotation(piece.bytes)
                ? .subhead(level: 2) : .paragraph
        }
    }

    private mutating func settleDates() {
        // A stamp of the last change is the only day that some agencies give.
        if article.date == nil, let updated = article.updated {
            article.date = updated
            article.updated = nil
        }
    }
}
