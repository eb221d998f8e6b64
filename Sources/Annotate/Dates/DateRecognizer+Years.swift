/// Years by themselves: “2014–2018”, “in 2022”, “the 2014 annexation”.
extension DateRecognizer {
    /// `2014–2018`, `in 2022`, `the 2014 annexation`.
    func years(at index: Int, allowsBare: Bool) -> DateMatch? {
        guard let year = year(index) else { return nil }
        if let joint = kind(index + 1), joint == .hyphen || joint == .dash && !tokens[index + 1].hasSpaceBefore || joint == .slash {
            if let last = self.year(index + 2), last > year, last - year < 200 {
                return found(index..<index + 3, DateValue(years: year, through: last).map { .value($0) })
            }
            if let short = number(index + 2, digits: 2...2), short == (year + 1) % 100 {
                return found(index..<index + 3, DateValue(years: year, through: year + 1).map { .value($0) })
            }
        }
        guard allowsBare || isYear(index, year) else { return nil }
        return found(index..<index + 1, DateValue(year: year).map { .value($0) })
    }

    /// Whether four digits mean a year: after a preposition, in brackets, or before a noun that a year describes.
    func isYear(_ index: Int, _ year: Int) -> Bool {
        guard (1400...2100).contains(year), !isCounted(index) else { return false }
        if let after = passage[index + 1], !after.hasSpaceBefore, [.word, .percent, .hyphen, .slash, .currency].contains(after.kind) { return false }
        guard let before = passage[index - 1] else { return kind(index + 1) == nil || kind(index + 1) == .colon || kind(index + 1) == .comma }
        if !tokens[index].hasSpaceBefore, before.kind != .open, before.kind != .quote, before.kind != .dash { return false }
        switch before.kind {
        case .open where kind(index + 1) == .close: return true
        case .open, .comma, .dash, .slash: return (1800...2100).contains(year) && kind(index + 1) != .word
        case .word:
            if Self.yearWords.contains(before.key) { return !(before.key == Self.of && countsPlural(index + 1)) }
            if before.is(.season) || before.is(.month) { return number(index - 2, digits: 1...2) == nil }
            if Self.numbered.contains(before.key) { return false }
            if before.is([.determiner]) || before.isCapitalized {
                return (1850...2060).contains(year) && !countsPlural(index + 1)
            }
            if before.is([.preposition]) { return (1700...2100).contains(year) && !countsPlural(index + 1) }
            let surpasses = passage.text[before.range].suffix(3).elementsEqual("ing".utf8) && kind(index + 1) != .word
            return (1900...2060).contains(year) && (surpasses || before.is([.conjunction, .adverb, .anySpeech])) && !countsPlural(index + 1)
        case .possessive: return (1850...2060).contains(year)
        default: return false
        }
    }

    static let yearWords = WordList.keys("in since until till by from during before after for through year early late mid circa of between fiscal season")
    static let numbered = WordList.keys("resolution no number highway route flight room apollo page article section line model bus boeing agenda psalm at than over under about nearly almost some around only least most up")

    /// A lower-case word that ends in s after four digits: “2000 soldiers”.
    func countsPlural(_ index: Int) -> Bool {
        guard let token = passage[index], token.kind == .word, !token.isCapitalized, token.range.count > 3 else { return false }
        return passage.text[Int(token.end) - 1] == UInt8(ascii: "s") && !token.is([.anySpeech, .presentVerb, .preposition, .function])
    }
}
