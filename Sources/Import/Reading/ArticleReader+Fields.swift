internal import Text

/// What lines say of an article: when and where it was written, by whom, and who is credited.
extension ArticleReader {
    /// ` date 2023-03-20 ` before the first words, as some crawlers write it, or `Published: …` on the line of the first paragraph.
    mutating func readStamp() {
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

    mutating func readFieldLines() {
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
            if isSurrounding(index), index < body.lowerBound - 14 || index > body.upperBound + 5 || isBelowOtherHeadline(index) { continue }
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

    /// Whether another article's headline stands between the body and a line below it.
    private func isBelowOtherHeadline(_ index: Int) -> Bool {
        body.upperBound < index && pieces[body.upperBound..<index].contains { isSurrounding($0) && $0.shape.words >= 4 && FieldLine.parse($0.bytes, order: order) == nil }
    }

    /// A name alone between title and date: who wrote it. Places and sections look alike, so that its first word must be a given name:
    /// nobody is better than `New York`.
    private mutating func readBareName(above stamp: Int) {
        guard article.byline.isEmpty, rules.isOn("byline"),
            // What somebody is stands below who it is.
            let index = pieces[..<stamp].lastIndex(where: { ($0.isUndecided || isTitle($0) || isSurrounding($0)) && !($0.shape.words <= 4 && Byline.isRole($0.bytes)) }),
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
        var authors: [String] = []
        switch stamp.head {
        case .authors(let names): authors = names
        case .place(let place): if article.dateline == nil { article.dateline = place }
        case .source(let name):
            if article.outletName == nil { article.outletName = name }
            if article.credit == nil, !options.outletNames.contains(LineToken.fold(Array(name.utf8)[...])) { article.credit = name }
        }
        take(FieldLine(byline: authors, published: stamp.date), from: index)
    }

    func isSurrounding(_ index: Int) -> Bool { isSurrounding(pieces[index]) }

    func isSurrounding(_ piece: Piece) -> Bool {
        if case .dropped(let verdict) = piece.fate { return verdict.rule == "page" }
        return false
    }

    private mutating func take(_ line: FieldLine, from index: Int) {
        // A file's metadata often names the first of several authors alone.
        if Set(line.byline).isSuperset(of: article.byline) { article.byline = line.byline }
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

    mutating func readDateline() {
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
    mutating func readTailCredit() {
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
}
