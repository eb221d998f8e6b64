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

    init(raw: [UInt8], name: String, options: ImportOptions) {
        self.raw = raw
        self.name = name
        self.options = options
    }

    mutating func read() -> SeedReading {
        let decoded = decode(raw)
        let kind = SeedKind.plain
        if decoded.replaced > 0 {
            warn("\(decoded.replaced) byte sequence\(decoded.replaced == 1 ? " is" : "s are") not \(decoded.encoding): shown as “\u{FFFD}”")
        }
        readPlain(decoded.text)
        return SeedReading(
            kind: kind, encoding: decoded.encoding, articles: articles, ledger: Ledger(raw: raw, entries: entries),
            diagnostics: diagnostics.sorted())
    }

    mutating func warn(_ message: String) {
        diagnostics.append(Diagnostic(.warning, message, path: name))
    }

    private mutating func readPlain(_ text: MappedText) {
        add(PlainLines(text).pieces(), article: ImportedArticle(), mayBePage: true)
    }

    /// Reads the pieces of one article and takes it in, with its part of the ledger.
    mutating func add(_ pieces: [Piece], article: ImportedArticle, mayBePage: Bool) {
        var reader = ArticleReader(pieces: pieces, article: article, rules: rules(for: options.outlet), options: options)
        reader.mayBePage = mayBePage
        reader.read()
        var outlet = options.outlet ?? match(reader.article)
        // An outlet with rules of its own is known only after a first reading.
        if let slug = outlet, slug != options.outlet, let own = options.outletRules[slug] {
            reader = ArticleReader(pieces: pieces, article: article, rules: own, options: options)
            reader.mayBePage = mayBePage
            reader.read()
            outlet = slug
        }
        take(reader, outlet: outlet)
    }

    private func rules(for outlet: String?) -> RuleSet {
        outlet.flatMap { options.outletRules[$0] } ?? options.rules
    }

    private func match(_ article: ImportedArticle) -> String? {
        OutletMatch.slug(name: article.outletName, url: article.url, among: options.outlets)
    }

    private mutating func take(_ reader: ArticleReader, outlet: String?) {
        var article = reader.article
        article.outlet = outlet
        if article.date == nil { article.date = options.date }
        let number = articles.count
        for piece in reader.pieces {
            let range = 0..<piece.text.count
            let disposition: Ledger.Disposition
            switch piece.fate {
            case .undecided: continue
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
        for warning in reader.warnings { warn(warning) }
        if article.title == nil, let words = article.firstWords() { warn("no title was found; the article begins “\(words)”") }
        articles.append(article)
    }

    private func removed(_ piece: Piece, _ verdict: RuleSet.Verdict, field: String?) -> RemovedLine {
        RemovedLine(kind: verdict.kind, rule: verdict.rule, text: piece.text.bytes.string, range: piece.text.raw(0..<piece.text.count), field: field)
    }
}
