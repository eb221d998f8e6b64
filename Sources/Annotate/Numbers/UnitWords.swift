/// What languages other than English call the units that have a sign, and how they write the nouns that are counted.
enum UnitWords {
    /// How a noun behind a number is known to be counted.
    enum Plural {
        /// It ends in an s and begins small.
        case english, french
        /// The same in the languages of Spain and Portugal.
        case iberian
        /// It begins with a capital and ends as German plurals do; it stays as it stands.
        case capital
        /// It is not told from other words.
        case unknown
    }

    static func plural(of language: String) -> Plural {
        switch WordList.language(of: language) {
        case "en": .english
        case "fr": .french
        case "es", "pt", "ca", "gl": .iberian
        case "de": .capital
        default: .unknown
        }
    }

    /// One of what a word of another language than English counts; the plural as it stands where its letters do not tell: `mujeres`, `pays`.
    static func singular(_ word: String, _ plural: Plural) -> String {
        let endings = plural == .french ? ["s"] : plural == .iberian ? ["as", "os"] : []
        return endings.contains(where: word.hasSuffix) && !unchanging.contains(word) ? String(word.dropLast()) : word
    }

    private static let unchanging: Set<String> = [
        "pays", "fois", "fils", "mois", "cas", "corps", "temps", "repas", "bras", "procès", "succès", "décès", "accès", "congrès", "avis", "cours", "discours", "recours", "concours", "secours", "colis",
        "permis", "sursis", "tapis", "puits", "relais", "palais", "univers",
    ]

    /// Words that may stand between a number and what it counts.
    static func isBetween(_ token: PassageToken) -> Bool { between.contains(token.key) }

    private static let between = WordList.keys(
        """
        de d autres nouveaux nouvelles grands grandes petits petites jeunes premiers premières derniers dernières
        otros otras nuevos nuevas primeros primeras últimos últimas outros outras novos novas primeiros primeiras
        """)

    /// “je 100.000 Einwohner”, “de cada 5 niños”: so many are not counted.
    static func isRate(_ before: PassageToken) -> Bool { rates.contains(before.key) }

    private static let rates = WordList.keys("je pro cada")

    /// “à 10 heures”, “a las 10 horas”: a time of day.
    static func isClock(_ unit: PassageToken, behind before: PassageToken) -> Bool { hours.contains(unit.key) && beforeHours.contains(before.key) }

    private static let hours = WordList.keys("heures heure horas hora")
    private static let beforeHours = WordList.keys("à vers dès las às")

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
