extension WordList {
    /// The words for a BCP 47 tag: English ones for English, those that join a quotation to its speaker for some other languages, in which
    /// marks and digits are read besides; none for the rest.
    package static func forLanguage(_ tag: String) -> WordList {
        let primary = tag.split(whereSeparator: { $0 == "-" || $0 == "_" }).first.map { $0.lowercased() } ?? "en"
        return primary == "en" ? EnglishWords.list : ReportingWords.lists[primary] ?? empty
    }

    /// For languages of which no word is known.
    static let empty = WordList([], knowing: .nothing)
}
