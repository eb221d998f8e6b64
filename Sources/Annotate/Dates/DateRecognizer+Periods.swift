/// Months, seasons, quarters, halves and centuries: “March 2023”, “the summer of 2021”, “Q3 2022”.
extension DateRecognizer {
    /// `March 2023`, `in March`, `March's`.
    func month(at index: Int, allowsBare: Bool) -> DateMatch? {
        // A number before it belongs to it: if the two are no date, such as 30 February, neither is the month.
        guard has(index, .month), tokens[index].isCapitalized, number(index - 1, digits: 1...2) == nil else { return nil }
        var next = afterAbbreviation(index)
        if kind(next) == .comma, year(next + 1) != nil { next += 1 }
        if word(next, Self.of), year(next + 1) != nil { next += 1 }
        let month = Int(tokens[index].entry.value)
        if let year = year(next), !isCounted(next) {
            return found(index..<next + 1, DateValue(year: year, month: month).map { .value($0) })
        }
        if let (step, end) = ofYear(afterAbbreviation(index)) { return found(index..<end, .monthOfYear(month, step)) }
        guard !tokens[index].isAllCapitals, tokens[index].range.count > 3 || tokens[index].key == Self.mayKey else { return nil }
        guard allowsBare || isBareMonth(index) else { return nil }
        return found(index..<index + 1, .month(month, nil))
    }

    /// `[of] last year` after a month or a season: its step and where it ends.
    func ofYear(_ index: Int) -> (Int, Int)? {
        let next = word(index, Self.of) ? index + 1 : index
        guard let token = passage[next], let step = Self.steps[token.key], word(next + 1, Self.yearKey) else { return nil }
        return (step, next + 2)
    }

    /// Whether a lone month's name means the month: “since April”, “the April vote”; not “Theresa May”, “April Jones”.
    func isBareMonth(_ index: Int) -> Bool {
        let isName = passage[index + 1].map { $0.kind == .word && $0.isCapitalized && !$0.is(.starter) } ?? false
        guard let before = passage[index - 1], !passage.startsSentence(index) else {
            return !isName && kind(index + 1) != nil && tokens[index].key != Self.mayKey && tokens[index].key != Self.marchKey
        }
        if before.kind == .word, before.is(.preposition) || Self.monthPrepositions.contains(before.key) { return !isName || !before.is(.determiner) }
        if before.kind == .word, before.is(.determiner) || before.is(.conjunction) { return !isName && tokens[index].key != Self.marchKey && tokens[index].key != Self.augustKey || kind(index + 1) == .possessive }
        if before.kind == .possessive || before.kind == .hyphen || before.kind == .dash || before.kind == .open { return tokens[index].key != Self.mayKey && !isName }
        if before.kind == .word, before.isCapitalized { return false }
        return !isName && tokens[index].key != Self.mayKey && tokens[index].key != Self.marchKey && tokens[index].key != Self.augustKey
    }

    static let monthPrepositions = WordList.keys("in since until till by from of during before after through to and or for between late early")

    /// `spring 2025`, `the summer of 2021`.
    func season(at index: Int) -> DateMatch? {
        var start = index
        if word(start, Self.the) { start += 1 }
        guard has(start, .season) else { return nil }
        if let (step, end) = ofYear(start + 1) { return found(index..<end, .seasonOfYear(Int(tokens[start].entry.value), step)) }
        let next = word(start + 1, Self.of) ? start + 2 : start + 1
        guard let year = year(next), !isCounted(next) else { return nil }
        return found(index..<next + 1, DateValue(year: year, season: Int(tokens[start].entry.value)).map { .value($0) })
    }

    /// `the second half of 2022`, `third quarter`, `Q3 2022`.
    func fraction(at index: Int) -> DateMatch? {
        var start = index
        if word(start, Self.the) { start += 1 }
        if let letter = passage[start], letter.kind == .word, letter.range.count == 1, letter.isCapitalized,
            let number = number(start + 1, digits: 1...1), !tokens[start + 1].hasSpaceBefore
        {
            let byte = passage.text[Int(letter.start)]
            let next = word(start + 2, Self.of) ? start + 3 : start + 2
            let year = year(next)
            if byte == UInt8(ascii: "Q"), (1...4).contains(number) { return fraction(index..<(year == nil ? start + 2 : next + 1), quarter: number, half: nil, year) }
            if byte == UInt8(ascii: "H"), (1...2).contains(number), year != nil { return fraction(index..<next + 1, quarter: nil, half: number, year) }
            return nil
        }
        guard let (ordinal, afterOrdinal) = ordinal(start) else { return nil }
        let next = kind(afterOrdinal) == .hyphen && has(afterOrdinal + 1, .timeUnit) ? afterOrdinal + 1 : afterOrdinal
        let isQuarter = has(next, .timeUnit) && tokens[next].entry.value == Int16(DateExpression.Unit.quarter.rawValue)
        guard isQuarter || word(next, Self.half) else { return century(index, ordinal, next) }
        var end = next + 1
        var year: Int?
        if word(end, Self.of) {
            if let value = self.year(end + 1) {
                year = value
                end += 2
            } else if let step = passage[end + 1].flatMap({ Self.steps[$0.key] }), word(end + 2, Self.yearKey) {
                return found(index..<end + 3, isQuarter ? .quarter(ordinal, step) : .half(ordinal, step))
            } else if word(end + 1, Self.the), word(end + 2, Self.yearKey) {
                return found(index..<end + 3, isQuarter ? .quarter(ordinal, 0) : .half(ordinal, 0))
            } else {
                return nil
            }
        } else if let value = self.year(end), !isCounted(end) {
            year = value
            end += 1
        }
        guard isQuarter || year != nil else { return nil }
        return fraction(index..<end, quarter: isQuarter ? ordinal : nil, half: isQuarter ? nil : ordinal, year)
    }

    func fraction(_ range: Range<Int>, quarter: Int?, half: Int?, _ year: Int?) -> DateMatch? {
        if let quarter {
            guard (1...4).contains(quarter) else { return nil }
            guard let year else { return found(range, .quarter(quarter, nil)) }
            return found(range, DateValue(year: year, quarter: quarter).map { .value($0) })
        }
        guard let half, let year else { return nil }
        return found(range, DateValue(year: year, half: half).map { .value($0) })
    }

    func ordinal(_ index: Int) -> (Int, Int)? {
        if has(index, .ordinal) { return (Int(tokens[index].entry.value), index + 1) }
        guard let value = number(index, digits: 1...2), let suffix = passage[index + 1], suffix.kind == .word, !suffix.hasSpaceBefore,
            Self.ordinalEndings.contains(suffix.key)
        else { return nil }
        return (value, index + 2)
    }

    func century(_ index: Int, _ ordinal: Int, _ next: Int) -> DateMatch? {
        guard ordinal > 9, has(next, .timeUnit), tokens[next].entry.value == Int16(DateExpression.Unit.century.rawValue) else {
            // “on the 20th”: a day of the month that is meant.
            guard word(index, Self.the), index > 0, word(index - 1, WordList.key(of: "on")), (1...31).contains(ordinal), kind(index + 1) == .number,
                kind(next) != .word || has(next, [.preposition, .conjunction, .function]), kind(next) != .hyphen, !word(next, Self.of)
            else { return nil }
            return found(index..<next, .dayOfMonth(ordinal))
        }
        return found(index..<next + 1, DateValue(century: ordinal).map { .value($0) })
    }
}
