internal import StringTemplate
internal import Text

/// What the interface says in one language, with that language's dates, numbers, lists and quotation marks.
package struct InterfaceStrings: Sendable, Hashable {
    package var language: Language { forms.language }
    private let forms: Forms

    /// Much, and held by reference, because every record of a page has the strings.
    private final class Forms: Sendable {
        let language: Language
        /// In upper case; matters to English alone.
        let region: String?
        /// How the language writes days and numbers.
        let dates: DateForms
        let numbers: NumberForms
        let column: InterfaceTable.Column

        init(_ language: Language, region: String?) {
            self.language = language
            self.region = region
            dates = DateForms(language, region: region)
            numbers = NumberForms(language)
            column = InterfaceTable.column(language)
        }
    }

    /// The strings for a BCP 47 tag: `en` and `en-US` put the month first, `en-GB` the day.
    ///
    /// Nil where the interface does not speak the language.
    package init?(tag: String) {
        guard let language = Language(tag: tag) else { return nil }
        self.init(language, region: LanguageTag(tag).region)
    }

    package init(_ language: Language) {
        self.init(language, region: nil)
    }

    private init(_ language: Language, region: String?) {
        forms = Forms(language, region: region)
    }

    package static func == (a: InterfaceStrings, b: InterfaceStrings) -> Bool {
        (a.language, a.forms.region) == (b.language, b.forms.region)
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(language)
        hasher.combine(forms.region)
    }

    /// Whether it is the English of North America.
    var isAmerican: Bool { language == .english && DateForms.isAmerican(forms.region) }

    package var dates: DateForms { forms.dates }
    package var numbers: NumberForms { forms.numbers }

    /// The strings for a tag, or English ones with a notice that says so, for a warning at `language` in `dossier.yml`.
    package static func resolve(tag: String) -> (strings: InterfaceStrings, notice: String?) {
        if let strings = InterfaceStrings(tag: tag) { return (strings, nil) }
        let known = Language.allCases.map(\.rawValue).joined(separator: ", ")
        return (
            InterfaceStrings(.english),
            "the interface has no strings in “\(tag)” and speaks English; it has: \(known)"
        )
    }

    package subscript(_ key: InterfaceKey) -> String { forms.column.texts[key.rawValue] }

    /// A text with its places `{1}`, `{2}` … filled in order. What is filled in is not searched for places again.
    package func text(_ key: InterfaceKey, _ values: String...) -> String {
        TextOutput.string { forms.column.patterns[key.rawValue].write(values, to: &$0) }
    }

    /// Writes a text with its places filled.
    func write(_ key: InterfaceKey, _ values: String..., to output: inout TextOutput) {
        forms.column.patterns[key.rawValue].write(values, to: &output)
    }

    /// Appends a text with its one place filled by a closure.
    func append(_ key: InterfaceKey, to output: inout ByteBuffer, _ value: (inout ByteBuffer) -> Void) {
        forms.column.patterns[key.rawValue].append(to: &output, value)
    }

    /// A counted word, such as “1,204 mentions”, in the form that the count asks for.
    package func count(_ count: Int, _ key: CountKey) -> String {
        TextOutput.string { write(count: count, key, to: &$0) }
    }

    /// Writes a counted word.
    func write(count: Int, _ key: CountKey, to output: inout TextOutput) {
        forms.column.countPatterns[key.rawValue][language.pluralCategory(of: count).index].write(count: numbers.format(count), to: &output)
    }

    /// The plural forms of a counted word with `{n}` for the number, by category: what the search script needs.
    package func forms(_ key: CountKey) -> [(category: PluralCategory, text: String)] {
        let forms = forms.column.counts[key.rawValue]
        return PluralCategory.allCases.map { ($0, forms[$0]) }
    }
}
