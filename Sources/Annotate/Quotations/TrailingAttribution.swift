internal import Corpus

/// Speakers named behind a quotation by other means than an English verb and its subject.
///
/// In all of them a person speaks whom the dossier knows: what follows such words in capitals is as often a place, an agency, a noun or
/// the one who was spoken to, and nobody is better than the wrong one.
extension AttributionRules {
    func trailing() -> SpeakerAttribution? {
        guard let start = firstBehind else { return nil }
        return answer(start) ?? quotedSource(start) ?? signature(start) ?? reported(start)
    }

    /// Named after the words between the quotation and the naming.
    private func named(_ name: Int, after words: Range<Int>) -> SpeakerAttribution {
        let words = passage.string(ofTokens: elements[words.lowerBound].tokens.lowerBound..<elements[words.upperBound - 1].tokens.upperBound)
        let subject = Subject(kind: .name, elements: name..<name + 1)
        return SpeakerAttribution(passage: span.passage, subject: subject, verb: words, ground: .accordingTo(words))
    }

    // MARK: English

    private static let copulas = WordList.keys("was", "is", "came", "comes", "went")
    private static let articles = WordList.keys("the", "a", "an")
    private static let answers = WordList.keys("answer", "reply", "response", "retort", "rejoinder", "riposte", "comment", "verdict", "message", "warning", "advice")
    private static let origins = WordList.keys("from", "of")
    private static let inTheWordsOf = ["in", "the", "words", "of"].map(WordList.key(of:))

    /// `was the answer from X`, `came a terse reply from X`.
    private func answer(_ start: Int) -> SpeakerAttribution? {
        guard start + 1 < right.upperBound, Self.copulas.contains(elements[start].key), Self.articles.contains(elements[start + 1].key),
            let noun = (start + 2..<min(start + 5, right.upperBound)).first(where: { Self.answers.contains(elements[$0].key) })
        else { return nil }
        let origin = noun + 1
        guard (start..<noun).allSatisfy({ elements[$0].kind == .word && !elements[$0].is(.adverb) }),
            origin + 1 < right.upperBound, Self.origins.contains(elements[origin].key), let name = person(from: origin + 1)
        else { return nil }
        return named(name, after: start..<origin + 1)
    }

    /// `in the words of X`.
    private func quotedSource(_ start: Int) -> SpeakerAttribution? {
        let end = start + Self.inTheWordsOf.count
        guard end < right.upperBound, elements[start..<end].map(\.key) == Self.inTheWordsOf, let name = person(from: end) else { return nil }
        return named(name, after: start..<end)
    }

    /// `“…” — X` where nothing else stands in the paragraph: behind a text it may be a caption's credit.
    private func signature(_ start: Int) -> SpeakerAttribution? {
        guard elements[start - 1].kind == .dash, let name = person(from: start, to: elements.count), elements[(name + 1)...].allSatisfy({ $0.kind == .stop }),
            elements[..<position].allSatisfy({ $0.kind == .quotation || $0.kind == .stop || $0.kind == .other })
        else { return nil }
        return named(name, after: start - 1..<start)
    }

    // MARK: Other languages

    /// `„…“, sagte X`, `« … », a déclaré X`, `«…», según X`: a name right after the word. Without a comma or a stop the quotation may be
    /// the subject: `Der „Spiegel“ fragte X`.
    private func reported(_ start: Int) -> SpeakerAttribution? {
        guard endsLikeClause else { return nil }
        let verb = elements[start].is(.reportingAuxiliary) ? start + 1 : start
        guard verb + 1 < right.upperBound, elements[verb].is([.reportingVerb, .sourceWord]), let name = person(from: verb + 1) else { return nil }
        return named(name, after: start..<verb + 1)
    }

    /// Whether the words behind the quotation say that who spoke right before goes on: `sagte er`, `a-t-il ajouté`, `añadió`. Behind a
    /// question, another does.
    ///
    /// - Parameter token: where the words of that speaker begin.
    func goesOn(after token: Int) -> Bool {
        guard let last = elements[max(0, position - Self.reach)..<position].lastIndex(where: { $0.kind == .quotation }),
            elements[last].tokens.lowerBound == token, elements[last..<position].count(where: { $0.kind == .stop }) <= 1,
            !passage.string(ofTokens: elements[last].tokens).contains("?"), let first = firstBehind
        else { return false }
        let tail = elements[first..<right.upperBound].prefix(2)
        guard tail.contains(where: { $0.is(.reportingVerb) }), !tail.contains(where: { $0.is(.replyingVerb) }) else { return false }
        if tail.count == 2, tail.contains(where: { $0.is(.speakerPronoun) }) { return true }
        return tail.first?.is(.reportingVerb) == true && tail.dropFirst().allSatisfy { $0.kind != .word && $0.kind != .name && $0.kind != .quotation }
    }

    private func person(from start: Int, to end: Int? = nil) -> Int? { WholeNames(passage, elements, finder).person(from: start, to: end ?? right.upperBound) }
}
