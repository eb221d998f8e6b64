extension WordList {
    /// The words for a BCP 47 tag: English ones for English, those that report words behind a quotation for some other languages, in which
    /// marks and digits are read besides; none for the rest.
    package static func forLanguage(_ tag: String) -> WordList {
        let primary = tag.split(whereSeparator: { $0 == "-" || $0 == "_" }).first.map { $0.lowercased() } ?? "en"
        return primary == "en" ? EnglishWords.list : TrailingWords.lists[primary] ?? none
    }

    private static let none = WordList([])
}
