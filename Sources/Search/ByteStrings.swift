/// Byte strings one after the other in one array.
struct ByteStrings: Sendable {
    private var bytes: [UInt8] = []
    private var ends: [UInt32] = []

    var count: Int { ends.count }

    mutating func append(_ string: UnsafeBufferPointer<UInt8>) {
        bytes.append(contentsOf: string)
        ends.append(UInt32(bytes.count))
    }

    private func range(of string: Int) -> Range<Int> { (string == 0 ? 0 : Int(ends[string - 1]))..<Int(ends[string]) }

    func withBytes<Result>(of string: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range(of: string)])) }
    }

    subscript(string: Int) -> [UInt8] { Array(bytes[range(of: string)]) }

    /// The numbers of the strings in the order of their bytes.
    func sorted() -> [Int] { inByteOrder(bytes, count: count, range: range) }
}

/// The numbers of strings, each of which is a part of `bytes`, in their order.
func inByteOrder(_ bytes: [UInt8], count: Int, range: (Int) -> Range<Int>) -> [Int] {
    bytes.withUnsafeBufferPointer { bytes in
        func string(_ number: Int) -> UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: bytes[range(number)]) }
        var items = (0..<count).map { ByteOrderItem(head: string($0).bigEndianBytes(from: 0), number: $0) }
        sortByHead(&items)
        var first = 0
        while first < items.count {
            var end = first + 1
            while end < items.count, items[end].head == items[first].head { end += 1 }
            if end > first + 1 { items[first..<end].sort { string($0.number).lexicographicallyPrecedes(string($1.number)) } }
            first = end
        }
        return items.map(\.number)
    }
}

/// A string by its first eight bytes, the first one highest, and zeros where there are none.
private struct ByteOrderItem {
    var head: UInt64
    var number: Int
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
