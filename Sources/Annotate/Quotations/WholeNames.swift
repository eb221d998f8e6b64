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
    private static let accordingTo = WordList.key(of: "zufolge")

    /// The person named there, behind titles that are written like names: `Kanzler X`, `Prime Minister X`. Of two, neither.
    func person(from start: Int, to end: Int) -> Int? {
        var name = start
        while name + 1 < end, isTitle(name) { name += 1 }
        guard name < end, isPerson(name) else { return nil }
        let next = passage[elements[name].tokens.upperBound]
        let isWhole = next?.kind != .hyphen && next?.kind != .possessive && !(next?.isCapitalized == true && next?.is(.starter) == false)
        guard isWhole, next.map({ !Self.and.contains($0.key) && $0.key != Self.accordingTo }) ?? true else { return nil }
        return name
    }

    /// The person whose name ends right before an index, where nothing before it can make another of them: `X sagte`, `, X sagte`,
    /// `Kanzler X hat`; but not `ein Sprecher von X sagte`, `Y und X`.
    func person(endingBefore end: Int, from low: Int) -> Int? {
        let name = end - 1
        guard name >= low, isPerson(name) else { return nil }
        var before = name - 1
        while before >= low, isTitle(before) { before -= 1 }
        guard before < low || elements[before].kind == .comma || elements[before].is(.reportingAuxiliary) else { return nil }
        return name
    }

    /// How many persons are named in a range.
    func count(in range: Range<Int>) -> Int { range.count(where: isPerson) }

    private func isTitle(_ index: Int) -> Bool {
        elements[index].kind == .word && elements[index].isCapitalized && !elements[index].is(.starter)
    }

    private func isPerson(_ index: Int) -> Bool {
        elements[index].name.map { finder.names[$0].kind == .person } ?? false
    }
}
