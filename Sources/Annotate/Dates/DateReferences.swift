package import Markdown
package import Text

/// Finds what an article says of when, and works out the days that are meant.
///
/// `anchor` is the moment of publication; without one, what depends on it stays unresolved and says so.
/// Durations (“three days”), sets (“every Monday”) and vague words (“recently”) are no dates on a timeline and are left out.
package func dateReferences(in passages: [Passage], anchor: Moment?, language: String) -> [DateReference] {
    let words = WordList.forLanguage(language)
    return dateReferences(in: TokenizedPassage.all(of: passages, words: words), anchor: anchor, language: language)
}

/// The same for passages already cut into tokens.
package func dateReferences(in passages: [TokenizedPassage], anchor: Moment?, language: String) -> [DateReference] {
    readDates(in: passages, anchor: anchor, language: language).references
}

/// The dates of an article, and for each passage the tokens of their expressions.
func readDates(in passages: [TokenizedPassage], anchor: Moment?, language: String) -> (references: [DateReference], tokens: [[Range<Int>]]) {
    var reader = DateReader(anchor: anchor?.day, language: language)
    var references: [DateReference] = []
    var tokens: [[Range<Int>]] = []
    tokens.reserveCapacity(passages.count)
    for (index, passage) in passages.enumerated() {
        let matches = reader.matches(in: passage)
        tokens.append(matches.map(\.tokens))
        for match in matches {
            if let reference = reader.reference(to: match, in: passage, index: index) { references.append(reference) }
        }
    }
    return (references, tokens)
}

private struct DateReader {
    let anchor: Day?
    let language: String
    private let monthNames: MonthNames?
    private let dayFirst: Bool
    private var last: DateValue?
    private var lastDay: DateValue?

    init(anchor: Day?, language: String) {
        self.anchor = anchor
        self.language = language
        let tag = language == "en" ? language : language.lowercased()
        monthNames = language == "en" ? nil : MonthNames.forLanguage(tag)
        dayFirst = tag != "en-us" && tag != "en_us"
    }

    func matches(in passage: TokenizedPassage) -> [DateMatch] {
        let matches = DateRecognizer.mayMatch(passage) ? DateRecognizer(passage: passage, dayFirst: dayFirst).matches() : []
        return monthNames.map { $0.matches(in: passage, besides: matches) } ?? matches
    }

    mutating func reference(to match: DateMatch, in passage: TokenizedPassage, index: Int) -> DateReference? {
        let tense = monthNames == nil ? TenseReader(passage: passage).tense(at: match.tokens) : .unknown
        let relation = self.relation(before: match.tokens.lowerBound, in: passage)
        let (value, certainty, reason) = resolve(match, tense, in: passage)
        if let value {
            last = value
            if value.precision == .day { lastDay = value }
        }
        let sentence = passage.sentences[passage.sentence(ofToken: match.tokens.lowerBound)]
        return DateReference(
            passage: index, range: passage.range(of: match.tokens), sentence: passage.range(of: sentence), value: value,
            relation: relation, certainty: certainty, reason: reason)
    }

    // MARK: Value

    private func resolve(_ match: DateMatch, _ tense: Tense, in passage: TokenizedPassage) -> (DateValue?, DateReference.Certainty, String) {
        let words = quoted(match, in: passage)
        if case .value(let value) = match.expression {
            let part = match.portion.flatMap { DateResolver.part($0, of: value, anchor: anchor) } ?? value
            if match.portion != nil, value.precision != .day { return (part, .approximate, "approximate: “\(words)”") }
            let isAhead = anchor.map { value.start > $0 } ?? false
            return (part, isAhead ? .planned : .exact, "written out: “\(words)”")
        }
        // “That night” is counted from a day, “the following year” from whatever stands before it.
        if case .fromLast(let unit, _) = match.expression, let last = unit == .day ? lastDay : last, let anchor {
            let value = DateResolver(anchor: anchor, tense: tense, last: last).value(of: match)
            return (value, .approximate, "counted from the date before it, \(last.iso): “\(words)”")
        }
        guard let anchor else { return (nil, .unresolved, "not resolved: “\(words)” depends on the day of publication, which is not known") }
        guard let value = DateResolver(anchor: anchor, tense: tense, last: last).value(of: match) else {
            return (nil, .unresolved, "not resolved: “\(words)” is outside the calendar")
        }
        let reason = "resolved from “\(words)”, published \(Self.written(anchor))"
        if tense == .future, value.end >= anchor, !isPresent(match.expression) { return (value, .planned, reason + "; said of the future") }
        return (value, match.portion == nil || value.precision == .day ? .resolved : .approximate, reason)
    }

    /// “today” and “this week” hold the day of publication, whatever the tense.
    private func isPresent(_ expression: DateExpression) -> Bool {
        if case .unit(_, 0) = expression { return true }
        return false
    }

    /// The expression with the preposition before it.
    private func quoted(_ match: DateMatch, in passage: TokenizedPassage) -> String {
        var low = match.tokens.lowerBound
        if let before = passage[low - 1], before.kind == .word, before.is(.preposition), low - 1 >= 0 { low -= 1 }
        return passage.string(ofTokens: low..<match.tokens.upperBound)
    }

    private static let monthsOfYear = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ]

    private static func written(_ day: Day) -> String {
        "\(day.day) \(monthsOfYear[day.month - 1]) \(day.year)"
    }

    // MARK: Relation

    private static let relations: [UInt64: DateReference.Relation] = [
        WordList.key(of: "since"): .since, WordList.key(of: "from"): .from, WordList.key(of: "until"): .until, WordList.key(of: "till"): .until,
        WordList.key(of: "through"): .until, WordList.key(of: "to"): .until, WordList.key(of: "by"): .by, WordList.key(of: "before"): .before,
        WordList.key(of: "after"): .after,
    ]

    private func relation(before index: Int, in passage: TokenizedPassage) -> DateReference.Relation {
        var before = index - 1
        while let token = passage[before], token.kind == .word, token.is(.determiner) { before -= 1 }
        guard let token = passage[before], token.kind == .word else { return .on }
        return Self.relations[token.key] ?? .on
    }
}
