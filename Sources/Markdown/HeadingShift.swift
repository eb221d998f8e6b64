/// Fits a text's headings under the page's own: the highest becomes `top`, and no level is skipped on the way down.
struct HeadingShift {
    private var top = 0
    private var highest = 0
    private var last = 0

    /// Leaves levels as they are.
    init() {}

    init(top: Int, levels: [Int]) {
        self.top = top
        highest = levels.min() ?? 1
        last = top - 1
    }

    mutating func next(_ level: Int) -> Int {
        guard top > 0 else { return level }
        last = min(level - highest + top, last + 1, 6)
        return last
    }
}
