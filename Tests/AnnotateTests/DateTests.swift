import Foundation
import Markdown
import TestSupport
import Testing
import Text

@testable import Annotate

@Suite struct DateTests {
    /// Each date as `expression = value`, published on Tuesday 21 March 2023.
    private func read(_ text: String, published: String? = "2023-03-21", language: String = "en") -> [String] {
        let passage = Passage(id: "p", kind: .paragraph, text: Array(text.utf8))
        return dateReferences(in: [passage], anchor: published.flatMap { Moment($0) }, language: language).map {
            "\(String(decoding: passage.text[$0.range], as: UTF8.self)) = \($0.isoValue ?? "?")"
        }
    }

    @Test(arguments: [false, true]) func goldNewsIsRead(isHeld: Bool) {
        var score = Score()
        for article in GoldArticle.read(goldNews) where article.isHeld == isHeld { article.scoreDates(&score) }
        #expect(score.joint >= 0.93, "\(isHeld ? "held" : "tuned") half: \(score)")
        #expect(score.wanted > 30)
    }

    @Test func theTenseOfTheClauseChooses() {
        for line in goldDates.split(separator: "\n") {
            let sides = String(line).components(separatedBy: "=> ")
            let passage = Passage(id: "p", kind: .paragraph, text: Array(sides[1].utf8))
            let found = dateReferences(in: [passage], anchor: Moment("2024-05-15"), language: "en").map { $0.isoValue ?? "?" }.joined(separator: "; ")
            #expect(found == sides[0].trimmingCharacters(in: .whitespaces), "\(sides[1])")
        }
    }

    /// An hour before the day is no form of “be”; present forms of what is arranged lie ahead.
    @Test(arguments: [
        ("The dam broke at 6.40am on Sunday.", "Sunday = 2023-03-19"), ("A train hit the wall at 3am on Sunday.", "Sunday = 2023-03-19"),
        ("It broke at 6:40 am on Sunday.", "Sunday = 2023-03-19"),
        ("Parliament debates the law on Thursday.", "Thursday = 2023-03-23"), ("The minister resigns on Friday.", "Friday = 2023-03-24"),
        ("It was fixed for Thursday week.", "Thursday week = 2023-03-30"), ("It opens a week on Friday.", "a week on Friday = 2023-03-31"),
        ("It closes on Tuesday fortnight.", "Tuesday fortnight = 2023-04-11"), ("A Monday week-long strike ended.", "Monday = 2023-03-20"),
        ("They vote Sunday.", "Sunday = 2023-03-26"), ("The vote on Sunday was close.", "Sunday = 2023-03-19"),
    ])
    func theDayOfTheWeek(text: String, wanted: String) {
        #expect(read(text).filter { $0.hasPrefix(wanted.prefix { $0 != " " }) } == [wanted])
    }

    /// Of two dates that a word joins, the year behind the second is that of both; a state lasts from a day that is over.
    @Test(arguments: [
        ("The inquiry sat between 2 March and 14 April 2021.", ["2 March = 2021-03-02", "14 April 2021 = 2021-04-14"]),
        ("It ran from November to February 2020.", ["November = 2019-11", "February 2020 = 2020-02"]),
        ("It ran from December 28 to January 3, 2022.", ["December 28 = 2021-12-28", "January 3, 2022 = 2022-01-03"]),
        ("They came in May, June and July 2020.", ["May = 2022-05", "June = 2020-06", "July 2020 = 2020-07"]),
        ("He left in October, and the mill shut in March 2020.", ["October = 2022-10", "March 2020 = 2020-03"]),
        ("The flood of Feb. 2 last year killed nine.", ["Feb. 2 last year = 2022-02-02"]),
        ("It opens on 4 May next year.", ["4 May next year = 2024-05-04"]),
        ("By Sunday evening, the fire was out.", ["Sunday evening = 2023-03-19"]),
        ("The vote, which had been planned for Sunday, was delayed.", ["Sunday = 2023-03-19"]),
        ("The vote had originally been scheduled for Sunday.", ["Sunday = 2023-03-19"]), ("The talks, due on Sunday, ended early.", ["Sunday = 2023-03-19"]),
        ("The talks, scheduled for Sunday, ended without a deal.", ["Sunday = 2023-03-19"]), ("A vote scheduled for Sunday was put off.", ["Sunday = 2023-03-26"]),
        ("The match, planned for March 12, went ahead.", ["March 12 = 2023-03-12"]),
        ("By Sunday evening, the fire will be out.", ["Sunday evening = 2023-03-26"]),
        ("Until Friday, the quay was closed.", ["Friday = 2023-03-17"]),
        ("Until Friday the quay stays closed.", ["Friday = 2023-03-24"]),
        ("He hopes to be back by Friday.", ["Friday = 2023-03-24"]),
        ("Nine are missing after the weir burst on Sunday night.", ["Sunday night = 2023-03-19"]),
        ("The judge adjourned the case to Monday.", ["Monday = 2023-03-27"]),
        ("The festival ran until Sunday.", ["Sunday = 2023-03-19"]),
        ("The quay was closed until Sunday.", ["Sunday = 2023-03-26"]),
        ("It rained from Saturday to Monday.", ["Saturday = 2023-03-18", "Monday = 2023-03-20"]),
        ("Storms to follow on Monday", ["Monday = 2023-03-27"]),
        ("The decision to close the school on Monday drew anger.", ["Monday = 2023-03-20"]),
        ("Nine are missing since Sunday.", ["Sunday = 2023-03-19"]),
        ("They are meeting on Sunday.", ["Sunday = 2023-03-26"]),
    ])
    func whatTheWordsAroundSay(text: String, wanted: [String]) {
        #expect(read(text) == wanted, "\(text)")
    }

    @Test(arguments: [
        ("It was on 2023-03-20.", "2023-03-20 = 2023-03-20"),
        ("It was on 20/03/2022.", "20/03/2022 = 2022-03-20"),
        ("It was on 20.03.2022.", "20.03.2022 = 2022-03-20"),
        ("It fell on March 20, 2021, he said.", "March 20, 2021 = 2021-03-20"),
        ("It fell on 20 March 2021.", "20 March 2021 = 2021-03-20"),
        ("It fell on the 20th of March 2021.", "the 20th of March 2021 = 2021-03-20"),
        ("It fell on Sunday, March 19.", "Sunday, March 19 = 2023-03-19"),
        ("It ran on 3–5 May 2022.", "3–5 May 2022 = 2022-05-03/2022-05-05"),
        ("It ran on June 3-5, 2022.", "June 3-5, 2022 = 2022-06-03/2022-06-05"),
        ("He came on Monday.", "Monday = 2023-03-20"),
        ("He came on Tuesday.", "Tuesday = 2023-03-21"),
        ("He will come on Monday.", "Monday = 2023-03-27"),
        ("He is due to arrive on Friday.", "Friday = 2023-03-24"),
        ("The vote will be held on Thursday.", "Thursday = 2023-03-23"),
        ("He came last Tuesday.", "last Tuesday = 2023-03-14"),
        ("He will come next Friday.", "next Friday = 2023-03-31"),
        ("He left in December.", "December = 2022-12"),
        ("He left in March.", "March = 2023-03"),
        ("He will leave in December.", "December = 2023-12"),
        ("He left last week.", "last week = 2023-W11"),
        ("He left last month.", "last month = 2023-02"),
        ("He left last weekend.", "last weekend = 2023-W11-WE"),
        ("He left last summer.", "last summer = 2022-SU"),
        ("He left two years ago.", "two years ago = 2021"),
        ("He left three days ago.", "three days ago = 2023-03-18"),
        ("He left yesterday morning.", "yesterday morning = 2023-03-20"),
        ("He left the day before yesterday.", "the day before yesterday = 2023-03-19"),
        ("He left in early 2019.", "early 2019 = 2019"),
        ("He will leave by the end of the year.", "the end of the year = 2023-12"),
        ("He left in the 1990s.", "the 1990s = 199X"),
        ("He left in the '90s.", "the '90s = 199X"),
        ("It dates from the 19th century.", "the 19th century = 18XX"),
        ("It fell in the second half of 2022.", "the second half of 2022 = 2022-H2"),
        ("It fell in Q3 2022.", "Q3 2022 = 2022-Q3"),
        ("The 2014 annexation was condemned.", "2014 = 2014"),
        ("He served from 2014-2018 there.", "2014-2018 = 2014/2018"),
        ("The 2021-22 season was long.", "2021-22 = 2021/2022"),
        ("It was New Year's Eve 2022.", "New Year's Eve 2022 = 2022-12-31"),
        ("He died in January last year.", "January last year = 2022-01"),
        ("It fell in the winter of 2020.", "the winter of 2020 = 2020-WI"),
    ])
    func expressions(text: String, wanted: String) {
        #expect(read(text) == [wanted], "\(text)")
    }

    @Test(arguments: [
        "It took three days.", "He comes every Monday.", "Mrs Theresa May left.", "They march on.", "He may come.", "About 2,000 people came.",
        "They counted 2000 soldiers.", "UN Resolution 2231 holds.", "He recently left for years to come.", "The Sunday Times wrote it.", "It was Bloody Sunday.",
        "It weighs 2023 kg.", "The call 555-2021 failed.", "Version 3.4.2023a failed.", "Augustus and Juneau fell.", "It was 30 February 2022.",
    ])
    func noDates(text: String) {
        #expect(read(text) == [], "\(text)")
    }

    @Test func withoutAnAnchorRelativeDatesStayOpen() throws {
        let passage = Passage(id: "p", kind: .paragraph, text: Array("He came on Monday, and in May 2020.".utf8))
        let found = dateReferences(in: [passage], anchor: nil, language: "en")
        #expect(found.map(\.isoValue) == [nil, "2020-05"])
        #expect(found.first?.certainty == .unresolved)
        #expect(found.first?.reason == "not resolved: “on Monday” depends on the day of publication, which is not known")
    }

    @Test func reasonsRelationsAndCertaintyAreGiven() {
        let passage = Passage(
            id: "p", kind: .paragraph, text: Array("He has ruled since April 2020 and left on Monday, will return by Friday and rest until late 2024.".utf8))
        let found = dateReferences(in: [passage], anchor: Moment("2023-03-21"), language: "en")
        #expect(found.map(\.relation) == [.since, .on, .by, .until])
        #expect(found.map(\.certainty) == [.exact, .resolved, .planned, .approximate])
        #expect(
            found.map(\.reason) == [
                "written out: “since April 2020”", "resolved from “on Monday”, published 21 March 2023",
                "resolved from “by Friday”, published 21 March 2023; said of the future", "approximate: “until late 2024”",
            ])
    }

    @Test(arguments: [
        ("de", "Am 20. März 2022 fiel es.", "20. März 2022 = 2022-03-20"), ("fr", "Le 20 mars 2022, il partit.", "20 mars 2022 = 2022-03-20"),
        ("es", "El 20 de marzo de 2022 salió.", "20 de marzo de 2022 = 2022-03-20"), ("ru", "Он ушёл 20 марта 2022 года.", "20 марта 2022 = 2022-03-20"),
        ("uk", "Він пішов 20 березня 2022 року.", "20 березня 2022 = 2022-03-20"), ("ar", "غادر في 20 مارس 2022.", "20 مارس 2022 = 2022-03-20"),
        ("ru", "Он ушёл 20 марта.", "20 марта = 2023-03-20"),
    ])
    func otherLanguages(language: String, text: String, wanted: String) {
        #expect(read(text, language: language) == [wanted])
    }

    @Test(arguments: [
        ("de", "Es blieb vom 12. März bis zum 4. April 2020 zu.", ["12. März = 2020-03-12", "4. April 2020 = 2020-04-04"]),
        ("fr", "Entre le 12 décembre et le 4 avril 2020, il ferma.", ["12 décembre = 2019-12-12", "4 avril 2020 = 2020-04-04"]),
        ("es", "Cerró entre el 12 de marzo y el 4 de abril de 2020.", ["12 de marzo = 2020-03-12", "4 de abril de 2020 = 2020-04-04"]),
        ("fr", "Fermé le 12 mars, le port ouvrit le 4 avril 2020.", ["12 mars = 2023-03-12", "4 avril 2020 = 2020-04-04"]),
    ])
    func otherLanguagesShareYears(language: String, text: String, wanted: [String]) {
        #expect(read(text, language: language) == wanted)
    }

    @Test func americanDatesPutTheMonthFirst() {
        #expect(read("It was on 03/04/2022.", language: "en-US") == ["03/04/2022 = 2022-03-04"])
        #expect(read("It was on 03/04/2022.", language: "en-GB") == ["03/04/2022 = 2022-04-03"])
    }

    @Test func everyResolvedDateHasItsReason() {
        var random = SplitMix(seed: 3)
        for _ in 0..<400 {
            let passage = Passage(id: "p", kind: .paragraph, text: Array(random.news().utf8))
            for date in dateReferences(in: [passage], anchor: Moment("2023-01-01"), language: "en") {
                #expect(!date.reason.isEmpty)
                #expect(date.range.upperBound <= passage.text.count && !date.range.isEmpty)
                #expect(passage.text[date.range.lowerBound] & 0xC0 != 0x80)
                if let value = date.value { #expect(value.start <= value.end) }
                #expect((date.value == nil) == (date.certainty == .unresolved))
            }
        }
    }
}
