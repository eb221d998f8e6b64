@testable import Import
import Foundation
import Testing

/// Thirty pages as the systems of newsrooms write them (all texts are made up), saved as HTML and copied as text out of a browser,
/// against what a careful reader takes for the article. The figures are floors: rules may be changed, pages may not get worse.
@Suite struct PageFloorTests {
    struct Gold: Decodable, Sendable, CustomTestStringConvertible {
        var name: String
        var title: String
        var body: [String]
        var testDescription: String { name }
    }

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../ImportPages").standardized.path()

    static let pages: [Gold] = FileManager.default.contents(atPath: "\(folder)/gold.json").flatMap { try? JSONDecoder().decode([Gold].self, from: $0) } ?? []

    private static func article(_ file: String) throws -> ImportedArticle {
        let raw = Array(try #require(FileManager.default.contents(atPath: "\(folder)/\(file)")))
        let reading = importSeed(raw, name: file)
        expectTiles(reading.ledger, raw)
        return try #require(reading.articles.first)
    }

    private static func score(_ file: String, _ page: Gold) throws -> Double {
        CopiedPageTests.f1(try article(file).blocks.map(\.string), page.body)
    }

    @Test func theSetIsThere() { #expect(Self.pages.count >= 30) }

    @Test(arguments: pages) func aSavedPage(_ page: Gold) throws {
        let score = try Self.score("\(page.name).html", page)
        #expect(score >= 0.93, "\(page.name): \(score)")
    }

    @Test(arguments: pages) func theTitleOfASavedPage(_ page: Gold) throws {
        #expect(try Self.article("\(page.name).html").title == page.title)
    }

    /// A running report has a headline over each short post: copied as text it looks like a list of teasers. A page that holds its
    /// text in JSON-LD alone shows nothing that could be copied.
    private static let copied = pages.filter { $0.name != "live-blog" && $0.name != "jsonld-only" }

    @Test(arguments: copied) func aCopiedPage(_ page: Gold) throws {
        let score = try Self.score("\(page.name).copied.txt", page)
        #expect(score >= 0.7, "\(page.name): \(score)")
    }

    @Test func theMeansAreAboveTheGoals() throws {
        let saved = try Self.pages.reduce(0) { try $0 + Self.score("\($1.name).html", $1) } / Double(Self.pages.count)
        #expect(saved >= 0.98)
        let copied = try Self.copied.reduce(0) { try $0 + Self.score("\($1.name).copied.txt", $1) } / Double(Self.copied.count)
        #expect(copied >= 0.92)
    }
}
