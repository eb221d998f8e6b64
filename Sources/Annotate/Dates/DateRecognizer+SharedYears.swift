internal import Text

/// “between 12 March and 4 April 2023”, “from November to March 2022”: the year behind the second is that of both.
extension DateRecognizer {
    /// Gives the year of a date to the one before it, where a single word or a dash joins the two.
    func shareYears(_ matches: inout [DateMatch]) {
        for index in matches.indices.dropLast().reversed() {
            guard case .value(let later) = matches[index + 1].expression, [.day, .days, .month].contains(later.precision),
                isJoined(matches[index].tokens.upperBound, matches[index + 1].tokens.lowerBound),
                let value = value(of: matches[index].expression, before: later)
            else { continue }
            matches[index].expression = .value(value)
        }
    }

    private func isJoined(_ end: Int, _ start: Int) -> Bool {
        guard start == end + 1 else { return false }
        return kind(end) == .dash || kind(end) == .hyphen || kind(end) == .word && Self.rangeWords.contains(tokens[end].key)
    }

    private static let rangeWords = keys("and to until till through or")

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
