import Testing
@testable import Site

@Suite struct CitationTextTests {
    @Test(arguments: [
        ("", ""), (" ", ""), ("a", "a"), (" a", "a"), ("a ", "a"), ("a  b", "a b"), ("a\u{A0}\u{3000}\t b", "a b"), ("a\r\n\nb", "a b"),
        ("\u{0}a\u{7}b\u{7F}\u{9B}", "ab"), ("a\u{85}b\u{2028}c\u{202F}d\u{1680}e\u{205F}f", "a b c d e f"), ("“q” – é", "“q” – é"),
        ("习 近平", "习 近平"), ("a \u{0} b", "a b"), ("\u{200B}a\u{301}", "\u{200B}a\u{301}"),
    ])
    func plain(text: String, expected: String) {
        #expect(Array(CitationText.plain(text).unicodeScalars) == Array(expected.unicodeScalars))
    }

    @Test func agreesWithUnicodeOnEveryScalar() {
        for value in UInt32(0)..<0x1_0000 {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let isMark = scalar.properties.isWhitespace || scalar.properties.generalCategory == .control
            let expected = scalar.properties.isWhitespace ? "a b" : isMark ? "ab" : "a\(scalar)b"
            #expect(CitationText.plain("a\(scalar)b").utf8.elementsEqual(expected.utf8), "\(value)")
        }
    }
}
