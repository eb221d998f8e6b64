/// Counts by period, for one thing or for several on one scale. The same figures belong in a table beside it.
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

    /// What a reader who does not see the drawing is told.
    package var title: String
    package var columns: [Column]
    package var rows: [Row]

    package init(title: String, columns: [Column], rows: [Row]) {
        self.title = title
        self.columns = columns
        self.rows = rows
    }

    // Pixels.
    private static let plotWidth = 680
    private static let gutter = 150
    private static let foot = 22
    private static let labelWidth = 84
    private static let labelLimit = 22

    private var isSingle: Bool { rows.count == 1 && rows[0].label.isEmpty }
    private var barLimit: Int { isSingle ? 56 : 28 }

    /// The drawing, as trusted markup.
    package func svg() -> [UInt8] {
        let step = min(56, max(8, Self.plotWidth / max(1, columns.count)))
        let left = isSingle ? 0 : Self.gutter
        let rowHeight = barLimit + 12
        let stride = (Self.labelWidth + step - 1) / step
        let lastLabel = max(0, columns.count - 1) / stride * stride
        let width = left + max(step * columns.count, step * lastLabel + Self.labelWidth)
        let height = rowHeight * rows.count + Self.foot
        let highest = rows.flatMap(\.counts).max() ?? 0
        let holdsLinks = columns.contains { $0.address != nil }
        var svg = SVGWriter(width: width, height: height, title: title, holdsLinks: holdsLinks)
        for (index, row) in rows.enumerated() {
            let base = rowHeight * (index + 1)
            if !isSingle { svg.label(Self.shortened(row.label), x: 0, y: base - 4) }
            svg.line("axis", from: (left, base), to: (width, base))
            for (number, pair) in zip(columns, row.counts).enumerated() where pair.1 > 0 {
                bar(pair.0, row, pair.1, of: highest, x: left + step * number, base: base, step: step, in: &svg)
            }
        }
        for number in Swift.stride(from: 0, to: columns.count, by: stride) {
            svg.label(columns[number].label, x: left + step * number, y: height - 5)
        }
        return svg.finish()
    }

    private func bar(
        _ column: Column, _ row: Row, _ count: Int, of highest: Int, x: Int, base: Int, step: Int, in svg: inout SVGWriter
    ) {
        // A bar is never so low that it is not seen.
        let height = max(3, count * barLimit / highest)
        let name = row.label.isEmpty ? "\(column.name): \(count)" : "\(row.label), \(column.name): \(count)"
        svg.link(to: column.address, name: name) { svg in
            svg.write("<rect class=\"bar\" x=\"\(x + step / 8)\" y=\"\(base - height)\" width=\"\(max(3, step * 3 / 4))\" height=\"\(height)\"><title>")
            svg.text(name)
            svg.write("</title></rect>")
        }
    }

    private static func shortened(_ label: String) -> String {
        label.count > labelLimit ? label.prefix(labelLimit - 1) + "…" : label
    }
}
