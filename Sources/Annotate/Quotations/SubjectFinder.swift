internal import Corpus

/// Who speaks, before names and pronouns are resolved: a range of elements.
struct Subject {
    enum Kind {
        /// One name, alone.
        case name
        case pronoun
        /// A description.
        case nominal
    }

    var kind: Kind
    /// Of a name or a pronoun, that element; of a description, all of it.
    var elements: Range<Int>
    /// Whether a person or a body can be meant by it: “the fact” cannot.
    var isPlausible = true
}

/// Finds the subject of a speech verb in a sentence, without a grammar: by what stands next to it.
struct SubjectFinder {
    let elements: [Element]
    let names: [NameSpan]

    func isPerson(_ index: Int) -> Bool {
        guard elements[index].kind == .name else { return false }
        guard let name = elements[index].name else { return true }
        return names[name].kind == .person
    }

    // MARK: Before the verb

    /// The subject of the verb at an index, not further left than `low`.
    func subject(before verb: Int, from low: Int) -> Subject? {
        var index = verb - 1
        while index >= low, elements[index].kind == .word, elements[index].is([.adverb, .auxiliary]) || SpeechVerbs.isPerceived(elements, index), !elements[index].is([.pronoun]) { index -= 1 }
        index = beforeDay(index, from: low)
        guard index >= low else { return nil }
        let element = elements[index]
        switch element.kind {
        case .name: return nameOrComplement(at: index, from: low)
        case .word where element.is(.pronoun) || isPluralPronoun(element): return Subject(kind: .pronoun, elements: index..<index + 1)
        case .word where element.is(.relative) || element.key == Self.that: return antecedent(of: index, from: low)
        case .word: return nominal(endingAt: index, from: low).map { joint($0, from: low) }
        case .comma, .dash: return beforeApposition(endingAt: index, from: low)
        default: return nil
        }
    }

    /// What stands before “in 2009”, “on 3 March” and “on Monday”.
    private func beforeDay(_ last: Int, from low: Int) -> Int {
        var index = last
        while index > low, last - index < 4, elements[index].isNumber || elements[index].is([.month, .weekday]) { index -= 1 }
        guard index < last, index > low, elements[index].kind == .word, Self.beforeDays.contains(elements[index].key) else { return last }
        return index - 1
    }

    private static let beforeDays = Set(["in", "on", "since"].map(WordList.key(of:)))

    private func isPluralPronoun(_ element: Element) -> Bool {
        element.is(.firstPerson) && element.is(.pronoun)
    }

    /// A name right before the verb; inside “a spokesman for the Kremlin said” it is a part of the description.
    func nameOrComplement(at index: Int, from low: Int) -> Subject? {
        if let joint = joint(endingAt: index, from: low) { return joint }
        if let described = personWithComplement(endingAt: index, from: low) { return described }
        var before = index - 1
        // Titles and articles stand between: “the governor of the Kherson region” has none of it, “for President Smith” has.
        while before >= low, elements[before].kind == .word, elements[before].is([.determiner, .title]) || elements[before].isCapitalized && !elements[before].is([.preposition, .weekday, .month]) {
            before -= 1
        }
        if let relative = relative(around: index, from: low) { return antecedent(of: relative, from: low) }
        guard before > low, elements[before].kind == .word, elements[before - 1].kind == .word || elements[before - 1].kind == .name else {
            return Subject(kind: .name, elements: index..<index + 1)
        }
        if isObject(behind: before) { return nominal(endingAt: elements[before].isIngForm ? before - 1 : before - 2, from: low) }
        let isAddressed = Self.addressing.contains(elements[before].key)
        let isComplement = isComplementPreposition(elements[before])
            && (!elements[before - 1].is([.weekday, .month, .pastVerb, .presentVerb, .speech]) || elements[before - 1].is(.speaker))
        if isComplement || isAddressed {
            if let whole = nominal(endingAt: before - 1, from: low) {
                return Subject(kind: .nominal, elements: whole.elements.lowerBound..<index + 1, isPlausible: whole.isPlausible)
            }
            // “the man who spoke to X said”
            if isAddressed { return nil }
            if elements[before - 1].kind == .name, !isPerson(before - 1) {
                return Subject(kind: .nominal, elements: before - 1..<index + 1)
            }
        }
        return Subject(kind: .name, elements: index..<index + 1)
    }

    /// `Robert Habeck of the Greens`, `Made Supriatma at the Yusof Institute in Singapore`: the person whom the rest describes.
    private func personWithComplement(endingAt last: Int, from low: Int) -> Subject? {
        var index = last - 1
        var steps = 0
        while index > low, steps < 10 {
            let element = elements[index]
            if isComplementPreposition(element), elements[index - 1].kind == .name {
                guard isPerson(index - 1) else {
                    index -= 2
                    steps += 2
                    continue
                }
                guard let person = nameOrComplement(at: index - 1, from: low) else { return nil }
                return person.kind == .name ? person : Subject(kind: .nominal, elements: person.elements.lowerBound..<last + 1, isPlausible: person.isPlausible)
            }
            let isAdjective = element.kind == .word && (element.entry.classes.isEmpty || element.is([.determiner, .title, .numeral]))
            guard isAdjective || element.kind == .possessive || element.kind == .name || element.isCapitalized && element.kind == .word else { return nil }
            index -= 1
            steps += 1
        }
        return nil
    }

    func isComplementPreposition(_ element: Element) -> Bool {
        element.kind == .word && Self.complement.contains(element.key)
    }

    private static let complement = Set(["of", "for", "at", "from", "in", "with", "near", "by"].map(WordList.key(of:)))

    /// “The man who shot X said”: X is whom the clause is about, but not in “the man who X said was guilty”.
    private func relative(around name: Int, from low: Int) -> Int? {
        var index = name - 1
        while index >= max(low, name - 6), elements[index].kind == .word || elements[index].kind == .name, !elements[index].is([.speech, .conjunction]), !SpeechVerbs.perceives(elements[index]) {
            if Self.relatives.contains(elements[index].key) { return index == name - 1 ? nil : index }
            index -= 1
        }
        return nil
    }

    /// “A lawyer representing X said”, “the party led by X said”.
    private func isObject(behind index: Int) -> Bool {
        if elements[index].isIngForm, !elements[index].isCapitalized { return elements[index - 1].kind == .word }
        return elements[index].key == Self.by && (elements[index - 1].is(.pastVerb) || elements[index - 1].isPastForm)
    }

    private static let relatives = Set(["who", "which"].map(WordList.key(of:)))
    private static let by = WordList.key(of: "by")

    /// “A message to X said”, “the report on X said”.
    private static let addressing = Set(["to", "on", "about", "against", "over"].map(WordList.key(of:)))

    /// Whether the verb at an index is that of “which X called …” or “words that X says …”: what the clause is about does not speak.
    func isOfRelativeClause(_ verb: Int, from low: Int) -> Bool {
        var index = verb - 1
        while index >= low, elements[index].kind == .word, elements[index].is([.adverb, .auxiliary, .title]), !elements[index].is(.pronoun) { index -= 1 }
        guard index > low, elements[index].kind == .name || elements[index].is(.pronoun) else { return false }
        index -= 1
        while index > low, elements[index].kind == .word, elements[index].is([.title, .determiner]) && elements[index].key != Self.that { index -= 1 }
        return elements[index].key == Self.that && index > low && elements[index - 1].kind == .word && !elements[index - 1].is([.speech, .pastVerb])
            || elements[index].key == Self.which
    }

    private static let which = WordList.key(of: "which")

    /// `X, who said`, `the man who said`.
    func antecedent(of relative: Int, from low: Int) -> Subject? {
        var index = relative - 1
        if index >= low, elements[index].kind == .comma {
            if let start = startOfOrigin(endingAt: index, from: low) { return beforeApposition(endingAt: start, from: low) }
            index -= 1
        }
        guard index >= low else { return nil }
        switch elements[index].kind {
        // “a letter from X that said”: the letter; “X, who said”, “the son of X who said”.
        case .name where elements[relative].key == Self.that: return nameOrComplement(at: index, from: low)
        case .name: return Subject(kind: .name, elements: index..<index + 1)
        case .comma: return beforeApposition(endingAt: index, from: low)
        case .word: return nominal(endingAt: index, from: low)
        default: return nil
        }
    }

    /// The comma before “of Leeds” in `X, of Leeds, who said`, where that is a person's.
    private func startOfOrigin(endingAt comma: Int, from low: Int) -> Int? {
        guard let before = elements[low..<comma].lastIndex(where: { $0.kind == .comma }), before > low, isComplementPreposition(elements[before + 1]) else { return nil }
        return isPerson(before - 1) ? before : nil
    }

    /// `X, the secretary of …, said`; `the minister, X, said`; `X, 45, of Leeds, said`.
    func beforeApposition(endingAt comma: Int, from low: Int) -> Subject? {
        var end = comma
        var named: Int?
        while true {
            var start = end - 1
            while start >= low, elements[start].kind != .comma, elements[start].kind != .dash, elements[start].kind != .quotation, elements[start].kind != .colon { start -= 1 }
            let chunk = start + 1..<end
            // “X, whose wife, Y, is the mayor, said”: the clause of Y is over.
            if named == nil, let clause = startOfClause(around: chunk, from: low) {
                end = clause
                named = nil
                continue
            }
            if let person = onlyPerson(in: chunk) { named = named ?? person }
            guard start > low, elements[start].kind == .comma || elements[start].kind == .dash else {
                return firstChunk(chunk, appositive: named, low: low)
            }
            // “the husband of X, the singer, said”: not X.
            if elements[start - 1].kind == .name, isPerson(start - 1), !startsClause(chunk), let name = nameOrComplement(at: start - 1, from: low), name.kind == .name {
                return name
            }
            if let named, isJoined(chunk, from: low) { return Subject(kind: .nominal, elements: start - 1..<named + 1) }
            end = start
        }
    }

    /// The comma before the clause that ends with a part between commas: “whose wife, Y, is the mayor”, “who was chosen by the mayor, Y, in 2016”.
    private func startOfClause(around chunk: Range<Int>, from low: Int) -> Int? {
        guard let first = chunk.first, !startsRelative(first), !elements[first].isCapitalized || elements[first].kind == .name, isVerb(first) || elements[chunk].allSatisfy({ !isVerbOrJoint($0) }) else { return nil }
        var end = first - 1
        while end > low, elements[end].kind == .comma {
            var start = end - 1
            while start >= low, elements[start].kind == .word || elements[start].kind == .name || elements[start].kind == .possessive || elements[start].kind == .other { start -= 1 }
            guard start > low, elements[start].kind == .comma else { return nil }
            // “a lawyer who was chosen by …” describes the one before, as the clause alone does.
            if (start + 1..<end).contains(where: startsRelative) { return elements[start - 1].kind == .name && isPerson(start - 1) ? start : nil }
            // Another clause, and a verb that is not of the relative's.
            if elements[start + 1..<end].contains(where: isVerbOrJoint) { return nil }
            end = start
        }
        return nil
    }

    private func startsRelative(_ index: Int) -> Bool { elements[index].is(.relative) || elements[index].key == Self.whose }

    private func isVerb(_ index: Int) -> Bool { elements[index].isPastForm || elements[index].is([.auxiliary, .pastVerb, .presentVerb]) }

    func isVerbOrJoint(_ element: Element) -> Bool {
        element.kind == .word && (element.is([.auxiliary]) || element.is([.pastVerb]) || element.is(.speech) || element.is(.conjunction) || element.is(.subordinator) || element.isPastForm || element.key == Self.that)
    }

    private static let whose = WordList.key(of: "whose")

    /// A chunk of commas that is a person's name with at most titles before it.
    private func onlyPerson(in chunk: Range<Int>) -> Int? {
        guard let last = chunk.last, isPerson(last) || chunk.count == 1 && isPlainName(last) else { return nil }
        let before = chunk.dropLast()
        let isTitled = before.allSatisfy {
            let element = elements[$0]
            return element.kind == .word && element.is([.title, .determiner]) || element.kind == .stop || element.isCapitalized
                || (element.kind == .name || element.kind == .possessive) && !isPerson($0)
        }
        return isTitled ? last : nil
    }

    static let that = WordList.key(of: "that")

    /// A capitalised word of which the lists know nothing.
    private func isPlainName(_ index: Int) -> Bool {
        let element = elements[index]
        return element.kind == .word && element.isCapitalized && element.entry.classes.isEmpty
    }

    /// “and”, “after”, “which”: the chunk is no apposition.
    private func startsClause(_ chunk: Range<Int>) -> Bool {
        guard let first = chunk.first else { return true }
        return elements[first].is([.conjunction, .pronoun]) && !elements[first].is(.relative)
    }

    private func firstChunk(_ chunk: Range<Int>, appositive: Int?, low: Int) -> Subject? {
        if let appositive {
            // “X and her deputy, Y, said”: both.
            let isJoint = chunk.lowerBound == low && elements[chunk].contains { $0.is(.conjunction) } && chunk.contains(where: isPerson)
                && !elements[chunk].contains { $0.is([.auxiliary]) || $0.is([.pastVerb]) || $0.is(.preposition) || $0.isPastForm }
            return isJoint ? Subject(kind: .nominal, elements: chunk.lowerBound..<appositive + 1) : Subject(kind: .name, elements: appositive..<appositive + 1)
        }
        if let last = chunk.last, elements[last].kind == .name { return nameOrComplement(at: last, from: low) }
        if let person = chunk.first(where: isPerson), !(person + 1 < elements.count && elements[person + 1].kind == .possessive) {
            return Subject(kind: .name, elements: person..<person + 1)
        }
        guard let last = chunk.last, elements[last].kind == .word else { return nil }
        return nominal(endingAt: last, from: chunk.lowerBound)
    }

    /// The noun phrase that ends at an index: “the Prime Minister's official spokesman”.
    func nominal(endingAt last: Int, from low: Int) -> Subject? {
        var start = last
        var hasHead = false
        while start >= low, belongsToNoun(start, hasHead: hasHead), !hasHead || !beginsNoun(start + 1) || isComplementPreposition(elements[start]) || elements[start].is(.determiner) {
            hasHead = true
            start -= 1
        }
        start += 1
        while start <= last, isLeading(start) { start += 1 }
        guard start <= last, elements[start...last].contains(where: { $0.kind == .word || $0.kind == .name }), !isDay(start...last) else { return nil }
        if start == last, elements[start].is([.weekday, .month, .function]), !elements[start].is([.speaker, .unnamedPerson]) { return nil }
        // Right after a verb stands its object: “accused Putin of war crimes suggested”.
        let isObject = start > low && elements[start - 1].is([.speech, .pastVerb]) && !elements[start - 1].is(.auxiliary)
            && !Self.reports.contains(elements[start - 1].key)
        return Subject(kind: .nominal, elements: start..<last + 1, isPlausible: !isObject && isPlausible(start..<last + 1))
    }

    /// “a message sent on 3 March read”: a day says nothing.
    private func isDay(_ range: ClosedRange<Int>) -> Bool {
        guard elements[range].contains(where: { $0.is(.month) }) else { return false }
        return elements[range].allSatisfy { $0.is([.month, .weekday, .numeral]) || $0.isNumber }
    }

    /// A clause stands behind them: “X said his father used to say”.
    private static let reports = Set(["said", "says", "claimed", "claims", "insisted", "added", "argued", "thought", "thinks", "believes"].map(WordList.key(of:)))

    /// “X received | a letter”
    private func beginsNoun(_ index: Int) -> Bool { Self.articles.contains(elements[index].key) }

    private static let articles = Set(["a", "an", "the"].map(WordList.key(of:)))

    private func belongsToNoun(_ index: Int, hasHead: Bool) -> Bool {
        let element = elements[index]
        switch element.kind {
        case .name, .possessive: return true
        case .other: return hasHead
        case .word:
            if element.is(.speaker) || element.is(.title) || element.is(.unnamedPerson) { return true }
            // “evidence that the president”: a clause begins.
            if element.key == Self.that, hasHead { return false }
            if element.is([.determiner]) { return true }
            if isComplementPreposition(element) { return hasHead }
            return !element.is([.pronoun, .preposition, .subordinator, .conjunction, .relative, .auxiliary, .modal, .adverb, .speech])
                && (element.isCapitalized || !element.is([.pastVerb]))
        default: return false
        }
    }

    /// A time or a preposition at the left of a noun phrase, which belongs to the sentence: “On Monday the ministry”.
    private func isLeading(_ index: Int) -> Bool {
        let element = elements[index]
        return element.kind == .possessive || element.kind == .other || element.is([.weekday, .month, .dayWord]) || isComplementPreposition(element)
            || Self.particles.contains(element.key)
    }

    /// “read out a letter that said”
    private static let particles = Set(["out", "up", "down", "off"].map(WordList.key(of:)))

    func isPlausible(_ range: Range<Int>) -> Bool {
        // Up to the first preposition stands the head's own phrase.
        let head = range.prefix { !isComplementPreposition(elements[$0]) }.last ?? range.lowerBound
        let element = elements[head]
        return element.is([.speaker, .unnamedPerson, .title, .numeral]) || element.kind == .name || element.isCapitalized || isAgentNoun(element)
    }

    /// Nouns in -er, -or, -ist, -ian, -ent, -ee and their plurals name those who act. Judged by the word list alone here.
    private func isAgentNoun(_ element: Element) -> Bool {
        element.is([.maleTitle, .femaleTitle])
    }
}
