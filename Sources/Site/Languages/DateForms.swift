internal import StringTemplate
package import Text

/// How a language writes days and times: names and patterns after the Unicode CLDR, so that no page asks Foundation.
package struct DateForms: Sendable {
    /// Held by reference: forms are handed around a lot.
    private let tables: Tables

    private final class Tables: Sendable {
        let months, standaloneMonths, shortMonths, standaloneShortMonths, weekdays, shortWeekdays, dayPeriods: [String]
        let patterns: Patterns
        /// The patterns of the styles, in the order of `Style.allCases`, read once.
        let forms: [[Part]]

        init(
            months: [String], standaloneMonths: [String], shortMonths: [String], standaloneShortMonths: [String], weekdays: [String],
            shortWeekdays: [String], dayPeriods: [String], patterns: Patterns
        ) {
            self.months = months
            self.standaloneMonths = standaloneMonths
            self.shortMonths = shortMonths
            self.standaloneShortMonths = standaloneShortMonths
            self.weekdays = weekdays
            self.shortWeekdays = shortWeekdays
            self.dayPeriods = dayPeriods
            self.patterns = patterns
            forms = Style.allCases.map { DateForms.parts(of: patterns[$0]) }
        }
    }

    /// January to December as they stand beside a day: genitive where the language has one.
    package var months: [String] { tables.months }
    /// January to December as they stand alone.
    package var standaloneMonths: [String] { tables.standaloneMonths }
    package var shortMonths: [String] { tables.shortMonths }
    package var standaloneShortMonths: [String] { tables.standaloneShortMonths }
    /// Monday to Sunday.
    package var weekdays: [String] { tables.weekdays }
    package var shortWeekdays: [String] { tables.shortWeekdays }
    /// Before and after noon.
    package var dayPeriods: [String] { tables.dayPeriods }
    private var patterns: Patterns { tables.patterns }

    /// A form in which a day is shown.
    package enum Style: Int, Sendable, CaseIterable {
        /// `Monday, March 20, 2023`
        case full
        /// `March 20, 2023`
        case long
        /// `Mar 20, 2023`
        case medium
        /// `March 2023`
        case monthYear
        /// `March 20`
        case monthDay
        /// `2023`
        case year
    }

    /// In CLDR's letters: y year, M month beside a day, L month alone, d day, E weekday, H h hour, m minute, a before or after noon.
    struct Patterns: Sendable {
        let full, long, medium, monthYear, monthDay, year, time: String
        /// `{1}` is the day, `{0}` the time.
        let dayAndTime: String
        /// From one day to another of a month, of a year, and of different years: the second day starts at the dash.
        let withinMonth, withinYear, acrossYears: String

        subscript(_ style: Style) -> String {
            switch style {
            case .full: full
            case .long: long
            case .medium: medium
            case .monthYear: monthYear
            case .monthDay: monthDay
            case .year: year
            }
        }
    }

    init(
        months: [String], standaloneMonths: [String]? = nil, shortMonths: [String], standaloneShortMonths: [String]? = nil,
        weekdays: [String], shortWeekdays: [String], dayPeriods: [String] = ["AM", "PM"], patterns: Patterns
    ) {
        tables = Tables(
            months: months, standaloneMonths: standaloneMonths ?? months, shortMonths: shortMonths,
            standaloneShortMonths: standaloneShortMonths ?? shortMonths, weekdays: weekdays, shortWeekdays: shortWeekdays,
            dayPeriods: dayPeriods, patterns: patterns)
    }

    /// A day in one of the language's own forms.
    package func format(_ day: Day, _ style: Style) -> String {
        format(Moment(day: day), tables.forms[style.rawValue])
    }

    /// A day, with the time and zone where the source states them: `March 20, 2023 at 10:03 AM (UTC+3)`.
    package func format(_ moment: Moment, _ style: Style) -> String {
        let day = format(moment.day, style)
        guard moment.secondOfDay != nil else { return day }
        var text = ""
        var glue = patterns.dayAndTime[...]
        while let open = glue.firstIndex(of: "{") {
            text += glue[..<open]
            text += glue[open...].hasPrefix("{1}") ? day : format(moment, pattern: patterns.time)
            glue = glue[open...].dropFirst(3)
        }
        text += glue
        return text + (moment.offset.map { " (\(Self.zone($0)))" } ?? "")
    }

    /// From one day to a later one, what they share said once: `March 20 – 22, 2023`.
    package func format(from first: Day, to last: Day) -> String {
        if first == last { return format(first, .long) }
        let isSameYear = first.year == last.year
        let pattern = isSameYear && first.month == last.month ? patterns.withinMonth : isSameYear ? patterns.withinYear : patterns.acrossYears
        // The pattern ends the first day at its first dash.
        guard let dash = pattern.firstIndex(where: { "–—至".contains($0) }) else { return format(first, .long) }
        return format(Moment(day: first), pattern: String(pattern[..<dash])) + format(Moment(day: last), pattern: String(pattern[dash...]))
    }

    /// `UTC`, `UTC+3`, `UTC−4:30`.
    private static func zone(_ offset: Int) -> String {
        guard offset != 0 else { return "UTC" }
        let minutes = offset.magnitude % 60
        let tail = minutes == 0 ? "" : minutes < 10 ? ":0\(minutes)" : ":\(minutes)"
        return "UTC\(offset < 0 ? "−" : "+")\(offset.magnitude / 60)\(tail)"
    }

    /// Whether every letter of a pattern is one that `format(_:pattern:)` knows, in a length that it knows.
    package static func isPattern(_ pattern: String) -> Bool {
        parts(of: pattern).allSatisfy { part in
            guard case .letters(let letter, let count) = part else { return true }
            let lengths: ClosedRange<Int>? =
                switch letter {
                case UInt8(ascii: "y"): count == 3 ? nil : 1...4
                case UInt8(ascii: "M"), UInt8(ascii: "L"), UInt8(ascii: "E"): 1...4
                case UInt8(ascii: "d"), UInt8(ascii: "H"), UInt8(ascii: "h"), UInt8(ascii: "m"): 1...2
                case UInt8(ascii: "a"): 1...1
                default: nil
                }
            return lengths?.contains(count) == true
        }
    }

    /// A day and time by a pattern in CLDR's letters; what stands between single quotes is text, `''` is a quote.
    ///
    /// Unknown letters are left as they stand: `isPattern` tells beforehand. The time of a day alone is midnight.
    package func format(_ moment: Moment, pattern: String) -> String {
        format(moment, Self.parts(of: pattern))
    }

    private func format(_ moment: Moment, _ parts: [Part]) -> String {
        TextOutput.string { write(moment, parts, to: &$0) }
    }

    private func write(_ moment: Moment, _ parts: [Part], to output: inout TextOutput) {
        for part in parts {
            switch part {
            case .text(let literal): output.append(literal)
            case .letters(let letter, let count): write(letter, count, moment, to: &output)
            }
        }
    }

    private func write(_ letter: UInt8, _ count: Int, _ moment: Moment, to output: inout TextOutput) {
        let day = moment.day
        let hour = (moment.secondOfDay ?? 0) / 3600
        switch letter {
        case UInt8(ascii: "y"): Self.write(count == 2 ? day.year % 100 : day.year, count, to: &output)
        case UInt8(ascii: "M") where count > 2: output.append((count == 3 ? shortMonths : months)[day.month - 1])
        case UInt8(ascii: "L") where count > 2: output.append((count == 3 ? standaloneShortMonths : standaloneMonths)[day.month - 1])
        case UInt8(ascii: "M"), UInt8(ascii: "L"): Self.write(day.month, count, to: &output)
        case UInt8(ascii: "d"): Self.write(day.day, count, to: &output)
        case UInt8(ascii: "E"): output.append((count < 4 ? shortWeekdays : weekdays)[day.weekday - 1])
        case UInt8(ascii: "H"): Self.write(hour, count, to: &output)
        case UInt8(ascii: "h"): Self.write((hour + 11) % 12 + 1, count, to: &output)
        case UInt8(ascii: "m"): Self.write((moment.secondOfDay ?? 0) / 60 % 60, count, to: &output)
        case UInt8(ascii: "a"): output.append(dayPeriods[hour < 12 ? 0 : 1])
        default: for _ in 0..<count { output.append(String(UnicodeScalar(letter))) }
        }
    }

    private static func write(_ number: Int, _ width: Int, to output: inout TextOutput) {
        // Days, months and years have at most four digits.
        var limit = 10
        for _ in 1..<max(1, min(width, 5)) {
            if number < limit { output.append("0") }
            limit *= 10
        }
        output.append(number)
    }

    /// A piece of a pattern: text as it stands, or a run of one letter with its length.
    fileprivate enum Part: Sendable {
        case text(String)
        case letters(UInt8, Int)
    }

    fileprivate static func parts(of pattern: String) -> [Part] {
        let quote = UInt8(ascii: "'")
        var parts = [Part]()
        var rest = pattern[...].utf8
        while let first = rest.first {
            if first == quote {
                let quoted = rest.dropFirst().prefix { $0 != quote }
                parts.append(.text(String(Substring(quoted.isEmpty ? rest.prefix(1) : quoted))))
                rest = rest[quoted.endIndex...].dropFirst()
            } else if isLetter(first) {
                let run = rest.prefix { $0 == first }
                parts.append(.letters(first, run.count))
                rest = rest[run.endIndex...]
            } else {
                let run = rest.prefix { $0 != quote && !isLetter($0) }
                parts.append(.text(String(Substring(run))))
                rest = rest[run.endIndex...]
            }
        }
        return parts
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }
}
