import Foundation
import Testing
import Text
@testable import Site

/// Compares the tables with the CLDR data that Foundation carries, and shows whole strings.
@Suite struct DateFormsTests {
    private static let days = ["2023-03-20", "2022-02-24", "1999-12-31", "2024-05-01", "2021-09-09", "2025-08-03", "1868-10-12"]
        .compactMap { Day($0) }

    private static let tags = ["en", "en-GB", "de", "fr", "es", "uk", "ru", "zh", "ar"]

    private func formatter(_ tag: String) -> DateFormatter {
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: tag)
        formatter.calendar = Calendar(identifier: .gregorian)
        formatter.timeZone = .gmt
        return formatter
    }

    @Test(arguments: tags)
    func agreesWithFoundation(tag: String) throws {
        let dates = try #require(InterfaceStrings(tag: tag)).dates
        let formatter = formatter(tag)
        for day in Self.days {
            let date = Date(timeIntervalSince1970: Double(day.number) * 86_400)
            for (style, theirs) in [(DateForms.Style.full, DateFormatter.Style.full), (.long, .long), (.medium, .medium)] {
                formatter.dateStyle = theirs
                #expect(dates.format(day, style) == formatter.string(from: date))
            }
            for (style, template) in [(DateForms.Style.monthYear, "yMMMM"), (.monthDay, "MMMMd"), (.year, "y")] {
                formatter.setLocalizedDateFormatFromTemplate(template)
                #expect(dates.format(day, style) == formatter.string(from: date))
            }
            for pattern in ["d MMMM yyyy", "LLLL", "LLL yy", "MMM", "EEE", "EEEE dd.MM.", "'day' d ''yy"] {
                formatter.dateFormat = pattern
                #expect(dates.format(Moment(day: day), pattern: pattern) == formatter.string(from: date))
            }
        }
    }

    @Test(arguments: tags)
    func timesAgreeWithFoundation(tag: String) throws {
        let dates = try #require(InterfaceStrings(tag: tag)).dates
        let formatter = formatter(tag)
        formatter.dateStyle = .medium
        formatter.timeStyle = .short
        for second in [0, 60, 36_180, 43_200, 46_799, 86_399] {
            let day = Self.days[0]
            let date = Date(timeIntervalSince1970: Double(day.number * 86_400 + second))
            #expect(dates.format(Moment(day: day, secondOfDay: second), .medium) == formatter.string(from: date))
        }
    }

    @Test(arguments: tags)
    func numbersAgreeWithFoundation(tag: String) throws {
        let numbers = try #require(InterfaceStrings(tag: tag)).numbers
        let formatter = NumberFormatter()
        formatter.locale = Locale(identifier: tag)
        formatter.numberStyle = .decimal
        for number in [0, 7, 999, 1000, 1234, 12_345, 999_999, 1_234_567, 1_234_567_890] {
            #expect(numbers.format(number) == formatter.string(from: number as NSNumber))
        }
        formatter.minimumFractionDigits = 1
        for tenths in [0, 4, 125, 12_345, 123_456] {
            #expect(numbers.format(tenths: tenths) == formatter.string(from: Decimal(tenths) / 10 as NSNumber))
        }
        formatter.numberStyle = .percent
        formatter.minimumFractionDigits = 0
        #expect(numbers.percent(25) == formatter.string(from: 0.25))
    }

    @Test(arguments: [
        ("en", "Monday, March 20, 2023", "March 2023", "Mar 20, 2023 at 10:03\u{202F}AM (UTC+3)"),
        ("en-GB", "Monday, 20 March 2023", "March 2023", "20 Mar 2023 at 10:03 (UTC+3)"),
        ("de", "Montag, 20. März 2023", "März 2023", "20.03.2023, 10:03 (UTC+3)"),
        ("fr", "lundi 20 mars 2023", "mars 2023", "20 mars 2023 à 10:03 (UTC+3)"),
        ("es", "lunes, 20 de marzo de 2023", "marzo de 2023", "20 mar 2023, 10:03 (UTC+3)"),
        ("uk", "понеділок, 20 березня 2023\u{202F}р.", "березень 2023\u{202F}р.", "20 бер. 2023\u{202F}р., 10:03 (UTC+3)"),
        ("ru", "понедельник, 20 марта 2023\u{202F}г.", "март 2023\u{202F}г.", "20 марта 2023\u{202F}г., 10:03 (UTC+3)"),
        ("zh", "2023年3月20日 星期一", "2023年3月", "2023年3月20日 10:03 (UTC+3)"),
        ("ar", "الاثنين، 20 مارس، 2023", "مارس 2023", "20\u{200F}/03\u{200F}/2023، 10:03\u{A0}ص (UTC+3)"),
    ])
    func showsDays(tag: String, full: String, month: String, time: String) throws {
        let dates = try #require(InterfaceStrings(tag: tag)).dates
        let moment = try #require(Moment("2023-03-20T10:03:00+03:00"))
        #expect(dates.format(moment.day, .full) == full)
        #expect(dates.format(moment.day, .monthYear) == month)
        #expect(dates.format(moment, .medium) == time)
    }

    @Test(arguments: [("Z", "UTC"), ("-04:30", "UTC−4:30"), ("+05:45", "UTC+5:45"), ("+00:05", "UTC+0:05")])
    func showsTheZoneAsStated(zone: String, shown: String) throws {
        let moment = try #require(Moment("2023-03-20T00:00\(zone)"))
        #expect(DateForms(.german, region: nil).format(moment, .long) == "20. März 2023, 00:00 (\(shown))")
    }

    @Test(arguments: [
        ("en", "March 20 – 22, 2023", "March 20 – May 2, 2023", "February 24, 2022 – March 20, 2023"),
        ("en-GB", "20 – 22 March 2023", "20 March – 2 May 2023", "24 February 2022 – 20 March 2023"),
        ("de", "20.–22. März 2023", "20. März – 2. Mai 2023", "24. Februar 2022 – 20. März 2023"),
        ("fr", "20–22 mars 2023", "20 mars – 2 mai 2023", "24 février 2022 – 20 mars 2023"),
        ("es", "20–22 de marzo de 2023", "20 de marzo – 2 de mayo de 2023", "24 de febrero de 2022 – 20 de marzo de 2023"),
        ("uk", "20–22 березня 2023 р.", "20 березня – 2 травня 2023 р.", "24 лютого 2022 – 20 березня 2023 рр."),
        ("ru", "20—22 марта 2023 г.", "20 марта — 2 мая 2023 г.", "24 февраля 2022 — 20 марта 2023 г."),
        ("zh", "2023年3月20日至22日", "2023年3月20日至5月2日", "2022年2月24日至2023年3月20日"),
        ("ar", "20–22 مارس 2023", "20 مارس – 2 مايو 2023", "24 فبراير 2022 – 20 مارس 2023"),
    ])
    func intervalsSayWhatTheyShareOnce(tag: String, inMonth: String, inYear: String, acrossYears: String) throws {
        let dates = try #require(InterfaceStrings(tag: tag)).dates
        let days = try ["2022-02-24", "2023-03-20", "2023-03-22", "2023-05-02"].map { try #require(Day($0)) }
        // Spaces are narrow and unbreakable in many places; here they are plain, for reading.
        let plain = { (text: String) in String(text.map { $0.isWhitespace ? " " : $0 }) }
        #expect(plain(dates.format(from: days[1], to: days[2])) == inMonth)
        #expect(plain(dates.format(from: days[1], to: days[3])) == inYear)
        #expect(plain(dates.format(from: days[0], to: days[1])) == acrossYears)
        #expect(dates.format(from: days[1], to: days[1]) == dates.format(days[1], .long))
    }

    @Test func aDayAloneHasNoTime() throws {
        let moment = try #require(Moment("2023-03-20"))
        #expect(DateForms(.english, region: nil).format(moment, .long) == "March 20, 2023")
    }

    @Test(arguments: [
        ("d MMMM yyyy", true), ("EEEE, d. MMMM y 'um' HH:mm", true), ("LLLL", true), ("h:mm a", true), ("", true), ("''", true),
        ("d MMMM YYYY", false), ("D", false), ("yyy", false), ("MMMMM", false), ("ddd", false), ("ss", false), ("de", false),
    ])
    func knowsItsPatterns(pattern: String, isKnown: Bool) {
        #expect(DateForms.isPattern(pattern) == isKnown)
    }

    @Test func oddPatternsDoNotTrap() throws {
        let dates = DateForms(.english, region: nil)
        let moment = try #require(Moment("0001-01-01"))
        #expect(dates.format(moment, pattern: "'open") == "open")
        #expect(dates.format(moment, pattern: "'") == "'")
        #expect(dates.format(moment, pattern: "yyyy yy y Q 年") == "0001 01 1 Q 年")
    }
}
