package import Markdown
internal import Text

/// What a curator says of a date in the article's front matter:
/// `dates: [{passage: p-1a2b3c4d, text: "on Monday", value: 2023-03-20}]`, with `value: null` for no date at all.
package struct DateOverride: Sendable, Hashable {
    /// The passage's anchor.
    package var passage: String
    /// The expression, with or without its preposition.
    package var text: String
    /// Nil: the words are no date.
    package var value: DateValue?

    package init(passage: String, text: String, value: DateValue?) {
        self.passage = passage
        self.text = text
        self.value = value
    }
}

extension [DateReference] {
    /// The dates as the curator has it, and the indexes of the overrides that fit none: a fault to report.
    ///
    /// An expression that stands twice in a passage is overruled by the first and the second override of that text in turn.
    package func applying(_ overrides: [DateOverride], in passages: [Passage]) -> (dates: [DateReference], unmatched: [Int]) {
        var result = self
        var done: Set<Int> = []
        var removed: Set<Int> = []
        var unmatched: [Int] = []
        for (index, override) in overrides.enumerated() {
            let match = result.indices.first { candidate in
                !done.contains(candidate) && result[candidate].isNamed(override, in: passages)
            }
            guard let match else {
                unmatched.append(index)
                continue
            }
            done.insert(match)
            guard let value = override.value else {
                removed.insert(match)
                continue
            }
            result[match].value = value
            result[match].certainty = .exact
            result[match].isCurated = true
            result[match].reason = "stated in the article's front matter"
        }
        return (result.indices.filter { !removed.contains($0) }.map { result[$0] }, unmatched)
    }
}

extension DateReference {
    /// Whether an override's text is the expression, or the expression after a preposition.
    fileprivate func isNamed(_ override: DateOverride, in passages: [Passage]) -> Bool {
        guard passages.indices.contains(passage), passages[passage].id == override.passage else { return false }
        let text = passages[passage].text
        let wanted = Array(override.text.utf8)
        let expression = text[range]
        guard wanted.count >= expression.count, wanted.suffix(expression.count).elementsEqual(expression) else { return false }
        let before = wanted.count - expression.count
        return before <= range.lowerBound && text[range.lowerBound - before..<range.lowerBound].elementsEqual(wanted.prefix(before))
    }
}

extension DateValue {
    /// Reads what `iso` writes: `2023-03-20`, `2023-03-20/2023-03-22`, `2023-W12`, `2023-W12-WE`, `2025-04`, `2022-Q3`, `2022-H2`, `2025-SP`,
    /// `2021`, `2014/2018`, `199X`, `19XX`.
    package init?(iso: String) {
        let halves = iso.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        if halves.count == 2 {
            if let first = Day(halves[0]), let last = Day(halves[1]) {
                self.init(from: first, to: last)
            } else if let first = DateValue.year(halves[0]), let last = DateValue.year(halves[1]) {
                self.init(years: first, through: last)
            } else {
                return nil
            }
            return
        }
        let parts = iso.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        if let day = Day(iso) {
            self.init(day: day)
        } else if parts.count == 1 {
            self.init(period: iso)
        } else if let year = Self.year(parts[0]) {
            self.init(year: year, part: parts[1], rest: parts.dropFirst(2).map { $0 })
        } else {
            return nil
        }
    }

    private static func year(_ text: String) -> Int? {
        text.utf8.count == 4 ? digits(text) : nil
    }

    /// A number without a sign.
    private static func digits(_ text: some StringProtocol) -> Int? {
        text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
    }

    /// `2021`, `199X`, `19XX`.
    private init?(period: String) {
        guard period.utf8.count == 4 else { return nil }
        if let year = Self.year(period) {
            self.init(year: year)
        } else if period.hasSuffix("XX"), let century = Self.digits(period.prefix(2)) {
            self.init(century: century + 1)
        } else if period.hasSuffix("X"), let decade = Self.digits(period.prefix(3)) {
            self.init(decade: decade * 10)
        } else {
            return nil
        }
    }

    private init?(year: Int, part: String, rest: [String]) {
        // Two digits at most are meant by any part, and more overflow.
        let number = part.utf8.count <= 3 ? Self.digits(part.dropFirst(part.first?.isLetter == true ? 1 : 0)) : nil
        if let season = ["SP", "SU", "FA", "WI"].firstIndex(of: part), rest.isEmpty {
            self.init(year: year, season: season + 1)
        } else if part.hasPrefix("W"), let number {
            guard let fourth = Day(year: year, month: 1, day: 4), let day = fourth.adding(days: 7 * (number - 1)), let week = DateValue(weekOf: day),
                week.iso == "\(yearDigits(year))-\(part)"
            else { return nil }
            if rest == ["WE"] { self.init(weekendOf: day) } else if rest.isEmpty { self = week } else { return nil }
        } else if part.hasPrefix("Q"), let number, rest.isEmpty {
            self.init(year: year, quarter: number)
        } else if part.hasPrefix("H"), let number, rest.isEmpty {
            self.init(year: year, half: number)
        } else if part.utf8.count == 2, let number, rest.isEmpty {
            self.init(year: year, month: number)
        } else {
            return nil
        }
    }
}

/// A year in four digits.
private func yearDigits(_ year: Int) -> String {
    DateValue(year: year)?.iso ?? ""
}
