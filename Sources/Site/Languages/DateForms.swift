package import Text

/// How a language writes days and times: names and patterns after the Unicode CLDR, so that no page asks Foundation.
package struct DateForms: Sendable, Hashable {
    /// January to December as they stand beside a day: genitive where the language has one.
    package let months: [String]
    /// January to December as they stand alone.
    package let standaloneMonths: [String]
    package let shortMonths: [String]
    package let standaloneShortMonths: [String]
    /// Monday to Sunday.
    package let weekdays: [String]
    package let shortWeekdays: [String]
    /// Before and after noon.
    package let dayPeriods: [String]
    private let patterns: Patterns

    /// A form in which a day is shown.
    package enum Style: Sendable, Hashable, CaseIterable {
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
    struct Patterns: Sendable, Hashable {
        let full, long, medium, monthYear, monthDay, year, time: String
        /// `{1}` is the day, `{0}` the time.
        let dayAndTime: String
    }

    init(
        months: [String], standaloneMonths: [String]? = nil, shortMonths: [String], standaloneShortMonths: [String]? = nil,
        weekdays: [String], shortWeekdays: [String], dayPeriods: [String] = ["AM", "PM"], patterns: Patterns
    ) {
        self.months = months
        self.standaloneMonths = standaloneMonths ?? months
        self.shortMonths = shortMonths
        self.standaloneShortMonths = standaloneShortMonths ?? shortMonths
        self.weekdays = weekdays
        self.shortWeekdays = shortWeekdays
        self.dayPeriods = dayPeriods
        self.patterns = patterns
    }

    /// A day in one of the language's own forms.
    package func format(_ day: Day, _ style: Style) -> String {
        format(Moment(day: day), pattern: pattern(style))
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

    private func pattern(_ style: Style) -> String {
        switch style {
        case .full: patterns.full
        case .long: patterns.long
        case .medium: patterns.medium
        case .monthYear: patterns.monthYear
        case .monthDay: patterns.monthDay
        case .year: patterns.year
        }
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
        fields(of: pattern).allSatisfy { field in
            guard case .letters(let letter, let count) = field else { return true }
            switch letter {
            case "y": return count == 1 || count == 2 || count == 4
            case "M", "L": return count <= 4
            case "d", "H", "h", "m": return count <= 2
            case "E": return count <= 4
            case "a": return count == 1
            default: return false
            }
        }
    }

    /// A day and time by a pattern in CLDR's letters; what stands between single quotes is text, `''` is a quote.
    ///
    /// Unknown letters are left as they stand: `isPattern` tells beforehand. The time of a day alone is midnight.
    package func format(_ moment: Moment, pattern: String) -> String {
        var text = ""
        for field in Self.fields(of: pattern) {
            switch field {
            case .text(let literal): text += literal
            case .letters(let letter, let count): text += value(letter, count, moment)
            }
        }
        return text
    }

    private func value(_ letter: Character, _ count: Int, _ moment: Moment) -> String {
        let day = moment.day
        let hour = (moment.secondOfDay ?? 0) / 3600
        switch letter {
        case "y": return count == 2 ? Self.padded(day.year % 100, 2) : Self.padded(day.year, count)
        case "M", "L":
            let index = day.month - 1
            switch count {
            case 1, 2: return Self.padded(day.month, count)
            case 3: return letter == "M" ? shortMonths[index] : standaloneShortMonths[index]
            default: return letter == "M" ? months[index] : standaloneMonths[index]
            }
        case "d": return Self.padded(day.day, count)
        case "E": return count < 4 ? shortWeekdays[day.weekday - 1] : weekdays[day.weekday - 1]
        case "H": return Self.padded(hour, count)
        case "h": return Self.padded((hour + 11) % 12 + 1, count)
        case "m": return Self.padded((moment.secondOfDay ?? 0) / 60 % 60, count)
        case "a": return dayPeriods[hour < 12 ? 0 : 1]
        default: return String(repeating: letter, count: count)
        }
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }

    private enum Field {
        case text(String)
        case letters(Character, Int)
    }

    private static func fields(of pattern: String) -> [Field] {
        var fields = [Field]()
        var rest = pattern[...]
        while let first = rest.first {
            if first == "'" {
                let quoted = rest.dropFirst().prefix { $0 != "'" }
                fields.append(.text(quoted.isEmpty ? "'" : String(quoted)))
                rest = rest[quoted.endIndex...].dropFirst()
            } else if first.isASCII, first.isLetter {
                let run = rest.prefix { $0 == first }
                fields.append(.letters(first, run.count))
                rest = rest[run.endIndex...]
            } else {
                let run = rest.prefix { $0 != "'" && !($0.isASCII && $0.isLetter) }
                fields.append(.text(String(run)))
                rest = rest[run.endIndex...]
            }
        }
        return fields
    }
}
