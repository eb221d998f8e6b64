import Foundation
import Markdown
import Testing
@testable import Annotate

@Suite struct SentenceTests {
    /// The sentence around a name, for which a reader is shown its place.
    @Test(arguments: [
        ("One. Mr. Smith met Ada in St. Petersburg. Two.", "Ada", "Mr. Smith met Ada in St. Petersburg."),
        ("One. Ada met Mr. Smith. Two.", "Mr. Smith", "Ada met Mr. Smith."),
        ("The U.S. envoy saw Ada at 10 a.m. on Friday. He left.", "Ada", "The U.S. envoy saw Ada at 10 a.m. on Friday."),
        ("“Why?” Ada asked. Nobody knew.", "Ada", "“Why?” Ada asked."),
        ("No stop after Ada", "Ada", "No stop after Ada"),
        ("第一句。Ada到了。第三句。", "Ada", "Ada到了。"),
        ("第一句。“Ada到了。”他说。", "第一句", "第一句。"), ("他说：“Ada到了。”第三句。", "Ada", "他说：“Ada到了。”"), ("Ada", "Ada", "Ada"),
        ("  Ada. ", "Ada", "Ada."),
    ])
    func aSentenceIsFoundAroundAName(text: String, name: String, expected: String) throws {
        let passage = Passage(id: "p-1", kind: .paragraph, text: Array(text.utf8))
        let tokens = TokenizedPassage(passage, words: .forLanguage("en"))
        let offset = text.utf8.distance(from: text.utf8.startIndex, to: try #require(text.range(of: name)).lowerBound)
        #expect(tokens.string(tokens.sentence(around: offset..<(offset + name.utf8.count))) == expected)
    }

    @Test func partsOutsideOfAllWordsAreTheirOwnSentence() {
        for text in ["", " ", "…", "a. b"] {
            let tokens = TokenizedPassage(Passage(id: "p-1", kind: .paragraph, text: Array(text.utf8)), words: .forLanguage("en"))
            for start in 0...text.utf8.count {
                for end in start...text.utf8.count { #expect(tokens.sentence(around: start..<end).clamped(to: 0..<text.utf8.count) == tokens.sentence(around: start..<end)) }
            }
        }
    }
}
