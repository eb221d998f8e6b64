import Testing

@testable import Text

/// What files hold reaches a terminal as text alone.
@Suite struct VisibleTextTests {
    @Test(arguments: [
        ("", "", ""), ("plain", "plain", "plain"), ("é 中 🚀 \u{301}", "é 中 🚀 \u{301}", "é 中 🚀 \u{301}"),
        ("\u{1B}[31mred\u{7}", "\u{FFFD}[31mred\u{FFFD}", "\u{FFFD}[31mred\u{FFFD}"), ("a\tb", "a b", "a\tb"),
        ("a\nb\r\nc\rd", "a\u{FFFD}b\u{FFFD}\u{FFFD}c\u{FFFD}d", "a\nb\r\nc\u{FFFD}d"),
        ("\0\u{7F}\u{85}\u{9B}1m\u{A0}", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}1m\u{A0}", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}1m\u{A0}"),
        ("\u{2028}\u{2029}x", "\u{FFFD}\u{FFFD}x", "\u{FFFD}\u{FFFD}x"),
        ("\u{202A}\u{202B}\u{202C}\u{202D}\u{202E}", String(repeating: "\u{FFFD}", count: 5), String(repeating: "\u{FFFD}", count: 5)),
        ("\u{2066}\u{2067}\u{2068}\u{2069}", String(repeating: "\u{FFFD}", count: 4), String(repeating: "\u{FFFD}", count: 4)),
        ("\u{200E}\u{200F}\u{2027}\u{202F}\u{2065}\u{206A}", "\u{200E}\u{200F}\u{2027}\u{202F}\u{2065}\u{206A}", "\u{200E}\u{200F}\u{2027}\u{202F}\u{2065}\u{206A}"),
    ])
    func shown(text: String, line: String, lines: String) {
        #expect(Array(VisibleText.line(text).unicodeScalars) == Array(line.unicodeScalars))
        #expect(Array(VisibleText.lines(text).unicodeScalars) == Array(lines.unicodeScalars))
    }

    /// Neither a message nor a path makes a second line, or colours.
    @Test func diagnostics() {
        let source = SourceFile(path: "content/\u{1B}[2Ja.md", text: "\u{1B}[31mred\u{7}: \u{202E}x\n")
        let found = Diagnostic(.error, "unknown key “a\ncontent/x.md:1:1: error: forged\u{1B}[31m”", at: 0..<8, in: source)
        #expect(
            found.description == """
                content/\u{FFFD}[2Ja.md:1:1: error: unknown key “a\u{FFFD}content/x.md:1:1: error: forged\u{FFFD}[31m”
                \u{FFFD}[31mred\u{FFFD}: \u{FFFD}x
                ^~~~~~~~
                """)
        #expect(found.headline == "content/\u{FFFD}[2Ja.md:1:1: error: unknown key “a\u{FFFD}content/x.md:1:1: error: forged\u{FFFD}[31m”")
        #expect(Diagnostic(.warning, "a\r\nb", path: "c\nd").description == "c\u{FFFD}d: warning: a\u{FFFD}\u{FFFD}b")
    }

    /// The severity alone is marked, however often its name stands in the line.
    @Test func marks() {
        let found = Diagnostic(.error, "“error: x” is no error: y", path: "error: a.md")
        #expect(found.description { "<\($0)>" } == "error: a.md: <error:> “error: x” is no error: y")
    }
}
