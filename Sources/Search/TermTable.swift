/// Byte strings numbered in the order of their first appearance: open addressing, the bytes in one arena. Strings of up
/// to eight bytes, most words, are their own keys: one look at the slot finds them.
struct TermTable: Sendable {
    private(set) var arena: [UInt8] = []
    /// Where each term ends in the arena.
    private var ends: [UInt32] = []
    /// Their count is a power of two; at most half of them are taken.
    private var slots: [Slot]

    private struct Slot {
        var key: UInt64 = 0
        var count: UInt32 = 0
        /// The term's number plus one; zero is free.
        var term: UInt32 = 0
    }

    init(capacity: Int = 1024) {
        var size = 1024
        while size < capacity * 2 { size *= 2 }
        slots = [Slot](repeating: Slot(), count: size)
    }

    var count: Int { ends.count }

    func range(of term: Int) -> Range<Int> {
        (term == 0 ? 0 : Int(ends[term - 1]))..<Int(ends[term])
    }

    /// The bytes of a term.
    subscript(term: Int) -> ArraySlice<UInt8> {
        arena[range(of: term)]
    }

    func withBytes<Result>(of term: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        arena.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range(of: term)])) }
    }

    /// What `key` is given of a string that goes on for a byte, the first one after zero. It says all of a string of up to eight
    /// bytes; of a longer one, `longKey` is the key.
    @inline(__always)
    static func key(_ key: UInt64, _ byte: UInt8) -> UInt64 { key << 8 | UInt64(byte) }

    /// FNV-1a of 64 bits.
    static func longKey(_ bytes: UnsafeBufferPointer<UInt8>, lowercased: Bool = false) -> UInt64 {
        bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64(lowercased ? lowercase($1) : $1)) &* 0x100_0000_01B3 }
    }

    static func key(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        bytes.count <= 8 ? bytes.reduce(0) { key($0, $1) } : longKey(bytes)
    }

    mutating func intern(_ bytes: some Sequence<UInt8>) -> Int {
        let copy = Array(bytes)
        return copy.withUnsafeBufferPointer { intern($0, key: Self.key($0)) }
    }

    /// The number of these bytes, whose `key` is known.
    mutating func intern(_ bytes: UnsafeBufferPointer<UInt8>, key: UInt64) -> Int {
        intern(bytes, key) { $0 }
    }

    /// The number of these bytes in lower case, whose `key` is known; they are of ASCII.
    mutating func intern(lowercasing bytes: UnsafeBufferPointer<UInt8>, key: UInt64) -> Int {
        intern(bytes, key, Self.lowercase)
    }

    /// The number of these bytes, if they are in the table.
    func find(_ bytes: UnsafeBufferPointer<UInt8>, key: UInt64) -> Int? {
        lookUp(bytes, key) { $0 }.term
    }

    @inline(__always)
    static func lowercase(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

    /// A letter or digit of ASCII.
    @inline(__always)
    static func isASCIIWord(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 }

    @inline(__always)
    private mutating func intern(_ bytes: UnsafeBufferPointer<UInt8>, _ key: UInt64, _ change: (UInt8) -> UInt8) -> Int {
        let (found, slot) = lookUp(bytes, key, change)
        if let found { return found }
        let term = ends.count
        arena.append(contentsOf: bytes.lazy.map(change))
        ends.append(UInt32(arena.count))
        slots[slot] = Slot(key: key, count: UInt32(bytes.count), term: UInt32(term + 1))
        if (term + 1) * 2 > slots.count { grow() }
        return term
    }

    /// The number of these bytes, or the free slot for it.
    @inline(__always)
    private func lookUp(
        _ bytes: UnsafeBufferPointer<UInt8>, _ key: UInt64, _ change: (UInt8) -> UInt8
    ) -> (term: Int?, slot: Int) {
        slots.withUnsafeBufferPointer { slots in
            var index = Self.slot(key, slots.count)
            while true {
                let slot = slots[index]
                if slot.term == 0 { return (nil, index) }
                if slot.key == key, slot.count == UInt32(truncatingIfNeeded: bytes.count) {
                    let term = Int(slot.term) - 1
                    if bytes.count <= 8 || equals(term, bytes, change) { return (term, index) }
                }
                index = (index + 1) & (slots.count - 1)
            }
        }
    }

    /// Fibonacci hashing: the high bits of the product depend on all of the key.
    @inline(__always)
    private static func slot(_ key: UInt64, _ count: Int) -> Int {
        Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (count - 1)
    }

    @inline(__always)
    private func equals(_ term: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ change: (UInt8) -> UInt8) -> Bool {
        let start = range(of: term).lowerBound
        return arena.withUnsafeBufferPointer { arena in
            for offset in 0..<bytes.count where arena[start + offset] != change(bytes[offset]) { return false }
            return true
        }
    }

    private mutating func grow() {
        let old = slots
        slots = [Slot](repeating: Slot(), count: old.count * 2)
        for entry in old where entry.term != 0 {
            var index = Self.slot(entry.key, slots.count)
            while slots[index].term != 0 { index = (index + 1) & (slots.count - 1) }
            slots[index] = entry
        }
    }
}
