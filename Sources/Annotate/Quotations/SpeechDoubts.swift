internal import Corpus

/// Words beside a verb of speech that take back what it says: what was denied, supposed or asked, nobody is said to have said.
struct SpeechDoubts {
    let elements: [Element]
    /// Where the sentence begins.
    let low: Int

    private static let negations = WordList.keys(
        "not never n't nor didn't doesn't don't hasn't haven't hadn't won't wouldn't can't cannot couldn't shouldn't mustn't isn't aren't wasn't weren't")
    /// “not only said”: it was said.
    private static let additions = WordList.keys("only just merely simply")
    private static let suppositions = WordList.keys("should must might may could ought allegedly supposedly")
    private static let (could, only) = (WordList.key(of: "could"), WordList.key(of: "only"))
    private static let (to, it) = (WordList.key(of: "to"), WordList.key(of: "it"))
    private static let would = WordList.key(of: "would")
    private static let have = WordList.keys("have having")
    /// What may stand between a verb and the word that governs it: “refused even to say”, “denied ever having said”, “stopped short of saying”.
    private static let links = WordList.keys("to having ever of from even as")
    private static let refusing = WordList.keys("refuse refuses refused refusing decline declines declined declining fail fails failed failing")
    private static let denials = refusing.union(
        WordList.keys(
            """
            deny denies denied denying forgot avoid avoids avoided avoiding neglected omitted hesitated stop stops stopped want wants wanted wish wishes wished
            """))
    /// Who refuses to do something else speaks of that.
    private static let refusals = refusing.union(WordList.keys("reluctant unwilling unable refusal failure reluctance"))
    /// `stopped short of saying`, `has yet to say`.
    private static let hindrances = denials.union(refusals).union(WordList.keys("without short instead yet about tempted misquoted"))
    private static let stopping = WordList.keys("stop stops stopped")
    /// `never stops saying`, `never failed to say`.
    private static let ceasing = stopping.union(WordList.keys("fail fails failed forgot hesitated"))
    /// What is not said with these are the words themselves.
    private static let uttering = WordList.keys(
        """
        say said says saying tell told telling add added ask asked asking write wrote written writing tweet tweeted tweeting post posted posting declare declared
        declaring utter uttered uttering shout shouted shouting yell yelled yelling scream screamed screaming cry cried crying whisper whispered chant chanted
        chanting claim claimed claiming state stated stating announce announced announcing
        """)
    /// “is said to have called”.
    private static let hearsay = WordList.keys("said alleged reported believed thought claimed understood supposed rumoured rumored")
    private static let nobody = WordList.keys("nobody none no neither nothing")
    private static let conditions = WordList.keys("if unless whether nor neither or suppose imagine")
    /// What may stand before `was X, who said` where it is no question.
    private static let pointers = WordList.keys("them these those there here that this")
    private static let exceptions = WordList.keys("but except")
    private static let quoted = WordList.key(of: "quoted")
    private static let even = WordList.key(of: "even")
    private static let that = WordList.key(of: "that")
    private static let doubted = denials.union(
        WordList.keys(
            """
            doubt doubts doubted dispute disputes disputed reject rejects rejected dismiss dismisses dismissed true untrue false likely unlikely possible
            impossible evidence proof record claiming alleging
            """))
    private static let mistaken = WordList.keys("falsely wrongly mistakenly incorrectly")

    /// - Parameters:
    ///   - subject: before the verb or the sentence's; one behind the verb is not looked at.
    ///   - isIntroduced: a colon stands right before the quotation.
    func refuse(_ subject: Subject, verb: Int, isIntroduced: Bool) -> Bool {
        if isTakenBack(verb), !isIntroduced || !isIdle(verb) { return true }
        if elements[subject.elements].contains(where: { Self.nobody.contains($0.key) }) { return true }
        return subject.elements.upperBound <= verb && isSupposed(subject)
    }

    func isTakenBack(_ verb: Int) -> Bool { doubt(about: verb) != nil }

    /// Whether a verb says what was not done, but not that the words behind a colon were not said.
    func isIdle(_ verb: Int) -> Bool { doubt(about: verb) == .denial && !bearsWords(verb) }

    private enum Doubt {
        /// It was not said, or not willingly.
        case denial
        /// It might be said, was to be, or is said to have been.
        case supposition
    }

    /// Whether the words behind a colon are what a verb takes back: not in `declined to comment: “…”` and `would not say who paid: “…”`.
    private func bearsWords(_ verb: Int) -> Bool {
        Self.uttering.contains(elements[verb].key) && !(elements[verb + 1].is([.relative, .subordinator]) && elements[verb + 1].key != Self.that)
    }

    /// `did not say`, `refused to say` and `denied having said`; `should have said`, `is said to have said`.
    private func doubt(about verb: Int) -> Doubt? {
        var index = verb - 1
        var isPerfect = false
        while index >= low, elements[index].kind == .word {
            let element = elements[index]
            let next = elements[index + 1].key
            if Self.negations.contains(element.key) { return Self.additions.contains(next) ? nil : .denial }
            // “could only say” is what was said.
            if element.key == Self.could, next == Self.only { return nil }
            if Self.suppositions.contains(element.key) || element.key == Self.would && Self.have.contains(next) { return .supposition }
            guard element.is([.adverb, .auxiliary]) || Self.links.contains(element.key) else { break }
            isPerfect = isPerfect || Self.have.contains(element.key)
            index -= 1
        }
        guard index >= low, index < verb - 1 || elements[verb].is(.speechParticiple) else { return nil }
        return doubt(governing: index, isPerfect: isPerfect)
    }

    /// From the word on which a verb of speech hangs.
    private func doubt(governing index: Int, isPerfect: Bool) -> Doubt? {
        let (word, next) = (elements[index].key, elements[index + 1].key)
        // “was falsely quoted as saying”
        if word == Self.quoted, index > low, Self.mistaken.contains(elements[index - 1].key) { return .supposition }
        // What one stopped to say, and what one never stops saying, was said.
        let isNegated = index > low && Self.negations.contains(elements[index - 1].key)
        if Self.ceasing.contains(word), isNegated || next == Self.to && Self.stopping.contains(word) { return nil }
        if Self.refusals.contains(word) { return .denial }
        return Self.hindrances.contains(word) || isPerfect && Self.hearsay.contains(word) ? .supposition : nil
    }

    /// `Did X say`, `if X says`, `nor X said`, `claims that X said`, `never heard X say`, `not even X said`.
    private func isSupposed(_ subject: Subject) -> Bool {
        var index = subject.elements.lowerBound - 1
        while index >= low, elements[index].kind == .word, elements[index].is([.title, .determiner]) || elements[index].key == Self.even,
            elements[index].key != Self.that
        { index -= 1 }
        guard index >= low else { return false }
        let before = elements[index]
        if isQuestion(index) || Self.conditions.contains(before.key) || Self.denials.contains(before.key) { return true }
        // “not even X said”, “nobody but X said”
        if Self.negations.contains(before.key) || Self.exceptions.contains(before.key) && index > low && Self.nobody.contains(elements[index - 1].key) { return true }
        if SpeechVerbs.perceives(before) { return isTakenBack(index) || index > low && Self.nobody.contains(elements[index - 1].key) }
        guard before.key == Self.that, index > low else { return false }
        if index - 1 > low, Self.mistaken.contains(elements[index - 2].key) { return true }
        return Self.doubted.contains(elements[index - 1].key) || OthersWords.isNoun(elements[index - 1])
    }

    /// `Did X say`, `Was it X who said`; in `It was X who said` and `Among them was X, who said` somebody is.
    private func isQuestion(_ index: Int) -> Bool {
        if elements[index].key == Self.it { return index > low && elements[index - 1].is(.formOfBe) }
        guard elements[index].is(.auxiliary) else { return false }
        guard elements[index].is(.formOfBe), index > low else { return true }
        let before = elements[index - 1]
        guard before.is(.pronoun) || Self.pointers.contains(before.key), !Self.negations.contains(elements[index].key) else { return true }
        return index - 1 > low && Self.conditions.contains(elements[index - 2].key)
    }
}
