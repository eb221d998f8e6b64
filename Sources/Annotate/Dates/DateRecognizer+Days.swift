internal import Text

/// Days of the calendar and of the week: “20/03/2023”, “Monday, March 20”, “the 20th of March”, “Christmas Day”.
extension DateRecognizer {
    /// `2023-03-20`, `20/03/2023`, `20.03.2023`.
    func numeric(at index: Int) -> DateMatch? {
        guard kind(index) == .number else { return nil }
        if let year = number(index, digits: 4...4), let separator = kind(index + 1), separator == .hyphen || separator == .slash,
            let month = number(index + 2, digits: 2...2), kind(index + 3) == separator, let day = number(index + 4, digits: 2...2),
            let value = Day(year: year, month: month, day: day)
        {
            return found(index..<index + 5, .value(DateValue(day: value)))
        }
        if let first = number(index, digits: 1...2), kind(index + 1) == .slash, let second = number(index + 2, digits: 1...2), kind(index + 3) == .slash,
            let year = year(index + 4)
        {
            return found(index..<index + 5, numericDay(first, second, year).map { .value(DateValue(day: $0)) })
        }
        let parts = passage.text[tokens[index].range].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        if let after = passage[index + 1], after.kind == .word || after.kind == .hyphen, !after.hasSpaceBefore { return nil }
        guard parts.count == 3, parts[0].count <= 2, parts[1].count <= 2, parts[2].count == 4 else { return nil }
        let values = parts.map { $0.reduce(0) { $0 * 10 + Int($1) - 0x30 } }
        return found(index..<index + 1, Day(year: values[2], month: values[1], day: values[0]).map { .value(DateValue(day: $0)) })
    }

    func numericDay(_ first: Int, _ second: Int, _ year: Int) -> Day? {
        let european = Day(year: year, month: second, day: first)
        let american = Day(year: year, month: first, day: second)
        return dayFirst ? european ?? american : american ?? european
    }

    /// Skips a weekday and its comma: where the date itself begins.
    func afterWeekday(_ index: Int) -> Int {
        guard has(index, .weekday) else { return index }
        var next = index + 1
        if has(next, .dayPart) { next += 1 }
        if kind(next) == .comma { next += 1 }
        return next
    }

    /// A day's number with its `st`, `nd`, `rd`, `th`, and the index after it.
    func day(_ index: Int) -> (Int, Int)? {
        guard let value = number(index, digits: 1...2), (1...31).contains(value) else { return nil }
        if let suffix = passage[index + 1], suffix.kind == .word, !suffix.hasSpaceBefore {
            return Self.ordinalEndings.contains(suffix.key) ? (value, index + 2) : nil
        }
        return (value, index + 1)
    }

    static let ordinalEndings = WordList.keys("st nd rd th")

    /// `[Monday,] 20 March [2023]`, `the 20th of March`, `3–5 May`.
    func dayAndMonth(at index: Int) -> DateMatch? {
        var next = afterWeekday(index)
        if word(next, Self.the), index == next || next == index + 1 { next += 1 }
        guard let (first, afterFirst) = day(next) else { return nil }
        next = afterFirst
        var last = first
        if let joint = kind(next), joint == .hyphen || joint == .dash || word(next, Self.to), let (second, afterSecond) = day(next + 1), second > first {
            last = second
            next = afterSecond
        }
        if word(next, Self.of) { next += 1 }
        guard has(next, .month), tokens[next].isCapitalized, isMonthName(next) else { return nil }
        let month = Int(tokens[next].entry.value)
        next = afterAbbreviation(next)
        return dated(index..<next, month, first...last)
    }

    /// `[Monday,] March 20[, 2023]`, `March 20–22`.
    func monthAndDay(at index: Int) -> DateMatch? {
        let next = afterWeekday(index)
        guard has(next, .month), tokens[next].isCapitalized else { return nil }
        let month = Int(tokens[next].entry.value)
        guard let (first, afterFirst) = day(afterAbbreviation(next)) else { return nil }
        // “March 20 people”, “May 20.5”: the number must not count something.
        guard !has(afterFirst, [.measure, .magnitude]) else { return nil }
        var last = first
        var end = afterFirst
        if let joint = kind(end), joint == .hyphen || joint == .dash || word(end, Self.to), let (second, afterSecond) = day(end + 1), second > first,
            !has(afterSecond, .month)
        {
            last = second
            end = afterSecond
        }
        return dated(index..<end, month, first...last)
    }

    /// Adds the year where one follows.
    func dated(_ range: Range<Int>, _ month: Int, _ days: ClosedRange<Int>) -> DateMatch? {
        var end = range.upperBound
        var following = end
        if kind(following) == .comma { following += 1 }
        if let year = year(following), !isCounted(following) {
            end = following + 1
            return found(range.lowerBound..<end, DateValue(year: year, month: month, days: days).map { .value($0) })
        }
        if let (step, end) = ofYear(end), days.upperBound <= Day.length(ofMonth: month, year: 2000) {
            return found(range.lowerBound..<end, .monthDayOfYear(month: month, days: days, step))
        }
        guard days.upperBound <= Day.length(ofMonth: month, year: 2000) else { return nil }
        return found(range, .monthDay(month: month, days: days))
    }

    func afterAbbreviation(_ index: Int) -> Int {
        has(index, .abbreviation) && kind(index + 1) == .stop && !tokens[index + 1].hasSpaceBefore ? index + 2 : index + 1
    }

    /// Whether a number counts what follows: `2,000 people` is no year.
    func isCounted(_ index: Int) -> Bool {
        if has(index + 1, [.measure, .magnitude, .currency]) { return true }
        return kind(index + 1) == .percent || kind(index - 1) == .currency
    }

    func isMonthName(_ index: Int) -> Bool {
        // “5 May” is a date; “5 March Road” still is one more often than not.
        tokens[index].isCapitalized
    }

    /// `Monday`, `Monday night`.
    func weekday(at index: Int) -> DateMatch? {
        guard has(index, .weekday), tokens[index].isCapitalized else { return nil }
        // “Bloody Sunday”, “the Sunday Times”: a part of a name.
        if let before = passage[index - 1], before.kind == .word, before.isCapitalized, !before.is([.function, .starter, .preposition, .adverb, .speech]),
            passage.sentences.allSatisfy({ $0.lowerBound != index - 1 }) || Self.namedDays.contains(before.key)
        {
            if !before.is([.title]) && !isEndOfName(index - 1) { return nil }
        }
        if let after = passage[index + 1], after.kind == .word, after.isCapitalized, !after.is([.dayPart, .month]), has(index - 1, .determiner) { return nil }
        let weekday = Int(tokens[index].entry.value)
        if let weeks = weeks(at: index + 1), kind(index + 2) != .number, kind(index + 2) != .hyphen {
            return found(index..<index + 2, .weekdayAhead(weekday, weeks: weeks))
        }
        if word(index - 1, Self.on), let weeks = weeks(at: index - 2), word(index - 3, Self.a) {
            return found(index - 3..<index + 1, .weekdayAhead(weekday, weeks: weeks))
        }
        let end = has(index + 1, .dayPart) ? index + 2 : index + 1
        return found(index..<end, .weekday(weekday, nil))
    }

    /// `Thursday week`, `a fortnight on Sunday`: how many weeks behind the coming one.
    private func weeks(at index: Int) -> Int? {
        guard has(index, .timeUnit), let unit = DateExpression.Unit(rawValue: Int(tokens[index].entry.value)) else { return nil }
        return unit == .week ? 1 : unit == .fortnight ? 2 : nil
    }

    private static let on = WordList.key(of: "on")
    private static let a = WordList.key(of: "a")

    static let namedDays = WordList.keys("bloody good palm easter black ash shrove maundy super holy ruby whit cyber giving")

    /// “in Kyiv Monday”: a place before a weekday is no part of its name.
    func isEndOfName(_ index: Int) -> Bool {
        !Self.namedDays.contains(tokens[index].key)
    }

    static let christmas = WordList.key(of: "christmas")
    static let newYear = WordList.key(of: "new")
    static let yearKey = WordList.key(of: "year")
    static let dayKey = WordList.key(of: "day")
    static let eve = WordList.key(of: "eve")

    /// `Christmas Day`, `New Year's Eve`, with or without a year.
    func holiday(at index: Int) -> DateMatch? {
        if word(index, Self.christmas), word(index + 1, Self.dayKey) || word(index + 1, Self.eve) {
            return dated(index..<index + 2, 12, word(index + 1, Self.eve) ? 24...24 : 25...25)
        }
        if word(index, Self.newYear), word(index + 1, Self.yearKey), kind(index + 2) == .possessive {
            if word(index + 3, Self.eve) { return dated(index..<index + 4, 12, 31...31) }
            if word(index + 3, Self.dayKey) { return dated(index..<index + 4, 1, 1...1) }
        }
        return nil
    }
}
