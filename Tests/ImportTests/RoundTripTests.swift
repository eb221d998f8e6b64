@testable import Import
import Corpus
import Markdown
import TestSupport
import Testing
import Text

/// What is written reads back: the words of the page are those that the ledger says were kept, and the fields are the fields.
@Suite struct RoundTripTests {
    /// Words that Markdown, HTML, JSON and YAML would each like to read as something else.
    private static let nasty = [
        "*", "**bold**", "_", "snake_case_name", "__init__", "#", "# no heading", "1.", "1) one", "12. December", "<", "<b>", "</p>", "<!-- -->", "&amp;", "&lt;b&gt;", "&#42;", "& so on", "[x](y)", "[a]", "[^1]", "![i](j)",
        "~~", "~~~", "a|b", "| c |", "https://example.org/a_b?c=d&e=f", "www.example.org", "ada@example.org", "+", "+ plus", "-", "- item", "---", ">", "> quoted", "=", "===", "\\", "\\*", "`", "``code``", "$1", "%", "'", "\"quoted\"", "“Curly.”", "«x»",
        "...", ":", "key: value", "@ada", "!", "a*b*c", "2*3*4", "x^2", "C#", "#tag", "{brace}", "é", "naïve", "日本語", "слово", "مرحبا", "🙂", "10,000", "3.5", "1)", "(2)", "a.", "i.", "--", "—",
    ]

    private static func line(_ random: inout SplitMix) -> String {
        (0..<Int.random(in: 12...24, using: &random)).map { _ in
            Int.random(in: 0..<3, using: &random) == 0 ? nasty[Int.random(in: 0..<nasty.count, using: &random)] : ["the", "harbour", "council", "voted", "on", "Monday", "that", "boats", "may", "leave"][Int.random(in: 0..<10, using: &random)]
        }.joined(separator: " ") + " again."
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }

    private static func json(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
    }

    /// Seeds of every format that hold some lines as their text.
    private static func seeds(_ lines: [String]) -> [(name: String, text: String)] {
        let paragraphs = lines.map { "<p>\(escaped($0))</p>" }.joined()
        let styled = lines.map { line in "<p>" + escaped(line).replacing("harbour", with: "<b>harbour </b>").replacing("voted", with: "<i>voted</i>").replacing("Monday", with: "<a href=\"https://example.org/(x)?a=b&amp;c=*d*\">Monday</a>").replacing("boats", with: "<code>boats`</code>") + "</p>" }.joined()
        let table = "<table><tr>" + lines.prefix(2).map { "<th>\(escaped(String($0.prefix(60))))</th>" }.joined() + "</tr><tr><td>a|b</td><td>*c*</td></tr></table>"
        return [
            ("a.txt", lines.joined(separator: "\n\n")),
            ("a.eml", "From: Ada Example <ada@example.org>\nSubject: A vote\n\n" + lines.joined(separator: "\n\n")),
            ("a.md", "# A vote\n\n" + lines.joined(separator: "\n\n")),
            ("a.html", "<html><head><title>A vote on the mole</title></head><body><article>\(paragraphs)</article></body></html>"),
            ("b.html", "<html><body><article>\(styled)<ul><li>\(escaped(lines[0]))</li></ul><blockquote>\(escaped(lines[0]))</blockquote>\(table)</article></body></html>"),
            ("a.xml", "<rss><channel><item><title>A vote</title><description>\(escaped(paragraphs))</description></item></channel></rss>"),
            ("b.xml", "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><title>A vote</title><content type=\"html\">\(escaped(styled))</content></entry></feed>"),
            ("a.json", "{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": [{\"title\": \"A vote\", \"content_text\": \"\(json(lines.joined(separator: "\n\n")))\"}]}"),
            ("a.jsonl", "{\"title\": \"\(json(lines[0]))\", \"text\": \"\(json(lines.joined(separator: "\n\n")))\"}"),
        ]
    }

    /// Without white space: cells and lines are set apart in other ways on a page than in a block.
    private static func marks(_ text: [UInt8]) -> String { String(String(decoding: text, as: UTF8.self).filter { !$0.isWhitespace }) }

    /// The page's text equals what was kept, letter by letter and mark by mark.
    private static func expectPageShowsBody(_ article: ImportedArticle, _ name: String) {
        let shown = Markdown.document(article.body).passages.map { marks($0.text) }.joined()
        let kept = article.blocks.map { marks($0.text) }.joined()
        #expect(shown == kept, "\(name)")
    }

    @Test func thePageShowsWhatTheSeedSaid() {
        var random = SplitMix(seed: 11)
        for _ in 0..<60 {
            let lines = (0..<3).map { _ in Self.line(&random) }
            for (name, text) in Self.seeds(lines) {
                for article in read(text, name: name).articles { Self.expectPageShowsBody(article, "\(name)\n\(text)\n\(String(decoding: article.body, as: UTF8.self))") }
            }
        }
        for (name, raw) in samples() {
            for article in importSeed(raw, name: name).articles { Self.expectPageShowsBody(article, name) }
        }
    }

    @Test func linesThatBeginLikeMarkup() {
        for start in Self.nasty {
            let text = "A vote on the mole\n\n\(start) stood before the words that the council spoke on Monday, and nobody minded it at all."
            for article in read(text).articles { Self.expectPageShowsBody(article, start) }
        }
    }

    /// A field is read as one line: white space and controls of any kind are single spaces, none at its ends.
    private static func oneLine(_ text: String?) -> String? {
        text.map { String(String.UnicodeScalarView($0.unicodeScalars.map { $0.properties.isWhitespace || $0.properties.generalCategory == .control ? " " : $0 })).split(separator: " ").joined(separator: " ") }
    }

    @Test func frontMatterReadsBackAsTheFields() throws {
        var random = SplitMix(seed: 12)
        let words = Self.nasty + ["true", "null", "~", "2021-05-03", "1e3", "0x10", "yes", "- a", "a: b", "a #b", "\u{7F}", "\t", "'", "''", "!tag", "&anchor", "*alias", "%YAML", "{a: b}", "[1, 2]", "| x", "> y", "?", "? q", "no"]
        for _ in 0..<300 {
            // A word that means no value is none, in quotes too.
            func text() -> String {
                let text = someWords()
                return ["", "null", "~"].contains(Self.oneLine(text)) ? "A \(text)" : text
            }
            func someWords() -> String { (0..<Int.random(in: 1...4, using: &random)).map { _ in words[Int.random(in: 0..<words.count, using: &random)] }.joined(separator: " ") }
            var article = ImportedArticle()
            article.title = text()
            article.byline = [text(), text()]
            article.credit = text()
            article.dateline = text()
            article.date = Moment("2021-05-03T08:15:00+02:00")
            article.blocks = [ImportedBlock(kind: .paragraph, text: Array("One.".utf8))]
            var folder = ContentFolder()
            folder.articles = [SourceFile(path: "content/articles/a.md", bytes: article.markdown(seed: "a.txt", sha256: "00"))]
            let read = try #require(Loader.load(folder, drafts: true, jobs: 1).content.articles.first)
            #expect(read.title == Self.oneLine(article.title))
            #expect(read.byline == article.byline.compactMap(Self.oneLine))
            #expect(read.credit == Self.oneLine(article.credit))
            #expect(read.dateline == Self.oneLine(article.dateline))
            #expect(read.date == article.date)
        }
    }

    @Test func aTableOfDataBecomesOne() throws {
        let html = "<html><body><article><p>\(sentence(1))</p><p>\(sentence(2))</p><table><caption>Ice by station</caption><thead><tr><th>Station</th><th>Warmest | day</th></tr></thead><tbody><tr><td>North <b>Quay</b></td><td>9.1</td></tr><tr><td colspan=2>10:45</td></tr></tbody></table><p>\(sentence(3))</p></article></body></html>"
        let article = try #require(read(html, name: "a.html").articles.first)
        #expect(article.blocks.map(\.kind) == [.paragraph, .paragraph, .table, .paragraph])
        #expect(String(decoding: article.body, as: UTF8.self).contains("| Station | Warmest \\| day |\n| --- | --- |\n| North Quay | 9.1 |\n| 10:45 |  |\n"))
        #expect(article.removed.map(\.text) == ["Ice by station"])
    }

    @Test func aTableOfMarkdownStaysOne() throws {
        let article = try #require(read("# Ice\n\n\(sentence(1))\n\n| Station | Day |\n|---|:--:|\n| a \\| `b` | *9.1* |\n\n## After\n\n\(sentence(2))", name: "a.md").articles.first)
        #expect(String(decoding: article.body, as: UTF8.self).contains("| Station | Day |\n| --- | --- |\n| a \\| b | 9.1 |\n\n## After"))
    }

    /// What leads to one note stays a note; a mark without a note, a note without a mark and two of one label stay text.
    @Test func notesOfMarkdownStayNotes() throws {
        let text = """
            # The vote

            \(sentence(1))[^1] **Strong**[^a-b] words, `[^1]`, [^none] and *more*[^two].

            \(sentence(2)) So said both[^1]\\(of them), and [^1](page.html).

            [^1]: Ibid.
            [^a-b]: The *minutes* of the council, page 4,
              and those of May.
            [^idle]: Nobody leads here.
            [^two]: One.
            [^two]: Another.

            """
        let article = try #require(read(text, name: "a.md").articles.first)
        let body = String(decoding: article.body, as: UTF8.self)
        #expect(body.contains("\(sentence(1))[^1] **Strong**[^a-b] words, `[^1]`, \\[^none\\] and *more*\\[^two\\].\n"))
        #expect(body.contains("\n\n[^1]: Ibid.\n\n[^a-b]: The *minutes* of the council, page 4, and those of May.") && body.contains("Nobody leads here."))
        #expect(body.contains("So said both[^1]\\(of them), and ^1.\n"))
        let shown = Markdown.document(article.body)
        let words = shown.passages.map { String(decoding: $0.text, as: UTF8.self) }.joined(separator: "|")
        for note in ["Ibid.", "The minutes of the council", "Nobody leads here.", "One.", "Another."] { #expect(words.contains(note), "\(note)") }
        #expect(shown.notices.isEmpty)
    }

    /// Links whose addresses stand elsewhere lead there; words in brackets that stand for nothing stay words.
    @Test func linksByReference() throws {
        let text = """
            # The vote

            \(sentence(1)) See [the *minutes*][Min 1], the [agenda][] and [map]; [sic][note] and [x] are words.

            \(sentence(2))

            [min 1]: https://example.org/minutes "The minutes"
            [Agenda]: <https://example.org/agenda>
            [map]: https://example.org/map
            [Editor]: Ibid.

            """
        let article = try #require(read(text, name: "a.md").articles.first)
        let body = String(decoding: article.body, as: UTF8.self)
        #expect(body.contains("See [the *minutes*](https://example.org/minutes), the [agenda](https://example.org/agenda) and [map](https://example.org/map); \\[sic\\]\\[note\\] and \\[x\\] are words."), "\(body)")
        #expect(body.hasSuffix("\\[Editor\\]: Ibid.\n") && !body.contains("The minutes\""))
    }

    @Test func codeKeepsItsBackticks() throws {
        let article = try #require(read("# Code\n\nRun `rm -rf *` and ``a`b`` but never <b>x</b> on a *Monday* in the harbour, the council says.", name: "a.md").articles.first)
        #expect(String(decoding: article.body, as: UTF8.self) == "Run `rm -rf *` and ``a`b`` but never x on a *Monday* in the harbour, the council says.\n")
    }
}

@Suite struct SharedSeedTests {
    @Test func anArticleOfAFeedHasItsOwnPartOfTheLedger() throws {
        let reading = read("<rss><channel><title>Quay</title><item><title>One</title><description>&lt;p&gt;\(sentence(1))&lt;/p&gt;&lt;p&gt;Share this article&lt;/p&gt;</description></item><item><title>Two</title><description>&lt;p&gt;\(sentence(2))&lt;/p&gt;</description></item></channel></rss>", name: "feed.rss")
        #expect(reading.articles.count == 2)
        func dropped(_ article: Int) -> [String] {
            reading.ledger.spans(of: article).compactMap { if case .dropped(_, let rule) = $0.disposition { rule } else { nil } }
        }
        #expect(dropped(0) == ["share-line"] && dropped(1) == [])
        #expect(reading.ledger.spans(of: 1).contains { $0.disposition == .field("title") && $0.article == 1 })
        #expect(!reading.ledger.spans(of: 1).contains { $0.article == 0 })
    }

    @Test func aTextOfTooManyLinesIsReadInPart() {
        let raw = Array(String(repeating: "a\n", count: PlainLines.maxLines + 2).utf8)
        let lines = PlainLines(MappedText(verbatim: raw))
        #expect(lines.cutAt == 2 * PlainLines.maxLines - 1)
        #expect(PlainLines(MappedText(verbatim: Array(raw.dropLast(5)))).cutAt == nil)
    }
}
