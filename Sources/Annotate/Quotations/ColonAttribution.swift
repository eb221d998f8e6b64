internal import Corpus

/// Who speaks where a colon introduces a quotation: `X said: “…”`, `X was angry: “…”`.
extension AttributionRules {
    func beforeColon() -> Verdict? {
        if let answer = answerBeforeColon() { return answer }
        if let verdict = verbBeforeColon() { return verdict }
        guard let subject = finder.mainSubject(from: left.lowerBound, to: position), subject.isPlausible,
            !words.mayBeAnothers(subject.elements.upperBound..<position)
        else { return nil }
        return .speaker(SpeakerAttribution(passage: span.passage, subject: subject, verb: nil, ground: .beforeColon))
    }

    /// The nearest verb; where it only says what was not done, the one on which its clause hangs: `X said Y had not answered: “…”` is X's.
    private func verbBeforeColon() -> Verdict? {
        var doubted: Verdict?
        for verb in left.reversed() {
            if doubted != nil, elements[verb].kind == .comma || elements[verb].is([.conjunction, .relative]) { break }
            guard let found = verdict(ofVerb: verb, weak: true, "before the colon") else { continue }
            if words.repeats(verb, before: position) { return .nobody }
            guard doubts.isIdle(verb) || isSupposedThought(verb, found) else { return found }
            doubted = found
        }
        return doubted
    }

    /// `whether he would go: “…”`, `denied that he knew: “…”`: no verb of speech, and nobody's.
    private func isSupposedThought(_ verb: Int, _ found: Verdict) -> Bool {
        guard case .nobody = found else { return false }
        return !elements[verb].is(.speech) && !verbs.isReading(verb) && verbs.form(at: verb, weak: true) == .finite
    }

    /// `X complained to Y, who shrugged: “…”`; where a verb of speech stands behind `who`, that verb tells.
    private func answerBeforeColon() -> Verdict? {
        guard let answer = AnsweringClause(elements: elements, finder: finder, verbs: verbs, range: left).find() else { return nil }
        switch answer {
        case .subject(let subject): return .speaker(SpeakerAttribution(passage: span.passage, subject: subject, verb: nil, ground: .beforeColon))
        case .anybodys: return .nobody
        }
    }

    /// `X declined to comment:`
    var isDoubtedBeforeColon: Bool {
        guard let last = left.last, elements[last].kind == .colon else { return false }
        return left.contains { elements[$0].is(.anySpeech) && doubts.isTakenBack($0) }
    }
}
