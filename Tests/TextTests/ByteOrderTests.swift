import Testing
import Text

@Suite struct ByteOrderTests {
    @Test("Texts come in the order in which Swift compares them, however much of their beginnings is alike", arguments: ["", "é"])
    func order(ending: String) {
        let folders = ["", "articles/", "articles/2015-01-0", "entities/a-name-of-many-letters-"]
        // Thousands, so that those of one folder are sorted by what comes next.
        let texts = (0..<6000).map { folders[$0 % folders.count] + String($0 &* 7919 % 6007, radix: 36) + ending }
        #expect(texts.sorted(byText: { $0 }) == texts.sorted())
    }

    @Test("One text that begins another comes first, and equal ones stay both")
    func beginnings() {
        let texts = ["b", "", "articles/", "articles/a", "articles", "b", "articles/a-long-name", "articles/a-long-nam"]
        #expect(texts.sorted(byText: { $0 }) == texts.sorted())
    }
}
