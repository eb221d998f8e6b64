/// Tells speech verbs from nouns, adjectives and passives of the same spelling.
struct SpeechVerbs {
    let elements: [Element]

    enum Form {
        case finite
        /// saying, to say: its subject is the main clause's.
        case participle
        /// was called: who speaks stands after “by”, if anywhere.
        case passive
    }

    private static let to = WordList.key(of: "to")
    private static let by = WordList.key(of: "by")
    private static let put = WordList.key(of: "put")
    private static let it = WordList.key(of: "it")
    private static let of = WordList.key(of: "of")
    private static let quoted = WordList.key(of: "quoted")
    private static let cited = WordList.key(of: "cited")
    private static let says = WordList.key(of: "says")
    private static let plainReports = Set(
        ["said", "says", "told", "wrote", "added", "tweeted", "replied", "explained", "insisted", "asked", "posted", "argued", "warned"].map(WordList.key(of:)))

    private static let reading = Set(["read", "reads", "reading"].map(WordList.key(of:)))

    /// What a sign reads it says; whoever reads does not.
    func isReading(_ index: Int) -> Bool { Self.reading.contains(elements[index].key) }

    private static let making = Set(["wrote", "writes", "sang", "sings", "penned", "published"].map(WordList.key(of:))).union(reading)

    /// Verbs whose object may be the title of a work.
    func makesWorks(_ index: Int) -> Bool { Self.making.contains(elements[index].key) }

    /// A verb that does nothing but report.
    func isPlainReport(_ index: Int) -> Bool {
        Self.plainReports.contains(elements[index].key)
    }

    /// What form of a speech verb stands at an index; nil where none does.
    func form(at index: Int, weak: Bool) -> Form? {
        let element = elements[index]
        guard element.kind == .word, !element.isCapitalized, element.is(.anySpeech) else { return nil }
        if element.is(.weakSpeech) && !element.is(.speech) && !weak { return nil }
        if element.tokens.count > 1 { return nil }  // “self-styled”
        if isNounAfterDeterminer(index) { return nil }
        // “appalled to read”
        if element.is(.speechBase), index > 0, elements[index - 1].key == Self.to { return baseForm(index) }
        if element.is([.speech, .weakSpeech]), element.is([.pastVerb, .presentVerb]) {
            if element.is(.pastVerb) {
                // “as Putin put it”; “put” alone says nothing.
                if element.key == Self.put, index + 1 >= elements.count || elements[index + 1].key != Self.it { return nil }
                // “described by one aide as”: a passive without its auxiliary.
                if index + 1 < elements.count, elements[index + 1].key == Self.by, element.isPastForm { return .passive }
                switch passiveAuxiliary(before: index) {
                case .passive?: return element.key == Self.quoted || element.key == Self.cited ? .finite : .passive
                case .active?: break
                case nil: if isReducedPassive(index) { return .passive }
                }
                if !element.is(.presentVerb), isAdjective(index) { return nil }
                return .finite
            }
            if element.key == Self.says { return .finite }
            return isPresentVerb(index) ? .finite : nil
        }
        if element.is(.speechParticiple) { return index > 0 && (Self.isPerceived(elements, index - 1) || hasPerceivedSubject(index)) ? .finite : .participle }
        return baseForm(index)
    }

    /// “was heard pleading”, “were seen shouting”: the participle's subject stands before “was”.
    static func isPerceived(_ elements: [Element], _ index: Int) -> Bool {
        index > 0 && perceived.contains(elements[index].key) && elements[index - 1].is(.formOfBe)
    }

    private static let perceived = Set(["heard", "seen", "filmed", "overheard"].map(WordList.key(of:)))

    private static let perceiving = Set(["heard", "hears", "hear", "saw", "sees", "see", "watched", "watches", "watch"].map(WordList.key(of:)))

    static func perceives(_ element: Element) -> Bool { element.kind == .word && perceiving.contains(element.key) }

    /// `heard X say`, `saw X shouting`: the one who is named speaks.
    private func hasPerceivedSubject(_ index: Int) -> Bool {
        index > 1 && elements[index - 1].kind == .name && Self.perceives(elements[index - 2])
    }

    private enum Voice { case active, passive }

    private static let naming = Set(
        ["called", "described", "dubbed", "labelled", "branded", "hailed", "praised", "lauded", "derided", "denounced", "mocked", "ridiculed", "characterised", "characterized"]
            .map(WordList.key(of:)))
    private static let namingBases = Set(["call", "describe", "dub", "label", "brand"].map(WordList.key(of:)))

    /// Verbs that choose a name for something.
    func isNaming(_ index: Int) -> Bool { Self.naming.contains(elements[index].key) || Self.namingBases.contains(elements[index].key) }

    private static let fronted = Set(["what", "which", "that", "whom"].map(WordList.key(of:)))
    private static let that = WordList.key(of: "that")
    private static let nounArticles = Set(["the", "a", "an", "no", "another"].map(WordList.key(of:)))
    private static let articles = Set(["a", "an"].map(WordList.key(of:)))
    private static let asKey = WordList.key(of: "as")

    /// `a file called “…”`, `X, hailed as “…”, left`: the one who is named so stands before the verb, for none stands behind it.
    private func isReducedPassive(_ index: Int) -> Bool {
        guard Self.naming.contains(elements[index].key), index > 0, index + 1 < elements.count,
            elements[index + 1].kind == .quotation || elements[index + 1].key == Self.asKey
        else { return false }
        let before = elements[index - 1]
        if before.kind == .comma || before.kind == .dash { return true }
        guard before.kind == .word, !before.is([.pronoun, .relative, .auxiliary, .adverb]) else { return false }
        // “what the president called”, “a man called”, “the ministry called”.
        for start in stride(from: index - 1, through: max(0, index - 7), by: -1) {
            if Self.fronted.contains(elements[start].key) || elements[start].kind == .name { return false }
            if Self.articles.contains(elements[start].key) { return true }
        }
        return !before.is([.speaker, .unnamedPerson, .title])
    }

    /// `was/been called` is passive, `has called` is not.
    private func passiveAuxiliary(before index: Int) -> Voice? {
        var before = index - 1
        while before >= 0, elements[before].kind == .word, elements[before].is(.adverb) { before -= 1 }
        guard before >= 0, elements[before].kind == .word, elements[before].is(.auxiliary) else { return nil }
        return elements[before].is(.formOfBe) ? .passive : .active
    }

    /// “the claims”, “its report”, “Putin's remarks”.
    private func isNounAfterDeterminer(_ index: Int) -> Bool {
        guard index > 0 else { return false }
        let before = elements[index - 1]
        if before.kind == .possessive { return true }
        if elements[index].is(.speechParticiple) { return Self.nounArticles.contains(before.key) || before.is(.possessive) && isFirstOfCompound(index) }
        // “a letter that said”
        if before.key == Self.that, index > 1, elements[index].is(.pastVerb), elements[index - 2].kind == .word || elements[index - 2].kind == .name { return false }
        return before.is([.determiner, .possessive]) && !before.is(.pronoun)
            || before.is(.determiner) && elements[index].is(.pastVerb) && before.is(.possessive)
    }

    private static let compounding = Set(["warning", "asking", "speaking", "writing", "reading"].map(WordList.key(of:)))

    /// “its warning system”, “their asking price”: what follows is a noun, and none to whom something is said.
    private func isFirstOfCompound(_ index: Int) -> Bool {
        guard Self.compounding.contains(elements[index].key), index + 1 < elements.count else { return false }
        let next = elements[index + 1]
        return next.kind == .word
            && !next.is([.function, .determiner, .preposition, .pronoun, .subordinator, .conjunction, .relative, .auxiliary, .adverb, .speaker, .unnamedPerson])
    }

    /// “the widely criticised plan”, “accused man”: a past form before a noun after a determiner.
    private func isAdjective(_ index: Int) -> Bool {
        guard index >= 2 else { return false }
        let before = elements[index - 1]
        return before.is(.adverb) && elements[index - 2].is(.determiner)
    }

    /// -s forms are nouns after an adjective or a preposition and before “of”.
    private func isPresentVerb(_ index: Int) -> Bool {
        if index + 1 < elements.count, elements[index + 1].key == Self.of { return false }
        guard index > 0 else { return false }
        let before = elements[index - 1]
        switch before.kind {
        case .name, .comma, .quotation, .dash: return true
        case .word: return before.is([.pronoun, .relative, .speaker, .unnamedPerson, .title, .adverb]) && !before.is(.preposition)
        default: return false
        }
    }

    /// The plain form speaks after “to”, a modal, “they”, a plural.
    private func baseForm(_ index: Int) -> Form? {
        guard index > 0 else { return nil }
        var before = index - 1
        while before > 0, elements[before].kind == .word, elements[before].is(.adverb) { before -= 1 }
        let element = elements[before]
        if hasPerceivedSubject(index) { return .finite }
        guard element.kind == .word else { return nil }
        if element.key == Self.to { return .participle }
        if element.is([.modal, .pronoun, .relative]) || element.is(.auxiliary) && !element.is(.formOfBe) { return .finite }
        return element.is(.unnamedPerson) ? .finite : nil
    }

    /// The agent of a passive: the index of “by” between the verb and `high`.
    func agent(after verb: Int, to high: Int) -> Int? {
        (verb + 1..<min(high, verb + 8)).first { elements[$0].key == Self.by && elements[$0].kind == .word }
    }
}
