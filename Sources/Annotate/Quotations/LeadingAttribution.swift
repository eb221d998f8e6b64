/// Who is named before a quotation in languages of which little more than the verbs of speech is known.
///
/// A person whom the dossier knows, beside the verb or at the beginning of the sentence: any other word there may be the one who is spoken
/// of or spoken to, and nobody is better than the wrong one.
struct LeadingAttribution {
    let passage: TokenizedPassage
    let elements: [Element]
    let finder: SubjectFinder
    /// The number of the passage.
    let number: Int
    /// What stands before the quotation in its sentence.
    let range: Range<Int>

    private var names: WholeNames { WholeNames(passage, elements, finder) }
    private var hasColon: Bool { range.last.map { elements[$0].kind == .colon } ?? false }

    func find() -> SpeakerAttribution? {
        guard !range.isEmpty, names.count(in: range) > 0 else { return nil }
        if let verb = range.last(where: { elements[$0].is(.reportingVerb) }) { return besideVerb(verb) ?? opening(verb) }
        return source() ?? opening(nil)
    }

    /// `X sagte: „…“`, `X a déclaré : « … »`, `Am Abend sagte X: „…“`. With persons on both sides, nobody.
    private func besideVerb(_ verb: Int) -> SpeakerAttribution? {
        var end = verb
        while end > range.lowerBound, elements[end - 1].is(.reportingAuxiliary) { end -= 1 }
        let before = names.person(endingBefore: end, from: range.lowerBound)
        let after = names.person(from: verb + 1, to: range.upperBound)
        guard let name = before ?? after, before == nil || after == nil, before != nil || !hasPersons(range.lowerBound..<verb) else { return nil }
        return attribution(name, verb)
    }

    /// `Laut X sei das „…“`, where the sentence begins or behind a comma.
    private func source() -> SpeakerAttribution? {
        guard names.count(in: range) == 1,
            let source = range.first(where: { elements[$0].is(.sourceWord) && ($0 == range.lowerBound || elements[$0 - 1].kind == .comma) }),
            let name = names.person(from: source + 1, to: range.upperBound)
        else { return nil }
        let word = passage.string(ofTokens: elements[source].tokens)
        return SpeakerAttribution(passage: number, subject: subject(name), verb: word, ground: .accordingTo(word))
    }

    /// The only person named, with whom the sentence begins: `X hat am Abend erklärt, man sei „…“`, `X stellte klar: „…“`, `X: „…“`.
    private func opening(_ verb: Int?) -> SpeakerAttribution? {
        guard names.count(in: range) == 1, let name = names.person(from: range.lowerBound, to: range.upperBound),
            !elements[range].contains(where: { $0.is(.passive) })
        else { return nil }
        // Where no word is known, one in capitals before the name may be any.
        guard passage.knowledge != .nothing || name == range.lowerBound else { return nil }
        if let verb { return attribution(name, verb) }
        return hasColon ? SpeakerAttribution(passage: number, subject: subject(name), verb: nil, ground: .beforeColon) : nil
    }

    private func hasPersons(_ part: Range<Int>) -> Bool { names.count(in: part) > 0 }

    private func subject(_ name: Int) -> Subject { Subject(kind: .name, elements: name..<name + 1) }

    private func attribution(_ name: Int, _ verb: Int) -> SpeakerAttribution {
        let word = passage.string(ofTokens: elements[verb].tokens)
        let place = hasColon ? "before the colon" : "before the quotation"
        return SpeakerAttribution(passage: number, subject: subject(name), verb: word, ground: .verb(word, place: place))
    }
}
