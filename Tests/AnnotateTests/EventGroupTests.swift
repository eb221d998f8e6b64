import Corpus
import Foundation
import Markdown
import Testing
import Text

@testable import Annotate

@Suite struct EventGroupTests {
    /// The groups of one sentence an article, each of which names entity 0 as “Moor” and the day as “Monday”.
    private func groups(_ sentences: [String]) -> [[Int]] {
        let words = WordList.forLanguage("en")
        return eventGroups(
            sentences.enumerated().map { index, sentence in
                let article = Article(slug: "a\(index)", document: Markdown.document(Array(sentence.utf8)))
                let text = article.passages[0].text
                let date = dateReferences(in: article.passages, anchor: Moment("2023-03-21"), language: "en")[0]
                let moor = sentence.utf8.count - sentence.components(separatedBy: "Moor")[1].utf8.count - 4
                return DatedSentence(
                    date, article: index, in: article, mentions: text.isEmpty ? [] : [Mention(entity: 0, passage: 0, range: moor..<moor + 4, reason: .name)],
                    words: words)
            })
    }

    @Test func oneEventIsToldByTwo() {
        #expect(groups(["Moor opened the new harbour bridge with a brass band on Monday.", "On Monday a brass band played as Moor opened the harbour bridge."]) == [[0, 1]])
    }

    @Test func aDayAndANameAreNoEvent() {
        #expect(groups(["Moor opened the new harbour bridge on Monday.", "On Monday Moor said the council had lied about taxes."]) == [[0], [1]])
        #expect(groups(["Moor said on Monday that the ferries would sail.", "Moor said on Monday that the schools would close."]) == [[0], [1]])
    }
}
