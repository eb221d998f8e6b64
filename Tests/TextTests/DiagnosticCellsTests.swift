import Testing

@testable import Text

/// The caret stands below the fault on a terminal, where a letter may take two cells or none.
@Suite struct DiagnosticCellsTests {
    @Test(arguments: [
        ("ab X", "   ^"), ("中国 X", "     ^"), ("e\u{301}e\u{301} X", "   ^"), ("😀 X", "   ^"), ("мир X", "    ^"), ("\tX", " ^"),
    ])
    func caret(_ line: String, _ expected: String) throws {
        let source = SourceFile(path: "a", text: line)
        let place = try #require(source.bytes.firstIndex(of: UInt8(ascii: "X")))
        let lines = Diagnostic(.error, "m", at: place..<place + 1, in: source).description.split(separator: "\n")
        #expect(lines.last.map(String.init) == expected)
    }

    @Test func covered() {
        let source = SourceFile(path: "a", text: "x: 中国é, y")
        #expect(Diagnostic(.error, "m", at: 3..<11, in: source).description.hasSuffix("\n   ^~~~~"))
    }
}
