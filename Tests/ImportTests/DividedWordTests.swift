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

    /// Among full lines a capital letter goes on with the same word.
    @Test func wrapped() {
        let text = "The mole of the eastern harbour stands in Baden-\nWürttemberg, where a flood of the spring before tore the\nwalls down and left the mayors of the Ost-\nund Westhafen without a boat, the coun-\ncil said at noon."
        #expect(PlainLines(MappedText(verbatim: Array(text.utf8))).pieces().map(\.bytes.string) == [
            "The mole of the eastern harbour stands in Baden-Württemberg, where a flood of the spring before tore the walls down and left the mayors of the Ost- und Westhafen without a boat, the council said at noon."
        ])
    }
}
