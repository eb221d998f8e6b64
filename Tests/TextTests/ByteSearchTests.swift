import Testing

@testable import Text

@Suite struct ByteSearchTests {
    @Test(arguments: [("aab", "ab", 1), ("abab", "ab", 0), ("ab", "abc", nil), ("", "a", nil), ("ab", "", nil), (String(repeating: "x", count: 40) + "yz", "yz", 40)])
    func firstIndex(_ text: String, _ run: String, _ expected: Int?) {
        let bytes = Array(text.utf8)
        #expect(bytes.firstIndex(of: Array(run.utf8), in: bytes.indices) == expected)
        #expect(bytes.holds(Array(run.utf8)) == (expected != nil))
    }

    /// What begins or ends outside the range is not in it.
    @Test func aRangeBoundsTheSearch() {
        let bytes = Array("ab ab ab".utf8)
        #expect(bytes.firstIndex(of: Array("ab".utf8), in: 1..<8) == 3)
        #expect(bytes.firstIndex(of: Array("ab".utf8), in: 1..<4) == nil)
        #expect(bytes.firstIndex(of: Array("ab".utf8), in: 8..<8) == nil)
    }

    @Test func wholeWords() {
        #expect(Array("Xi, Xia, Xi".utf8).ranges(ofWords: Array("Xi".utf8)) == [0..<2, 9..<11])
        #expect(Array("aaa aa".utf8).ranges(ofWords: Array("aa".utf8)) == [4..<6])
        #expect(Array("“Xi”—Xi".utf8).ranges(ofWords: Array("Xi".utf8)).count == 2)
    }
}
