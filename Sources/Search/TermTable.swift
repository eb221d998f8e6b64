/// Byte strings numbered in the order of their first appearance: open addressing, the bytes in one arena.
struct TermTable: Sendable {
    private(set) var arena: [UInt8] = []
    /// Where each term ends in the arena.
    private var ends: [UInt32] = []
    /// The hash, and below it the term's number plus one; zero is free. Its count is a power of two, at most half full.
    private var slots: [UInt64]

    init(capacity: Int = 1024) {
        var size = 1024
        while size < capacity * 2 { size *= 2 }
        slots = [UInt64](repeating: 0, count: size)
    }

    var count: Int { ends.count }

    func range(of term: Int) -> Range<Int> {
        (term == 0 ? 0 : Int(ends[term - 1]))..<Int(ends[term])
    }

    /// The bytes of a term.
    subscript(term: Int) -> ArraySlice<UInt8> {
        arena[range(of: term)]
    }

    static let hashSeed: UInt32 = 2_166_136_261

    /// FNV-1a, a byte further.
    @inline(__always)
    static func hash(_ hash: UInt32, _ byte: UInt8) -> UInt32 {
        (hash ^ UInt32(byte)) &* 16_777_619
    }

    static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
        var value = hashSeed
        for byte in bytes { value = hash(value, byte) }
        return value
    }

    mutating func intern(_ bytes: some Sequence<UInt8>) -> Int {
        let copy = Array(bytes)
        return copy.withUnsafeBufferPointer { intern($0, hash: Self.hash($0)) }
    }

    /// The number of these bytes, whose `hash` is known.
    mutating func intern(_ bytes: UnsafeBufferPointer<UInt8>, hash: UInt32) -> Int {
        intern(bytes, hash) { $0 }
    }

    /// The number of these bytes in lower case, whose `hash` is known; they are of ASCII.
    mutating func intern(lowercasing bytes: UnsafeBufferPointer<UInt8>, hash: UInt32) -> Int {
        intern(bytes, hash, Self.lowercase)
    }

    /// The number of these bytes, if they are in the table.
    func find(_ bytes: UnsafeBufferPointer<UInt8>, hash: UInt32) -> Int? {
        lookUp(bytes, hash) { $0 }.term
    }

    @inline(__always)
    static func lowercase(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

    /// A letter or digit of ASCII.
    @inline(__always)
    static func isASCIIWord(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 }

    @inline(__always)
    private mutating func intern(_ bytes: UnsafeBufferPointer<UInt8>, _ hash: UInt32, _ change: (UInt8) -> UInt8) -> Int {
        let (found, slot) = lookUp(bytes, hash, change)
        if let found { return found }
        let term = ends.count
        arena.append(contentsOf: bytes.lazy.map(change))
        ends.append(UInt32(arena.count))
        slots[slot] = UInt64(hash) << 32 | UInt64(term + 1)
        if (term + 1) * 2 > slots.count { grow() }
        return term
    }

    /// The number of these bytes, or the free slot for it.
    @inline(__always)
    private func lookUp(
        _ bytes: UnsafeBufferPointer<UInt8>, _ hash: UInt32, _ change: (UInt8) -> UInt8
    ) -> (term: Int?, slot: Int) {
        let mask = slots.count - 1
        var slot = Self.slot(hash) & mask
        while slots[slot] != 0 {
            let entry = slots[slot]
            if UInt32(entry >> 32) == hash {
                let term = Int(UInt32(truncatingIfNeeded: entry)) - 1
                if equals(term, bytes, change) { return (term, slot) }
            }
            slot = (slot + 1) & mask
        }
        return (nil, slot)
    }

    /// FNV's low bits alone depend on too few of the last byte's.
    @inline(__always)
    private static func slot(_ hash: UInt32) -> Int { Int(truncatingIfNeeded: hash ^ (hash >> 15)) }

    @inline(__always)
    private func equals(_ term: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ change: (UInt8) -> UInt8) -> Bool {
        let range = range(of: term)
        guard range.count == bytes.count else { return false }
        return arena.withUnsafeBufferPointer { arena in
            for offset in 0..<bytes.count where arena[range.lowerBound + offset] != change(bytes[offset]) { return false }
            return true
        }
    }

    private mutating func grow() {
        let mask = slots.count * 2 - 1
        let entries = slots
        slots = [UInt64](repeating: 0, count: mask + 1)
        for entry in entries where entry != 0 {
            var slot = Self.slot(UInt32(entry >> 32)) & mask
            while slots[slot] != 0 { slot = (slot + 1) & mask }
            slots[slot] = entry
        }
    }
}
