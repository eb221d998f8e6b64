@testable import Import
import Testing
import Text

/// What stands at the head and foot of a document's pages is neither text nor title.
@Suite struct RunningHeadTests {
    private func running(_ text: String) -> [String] {
        let raw = Array(text.utf8)
        return PlainLines(decode(raw).text, raw: raw).pieces().filter { $0.form == .runningHead }.map(\.bytes.string)
    }

    @Test(arguments: [
        ("Harbour Board     Page 1 of 3\n\ntext\n\n  1\nHarbour Board     Page 2 of 3\n\nmore\n\n  2\nHarbour Board     Page 3 of 3\n\nend\n\n  3\n", ["Harbour Board Page 1 of 3", "1", "Harbour Board Page 2 of 3", "2", "Harbour Board Page 3 of 3", "3"]),
        ("Seite 2 von 12 — Hafenrat\ntext", ["Seite 2 von 12 — Hafenrat"]), ("Página 2 de 12", ["Página 2 de 12"]), ("Ада Пример, стр. 2 из 3", ["Ада Пример, стр. 2 из 3"]), ("Board | Page 2/9", ["Board | Page 2/9"]),
        ("The order stands on page 2 of 9.", []), ("page 2 of 9 was torn out of the file by somebody who is not known and will not be, the mayor said", []), ("page 2", []), ("2 of 9", []),
        ("one\n\u{C}\n12\n\ntwo", ["12"]), ("one\r\n- 7 -\r\n\u{C}two\r\n", ["- 7 -"]), ("one\n\n12\n\ntwo", []), ("1\n\none\n\n2\n\ntwo", []),
        ("Title\none\nHarbour Herald\n\u{C}Part 2\ntwo\nHarbour Herald\n\u{C}Part 3\nthree\nHarbour Herald", ["Harbour Herald", "Harbour Herald"]),
        ("\u{C}Chapter 1\none\n\u{C}Chapter 2\ntwo\n\u{C}Chapter 3\nthree", []), ("one\n\u{C}Page 2\ntwo\n\u{C}Page 3\nthree", ["Page 2", "Page 3"]),
        ("one\nBoard   1\n\u{C}two\nBoard   2\n\u{C}three", ["Board 1", "Board 2"]), ("one\n\u{C}2 | Board\ntwo\n\u{C}3 | Board\nthree", ["2 | Board", "3 | Board"]),
        ("one\n\u{C}A sentence of its own.\n\ntwo\n\u{C}Another sentence here.\n", []), ("\u{C}\u{C}\u{C}", []), ("12\u{C}", []), ("\u{C}12", ["12"]), ("x\u{C}12\u{C}", ["12"]),
    ]) func lines(_ text: String, _ found: [String]) {
        #expect(running(text) == found)
    }

    @Test func aFormFeedInUTF16() {
        let raw = LedgerTextTests.utf16("one\n\u{C}\n12\n\ntwo", bigEndian: true)
        #expect(importSeed(raw, name: "a.txt").articles.first?.removed.map(\.rule) == ["running-head"])
    }

    @Test func theTitleIsNoRunningHead() throws {
        let text = "Harbour Board                    Page 1 of 2\n\nREPORT ON THE STATE OF THE MOLE\n\n22 November 2022\n\nSummary\n\nThe survey of 17 November found three cracks in the left wall of the mole.\n\n                    1\nHarbour Board                    Page 2 of 2\n\nFindings\n\nThe crack runs from the crest to the second joint, and has grown since.\n\n                    2\n"
        let article = try #require(read(text).articles.first)
        #expect(article.title == "REPORT ON THE STATE OF THE MOLE" && article.date?.description == "2022-11-22")
        #expect(article.blocks.map(\.string) == ["Summary", "The survey of 17 November found three cracks in the left wall of the mole.", "Findings", "The crack runs from the crest to the second joint, and has grown since."])
        #expect(article.removed.map(\.rule) == ["running-head", "date-stamp", "running-head", "running-head", "running-head"])
    }
}
