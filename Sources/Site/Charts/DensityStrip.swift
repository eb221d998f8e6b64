/// Where along a line something stands, and how thickly: a small drawing without words, for a row of a list or the head of a page.
/// What it shows stands in words beside it or on the page that the row leads to.
package struct DensityStrip: Sendable, Hashable {
    /// What a reader who does not see the drawing is told.
    package var title: String
    /// How much falls on each part of the line, all parts of one length: the columns of a `TimeScale`, or the passages of an article.
    package var counts: [Int]

    package init(title: String, counts: [Int]) {
        self.title = title
        self.counts = counts
    }

    // Pixels.
    private static let length = 240
    private static let height = 16

    /// The drawing, as trusted markup.
    package func svg() -> [UInt8] {
        let merged = Self.merged(counts, limit: Self.length / 2)
        let step = min(12, Self.length / max(1, merged.count))
        let width = max(1, merged.count) * step
        let highest = merged.max() ?? 0
        var svg = SVGWriter(width: width, height: Self.height, scales: true, title: title, holdsLinks: false)
        svg.line("axis", from: ("0", "\(Self.height)"), to: ("\(width)", "\(Self.height)"))
        for (index, count) in merged.enumerated() where count > 0 {
            // A bar is never so low that it is not seen.
            let height = max(3, count * Self.height / highest)
            svg.write("<rect class=\"bar\" x=\"\(index * step)\" y=\"\(Self.height - height)\" width=\"\(step - 1)\" height=\"\(height)\"/>")
        }
        return svg.finish()
    }

    /// Neighbouring parts taken together until there are no more than the limit.
    private static func merged(_ counts: [Int], limit: Int) -> [Int] {
        guard counts.count > limit else { return counts }
        let size = (counts.count + limit - 1) / limit
        return stride(from: 0, to: counts.count, by: size).map { start in
            counts[start..<min(start + size, counts.count)].reduce(0) { $0.addingReportingOverflow($1).partialValue }
        }
    }
}
