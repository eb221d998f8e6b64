internal import Corpus

/// Persons whom the dossier knows, where they are named whole: what stands beside them belongs to nobody else.
///
/// For languages of which little more than the verbs of speech is known.
struct WholeNames {
    private let passage: TokenizedPassage
    private let elements: [Element]
    private let finder: SubjectFinder

    init(_ passage: TokenizedPassage, _ elements: [Element], _ finder: SubjectFinder) {
        self.passage = passage
        self.elements = elements
        self.finder = finder
    }

    private static let and = Set(["und", "sowie", "et", "y", "e", "и", "та", "і", "й"].map(WordList.key(of:)))
    /// Behind a name that is no speaker's: `sagte X zufolge ein Sprecher`.
    private static let addressed = Set(["zufolge", "gegenüber"].map(WordList.key(of:)))

    /// The person named there, behind titles: `Kanzler X`, `der Kanzler X`, `le ministre X`. Of two, neither.
    func person(from start: Int, to end: Int) -> Int? {
        var name = start
        if name + 2 < end, elements[name].is(.determiner) { name += isSmallTitle(name + 1) ? 2 : 1 }
        while name + 1 < end, isTitle(name) { name += 1 }
        guard name < end, isPerson(name) else { return nil }
        let next = passage[elements[name].tokens.upperBound]
        let isWhole = next?.kind != .hyphen && next?.kind != .possessive && !(next?.isCapitalized == true && next?.is(.starter) == false)
        guard isWhole, next.map({ !Self.and.contains($0.key) && !Self.addressed.contains($0.key) }) ?? true else { return nil }
        return name
    }

    /// The person whose name ends right before an index, where nothing before it can make another of them: `X sagte`, `, X sagte`,
    /// `Der Kanzler X hat`, `Le ministre, X, a dit`; but not `ein Sprecher von X sagte`, `Y und X`.
    func person(endingBefore end: Int, from low: Int) -> Int? {
        let name = end - 1
        guard name >= low else { return nil }
        if elements[name].kind == .comma { return apposition(endingAt: name, from: low) }
        guard isPerson(name) else { return nil }
        var start = name
        while start > low, isTitle(start - 1) { start -= 1 }
        if start == name, start - 2 >= low, isSmallTitle(start - 1), elements[start - 2].is(.determiner) {
            start -= 2
        } else if start > low, elements[start - 1].is(.determiner), start < name || start - 1 == low {
            start -= 1
        }
        guard start == low || elements[start - 1].kind == .comma || elements[start - 1].is(.reportingAuxiliary) else { return nil }
        return name
    }

    /// `El presidente, X, dijo`, where the sentence begins with an article and names nobody else.
    private func apposition(endingAt comma: Int, from low: Int) -> Int? {
        let name = comma - 1
        guard name - 2 > low, isPerson(name), elements[name - 1].kind == .comma, elements[low].is(.determiner), count(in: low..<comma) == 1 else { return nil }
        return name
    }

    /// How many persons are named in a range.
    func count(in range: Range<Int>) -> Int { range.count(where: isPerson) }

    private func isTitle(_ index: Int) -> Bool {
        elements[index].kind == .word && elements[index].isCapitalized && !elements[index].is(.starter)
    }

    /// The one word between an article and a name that is written small: `la ministra X`. Two may be a verb and its object.
    private func isSmallTitle(_ index: Int) -> Bool {
        let element = elements[index]
        return element.kind == .word && !element.isCapitalized && isPerson(index + 1)
            && !element.is([.starter, .reportingVerb, .reportingAuxiliary, .sourceWord, .speakerPronoun, .passive])
    }

    private func isPerson(_ index: Int) -> Bool {
        elements[index].name.map { finder.names[$0].kind == .person } ?? false
    }
}
