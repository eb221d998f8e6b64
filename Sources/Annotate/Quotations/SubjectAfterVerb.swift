internal import Corpus

/// Who stands behind a verb of speech, and where a noun phrase ends.
extension SubjectFinder {
    /// The subject after an inverted verb: `said Aderyn Pryce-Howells, the agency's chief engineer`, `said X and Y`.
    func subject(after verb: Int, to high: Int) -> Subject? {
        oneSubject(after: verb, to: high).map { joint($0, to: high) }
    }

    private func oneSubject(after verb: Int, to high: Int) -> Subject? {
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

    func chunkPerson(after comma: Int, to high: Int) -> Int? {
        var index = comma + 1
        while index < high, elements[index].kind == .word, elements[index].is([.title]) || elements[index].isCapitalized { index += 1 }
        guard index < high, isPerson(index), index + 1 >= high || elements[index + 1].kind != .possessive else { return nil }
        return index
    }

    func continuesNoun(_ index: Int, from start: Int) -> Bool {
        let element = elements[index]
        if index > start, endsPhrase(index) || element.key == Self.that { return false }
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
}
