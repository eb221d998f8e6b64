import Import
import Testing
import Text

@Suite struct HTMLTests {
    @Test(arguments: pageCases) func aPageGivesItsArticleAndNothingElse(_ page: PageCase) throws {
        let raw = Array(page.html.utf8)
        let reading = importSeed(raw, name: "page.html")
        #expect(reading.kind == .html)
        let article = try #require(reading.articles.first)
        #expect(article.title == page.title)
        #expect(article.date?.description == page.date)
        #expect(article.byline == page.byline)
        #expect(article.blocks.map(\.string) == page.body)
        expectTiles(reading.ledger, raw)
    }
}
