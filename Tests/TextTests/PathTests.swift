import Testing
import Text

/// Paths are cut at their slashes, whatever stands behind them.
@Suite struct PathTests {
    /// What makes one character with a slash before it, or behind it: marks, joiners, selectors, signs that stand before numbers.
    static let joiners = ["", "\u{301}", "\u{200D}", "\u{FE0F}", "\u{20DD}", "é", "e\u{301}", "👩\u{200D}🚀", "\u{600}", "\r\n"]

    @Test(arguments: joiners) func namesBeginWithAnything(_ start: String) {
        let path = "a/" + start + "b" + start + "/" + start + "c"
        #expect(path.pathParts.map { Array($0.utf8) } == ["a", start + "b" + start, start + "c"].map { Array($0.utf8) })
        #expect(path.pathBelow("a").map { Array($0.utf8) } == Array((start + "b" + start + "/" + start + "c").utf8))
        #expect(path.isBelow("a") && path.isBelow("a/" + start + "b" + start) && !path.isBelow("a/b/c/d"))
        #expect(Array(path.pathName.utf8) == Array((start + "c").utf8))
        #expect(Array(path.pathFolder.utf8) == Array(("a/" + start + "b" + start + "/").utf8))
        #expect(path.pathFolders.map { $0.utf8.count } == [1, path.pathFolder.utf8.count - 1])
        #expect(("a/" + start).isFolderPath == start.isEmpty)
    }

    @Test(arguments: [
        ("a/b", "a", "b"), ("a/b", "a/b", nil), ("a/", "a", ""), ("ab/c", "a", nil), ("a", "ab", nil), ("/b", "", "b"), ("", "", nil),
        ("e\u{301}/b", "\u{E9}", nil), ("\u{E9}/b", "e\u{301}", nil), ("a/\u{301}", "a", "\u{301}"),
    ] as [(String, String, String?)])
    func below(path: String, folder: String, rest: String?) {
        #expect(path.pathBelow(folder).map { Array($0.utf8) } == rest.map { Array($0.utf8) })
    }

    @Test func theRootHoldsAllButItself() {
        #expect("/a".isBelow("/") && "/\u{301}a".isBelow("/") && !"/".isBelow("/") && !"a".isBelow("/"))
    }

    @Test(arguments: [
        (".a", true), (".\u{301}a", true), (".", true), (".a.md.swp", true), (".#a.md", true), ("#a.md#", true), ("a.md~", true), (".git", true),
        ("#a.md", false), ("#", false), ("a.md#", false), ("~a", false), ("4913", false), ("a.swp", false), ("", false),
    ])
    func passedOver(name: String, expected: Bool) {
        #expect(isPassedOver(name) == expected)
    }
}
