internal import Text

/// The interface's strings: one table, a row a key, in the order of `Language.allCases`; a file for each subject.
///
/// The eight columns of a row make the compiler ask for a language that is missing, and a test for a key that no file has.
enum InterfaceTable {
    /// English, German, French, Spanish, Ukrainian, Russian, Chinese, Arabic.
    typealias Row = (
        en: String, de: String, fr: String, es: String, uk: String, ru: String, zh: String, ar: String
    )

    /// Nil where no file has the key.
    static func row(_ key: InterfaceKey) -> Row? {
        general(key) ?? articles(key) ?? names(key) ?? citations(key) ?? provenance(key) ?? search(key) ?? quotations(key)
            ?? timeline(key) ?? comparison(key)
    }
}

extension InterfaceTable {
    /// What the interface says in one language, by the raw values of the keys.
    struct Column: Sendable {
        let texts: [String]
        let patterns: [TextPattern]
        let counts: [PluralForms]
        /// The forms of each counted word, in the order of `PluralCategory.allCases`.
        let countPatterns: [[TextPattern]]
    }

    /// A column of the table; each is read once, when its language is first spoken.
    static func column(_ language: Language) -> Column { columns[language]?.value ?? Column(texts: [], patterns: [], counts: [], countPatterns: []) }

    private static let columns = Dictionary(
        uniqueKeysWithValues: Language.allCases.map { language in
            let column = Lazy {
                let texts = InterfaceKey.allCases.map { key in row(key).map { pick($0, language) } ?? key.name }
                let counts = CountKey.allCases.map { pick(row($0), language) }
                return Column(
                    texts: texts, patterns: texts.map(TextPattern.init), counts: counts,
                    countPatterns: counts.map { forms in PluralCategory.allCases.map { TextPattern(forms[$0]) } })
            }
            return (language, column)
        })

    private static func pick<Value>(
        _ row: (Value, Value, Value, Value, Value, Value, Value, Value), _ language: Language
    ) -> Value {
        switch language {
        case .english: row.0
        case .german: row.1
        case .french: row.2
        case .spanish: row.3
        case .ukrainian: row.4
        case .russian: row.5
        case .chinese: row.6
        case .arabic: row.7
        }
    }
}
