internal import Text

/// “between 12 March and 4 April 2023”, “from November to March 2022”: the year behind the second is that of both.
extension TokenizedPassage {
    /// Gives the year of a date to the one before it, where a dash or up to three words of some joins the two.
    func shareYears(_ matches: inout [DateMatch], joinedBy words: Set<UInt64>) {
        for index in matches.indices.dropLast().reversed() {
            guard case .value(let later) = matches[index + 1].expression, [.day, .days, .month].contains(later.precision),
                isJoined(matches[index].tokens.upperBound, matches[index + 1].tokens.lowerBound, words),
                let value = value(of: matches[index].expression, before: later)
            else { continue }
            matches[index].expression = .value(value)
        }
    }

    private func isJoined(_ end: Int, _ start: Int, _ words: Set<UInt64>) -> Bool {
        guard (1...3).contains(start - end) else { return false }
        if start == end + 1, tokens[end].kind == .dash || tokens[end].kind == .hyphen { return true }
        return tokens[end..<start].allSatisfy { $0.kind == .word && words.contains($0.key) }
    }

    /// The date of an expression without a year, in the year of the other or, where it comes later in the calendar, in the year before.
    private func value(of expression: DateExpression, before later: DateValue) -> DateValue? {
        let year = later.start.year
        switch expression {
        case .monthDay(let month, let days):
            let isBefore = (month, days.lowerBound) <= (later.start.month, later.start.day)
            return DateValue(year: isBefore ? year : year - 1, month: month, days: days)
        case .month(let month, nil): return DateValue(year: month <= later.start.month ? year : year - 1, month: month)
        default: return nil
        }
    }
}
