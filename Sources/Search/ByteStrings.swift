internal import Text

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
