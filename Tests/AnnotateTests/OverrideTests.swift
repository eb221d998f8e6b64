import Markdown
import Testing
import Text

@testable import Annotate

@Suite struct OverrideTests {
    private let passages = [Passage(id: "p-1a2b3c4d", kind: .paragraph, text: Array("“We go on Monday,” he said on Monday.".utf8))]

    @Test func aCuratorNamesTheSpeaker() throws {
        let read = quotations(in: passages, mentions: [], language: "en")
        let overrides = [
            QuotationOverride(passage: "p-1a2b3c4d", text: "We go", speaker: "Anna Lee"), QuotationOverride(passage: "p-1a2b3c4d", text: "They go", speaker: "Bob"),
        ]
        let (result, unmatched) = read.applying(overrides, in: passages, entity: { $0 == "Anna Lee" ? (7, $0) : nil })
        let quotation = try #require(result.first)
        #expect(quotation.speaker?.name == "Anna Lee" && quotation.speaker?.entity == 7)
        #expect(quotation.reason == "stated in the article's front matter")
        #expect(unmatched == [1])
        let nobody = read.applying([QuotationOverride(passage: "p-1a2b3c4d", text: "We", speaker: nil)], in: passages, entity: { _ in nil }).quotations
        #expect(nobody.count == 1 && nobody.first?.speaker == nil)
    }

    @Test func aCuratorStatesTheDay() {
        let read = dateReferences(in: passages, anchor: Moment("2023-03-21"), language: "en")
        #expect(read.count == 2)
        let first = DateOverride(passage: "p-1a2b3c4d", text: "on Monday", value: DateValue(iso: "2023-04-03"))
        let second = DateOverride(passage: "p-1a2b3c4d", text: "Monday", value: nil)
        let (result, unmatched) = read.applying([first, second, second], in: passages)
        #expect(result.map(\.isoValue) == ["2023-04-03"])
        #expect(result.map(\.certainty) == [.exact])
        #expect(result.map(\.isCurated) == [true] && read.allSatisfy { !$0.isCurated })
        #expect(unmatched == [2])
    }

    @Test(arguments: [
        "2023-03-20", "2023-03-20/2023-03-22", "2023-W12", "2023-W12-WE", "2020-W53", "2025-04", "2022-Q3", "2022-H2", "2025-SP", "2025-WI", "2021", "2014/2018", "199X",
        "19XX",
    ])
    func valuesAreReadAsTheyAreWritten(iso: String) {
        #expect(DateValue(iso: iso)?.iso == iso)
    }

    @Test(arguments: [
        "", "2023-13", "2023-02-30", "2023-Q5", "2023-W54", "soon", "2023-", "2023-W", "20X3", "2018/2014", "2023-03-20T10:00", "-2023", "2023-SP-1", "+9XX", "-9XX", "+19X", "2023-W+1", "2023-Q+1", "2023-W9223372036854775807",
        "2023-W1317624576693539403", "2023-Q9223372036854775808", "2023-W999",
    ])
    func otherTextIsNoValue(iso: String) {
        #expect(DateValue(iso: iso) == nil)
    }

    @Test func keysFollowTheWords() {
        let read = quotations(in: passages, mentions: [], language: "en")
        #expect(read.first?.key(in: passages).hasPrefix("p-1a2b3c4d-") == true)
        #expect(read.first?.key(in: passages).utf8.count == 19)
    }
}
