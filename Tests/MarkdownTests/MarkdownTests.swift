import Foundation
import TestSupport
import Testing

import Text
@testable import Markdown

private func html(_ text: String, _ rendering: Rendering = Rendering(passageIDs: false)) -> String {
    String(decoding: Markdown.document(Array(text.utf8), rendering: rendering).html, as: UTF8.self)
}

@Suite struct MarkdownTests {
    /// Shapes of our own, every construct alone and nested: each must come out as the `cmark-gfm` program writes it.
    static let inputs: [String] = [
        "", "\n\n", "plain", "two\nlines", "hard  \nbreak", "back\\\nslash", "# One\n## Two\n\n# One", "Setext\n===\n\nLower\n---",
        "*a* **b** ***c*** _d_ __e__ `f` ~~g~~ ~h~", "**bold *and* more** text", "&amp; &lt; &quot; ' \" < > &copy; &#0; &nope;",
        "[a](b) [a](<b c> \"t\") [a](b 't\"t') ![i](s \"q\") ![*em* `c`](x)", "[ref] and [other][ref]\n\n[ref]: https://example.org/?a=b&c='d'",
        "<https://example.org/ä?x=[1]> <me@example.org>", "www.example.org, http://a.b/c_(d). x@y.zz", "[x](javascript:alert(1)) [x](JAVASCRIPT:a) [x](data:text/html,x) ![x](data:image/png;base64,aa) [x](file:///etc) [x](vbscript:x)",
        "<b>raw</b> and <!-- c -->", "<div>\nblock\n</div>\n\nafter", "<script>alert(1)</script>", "- a\n- b\n  - c\n  - d\n- e", "- a\n\n- b\n\n  para\n",
        "1. a\n2. b\n\n7) x\n8) y", "- [ ] open\n- [x] done\n\n1. [X] number", "> quote\n> more\n>\n> > deep\n\nout", "    code & <b>\n\ttab", "```swift title\nlet a = \"<&>\"\n```",
        "~~~\n~~~", "***\n---\n___", "| a | b | c | d |\n|---|:--|:-:|--:|\n| 1 | *2* | `3\\|` | 4 |\n| x |\n\nafter", "| a |\n|---|", "a | b\n--|--\nc | d\n",
        "- item\n\n      code\n- \n- x\n  ***\n", "para\n- list after\n1. one", "- a\n  > q\n  ```\n  c\n  ```", "* * *\n* a\n  b\n", "\u{FEFF}bom", "nul\u{0}byte", "a\r\nb\r\n\r\nc\rd", "\\* \\_ \\# 1\\. \\<", "1986\\. A year", "– “quotes” … 汉字 ñ", "[![img](i)](l)", "*a\n\nb*", "![a\nb](c)",
    ]

    @Test func equalsTheProgram() throws {
        let program = "/usr/bin/cmark-gfm"
        guard FileManager.default.isExecutableFile(atPath: program) else {
            print("skipped: no cmark-gfm program on this machine")
            return
        }
        for input in Self.inputs {
            let process = Process()
            process.executableURL = URL(fileURLWithPath: program)
            process.arguments = ["--validate-utf8"] + Parser.extensions.flatMap { ["-e", $0] }
            let (stdin, stdout) = (Pipe(), Pipe())
            process.standardInput = stdin
            process.standardOutput = stdout
            try process.run()
            stdin.fileHandleForWriting.write(Data(input.utf8))
            try stdin.fileHandleForWriting.close()
            let expected = String(decoding: stdout.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
            process.waitUntilExit()
            // We write a class where the program writes an attribute that HTML has given up, and a sign for a box that has no label.
            let aligned = expected.replacing(/\ align="(left|center|right)"/) { " class=\"align-\($0.1)\"" }
                .replacing("<input type=\"checkbox\" checked=\"\" disabled=\"\" />", with: "☑").replacing("<input type=\"checkbox\" disabled=\"\" />", with: "☐")
            #expect(html(input) == aligned, "input: \(input.debugDescription)")
        }
    }

    @Test func footnotes() {
        #expect(
            html("A[^n] b[^n] c[^2].\n\n[^2]: Two.\n[^n]: One.\n\n    More.\n\n[^unused]: x") == """
                <p>A<sup class="footnote-ref"><a href="#fn-1" id="fnref-1" data-footnote-ref>1</a></sup> b<sup class="footnote-ref"><a href="#fn-1" id="fnref-1-2" data-footnote-ref>1</a></sup> c<sup class="footnote-ref"><a href="#fn-2" id="fnref-2" data-footnote-ref>2</a></sup>.</p>
                <section class="footnotes" data-footnotes>
                <ol>
                <li id="fn-1">
                <p>One.</p>
                <p>More. <a href="#fnref-1" class="footnote-backref" data-footnote-backref aria-label="Back to content">↩</a> <a href="#fnref-1-2" class="footnote-backref" data-footnote-backref aria-label="Back to content">↩<sup class="footnote-ref">2</sup></a></p>
                </li>
                <li id="fn-2">
                <p>Two. <a href="#fnref-2" class="footnote-backref" data-footnote-backref aria-label="Back to content">↩</a></p>
                </li>
                </ol>
                </section>

                """)
    }

    @Test func passagesHoldWhatAReaderSees() {
        let document = Markdown.document(Array("""
            # Head *line*

            A & B,
            “said” [he](x) `code`.

            - tight
            - items

            | a | b |
            |---|---|
            | 1 | 2 |

            > quoted

            A & B,
            “said” [he](x) `code`.
            """.utf8))
        #expect(document.passages.map(\.string) == ["Head line", "A & B, “said” he code.", "tight", "items", "a\tb", "1\t2", "quoted", "A & B, “said” he code."])
        #expect(document.passages.map(\.kind) == [.subhead, .paragraph, .listItem, .listItem, .tableRow, .tableRow, .paragraph, .paragraph])
        #expect(document.passages[7].id == document.passages[1].id + "-2")
        let page = String(decoding: document.html, as: UTF8.self)
        for passage in document.passages { #expect(page.contains(" id=\"\(passage.id)\">")) }
        #expect(page.contains("<h2 id="))
    }

    /// Every run of every passage must name the very bytes that it says it names.
    @Test func runsMapTextToHTML() {
        for input in Self.inputs {
            let document = Markdown.document(Array(input.utf8))
            for (index, passage) in document.passages.enumerated() {
                for run in document.runs(ofPassage: index) where run.length == run.text.count && passage.text[run.text] != [0x20] {
                    #expect(Array(document.html[run.start..<run.end]) == Array(passage.text[run.text]))
                }
            }
            for link in document.links {
                #expect(document.html[link.tag].first == UInt8(ascii: "<") && document.html[link.tag].last == UInt8(ascii: ">"), "\(input)")
            }
        }
    }

    @Test func headingsFollowThePage() {
        #expect(html("### a\n##### b\n# c\n###### d", Rendering(topHeading: 2, passageIDs: false)) == "<h2>a</h2>\n<h3>b</h3>\n<h2>c</h2>\n<h3>d</h3>\n")
    }

    @Test func bytesThatAreNotText() {
        let document = Markdown.document([0xFF, 0x61, 0x00, 0xC3, 0x28])
        #expect(String(decoding: document.html, as: UTF8.self).contains("a"))
    }

    @Test func sameBytesOnManyThreads() async {
        let text = Array((Self.inputs.joined(separator: "\n\n") + "\n\n~~x~~ www.example.org").utf8)
        let expected = Markdown.document(text).html
        await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<400 { group.addTask { Markdown.document(text).html == expected } }
            for await isEqual in group { #expect(isEqual) }
        }
    }

    @Test(arguments: [
        (String(repeating: "![[]()", count: 20_000), "60000 brackets in one block: it is shown as plain text"),
        (String(repeating: "a@a.", count: 10_000), "10000 at signs in one block: it is shown as plain text"),
        ("|" + String(repeating: "a|", count: 5_000) + "\n|" + String(repeating: "-|", count: 5_000) + "\n" + String(repeating: "|a\n", count: 500), "5001 table columns in one line: the block is shown as plain text"),
    ]) func costlyBlocksAreBounded(_ text: String, _ message: String) {
        let document = Markdown.document(Array("first\n\n\(text)".utf8))
        #expect(document.notices == [Document.Notice(line: 3, message: message)])
        #expect(document.passages.count > 1)
    }

    /// All that is beyond the limit is one block with one message, and its words stay.
    @Test func beyondTheLimitATextIsPlain() {
        let paragraph = "Some *words* in a row.\n\n"
        let count = 4_000_000 / paragraph.utf8.count + 300
        let document = Markdown.document(Array(String(repeating: paragraph, count: count).utf8))
        let line = 2 * (4_000_000 / paragraph.utf8.count) + 1
        #expect(document.notices == [Document.Notice(line: line, message: "beyond 4000000 bytes a text is shown as plain text")])
        #expect(document.passages.count == count)
        #expect(document.passages.first?.string == "Some words in a row.")
        #expect(document.passages.last?.string == "Some *words* in a row.")
    }

    /// Where words stand is the same whether a long passage is walked through from its start or entered on the way.
    @Test func longPassagesAreEnteredOnTheWay() {
        var random = SplitMix(seed: 3)
        let pieces = ["word ", "\"said\" ", "*em* ", "`code` ", "[a \"link\"](x.html) ", "& ", "ж ", "line\n", "![an image](y.png) ", "<b "]
        let text = (0..<3_000).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
        let document = Markdown.document(Array(text.utf8))
        for (index, passage) in document.passages.enumerated() {
            let runs = document.runs(ofPassage: index)
            for run in runs where run.text.count > 1 && passage.text[run.text] != [0x20] {
                #expect(document.linkPlace(passage: index, range: run.text) == (run.isClosed || run.length != run.text.count ? nil : run.start..<run.end))
            }
            #expect(runs.count > 1_000)
        }
    }

    /// What is put behind a passage stands behind the mark of a note, as behind its emphasis.
    @Test func aPassageEndsBehindItsNotes() throws {
        let document = Markdown.document(Array("First.[^1][^2]\n\nA *second*[^1]\n\n[^1]: One.\n[^2]: Two.".utf8), rendering: Rendering(passageIDs: false))
        let html = document.html
        for index in 0...1 {
            let end = try #require(document.end(ofPassage: index))
            #expect(html[end...].starts(with: "</p>".utf8))
        }
    }

    @Test func deepNestingCostsNoStack() {
        let document = Markdown.document(Array((String(repeating: "> ", count: 20_000) + "deep").utf8))
        #expect(document.passages.last?.string.hasSuffix("deep") == true)
    }
}

@Suite struct WeaveTests {
    private func weave(_ text: String, _ marks: [(String, Bool)]) -> String {
        let document = Markdown.document(Array(text.utf8), rendering: Rendering(passageIDs: false))
        var weaving = Weaving()
        for (index, mark) in marks.enumerated() {
            let passage = document.passages[0].string
            guard let found = passage.range(of: mark.0) else { continue }
            let lower = passage.utf8.distance(from: passage.startIndex, to: found.lowerBound)
            weaving.surround(passage: 0, range: lower..<lower + mark.0.utf8.count, isLink: mark.1, closing: "]") { $0.append("[\(index):") }
        }
        return String(decoding: document.woven(weaving), as: UTF8.self)
    }

    @Test func table() {
        #expect(weave("Xi met Putin.", [("Xi", true), ("Putin", true)]) == "<p>[0:Xi] met [1:Putin].</p>\n")
        #expect(weave("A & \"B\" C", [("& \"B\"", false)]) == "<p>A [0:&amp; &quot;B&quot;] C</p>\n")
        // A quotation over emphasis is marked in pieces; a link over emphasis is not set.
        #expect(weave("a *b* c", [("a b c", false)]) == "<p>[0:a ]<em>[0:b]</em>[0: c]</p>\n")
        #expect(weave("a *b* c", [("a b c", true)]) == "<p>a <em>b</em> c</p>\n")
        // No link inside a link or code.
        #expect(weave("[Xi](x) `Xi`", [("Xi", true)]) == "<p><a href=\"x\">Xi</a> <code>Xi</code></p>\n")
        // Nested, and overlapping in part.
        #expect(weave("one two three", [("one two", false), ("two", true)]) == "<p>[0:one [1:two]] three</p>\n")
        #expect(weave("one two three", [("one two", false), ("two three", false)]) == "<p>[0:one [1:two]] three</p>\n")
        #expect(weave("one two three", [("one two", true), ("two", true)]) == "<p>[0:one two] three</p>\n")
        // Over a line end.
        #expect(weave("one\ntwo", [("one two", true)]) == "<p>[0:one\ntwo]</p>\n")
    }
}
