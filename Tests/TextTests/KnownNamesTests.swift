import Testing

@testable import Text

@Suite struct KnownNamesTests {
    @Test func theNearestNameIsMeant() {
        var names = KnownNames(["byline", "dateline", "title"])
        #expect(names.contains("title") && !names.contains("titel"))
        #expect(names.didYouMean("titel") == "; did you mean “title”?" && names.didYouMean("colophon") == "")
    }

    /// Of hundreds that are missing only the first are looked for, of a great many names only a few: what was looked for once is known.
    @Test(arguments: [(10, 100), (20_000, 10)]) func notAllAreLookedFor(_ names: Int, _ lookedFor: Int) {
        var known = KnownNames((0..<names).map { "a-long-name-\($0)" })
        let nearest = (0..<lookedFor + 50).map { known.nearest(to: "a-long-nama-\($0)") }
        #expect(nearest.prefix(lookedFor).allSatisfy { $0 != nil } && nearest.dropFirst(lookedFor).allSatisfy { $0 == nil })
        #expect(known.nearest(to: "a-long-nama-0") == nearest[0])
    }
}
