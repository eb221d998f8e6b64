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
    private(set) var body = 0..<0
    private(set) var warnings: [String] = []

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
        let firstText = pieces.firstIndex { $0.shape.hasText }
        let isRoundUp = Set(pieces.lazy.filter(isHandle).map(\.bytes)).count >= 2
        for index in pieces.indices {
            guard pieces[index].form != .table, let verdict = rules.verdict(on: pieces[index]) else { continue }
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
    private mutating func credit(_ line: ArraySlice<UInt8>) {
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

    // MARK: Fields

    /// ` date 2023-03-20 ` before the first words, as some crawlers write it, or `Published: …` on the line of the first paragraph.
    private mutating func readStamp() {
        guard rules.isOn("date-stamp"), let index = pieces.firstIndex(where: { $0.isUndecided }) else { return }
        let line = pieces[index].bytes
        guard pieces[index].shape.words > 8 else { return }
        var scanner = DateScanner(line.prefix(80), order: order)
        guard let date = scanner.all().first, FieldLine.stamp(line[line.startIndex..<date.range.upperBound], order: order) != nil,
            date.range.lowerBound > line.startIndex
        else { return }
        var end = date.range.upperBound
        while end < line.endIndex, ASCII.isSpace(line[end]) || "|:-".utf8.contains(line[end]) { end += 1 }
        if article.date == nil { article.date = date.moment }
        splitHead(of: index, at: end, as: "date", .init(kind: .dateStamp, rule: "date-stamp"))
    }

    /// Cuts the beginning of a piece off, as a field of its own.
    private mutating func splitHead(of index: Int, at end: Int, as field: String, _ verdict: RuleSet.Verdict) {
        guard end < pieces[index].text.count else {
            // Nothing follows: all of the piece is the field.
            pieces[index].fate = .field(field, verdict)
            return
        }
        var head = pieces[index]
        var rest = pieces[index]
        head.keep(0..<end)
        head.text.trimEnd()
        rest.keep(end..<pieces[index].text.count)
        head.fate = .field(field, verdict)
        pieces[index] = rest
        pieces.insert(head, at: index)
        body = body.lowerBound + (body.lowerBound >= index ? 1 : 0)..<body.upperBound + 1
    }

    var order: DayOrder? { options.dayOrder }

    private mutating func readFieldLines() {
        let outlets = options.outletNames
        let tail = max(body.lowerBound, body.upperBound - 1)
        for index in pieces.indices where pieces[index].isUndecided || isSurrounding(index) {
            let isInside = index > body.lowerBound && index < tail
            guard pieces[index].shape.words <= 25, pieces[index].form != .table, !pieces[index].isListItem || index < body.lowerBound else { continue }
            guard let line = FieldLine.parse(pieces[index].bytes, order: order, outlets: outlets) else {
                if !isInside { readPlacedStamp(index) }
                continue
            }
            // Far from the article such lines belong to others.
            if isSurrounding(index), index < body.lowerBound - 14 || index > body.upperBound + 5 { continue }
            // Inside the body only a date stamp is one: `By the river` may be a subhead. Below a summary the author may stand.
            let isBelowSummary = index <= body.lowerBound + 4 && article.byline.isEmpty && Byline.afterLabel(pieces[index].bytes) != nil
            if isInside, !isBelowSummary, line.published == nil && line.updated == nil { continue }
            if line.isAmbiguous, article.date == nil {
                warnings.append("the date “\(pieces[index].text.bytes.string)” can be read in two ways: give the day with --date, or `day_order`")
            }
            take(line, from: index)
            if line.byline.isEmpty { readBareName(above: index) }
        }
    }

    /// A name alone between title and date: who wrote it. Places and sections look alike, so that its first word must be a given name:
    /// nobody is better than `New York`.
    private mutating func readBareName(above stamp: Int) {
        guard article.byline.isEmpty, rules.isOn("byline"), let index = pieces[..<stamp].lastIndex(where: { $0.isUndecided || isTitle($0) || isSurrounding($0) }),
            pieces[..<index].contains(where: isTitle), TitleChoice.isBareName(pieces[index])
        else { return }
        let names = Byline.names(pieces[index].bytes)
        guard let first = names.first?.split(separator: " ").first, GivenNames.contains(first) else { return }
        article.byline = names
        pieces[index].fate = .field("byline", .init(kind: .byline, rule: "byline"))
    }

    private func isTitle(_ piece: Piece) -> Bool {
        if case .field("title", _) = piece.fate { return true }
        return false
    }

    /// `Zurich, 13 March 2023`, `The Herald, 13 March 2023`: a place above the text, or who published it.
    private mutating func readPlacedStamp(_ index: Int) {
        guard rules.isOn("date-stamp"), index <= body.lowerBound, !pieces[index].isParagraph,
            let stamp = PlacedStamp.parse(pieces[index].bytes, order: order, outlets: options.outletNames)
        else { return }
        switch stamp.head {
        case .place(let place): if article.dateline == nil { article.dateline = place }
        case .source(let name):
            if article.outletName == nil { article.outletName = name }
            if article.credit == nil, !options.outletNames.contains(LineToken.fold(Array(name.utf8)[...])) { article.credit = name }
        }
        take(FieldLine(published: stamp.date), from: index)
    }

    private func isSurrounding(_ index: Int) -> Bool { isSurrounding(pieces[index]) }

    private func isSurrounding(_ piece: Piece) -> Bool {
        if case .dropped(let verdict) = piece.fate { return verdict.rule == "page" }
        return false
    }

    private mutating func take(_ line: FieldLine, from index: Int) {
        if article.byline.isEmpty { article.byline = line.byline }
        if let published = line.published {
            // Of two stamps of one day the one with a time says more.
            let isFiner = article.date.map { $0.secondOfDay == nil && $0.day == published.day } ?? true
            if isFiner { article.date = published }
        }
        if article.updated == nil { article.updated = line.updated }
        if article.outletName == nil { article.outletName = line.outletName }
        let isStamp = line.byline.isEmpty
        let (field, kind): (String, RemovedKind) = isStamp ? (line.published != nil ? "date" : "updated", .dateStamp) : ("byline", .byline)
        guard rules.isOn(kind.rawValue) else { return }
        pieces[index].fate = .field(field, .init(kind: kind, rule: kind.rawValue))
    }

    private mutating func readDateline() {
        guard rules.isOn("dateline"), let index = pieces.firstIndex(where: { $0.isUndecided && $0.isParagraph }),
            article.dateline == nil
        else { return }
        if readDatelineAbove(index) { return }
        guard let dateline = Dateline.parse(pieces[index].bytes), !isSpeaker(index) else { return }
        article.dateline = dateline.text
        readDate(ofDateline: dateline)
        if let agency = dateline.agency, article.credit == nil { article.credit = agency }
        splitHead(of: index, at: dateline.end, as: "dateline", .init(kind: .dateline, rule: "dateline"))
    }

    /// Whether a paragraph begins with the name of a speaker in a transcript.
    private func isSpeaker(_ index: Int) -> Bool {
        SpeakerLabel.label(of: pieces[index].bytes) != nil && SpeakerLabel.areUsed(in: pieces.lazy.filter(\.isUndecided).map(\.bytes))
    }

    /// `Zurich, 13 March 2023 —`: the place alone is the dateline where the day becomes that of the article.
    private mutating func readDate(ofDateline dateline: Dateline) {
        let text = Array(dateline.text.utf8)[...]
        var scanner = DateScanner(text, order: order)
        guard let date = scanner.all().first, article.date == nil || article.date?.day == date.moment.day else { return }
        var place = text[..<date.range.lowerBound].trimmed
        while let last = place.last, last == UInt8(ascii: ",") { place = place.dropLast().trimmed }
        guard !place.isEmpty else { return }
        if article.date == nil { article.date = date.moment }
        article.dateline = (place + text[date.range.upperBound...]).string
    }

    /// A line such as `Geneva (Agency) —` in an element of its own above the first paragraph.
    private mutating func readDatelineAbove(_ paragraph: Int) -> Bool {
        guard let index = pieces[..<paragraph].lastIndex(where: { $0.isUndecided }), pieces[index].form == .line, (1...8).contains(pieces[index].shape.words) else { return false }
        var line = pieces[index].bytes
        guard line.suffix(3).elementsEqual("—".utf8) || line.suffix(3).elementsEqual("–".utf8) || line.suffix(2).elementsEqual(" -".utf8) else { return false }
        line = line.dropLast(line.last == UInt8(ascii: "-") ? 2 : 3).trimmed
        guard !line.isEmpty else { return false }
        article.dateline = line.string
        pieces[index].fate = .field("dateline", .init(kind: .dateline, rule: "dateline"))
        return true
    }

    /// `… he said. (Agency)`: a credit in brackets after the last words.
    private mutating func readTailCredit() {
        guard rules.isOn("agency-credit"), let index = pieces.lastIndex(where: { $0.isUndecided }) else { return }
        let line = pieces[index].bytes
        guard line.last == UInt8(ascii: ")"), pieces[index].shape.words > 8, let open = line.lastIndex(of: UInt8(ascii: "(")), open > 0,
            line[line.startIndex..<open].trimmed.last.map({ ".!?\"".utf8.contains($0) || $0 >= 0x80 }) ?? false
        else { return }
        let inner = line[open...]
        let shape = LineShape(inner)
        guard shape.words <= 20, let verdict = rules.match(LineToken.scan(inner), words: shape.words, isSentence: false), verdict.kind == .agencyCredit else { return }
        credit(inner)
        var tail = pieces[index]
        tail.keep(open..<line.endIndex)
        tail.fate = .field("credit", verdict)
        pieces[index].keep(line.startIndex..<open)
        pieces[index].text.trimEnd()
        pieces.insert(tail, at: index + 1)
    }

    // MARK: Title

    private mutating func readTitle() {
        let verdict = RuleSet.Verdict(kind: .titleRepeat, rule: "title-repeat")
        if article.title == nil, let index = TitleChoice.index(in: pieces, body: body, order: order) {
            let title = TitleChoice.clean(pieces[index].bytes)
            article.title = title.string
            pieces[index].fate = .field("title", verdict)
            dropSectionLabels(before: index)
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
