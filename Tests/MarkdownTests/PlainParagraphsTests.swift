import Testing
import Text

@testable import Markdown

/// What is rendered without the parser is rendered as the parser does.
@Suite struct PlainParagraphsTests {
    @Test(arguments: [
        "Words, and more.", "Two\nlines (here)\nof “it”.\n", "A > b \"c\" d: e!\n\nNext one.\n", "12 men went.\n\n\nLast", "习近平 met Putin.\n", "",
    ]) func plainOnes(_ text: String) {
        #expect(plain(text).isWhole)
        compare(Array(text.utf8))
    }

    @Test(arguments: [
        "1. one", "12) two", "- item", "a *b*", "a_b", "x\n===", "a & b", "a  \nb", "a ", " a", "see www.example.org", "http://a.b", "me@example.org", "a\tb", "a\r\nb", "[a]: /x",
        "a | b\n--|--", "\u{FEFF}a", "a\0b", "<b>",
    ]) func othersAreLeftToTheParser(_ text: String) {
        #expect(plain(text).paragraphs.isEmpty)
        compare(Array(text.utf8))
    }

    /// A block that goes on over empty lines takes what stands for a paragraph with it.
    @Test(arguments: [
        "```\na\n\nPlain words.\n\nb\n```\n\nAfter it.", "<!-- a\n\nPlain words.\n\n-->\n\nAfter it.", "- a\n\nPlain words.\n\n- b", "> a\n\nPlain words.\n\n> b",
        "[^1]: note\n\nPlain words.\n\nHere[^1].", "Plain words.\n\n[a]\n\nMore words.\n\n[a]: /x",
    ]) func betweenOtherBlocks(_ text: String) {
        compare(Array(text.utf8))
    }

    @Test func randomBlocks() {
        let pieces = [
            "Words of it", "plain, and more.", "\n", "\n\n", "\n\nAnother one here.\n\n", " ", "  ", "\n  \n", "\t", "- item\n", "1. one\n", "2023. ", "12 men", "> quote", "```\n", "~~~",
            "<!-- ", " -->", "<div>", "</div>\n", "<!X ", "> ", "*em*", "[a](b)", "[a]: /x \"t\"\n", "[a]", "[^1]", "[^1]: note\n", "    code", "www.a.de", "http://a.de/x", "a@b.de",
            "# Head\n", "Title\n===\n", "---\n", "| a | b |\n|---|---|\n", "| c", "é", "“said”", "\"q\"", "'s", "(b)", "&amp;", "AT&T", "x", "x\n", "\\\n", "\r\n", "!", ":", "<script>\n",
            "</script>", "\u{FEFF}", "\u{2028}", "-", "+ a\n", "=", "`c`", "w", "ww", "- [x] t\n", "习近平。", "\0", "<?", "?>", "<![CDATA[", "]]>", "ftp://x.y",
        ].map { Array($0.utf8) }
        var state: UInt64 = 20_230_320
        func random(_ count: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % count
        }
        for _ in 0..<4_000 {
            var text = [UInt8]()
            for _ in 0...random(24) {
                if random(40) == 0 { text.append(UInt8(random(256))) }
                if random(5) == 0 { text += Array("\n\nPlain words stand here.\n\n".utf8) }
                text += pieces[random(pieces.count)]
            }
            compare(text)
        }
    }

    private func plain(_ text: String) -> PlainParagraphs {
        Array(text.utf8).withUnsafeBufferPointer { PlainParagraphs(of: $0) }
    }

    private func compare(_ text: [UInt8]) {
        let document = Markdown.document(text)
        let parsed = Normalization.nfc.normalize(text).withUnsafeBufferPointer { Markdown.parsed($0, .body) }
        let shown = String(decoding: text, as: UTF8.self).debugDescription
        #expect(document.html == parsed.html, "\(shown)")
        #expect(document.passages == parsed.passages, "\(shown)")
        #expect(document.links == parsed.links, "\(shown)")
        #expect(document.wordCount == parsed.wordCount, "\(shown)")
        guard document.passages.count == parsed.passages.count else { return }
        for (index, passage) in document.passages.enumerated() {
            #expect(document.end(ofPassage: index) == parsed.end(ofPassage: index), "\(shown)")
            for place in passage.text.indices {
                #expect(document.canLink(passage: index, range: place..<place + 1) == parsed.canLink(passage: index, range: place..<place + 1))
            }
        }
    }
}
