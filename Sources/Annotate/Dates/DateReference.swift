package import Text

/// A place in the text that says when: what it says, and the days that are meant.
package struct DateReference: Sendable, Hashable {
    package enum Certainty: String, Sendable, Hashable {
        /// Written out: 20 March 2023.
        case exact
        /// Worked out from the day of publication: on Monday.
        case resolved
        /// A part of a period, or about: early 2023.
        case approximate
        /// Said of the future: will meet on Thursday.
        case planned
        /// Nothing to work it out from.
        case unresolved
    }

    package enum Relation: String, Sendable, Hashable {
        case on, since, from, until, by, before, after
    }

    package var passage: Int
    /// UTF-8 offsets of the expression, without its preposition.
    package var range: Range<Int>
    /// UTF-8 offsets of its sentence.
    package var sentence: Range<Int>
    /// Nil where there is nothing to resolve it from.
    package var value: DateValue?
    package var relation: Relation
    package var certainty: Certainty
    /// Whether the curator set the value, in the article's front matter.
    package var isCurated = false
    /// How the value came about: resolved from “on Monday”, published 21 March 2023.
    package var reason: String

    /// The value as data: `2023-03-20`, `2023-W12`, `2025-04`, `2022-Q3`, `2025-SP`, `2021`, `199X`.
    package var isoValue: String? { value?.iso }
}

/// The days that a date expression means, first and last included, and how precisely it says so.
package struct DateValue: Sendable, Hashable {
    package enum Precision: String, Sendable, Hashable {
        case day, days, weekend, week, month, quarter, season, half, year, decade, century
    }

    package var start: Day
    package var end: Day
    package var precision: Precision
    /// ISO 8601 where it has a form, else the forms of TIMEX3 and EDTF: `2023-W12-WE`, `2025-SP`, `2022-H2`, `199X`.
    package var iso: String

    package init(start: Day, end: Day, precision: Precision, iso: String) {
        self.start = start
        self.end = end
        self.precision = precision
        self.iso = iso
    }
}

extension DateValue {
    init(day: Day) {
        self.init(start: day, end: day, precision: .day, iso: day.description)
    }

    init?(from first: Day, to last: Day) {
        guard first <= last else { return nil }
        self.init(start: first, end: last, precision: .days, iso: "\(first)/\(last)")
    }

    /// A day of a month, or several in a row.
    init?(year: Int, month: Int, days: ClosedRange<Int>) {
        guard let first = Day(year: year, month: month, day: days.lowerBound), let last = Day(year: year, month: month, day: days.upperBound) else { return nil }
        if first == last { self.init(day: first) } else { self.init(from: first, to: last) }
    }

    init?(year: Int) {
        guard let first = Day(year: year, month: 1, day: 1), let last = Day(year: year, month: 12, day: 31) else { return nil }
        self.init(start: first, end: last, precision: .year, iso: Self.padded(year, 4))
    }

    init?(years first: Int, through last: Int) {
        guard first < last, let start = Day(year: first, month: 1, day: 1), let end = Day(year: last, month: 12, day: 31) else { return nil }
        self.init(start: start, end: end, precision: .year, iso: "\(Self.padded(first, 4))/\(Self.padded(last, 4))")
    }

    init?(year: Int, month: Int) {
        guard let months = Self.months(year, month, month) else { return nil }
        self.init(start: months.lowerBound, end: months.upperBound, precision: .month, iso: "\(Self.padded(year, 4))-\(Self.padded(month, 2))")
    }

    /// A quarter, 1 to 4.
    init?(year: Int, quarter: Int) {
        guard (1...4).contains(quarter), let months = Self.months(year, quarter * 3 - 2, quarter * 3) else { return nil }
        self.init(start: months.lowerBound, end: months.upperBound, precision: .quarter, iso: "\(Self.padded(year, 4))-Q\(quarter)")
    }

    /// A half, 1 or 2.
    init?(year: Int, half: Int) {
        guard (1...2).contains(half), let months = Self.months(year, half * 6 - 5, half * 6) else { return nil }
        self.init(start: months.lowerBound, end: months.upperBound, precision: .half, iso: "\(Self.padded(year, 4))-H\(half)")
    }

    /// A season of the northern year, 1 spring to 4 winter; a winter is named after the year in which it begins.
    init?(year: Int, season: Int) {
        guard (1...4).contains(season) else { return nil }
        let code = ["SP", "SU", "FA", "WI"][season - 1]
        let iso = "\(Self.padded(year, 4))-\(code)"
        if season == 4 {
            guard let start = Day(year: year, month: 12, day: 1), let end = Self.months(year + 1, 1, 2)?.upperBound else { return nil }
            self.init(start: start, end: end, precision: .season, iso: iso)
            return
        }
        guard let months = Self.months(year, season * 3, season * 3 + 2) else { return nil }
        self.init(start: months.lowerBound, end: months.upperBound, precision: .season, iso: iso)
    }

    /// The ISO week of a day.
    init?(weekOf day: Day) {
        guard let monday = day.adding(days: 1 - day.weekday), let sunday = monday.adding(days: 6), let name = Self.weekName(of: monday) else { return nil }
        self.init(start: monday, end: sunday, precision: .week, iso: name)
    }

    /// Saturday and Sunday of the ISO week of a day.
    init?(weekendOf day: Day) {
        guard let week = DateValue(weekOf: day), let saturday = week.start.adding(days: 5) else { return nil }
        self.init(start: saturday, end: week.end, precision: .weekend, iso: week.iso + "-WE")
    }

    /// The ten years of a decade: 1990 for the 1990s.
    init?(decade: Int) {
        guard decade % 10 == 0, let first = DateValue(year: decade), let last = DateValue(year: decade + 9) else { return nil }
        self.init(start: first.start, end: last.end, precision: .decade, iso: Self.padded(decade / 10, 3) + "X")
    }

    /// 20 for the twentieth century, in which the years begin with 19.
    init?(century: Int) {
        guard (2...99).contains(century), let first = DateValue(year: century * 100 - 99), let last = DateValue(year: century * 100) else { return nil }
        self.init(start: first.start, end: last.end, precision: .century, iso: Self.padded(century - 1, 2) + "XX")
    }

    private static func months(_ year: Int, _ first: Int, _ last: Int) -> ClosedRange<Day>? {
        guard (1...12).contains(last), let start = Day(year: year, month: first, day: 1),
            let end = Day(year: year, month: last, day: Day.length(ofMonth: last, year: year))
        else { return nil }
        return start...end
    }

    /// `2023-W12`: the week belongs to the year of its Thursday.
    private static func weekName(of monday: Day) -> String? {
        guard let thursday = monday.adding(days: 3), let newYear = Day(year: thursday.year, month: 1, day: 1) else { return nil }
        return "\(padded(thursday.year, 4))-W\(padded((thursday.number - newYear.number) / 7 + 1, 2))"
    }

    private static func padded(_ value: Int, _ width: Int) -> String {
        let digits = String(value)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
