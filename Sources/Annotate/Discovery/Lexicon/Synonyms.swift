/// Short and long forms of the few names that news uses as one without ever saying so.
enum Synonyms {
    /// The full form, where the dossier has it, by the other forms.
    static let canonical: [String: String] = [
        "US": "United States", "U.S.": "United States", "USA": "United States", "U.S.A.": "United States", "United States of America": "United States",
        "UK": "United Kingdom", "U.K.": "United Kingdom", "UN": "United Nations", "U.N.": "United Nations", "EU": "European Union",
        "UAE": "United Arab Emirates", "U.A.E.": "United Arab Emirates", "WHO": "World Health Organization", "IMF": "International Monetary Fund",
    ]
}
