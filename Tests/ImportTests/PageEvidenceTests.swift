@testable import Import
import Corpus
import Testing
import Text

/// Articles of many short lines are no copied pages: nothing of them is dropped as what surrounds an article.
@Suite struct PageEvidenceTests {
    private static let opening = "The five clubs of the harbour have told the council what they think of the new mole before the vote on Thursday evening."
    private static let ending = "The vote is expected at nine in the evening, after a hearing that begins at six in the net loft."

    struct Text: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var lines: [String]
    }

    static let whole: [Text] = [
        Text(testDescription: "answers under subheads", lines: [opening, "Rowers", "Against it.", "Sailors", "For it, by 2027.", "Anglers", "Split. Four for, three against.", "Divers", "For, but cheaper.", "Swimmers", "Undecided.", ending]),
        Text(testDescription: "facts in a list, and who to ask", lines: [opening, "Key facts:", "Begun: 1959", "Height: 8 m", "Stones: 41,000", "Last survey: 22 November 2022", "About the harbour board", "The board runs fourteen moles with 125 employees and a revenue of three million a year.", "Media contact:", "Nina Sample, Head of Moles", "press@board.example", "+41 44 555 01 23", "###"]),
        Text(testDescription: "results", lines: ["Rowing, all results of the day", "Eight", "Herring 5:41, Sprat 5:43", "Four", "Sprat 6:01", "Pair", "Eel 6:40", "Scull", "Smelt 7:02, late", opening]),
        Text(testDescription: "verses", lines: [opening, "Down in the harbour the water came", "Nobody called it, it had no name", "Took the mole and took the mill", "The bells are ringing down there still", "Down in the harbour", "The water came", ending]),
        Text(testDescription: "one line of furniture", lines: [opening, "Rowers", "No", "Sailors", "Yes", "Anglers", "Perhaps", "Divers", "No", "Share this article", ending]),
        Text(testDescription: "a pointer, a caption and a correction", lines: [opening, "Rowers", "No", "Also read: The boats", "Sailors", "Yes", "Photo: A. Example", "Anglers", "Perhaps", "Correction: An earlier version gave the wrong year.", ending]),
    ]

    @Test(arguments: whole) func nothingIsDropped(_ text: Text) throws {
        let reading = read((["A title of the usual length", ""] + text.lines).joined(separator: "\n"))
        let article = try #require(reading.articles.first)
        #expect(article.removed.filter { $0.rule == "page" }.map(\.text) == [])
        #expect(reading.diagnostics == [])
    }

    private static let menu = ["Home", "World", "Boats", "Weather", "Tides", "Jobs"]
    private static let foreignMenu = ["Etusivu", "Meri", "Veneet", "Satama", "Kalat"]

    /// With evidence of a site the surroundings go, but no whole sentence that furniture does not part from the article.
    @Test(arguments: [
        ("two lines that only sites have", menu + ["A title of the usual length", opening, ending, "Ferry fares to rise", "Nine ways to smoke eel", "Subscribe"], menu.filter { $0 != "Home" && $0 != "Weather" && $0 != "Jobs" } + ["Ferry fares to rise", "Nine ways to smoke eel"]),
        ("a menu in an unknown language", foreignMenu + ["A title of the usual length", opening, ending, "Ferry fares to rise", "Nine ways to smoke eel"], foreignMenu + ["Ferry fares to rise", "Nine ways to smoke eel"]),
        ("answers between paragraphs", ["Menu", "Share this article", "A title of the usual length", opening, "Rowers", "Never in life", "A word", "Sailors", "Yes", "Two words", "Anglers", "Perhaps", "Divers", "No", "Eels", "Sprats", ending], ["Rowers", "Never in life", "A word", "Sailors", "Yes", "Two words", "Anglers", "Perhaps", "Divers", "No", "Eels", "Sprats"]),
        ("an invitation in the middle", ["Menu", "A title of the usual length", opening, "Rowers", "Never in life", "A word", "Sailors", "Yes", "Two words", "Anglers", "Perhaps", "Divers", "Subscribe", "Eels", "Sprats", ending, "Comments (3)", "A remark of a reader of the same length"], ["Rowers", "Never in life", "A word", "Sailors", "Yes", "Two words", "Anglers", "Perhaps", "Divers", "Eels", "Sprats", "A remark of a reader of the same length"]),
    ] as [(String, [String], [String])])
    func whatSurroundsAnArticleIsDropped(_ name: String, _ lines: [String], _ dropped: [String]) throws {
        let article = try #require(read(lines.joined(separator: "\n")).articles.first)
        #expect(article.removed.filter { $0.rule == "page" }.map(\.text) == dropped, "\(name)")
        #expect(article.blocks.map(\.string) == [Self.opening, Self.ending], "\(name)")
    }

    @Test func whatIsLeftOutInBulkIsSaid() {
        let page = Self.menu + ["A title of the usual length", Self.opening, Self.ending, "Most read"] + (1...4).flatMap { ["Ferry fares to rise for the \($0)th time", "What happened on the quay and why it matters to all who live there, in a text for those in a hurry."] }
        #expect(read(page.joined(separator: "\n"), name: "content/seeds/a.txt").diagnostics.map(\.description) == [
            "content/seeds/a.txt: warning: taken for a copied page, and 67 % of its text left out by the rule “page”: `dossier read content/seeds/a.txt` shows the ledger"
        ])
        #expect(read((Self.menu + ["A title of the usual length", Self.opening, Self.ending, "Most read"]).joined(separator: "\n")).diagnostics == [])
    }
}
