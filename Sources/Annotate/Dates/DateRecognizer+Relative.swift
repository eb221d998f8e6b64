/// What is counted from the day of writing or from a date before: “last Friday”, “three days ago”, “yesterday”, “the following year”.
extension DateRecognizer {
    /// `last Friday`, `next March`, `this week`, `last summer`, `this morning`, `last night`.
    func stepped(at index: Int) -> DateMatch? {
        guard tokens[index].kind == .word, let step = Self.steps[tokens[index].key], index + 1 < tokens.count, tokens[index + 1].kind == .word else { return nil }
        let next = index + 1
        let token = tokens[next]
        if token.is(.weekday) {
            if case .some(let full) = monthAndDay(at: next) ?? dayAndMonth(at: next) { return found(index..<full.tokens.upperBound, full.expression) }
            return found(index..<(has(next + 1, .dayPart) ? next + 2 : next + 1), .weekday(Int(token.entry.value), step))
        }
        if token.is(.month), token.isCapitalized {
            if let full = monthAndDay(at: next), case .monthDay(let month, let days) = full.expression, days.count == 1 {
                return found(index..<full.tokens.upperBound, .monthDay(month: month, days: days))
            }
            return found(index..<next + 1, .month(Int(token.entry.value), step))
        }
        if token.is(.season), !has(next + 1, .season) { return found(index..<next + 1, .season(Int(token.entry.value), step)) }
        if token.is(.timeUnit), let unit = DateExpression.Unit(rawValue: Int(token.entry.value)), unit != .day, unit != .fortnight {
            if kind(index - 1) == .word, word(index - 1, Self.the) || has(index - 1, .possessive) {
                // “the last week” is a duration, “the next month” may be one: not a date on a line.
                return unit == .weekend ? found(index..<next + 1, .unit(unit, step)) : nil
            }
            return found(index..<next + 1, .unit(unit, step))
        }
        if token.is(.ordinal), step == 0 { return nil }
        if step == 0, token.is(.dayPart) { return found(index..<next + 1, .unit(.day, 0)) }
        if step == -1, token.key == Self.night { return found(index..<next + 1, .unit(.day, -1)) }
        return nil
    }

    /// `three days ago`, `a week ago`, `two and a half years ago`, `in two weeks' time`.
    func ago(at index: Int) -> DateMatch? {
        var next = index
        let isIn = word(index, Self.inKey)
        if isIn { next += 1 }
        guard let (count, after) = amount(next) else { return nil }
        next = after
        guard has(next, [.timeUnit, .timeUnits]), let unit = DateExpression.Unit(rawValue: Int(tokens[next].entry.value)), unit != .weekend, count < 2000 else { return nil }
        guard word(next + 1, Self.ago) else { return nil }
        switch unit {
        case .fortnight: return found(index..<next + 2, .unit(.week, -2 * count))
        case .decade: return found(index..<next + 2, .unit(.year, -10 * count))
        case .century: return found(index..<next + 2, .unit(.year, -100 * count))
        default: return found(index..<next + 2, .unit(unit, -count))
        }
    }

    func amount(_ index: Int) -> (Int, Int)? {
        if let value = number(index, digits: 1...3) { return (value, index + 1) }
        guard index < tokens.count, tokens[index].kind == .word else { return nil }
        if Self.articles.contains(tokens[index].key) { return (1, index + 1) }
        guard has(index, .numeral) else { return nil }
        var value = Int(tokens[index].entry.value)
        if value >= 20, kind(index + 1) == .hyphen, has(index + 2, .numeral) {
            value += Int(tokens[index + 2].entry.value)
            return (value, index + 3)
        }
        return (value, index + 1)
    }

    /// `today`, `yesterday morning`, `the day before yesterday`.
    func dayWord(at index: Int) -> DateMatch? {
        if word(index, Self.the), word(index + 1, Self.dayKey) {
            if word(index + 2, Self.before), word(index + 3, Self.yesterday) { return found(index..<index + 4, .unit(.day, -2)) }
            if word(index + 2, Self.after), word(index + 3, Self.tomorrow) { return found(index..<index + 4, .unit(.day, 2)) }
        }
        if word(index, Self.the), has(index + 1, .timeUnit), tokens[index + 1].entry.value == Int16(DateExpression.Unit.weekend.rawValue),
            has(index - 1, .preposition)
        {
            return found(index..<index + 2, .weekend)
        }
        guard has(index, .dayWord) else { return nil }
        let step = [0, -1, 1, 0][Int(tokens[index].entry.value) - 1]
        if kind(index + 1) == .possessive, step == 0 { return nil }
        let end = has(index + 1, .dayPart) ? index + 2 : index + 1
        return found(index..<end, .unit(.day, step))
    }

    /// `the 1990s`, `the '90s`, `the nineties`.
    func decade(at index: Int) -> DateMatch? {
        var start = index
        if word(start, Self.the) { start += 1 }
        if kind(start) == .quote { start += 1 }
        if let suffix = passage[start + 1], suffix.kind == .word && suffix.range.count == 1 || suffix.kind == .possessive, !suffix.hasSpaceBefore,
            passage.text[Int(suffix.end) - 1] == UInt8(ascii: "s")
        {
            if let year = number(start, digits: 4...4), year % 10 == 0, (1000...2100).contains(year) {
                return found(index..<start + 2, DateValue(decade: year).map { .value($0) })
            }
            if let short = number(start, digits: 2...2), short % 10 == 0, short >= 20, passage[start - 1].map({ $0.kind == .quote || $0.key == Self.the }) == true {
                return found(index..<start + 2, DateValue(decade: 1900 + short).map { .value($0) })
            }
        }
        guard has(start, .decade), start == index + 1, word(index, Self.the) else { return nil }
        return found(index..<start + 1, DateValue(decade: 1900 + Int(tokens[start].entry.value)).map { .value($0) })
    }

    /// `the next day`, `the following year`: counted from the date named last.
    func narrated(at index: Int) -> DateMatch? {
        guard word(index, Self.the), let next = passage[index + 1], next.kind == .word, let step = Self.narrated[next.key], has(index + 2, .timeUnit),
            let unit = DateExpression.Unit(rawValue: Int(tokens[index + 2].entry.value)), [.day, .week, .month, .year].contains(unit), kind(index + 3) != .hyphen
        else { return nil }
        return found(index..<index + 3, .fromLast(unit, step))
    }

    /// `that night`, `that same evening`: the day named last.
    func thatDay(at index: Int) -> DateMatch? {
        guard word(index, Self.thatKey) else { return nil }
        let next = Self.narrated[passage[index + 1]?.key ?? 0] == 0 ? index + 2 : index + 1
        guard has(next, .dayPart) || word(next, Self.dayKey) || word(next, Self.night), kind(next + 1) != .hyphen else { return nil }
        return found(index..<next + 1, .fromLast(.day, 0))
    }

    static let thatKey = WordList.key(of: "that")
}
