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
