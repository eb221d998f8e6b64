internal import Corpus
internal import Import
internal import Text

extension ImportOptions {
    /// The options that a dossier's settings and outlets give.
    init(_ content: Content, date: Moment? = nil, outlet: String? = nil) {
        let order: [ImportSettings.DayOrder: DayOrder] = [.dayFirst: .dayFirst, .monthFirst: .monthFirst]
        let own = content.outlets.filter { $0.importSettings != ImportSettings() }
        self.init(
            date: date, outlet: outlet, outlets: content.outlets, language: content.settings.language, rules: ImportRules(content.settings.importSettings),
            outletRules: Dictionary(own.map { ($0.slug, ImportRules($0.importSettings)) }, uniquingKeysWith: { first, _ in first }),
            dayOrder: content.settings.importSettings.dayOrder.flatMap { order[$0] })
    }

    /// What is wrong with the rules that a dossier switches off or adds.
    static func faults(in content: Content) -> [Diagnostic] {
        let all = [("content/dossier.yml", content.settings.importSettings)] + content.outlets.map { ($0.path, $0.importSettings) }
        return all.flatMap { path, settings in ImportRules(settings).faults.map { Diagnostic(.error, $0, path: path) } }
    }
}

extension ImportRules {
    fileprivate init(_ settings: ImportSettings) {
        self.init(off: Set(settings.off), drop: settings.drop)
    }
}
