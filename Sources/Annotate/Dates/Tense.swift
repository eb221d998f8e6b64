/// Whether a clause tells of what was or of what will be, read from the verb nearest to a date.
enum Tense: Equatable {
    case past, future
    /// No verb says.
    case unknown
}

struct TenseReader {
    let passage: TokenizedPassage

    private static let to = WordList.key(of: "to")
    private static let be = WordList.key(of: "be")
    private static let have = WordList.key(of: "have")
    private static let since = WordList.key(of: "since")
    private static let untilWords = WordList.keys("until till by")
    private static let by = WordList.key(of: "by")
    /// Present forms that newspapers use of what is arranged.
    private static let arranged = WordList.keys("meet face host travel tour go opens begins starts meets arrives takes kicks holds faces heads travels visits hosts votes goes comes runs expires ends closes returns plays launches resumes convenes awaits looms vote debate debates resigns publishes presents decides signs addresses unveils releases announces retires considers reopens")
    /// Verbs before “to” that look ahead.
    private static let ahead = WordList.keys("agreed agrees agree vowed vows pledged pledges promised promises wants want wanted decided voted ordered asked invited urged going due set scheduled expected planned planning plans hopes hoping likely ready preparing prepares prepared vow pledge intends aims needs has have yet about")
    private static let notVerbs = WordList.keys("the a an his her their its our my this that these those")
    private static let edNouns = WordList.keys("united red need speed hundred bed led shed seed feed breed wed indeed exceed proceed embed reed weed sacred hatred naked wicked")

    /// The tense that governs a range of tokens, within its sentence.
    func tense(at range: Range<Int>) -> Tense {
        let sentence = passage.sentences.isEmpty ? 0..<0 : passage.sentences[passage.sentence(ofToken: range.lowerBound)]
        let preposition = passage[range.lowerBound - 1]?.key
        if preposition == Self.since || isPlanThatIsOver(range) { return .past }
        if isAhead(range) || isPutOff(range, low: sentence.lowerBound) { return .future }
        var index = range.lowerBound - 1
        let low = max(sentence.lowerBound, range.lowerBound - 40)
        var result = Tense.unknown
        var lasted = false
        while index >= low {
            if let tense = verb(at: index, low: low) {
                result = tense
                lasted = Self.lasting.contains(passage.tokens[index].key)
                break
            }
            if passage.tokens[index].kind == .semicolon { break }
            index -= 1
        }
        if let preposition, Self.untilWords.contains(preposition), result != .past || preposition != Self.by && !lasted {
            // “By Tuesday the fire was out”: where the sentence begins with it, its verb stands behind.
            let isOpening = range.lowerBound - 1 == sentence.lowerBound
            return isOpening && tense(behind: range, in: sentence) == .past ? .past : .future
        }
        if result == .unknown { result = tense(behind: range, in: sentence) }
        // “Storms to follow on Monday”: a headline has no other verb.
        return result == .unknown && hasInfinitive(low..<range.lowerBound) ? .future : result
    }

    /// “X to follow”: behind a noun, with a word of the lists neither before nor behind “to” but a verb.
    private func hasInfinitive(_ range: Range<Int>) -> Bool {
        range.dropFirst().dropLast(2).contains { index in
            guard passage.tokens[index].key == Self.to, let before = passage[index - 1], let verb = passage[index + 1] else { return false }
            return before.kind == .word && before.entry.classes.isEmpty && verb.kind == .word && !verb.isCapitalized && verb.entry.classes.isEmpty
        }
    }

    private func tense(behind range: Range<Int>, in sentence: Range<Int>) -> Tense {
        for index in range.upperBound..<max(range.upperBound, min(sentence.upperBound, range.upperBound + 30)) {
            if let tense = verb(at: index, low: range.upperBound), tense != .unknown { return tense }
            if passage.tokens[index].kind == .semicolon { break }
        }
        return .unknown
    }

    /// “a day of mourning for Saturday”, “the final is on Thursday”.
    private func isAhead(_ range: Range<Int>) -> Bool {
        guard let first = passage[range.lowerBound], first.is(.weekday) else { return false }
        guard let before = passage[range.lowerBound - 1], before.kind == .word, let verb = passage[range.lowerBound - 2] else { return false }
        if Self.forKey == before.key { return verb.kind == .word && passage[range.upperBound]?.kind != .possessive }
        return Self.onKey == before.key && verb.is(.formOfBe) && verb.is(.presentVerb) && !isOfClock(range.lowerBound - 2)
    }

    /// “The vote, which had been planned for Monday”; “The talks, scheduled for Tuesday, ended without a deal”.
    private func isPlanThatIsOver(_ range: Range<Int>) -> Bool {
        let cue = range.lowerBound - 2
        guard let before = passage[cue + 1], before.key == Self.forKey || before.key == Self.onKey, passage[cue]?.is(.futureCue) == true else { return false }
        var index = cue - 1
        while let token = passage[index], token.is(.adverb) { index -= 1 }
        // “had been”, “had originally been”
        if passage[index]?.key == Self.been, passage[index - 1]?.key == Self.had || passage[index - 2]?.key == Self.had { return true }
        guard passage[index]?.is(.formOfBe) != true else { return false }
        let behind = range.upperBound + (passage[range.upperBound]?.kind == .comma ? 1 : 0)
        return passage[behind].map { Self.happening.contains($0.key) } ?? false
    }

    private static let been = WordList.key(of: "been")
    private static let had = WordList.key(of: "had")
    /// What only something that took place did.
    private static let happening = WordList.keys("ended began started opened closed finished concluded collapsed failed lasted went passed brought drew turned broke yielded produced took got")

    /// “adjourned the case to Monday”, “was moved to Friday”.
    private func isPutOff(_ range: Range<Int>, low: Int) -> Bool {
        guard let before = passage[range.lowerBound - 1], before.key == Self.to else { return false }
        return (max(low, range.lowerBound - 8)..<range.lowerBound - 1).contains { Self.puttingOff.contains(passage.tokens[$0].key) }
    }

    private static let puttingOff = WordList.keys("adjourned postponed delayed deferred rescheduled moved pushed remanded extended")
    /// What lasted until a day is over: “ran until Sunday”; “closed until Sunday” need not be.
    private static let lasting = WordList.keys("ran lasted lived worked served slept waited raged burned spoke talked fought danced sat")

    /// “at 6am”, “at 6.40 am”: no form of “be”.
    private func isOfClock(_ index: Int) -> Bool { passage[index]?.key == Self.am && passage[index - 1]?.kind == .number }

    private static let am = WordList.key(of: "am")

    private static let forKey = WordList.key(of: "for")
    private static let onKey = WordList.key(of: "on")

    /// The tense of the verb at an index; nil where there is none.
    private func verb(at index: Int, low: Int) -> Tense? {
        let token = passage.tokens[index]
        guard token.kind == .word else { return nil }
        if token.is(.modal), !token.isCapitalized || index == low {
            return passage[index + 1]?.key == Self.have ? .past : .future
        }
        if token.is(.futureCue), !token.isCapitalized {
            let before = passage[index - 1]
            let isNoun = before.map { Self.notVerbs.contains($0.key) || $0.kind == .possessive } ?? true
            let isPastPlan = before?.is(.formOfBe) == true && before?.is(.pastVerb) == true && !followsToOrFor(index)
            if token.is(.pastVerb), !followsToOrFor(index) { return .past }
            if !isNoun || token.is(.pastVerb) || endsInEd(token) { return isPastPlan ? .past : .future }
            return nil
        }
        if Self.arranged.contains(token.key), !token.isCapitalized, isVerb(index, low: low) { return .future }
        if Self.unchanged.contains(token.key), continuesInfinitive(index, low: low) { return nil }
        if token.is([.pastVerb]) || endsInEd(token) && !token.isCapitalized {
            return past(at: index, low: low)
        }
        if token.key == Self.to, let next = passage[index + 1], next.kind == .word, !next.isCapitalized, !next.is([.determiner, .pronoun, .preposition]) {
            // An infinitive looks ahead if what it depends on does.
            guard let before = passage[index - 1] else { return .future }
            let isArranged = before.is(.formOfBe) && before.is(.presentVerb)
            return isArranged || Self.ahead.contains(before.key) ? .future : nil
        }
        if token.is(.auxiliary), token.is(.presentVerb), !isOfClock(index) {
            if token.is(.formOfBe), let next = passage[index + 1], endsInIng(next), !Self.states.contains(next.key) { return .future }
            if Self.perfect.contains(token.key), let next = passage[index + 1], next.is(.pastVerb) || endsInEd(next) || next.is(.formOfBe) { return .past }
        }
        return nil
    }

    /// “talks open”, “Qatar meet”: behind a name, a pronoun or a noun, not behind a verb or an article, where it is a noun.
    private func isVerb(_ index: Int, low: Int) -> Bool {
        guard let before = passage[index - 1], index > low else { return false }
        guard before.kind == .word, !before.is([.determiner, .preposition, .pastVerb, .numeral, .possessive]), !endsInEd(before) || before.isCapitalized else { return false }
        let isBase = Self.bases.contains(passage.tokens[index].key)
        return !isBase || before.isCapitalized || before.is(.pronoun)
    }

    private static let bases = WordList.keys("meet face host travel tour go vote debate")
    /// Verbs whose past is their plain form.
    private static let unchanged = WordList.keys("hit cut set put let cast shut spread quit hurt cost split")

    /// “to regain strength and hit Florida”: governed by the infinitive or modal before it.
    private func continuesInfinitive(_ index: Int, low: Int) -> Bool {
        guard let before = passage[index - 1], before.kind == .word, Self.andWords.contains(before.key) else { return false }
        return (max(low, index - 16)..<index).contains { passage.tokens[$0].key == Self.to || passage.tokens[$0].is(.modal) }
    }

    private static let andWords = WordList.keys("and or then")
    private static let perfect = WordList.keys("has have")
    /// “are missing since Monday”: a state is nothing arranged.
    private static let states = WordList.keys("missing lacking wanting willing unwilling outstanding suffering recovering reeling mourning investigating")

    private static let staying = WordList.keys("stay stays remain remains")

    /// A past form is none in “will be held”, “to be published”.
    private func past(at index: Int, low: Int) -> Tense? {
        var before = index - 1
        while before >= low, passage.tokens[before].is(.adverb) { before -= 1 }
        guard before >= low else { return .past }
        let token = passage.tokens[before]
        // “stays closed”
        if Self.staying.contains(token.key) { return .unknown }
        guard token.is(.formOfBe) else { return .past }
        if token.is(.pastVerb) { return .past }
        if token.is(.presentVerb) { return .unknown }
        guard token.key == Self.be else { return .past }
        var governor = before - 1
        while governor >= low, passage.tokens[governor].is(.adverb) { governor -= 1 }
        guard governor >= low else { return .unknown }
        if passage.tokens[governor].is(.modal) || passage.tokens[governor].key == Self.to { return .future }
        return .past
    }

    private func followsToOrFor(_ index: Int) -> Bool {
        guard let next = passage[index + 1] else { return false }
        return next.key == Self.to || Self.forWords.contains(next.key)
    }

    private static let forWords = WordList.keys("for on in")

    private func endsInEd(_ token: PassageToken) -> Bool {
        guard token.kind == .word, token.range.count > 3, !Self.edNouns.contains(token.key) else { return false }
        let text = passage.text
        return text[Int(token.end) - 1] == UInt8(ascii: "d") && text[Int(token.end) - 2] == UInt8(ascii: "e")
    }

    private func endsInIng(_ token: PassageToken) -> Bool {
        guard token.kind == .word, token.range.count > 4 else { return false }
        return passage.text[token.range].suffix(3).elementsEqual("ing".utf8)
    }
}
