package import Text

/// How a span of days is cut into columns of a chart: days, months, years, decades, centuries or millennia, whichever is the finest
/// that keeps to the limit. Periods without a count are columns too, so that equal distances are equal times.
package struct TimeScale: Sendable, Hashable {
    package enum Unit: Sendable, Hashable {
        case day, month
        /// So many years to a column: 1, 10, 100 or 1,000.
        case years(Int)
    }

    package let unit: Unit
    package let count: Int
    /// The number of the first column's period, counted in units.
    private let first: Int

    /// Nil where there is no day.
    package init?(days: some Sequence<Day>, limit: Int = 62) {
        guard let span = Self.span(of: days) else { return nil }
        let units: [Unit] = [.day, .month, .years(1), .years(10), .years(100), .years(1000)]
        let fitting = units.first { Self.period(of: span.last, $0) - Self.period(of: span.first, $0) < limit }
        unit = fitting ?? .years(1000)
        first = Self.period(of: span.first, unit)
        count = Self.period(of: span.last, unit) - first + 1
    }

    /// The column in which a day falls; nil outside the scale.
    package func column(of day: Day) -> Int? {
        let column = Self.period(of: day, unit) - first
        return (0..<count).contains(column) ? column : nil
    }

    /// The first day of a column that is on the scale.
    package func start(of column: Int) -> Day? {
        let period = first + column
        switch unit {
        case .day: return Day(number: period)
        case .month: return Day(year: period / 12, month: period % 12 + 1, day: 1)
        case .years(let length): return Day(year: max(1, period * length), month: 1, day: 1)
        }
    }

    /// How many of the days fall in each column.
    package func counts(of days: some Sequence<Day>) -> [Int] {
        var counts = [Int](repeating: 0, count: count)
        for day in days {
            if let column = column(of: day) { counts[column] += 1 }
        }
        return counts
    }

    private static func span(of days: some Sequence<Day>) -> (first: Day, last: Day)? {
        var span: (first: Day, last: Day)?
        for day in days {
            span = (min(span?.first ?? day, day), max(span?.last ?? day, day))
        }
        return span
    }

    private static func period(of day: Day, _ unit: Unit) -> Int {
        switch unit {
        case .day: day.number
        case .month: day.year * 12 + day.month - 1
        case .years(let length): day.year / length
        }
    }
}
