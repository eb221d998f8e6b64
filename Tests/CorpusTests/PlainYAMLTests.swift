import Testing
import Text

@testable import Corpus

/// What is read without Yams is read as Yams reads it.
@Suite struct PlainYAMLTests {
    @Test(arguments: [
        "title: A title, with (brackets) and it's fine\ndate: 2023-03-20T10:03:00+01:00\n",
        "url: https://example.org/a/b-c_d\nseed_sha256: \"5aa5\"\n", "title: \"quoted: with # marks\"\nsummary: ' two  spaces '\n",
        "byline:\n  - Ann Author\n  - \"Bo: Co\"\ntags:\n  - été\ntitle: Ελλάδα “marks” – 北京\n", "title: \"\"\nother: ''\n",
        "# Named 2 times; “in” before it.\nname: A\n#\n# aliases: [a\naliases:\n  - B\n# The end.\n", "n: null\nt: true\nd: 1.0\n",
    ]) func plainOnes(text: String) throws {
        let plain = try #require(PlainYAML.fields(of: Array(text.utf8)[...]))
        #expect(String(describing: plain) == String(describing: yams(text)))
    }

    @Test(arguments: [
        "", "\n", "title:\n", "title: \n", "title: a\n\n", "title: a # b\n", "title: a: b\n", "title: a:\n", "title: 'it''s'\n", "title: \"a\\n\"\n", "title: a", "title: a \n",
        "title: [a]\n", "title: {a: b}\n", "title: |\n  a\n", "title: a\n  b\n", "title:  a\n", "title: a\tb\n", "title: &a b\n", "title: *a\n", "title: - a\n",
        "title: a\ntitle: b\n", "title: \"a\" b\n", "title: a\r\n", "title: a\u{85}b\n", "title: a\u{2028}b\n", "title: a\u{FEFF}b\n", "title: \"a\u{9B}\"\n", "title: \"a\0\"\n",
        "Title: a\n", "- a\n", "# a\n", "byline:\n- a\n", "byline:\n  -a\n", "byline:\n  - a: b\n", "byline:\n   - a\n", "byline:\n  - - a\n", "# a\u{1}\ntitle: a\n", "# a\u{85}\ntitle: a\n",
        "title: a\n# a", "title: a\n # b\n", "byline:\n# a\n  - a\n", "byline:\n  - a\n# b\n  - c\n", "title: a\n# b\n  c\n", "---\n", "...\n", "title: ---\n",
    ]) func othersAreLeftToYams(text: String) {
        #expect(PlainYAML.fields(of: Array(text.utf8)[...]) == nil)
    }

    /// Lines put together from what matters to YAML.
    @Test func randomLines() {
        let pieces = [
            "a", "b", "title", "_", "9", "2023-03-20", ":", ": ", " ", "  ", "\n", "\n", "- ", "  - ", "'", "\"", "#", " #", ",", "[", "]", "{", "}", "&", "*", "!", "|", ">", "%", "@", "`",
            "~", "null", "yes", "---", "...", "?", "? ", "\\", "\t", "/", "(", ")", "+", ";", "$", "=", "<<", "é", "“", "–", "北", "😀", "\u{A0}", "\u{85}", "\u{9B}", "\u{2028}", "\u{FEFF}",
            "\u{FFFD}", "\u{301}", "\r", "\u{7F}", "\u{1}",
        ]
        var state: UInt64 = 20_230_320
        func random(_ count: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % count
        }
        /// Mostly what is plain, with a piece of anything in it now and then.
        func text() -> String {
            var text = ""
            for _ in 0...random(4) {
                text += ["a", "title", "b_2", pieces[random(pieces.count)]][random(4)] + [": ", ": ", ":\n  - ", ": \"", ": '"][random(5)]
                for _ in 0...random(5) { text += random(4) == 0 ? pieces[random(pieces.count)] : ["a", "Bo", "9", " ", "-", ".", "é", "it's", "/"][random(9)] }
                text += ["\n", "\n", "\"\n", "'\n", "\n  - x\n", "\n# \(pieces[random(pieces.count)])\(pieces[random(pieces.count)])\n"][random(6)]
            }
            return text
        }
        var plain = 0
        for _ in 0..<40_000 {
            let text = text()
            guard let fields = PlainYAML.fields(of: Array(text.utf8)[...]) else { continue }
            plain += 1
            #expect(String(describing: fields) == String(describing: yams(text)), "\(text.debugDescription)")
        }
        #expect(plain > 1_000)
    }

    /// An alias stands for all that its anchor has: nine of them for a thousand million values.
    @Test func aliasesOfAliasesAreRefused() {
        var text = "---\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1...9 { text += "a\(level): &a\(level) [" + Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ") + "]\n" }
        #expect(diagnostics(["articles/a.md": text + "---\n\nText.\n"]).contains("the aliases stand for more than"))
    }

    private func yams(_ text: String) -> [PlainYAML.Field] {
        let source = SourceFile(path: "a.yml", text: text)
        guard let root = try? FrontMatter.compose(text, source, 0..<source.bytes.count, firstLine: 1), case .mapping(let pairs, _) = root else { return [] }
        return pairs.compactMap { pair in pair.key.scalar.map { ($0, pair.value) } }
    }
}
