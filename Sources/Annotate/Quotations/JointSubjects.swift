internal import Corpus

/// Two or more who say one thing: `X and Y said`, `said X and Y`. It belongs to all of them or to nobody, but not to one.
extension SubjectFinder {
    private static let and = WordList.key(of: "and")

    /// The names that end right before a verb. In `X met Y and Z said` a clause begins: Z alone.
    func joint(endingAt last: Int, from low: Int) -> Subject? {
        let and = titles(before: last, from: low) - 1
        guard and > low, elements[and].key == Self.and else { return nil }
        if elements[and - 1].kind == .word {
            // “The mayor and X said”, but not “The mayor left the ministry and X said”.
            guard let first = nominal(endingAt: and - 1, from: low), first.elements.lowerBound == low, first.isPlausible,
                !elements[first.elements].contains(where: { $0.kind == .name })
            else { return nil }
            return Subject(kind: .nominal, elements: low..<last + 1)
        }
        guard elements[and - 1].kind == .name else { return nil }
        var first = titles(before: and - 1, from: low)
        while first - 2 >= low, elements[first - 1].kind == .comma, elements[first - 2].name != nil, isPerson(first - 2) { first = titles(before: first - 2, from: low) }
        let whole = Subject(kind: .nominal, elements: first..<last + 1)
        guard first > low else { return whole }
        let before = elements[first - 1]
        if before.is(.preposition), let head = nominal(endingAt: first - 2, from: low) {
            return Subject(kind: .nominal, elements: head.elements.lowerBound..<last + 1, isPlausible: head.isPlausible)
        }
        return before.kind != .word || before.is([.conjunction, .determiner, .weekday, .dayWord, .adverb, .subordinator, .speech]) ? whole : nil
    }

    /// Adds one who is named before a description at the beginning of a clause: `X and his wife said`.
    func joint(_ described: Subject, from low: Int) -> Subject {
        let and = described.elements.lowerBound - 1
        guard described.kind == .nominal, and > low, elements[and].key == Self.and, elements[and - 1].kind == .name, isPerson(and - 1) else { return described }
        let first = titles(before: and - 1, from: low)
        guard first == low || elements[first - 1].kind == .comma else { return described }
        return Subject(kind: .nominal, elements: first..<described.elements.upperBound)
    }

    /// Whether a part begins with “and” and goes on behind a person: “the leader, X, and the minister, Y, said”. A verb before them begins another clause.
    func isJoined(_ chunk: Range<Int>, from low: Int) -> Bool {
        guard chunk.count > 1, elements[chunk.lowerBound].key == Self.and, isPerson(chunk.lowerBound - 2) else { return false }
        return !elements[chunk.dropFirst()].contains(where: isVerbOrJoint) && !elements[low..<chunk.lowerBound].contains(where: isVerbOrJoint)
    }

    /// Adds those who are named behind a subject, where no verb follows that makes them the subject of another clause.
    func joint(_ subject: Subject, to high: Int) -> Subject {
        guard subject.kind == .name, subject.elements.upperBound < high, elements[subject.elements.upperBound].key == Self.and else { return subject }
        var last = subject.elements.upperBound + 1
        while last < high, isTitle(last) { last += 1 }
        guard last < high, elements[last].kind == .name else { return subject }
        let isOpen = last + 1 < high && elements[last + 1].kind == .word && !elements[last + 1].is([.preposition, .weekday, .dayWord])
        return isOpen ? subject : Subject(kind: .nominal, elements: subject.elements.lowerBound..<last + 1)
    }

    private func titles(before name: Int, from low: Int) -> Int {
        var start = name
        while start > low, isTitle(start - 1) { start -= 1 }
        return start
    }

    private func isTitle(_ index: Int) -> Bool {
        elements[index].kind == .word && elements[index].is(.title)
    }
}
