/// Who appears with whom, drawn: circles with names, and lines between those that stand together.
package struct NetworkChart: Sendable {
    package struct Node: Sendable, Hashable {
        package var name: String
        /// A word of our own for the style sheet: `person`, `organization`, `place`, `event`.
        package var kind: String
        package var address: String
        /// How often it is named: the circle's area grows with it.
        package var count: Int

        package init(name: String, kind: String, address: String, count: Int) {
            self.name = name
            self.kind = kind
            self.address = address
            self.count = count
        }
    }

    package struct Edge: Sendable, Hashable {
        /// Indices of nodes.
        package var from: Int
        package var to: Int
        /// In how many places both stand.
        package var count: Int

        package init(from: Int, to: Int, count: Int) {
            self.from = from
            self.to = to
            self.count = count
        }
    }

    /// More would be a tangle, as would more than the strongest lines of each; the table beside the drawing has all.
    package static let limit = 60

    package var title: String
    /// What a reader who does not see the drawing is told besides.
    package var summary: String?
    /// The most important first; those beyond the limit are not drawn.
    package var nodes: [Node]
    package var edges: [Edge]
    /// What each kind of node is called, in the order of the key below the drawing.
    package var kinds: [(kind: String, name: String)]

    package init(title: String, summary: String? = nil, nodes: [Node], edges: [Edge], kinds: [(kind: String, name: String)] = []) {
        self.title = title
        self.summary = summary
        self.nodes = nodes
        self.edges = edges
        self.kinds = kinds
    }

    private static let width = 860
    private static let keyHeight = 30
    private static let keyRadius = 7
    private static let rowHeight = 38
    private static let labelLimit = 30
    private static let linesPerNode = 3

    /// The drawing, as trusted markup.
    package func svg() -> [UInt8] {
        let shown = Array(nodes.prefix(Self.limit))
        let lines = Self.strongest(edges, among: shown.count)
        let ideal = 160 + shown.count * 11
        let strongest = Double(lines.map(\.count).max() ?? 1)
        let labels = shown.map { Self.shortened($0.name) }
        let layout = NetworkLayout.place(
            // About seven pixels to a letter at the size of the labels.
            halfWidths: labels.map { max(24, $0.count * 7 / 2 + 4) },
            edges: lines.map { .init(from: $0.from, to: $0.to, strength: (Double($0.count) / strongest).squareRoot()) },
            width: Self.width, height: ideal, rowHeight: Self.rowHeight)
        let places = layout.places
        let key = kinds.filter { kind in shown.contains { $0.kind == kind.kind } }
        let height = layout.height + (key.isEmpty ? 0 : Self.keyHeight)
        var svg = SVGWriter(
            width: Self.width, height: height, scales: true, title: title, summary: summary, holdsLinks: !shown.isEmpty)
        for line in lines {
            // Three widths, by thirds of the strongest.
            let level = max(1, (line.count * 3 + Int(strongest) - 1) / Int(strongest))
            let (start, end) = (Self.centre(places[line.from]), Self.centre(places[line.to]))
            svg.line("edge w\(level)", from: ("\(start.x)", "\(start.y)"), to: ("\(end.x)", "\(end.y)"))
        }
        let most = Double(shown.map(\.count).max() ?? 1)
        for (index, node) in shown.enumerated() {
            let radius = 4 + Int((Double(node.count) / max(1, most)).squareRoot() * 7)
            let place = places[index]
            let centre = Self.centre(place)
            svg.link(to: node.address, name: node.name) { svg in
                svg.write("<circle class=\"node \(node.kind)\" cx=\"\(centre.x)\" cy=\"\(centre.y)\" r=\"\(radius)\"/>")
                svg.label(labels[index], x: "\(place.x)", y: place.y + 16, anchor: .middle, className: "label")
            }
        }
        draw(key, y: height - Self.keyHeight / 2, in: &svg)
        return svg.finish()
    }

    /// The key: a circle of each kind with its name.
    private func draw(_ key: [(kind: String, name: String)], y: Int, in svg: inout SVGWriter) {
        var x = Self.keyRadius + 1
        for (kind, name) in key {
            svg.write("<circle class=\"node \(kind)\" cx=\"\(x)\" cy=\"\(y)\" r=\"\(Self.keyRadius)\"/>")
            svg.label(name, x: "\(x + Self.keyRadius + 6)", y: y + 4)
            // About eight pixels to a letter, and a gap.
            x += 3 * Self.keyRadius + name.count * 8 + 20
        }
    }

    /// The lines that are drawn: those that are among the strongest of one of their ends.
    private static func strongest(_ edges: [Edge], among count: Int) -> [Edge] {
        let nodes = 0..<count
        let ordered = edges.filter { nodes.contains($0.from) && nodes.contains($0.to) && $0.from != $0.to && $0.count > 0 }
            .sorted { ($1.count, $0.from, $0.to) < ($0.count, $1.from, $1.to) }
        var drawn = [Int](repeating: 0, count: count)
        return ordered.filter { edge in
            guard min(drawn[edge.from], drawn[edge.to]) < linesPerNode else { return false }
            drawn[edge.from] += 1
            drawn[edge.to] += 1
            return true
        }
    }

    /// The circle stands in the upper part of the node's room, the name below it.
    private static func centre(_ place: (x: Int, y: Int)) -> (x: Int, y: Int) {
        (place.x, place.y - 6)
    }

    private static func shortened(_ name: String) -> String {
        name.count > labelLimit ? name.prefix(labelLimit - 1) + "…" : name
    }
}
