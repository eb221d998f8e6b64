extension WordList {
    /// The words for a BCP 47 tag: English ones for English, none for other languages, in which marks and digits alone are read.
    package static func forLanguage(_ tag: String) -> WordList {
        let primary = tag.split(whereSeparator: { $0 == "-" || $0 == "_" }).first.map { $0.lowercased() } ?? "en"
        return primary == "en" ? EnglishWords.list : none
    }

    private static let none = WordList([])
}
