import Corpus
import Foundation
import Markdown
import TestSupport
import Testing
import Text

@testable import Annotate

@Suite struct QuotationTests {
    private func passages(_ texts: [String]) -> [Passage] {
        texts.enumerated().map { Passage(id: "p-\($0)", kind: .paragraph, text: Array($1.utf8)) }
    }

    /// Each quotation as `kind: words — speaker`.
    private func read(_ texts: String..., names: [NameSpan] = [], language: String = "en") -> [String] {
        let passages = passages(texts)
        return quotations(in: passages, mentions: names, language: language).map { quotation in
            let words = quotation.parts.map { String(decoding: passages[$0.passage].text[$0.range], as: UTF8.self) }.joined(separator: " / ")
            return "\(quotation.kind.rawValue): \(words) — \(quotation.speaker?.name ?? "nobody")"
        }
    }

    @Test(arguments: [false, true]) func goldNewsIsRead(isHeld: Bool) {
        var score = Score()
        for article in GoldArticle.read(goldNews) where article.isHeld == isHeld { article.scoreQuotations(&score) }
        #expect(score.joint >= 0.85, "\(isHeld ? "held" : "tuned") half: \(score)")
        #expect(score.wanted > 30)
    }

    @Test func speakersAreFoundWithoutKnownNames() {
        for line in goldSentences.split(separator: "\n") {
            let sides = String(line).components(separatedBy: " => ")
            let passage = Passage(id: "p", kind: .paragraph, text: Array(sides[1].utf8))
            let found = quotations(in: [passage], mentions: [], language: "en").map { $0.speaker?.name ?? "nobody" }.joined(separator: "; ")
            #expect(found == sides[0], "\(sides[1])")
        }
    }

    // MARK: Marks

    @Test(arguments: [
        ("“We go,” she said.", "We go,"),
        ("\"We go,\" she said.", "We go,"),
        ("‘We go,’ she said.", "We go,"),
        ("'We don't go,' she said.", "We don't go,"),
        ("'The miners' plan is dead,' she said.", "The miners' plan is dead,"),
        ("''We go,'' she said.", "We go,"),
        ("„Wir gehen“, sagte sie.", "Wir gehen"),
        ("»Wir gehen«, sagte sie.", "Wir gehen"),
        ("« Nous partons », a-t-elle dit.", "Nous partons"),
        ("«Nos vamos», dijo.", "Nos vamos"),
        ("«Мы уходим», — сказала она.", "Мы уходим"),
        ("„Ми йдемо“, — сказала вона.", "Ми йдемо"),
        ("„Idziemy”, powiedziała.", "Idziemy"),
        ("她说：“我们走吧。”", "我们走吧。"),
        ("彼女は「行きましょう」と言った。", "行きましょう"),
        ("وقالت: «سنذهب».", "سنذهب"),
        ("”Vi går”, sa hon.", "Vi går"),
        ("“We go\", she said.", "We go"),
    ])
    func marks(text: String, words: String) {
        let passages = passages([text])
        let found = quotations(in: passages, mentions: [], language: "en").map { String(decoding: passages[0].text[$0.parts[0].range], as: UTF8.self) }
        #expect(found == [words])
    }

    @Test func apostrophesAreNoQuotations() {
        #expect(read("The miners' and farmers' unions don't agree, O'Neil's lawyer said. It was the '90s.") == [])
        #expect(read("He is 6' 2\" tall and the screen is 27\" wide.") == [])
    }

    @Test func singleMarksInsideDoubleOnesAreNested() {
        #expect(
            read("“He told me ‘never again’ and left,” Anna Lee said.") == [
                "full: He told me ‘never again’ and left, — Anna Lee", "nested: never again — nobody",
            ])
    }

    @Test func quotationsGoOnOverParagraphs() {
        #expect(
            read("The mayor said: “One.", "“Two.", "“Three.”", "Nothing more.") == ["full: One. / Two. / Three. — The mayor"])
    }

    @Test func anUnclosedMarkEndsWithItsParagraph() {
        #expect(read("Bob Ray said: “It never ends.", "The rain fell.") == ["full: It never ends. — Bob Ray"])
    }

    // MARK: Speakers

    @Test func speakersStandBeforeAfterAndBetween() {
        #expect(
            read(
                "“One day,” said Anna Lee, the agency’s chief engineer. “Two days.”", "“Yes,” Bob Ray, 45, a farmer from Leeds, told reporters, “we will.”",
                "According to the ministry, the plan is “dead on arrival”.")
                == [
                    "full: One day, — Anna Lee", "full: Two days. — Anna Lee", "full: Yes, — Bob Ray", "partial: we will. — Bob Ray",
                    "partial: dead on arrival — the ministry",
                ])
    }

    @Test func termsHaveNoSpeaker() {
        #expect(read("The “no-limits” friendship held.") == ["term: no-limits — nobody"])
    }

    @Test func aDescribedSpeakerStaysText() {
        let found = quotations(in: passages(["The harbour master’s official spokeswoman said: “The port is open.”"]), mentions: [], language: "en")
        #expect(found.first?.speaker?.kind == .nominal)
        #expect(found.first?.speaker?.name == "The harbour master’s official spokeswoman")
    }

    @Test func pronounsAreInferredAndSaySo() throws {
        let texts = ["Ms Anna Lee met Bob Ray.", "“No,” she said."]
        let names = [
            NameSpan(passage: 0, range: 3..<11, name: "Anna Lee", kind: .person, entity: 4),
            NameSpan(passage: 0, range: 16..<23, name: "Bob Ray", kind: .person, gender: .male),
        ]
        let found = try #require(quotations(in: passages(texts), mentions: names, language: "en").first?.speaker)
        #expect(found.name == "Anna Lee")
        #expect(found.entity == 4)
        #expect(found.kind == .pronoun)
        #expect(found.reason == "inferred from “she”: the person named last before it")
    }

    // MARK: Whatever comes in

    @Test func quotationsAreVerbatimParts() {
        var random = SplitMix(seed: 7)
        for _ in 0..<400 {
            let passages = passages((0..<Int.random(in: 0...4, using: &random)).map { _ in random.news() })
            for quotation in quotations(in: passages, mentions: [], language: "en") {
                #expect(!quotation.parts.isEmpty && !quotation.reason.isEmpty)
                for part in quotation.parts {
                    let text = passages[part.passage].text
                    let isInside = part.range.lowerBound >= 0 && part.range.upperBound <= text.count && !part.range.isEmpty
                    #expect(isInside)
                    let words = text[part.range]
                    let isWhole = words.first.map { $0 & 0xC0 != 0x80 } == true && (part.range.upperBound == text.count || text[part.range.upperBound] & 0xC0 != 0x80)
                    #expect(isWhole)
                    let before = part.range.lowerBound > 0 ? String(decoding: text[..<part.range.lowerBound], as: UTF8.self).last(where: { $0 != " " && $0 != "\u{A0}" }) : nil
                    if let before, "“„«「".contains(before) { #expect(!String(decoding: words, as: UTF8.self).contains(before)) }
                }
            }
        }
    }

    @Test func bytesThatAreNoTextDoNoHarm() {
        var random = SplitMix(seed: 11)
        for _ in 0..<300 {
            let bytes = (0..<Int.random(in: 0...80, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
            let passages = [Passage(id: "p", kind: .paragraph, text: bytes)]
            let names = [NameSpan(passage: 0, range: 3..<9, name: "X", kind: .person), NameSpan(passage: 5, range: 0..<1, name: "Y", kind: .place)]
            _ = quotations(in: passages, mentions: names, language: "en")
            _ = dateReferences(in: passages, anchor: Moment("2024-02-29"), language: "en")
        }
    }
}

extension SplitMix {
    /// Words, marks, names and dates in any order.
    mutating func news() -> String {
        let pieces = [
            "“", "”", "\"", "‘", "’", "'", "«", "»", "„", "「", "」", ",", ".", ":", "?", "—", "-", "(", ")", "said", "told", "according", "to", "he", "she",
            "they", "who", "the minister", "Anna Lee", "Bob", "Monday", "last", "next", "March", "20", "2023", "May", "week", "ago", "the end of", "early", "will",
            "was called", "by", "in", "since", "1990s", "third", "quarter", "’s", "'s", "St.", "U.S.", "Łódź", "日", "的", "\u{A0}", "3/4/2022", "2022-13-45", "Q3", "twenty", "-", "five",
        ]
        var text = ""
        for _ in 0..<Int.random(in: 0...40, using: &self) {
            text += pieces.randomElement(using: &self) ?? ""
            if Bool.random(using: &self) { text += " " }
        }
        return text
    }
}
