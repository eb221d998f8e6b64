@testable import Import
import Testing

/// The page cases once more, as the text that a reader gets by selecting the whole page and copying it.
@Suite struct CopiedPageTests {
    /// All text of a page, a line for each block, as browsers copy it.
    static func copied(_ html: String) -> String {
        let tree = MarkupTree(MappedText(verbatim: Array(html.utf8)))
        let pieces = PagePieces(tree, finder: BodyFinder(tree, title: []), chosen: [0]).pieces
        return pieces.map { piece in
            let text = piece.text.bytes.string
            return piece.isListItem ? "• \(text)" : text
        }.joined(separator: "\n")
    }

    /// Harmonic mean of precision and recall over words.
    static func f1(_ found: [String], _ wanted: [String]) -> Double {
        func count(_ texts: [String]) -> [Substring: Int] {
            texts.joined(separator: " ").split(whereSeparator: { !$0.isLetter && !$0.isNumber }).reduce(into: [:]) { $0[$1, default: 0] += 1 }
        }
        let (a, b) = (count(found), count(wanted))
        let common = a.reduce(0) { $0 + min($1.value, b[$1.key] ?? 0) }
        let total = a.values.reduce(0, +) + b.values.reduce(0, +)
        return total == 0 ? 1 : 2 * Double(common) / Double(total)
    }

    @Test func theMeanOverAllPagesIsAboveTheGoal() {
        // Of several whole articles below each other a text does not say where the first ends.
        let pages = pageCases.filter { $0.name != "several articles below each other" }
        var sum = 0.0
        for page in pages {
            let reading = read(Self.copied(page.html))
            let score = Self.f1(reading.articles.first?.blocks.map(\.string) ?? [], page.body)
            sum += score
            #expect(score > 0.8, "\(page.name): \(score) \(reading.articles.first?.blocks.map { $0.string.prefix(40) } ?? [])")
        }
        #expect(sum / Double(pages.count) > 0.92)
    }
}
