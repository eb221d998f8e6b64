internal import Corpus
internal import Text

/// Reads one raw file: decodes it, tells its kind, and gathers articles and ledger.
struct SeedReader {
    let raw: [UInt8]
    let name: String
    let options: ImportOptions
    private(set) var articles: [ImportedArticle] = []
    private(set) var entries: [Ledger.Span] = []
    private(set) var diagnostics: [Diagnostic] = []
    /// The file decoded, for the ledger to show; nil where its bytes are the text.
    private var decoded: MappedText?

    init(raw: [UInt8], name: String, options: ImportOptions) {
        self.raw = raw
        self.name = name
        self.options = options
    }

    mutating func read() -> SeedReading {
        if let reason = NoArticle.reason(raw, name: name) {
            let empty = SeedReading(kind: .plain, encoding: "binary", articles: [], ledger: Ledger(raw: raw, entries: []), diagnostics: [])
            return refused(empty, reason)
        }
        let decoded = decode(raw, declared: declaredCharset)
        let kind = KindGuess.kind(decoded.text, name: name)
        if decoded.isGuess { warn("not UTF-8: read as \(decoded.encoding)") }
        if decoded.replaced > 0 {
            warn("\(decoded.replaced) byte sequence\(decoded.replaced == 1 ? " is" : "s are") not \(decoded.encoding): shown as “\u{FFFD}”")
        }
        if decoded.encoding != Encoding.utf8.name { self.decoded = decoded.text }
        switch kind {
        case .plain: readPlain(decoded.text)
        case .mail: readMail(decoded.text)
        case .markdown: readMarkdown(decoded.text)
        case .html: readHTML(decoded.text)
        case .rss, .atom: readFeed(decoded.text)
        case .jsonFeed, .jsonLines: readJSON(decoded.text)
        }
        let ledger = Ledger(raw: raw, entries: entries, decoded: self.decoded)
        let reading = SeedReading(kind: kind, encoding: decoded.encoding, articles: articles, ledger: ledger, diagnostics: diagnostics.sorted())
        return NoArticle.reason(kind, articles: articles, name: name).map { refused(reading, $0) } ?? reading
    }

    private func refused(_ reading: SeedReading, _ reason: String) -> SeedReading {
        var reading = reading
        // What was to be said of articles is of no more use.
        if !reading.articles.isEmpty { reading.diagnostics = [] }
        reading.articles = []
        reading.refusal = Diagnostic(.warning, reason, path: name)
        return reading
    }

    /// The charset that the file itself names: only markup and mail can.
    private var declaredCharset: String? {
        let head = raw.prefix(2048).drop { ASCII.isSpace($0) }
        return head.first == UInt8(ascii: "<") || MailSeed.isMail(head) ? HTMLSeed.declaredCharset(raw) : nil
    }

    mutating func warn(_ message: String) {
        diagnostics.append(Diagnostic(.warning, message, path: name))
    }

    // MARK: Kinds

    private mutating func readPlain(_ text: MappedText) {
        let lines = PlainLines(text, raw: raw)
        if let offset = lines.cutAt { warnOfCut(offset, in: text, "more than \(PlainLines.maxLines) lines") }
        add(lines.pieces(), article: ImportedArticle(), mayBePage: true)
    }

    private mutating func readHTML(_ text: MappedText) {
        let seed = HTMLSeed(text)
        if let offset = seed.tree.cutAt { warnOfCut(offset, in: text, "more than \(MarkupTree.maxNodes) elements") }
        let (pieces, article) = seed.page()
        add(pieces, article: article, mayBePage: false, isSavedPage: true)
    }

    /// What was not read is in the ledger as dropped.
    private mutating func warnOfCut(_ offset: Int, in text: MappedText, _ reason: String) {
        let rest = text.raw(offset..<text.count)
        warn("\(reason): nothing after byte \(rest.lowerBound) was read")
        entries.append(Ledger.Span(rest, .dropped(kind: .nav, rule: "page"), article: nil))
    }

    private mutating func readMail(_ text: MappedText) {
        let mail = MailSeed(text)
        let bodies = MailBody.find(text, mail: mail, range: mail.bodyStart..<text.count)
        guard !bodies.isEmpty else { return warn("the mail has no part that is text") }
        if mail.isEncoded || bodies.contains(where: \.isEncoded) { decoded = mail.decoded(text, bodies: bodies) }
        var article = mail.article()
        var forward = ForwardedMail(pieces: bodies.flatMap { $0.isHTML ? HTMLSeed.fragment($0.text) : PlainLines($0.text, isMail: true).pieces() }, isForward: mail.isForward)
        forward.read()
        if let title = forward.title { article.title = title }
        if let date = forward.date { article.date = date }
        // Who sent it wrote it only where the text names nobody.
        let sender = forward.sender ?? article.byline
        article.byline = []
        let number = articles.count
        add(forward.pieces, article: article, mayBePage: bodies.contains { !$0.isHTML })
        var fields = ["subject": "title", "date": "date", "from": "byline"]
        if forward.title != nil { fields["subject"] = nil }
        if forward.date != nil { fields["date"] = nil }
        if articles.indices.contains(number), articles[number].byline.isEmpty { articles[number].byline = sender } else { fields["from"] = nil }
        if forward.sender != nil { fields["from"] = nil }
        addHeader(mail, fields, article: number)
    }

    private mutating func addHeader(_ mail: MailSeed, _ fields: [String: String], article number: Int) {
        for header in mail.headers {
            let field = fields[header.name.string]
            for span in header.value.rawPieces(0..<header.value.count) {
                entries.append(Ledger.Span(span, field.map { .field($0) } ?? .dropped(kind: .mailHeader, rule: "mail-header"), article: number))
            }
        }
    }

    private mutating func readMarkdown(_ text: MappedText) {
        let seed = MarkdownSeed(text)
        add(seed.pieces, article: seed.article, mayBePage: false)
    }

    private mutating func readFeed(_ text: MappedText) {
        let feed = FeedSeed(text)
        if let offset = feed.cutAt { warnOfCut(offset, in: text, "more than \(MarkupTree.maxNodes) elements") }
        for item in feed.items { add(item.body, isHTML: item.isHTML, article: item.article, fields: item.fields) }
        if feed.items.isEmpty { warn("the feed has no items") }
    }

    private mutating func readJSON(_ text: MappedText) {
        let seed = JSONSeed(text)
        for item in seed.items { add(item.body, isHTML: item.isHTML, article: item.article, fields: item.fields) }
        let source = SourceFile(path: name, bytes: raw)
        for fault in seed.faults {
            let offset = text.raw(fault.offset..<min(fault.offset + 1, text.count)).lowerBound
            diagnostics.append(Diagnostic(.warning, fault.message, at: offset..<offset + 1, in: source))
        }
    }

    /// An article of a feed or of JSON.
    private mutating func add(_ body: MappedText, isHTML: Bool, article: ImportedArticle, fields: [(range: MappedText, field: String)]) {
        let number = articles.count
        add(isHTML ? HTMLSeed.fragment(body) : PlainLines(body).pieces(), article: article, mayBePage: !isHTML)
        guard articles.count > number else { return }
        for field in fields {
            for span in field.range.rawPieces(0..<field.range.count) { entries.append(Ledger.Span(span, .field(field.field), article: number)) }
        }
    }

    /// Reads the pieces of one article and takes it in, with its part of the ledger.
    mutating func add(_ pieces: [Piece], article: ImportedArticle, mayBePage: Bool, isSavedPage: Bool = false) {
        var reader = ArticleReader(pieces: pieces, article: article, rules: rules(for: options.outlet), options: options)
        reader.mayBePage = mayBePage
        reader.isSavedPage = isSavedPage
        reader.read()
        var outlet = options.outlet ?? match(reader.article)
        // An outlet with rules of its own is known only after a first reading.
        if let slug = outlet, slug != options.outlet, let own = options.outletRules[slug] {
            reader = ArticleReader(pieces: pieces, article: article, rules: own, options: options)
            reader.mayBePage = mayBePage
            reader.isSavedPage = isSavedPage
            reader.read()
            outlet = slug
        }
        take(reader, outlet: outlet, stated: article.outletName)
    }

    private func rules(for outlet: String?) -> RuleSet {
        outlet.flatMap { options.outletRules[$0] } ?? options.rules
    }

    private func match(_ article: ImportedArticle) -> String? {
        OutletMatch.slug(name: article.outletName, url: article.url, among: options.outlets)
    }

    private mutating func take(_ reader: ArticleReader, outlet: String?, stated: String?) {
        var article = reader.article
        article.outlet = outlet
        article.statedOutlet = stated
        if article.date == nil { article.date = options.date }
        let number = articles.count
        for piece in reader.pieces {
            let range = 0..<piece.text.count
            let disposition: Ledger.Disposition
            switch piece.fate {
            case .undecided: continue
            case .body where piece.text.isEmpty: continue
            case .body(let kind):
                article.blocks.append(ImportedBlock(kind: kind, text: piece.text.bytes, styles: piece.styles))
                disposition = .kept
            case .dropped(let verdict):
                article.removed.append(removed(piece, verdict, field: nil))
                disposition = .dropped(kind: verdict.kind, rule: verdict.rule)
            case .field(let field, let verdict):
                if field != "title" { article.removed.append(removed(piece, verdict, field: field)) }
                disposition = .field(field)
            }
            for span in piece.text.rawPieces(range) { entries.append(Ledger.Span(span, disposition, article: number)) }
        }
        guard !article.blocks.isEmpty || article.title != nil else { return }
        article.language = PageMetadata.languageTag(article.language) ?? guessedLanguage(of: article)
        for warning in reader.warnings { warn(warning) }
        if reader.percentSurrounding > 25 {
            warn("taken for a copied page, and \(reader.percentSurrounding) % of its text left out by the rule “page”: `dossier read \(name)` shows the ledger")
        }
        if article.title == nil, let words = article.firstWords() { warn("no title was found; the article begins “\(words)”") }
        articles.append(article)
    }

    /// Where the file says nothing: what its words tell, if that is not the dossier's own language.
    private func guessedLanguage(of article: ImportedArticle) -> String? {
        let own = PageMetadata.languageTag(options.language)?.split(separator: "-").first.map(String.init)
        return LanguageGuess.language(of: article.blocks.lazy.map(\.text)).flatMap { $0 == own ? nil : $0 }
    }

    private func removed(_ piece: Piece, _ verdict: RuleSet.Verdict, field: String?) -> RemovedLine {
        RemovedLine(kind: verdict.kind, rule: verdict.rule, text: (piece.source ?? piece.text.bytes).string, range: piece.text.raw(0..<piece.text.count), field: field)
    }
}
