internal import Corpus

/// Words beside a verb of speech that take back what it says: what was denied, supposed or asked, nobody is said to have said.
struct SpeechDoubts {
    let elements: [Element]
    /// Where the sentence begins.
    let low: Int

    private static func keys(_ words: String...) -> Set<UInt64> { Set(words.flatMap { $0.split(separator: " ") }.map { WordList.key(of: String($0)) }) }

    private static let negations = keys(
        "not never n't nor didn't doesn't don't hasn't haven't hadn't won't wouldn't can't cannot couldn't shouldn't mustn't isn't aren't wasn't weren't")
    /// “not only said”: it was said.
    private static let additions = keys("only just merely simply")
    private static let suppositions = keys("should must might may could ought allegedly supposedly")
    private static let would = WordList.key(of: "would")
    private static let have = keys("have having")
    /// What may stand between a verb and the word that governs it: “refused even to say”, “denied ever having said”, “stopped short of saying”.
    private static let links = keys("to having ever of from even as")
    private static let denials = keys(
        """
        deny denies denied denying refuse refuses refused refusing decline declines declined declining fail fails failed failing forgot avoid avoids avoided
        avoiding neglected omitted hesitated stop stops stopped want wants wanted wish wishes wished
        """)
    /// `stopped short of saying`, `has yet to say`.
    private static let hindrances = denials.union(keys("reluctant unwilling unable without short instead yet about tempted refusal failure reluctance misquoted"))
    /// “is said to have called”.
    private static let hearsay = keys("said alleged reported believed thought claimed understood supposed rumoured rumored")
    private static let nobody = keys("nobody none no neither nothing")
    private static let conditions = keys("if unless whether nor neither or suppose imagine")
    private static let exceptions = keys("but except")
    private static let quoted = WordList.key(of: "quoted")
    private static let even = WordList.key(of: "even")
    private static let that = WordList.key(of: "that")
    private static let doubted = denials.union(
        keys(
            """
            doubt doubts doubted dispute disputes disputed reject rejects rejected dismiss dismisses dismissed true untrue false likely unlikely possible
            impossible evidence proof record claiming alleging
            """))
    private static let mistaken = keys("falsely wrongly mistakenly incorrectly")

    /// - Parameter subject: before the verb or the sentence's; one behind the verb is not looked at.
    func refuse(_ subject: Subject, verb: Int) -> Bool {
        if isTakenBack(verb) || elements[subject.elements].contains(where: { Self.nobody.contains($0.key) }) { return true }
        return subject.elements.upperBound <= verb && isSupposed(subject)
    }

    /// `did not say`, `should have said`, `refused to say`, `denied having said`, `is said to have said`.
    func isTakenBack(_ verb: Int) -> Bool {
        var index = verb - 1
        var isPerfect = false
        while index >= low, elements[index].kind == .word {
            let element = elements[index]
            if Self.negations.contains(element.key) { return !Self.additions.contains(elements[index + 1].key) }
            if Self.suppositions.contains(element.key) || element.key == Self.would && Self.have.contains(elements[index + 1].key) { return true }
            guard element.is([.adverb, .auxiliary]) || Self.links.contains(element.key) else { break }
            isPerfect = isPerfect || Self.have.contains(element.key)
            index -= 1
        }
        guard index >= low, index < verb - 1 || elements[verb].is(.speechParticiple) else { return false }
        // “was falsely quoted as saying”
        if elements[index].key == Self.quoted, index > low, Self.mistaken.contains(elements[index - 1].key) { return true }
        return Self.hindrances.contains(elements[index].key) || isPerfect && Self.hearsay.contains(elements[index].key)
    }

    /// `Did X say`, `if X says`, `nor X said`, `claims that X said`, `never heard X say`, `not even X said`.
    private func isSupposed(_ subject: Subject) -> Bool {
        var index = subject.elements.lowerBound - 1
        while index >= low, elements[index].kind == .word, elements[index].is([.title, .determiner]) || elements[index].key == Self.even,
            elements[index].key != Self.that
        { index -= 1 }
        guard index >= low else { return false }
        let before = elements[index]
        if before.is(.auxiliary) || Self.conditions.contains(before.key) || Self.denials.contains(before.key) { return true }
        // “not even X said”, “nobody but X said”
        if Self.negations.contains(before.key) || Self.exceptions.contains(before.key) && index > low && Self.nobody.contains(elements[index - 1].key) { return true }
        if SpeechVerbs.perceives(before) { return isTakenBack(index) || index > low && Self.nobody.contains(elements[index - 1].key) }
        guard before.key == Self.that, index > low else { return false }
        if index - 1 > low, Self.mistaken.contains(elements[index - 2].key) { return true }
        return Self.doubted.contains(elements[index - 1].key) || OthersWords.isNoun(elements[index - 1])
    }
}
