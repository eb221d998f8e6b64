internal import Corpus

/// `X complained to Y, who shrugged: “…”`: Y, to whom something is said, answers. In `X praised Y, who built the bridge: “…”` it is X who goes on.
struct AnsweringClause {
    let elements: [Element]
    let finder: SubjectFinder
    let verbs: SpeechVerbs
    /// The sentence before the colon.
    let range: Range<Int>

    enum Answer {
        case subject(Subject)
        /// Somebody reacts, but nothing was said to that one: it may be either's answer.
        case anybodys
    }

    private static let who = WordList.key(of: "who")
    /// Those that are no verbs of speech: for `who laughed: “…”` the rule of such verbs holds.
    private static let reactions = WordList.keys(
        """
        shrugged shrugs shook shakes winked winks frowned frowns blushed blushes paused pauses hesitated hesitates scowled scowls smirked smirks beamed beams
        winced winces bristled bristles
        """)
    private static let addresses = WordList.keys(
        "to told tells asked asks with at warned warns begged begs urged urges reminded reminds thanked thanks informed informs implored implores")

    func find() -> Answer? {
        guard let who = range.last(where: { elements[$0].key == Self.who }), who - 1 > range.lowerBound, elements[who - 1].kind == .comma,
            let reaction = (who + 1..<range.upperBound).first(where: { !elements[$0].is(.adverb) }), Self.reactions.contains(elements[reaction].key),
            !(who..<range.upperBound).contains(where: { verbs.form(at: $0, weak: true) != nil }), let subject = finder.antecedent(of: who, from: range.lowerBound), subject.isPlausible
        else { return nil }
        let isWhole = !elements[reaction..<range.upperBound].contains { $0.kind == .comma }
        return isWhole && isAddressed(subject) ? .subject(subject) : .anybodys
    }

    /// `told the mayor, X, who shrugged`: by what stands before the titles.
    private func isAddressed(_ subject: Subject) -> Bool {
        let before = (range.lowerBound..<subject.elements.lowerBound).last { index in
            let element = elements[index]
            return element.kind != .comma && !(element.kind == .word && (element.is([.title, .determiner]) || element.isCapitalized))
        }
        return before.map { Self.addresses.contains(elements[$0].key) } ?? false
    }
}
