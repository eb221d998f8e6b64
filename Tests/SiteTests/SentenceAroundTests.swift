import Testing

@testable import Site

/// What a list shows of the sentence around its words.
@Suite struct SentenceAroundTests {
    private func shown(_ before: String, _ words: String, _ after: String) -> String {
        let text = "Before. " + before + words + after + " Behind."
        let start = "Before. ".utf8.count
        let place = start + before.utf8.count
        return SentenceAround(
            text: Array(text.utf8), words: place..<place + words.utf8.count, sentence: start..<place + words.utf8.count + after.utf8.count
        ).string
    }

    @Test func mostAreShownWhole() {
        #expect(shown("On ", "Monday", " it was.") == "On Monday it was.")
        let long = String(repeating: "word ", count: 120)
        #expect(shown(long, "Monday", long) == long + "Monday" + long)
    }

    @Test func veryLongOnesAreCutBetweenWords() {
        let long = String(repeating: "word ", count: 500)
        #expect(shown(long, "Monday", " " + long) == "… " + String(repeating: "word ", count: 120) + "Monday" + String(repeating: " word", count: 120) + " …")
    }

    /// Chinese has no spaces, and a letter of three bytes stays whole.
    @Test(arguments: ["国", "字a", "é", "😀"]) func withoutSpacesLettersStayWhole(_ letter: String) {
        let found = shown(String(repeating: letter, count: 1_000), "X", String(repeating: letter, count: 1_000))
        #expect(!found.unicodeScalars.contains("\u{FFFD}"))
        #expect(found.hasPrefix("… ") && found.hasSuffix(" …") && found.utf8.count <= 2 * SentenceAround.limit + 20)
    }
}
