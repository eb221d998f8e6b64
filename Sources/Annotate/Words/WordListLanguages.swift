extension WordList {
    /// The words for a BCP 47 tag: English ones for English, those that join a quotation to its speaker for some other languages, in which
    /// marks and digits are read besides; none for the rest.
    package static func forLanguage(_ tag: String) -> WordList {
        let language = language(of: tag)
        return language == "en" ? EnglishWords.list : ReportingWords.lists[language] ?? empty
    }

    /// The language of a BCP 47 tag without region and script, in small letters: English where it is empty.
    static func language(of tag: String) -> String {
        tag.split(whereSeparator: { $0 == "-" || $0 == "_" }).first.map { $0.lowercased() } ?? "en"
    }

    /// For languages of which no word is known.
    static let empty = WordList([], knowing: .nothing)
}
