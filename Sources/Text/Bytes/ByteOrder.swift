/// The numbers of strings, each of which is a part of `bytes`, in their order.
package func inByteOrder(_ bytes: [UInt8], count: Int, range: (Int) -> Range<Int>) -> [Int] {
    bytes.withUnsafeBufferPointer { bytes in
        func string(_ number: Int) -> UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: bytes[range(number)]) }
        /// Puts strings in order that are equal up to an offset.
        func sort(_ items: inout [ByteOrderItem], from offset: Int) {
            sortByHead(&items)
            var first = 0
            while first < items.count {
                var end = first + 1
                while end < items.count, items[end].head == items[first].head { end += 1 }
                // Paths of one folder, and names that begin with a date, are told apart by what comes next.
                if end - first > manyAlike, offset < deepest, items[first..<end].allSatisfy({ string($0.number).count > offset + 8 }) {
                    var alike = items[first..<end].map { ByteOrderItem(head: head(of: string($0.number), from: offset + 8), number: $0.number) }
                    sort(&alike, from: offset + 8)
                    items.replaceSubrange(first..<end, with: alike)
                } else if end > first + 1 {
                    items[first..<end].sort { string($0.number).lexicographicallyPrecedes(string($1.number)) }
                }
                first = end
            }
        }
        var items = (0..<count).map { ByteOrderItem(head: head(of: string($0), from: 0), number: $0) }
        sort(&items, from: 0)
        return items.map(\.number)
    }
}

/// Fewer are compared: the tables of a counting sort cost more.
private let manyAlike = 500
/// What begins alike beyond so many bytes is compared too: each eight of them are a call in the one before.
private let deepest = 1024

extension Sequence {
    /// The elements in the order of a text of each, as Swift compares texts.
    ///
    /// - Parameter tied: Which comes first of two whose texts are equal, as those are that differ in Unicode form alone.
    package func sorted(byText text: (Element) -> String, tied: (Element, Element) -> Bool = { _, _ in false }) -> [Element] {
        let elements = Array(self)
        var bytes = [UInt8]()
        var bounds = [0]
        bounds.reserveCapacity(elements.count + 1)
        for element in elements {
            bytes += text(element).utf8
            bounds.append(bytes.count)
        }
        // Beyond ASCII bytes tell nothing of the order.
        guard bytes.withUnsafeBufferPointer({ $0.firstIndex(from: 0, marking: \.beyondASCII) }) == bytes.count else {
            return elements.sorted { text($0) == text($1) ? tied($0, $1) : text($0) < text($1) }
        }
        return inByteOrder(bytes, count: elements.count) { bounds[$0]..<bounds[$0 + 1] }.map { elements[$0] }
    }
}

/// A string by eight of its bytes, the first one highest, and zeros where there are none.
private struct ByteOrderItem {
    var head: UInt64
    var number: Int
}

private func head(of string: UnsafeBufferPointer<UInt8>, from offset: Int) -> UInt64 {
    let rest = string.count - offset
    return rest >= 8 ? string.word(at: offset).byteSwapped : rest > 0 ? string.rest(from: offset).byteSwapped : 0
}

/// Counting sort by eleven bits after the other, the lowest first: a third of what comparisons cost.
private func sortByHead(_ items: inout [ByteOrderItem]) {
    let bits: UInt64 = 11, mask: UInt64 = 1 << bits - 1
    var other = items
    for shift in stride(from: 0, to: UInt64(64), by: Int(bits)) {
        withUnsafeTemporaryAllocation(of: Int.self, capacity: 1 << bits) { places in
            places.initialize(repeating: 0)
            for item in items { places[Int(item.head >> shift & mask)] += 1 }
            var sum = 0
            for digit in places.indices { (places[digit], sum) = (sum, sum + places[digit]) }
            other.withUnsafeMutableBufferPointer { other in
                for item in items {
                    let digit = Int(item.head >> shift & mask)
                    other[places[digit]] = item
                    places[digit] += 1
                }
            }
        }
        swap(&items, &other)
    }
}
