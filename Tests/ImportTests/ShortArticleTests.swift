@testable import Import
import Testing
import Text

/// Short articles among much else: what they say stays, and what stands around them goes.
@Suite struct ShortArticleTests {
    private func read(_ text: String, name: String = "a.txt") -> ImportedArticle? {
        importSeed(Array(text.utf8), name: name).articles.first
    }

    private static let first = "Ferry crews will return to work on Monday after a strike of twelve days, their union said."
    private static let second = "The deal gives them 5.5 per cent from January, and the secretary of the union called it a start."
    private static let third = "“The islands have been patient,” said the minister. He thanked both sides for their work."
    private static let last = "A vote will be held by the end of November. The deputy, who negotiated the deal, called it fair."

    /// Headlines without an empty line between them are a box, behind which an article goes on.
    @Test func aParagraphBelowABoxStays() {
        let page = ["Ferry strike ends", "Home\nNews\nSport\nWeather\nMenu", Self.first, Self.second, "Advertisement", Self.third, "READ NEXT\nIsland shops run low on milk\nWhy the ferries are old", Self.last, "Comments (14)\nJim: About time too!"]
        let article = read(page.joined(separator: "\n\n"))
        #expect(article?.blocks.map(\.string) == [Self.first, Self.second, Self.third, Self.last])
    }

    @Test func aTitleOfThreeWordsStandsAboveTheText() {
        let page = ["Ferry strike ends", Self.first, Self.second, "Advertisement", Self.third, "Share", "Comments (14)", "Jim: Yes"]
        #expect(read(page.joined(separator: "\n\n"))?.title == "Ferry strike ends")
    }

    @Test func theHeadlineAboveALongSummaryIsTheTitle() {
        let summary = "A family of five was let go on private land, to the delight of children and the concern of those who farm there"
        let page = [
            "Skip to content\nHome\nNews\nSport\nWeather\nMenu\nSearch", "Beavers return to the Wend for the first time in a century\n\(summary)\n\nAda Example\nHarbour reporter\nPublished 22 March 2024, 06:15 GMT\nShare\nSave",
            Self.first, Self.second, Self.third, "More on this story\nDams cut the peaks of floods\nPublished 3 January 2024\nTop stories\nTwo held after theft from the museum\nCookies",
        ]
        let article = read(page.joined(separator: "\n\n"))
        #expect(article?.title == "Beavers return to the Wend for the first time in a century")
        #expect(article?.date?.description == "2024-03-22T06:15:00Z")
        #expect(article?.byline == ["Ada Example"])
        #expect(article?.blocks.first?.string == summary)
    }

    @Test func aLineBelowTheTitleSumsItUp() {
        let page = "<html><body><article><h1>Ferry crews go back to work</h1><p class=\"intro\">A minister on ferries, money and much patience</p><p>\(Self.first)</p><p>\(Self.second)</p></article></body></html>"
        #expect(read(page, name: "a.html")?.blocks.map(\.string) == ["A minister on ferries, money and much patience", Self.first, Self.second])
    }

    @Test func theDayOfAnotherArticleIsNotThatOfThisOne() {
        let page = ["Skip to content\nHome\nNews\nSport\nWeather\nMenu", "Ferry crews go back to work", Self.first, Self.second, Self.third, "Share\nMore on this story\nDams cut the peaks of floods\nPublished 3 January 2022\nCookies"]
        #expect(read(page.joined(separator: "\n\n"))?.date == nil)
    }

    @Test(arguments: ["\(first)\\n\\n\(second)", "<p>\(first)</p><p>\(second)</p>"])
    func aShortTextInTheDataOfAPageIsRead(body: String) {
        let page = """
            <html><head><script type="application/ld+json">{"@graph": [{"@type": ["NewsArticle"], "headline": "Ferry crews go back to work", "articleBody": "\(body)"}]}</script></head>
            <body><div id="app"></div><div><p>Subscribe to read this article. Already a subscriber? Log in.</p></div></body></html>
            """
        #expect(read(page, name: "a.html")?.blocks.map(\.string) == [Self.first, Self.second])
    }

    /// Lines cut by hand in the middle of a sentence are one paragraph; verses stay lines.
    @Test func aSentenceGoesOnBelowALongLine() {
        let text = "The chair of the trust said: “Safety comes first. We know that this is hard for them,\nand we will meet every one of them\nin the next two weeks.”"
        #expect(read("A title of the usual length\n\n\(text)\n\n\(Self.first)")?.blocks.map(\.string) == [text.replacing("\n", with: " "), Self.first])
        let verses = "Grey is the water, and the quay\nlies under snow, the boats are gone,\nand nobody is here to say\nwho lit the lamp and who passed on."
        #expect(read("The quay in winter\n\n\(verses)\n\n\(Self.first)")?.blocks.count == 5)
    }

    @Test func theOnlyHeadingOfAnArticleIsItsTitle() {
        let page = "<html><head><title>Interview: The Minister | Herald</title></head><body><article><h1>“We have waited for too long”</h1><p class=\"author\">Interview: Ada Example</p><p>\(Self.first)</p><p>\(Self.second)</p></article></body></html>"
        let article = read(page, name: "a.html")
        #expect(article?.title == "“We have waited for too long”")
        #expect(article?.byline == ["Ada Example"])
    }

    @Test func aSectionBesideADayWroteNothing() {
        let article = read("COURT LIST - Tuesday 4 June 2024\n\nTwo fined for theft at the quay\n\n\(Self.first)\n\n\(Self.second)")
        #expect(article?.byline == [])
        #expect(article?.date?.description == "2024-06-04")
        #expect(read("A title of the usual length\nADA EXAMPLE - Tuesday 4 June 2024\n\n\(Self.first)")?.byline == ["Ada Example"])
    }

    @Test func aHeadlineInCapitalsMayEndInAStop() {
        #expect(read("GREAT FIRE AT ORCHARD MILL.\n\n\(Self.first)\n\n\(Self.second)")?.title == "GREAT FIRE AT ORCHARD MILL.")
    }

    @Test func whatAFeedAddsIsLeftOut() {
        let item = "<item><title>Ferry crews go back</title><description>&lt;p&gt;\(Self.first)&lt;/p&gt;&lt;p&gt;The post &lt;a href=\"x\"&gt;Ferry crews go back to work after a strike of twelve days and the islands are glad of it, for the shops were empty&lt;/a&gt; appeared first on &lt;a href=\"y\"&gt;Harbour Radio&lt;/a&gt;.&lt;/p&gt;</description></item>"
        #expect(read("<rss version=\"2.0\"><channel><title>R</title>\(item)</channel></rss>", name: "a.xml")?.blocks.map(\.string) == [Self.first])
    }

    @Test(arguments: [
        ("1719820800", "2024-07-01T08:00:00Z"), ("1719820800000", "2024-07-01T08:00:00Z"), ("\"1719820800\"", "2024-07-01T08:00:00Z"), ("\"20240701080000\"", "2024-07-01T08:00:00"),
        ("17198208", nil), ("1e9", nil), ("-5", nil), ("99999999999999999999", nil), ("\"20241301080000\"", nil),
    ])
    func datesAsNumbers(date: String, wanted: String?) {
        #expect(read("{\"title\": \"A vote\", \"text\": \"\(Self.first)\", \"date\": \(date)}\n", name: "a.jsonl")?.date?.description == wanted)
    }
}
