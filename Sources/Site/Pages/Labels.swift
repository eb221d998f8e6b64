internal import Text

extension InterfaceStrings {
    /// From the earliest to the latest of some days: a day, or `March 20 – 22, 2023`. Nil where there is none.
    func span(_ days: some Sequence<Day>) -> String? {
        var first: Day?
        var last: Day?
        for day in days {
            first = min(first ?? day, day)
            last = max(last ?? day, day)
        }
        guard let first, let last else { return nil }
        return dates.format(from: first, to: last)
    }
}

extension Day {
    /// `2023-03`.
    var monthName: String { String(description.prefix(7)) }
}
