internal import Text

extension [UInt8] {
    /// LEB128: seven bits a byte, the low ones first.
    mutating func appendVariableLength(_ value: some BinaryInteger) {
        var rest = UInt64(value)
        while rest >= 0x80 {
            append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        append(UInt8(rest))
    }
}

extension ByteBuffer {
    /// LEB128, as of an array.
    @inline(__always)
    mutating func appendVariableLength(_ value: UInt64) {
        var rest = value
        while rest >= 0x80 {
            append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        append(UInt8(truncatingIfNeeded: rest))
    }
}

/// How many bytes a string has in common with the beginning of another, in whole characters of UTF-8.
func commonPrefix(_ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>) -> Int {
    let limit = Swift.min(a.count, b.count)
    var length = 0
    while length < limit, a[length] == b[length] { length += 1 }
    // Not inside a character: continuation bytes begin with the bits 10.
    while length > 0, (length < a.count && a[length] & 0xC0 == 0x80) || (length < b.count && b[length] & 0xC0 == 0x80) { length -= 1 }
    return length
}

func commonPrefix(_ a: [UInt8], _ b: [UInt8]) -> Int {
    a.withUnsafeBufferPointer { a in b.withUnsafeBufferPointer { commonPrefix(a, $0) } }
}

/// Sorted strings as three columns: bytes shared with the string before, bytes of its own, and these.
struct FrontCoding: ~Copyable {
    private var shared = ByteBuffer()
    private var lengths = ByteBuffer()
    private var bytes = ByteBuffer()
    private var last = ByteBuffer()

    mutating func append(_ string: [UInt8]) { string.withUnsafeBufferPointer { append($0) } }

    mutating func append(_ string: UnsafeBufferPointer<UInt8>) {
        let common = last.withUnsafeBytes { commonPrefix($0, string) }
        shared.appendVariableLength(UInt64(common))
        lengths.appendVariableLength(UInt64(string.count - common))
        bytes.append(UnsafeBufferPointer(rebasing: string[common...]))
        last.truncate(to: common)
        last.append(UnsafeBufferPointer(rebasing: string[common...]))
    }

    func write(to output: inout [UInt8]) {
        shared.withUnsafeBytes { output.append(contentsOf: $0) }
        lengths.withUnsafeBytes { output.append(contentsOf: $0) }
        bytes.withUnsafeBytes { output.append(contentsOf: $0) }
    }
}

/// A shard before it is packed.
struct Shard: Sendable {
    /// `t12`: the letter of its kind and its number; `root`.
    let name: String
    let content: ArraySlice<UInt8>
    let effort: Effort

    init(name: String, content: [UInt8], effort: Effort = .usual) {
        self.init(name: name, content: content[...], effort: effort)
    }

    /// - Parameter content: may be a part of what is kept anyway, so that no copy of it need be held.
    init(name: String, content: ArraySlice<UInt8>, effort: Effort) {
        self.name = name
        self.content = content
        self.effort = effort
    }
}

/// A shard as a classic script, which loads over http and from disk alike: one call with the name, the layout that the
/// shard belongs to, and the content in raw deflate and base64. What is coded already is not deflated.
struct PackedShard: Sendable {
    let name: String
    private let layout: String
    private let packed: ArraySlice<UInt8>
    /// Of the packed content.
    let digest: [UInt8]

    init(_ shard: Shard, packed: ArraySlice<UInt8>, layout: String) {
        name = shard.name
        self.layout = layout
        self.packed = packed
        digest = packed.withUnsafeBufferPointer { SHA256Digest.bytes(of: $0) }
    }

    /// Without base64.
    var packedCount: Int { packed.count }

    /// The script, a third longer than what is kept of it: it is made when it is written.
    func append(to output: inout [UInt8]) {
        let start = Array("dossierShard(\"\(name)\",\"\(layout)\",\"".utf8)
        output.reserveCapacity(output.count + start.count + packed.count * 4 / 3 + 8)
        output += start
        appendBase64(packed, to: &output)
        output += "\");\n".utf8
    }
}

/// Packs shards in turn; one belongs to one thread.
struct Packer {
    private var deflaters: [Effort: Deflater] = [:]

    mutating func pack(_ shard: Shard, layout: String) -> PackedShard {
        guard shard.effort != .none else { return PackedShard(shard, packed: shard.content, layout: layout) }
        let deflater = deflaters[shard.effort] ?? Deflater(shard.effort)
        deflaters[shard.effort] = deflater
        return PackedShard(shard, packed: deflater.deflate(shard.content)[...], layout: layout)
    }
}

/// Where to cut a row of things of the given costs, so that no shard grows far over the target: the first of each shard.
func cuts(costs: some Sequence<Int>, target: Int) -> [Int] {
    var cuts: [Int] = []
    var sum = 0
    for (index, cost) in costs.enumerated() {
        // A big thing does not drag along what stands before it, if that is a fair shard already.
        let isFull = sum >= target || (sum + cost > target && sum > target / 2)
        if index == 0 || isFull {
            cuts.append(index)
            sum = 0
        }
        sum += cost
    }
    return cuts
}
