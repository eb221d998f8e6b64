/// Rows of elements by number, in one array.
struct Rows<Element: Sendable>: Sendable {
    private let elements: [Element]
    /// Where each row ends.
    private let ends: [Int]

    /// - Parameter fill: adds the elements, each to its row; it is called twice, and does the same both times.
    init(count: Int, _ fill: ((_ row: Int, _ element: Element) -> Void) -> Void) {
        var places = [Int](repeating: 0, count: count + 1)
        var any: Element?
        fill { row, element in
            places[row + 1] += 1
            any = element
        }
        for row in 0..<count { places[row + 1] += places[row] }
        guard let any else {
            (elements, ends) = ([], [Int](repeating: 0, count: count))
            return
        }
        var elements = [Element](repeating: any, count: places[count])
        fill { row, element in
            elements[places[row]] = element
            places[row] += 1
        }
        // Each row's place moved to its end.
        places.removeLast()
        (self.elements, ends) = (elements, places)
    }

    subscript(row: Int) -> ArraySlice<Element> { elements[(row == 0 ? 0 : ends[row - 1])..<ends[row]] }
}
