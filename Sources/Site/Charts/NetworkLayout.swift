/// Places for the nodes of a small network: those that belong together near each other, none upon another.
///
/// After Fruchterman and Reingold, “Graph Drawing by Force-directed Placement” (1991), with a fixed number of steps from a fixed
/// start. It adds, multiplies, divides and takes square roots alone, which IEEE 754 rounds in one way, so that the same network has
/// the same layout on every machine. The cost grows with the square of the nodes: meant for a hundred at most.
struct NetworkLayout {
    struct Edge {
        var from: Int
        var to: Int
        /// Above 0, at most 1: how strongly it draws its ends together.
        var strength: Double
    }

    private struct Point {
        var x = 0.0
        var y = 0.0
    }

    private static let steps = 150

    struct Result {
        /// The middle of each node, in whole pixels.
        var places: [(x: Int, y: Int)]
        /// That of the frame that was asked for, or more where the nodes need it.
        var height: Int
    }

    /// - Parameters:
    ///   - halfWidths: Half the room that each node takes with its label, in pixels, at most half the frame's width.
    ///   - rowHeight: The height of that room.
    /// - Returns: Places inside the frame at which no two rooms overlap.
    static func place(halfWidths: [Int], edges: [Edge], width: Int, height: Int, rowHeight: Int) -> Result {
        var points = start(count: halfWidths.count)
        for step in 0..<steps {
            move(&points, edges: edges, reach: 0.12 * (1 - Double(step) / Double(steps)))
        }
        return settle(fit(points, width, height), halfWidths, width, max(1, height / rowHeight), rowHeight)
    }

    /// A spiral by the golden angle, the first in the middle.
    private static func start(count: Int) -> [Point] {
        // The cosine and the sine of the golden angle.
        let turn = (-0.737368878078320, 0.675490294261524)
        var direction = (1.0, 0.0)
        return (0..<count).map { index in
            let radius = (Double(index) / Double(max(1, count))).squareRoot() * 0.5
            let point = Point(x: radius * direction.0, y: radius * direction.1)
            direction = (direction.0 * turn.0 - direction.1 * turn.1, direction.0 * turn.1 + direction.1 * turn.0)
            return point
        }
    }

    private static func move(_ points: inout [Point], edges: [Edge], reach: Double) {
        let ideal = (1 / Double(max(1, points.count))).squareRoot()
        var forces = [Point](repeating: Point(), count: points.count)
        points.withUnsafeBufferPointer { points in
            forces.withUnsafeMutableBufferPointer { repel(points, ideal: ideal, $0) }
        }
        for edge in edges {
            let (dx, dy) = (points[edge.from].x - points[edge.to].x, points[edge.from].y - points[edge.to].y)
            let pull = (dx * dx + dy * dy).squareRoot() / ideal * edge.strength
            forces[edge.from].x -= dx * pull
            forces[edge.from].y -= dy * pull
            forces[edge.to].x += dx * pull
            forces[edge.to].y += dy * pull
        }
        for index in points.indices {
            // A little gravity keeps those that belong to nobody in sight.
            let (fx, fy) = (forces[index].x - points[index].x * 0.35, forces[index].y - points[index].y * 0.35)
            let length = (fx * fx + fy * fy).squareRoot()
            guard length > 1e-9 else { continue }
            let scale = min(length, reach) / length
            points[index].x += fx * scale
            points[index].y += fy * scale
        }
    }

    /// Every two points push each other away.
    private static func repel(_ points: UnsafeBufferPointer<Point>, ideal: Double, _ forces: UnsafeMutableBufferPointer<Point>) {
        for a in points.indices {
            let point = points[a]
            var force = forces[a]
            for b in a + 1..<points.count {
                let (dx, dy) = (point.x - points[b].x, point.y - points[b].y)
                let push = ideal * ideal / max(dx * dx + dy * dy, 1e-6)
                force.x += dx * push
                force.y += dy * push
                forces[b].x -= dx * push
                forces[b].y -= dy * push
            }
            forces[a] = force
        }
    }

    /// Stretches the points to the frame: half by their distances, half by their order alone, so that one that lies far off
    /// does not press all others together.
    private static func fit(_ points: [Point], _ width: Int, _ height: Int) -> [Point] {
        let columns = stretched(points.map(\.x), to: Double(width))
        let rows = stretched(points.map(\.y), to: Double(height))
        return zip(columns, rows).map { Point(x: $0, y: $1) }
    }

    private static func stretched(_ values: [Double], to length: Double) -> [Double] {
        guard let low = values.min(), let high = values.max(), values.count > 1 else { return values.map { _ in length / 2 } }
        let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
        var stretched = values
        for (rank, index) in order.enumerated() {
            let byDistance = (values[index] - low) / max(high - low, 1e-9)
            let byOrder = Double(rank) / Double(values.count - 1)
            stretched[index] = (byDistance + byOrder) / 2 * length
        }
        return stretched
    }

    /// Gives each node in turn the free room that is nearest to its point, in rows; opens a row below where none is free.
    private static func settle(
        _ points: [Point], _ halfWidths: [Int], _ width: Int, _ rowCount: Int, _ rowHeight: Int
    ) -> Result {
        var rows = [[Range<Int>]](repeating: [], count: rowCount)
        var places: [(x: Int, y: Int)] = []
        let middle = { (row: Int) in row * rowHeight + rowHeight / 2 }
        for (point, half) in zip(points, halfWidths) {
            var best: (distance: Double, row: Int, x: Int)?
            for row in rows.indices {
                guard let x = nearestFree(to: Int(point.x.rounded()), half, in: rows[row], width) else { continue }
                let (dx, dy) = (Double(x) - point.x, Double(middle(row)) - point.y)
                let distance = dx * dx + dy * dy
                if distance < best?.distance ?? .infinity { best = (distance, row, x) }
            }
            if best == nil { rows.append([]) }
            let (row, x) = best.map { ($0.row, $0.x) } ?? (rows.count - 1, width / 2)
            rows[row].append(x - half..<x + half)
            rows[row].sort { $0.lowerBound < $1.lowerBound }
            places.append((x, middle(row)))
        }
        return Result(places: places, height: rows.count * rowHeight)
    }

    /// The nearest middle for a room in a row, some of which is taken; nil where none is wide enough.
    private static func nearestFree(to wish: Int, _ half: Int, in taken: [Range<Int>], _ width: Int) -> Int? {
        var best: Int?
        var start = 0
        for end in taken.map(\.lowerBound) + [width] {
            if end - start >= 2 * half {
                let x = min(max(wish, start + half), end - half)
                if abs(x - wish) < best.map({ abs($0 - wish) }) ?? .max { best = x }
            }
            // The next gap starts behind the room that ends this one.
            start = taken.first { $0.lowerBound == end }?.upperBound ?? width
        }
        return best
    }
}
