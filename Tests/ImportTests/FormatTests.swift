@testable import Import
import Corpus
import Testing
import Text

private let first = "The harbour council voted on Monday to dredge the inner basin before the winter, ending a dispute of nine years."
private let second = "Fishermen from the old town welcomed the vote, but asked when the first stones of the new mole would arrive."

@Suite struct FormatTests {
    private func only(_ text: String, name: String = "seed.txt", kind: SeedKind, options: ImportOptions = ImportOptions()) throws -> ImportedArticle {
        let reading = read(text, name: name, options: options)
        #expect(reading.kind == kind)
        #expect(reading.articles.count == 1)
        expectTiles(reading.ledger, Array(text.utf8))
        return try #require(reading.articles.first)
    }

    @Test func aHardWrappedMail() throws {
        let article = try only(
            """
            From: "Example, Ada" <ada@herald.example>
            Subject: =?utf-8?Q?M=C3=B4le_vote?= ends a quarrel
            Date: Mon, 3 May 2021 08:15:00 +0200
            Message-ID: <1@herald.example>

            The harbour council voted on Monday to dredge the inner basin before
            the winter, ending a dispute of nine years about the town's infra-
            structure and its cost. The infrastructure is old.

            Fishermen from the old town welcomed the vote, but asked when the
            first stones of the new mole would arrive, and who would pay for
            the boats that they had lost in January.
            """, kind: .mail)
        #expect(article.title == "Môle vote ends a quarrel")
        #expect(article.byline == ["Ada Example"])
        #expect(article.date?.description == "2021-05-03T08:15:00+02:00")
        #expect(article.blocks.map(\.string) == [
            "The harbour council voted on Monday to dredge the inner basin before the winter, ending a dispute of nine years about the town's infrastructure and its cost. The infrastructure is old.",
            "Fishermen from the old town welcomed the vote, but asked when the first stones of the new mole would arrive, and who would pay for the boats that they had lost in January.",
        ])
    }

    @Test func aMailOfSeveralPartsInQuotedPrintable() throws {
        let article = try only(
            "From: desk@herald.example\nSubject: Vote\nContent-Type: multipart/alternative; boundary=\"b1\"\n\n--b1\nContent-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\nThe caf=E9 by the harbour is to close in the winter, its owner said on Monday, and no=\nbody knows who will open it again.\n--b1\nContent-Type: text/html\n\n<p>No.</p>\n--b1--\n",
            kind: .mail)
        #expect(article.byline == [])
        #expect(article.blocks.map(\.string) == ["The café by the harbour is to close in the winter, its owner said on Monday, and nobody knows who will open it again."])
    }

    @Test func aFeedWithEscapedMarkup() throws {
        let text = """
            <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>
            <rss version="2.0" xmlns:content="x" xmlns:dc="y"><channel><title>Harbour Herald</title><language>en</language>
            <item><title>Mole &amp; basin</title><link>https://herald.example/1</link><pubDate>Mon, 03 May 2021 08:15:00 GMT</pubDate><dc:creator>Ada Example</dc:creator>
            <description>Short.</description><content:encoded><![CDATA[<p>\(first)</p><p>\(second) <a href="https://x.example/">More</a> &b;</p>]]></content:encoded></item>
            <item><title>Second</title><description>&lt;p&gt;\(second)&lt;/p&gt;</description></item></channel></rss>
            """
        let reading = read(text, name: "feed.xml")
        #expect(reading.kind == .rss)
        expectTiles(reading.ledger, Array(text.utf8))
        #expect(reading.articles.map(\.title) == ["Mole & basin", "Second"])
        let article = try #require(reading.articles.first)
        #expect(article.url == "https://herald.example/1" && article.byline == ["Ada Example"] && article.date?.description == "2021-05-03T08:15:00Z" && article.outletName == "Harbour Herald")
        #expect(article.blocks.map(\.string) == [first, second + " More &b;"])
        #expect(reading.articles[1].blocks.map(\.string) == [second])
    }

    @Test func anAtomFeedOfXHTML() throws {
        let article = try only(
            "<feed xmlns='http://www.w3.org/2005/Atom'><title>Quay</title><entry><title type='html'>A &lt;b&gt;vote&lt;/b&gt;</title><link rel='alternate' href='https://quay.example/2'/><updated>2020-01-02T03:04:05Z</updated><author><name>Bo Sample</name></author><content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>\(first)</p><h2>Later</h2><p>\(second)</p></div></content></entry></feed>",
            kind: .atom)
        #expect(article.title == "A vote")
        #expect(article.blocks.map(\.string) == [first, "Later", second])
        #expect(article.byline == ["Bo Sample"] && article.date?.description == "2020-01-02T03:04:05Z")
    }

    @Test func jsonLinesWithABrokenLine() throws {
        let text = """
            {"title": "One", "date": "2021-05-03", "text": "\(first)\\n\\n\(second)", "url": "https://herald.example/a", "authors": ["Ada Example"]}
            {"title": "broken"
            {"headline": "Two \\u00e9", "published_at": "2021-05-04T10:00:00Z", "content_html": "<p>\(second)<\\/p>", "language": "en"}
            """
        let reading = read(text, name: "crawl.jsonl")
        #expect(reading.kind == .jsonLines)
        expectTiles(reading.ledger, Array(text.utf8))
        #expect(reading.articles.map(\.title) == ["One", "Two é"])
        #expect(reading.articles.map { $0.blocks.map(\.string) } == [[first, second], [second]])
        #expect(reading.articles.map { $0.date?.description } == ["2021-05-03", "2021-05-04T10:00:00Z"])
        #expect(reading.diagnostics.map(\.line) == [2])
    }

    @Test(arguments: [("1679299200", "2023-03-20T08:00:00Z"), ("1679299200.0", "2023-03-20T08:00:00Z"), ("\"1679299200.25\"", "2023-03-20T08:00:00Z"), ("1679299200000", "2023-03-20T08:00:00Z"), ("20230320", "2023-03-20"), ("1.5", nil), ("1679299200.1.2", nil)])
    func datesOfJSONAsNumbers(_ number: String, _ wanted: String?) throws {
        for key in ["date", "publishedAt"] {
            let text = "{\"title\": \"One\", \"\(key)\": \(number), \"text\": \"\(first)\"}"
            #expect(importSeed(Array(text.utf8), name: "a.json").articles.first?.date?.description == wanted)
        }
    }

    @Test func aJSONFeed() throws {
        let article = try only(
            "{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"Quay\", \"items\": [{\"id\": \"1\", \"url\": \"https://quay.example/1\", \"title\": \"Vote\", \"content_text\": \"\(first)\", \"date_published\": \"2022-02-02T02:02:02+01:00\", \"authors\": [{\"name\": \"Ada Example\"}]}]}",
            kind: .jsonFeed)
        #expect(article.outletName == "Quay" && article.byline == ["Ada Example"] && article.blocks.map(\.string) == [first])
    }

    @Test func markdownWithFrontMatter() throws {
        let article = try only(
            """
            ---
            title: "The vote: a report"
            author: Ada Example
            date: 2021-05-03
            tags: [harbour, mole]
            ---

            \(first) It is **not** *over*, see [the minutes](https://x.example/m).

            ## What next

            1. The first stone
            2. The last stone
               and its feast
            """, kind: .markdown)
        #expect(article.title == "The vote: a report" && article.byline == ["Ada Example"] && article.tags == ["harbour", "mole"])
        #expect(article.blocks.map(\.string) == [first + " It is not over, see the minutes.", "What next", "The first stone", "The last stone and its feast"])
        let page = String(decoding: article.markdown(seed: "a.md", sha256: "00"), as: UTF8.self)
        #expect(page.contains("It is **not** *over*, see [the minutes](https://x.example/m)."))
    }

    /// Keys are read under the names that other programs give them, once, and are no lines of the text.
    @Test func frontMatterOfOtherPrograms() throws {
        let article = try only("---\ntitle: The vote\nAutor: Ada Example\npubDate: 2021-05-03\nsource: Coast Review\npermalink: https://x.example/vote\nabstract: In short.\nkeywords: [a, b]\nweight: 3\n---\n\n\(first)\n", kind: .markdown)
        #expect(article.byline == ["Ada Example"] && article.date?.description == "2021-05-03" && article.outletName == "Coast Review" && article.url == "https://x.example/vote")
        #expect(article.summary == "In short." && article.tags == ["a", "b"] && article.credit == nil)
        #expect(article.removed.allSatisfy { $0.field == "front matter" } && article.removed.count == 8)
        #expect(try only("---\ntitle: T\nsource: https://x.example/a\n---\n\n\(first)\n", kind: .markdown).url == "https://x.example/a")
    }

    @Test(arguments: [
        ("windows-1252 by fallback", [UInt8]("The caf".utf8) + [0xE9] + [UInt8](" is \u{0}".utf8.dropLast()) + [0x93] + [UInt8]("shut".utf8) + [0x94, 0x2E], "The café is “shut”."),
        ("utf-16le without a mark", Array("The café is “shut”.".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }), "The café is “shut”."),
        ("utf-16be with a mark", [0xFE, 0xFF] + Array("The café is “shut”.".utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }), "The café is “shut”."),
        ("utf-8 cut in a letter", [UInt8]("The “café” “is” “shut”".utf8) + [0xE2, 0x80], "The “café” “is” “shut”\u{FFFD}\u{FFFD}"),
        ("decomposed letters, soft hyphens, no-break spaces", [UInt8]("The cafe\u{301} is\u{A0}“sh\u{AD}ut”.".utf8), "The café is “shut”."),
    ] as [(String, [UInt8], String)])
    func encodings(_ name: String, _ raw: [UInt8], _ text: String) {
        let decoded = decode(raw)
        #expect(decoded.text.bytes.string == text, "\(name)")
        let pieces = decoded.text.rawPieces(0..<decoded.text.count)
        #expect(pieces.first?.lowerBound ?? 0 <= 2 && pieces.last?.upperBound == raw.count)
    }

    @Test func aPageInADeclaredEncoding() throws {
        let html = "<html><head><meta charset=\"koi8-r\"><title>x</title></head><body><p>".utf8
        let reading = importSeed(Array(html) + [0xF0, 0xCF, 0xD2, 0xD4] + Array(" <b>1</b></p></body></html>".utf8), name: "a.html")
        #expect(reading.encoding == "koi8-r")
        #expect(reading.articles.first?.blocks.first?.string == "Порт 1")
    }

    @Test(arguments: [
        ("Published: 14/05/2024 09:12 BST", nil, "2024-05-14T09:12:00+01:00"), ("Posted on 3 March, 2021 at 9pm EST", nil, "2021-03-03T21:00:00-05:00"), ("March 3rd, 2021", nil, "2021-03-03"),
        ("03/04/2021", nil, nil), ("03/04/2021", .dayFirst, "2021-04-03"), ("03/04/2021", .monthFirst, "2021-03-04"), ("3 de mayo de 2021 a las 10:30", nil, "2021-05-03T10:30:00"),
        ("Stand: 1. März 2020, 14.30 Uhr", nil, "2020-03-01T14:30:00"), ("2024年5月14日", nil, "2024-05-14"), ("10:30 AM, Wednesday, June 4, 2025", nil, "2025-06-04T10:30:00"),
        ("31/02/2021", .dayFirst, nil), ("2021-05-03T08:15:00.000+0200", nil, "2021-05-03T08:15:00+02:00"), ("12.30.2021", nil, nil), ("in March 2021", nil, nil),
    ] as [(String, DayOrder?, String?)])
    func dates(_ line: String, _ order: DayOrder?, _ moment: String?) {
        var scanner = DateScanner(Array(line.utf8)[...], order: order)
        #expect(scanner.all().first?.moment.description == moment)
    }

    @Test(arguments: [
        ("By Ada Example and Bo Sample, Harbour Correspondents", ["Ada Example", "Bo Sample"]), ("BY ADA EXAMPLE", ["Ada Example"]), ("Von Ada Beispiel", ["Ada Beispiel"]), ("By Ada van der Example for The Herald", ["Ada van der Example"]),
        ("By Ada Example, Harbourtown", ["Ada Example"]), ("Von Ada Beispiel und Bo Muster, Hafenstadt", ["Ada Beispiel", "Bo Muster"]), ("By Ada Example, New York", ["Ada Example"]), ("By Ada Example | Norda", ["Ada Example"]),
        ("By Ada Example and Sample", ["Ada Example", "Sample"]), ("By Ada Example, Anna", ["Ada Example", "Anna"]), ("By Sample, Muster", ["Sample", "Muster"]), ("By Ada Example, Bo Sample", ["Ada Example", "Bo Sample"]),
        ("By Monday the river had risen", nil), ("By far the largest", nil), ("By 2030", nil), ("Ada Example", nil),
    ] as [(String, [String]?)])
    func bylines(_ line: String, _ names: [String]?) {
        #expect(Byline.parse(Array(line.utf8)[...]) == names)
    }

    @Test(arguments: [
        ("GENEVA, June 3 (Agency) - \(first)", "GENEVA, June 3 (Agency)"), ("PORT LOUIS: \(first)", "PORT LOUIS"), ("Geneva (AP) — \(first)", "Geneva (AP)"), ("NEW DELHI, India — \(first)", "NEW DELHI, India"),
        ("BREAKING: \(first)", nil), ("NASA: \(first)", nil), (first, nil), ("The vote - a surprise - was late, said Ada Example of the harbour council on Monday.", nil),
    ] as [(String, String?)])
    func datelines(_ text: String, _ dateline: String?) {
        #expect(Dateline.parse(Array(text.utf8)[...])?.text == dateline)
    }

    @Test func anOutletIsFoundByItsHostOrName() {
        var herald = Outlet(slug: "herald", name: "Harbour Herald")
        herald.url = "https://www.herald.example/"
        var sport = Outlet(slug: "sport", name: "Herald Sport")
        sport.url = "https://sport.herald.example"
        #expect(OutletMatch.slug(name: nil, url: "https://sport.herald.example/a", among: [herald, sport]) == "sport")
        #expect(OutletMatch.slug(name: nil, url: "http://m.herald.example:80/a", among: [herald, sport]) == "herald")
        #expect(OutletMatch.slug(name: "HARBOUR HERALD", url: nil, among: [herald, sport]) == "herald")
        #expect(OutletMatch.slug(name: "Other", url: "https://notherald.example/", among: [herald, sport]) == nil)
    }

    @Test func frontMatterIsQuotedWhereItMustBe() {
        let cases = [
            ("Plain title", "Plain title"), ("It’s “fine”", "It’s “fine”"), ("A: b", "\"A: b\""), ("12 men", "\"12 men\""), ("true", "\"true\""), ("No", "\"No\""), ("@x", "\"@x\""), ("2021-05-03", "\"2021-05-03\""),
            ("a #b", "\"a #b\""), ("---", "\"---\""), ("", "\"\""), (" a", "\" a\""), ("a\nb", "\"a\\nb\""), ("say \"x\"", "say \"x\""), ("\"x\" say", "\"\\\"x\\\" say\""), ("end:", "\"end:\""), ("- a", "\"- a\""), ("[a]", "\"[a]\""), ("a\u{2028}b", "\"a\\u2028b\""),
        ]
        for (value, yaml) in cases { #expect(YAMLScalar.write(value) == yaml) }
        for text in ["a, b", "a,\u{301}b", "a]\u{200D}", "a}\u{FE0F}b"] { #expect(YAMLScalar.write(text, inFlow: true) == "\"\(text)\"") }
    }

    @Test func seedNamesAreSafe() {
        #expect(SeedName.make(from: "/a/b/The Report (1).TXT") == "the-report-1.txt")
        #expect(SeedName.make(from: "../../etc/passwd") == "passwd.txt")
        #expect(SeedName.make(from: ".htaccess") == "htaccess.txt")
        #expect(SeedName.make(from: "C:\\con.html") == "con-1.html")
        #expect(SeedName.make(from: "-", reading: read("A vote on the mole\n\n\(first)\n\n\(second)")) == "a-vote-on-the-mole.txt")
    }

    @Test func oneTextInTwoCoatsIsOneText() {
        let plain = read("A vote\n\n\(first)\n\n\(second)")
        let other = read("A vote\r\n\r\n\(first)\r\n\r\nAdvertisement\r\n\r\n\(second.replacing(" ", with: "  "))\r\n")
        #expect(SeedIdentity.textHash(of: plain) != nil && SeedIdentity.textHash(of: plain) == SeedIdentity.textHash(of: other))
        #expect(SeedIdentity.textHash(of: plain) != SeedIdentity.textHash(of: read("A vote\n\n\(second)")))
    }

    @Test func aTextWithoutATitleHasNone() throws {
        let reading = read("\(first)\n\n\(second)")
        let article = try #require(reading.articles.first)
        #expect(article.title == nil && article.date == nil)
        #expect(article.firstWords(4) == "The harbour council voted…")
        #expect(reading.diagnostics.map(\.message) == ["no title was found; the article begins “The harbour council voted on Monday to dredge the inner…”"])
    }
}
