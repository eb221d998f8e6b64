import Corpus
import Foundation
import Markdown
import Testing
import Text

@testable import Annotate

/// The invented raw articles beside the repository, where they are present.
@Suite struct MessyTests {
    private struct Gold: Decodable {
        struct Block: Decodable {
            var kind: String
            var text: String
        }
        struct Name: Decodable {
            var canonical: String
            var type: String
            var surfaces: [String: Int]
        }
        struct Quote: Decodable {
            var text: String
            var speaker: String?
            var accept_speakers: [String]?
            var optional: Bool?
        }
        struct DateExpression: Decodable {
            var expr: String
            var value: String
            var accept_values: [String]?
            var optional: Bool?
        }
        var id: String
        var anchor: String
        var blocks: [Block]
        var entities: [Name]
        var quotes: [Quote]
        var dates: [DateExpression]
    }

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../shared/messy/gold").standardizedFileURL
    private static var isPresent: Bool { FileManager.default.fileExists(atPath: folder.path) }

    @Test(.enabled(if: isPresent, "needs ../shared/messy")) func theFloorsAreReached() throws {
        var quotationScore = Score()
        var dateScore = Score()
        let files = try FileManager.default.contentsOfDirectory(at: Self.folder, includingPropertiesForKeys: nil)
        for file in files where file.pathExtension == "json" {
            let gold = try JSONDecoder().decode(Gold.self, from: Data(contentsOf: file))
            let article = article(gold)
            article.scoreQuotations(&quotationScore)
            article.scoreDates(&dateScore)
        }
        #expect(quotationScore.joint >= 0.85, "quotations: \(quotationScore)")
        #expect(dateScore.joint >= 0.93, "dates: \(dateScore)")
    }

    private func article(_ gold: Gold) -> GoldArticle {
        var article = GoldArticle(id: gold.id, date: gold.anchor, isHeld: true)
        article.passages = gold.blocks.enumerated().map { index, block in
            Passage(id: "p-\(index)", kind: Passage.Kind(rawValue: block.kind) ?? .paragraph, text: Array(block.text.utf8))
        }
        let kinds: [String: Entity.Kind] = ["PERSON": .person, "PLACE": .place, "EVENT": .event]
        for name in gold.entities {
            article.names.append(GoldArticle.Name(forms: [name.canonical] + name.surfaces.keys.sorted(), kind: kinds[name.type] ?? .organization))
        }
        for quote in gold.quotes {
            article.quotations.append((quote.text, quote.accept_speakers?.first ?? quote.speaker ?? "-", quote.optional == true))
        }
        for date in gold.dates where date.optional != true { article.dates.append((date.expr, date.value)) }
        for date in gold.dates where date.optional != true {
            // The scorer accepts other forms of a value; take the one that was read.
            guard let accepted = date.accept_values, let index = article.dates.firstIndex(where: { $0.value == date.value }) else { continue }
            let read = dateReferences(in: article.passages, anchor: Moment(gold.anchor), language: "en").compactMap(\.isoValue)
            if let form = accepted.first(where: read.contains), !read.contains(date.value) { article.dates[index].value = form }
        }
        return article
    }
}
