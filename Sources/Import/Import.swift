package import Corpus
package import Text

/// What the importer is told beside the raw bytes.
package struct ImportOptions: Sendable {
    /// The day to give to articles that state none.
    package var date: Moment?
    /// The slug of the outlet to give to articles.
    package var outlet: String?
    /// The outlets of the dossier: an article is matched to one by name or by the host of its address.
    package let outlets: [Outlet]
    /// The dossier's language, a BCP 47 tag: an article in another one is told to be so.
    package let language: String
    /// Which of day and month comes first in dates such as 03/04/2023; nil: such dates are not read.
    package var dayOrder: DayOrder?
    /// The curator's rules for all seeds, compiled.
    let rules: RuleSet
    /// Rules for the articles of an outlet, by slug.
    let outletRules: [String: RuleSet]
    /// Folded names of the outlets, for lines such as `Ada Example | Harbour Herald`.
    let outletNames: Set<[UInt8]>

    package init(
        date: Moment? = nil, outlet: String? = nil, outlets: [Outlet] = [], language: String = "en", rules: ImportRules = ImportRules(),
        outletRules: [String: ImportRules] = [:], dayOrder: DayOrder? = nil
    ) {
        self.date = date
        self.outlet = outlet
        self.outlets = outlets
        self.language = language
        self.dayOrder = dayOrder
        self.rules = rules == ImportRules() ? .builtIn : RuleSet(rules)
        self.outletRules = outletRules.mapValues { own in
            RuleSet(ImportRules(off: own.off.union(rules.off), drop: rules.drop + own.drop))
        }
        outletNames = Set(outlets.map { LineToken.fold(Array($0.name.utf8)[...]) })
    }
}

/// What kind of file a seed is.
package enum SeedKind: String, Sendable, Hashable, CaseIterable {
    case plain, mail, markdown, html, rss, atom
    case jsonFeed = "json-feed"
    /// One JSON object, an array of objects, or an object a line, as crawlers write them.
    case jsonLines = "json-lines"
}

/// All that was read in one raw file.
package struct SeedReading: Sendable {
    package var kind: SeedKind
    /// The encoding's name in small letters, such as `utf-8`.
    package var encoding: String
    /// Feeds and JSON lines hold many; a file without words holds none.
    package var articles: [ImportedArticle]
    package var ledger: Ledger
    /// Warnings, and the errors of a file that could not be read at all.
    package var diagnostics: [Diagnostic]
    /// Why there is no article, as a warning that is not among the others; nil where there is one.
    package var refusal: Diagnostic?

    /// The diagnostics, with the reason why there is no article.
    ///
    /// - Parameter isNamed: whether somebody asked for this very file, so that it is an error.
    package func diagnostics(isNamed: Bool) -> [Diagnostic] {
        guard var refusal else { return diagnostics }
        if isNamed { refusal.severity = .error }
        return diagnostics + [refusal]
    }
}

/// Files above this size are refused, with an error.
package let largestSeed = 256 << 20

/// Reads a raw file: a pure function of its bytes and the options. One raw file can hold several articles (feeds, JSON lines).
///
/// - Parameter name: the file's name, for a guess at its kind and for diagnostics.
package func importSeed(_ raw: [UInt8], name: String, options: ImportOptions = ImportOptions()) -> SeedReading {
    guard raw.count <= largestSeed else {
        let size = raw.count >> 20
        return SeedReading(
            kind: .plain, encoding: "unknown", articles: [], ledger: Ledger(raw: raw, entries: []),
            diagnostics: [Diagnostic(.error, "the file has \(size) MB; a seed may have at most \(largestSeed >> 20) MB: split it", path: name)])
    }
    var reader = SeedReader(raw: raw, name: name, options: options)
    return reader.read()
}
