/// The word lists by language.
package enum WordLists {
    /// The list for a BCP 47 tag: English words for English and for what has no list of its own, since marks and digits are read in any language.
    package static func list(for language: String) -> WordList {
        let primary = language.split(whereSeparator: { $0 == "-" || $0 == "_" }).first.map { $0.lowercased() } ?? "en"
        return primary == "en" || primary.isEmpty ? EnglishWords.list : none
    }

    private static let none = WordList([])
}
