internal import Corpus
internal import StringTemplate
internal import Text

/// Charts of counts by day, month or a longer period, with their tables.
struct TimeCharts {
    let strings: InterfaceStrings

    /// Beyond so many rows a chart is a wall: what is left is one row.
    private static let rowLimit = 8

    /// - Parameters:
    ///   - titles: For charts by day, and for those by a longer period.
    ///   - counting: What is counted.
    ///   - series: The days of each row, the most important first; one without a label makes a chart of one row.
    ///   - address: Where a column leads.
    /// - Returns: Nil where a day alone, or none, is known: nothing is to be seen.
    func chart(
        titles: (day: InterfaceKey, longer: InterfaceKey), counting: CountKey, series: [(label: String, days: [Day])],
        address: (Day) -> String? = { _ in nil }
    ) -> ChartRecord? {
        let all = series.flatMap(\.days)
        guard let scale = TimeScale(days: all), scale.count > 1 else { return nil }
        let named = series.count > Self.rowLimit ? series.prefix(Self.rowLimit - 1) : series[...]
        var rows = named.map { BarChart.Row(label: $0.label, counts: scale.counts(of: $0.days)) }
        let others = series.dropFirst(named.count).flatMap(\.days)
        if !others.isEmpty { rows.append(.init(label: strings[.otherOutlets], counts: scale.counts(of: others))) }
        let columns = (0..<scale.count).compactMap { number in
            scale.start(of: number).map { column(for: $0, scale.unit, address($0)) }
        }
        let title = strings[scale.unit == .day ? titles.day : titles.longer]
        let totals = scale.counts(of: all)
        let most = totals.max().flatMap { totals.firstIndex(of: $0) } ?? 0
        let summary = strings.text(
            .chartArticles, strings.count(all.count, counting), strings.span(all) ?? "", columns[most].name, strings.numbers.format(totals[most]))
        return ChartRecord(
            title: title, svg: HTML(trusted: BarChart(title: title, summary: summary, columns: columns, rows: rows).svg()),
            table: table(title: title, columns: columns, rows: rows, totals: totals))
    }

    private func column(for day: Day, _ unit: TimeScale.Unit, _ address: String?) -> BarChart.Column {
        let dates = strings.dates
        return switch unit {
        case .day: .init(name: dates.format(day, .long), label: dates.format(day, .monthDay), address: address)
        case .month: .init(name: dates.format(day, .monthYear), label: dates.format(day, .monthYear), address: address)
        case .years(1): .init(name: dates.format(day, .year), label: dates.format(day, .year), address: address)
        case .years(let length): .init(name: "\(day.year)–\(day.year + length - 1)", label: dates.format(day, .year), address: address)
        }
    }

    /// Periods without a count are left out: the table is for reading, not for seeing.
    private func table(title: String, columns: [BarChart.Column], rows: [BarChart.Row], totals: [Int]) -> TableRecord {
        let parts = rows.count > 1 ? rows : []
        let lines = columns.indices.filter { totals[$0] > 0 }.map { column in
            TableRecord.Row(
                head: columns[column].name, cells: (parts.map { $0.counts[column] } + [totals[column]]).map { strings.numbers.format($0) })
        }
        return TableRecord(title: title, heads: [strings[.date]] + parts.map(\.label) + [strings[.total]], rows: lines)
    }
}
