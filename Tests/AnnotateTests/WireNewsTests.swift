import Corpus
import Foundation
import Markdown
import TestSupport
import Testing
import Text

@testable import Annotate

/// Floors on news that was marked before the program read it: a change of the rules that loses more than it wins shows here.
@Suite struct WireNewsTests {
    @Test func namesAreFoundAndTyped() throws {
        let score = try NamesScore(WireNews.namesAlone)
        #expect(score.exact >= 0.93, "exact span F1 \(score.exact)")
        #expect(score.typed >= 0.90, "typed F1 \(score.typed)")
    }

    @Test func speakersAndDatesAreFound() {
        var speakers = Score(), dates = Score()
        for article in WireNews.articles {
            article.scoreQuotations(&speakers)
            article.scoreDates(&dates)
        }
        #expect(speakers.wanted >= 40 && dates.wanted >= 50)
        #expect(speakers.joint >= 0.92, "quotations: \(speakers)")
        #expect(dates.joint >= 0.95, "dates: \(dates)")
    }

    // MARK: Properties over random news

    /// Sentences of all articles in random order, cut at random places.
    private static func shuffled(_ seed: UInt64) -> [Passage] {
        var generator = SplitMix(seed: seed)
        let texts = WireNews.articles.flatMap(\.passages).map(\.text)
        return (0..<12).map { index in
            var text = texts[Int(generator.next() % UInt64(texts.count))]
            let cut = Int(generator.next() % UInt64(text.count))
            if generator.next() % 3 == 0 { text = Array(String(decoding: text[cut...], as: UTF8.self).utf8) }
            return Passage(id: "p-\(index)", kind: .paragraph, text: text)
        }
    }

    @Test(arguments: 1...40 as ClosedRange<UInt64>) func quotationsAreVerbatimAndSayWhy(seed: UInt64) {
        let passages = Self.shuffled(seed)
        for quotation in quotations(in: passages, mentions: [], language: "en") {
            #expect(!quotation.parts.isEmpty && !quotation.reason.isEmpty)
            #expect(quotation.speaker == nil || quotation.ground != .unknown)
            for part in quotation.parts {
                let text = passages[part.passage].text
                #expect(part.range.lowerBound > 0 && part.range.upperBound <= text.count && !part.range.isEmpty)
                #expect(String(validating: text[part.range], as: UTF8.self) != nil)
            }
        }
    }

    @Test(arguments: 1...40 as ClosedRange<UInt64>) func datesSayHowTheyWereResolved(seed: UInt64) {
        let passages = Self.shuffled(seed)
        for date in dateReferences(in: passages, anchor: Moment("2024-05-17"), language: "en") {
            let words = String(decoding: passages[date.passage].text[date.range], as: UTF8.self)
            #expect(date.reason.contains(words), "\(date.reason) does not quote “\(words)”")
            #expect((date.value == nil) == (date.certainty == .unresolved))
            if let value = date.value {
                #expect(value.start <= value.end && DateValue(iso: value.iso) != nil, "\(value.iso)")
            }
            #expect(date.sentence.lowerBound <= date.range.lowerBound && date.range.upperBound <= date.sentence.upperBound)
        }
    }
}
