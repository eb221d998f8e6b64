@testable import Import
import Testing

/// Words divided at line ends, in texts of any width.
@Suite struct DividedWordTests {
    @Test(arguments: [
        ("the town's infra-\nstructure is old", ["the town's infrastructure is old"]), ("Rücktritts-\nforderungen", ["Rücktrittsforderungen"]), ("Über-\nänderung", ["Überänderung"]),
        ("Ost-\nund Westhafen", ["Ost- und Westhafen"]), ("pre- and post-\nor inter-war", ["pre- and post- or inter-war"]), ("franco-\ny hispano", ["franco- y hispano"]), ("северо-\nи юго-запад", ["северо- и юго-запад"]),
        ("a well-\nknown quay, as well-known as the mole", ["a well-known quay, as well-known as the mole"]), ("infra-\nstructure, infra-structure and infrastructure", ["infrastructure, infra-structure and infrastructure"]),
        ("Baden-\nWürttemberg", ["Baden-", "Württemberg"]), ("he said -\nand left", ["he said -", "and left"]), ("19-\njährige", ["19-", "jährige"]), ("one-\n\ntwo", ["one-", "two"]), ("one-\n* two\n* three", ["one-", "two", "three"]),
        ("-\na", ["-", "a"]), ("a-\n", ["a-"]), ("a-\n-", ["a-", "-"]), ("a-\nb-\nc", ["abc"]), ("信-\n息", ["信-", "息"]),
    ]) func unwrapped(_ text: String, _ lines: [String]) {
        #expect(PlainLines(MappedText(verbatim: Array(text.utf8))).pieces().map(\.bytes.string) == lines)
    }

    /// Hyphens that are the word's own, and beginnings like theirs that are none.
    @Test(arguments: [
        ("a long-\nterm friend", "a long-term friend"), ("an old-\nfashioned boat", "an old-fashioned boat"), ("the co-\nowner", "the co-owner"), ("non-\ngovernmental", "non-governmental"), ("up-to-\ndate", "up-to-date"),
        ("a state-\nowned yard", "a state-owned yard"), ("her mother-in-\nlaw", "her mother-in-law"), ("a 60-year-\nold keel", "a 60-year-old keel"), ("twenty-\none", "twenty-one"), ("the so-\ncalled mole", "the so-called mole"),
        ("an ex-\nminister", "an ex-minister"), ("self-\ngovernment", "self-government"), ("“well-\nknown”", "“well-known”"), ("“well-known” and well-\nknown", "“well-known” and well-known"), ("the net and the loft, a net-\nloft", "the net and the loft, a netloft"),
        ("a tide or a gate, the tide-\ngate", "a tide or a gate, the tide-gate"), ("they drew the line with care and came out, with-\ndrew", "they drew the line with care and came out, withdrew"),
        ("state-\nment", "statement"), ("high-\nway", "highway"), ("long-\ner", "longer"), ("ex-\nperts", "experts"), ("pro-\nblem", "problem"), ("so-\nlution", "solution"), ("self-\nish", "selfish"), ("north-\nern", "northern"), ("anti-\ncipate", "anticipate"),
        ("a month-\nlong trip", "a month-long trip"), ("empha-\nsized", "emphasized"), ("part-\nner", "partner"), ("week-\nend", "weekend"), ("far-\nmers", "farmers"), ("se-\nlect", "select"), ("short-\nened", "shortened"),
        ("It was in the winter that the men of the county who had work-\ned there and had tak-\nen it were thanked by the mayor", "It was in the winter that the men of the county who had worked there and had taken it were thanked by the mayor"),
        ("De haven is van de stad en het plan voor de kade is niet van de vereniging; het mannen-\nen vrouwenkoor zong", "De haven is van de stad en het plan voor de kade is niet van de vereniging; het mannen- en vrouwenkoor zong"),
        ("non-\nsense", "nonsense"), ("par-\nticular", "particular"), ("der Hafen, ein Rat, der Hafen-\nrat", "der Hafen, ein Rat, der Hafenrat"),
        ("Le maire dit que le port est à la ville et que les quais ne sont pas dans le plan, dit-\nil", "Le maire dit que le port est à la ville et que les quais ne sont pas dans le plan, dit-il"),
        ("Le maire dit que le port est à la ville et que les quais ne sont pas dans le plan ; celui-\nci", "Le maire dit que le port est à la ville et que les quais ne sont pas dans le plan ; celui-ci"),
        ("Le maire dit que le port est à la ville et que les quais ne sont pas dans le plan, c’est-à-\ndire : y aura-t-\nil des bateaux ? peut-\nêtre, mer-\nci", "Le maire dit que le port est à la ville et que les quais ne sont pas dans le plan, c’est-à-dire : y aura-t-il des bateaux ? peut-être, merci"),
        ("O porto não tem barcos e o cais ficou com a cidade para que os homens não fossem ao mar; tornou-\nse, disse-\nlhe, ba-\nse", "O porto não tem barcos e o cais ficou com a cidade para que os homens não fossem ao mar; tornou-se, disse-lhe, base"),
    ]) func compounds(_ text: String, _ line: String) {
        #expect(PlainLines(MappedText(verbatim: Array(text.utf8))).pieces().map(\.bytes.string) == [line])
    }

    /// Each of many divided words in one paragraph costs the same.
    @Test func manyDividedWords() {
        let text = String(repeating: "infra-\nstructure ", count: 20_000)
        let start = ContinuousClock.now
        let pieces = PlainLines(MappedText(verbatim: Array(text.utf8))).pieces()
        #expect(pieces.map(\.bytes.count) == [20_000 * 15 - 1] && ContinuousClock.now - start < .seconds(5))
    }

    /// Among full lines a capital letter goes on with the same word.
    @Test func wrapped() {
        let text = "The mole of the eastern harbour stands in Baden-\nWürttemberg, where a flood of the spring before tore the\nwalls down and left the mayors of the Ost-\nund Westhafen without a boat, the coun-\ncil said at noon."
        #expect(PlainLines(MappedText(verbatim: Array(text.utf8))).pieces().map(\.bytes.string) == [
            "The mole of the eastern harbour stands in Baden-Württemberg, where a flood of the spring before tore the walls down and left the mayors of the Ost- und Westhafen without a boat, the council said at noon."
        ])
    }
}
