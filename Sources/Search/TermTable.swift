/// Byte strings numbered in the order of their first appearance: open addressing, the bytes in one arena.
struct TermTable: Sendable {
    private(set) var arena: [UInt8] = []
    /// Where each term ends in the arena.
    private var ends: [UInt32] = []
    private var hashes: [UInt32] = []
    /// Term number plus one; zero is free. Its count is a power of two, at most half full.
    private var slots: [UInt32]

    init(capacity: Int = 1024) {
        var size = 1024
        while size < capacity * 2 { size *= 2 }
        slots = [UInt32](repeating: 0, count: size)
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
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash ^ (hash >> 15)) & mask
        while slots[slot] != 0 {
            let term = Int(slots[slot]) - 1
            if hashes[term] == hash, equals(term, bytes) { return term }
            slot = (slot + 1) & mask
        }
        let term = ends.count
        arena.append(contentsOf: bytes)
        ends.append(UInt32(arena.count))
        hashes.append(hash)
        slots[slot] = UInt32(term + 1)
        if (term + 1) * 2 > slots.count { grow() }
        return term
    }

    /// The number of these bytes, if they are in the table.
    func find(_ bytes: UnsafeBufferPointer<UInt8>, hash: UInt32) -> Int? {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash ^ (hash >> 15)) & mask
        while slots[slot] != 0 {
            let term = Int(slots[slot]) - 1
            if hashes[term] == hash, equals(term, bytes) { return term }
            slot = (slot + 1) & mask
        }
        return nil
    }

    @inline(__always)
    private func equals(_ term: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let range = range(of: term)
        guard range.count == bytes.count else { return false }
        for offset in 0..<bytes.count where arena[range.lowerBound + offset] != bytes[offset] { return false }
        return true
    }

    private mutating func grow() {
        let mask = slots.count * 2 - 1
        slots = [UInt32](repeating: 0, count: mask + 1)
        for (term, hash) in hashes.enumerated() {
            var slot = Int(truncatingIfNeeded: hash ^ (hash >> 15)) & mask
            while slots[slot] != 0 { slot = (slot + 1) & mask }
            slots[slot] = UInt32(term + 1)
        }
    }
}
