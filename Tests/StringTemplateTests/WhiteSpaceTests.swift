import Testing

@testable import StringTemplate

@Suite struct WhiteSpaceTests {
    @Test(arguments: [
        ("a\n\\(if isOpen)\nb\n\\(end)\nc\n", "a\nb\nc\n"),
        ("a\n  \\(if isOpen)\n  b\n  \\(else)\n  c\n  \\(end)\nd", "a\n  b\nd"),
        ("\\(for t in article.tags)\n  \\(if t == \"sea\")\n  <\\\\(\n  \\(end)\n\\(end)\nx", "  <\\(\nx"),
        ("\\(for t in article.tags)\r\n- \\(t)\r\n\\(end)\r\n", "- sea\r\n- ships\r\n- ports\r\n"),
        ("a\n\t\\(/* a comment\n over lines */) \nb", "a\nb"),
        ("a\n\\(let x = 5) \\(let y = 6)\n\\(x)\\(y)\n", "a\n56\n"),
        ("a\n\\(let x = 5)b\n", "a\nb\n"),
        ("a \\(if isOpen)\nb\\(end)\n", "a \nb\n"),
        ("  \\(article.words)  \n", "  12345  \n"),
        ("\\(if isOpen)x\\(end)\n", "x\n"),
        ("\\(if isOpen)\\(if isOpen)\nx\n\\(end)\\(end)", "x\n"),
        ("\u{FEFF}\\(let x = 5)\n\\(x)", "5"),
    ])
    func statementLinesLeaveNothing(_ template: String, _ expected: String) throws {
        #expect(try render(template) == expected)
    }

    @Test func anIncludeOnALineOfItsOwnIsItsContent() throws {
        #expect(try render("<ul>\n  \\(include \"li\")\n</ul>\n", with: ["li": "  <li>x</li>\n"]) == "<ul>\n  <li>x</li>\n</ul>\n")
    }
}
