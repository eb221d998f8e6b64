/// Joins tokens into units: the words that names are made of.
struct UnitReader {
    let text: [UInt8]
    let tokens: [Token]
    let vocabulary: Vocabulary

    func units() -> [Unit] {
        var units: [Unit] = []
        units.reserveCapacity(tokens.count)
        var mark = Token.Mark.none
        var at = 0
        var afterAbbreviation = false
        while at < tokens.count {
            let token = tokens[at]
            guard token.isWord else {
                if !(token.mark == .ampersand && token.isSpaced && at + 1 < tokens.count && tokens[at + 1].isSpaced) || mark != .none {
                    mark = token.mark
                } else {
                    mark = .ampersand
                }
                at += 1
                continue
            }
            var (unit, next) = readUnit(at, previous: units.last)
            unit.markBefore = mark
            if mark == .none, !token.isSpaced, !units.isEmpty { unit.markBefore = .other }
            if afterAbbreviation { unit.flags.remove(.opensSentence) }
            mark = .none
            afterAbbreviation = false
            if let (end, skip) = abbreviation(unit, next) {
                unit.range = unit.range.lowerBound..<end
                unit.isAbbreviation = true
                afterAbbreviation = true
                next = skip
            }
            units.append(unit)
            at = next
        }
        return units
    }

    private func unit(_ first: Int, through last: Int) -> Unit {
        let token = tokens[first]
        let range = Int(token.start)..<Int(tokens[last].end)
        let word = first == last ? token.word : vocabulary.find(text, range, hash: Vocabulary.hash(text[range]))
        return Unit(
            range: range, classes: word < 0 ? [] : vocabulary.classes[Int(word)], word: word, flags: token.flags, markBefore: .none)
    }

    /// The unit that begins at a token, and the token behind it.
    private func readUnit(_ start: Int, previous: Unit?) -> (Unit, Int) {
        var last = start
        var flags = tokens[start].flags
        if let acronym = dottedAcronym(start) { return acronym }
        while let joined = joined(start, last, previous) {
            last = joined.last
            if joined.makesCapital { flags.insert(.capital) }
            if !tokens[last].flags.contains(.allCapitals) { flags.remove(.allCapitals) }
        }
        var unit = unit(start, through: last)
        unit.flags = flags
        unit.flags.remove(.opensSentence)
        if tokens[start].flags.contains(.opensSentence) { unit.flags.insert(.opensSentence) }
        var next = last + 1
        if isGlued(next), text[Int(tokens[next].start)] == UInt8(ascii: "$") { unit.flags.remove(.capital) }
        if let after = possessive(last), unit.flags.contains(.capital), after == last + 3,
            Lexicon.gazetteer.find(Surface.key(text, Int(tokens[start].start)..<Int(tokens[last + 2].end))) >= 0
        {
            // “Moody's”: the ending belongs to the name.
            unit.range = unit.range.lowerBound..<Int(tokens[last + 2].end)
            next = after
        } else if let after = possessive(last) {
            unit.isPossessive = true
            next = after
        } else if let after = suffix(last) {
            unit.isBase = after.isPlace
            unit.hasSuffix = true
            next = after.next
        }
        return (unit, next)
    }

    private func isGlued(_ index: Int) -> Bool { index < tokens.count && !tokens[index].isSpaced }
    private func isGluedWord(_ index: Int) -> Bool { isGlued(index) && tokens[index].isWord }
    private func length(_ index: Int) -> Int { Int(tokens[index].end - tokens[index].start) }
    private func isWord(_ index: Int, among words: [String]) -> Bool {
        words.contains { text.holds($0, at: tokens[index].range) }
    }

    private func isGlued(_ index: Int, by mark: Token.Mark) -> Bool { isGlued(index) && tokens[index].mark == mark }

    // MARK: Joining

    /// The last token of what a hyphen, an apostrophe or an ampersand joins to a unit.
    private func joined(_ start: Int, _ last: Int, _ previous: Unit?) -> (last: Int, makesCapital: Bool)? {
        guard isGlued(last + 1), isGluedWord(last + 2) else { return nil }
        let after = tokens[last + 2]
        switch tokens[last + 1].mark {
        case .hyphen: return joinedByHyphen(start, last, after, previous)
        case .apostrophe:
            if after.isCapital, length(last) <= 2 || isWord(last, among: ["dell", "nell", "all"]) { return (last + 2, true) }
            // Sana'a, Xi'an; but no contraction.
            guard tokens[start].isCapital, !after.isCapital,
                !isWord(last + 2, among: ["s", "t", "d", "m", "ll", "re", "ve", "em", "n", "til", "til", "cause"])
            else { return nil }
            return (last + 2, false)
        case .ampersand: return tokens[start].isCapital && after.isCapital ? (last + 2, false) : nil
        case .period:
            // “Dawn.com”, “Aktuality.sk”.
            let isDomain = !after.isCapital && after.flags.isDisjoint(with: .digit) && (2...4).contains(length(last + 2)) && !isGlued(last + 3, by: .hyphen)
            return tokens[start].isCapital && length(start) > 1 && isDomain ? (last + 2, false) : nil
        default: return nil
        }
    }

    private func joinedByHyphen(_ start: Int, _ last: Int, _ after: Token, _ previous: Unit?) -> (last: Int, makesCapital: Bool)? {
        let left = vocabulary.classes(tokens[last])
        let right = vocabulary.classes(after)
        let named: WordClass = [.place, .demonym, .organization]
        if after.isCapital {
            if !tokens[start].isCapital {
                // al-Rashidi, el-Sisi, ash-Sharq: an article; not pro-Kyiv.
                return start == last && length(last) <= 3 && !left.contains(.prefix) && left.isDisjoint(with: [.common])
                    && tokens[last].flags.isDisjoint(with: .digit)
                    ? (last + 2, true) : nil
            }
            let whole = Int(tokens[start].start)..<Int(after.end)
            if Lexicon.gazetteer.find(text, whole, hash: Vocabulary.hash(text[whole])) >= 0 { return (last + 2, false) }
            // Russia-Ukraine, US-Chinese: two names.
            if !left.isDisjoint(with: named), !right.isDisjoint(with: named) { return nil }
            // “Sherry Rehman-Baloch” is one name, “Afro-American” is none.
            let isSurname = left.isDisjoint(with: named) && previous.map { $0.classes.contains(.firstName) } == true && tokens[start].flags.isDisjoint(with: .opensSentence)
            if left.contains(.demonym) || right.contains(.demonym), !isSurname { return nil }
            return (last + 2, false)
        }
        guard tokens[start].isCapital else { return nil }
        if after.flags.contains(.digit) { return (last + 2, false) }
        // Rostov-on-Don, Mazar-i-Sharif.
        if length(last + 2) <= 4, isGlued(last + 3), tokens[last + 3].mark == .hyphen, isGluedWord(last + 4), tokens[last + 4].isCapital {
            return (last + 4, false)
        }
        // Kim Jong-un, Moon Jae-in: behind a family name that comes first.
        if let previous, previous.classes.contains(.familyFirst), length(last) <= 6, length(last + 2) <= 6 { return (last + 2, false) }
        return nil
    }

    /// “U.N.”, “J.K.”: single capitals with periods, without space between.
    private func dottedAcronym(_ start: Int) -> (Unit, Int)? {
        var last = start
        var letters = 0
        var at = start
        while at < tokens.count, tokens[at].isWord, tokens[at].isCapital, length(at) == 1, at == start || isGlued(at),
            isGlued(at + 1), tokens[at + 1].mark == .period
        {
            letters += 1
            last = at + 1
            at += 2
        }
        guard letters > 0 else { return nil }
        if letters == 1, isGluedWord(last + 1), tokens[last + 1].isCapital, length(last + 1) > 1 {
            // “S.Paulo”, “J.Smith”.
            return (self.unit(start, through: last + 1), last + 2)
        }
        var unit = unit(start, through: last)
        unit.isInitial = letters == 1 || vocabulary.classes[Int(max(0, unit.word))].isEmpty && letters == 2
        if letters > 1 { unit.flags.insert(.allCapitals) }
        unit.isAbbreviation = true
        guard isGlued(last + 1), tokens[last + 1].mark == .apostrophe, isGluedWord(last + 2), isWord(last + 2, among: ["s"]) else {
            return (unit, last + 1)
        }
        unit.isPossessive = true
        return (unit, last + 3)
    }

    // MARK: Endings

    /// The token behind 's or s'.
    private func possessive(_ last: Int) -> Int? {
        guard isGlued(last + 1), tokens[last + 1].mark == .apostrophe else { return nil }
        if isGluedWord(last + 2) { return isWord(last + 2, among: ["s", "S"]) ? last + 3 : nil }
        let end = Int(tokens[last].end)
        // A closing quotation mark, unless the word ends in s and more words follow.
        guard text[end - 1] == UInt8(ascii: "s"), last + 2 < tokens.count, tokens[last + 2].isWord else { return nil }
        return last + 2
    }

    /// “-based”, “-led”, “-born”: the token behind, and whether the name must be a place.
    private func suffix(_ last: Int) -> (next: Int, isPlace: Bool)? {
        guard isGlued(last + 1), tokens[last + 1].mark == .hyphen, isGluedWord(last + 2), !tokens[last + 2].isCapital,
            tokens[last].isCapital
        else { return nil }
        return (last + 3, isWord(last + 2, among: ["based", "born", "bound", "area"]))
    }

    /// “Dr.”, “St.”, “Gen.” before another word: where the period ends, and the token behind it.
    private func abbreviation(_ unit: Unit, _ next: Int) -> (end: Int, next: Int)? {
        guard !unit.isAbbreviation, unit.isCapital, unit.range.count <= 5, isGlued(next), tokens[next].mark == .period, next + 1 < tokens.count,
            tokens[next + 1].isWord, tokens[next + 1].isSpaced, tokens[next + 1].isCapital,
            !unit.classes.isDisjoint(with: [.title, .direction, .generation])
                || unit.isInitial || Self.abbreviations.contains(where: { text.holds($0, at: unit.range) })
        else { return nil }
        return (Int(tokens[next].end), next + 1)
    }

    private static let abbreviations = ["Sen", "Rep", "Gov", "Ft", "No", "Atty", "Pres", "Pvt", "Ald", "Msgr", "Ste"]
}
