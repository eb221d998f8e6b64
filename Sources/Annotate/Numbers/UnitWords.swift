/// What languages other than English call the units that have a sign, and how they write the nouns that are counted.
enum UnitWords {
    /// How a noun behind a number is known to be counted.
    enum Plural {
        /// It ends in an s and begins small, as in English.
        case s
        /// It begins with a capital and ends as German plurals do; it stays as it stands.
        case capital
        /// It is not told from other words.
        case unknown
    }

    static func plural(of language: String) -> Plural {
        switch language.split(whereSeparator: { $0 == "-" || $0 == "_" }).first?.lowercased() ?? "en" {
        case "en", "fr", "es", "pt", "ca", "gl": .s
        case "de": .capital
        default: .unknown
        }
    }

    /// The sign of a unit that another language than English writes out; nil where the word is none.
    static func sign(_ token: PassageToken) -> String? { signs[token.key] }

    private static let signs: [UInt64: String] = {
        let words = [
            ("%", "prozent procent prosent процент процента процентов відсоток відсотка відсотків"), ("€", "euro euros евро євро"),
            ("$", "dollar dollars dólar dólares dollari доллар доллара долларов долар долара доларів"),
            ("km", "kilometer kilometern kilómetro kilómetros quilómetros quilômetros kilomètre kilomètres chilometri километр километра километров кілометр кілометра кілометрів"),
            ("m", "meter metern mètre mètres metro metros metri метр метра метров метрів"),
        ]
        var table: [UInt64: String] = [:]
        for (sign, list) in words {
            for word in list.split(separator: " ") { table[WordList.key(of: String(word))] = sign }
        }
        return table
    }()

    /// “pour cent”, “por ciento”: two words that are one sign.
    static func isPercent(_ first: PassageToken, _ second: PassageToken) -> Bool { percent.contains { $0 == (first.key, second.key) } }

    private static let percent = [("pour", "cent"), ("por", "ciento"), ("por", "cento"), ("per", "cento")].map { (WordList.key(of: $0.0), WordList.key(of: $0.1)) }
    static let clock = WordList.key(of: "uhr")
}
