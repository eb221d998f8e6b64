/// Finds date expressions among the tokens of a passage: at each token the longest pattern that fits.
struct DateRecognizer {
    let passage: TokenizedPassage
    /// Whether 3/4/2023 is the third of April.
    let dayFirst: Bool
    var tokens: [PassageToken] { passage.tokens }

    init(passage: TokenizedPassage, dayFirst: Bool) {
        self.passage = passage
        self.dayFirst = dayFirst
    }

    static let triggers: WordTraits = [.month, .weekday, .season, .timeUnit, .timeUnits, .dayWord, .decade, .dayPart]

    /// Whether the passage has a word or a number that a date needs.
    static func mayMatch(_ passage: TokenizedPassage) -> Bool { passage.holds(.number) || passage.holds(triggers) }

    func matches() -> [DateMatch] {
        guard Self.mayMatch(passage) else { return [] }
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
        passage.shareYears(&result, joinedBy: Self.rangeWords)
        return result
    }

    // MARK: Words

    /// Words between two dates of one year.
    private static let rangeWords = WordList.keys("and to until till through or")

    static let the = WordList.key(of: "the")
    static let of = WordList.key(of: "of")
    static let inKey = WordList.key(of: "in")
    static let ago = WordList.key(of: "ago")
    static let and = WordList.key(of: "and")
    static let to = WordList.key(of: "to")
    static let before = WordList.key(of: "before")
    static let after = WordList.key(of: "after")
    static let half = WordList.key(of: "half")
    static let night = WordList.key(of: "night")
    static let yesterday = WordList.key(of: "yesterday")
    static let tomorrow = WordList.key(of: "tomorrow")
    static let articles = WordList.keys("a an")
    static let mayKey = WordList.key(of: "may")
    static let marchKey = WordList.key(of: "march")
    static let augustKey = WordList.key(of: "august")
    static let sets = WordList.keys("every each most")
    static let steps: [UInt64: Int] = {
        var steps: [UInt64: Int] = [:]
        for word in ["last", "previous"] { steps[WordList.key(of: word)] = -1 }
        steps[WordList.key(of: "this")] = 0
        for word in ["next", "coming", "upcoming"] { steps[WordList.key(of: word)] = 1 }
        return steps
    }()
    static let narrated: [UInt64: Int] = [
        WordList.key(of: "next"): 1, WordList.key(of: "following"): 1, WordList.key(of: "previous"): -1, WordList.key(of: "same"): 0,
    ]
    static let portions: [UInt64: DatePortion] = [
        WordList.key(of: "early"): .early, WordList.key(of: "late"): .late, WordList.key(of: "mid"): .middle, WordList.key(of: "middle"): .middle,
        WordList.key(of: "end"): .end, WordList.key(of: "beginning"): .start, WordList.key(of: "start"): .start,
        WordList.key(of: "earlier"): .earlier, WordList.key(of: "later"): .later, WordList.key(of: "about"): .about, WordList.key(of: "around"): .about,
    ]

    /// A cheap look that lets most words pass by.
    func canStart(_ index: Int) -> Bool {
        let token = tokens[index]
        switch token.kind {
        case .number: return true
        case .quote: return tokens.indices.contains(index + 1) && tokens[index + 1].kind == .number
        case .word: return token.is([.month, .weekday, .season, .dayWord, .numeral, .ordinal, .decade, .dateOpening])
        default: return false
        }
    }

    func isSet(_ index: Int) -> Bool {
        index > 0 && Self.sets.contains(tokens[index - 1].key)
    }

    func word(_ index: Int, _ key: UInt64) -> Bool {
        index >= 0 && index < tokens.count && tokens[index].kind == .word && tokens[index].key == key
    }

    func has(_ index: Int, _ classes: WordTraits) -> Bool {
        index >= 0 && index < tokens.count && tokens[index].kind == .word && tokens[index].is(classes)
    }

    func kind(_ index: Int) -> PassageToken.Kind? {
        passage[index]?.kind
    }

    /// The value of a token that is digits alone.
    func number(_ index: Int, digits: ClosedRange<Int> = 1...4) -> Int? {
        guard kind(index) == .number, digits.contains(tokens[index].range.count) else { return nil }
        return passage.text[tokens[index].range].reduce(0 as Int?) { sum, byte in
            guard let sum, (0x30...0x39).contains(byte) else { return nil }
            return sum * 10 + Int(byte - 0x30)
        }
    }

    func year(_ index: Int) -> Int? {
        guard let value = number(index, digits: 4...4), (1000...2199).contains(value) else { return nil }
        return value
    }

    // MARK: With a part of a period before

    func match(at index: Int) -> DateMatch? {
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
    func portioned(_ portion: DatePortion, at index: Int) -> DateMatch? {
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
    func core(at index: Int, allowsBare: Bool) -> DateMatch? {
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

    func found(_ range: Range<Int>, _ expression: DateExpression?) -> DateMatch? {
        expression.map { DateMatch(tokens: range, expression: $0, portion: nil) }
    }
}
