internal import Corpus

/// Speakers named behind a quotation by other means than an English verb and its subject.
extension AttributionRules {
    func trailing() -> SpeakerAttribution? {
        var index = right.lowerBound
        // Russian has both: `«…», — сказал X`.
        while index < right.upperBound, elements[index].kind == .comma || elements[index].kind == .dash { index += 1 }
        guard index < right.upperBound else { return nil }
        return answer(index) ?? quotedSource(index) ?? signature(index) ?? reported(index)
    }

    /// Named after the words between the quotation and the naming.
    private func named(_ subject: Subject, after words: Range<Int>) -> SpeakerAttribution {
        let words = passage.string(ofTokens: elements[words.lowerBound].tokens.lowerBound..<elements[words.upperBound - 1].tokens.upperBound)
        return SpeakerAttribution(passage: span.passage, subject: subject, verb: words, ground: .accordingTo(words))
    }

    // MARK: English

    private static func keys(_ words: String...) -> Set<UInt64> { Set(words.map(WordList.key(of:))) }

    private static let copulas = keys("was", "is", "came", "comes", "went")
    private static let articles = keys("the", "a", "an")
    private static let answers = keys("answer", "reply", "response", "retort", "rejoinder", "riposte", "comment", "verdict", "message", "warning", "advice")
    private static let origins = keys("from", "of", "by")
    private static let inTheWordsOf = ["in", "the", "words", "of"].map(WordList.key(of:))

    /// `was the answer from X`, `came a terse reply from X`.
    private func answer(_ start: Int) -> SpeakerAttribution? {
        guard start + 1 < right.upperBound, Self.copulas.contains(elements[start].key), Self.articles.contains(elements[start + 1].key),
            let noun = (start + 2..<min(start + 5, right.upperBound)).first(where: { Self.answers.contains(elements[$0].key) })
        else { return nil }
        let origin = noun + 1
        guard (start..<noun).allSatisfy({ elements[$0].kind == .word && !elements[$0].is(.adverb) }),
            origin < right.upperBound, Self.origins.contains(elements[origin].key),
            let subject = finder.subject(after: origin, to: right.upperBound), subject.kind != .pronoun, subject.isPlausible
        else { return nil }
        return named(subject, after: start..<origin + 1)
    }

    /// `in the words of X`.
    private func quotedSource(_ start: Int) -> SpeakerAttribution? {
        let end = start + Self.inTheWordsOf.count
        guard end < right.upperBound, elements[start..<end].map(\.key) == Self.inTheWordsOf,
            let subject = finder.subject(after: end - 1, to: right.upperBound), subject.kind != .pronoun, subject.isPlausible
        else { return nil }
        return named(subject, after: start..<end)
    }

    /// `“…” — X` at the end of a paragraph.
    private func signature(_ start: Int) -> SpeakerAttribution? {
        guard start > 0, elements[start - 1].kind == .dash else { return nil }
        var name = start
        // `— Prime Minister X`
        while name + 1 < elements.count, elements[name].kind == .word, elements[name].isCapitalized, elements[name + 1].kind == .name || elements[name + 1].isCapitalized {
            name += 1
        }
        guard name < elements.count, elements[(name + 1)...].allSatisfy({ $0.kind == .stop }), canSpeak(name) else { return nil }
        return named(speaker(name), after: start - 1..<start)
    }

    // MARK: Other languages

    /// `„…“, sagte X`, `« … », a déclaré X`, `«…», según X`: a name right after the word. Without a comma or a stop the quotation may be
    /// the subject: `Der „Spiegel“ fragte X`.
    private func reported(_ start: Int) -> SpeakerAttribution? {
        guard endsLikeClause else { return nil }
        let verb = elements[start].is(.trailingAuxiliary) ? start + 1 : start
        guard verb + 1 < right.upperBound, elements[verb].is([.trailingVerb, .trailingSource]) else { return nil }
        var name = verb + 1
        // `sagte Kanzler X`: German titles are written as names are.
        while name + 1 < right.upperBound, isCapitalizedWord(name), elements[name + 1].kind == .name { name += 1 }
        guard canSpeak(name), isWholeName(name), elements[verb].is(.trailingVerb) || elements[name].kind == .name else { return nil }
        return named(speaker(name), after: start..<verb + 1)
    }

    /// Whether the words behind the quotation say that who spoke right before goes on: `sagte er`, `a-t-il ajouté`, `añadió`.
    ///
    /// - Parameter token: where the words of that speaker begin.
    func goesOn(after token: Int) -> Bool {
        guard let last = elements[max(0, position - Self.reach)..<position].lastIndex(where: { $0.kind == .quotation }),
            elements[last].tokens.lowerBound == token, elements[last..<position].count(where: { $0.kind == .stop }) <= 1
        else { return false }
        var index = right.lowerBound
        while index < right.upperBound, elements[index].kind == .comma || elements[index].kind == .dash { index += 1 }
        let tail = elements[index..<right.upperBound].prefix(2)
        guard tail.contains(where: { $0.is(.trailingVerb) }) else { return false }
        if tail.count == 2, tail.contains(where: { $0.is(.trailingPronoun) }) { return true }
        return tail.first?.is(.trailingVerb) == true && tail.dropFirst().allSatisfy { $0.kind != .word && $0.kind != .name && $0.kind != .quotation }
    }

    // MARK: Names

    private func speaker(_ name: Int) -> Subject {
        Subject(kind: elements[name].kind == .name ? .name : .nominal, elements: name..<name + 1)
    }

    private func isCapitalizedWord(_ index: Int) -> Bool {
        elements[index].kind == .word && elements[index].isCapitalized && elements[index].entry.classes.isEmpty
    }

    /// A person or an organization; a run of capitals in which no word is known to be no name.
    private func canSpeak(_ index: Int) -> Bool {
        guard elements[index].kind == .name else { return isCapitalizedWord(index) }
        guard let name = elements[index].name else { return !passage.tokens[elements[index].tokens].contains { $0.is(.starter) } }
        return finder.names[name].kind == .person || finder.names[name].kind == .organization
    }

    /// Not the beginning of a longer one: `Scholz-Sprecher X`.
    private func isWholeName(_ index: Int) -> Bool {
        let next = passage[elements[index].tokens.upperBound]
        return next?.kind != .hyphen && next?.kind != .possessive && !(next?.isCapitalized == true && next?.is(.starter) == false)
    }
}
