internal import Corpus

extension SubjectFinder {
    /// Who the sentence is about: the first noun phrase after a leading phrase of time or place.
    func mainSubject(from low: Int, to high: Int) -> Subject? {
        var index = low
        var phrases = 0
        while index < high, phrases < 3 {
            while index < high, elements[index].kind == .quotation || elements[index].is(.conjunction) || elements[index].kind == .other || elements[index].kind == .comma || elements[index].kind == .dash { index += 1 }
            guard index < high else { return nil }
            let element = elements[index]
            // “Sir, – I was appalled”
            if element.is(.title), element.isCapitalized, index + 1 < high, elements[index + 1].kind == .comma {
                index += 2
                continue
            }
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
        while end < high, continuesNoun(end, from: index), !isVerbOfPhrase(end, from: index, to: high) { end += 1 }
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

    /// Who the clause of a verb is about: in `X left, but Y stayed and said` Y, in `X praised Y, who stayed and said` Y too.
    func clauseSubject(from low: Int, to verb: Int) -> Subject? {
        var end = verb
        while let comma = elements[low..<end].lastIndex(where: { $0.kind == .comma }) {
            let first = elements[comma + 1]
            if first.is(.conjunction), comma + 2 < verb, let subject = mainSubject(from: comma + 2, to: verb), subject.isPlausible { return subject }
            if first.is(.relative), comma + 1 < verb, end == verb { return antecedent(of: comma + 1, from: low) }
            end = comma
        }
        return mainSubject(from: low, to: verb)
    }

    /// The subject of the verb on which an infinitive hangs: in `X said his father used to say` the father.
    func governor(of infinitive: Int, from low: Int) -> Subject? {
        guard infinitive - 2 > low, elements[infinitive - 1].key == Self.to, elements[infinitive - 2].is([.pastVerb, .presentVerb]) || elements[infinitive - 2].isPastForm,
            let subject = subject(before: infinitive - 2, from: low), subject.isPlausible
        else { return nil }
        return subject
    }

    private static let to = WordList.key(of: "to")

    /// “A video shows X”: what may be a noun is a verb before a name.
    private func isVerbOfPhrase(_ index: Int, from start: Int, to high: Int) -> Bool {
        index > start && index + 1 < high && elements[index].is(.presentVerb) && elements[index + 1].kind == .name
    }
}
