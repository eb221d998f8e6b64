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

    private func isPerson(_ index: Int) -> Bool {
        guard elements[index].kind == .name else { return false }
        guard let name = elements[index].name else { return true }
        return names[name].kind == .person
    }

    // MARK: Before the verb

    /// The subject of the verb at an index, not further left than `low`.
    func subject(before verb: Int, from low: Int) -> Subject? {
        var index = verb - 1
        while index >= low, elements[index].kind == .word, elements[index].is([.adverb, .auxiliary]) || SpeechVerbs.isPerceived(elements, index), !elements[index].is([.pronoun]) { index -= 1 }
        guard index >= low else { return nil }
        let element = elements[index]
        switch element.kind {
        case .name: return nameOrComplement(at: index, from: low)
        case .word where element.is(.pronoun) || isPluralPronoun(element): return Subject(kind: .pronoun, elements: index..<index + 1)
        case .word where element.is(.relative): return antecedent(of: index, from: low)
        case .word: return nominal(endingAt: index, from: low)
        case .comma, .dash: return beforeApposition(endingAt: index, from: low)
        default: return nil
        }
    }

    private func isPluralPronoun(_ element: Element) -> Bool {
        element.is(.firstPerson) && element.is(.pronoun)
    }

    /// A name right before the verb; inside “a spokesman for the Kremlin said” it is a part of the description.
    private func nameOrComplement(at index: Int, from low: Int) -> Subject? {
        if let described = personWithComplement(endingAt: index, from: low) { return described }
        var before = index - 1
        // Titles and articles stand between: “the governor of the Kherson region” has none of it, “for President Smith” has.
        while before >= low, elements[before].kind == .word, elements[before].is([.determiner, .title]) || elements[before].isCapitalized && !elements[before].is([.preposition, .weekday, .month]) {
            before -= 1
        }
        if before > low, isComplementPreposition(elements[before]), elements[before - 1].kind == .word || elements[before - 1].kind == .name,
            !elements[before - 1].is([.weekday, .month, .pastVerb, .presentVerb, .speech]) || elements[before - 1].is(.speaker)
        {
            if let whole = nominal(endingAt: before - 1, from: low) {
                return Subject(kind: .nominal, elements: whole.elements.lowerBound..<index + 1, isPlausible: whole.isPlausible)
            }
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

    private func isComplementPreposition(_ element: Element) -> Bool {
        element.kind == .word && Self.complement.contains(element.key)
    }

    private static let complement = Set(["of", "for", "at", "from", "in", "with", "near", "by"].map(WordList.key(of:)))

    /// `X, who said`, `the man who said`.
    private func antecedent(of relative: Int, from low: Int) -> Subject? {
        var index = relative - 1
        if index >= low, elements[index].kind == .comma {
            index -= 1
        }
        guard index >= low else { return nil }
        switch elements[index].kind {
        case .name: return Subject(kind: .name, elements: index..<index + 1)
        case .comma: return beforeApposition(endingAt: index, from: low)
        case .word: return nominal(endingAt: index, from: low)
        default: return nil
        }
    }

    /// `X, the secretary of …, said`; `the minister, X, said`; `X, 45, of Leeds, said`.
    private func beforeApposition(endingAt comma: Int, from low: Int) -> Subject? {
        var end = comma
        var named: Int?
        while true {
            var start = end - 1
            while start >= low, elements[start].kind != .comma, elements[start].kind != .dash, elements[start].kind != .quotation, elements[start].kind != .colon { start -= 1 }
            let chunk = start + 1..<end
            if let person = onlyPerson(in: chunk) { named = named ?? person }
            guard start > low, elements[start].kind == .comma || elements[start].kind == .dash else {
                return firstChunk(chunk, appositive: named, low: low)
            }
            if elements[start - 1].kind == .name, isPerson(start - 1), !startsClause(chunk) {
                return Subject(kind: .name, elements: start - 1..<start)
            }
            end = start
        }
    }

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

    private static let that = WordList.key(of: "that")

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
        if let appositive { return Subject(kind: .name, elements: appositive..<appositive + 1) }
        if let last = chunk.last, elements[last].kind == .name { return nameOrComplement(at: last, from: low) }
        if let person = chunk.first(where: isPerson), !(person + 1 < elements.count && elements[person + 1].kind == .possessive) {
            return Subject(kind: .name, elements: person..<person + 1)
        }
        guard let last = chunk.last, elements[last].kind == .word else { return nil }
        return nominal(endingAt: last, from: chunk.lowerBound)
    }

    /// The noun phrase that ends at an index: “the Prime Minister's official spokesman”.
    private func nominal(endingAt last: Int, from low: Int) -> Subject? {
        var start = last
        var hasHead = false
        while start >= low, belongsToNoun(start, hasHead: hasHead) {
            hasHead = true
            start -= 1
        }
        start += 1
        while start <= last, isLeading(start) { start += 1 }
        guard start <= last, elements[start...last].contains(where: { $0.kind == .word || $0.kind == .name }) else { return nil }
        if start == last, elements[start].is([.weekday, .month, .function]), !elements[start].is([.speaker, .unnamedPerson]) { return nil }
        // Right after a verb stands its object: “accused Putin of war crimes suggested”.
        let isObject = start > low && elements[start - 1].is([.speech, .pastVerb]) && !elements[start - 1].is(.auxiliary)
        return Subject(kind: .nominal, elements: start..<last + 1, isPlausible: !isObject && isPlausible(start..<last + 1))
    }

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
    }

    private func isPlausible(_ range: Range<Int>) -> Bool {
        // Up to the first preposition stands the head's own phrase.
        let head = range.prefix { !isComplementPreposition(elements[$0]) }.last ?? range.lowerBound
        let element = elements[head]
        return element.is([.speaker, .unnamedPerson, .title]) || element.kind == .name || element.isCapitalized || isAgentNoun(element)
    }

    /// Nouns in -er, -or, -ist, -ian, -ent, -ee and their plurals name those who act. Judged by the word list alone here.
    private func isAgentNoun(_ element: Element) -> Bool {
        element.is([.maleTitle, .femaleTitle])
    }

    // MARK: After the verb

    /// The subject after an inverted verb: `said Aderyn Pryce-Howells, the agency's chief engineer`.
    func subject(after verb: Int, to high: Int) -> Subject? {
        var index = verb + 1
        while index < high, elements[index].kind == .word, elements[index].is(.adverb), !elements[index].is(.determiner) { index += 1 }
        guard index < high else { return nil }
        if elements[index].is(.pronoun) { return Subject(kind: .pronoun, elements: index..<index + 1) }
        let start = index
        while index < high, continuesNoun(index, from: start) { index += 1 }
        while index > start, isComplementPreposition(elements[index - 1]) { index -= 1 }
        guard index > start else { return nil }
        let last = index - 1
        if elements[last].kind == .name {
            let complement = elements[start..<last].contains(where: isComplementPreposition)
            if !complement { return Subject(kind: .name, elements: last..<last + 1) }
        }
        // `said the minister, X,` and `said the head of the court, X`.
        if index < high, elements[index].kind == .comma, let person = chunkPerson(after: index, to: high) {
            return Subject(kind: .name, elements: person..<person + 1)
        }
        let first = (start..<index).first { elements[$0].kind != .word || !elements[$0].is(.title) } ?? start
        if elements[first].kind == .name, first + 1 < index, isComplementPreposition(elements[first + 1]) {
            // `said Professor Anna Smith of the Energy Institute`.
            return Subject(kind: .name, elements: first..<first + 1)
        }
        if let person = (start..<index).first(where: { isPerson($0) && elements[$0].name != nil }),
            !elements[start..<person].contains(where: isComplementPreposition), person + 1 >= index || elements[person + 1].kind != .possessive
        {
            return Subject(kind: .name, elements: person..<person + 1)
        }
        let range = start..<index
        guard elements[start].is([.determiner, .speaker, .unnamedPerson, .title, .numeral]) || elements[start].kind == .name || elements[start].isCapitalized || isPlausible(range)
        else { return nil }
        return Subject(kind: .nominal, elements: range, isPlausible: isPlausible(range))
    }

    /// All that stands between a quotation and its verb, where it begins as a description does: “a person close to the talks”.
    func description(_ range: Range<Int>) -> Subject? {
        guard (2...8).contains(range.count), elements[range.lowerBound].is([.determiner, .numeral]), range.allSatisfy({ elements[$0].kind == .word || elements[$0].kind == .name }),
            range.prefix(4).contains(where: { elements[$0].is([.unnamedPerson, .speaker]) })
        else { return nil }
        return Subject(kind: .nominal, elements: range)
    }

    private func chunkPerson(after comma: Int, to high: Int) -> Int? {
        var index = comma + 1
        while index < high, elements[index].kind == .word, elements[index].is([.title]) || elements[index].isCapitalized { index += 1 }
        guard index < high, isPerson(index), index + 1 >= high || elements[index + 1].kind != .possessive else { return nil }
        return index
    }

    private func continuesNoun(_ index: Int, from start: Int) -> Bool {
        let element = elements[index]
        if index > start, endsPhrase(index) { return false }
        switch element.kind {
        case .name, .possessive: return true
        case .other: return index > start
        case .stop: return index > start && elements[index - 1].is(.abbreviation)
        case .word:
            if element.is([.weekday, .month, .dayWord]) { return false }
            if element.is([.determiner, .title, .speaker, .unnamedPerson]) { return true }
            if isComplementPreposition(element) { return index > start && element.key != Self.inKey }
            return !element.is([.pronoun, .preposition, .subordinator, .conjunction, .relative, .auxiliary, .modal, .adverb, .speech, .pastVerb, .speechParticiple])
        default: return false
        }
    }

    private static let inKey = WordList.key(of: "in")

    /// “an official briefed on the talks”, “a spokesman declined to”: a form in -ed with no noun after it is a verb.
    private func endsPhrase(_ index: Int) -> Bool {
        guard elements[index].isPastForm else { return false }
        guard index + 1 < elements.count, elements[index + 1].kind == .word else { return elements[index].kind == .word }
        return elements[index + 1].is([.preposition, .determiner, .subordinator, .pronoun, .adverb])
    }

    // MARK: The sentence's own subject

    /// Who the sentence is about: the first noun phrase after a leading phrase of time or place.
    func mainSubject(from low: Int, to high: Int) -> Subject? {
        var index = low
        var phrases = 0
        while index < high, phrases < 3 {
            while index < high, elements[index].kind == .quotation || elements[index].is(.conjunction) || elements[index].kind == .other || elements[index].kind == .comma { index += 1 }
            guard index < high else { return nil }
            let element = elements[index]
            guard element.is([.preposition, .subordinator, .speechParticiple, .adverb, .weekday]) || index == low && element.isCapitalized && element.is(.pastVerb), !element.is([.determiner]), element.kind == .word,
                let comma = (index..<high).first(where: { elements[$0].kind == .comma })
            else { break }
            index = comma + 1
            phrases += 1
        }
        guard index < high else { return nil }
        if elements[index].is(.pronoun) { return Subject(kind: .pronoun, elements: index..<index + 1) }
        // The noun phrase ends before the first verb, comma or clause.
        var end = index
        while end < high, continuesNoun(end, from: index) { end += 1 }
        if end < high, elements[end].is([.preposition]), let person = (index..<end).first(where: isPerson) {
            return Subject(kind: .name, elements: person..<person + 1)
        }
        guard end > index else { return nil }
        let last = end - 1
        if elements[last].kind == .name { return nameOrComplement(at: last, from: index) }
        if end < high, elements[end].kind == .comma, let person = chunkPerson(after: end, to: high) {
            return Subject(kind: .name, elements: person..<person + 1)
        }
        if let name = (index..<end).first(where: { isPerson($0) && elements[$0].name != nil }), name + 1 >= elements.count || elements[name + 1].kind != .possessive {
            return Subject(kind: .name, elements: name..<name + 1)
        }
        return nominal(endingAt: last, from: index)
    }
}
