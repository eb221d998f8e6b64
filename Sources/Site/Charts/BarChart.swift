/// Counts by period, for one thing or for several on one scale, each in a row of its own under its name. The same figures belong in
/// a table beside it.
///
/// Places along the line are percentages, so that the drawing narrows with the window while its words keep their size.
package struct BarChart: Sendable, Hashable {
    package struct Column: Sendable, Hashable {
        /// The period in full: `20 March 2023`.
        package var name: String
        /// What stands under the bar, where there is room: `20 March`.
        package var label: String
        /// Where a bar of the column leads.
        package var address: String?

        package init(name: String, label: String, address: String? = nil) {
            self.name = name
            self.label = label
            self.address = address
        }
    }

    package struct Row: Sendable, Hashable {
        /// Empty in a chart of one row.
        package var label: String
        /// One for each column.
        package var counts: [Int]

        package init(label: String = "", counts: [Int]) {
            self.label = label
            self.counts = counts
        }
    }

    /// What it shows.
    package var title: String
    /// What a reader who does not see the drawing is told besides.
    package var summary: String?
    package var columns: [Column]
    package var rows: [Row]

    package init(title: String, summary: String? = nil, columns: [Column], rows: [Row]) {
        self.title = title
        self.summary = summary
        self.columns = columns
        self.rows = rows
    }

    // Pixels.
    private static let fullWidth = 680
    /// On a telephone.
    private static let narrowWidth = 300
    private static let columnLimit = 96
    private static let labelWidth = 84
    private static let digitWidth = 7
    private static let foot = 22
    private static let headOfRow = 26
    private static let headOfFigure = 15

    private var isSingle: Bool { rows.count == 1 && rows[0].label.isEmpty }
    private var barLimit: Int { isSingle ? 56 : 28 }
    private var rowHeight: Int { (isSingle ? 0 : Self.headOfRow) + Self.headOfFigure + barLimit }
    private var width: Int { min(Self.fullWidth, max(1, columns.count) * Self.columnLimit) }

    /// The drawing, as trusted markup.
    package func svg() -> [UInt8] {
        let height = rowHeight * rows.count + Self.foot
        let highest = rows.flatMap(\.counts).max() ?? 0
        let holdsLinks = columns.contains { $0.address != nil }
        var svg = SVGWriter(width: width, height: height, title: title, summary: summary, holdsLinks: holdsLinks)
        for (index, row) in rows.enumerated() {
            let base = rowHeight * (index + 1)
            if !isSingle { svg.label(row.label, x: "0", y: base - rowHeight + 19, className: "name") }
            svg.line("axis", from: ("0", "\(base)"), to: ("100%", "\(base)"))
            let labelled = labelledFigures(row.counts, highest: highest)
            for (number, count) in row.counts.enumerated() where count > 0 && number < columns.count {
                bar(number, row, count, of: highest, isLabelled: labelled.contains(number), base: base, in: &svg)
            }
        }
        labels(y: height - 5, in: &svg)
        return svg.finish()
    }

    private func bar(_ number: Int, _ row: Row, _ count: Int, of highest: Int, isLabelled: Bool, base: Int, in svg: inout SVGWriter) {
        // A bar is never so low that it is not seen.
        let height = max(3, count * barLimit / highest)
        let column = columns[number]
        let name = row.label.isEmpty ? "\(column.name): \(count)" : "\(row.label), \(column.name): \(count)"
        svg.link(to: column.address, name: name) { svg in
            svg.write("<rect class=\"bar\"")
            svg.attribute("x", hundredths: hundredths(number * 8 + 1))
            svg.attribute("y", base - height)
            svg.attribute("width", hundredths: hundredths(6))
            svg.attribute("height", height)
            svg.write("><title>")
            svg.text(name)
            svg.write("</title></rect>")
            if isLabelled { svg.label("\(count)", hundredths: hundredths(number * 8 + 4), y: base - height - 4, anchor: .middle) }
        }
    }

    /// The columns whose figures stand above their bars: all where there is room for them, else the first of the highest.
    private func labelledFigures(_ counts: [Int], highest: Int) -> Set<Int> {
        let needed = String(highest).utf8.count * Self.digitWidth + 2
        if needed * columns.count <= Self.narrowWidth { return Set(counts.indices) }
        return counts.max().flatMap { counts.firstIndex(of: $0) }.map { [$0] } ?? []
    }

    /// The names of periods below their bars, as many as do not touch; those that stand in a wide window alone are marked.
    private func labels(y: Int, in svg: inout SVGWriter) {
        let wide = Self.stride(of: columns.count, in: width)
        let narrow = (Self.stride(of: columns.count, in: Self.narrowWidth) + wide - 1) / wide * wide
        for number in Swift.stride(from: 0, to: columns.count, by: wide) where fits(number, in: width) {
            let isShownAlways = number % narrow == 0 && fits(number, in: Self.narrowWidth)
            svg.label(columns[number].label, hundredths: hundredths(number * 8 + 1), y: y, className: isShownAlways ? nil : "minor")
        }
    }

    private static func stride(of count: Int, in width: Int) -> Int {
        max(1, (labelWidth * count + width - 1) / width)
    }

    private func fits(_ number: Int, in width: Int) -> Bool {
        number == 0 || width * number / columns.count + Self.labelWidth <= width
    }

    /// Eighths of a column as a part of the width, in hundredths of a percent.
    private func hundredths(_ eighths: Int) -> Int { eighths * 10_000 / (8 * max(1, columns.count)) }
}
