internal import Text

/// Finds date expressions among the tokens of a passage: at each token the longest pattern that fits.
struct DateRecognizer {
    let passage: TokenizedPassage
    /// Whether 3/4/2023 is the third of April.
    let dayFirst: Bool
    private var tokens: [PassageToken] { passage.tokens }

    init(passage: TokenizedPassage, dayFirst: Bool) {
        self.passage = passage
        self.dayFirst = dayFirst
    }

    private static let triggers: WordTraits = [.month, .weekday, .season, .timeUnit, .timeUnits, .dayWord, .decade, .dayPart]

    func matches() -> [DateMatch] {
        guard tokens.contains(where: { $0.kind == .number || $0.is(Self.triggers) }) else { return [] }
        var result: [DateMatch] = []
        var index = 0
        while index < tokens.count {
            if canStart(index), let match = match(at: index), !isSet(match.tokens.lowerBound) {
                result.append(match)
                index = max(index + 1, match.tokens.upperBound)
            } else {
                index += 1
            }
        }
        return result
    }

    // MARK: Words

    private static func keys(_ words: String) -> Set<UInt64> {
        Set(words.split(separator: " ").map { WordList.key(of: String($0)) })
    }

    private static let the = WordList.key(of: "the")
    private static let of = WordList.key(of: "of")
    private static let inKey = WordList.key(of: "in")
    private static let ago = WordList.key(of: "ago")
    private static let and = WordList.key(of: "and")
    private static let to = WordList.key(of: "to")
    private static let before = WordList.key(of: "before")
    private static let after = WordList.key(of: "after")
    private static let half = WordList.key(of: "half")
    private static let night = WordList.key(of: "night")
    private static let yesterday = WordList.key(of: "yesterday")
    private static let tomorrow = WordList.key(of: "tomorrow")
    private static let articles = keys("a an")
    private static let mayKey = WordList.key(of: "may")
    private static let marchKey = WordList.key(of: "march")
    private static let augustKey = WordList.key(of: "august")
    private static let sets = keys("every each most")
    private static let steps: [UInt64: Int] = {
        var steps: [UInt64: Int] = [:]
        for word in ["last", "previous"] { steps[WordList.key(of: word)] = -1 }
        steps[WordList.key(of: "this")] = 0
        for word in ["next", "coming", "upcoming"] { steps[WordList.key(of: word)] = 1 }
        return steps
    }()
    private static let narrated: [UInt64: Int] = [
        WordList.key(of: "next"): 1, WordList.key(of: "following"): 1, WordList.key(of: "previous"): -1, WordList.key(of: "same"): 0,
    ]
    private static let portions: [UInt64: DatePortion] = [
        WordList.key(of: "early"): .early, WordList.key(of: "late"): .late, WordList.key(of: "mid"): .middle, WordList.key(of: "middle"): .middle,
        WordList.key(of: "end"): .end, WordList.key(of: "beginning"): .start, WordList.key(of: "start"): .start,
        WordList.key(of: "earlier"): .earlier, WordList.key(of: "later"): .later, WordList.key(of: "about"): .about, WordList.key(of: "around"): .about,
    ]

    /// A cheap look that lets most words pass by.
    private func canStart(_ index: Int) -> Bool {
        let token = tokens[index]
        switch token.kind {
        case .number: return true
        case .quote: return tokens.indices.contains(index + 1) && tokens[index + 1].kind == .number
        case .word: return token.is([.month, .weekday, .season, .dayWord, .numeral, .ordinal, .decade, .dateOpening])
        default: return false
        }
    }

    private func isSet(_ index: Int) -> Bool {
        index > 0 && Self.sets.contains(tokens[index - 1].key)
    }

    private func word(_ index: Int, _ key: UInt64) -> Bool {
        index >= 0 && index < tokens.count && tokens[index].kind == .word && tokens[index].key == key
    }

    private func has(_ index: Int, _ classes: WordTraits) -> Bool {
        index >= 0 && index < tokens.count && tokens[index].kind == .word && tokens[index].is(classes)
    }

    private func kind(_ index: Int) -> PassageToken.Kind? {
        passage[index]?.kind
    }

    /// The value of a token that is digits alone.
    private func number(_ index: Int, digits: ClosedRange<Int> = 1...4) -> Int? {
        guard kind(index) == .number, digits.contains(tokens[index].range.count) else { return nil }
        return passage.text[tokens[index].range].reduce(0 as Int?) { sum, byte in
            guard let sum, (0x30...0x39).contains(byte) else { return nil }
            return sum * 10 + Int(byte - 0x30)
        }
    }

    private func year(_ index: Int) -> Int? {
        guard let value = number(index, digits: 4...4), (1000...2199).contains(value) else { return nil }
        return value
    }

    // MARK: With a part of a period before

    private func match(at index: Int) -> DateMatch? {
        if let portion = Self.portions[tokens[index].key], tokens[index].kind == .word {
            if let match = portioned(portion, at: index) { return match }
        }
        if word(index, Self.the), let portion = index + 1 < tokens.count ? Self.portions[tokens[index + 1].key] : nil, tokens[index + 1].kind == .word,
            let match = portioned(portion, at: index + 1)
        {
            return DateMatch(tokens: index..<match.tokens.upperBound, expression: match.expression, portion: match.portion)
        }
        return core(at: index, allowsBare: false)
    }

    /// `the end of 2026`, `early March`, `mid-2024`, `later this year`.
    private func portioned(_ portion: DatePortion, at index: Int) -> DateMatch? {
        var next = index + 1
        if kind(next) == .hyphen { next += 1 }
        if word(next, Self.of) { next += 1 } else if portion == .end || portion == .start { return nil }
        if portion == .earlier || portion == .later { if word(next, WordList.key(of: "on")) || word(next, Self.inKey) { next += 1 } }
        guard next < tokens.count else { return nil }
        if word(next, Self.the), has(next + 1, .timeUnit), let unit = DateExpression.Unit(rawValue: Int(tokens[next + 1].entry.value)), unit != .day,
            [.end, .start, .middle].contains(portion)
        {
            return DateMatch(tokens: index..<next + 2, expression: .unit(unit, 0), portion: portion)
        }
        if word(next, Self.the) { next += 1 }
        if next < tokens.count, [.earlier, .later].contains(portion), word(next, WordList.key(of: "that")), has(next + 1, .timeUnit),
            let unit = DateExpression.Unit(rawValue: Int(tokens[next + 1].entry.value))
        {
            return DateMatch(tokens: index..<next + 2, expression: .fromLast(unit, 0), portion: portion)
        }
        guard next < tokens.count, var match = core(at: next, allowsBare: true) else { return nil }
        if portion == .about, !match.isExplicit { return nil }
        match.tokens = index..<match.tokens.upperBound
        match.portion = portion
        return match
    }

    // MARK: Patterns, longest first

    /// `allowsBare`: a year or month needs no preposition of its own, since something before it says that it is one.
    private func core(at index: Int, allowsBare: Bool) -> DateMatch? {
        if let match = numeric(at: index) { return match }
        if let match = dayAndMonth(at: index) { return match }
        if let match = monthAndDay(at: index) { return match }
        if let match = stepped(at: index) { return match }
        if let match = weekday(at: index) { return match }
        if let match = holiday(at: index) { return match }
        if let match = month(at: index, allowsBare: allowsBare) { return match }
        if let match = season(at: index) { return match }
        if let match = fraction(at: index) { return match }
        if let match = ago(at: index) { return match }
        if let match = dayWord(at: index) { return match }
        if let match = decade(at: index) { return match }
        if let match = narrated(at: index) { return match }
        if let match = thatDay(at: index) { return match }
        return years(at: index, allowsBare: allowsBare)
    }

    private func found(_ range: Range<Int>, _ expression: DateExpression?) -> DateMatch? {
        expression.map { DateMatch(tokens: range, expression: $0, portion: nil) }
    }

    /// `2023-03-20`, `20/03/2023`, `20.03.2023`.
    private func numeric(at index: Int) -> DateMatch? {
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

    private func numericDay(_ first: Int, _ second: Int, _ year: Int) -> Day? {
        let european = Day(year: year, month: second, day: first)
        let american = Day(year: year, month: first, day: second)
        return dayFirst ? european ?? american : american ?? european
    }

    /// Skips a weekday and its comma: where the date itself begins.
    private func afterWeekday(_ index: Int) -> Int {
        guard has(index, .weekday) else { return index }
        var next = index + 1
        if has(next, .dayPart) { next += 1 }
        if kind(next) == .comma { next += 1 }
        return next
    }

    /// A day's number with its `st`, `nd`, `rd`, `th`, and the index after it.
    private func day(_ index: Int) -> (Int, Int)? {
        guard let value = number(index, digits: 1...2), (1...31).contains(value) else { return nil }
        if let suffix = passage[index + 1], suffix.kind == .word, !suffix.hasSpaceBefore {
            return Self.ordinalEndings.contains(suffix.key) ? (value, index + 2) : nil
        }
        return (value, index + 1)
    }

    private static let ordinalEndings = keys("st nd rd th")

    /// `[Monday,] 20 March [2023]`, `the 20th of March`, `3–5 May`.
    private func dayAndMonth(at index: Int) -> DateMatch? {
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
    private func monthAndDay(at index: Int) -> DateMatch? {
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
    private func dated(_ range: Range<Int>, _ month: Int, _ days: ClosedRange<Int>) -> DateMatch? {
        var end = range.upperBound
        var following = end
        if kind(following) == .comma { following += 1 }
        if let year = year(following), !isCounted(following) {
            end = following + 1
            guard let first = Day(year: year, month: month, day: days.lowerBound), let last = Day(year: year, month: month, day: days.upperBound) else { return nil }
            return found(range.lowerBound..<end, first == last ? .value(DateValue(day: first)) : DateValue(from: first, to: last).map { .value($0) })
        }
        guard days.upperBound <= Day.length(ofMonth: month, year: 2000) else { return nil }
        return found(range, .monthDay(month: month, days: days))
    }

    private func afterAbbreviation(_ index: Int) -> Int {
        has(index, .abbreviation) && kind(index + 1) == .stop && !tokens[index + 1].hasSpaceBefore ? index + 2 : index + 1
    }

    /// Whether a number counts what follows: `2,000 people` is no year.
    private func isCounted(_ index: Int) -> Bool {
        if has(index + 1, [.measure, .magnitude, .currency]) { return true }
        return kind(index + 1) == .percent || kind(index - 1) == .currency
    }

    private func isMonthName(_ index: Int) -> Bool {
        // “5 May” is a date; “5 March Road” still is one more often than not.
        tokens[index].isCapitalized
    }

    /// `last Friday`, `next March`, `this week`, `last summer`, `this morning`, `last night`.
    private func stepped(at index: Int) -> DateMatch? {
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

    /// `Monday`, `Monday night`.
    private func weekday(at index: Int) -> DateMatch? {
        guard has(index, .weekday), tokens[index].isCapitalized else { return nil }
        // “Bloody Sunday”, “the Sunday Times”: a part of a name.
        if let before = passage[index - 1], before.kind == .word, before.isCapitalized, !before.is([.function, .starter, .preposition, .adverb, .speech]),
            passage.sentences.allSatisfy({ $0.lowerBound != index - 1 }) || Self.namedDays.contains(before.key)
        {
            if !before.is([.title]) && !isEndOfName(index - 1) { return nil }
        }
        if let after = passage[index + 1], after.kind == .word, after.isCapitalized, !after.is([.dayPart, .month]), has(index - 1, .determiner) { return nil }
        let end = has(index + 1, .dayPart) ? index + 2 : index + 1
        return found(index..<end, .weekday(Int(tokens[index].entry.value), nil))
    }

    private static let namedDays = keys("bloody good palm easter black ash shrove maundy super holy ruby whit cyber giving")

    /// “in Kyiv Monday”: a place before a weekday is no part of its name.
    private func isEndOfName(_ index: Int) -> Bool {
        !Self.namedDays.contains(tokens[index].key)
    }

    private static let christmas = WordList.key(of: "christmas")
    private static let newYear = WordList.key(of: "new")
    private static let yearKey = WordList.key(of: "year")
    private static let dayKey = WordList.key(of: "day")
    private static let eve = WordList.key(of: "eve")

    /// `Christmas Day`, `New Year's Eve`, with or without a year.
    private func holiday(at index: Int) -> DateMatch? {
        if word(index, Self.christmas), word(index + 1, Self.dayKey) || word(index + 1, Self.eve) {
            return dated(index..<index + 2, 12, word(index + 1, Self.eve) ? 24...24 : 25...25)
        }
        if word(index, Self.newYear), word(index + 1, Self.yearKey), kind(index + 2) == .possessive {
            if word(index + 3, Self.eve) { return dated(index..<index + 4, 12, 31...31) }
            if word(index + 3, Self.dayKey) { return dated(index..<index + 4, 1, 1...1) }
        }
        return nil
    }

    /// `March 2023`, `in March`, `March's`.
    private func month(at index: Int, allowsBare: Bool) -> DateMatch? {
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
    private func ofYear(_ index: Int) -> (Int, Int)? {
        let next = word(index, Self.of) ? index + 1 : index
        guard let token = passage[next], let step = Self.steps[token.key], word(next + 1, Self.yearKey) else { return nil }
        return (step, next + 2)
    }

    /// Whether a lone month's name means the month: “since April”, “the April vote”; not “Theresa May”, “April Jones”.
    private func isBareMonth(_ index: Int) -> Bool {
        let isName = passage[index + 1].map { $0.kind == .word && $0.isCapitalized && !$0.is(.starter) } ?? false
        guard let before = passage[index - 1], !passage.sentences.contains(where: { $0.lowerBound == index }) else {
            return !isName && kind(index + 1) != nil && tokens[index].key != Self.mayKey && tokens[index].key != Self.marchKey
        }
        if before.kind == .word, before.is(.preposition) || Self.monthPrepositions.contains(before.key) { return !isName || !before.is(.determiner) }
        if before.kind == .word, before.is(.determiner) || before.is(.conjunction) { return !isName && tokens[index].key != Self.marchKey && tokens[index].key != Self.augustKey || kind(index + 1) == .possessive }
        if before.kind == .possessive || before.kind == .hyphen || before.kind == .dash || before.kind == .open { return tokens[index].key != Self.mayKey && !isName }
        if before.kind == .word, before.isCapitalized { return false }
        return !isName && tokens[index].key != Self.mayKey && tokens[index].key != Self.marchKey && tokens[index].key != Self.augustKey
    }

    private static let monthPrepositions = keys("in since until till by from of during before after through to and or for between late early")

    /// `spring 2025`, `the summer of 2021`.
    private func season(at index: Int) -> DateMatch? {
        var start = index
        if word(start, Self.the) { start += 1 }
        guard has(start, .season) else { return nil }
        if let (step, end) = ofYear(start + 1) { return found(index..<end, .seasonOfYear(Int(tokens[start].entry.value), step)) }
        let next = word(start + 1, Self.of) ? start + 2 : start + 1
        guard let year = year(next), !isCounted(next) else { return nil }
        return found(index..<next + 1, DateValue(year: year, season: Int(tokens[start].entry.value)).map { .value($0) })
    }

    /// `the second half of 2022`, `third quarter`, `Q3 2022`.
    private func fraction(at index: Int) -> DateMatch? {
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
        let isQuarter = has(next, .timeUnit) && tokens[next].entry.value == Int32(DateExpression.Unit.quarter.rawValue)
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

    private func fraction(_ range: Range<Int>, quarter: Int?, half: Int?, _ year: Int?) -> DateMatch? {
        if let quarter {
            guard (1...4).contains(quarter) else { return nil }
            guard let year else { return found(range, .quarter(quarter, nil)) }
            return found(range, DateValue(year: year, quarter: quarter).map { .value($0) })
        }
        guard let half, let year else { return nil }
        return found(range, DateValue(year: year, half: half).map { .value($0) })
    }

    private func ordinal(_ index: Int) -> (Int, Int)? {
        if has(index, .ordinal) { return (Int(tokens[index].entry.value), index + 1) }
        guard let value = number(index, digits: 1...2), let suffix = passage[index + 1], suffix.kind == .word, !suffix.hasSpaceBefore,
            Self.ordinalEndings.contains(suffix.key)
        else { return nil }
        return (value, index + 2)
    }

    private func century(_ index: Int, _ ordinal: Int, _ next: Int) -> DateMatch? {
        guard ordinal > 9, has(next, .timeUnit), tokens[next].entry.value == Int32(DateExpression.Unit.century.rawValue) else {
            // “on the 20th”: a day of the month that is meant.
            guard word(index, Self.the), index > 0, word(index - 1, WordList.key(of: "on")), (1...31).contains(ordinal), kind(index + 1) == .number,
                kind(next) != .word || has(next, [.preposition, .conjunction, .function]), kind(next) != .hyphen, !word(next, Self.of)
            else { return nil }
            return found(index..<next, .dayOfMonth(ordinal))
        }
        return found(index..<next + 1, DateValue(century: ordinal).map { .value($0) })
    }

    /// `three days ago`, `a week ago`, `two and a half years ago`, `in two weeks' time`.
    private func ago(at index: Int) -> DateMatch? {
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

    private func amount(_ index: Int) -> (Int, Int)? {
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
    private func dayWord(at index: Int) -> DateMatch? {
        if word(index, Self.the), word(index + 1, Self.dayKey) {
            if word(index + 2, Self.before), word(index + 3, Self.yesterday) { return found(index..<index + 4, .unit(.day, -2)) }
            if word(index + 2, Self.after), word(index + 3, Self.tomorrow) { return found(index..<index + 4, .unit(.day, 2)) }
        }
        if word(index, Self.the), has(index + 1, .timeUnit), tokens[index + 1].entry.value == Int32(DateExpression.Unit.weekend.rawValue),
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
    private func decade(at index: Int) -> DateMatch? {
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
    private func narrated(at index: Int) -> DateMatch? {
        guard word(index, Self.the), let next = passage[index + 1], next.kind == .word, let step = Self.narrated[next.key], has(index + 2, .timeUnit),
            let unit = DateExpression.Unit(rawValue: Int(tokens[index + 2].entry.value)), [.day, .week, .month, .year].contains(unit), kind(index + 3) != .hyphen
        else { return nil }
        return found(index..<index + 3, .fromLast(unit, step))
    }

    /// `that night`, `that same evening`: the day named last.
    private func thatDay(at index: Int) -> DateMatch? {
        guard word(index, Self.thatKey) else { return nil }
        let next = Self.narrated[passage[index + 1]?.key ?? 0] == 0 ? index + 2 : index + 1
        guard has(next, .dayPart) || word(next, Self.dayKey) || word(next, Self.night), kind(next + 1) != .hyphen else { return nil }
        return found(index..<next + 1, .fromLast(.day, 0))
    }

    private static let thatKey = WordList.key(of: "that")

    // MARK: Years

    /// `2014–2018`, `in 2022`, `the 2014 annexation`.
    private func years(at index: Int, allowsBare: Bool) -> DateMatch? {
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
    private func isYear(_ index: Int, _ year: Int) -> Bool {
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

    private static let yearWords = keys("in since until till by from during before after for through year early late mid circa of between fiscal season")
    private static let numbered = keys("resolution no number highway route flight room apollo page article section line model bus boeing agenda psalm at than over under about nearly almost some around only least most up")

    /// A lower-case word that ends in s after four digits: “2000 soldiers”.
    private func countsPlural(_ index: Int) -> Bool {
        guard let token = passage[index], token.kind == .word, !token.isCapitalized, token.range.count > 3 else { return false }
        return passage.text[Int(token.end) - 1] == UInt8(ascii: "s") && !token.is([.anySpeech, .presentVerb, .preposition, .function])
    }
}
