import Markdown
import Testing
import Text

@testable import Corpus
@testable import Import

/// Files that are no articles, and texts that look a little like them.
@Suite struct NoArticleTests {
    static let words = "The harbour council voted on Monday to dredge the inner basin before the winter, ending a dispute of nine years."

    static let refused: [(name: String, raw: [UInt8], message: String)] = [
        ("a.pdf", Array("%PDF-1.7\n%âãÏÓ\n1 0 obj\n".utf8), "is a PDF, not an article: export its text first"),
        ("a.txt", Array("%PDF-1.4\n".utf8), "is a PDF, not an article: export its text first"),
        ("a.docx", [0x50, 0x4B, 3, 4, 20, 0, 6, 0], "is an office document or a ZIP archive, not an article: save its text as plain text or HTML first"),
        ("a.zip", [0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 18), "is an empty ZIP archive, not an article"),
        ("Thumbs.db", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0], "is an old office document (OLE), not an article: save its text as plain text or HTML first"),
        ("a.rtf", Array("{\\rtf1\\ansi Talks begin in the harbour.}".utf8), "is rich text (RTF), not an article: save it as plain text or HTML first"),
        ("a.html.gz", [0x1F, 0x8B, 8, 0, 1, 2, 3], "is a gzip archive, not an article: unpack it first"),
        ("a", [0xFF, 0xD8, 0xFF, 0xE0, 0, 16] + Array("JFIF".utf8), "is a JPEG picture, not an article"),
        ("a.html", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13], "is a PNG picture, not an article"),
        ("a", Array("GIF89a".utf8) + [1, 0, 1, 0, 0, 0, 0], "is a GIF picture, not an article"),
        ("a", Array("RIFF".utf8) + [36, 0, 0, 0] + Array("WEBPVP8 ".utf8), "is a picture, a sound or a film (RIFF), not an article"),
        ("a", [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0], "is a program (ELF), not an article"),
        ("a.txt", Array("MZ".utf8) + [0x90, 0, 3, 0], "is a program (PE), not an article"),
        ("a.txt", Array("some words".utf8) + [0, 1, 2, 0, 3] + Array("and more".utf8), "is binary data, not an article"),
        ("a.txt", [UInt8](repeating: 0, count: 100), "is binary data, not an article"),
        ("a.bin", (0..<4000).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ $0 / 251) }, "is binary data, not an article"),
        ("style.css", Array("body { margin: 0 }".utf8), "has the name of a style sheet, not of an article"),
        ("a-year-of.css", Array(words.utf8), "has the name of a style sheet, not of an article"),
        ("APP.MIN.JS", Array("var a=1;// The harbour council voted on Monday.".utf8), "has the name of a script, not of an article"),
        ("ten-years-of-node.js", Array(words.utf8), "has the name of a script, not of an article"),
        ("logo.svg", Array("<svg xmlns='http://www.w3.org/2000/svg'><text>Harbour</text></svg>".utf8), "has the name of a picture, not of an article"),
        ("a.webp", [], "has the name of a picture, not of an article"),
        ("a.woff2", Array("wOF2".utf8), "has the name of a font, not of an article"),
        ("articles.csv", Array("slug,title\na,\(words)\n".utf8), "has the name of a table, not of an article"),
        ("a.ics", Array("BEGIN:VCALENDAR\n".utf8), "has the name of a calendar, not of an article"),
        ("a.ris", Array("TY  - NEWS\n".utf8), "has the name of a bibliography, not of an article"),
        ("a.mp4", Array("ftyp".utf8), "has the name of a film, not of an article"),
        ("package.json", Array("{\"name\": \"left-pad\", \"version\": \"1.0.0\"}".utf8), "is JSON that holds no text of an article, not an article"),
        ("list.json", Array("[1, 2, 3]".utf8), "is JSON that holds no text of an article, not an article"),
        ("a.json", Array(words.utf8), "is JSON that holds no text of an article, not an article"),
        ("a.json", [], "is JSON that holds no text of an article, not an article"),
        ("a.txt", [], "nothing in it was taken for an article"),
        ("a.html", [], "nothing in it was taken for an article"),
        ("a.txt", Array(" \n\t\r\n\u{A0}\n".utf8), "nothing in it was taken for an article"),
        ("a.txt", [0xEF, 0xBB, 0xBF], "nothing in it was taken for an article"),
        ("a.txt", Array("Subscribe to our newsletter\n".utf8), "nothing in it was taken for an article"),
        ("a.html", Array("<html><body><script>x()</script></body></html>".utf8), "nothing in it was taken for an article"),
        (
            "a.xml", Array("<rss><channel><item><title>\(String(repeating: "x", count: 300_000))</title><description>\(words)</description></item></channel></rss>".utf8),
            "its title, byline and the like have 300041 bytes, and 258048 are the most"
        ),
    ]

    @Test(arguments: refused) func whatIsNoArticleSaysWhatItIs(_ name: String, _ raw: [UInt8], _ message: String) {
        let reading = importSeed(raw, name: name)
        #expect(reading.articles.isEmpty && reading.diagnostics.isEmpty)
        #expect(reading.diagnostics(isNamed: false) == [Diagnostic(.warning, message, path: name)])
        #expect(reading.diagnostics(isNamed: true) == [Diagnostic(.error, message, path: name)])
        expectTiles(reading.ledger, raw)
    }

    @Test(arguments: [("a.xml", "<rss><channel></channel></rss>", "the feed has no items"), ("a.eml", "From: a@b.example\nSubject: x\nContent-Type: image/png\n\nx", "the mail has no part that is text")])
    func aFeedOrMailWithoutTextSaysSoToo(_ name: String, _ text: String, _ message: String) {
        let expected = [Diagnostic(.warning, message, path: name), Diagnostic(.warning, "nothing in it was taken for an article", path: name)]
        #expect(read(text, name: name).diagnostics(isNamed: false) == expected)
    }

    /// A list in a list in a list: of thirteen bytes of an item become six hundred.
    static let deep = "<p>\(words)</p>" + String(repeating: "<ul><li>Deeper</li>", count: 150) + String(repeating: "<li>Vote</li>", count: 13_400) + String(repeating: "</ul>", count: 150)

    static let tooLong: [(name: String, text: String, message: String)] = [
        ("a.html", deep, "its text has 8126365 bytes as Markdown, and 8000000 is the most; cut it into several files"),
        (
            "a.jsonl", "{\"title\": \"A\", \"text\": \"\(words)\"}\n{\"title\": \"B\", \"content_html\": \"\(deep)\"}\n",
            "the text of its article 2 has 8126365 bytes as Markdown, and 8000000 is the most; cut it into several files"
        ),
    ]

    @Test(arguments: tooLong) func aTextOfManyMegabytesIsRefused(_ name: String, _ text: String, _ message: String) {
        let reading = read(text, name: name)
        #expect(reading.articles.isEmpty && reading.diagnostics.isEmpty)
        #expect(reading.diagnostics(isNamed: false) == [Diagnostic(.warning, message, path: name)])
        #expect(reading.diagnostics(isNamed: true) == [Diagnostic(.error, message, path: name)])
        expectTiles(reading.ledger, Array(text.utf8))
    }

    /// What the importer lets pass is what a build reads, to the byte.
    @Test(arguments: [0, 1]) func theLongestTextIsThatOfABuild(_ more: Int) {
        var article = ImportedArticle()
        article.title = "T"
        article.blocks = [ImportedBlock(kind: .preformatted, text: [UInt8](repeating: UInt8(ascii: "a"), count: Markdown.largestText - 10 + more))]
        let refusals = ["its text has 8000001 bytes as Markdown, and 8000000 is the most; cut it into several files"]
        #expect([NoArticle.reason(.plain, articles: [article], name: "a.txt")].compactMap(\.self) == refusals.suffix(more))
        var folder = ContentFolder()
        let digest = String(repeating: "0", count: 64)
        folder.articles = [SourceFile(path: "content/articles/a.md", bytes: article.markdown(seed: "a.txt", sha256: digest))]
        let (content, diagnostics) = Loader.load(folder, drafts: true, jobs: 1)
        let errors = ["the text has 8000001 bytes, and 8000000 is the most; cut it into several files"]
        #expect(diagnostics.filter { $0.path != "content/dossier.yml" && $0.severity == .error }.map(\.message) == errors.suffix(more))
        // Its front matter is read all the same.
        #expect(content.articles.map(\.seed) == ["a.txt"] && content.articles.map(\.title) == ["T"])
    }

    static let taken: [(name: String, raw: [UInt8])] = [
        ("a.txt", Array("GIF89a is thirty: \(words)".utf8)),
        ("a.txt", Array("RIFF RAFF. \(words)".utf8)),
        ("a.txt", Array("MZ, a town. \(words)".utf8)),
        ("a.txt", Array("PKK fighters met. \(words)".utf8)),
        ("a.txt", Array("A stray NUL\0 stands in this one. \(words)".utf8)),
        ("a.txt", LedgerTextTests.utf16(words, bigEndian: false)),
        ("a.txt", LedgerTextTests.utf16(words, bigEndian: true)),
        ("a.txt", [0xFF, 0xFE] + LedgerTextTests.utf16("Рада порту", bigEndian: false)),
        ("a.txt", LedgerTextTests.utf32(words, bigEndian: false)),
        ("a.json", Array("{\"title\": \"Vote\", \"text\": \"\(words)\"}".utf8)),
        ("a.json", Array("[{\"headline\": \"Vote\", \"body\": \"\(words)\"}]".utf8)),
        ("feed.json", Array("{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": [{\"id\": \"1\", \"content_text\": \"\(words)\"}]}".utf8)),
        ("css", Array(words.utf8)),
        ("about.js.txt", Array(words.utf8)),
        ("photo.jpg.html", Array("<p>\(words)</p>".utf8)),
    ]

    @Test(arguments: taken) func whatIsAnArticleStaysOne(_ name: String, _ raw: [UInt8]) {
        let reading = importSeed(raw, name: name)
        #expect(reading.articles.count == 1 && reading.refusal == nil)
        expectTiles(reading.ledger, raw)
    }

    /// Of a page that a browser saved with all that belongs to it, the page alone is an article.
    @Test func partsOfASavedPage() {
        let paths = [
            "in/Vote.html", "in/Vote_files/frame.html", "in/Vote_files/deep/note.css", "in/other.HTM", "in/OTHER_files/a.JPG", "in/lone_files/a.html",
            "in/plain.txt", "in/plain_files/a.html", "Vote_files/a.html", "in/Vote_files.html", "in/Vote_files",
        ]
        let parts = SavedParts(among: paths)
        #expect(paths.compactMap(parts.warning) == [
            Diagnostic(.warning, "is a part of the saved page Vote.html, not an article", path: "in/Vote_files/frame.html"),
            Diagnostic(.warning, "is a part of the saved page Vote.html, not an article", path: "in/Vote_files/deep/note.css"),
            Diagnostic(.warning, "is a part of the saved page other.HTM, not an article", path: "in/OTHER_files/a.JPG"),
        ])
    }

    /// What lies in such a folder by its name: what a page is shown with, or a text that somebody put there.
    @Test(arguments: [
        (true, ["a.html", "a.HTM", "a.xhtml", "a.php", "a.js", "a.min.mjs", "a.css", "saved_resource", "saved_resource(1).html", ".hidden", "a."]),
        (true, ["a.js.download", "a.css.download", "a.js.下载", "a.js.descarga", "a.js.Без названия", "a.download"]),
        (true, ["a.svg", "a.png", "a.jpg", "a.jpeg", "a.gif", "a.webp", "a.avif", "a.ico", "a.woff", "a.woff2", "a.ttf", "a.mp4", "a.webm", "a.mp3"]),
        (false, ["log.txt", "log.text", "log.md", "log.markdown", "mail.eml", "feed.xml", "feed.rss", "a.json", "a.jsonl", "a.rtf", "a.pdf", "a.docx"]),
        (false, ["a.js.txt", "ten-years-of-node.js.md", "a.html.txt", "photo.jpg.TXT", "a.log", "No. 7 of 12. Talks"]),
    ])
    func filesInTheFolderOfASavedPage(_ isPart: Bool, _ names: [String]) {
        let paths = names.map { "epstein_files/" + $0 }
        let parts = SavedParts(among: ["epstein.html"] + paths)
        let warnings = paths.map { Diagnostic(.warning, "is a part of the saved page epstein.html, not an article", path: $0) }
        #expect(paths.compactMap(parts.warning) == (isPart ? warnings : []))
    }
}
