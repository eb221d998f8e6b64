import Foundation
import Import
import Testing
import Text

/// Checks that spans cover every byte once, in order.
func expectTiles(_ ledger: Ledger, _ raw: [UInt8], sourceLocation: SourceLocation = #_sourceLocation) {
    var end = 0
    for span in ledger.spans {
        #expect(span.range.lowerBound == end && !span.range.isEmpty, "a gap or overlap at byte \(end)", sourceLocation: sourceLocation)
        end = span.range.upperBound
    }
    #expect(end == raw.count, sourceLocation: sourceLocation)
    #expect(ledger.rawCount == raw.count, sourceLocation: sourceLocation)
}

func read(_ text: String, name: String = "seed.txt", options: ImportOptions = ImportOptions()) -> SeedReading {
    importSeed(Array(text.utf8), name: name, options: options)
}

@Suite struct PlainTextTests {
    @Test func aCleanArticleKeepsItsParagraphsAndLosesItsPromos() throws {
        let raw = """
            Harbour council votes to dredge the inner basin

            The harbour council voted on Monday to dredge the inner basin before winter, ending a dispute of nine years.

            Also Read: Five lighthouses to visit before they close

            “It should have been done in my father’s time,” said Ada Example, the harbour master.

            (With agency inputs)
            Published: 14 May 2021, 09:30 GMT
            """
        let reading = read(raw)
        let article = try #require(reading.articles.first)
        #expect(article.title == "Harbour council votes to dredge the inner basin")
        #expect(article.blocks.map(\.string) == [
            "The harbour council voted on Monday to dredge the inner basin before winter, ending a dispute of nine years.",
            "“It should have been done in my father’s time,” said Ada Example, the harbour master.",
        ])
        #expect(article.removed.map(\.kind) == [.alsoRead, .agencyCredit, .dateStamp])
        #expect(article.credit == "With agency inputs")
        #expect(article.date?.description == "2021-05-14T09:30:00Z")
        expectTiles(reading.ledger, Array(raw.utf8))
    }
}
