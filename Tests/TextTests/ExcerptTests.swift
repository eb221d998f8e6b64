import Testing

@testable import Text

/// The line that is shown below a fault.
@Suite struct ExcerptTests {
    private static func excerpt(_ text: String, at range: Range<Int>) -> Diagnostic.Excerpt? {
        Diagnostic(.error, "m", at: range, in: SourceFile(path: "a", text: text)).excerpt
    }

    @Test func aShortLineIsShownWhole() throws {
        let line = String(repeating: "é", count: 120)
        let excerpt = try #require(Self.excerpt("first\n\(line)\r\nlast", at: 10..<14))
        #expect(excerpt.text == line && excerpt.indent == 2 && excerpt.width == 2)
        let plain = try #require(Self.excerpt("a\u{1B}b", at: 1..<2))
        #expect(plain.text == "a\u{FFFD}b" && plain.indent == 1 && plain.width == 1)
        #expect(Self.excerpt("a\n\nb", at: 2..<2) == nil)
    }

    /// Where in a line of two hundred letters the fault begins, how many are shown before it, and which ends are cut.
    @Test(arguments: [(0, 0, "", "…"), (59, 59, "", "…"), (60, 60, "", "…"), (61, 60, "…", "…"), (139, 60, "…", "…"), (140, 60, "…", ""), (141, 61, "…", ""), (200, 120, "…", "")])
    func aLongLineIsCutAroundTheFault(_ offset: Int, _ before: Int, _ head: String, _ tail: String) throws {
        let letters = (0..<200).map { String(UnicodeScalar(UInt8(ascii: "a") + UInt8($0 % 26))) }.joined()
        let excerpt = try #require(Self.excerpt(letters, at: offset..<min(200, offset + 90)))
        let shown = letters.dropFirst(offset - before).prefix(120)
        #expect(excerpt.text == head + shown + tail)
        #expect(excerpt.indent == before + head.count)
        #expect(excerpt.width == max(1, min(90, 120 - before, 200 - offset)))
    }

    /// A fault may stand in the middle of what is no UTF-8, or reach beyond its line.
    @Test func oddPlacesAreShownToo() throws {
        let source = SourceFile(path: "a", bytes: [0x61, 0xC3, 0x28, 0x80, 0x62])
        for start in 0...5 {
            for end in start...5 {
                let diagnostic = Diagnostic(.error, "m", at: start..<end, in: source)
                let excerpt = try #require(diagnostic.excerpt)
                #expect(excerpt.indent <= excerpt.text.unicodeScalars.count && diagnostic.description.contains("^"))
            }
        }
        let beyond = Diagnostic(.error, "m", at: 1..<9, in: SourceFile(path: "a", text: "abc\ndef\nghi"))
        #expect(beyond.description == "a:1:2: error: m\nabc\n ^~")
    }
}
