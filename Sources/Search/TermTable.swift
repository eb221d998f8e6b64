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

    /// Of a string of up to eight bytes, these, the first one lowest: it says all but their number. Of a longer one, a hash.
    static func key(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        guard bytes.count >= 8 else {
            return bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
        }
        var key = bytes.word(at: 0)
        guard bytes.count > 8 else { return key }
        var index = 8
        while index < bytes.count - 8 {
            key = mix(key, bytes.word(at: index))
            index += 8
        }
        return mix(key, bytes.word(at: bytes.count - 8))
    }

    /// The product's high bits depend on all of the key: they become the low ones.
    @inline(__always)
    private static func mix(_ key: UInt64, _ word: UInt64) -> UInt64 {
        let product = key &* 0x9E37_79B9_7F4A_7C15
        return (product >> 29 | product << 35) ^ word
    }

    mutating func intern(_ bytes: [UInt8]) -> Int { bytes.withUnsafeBufferPointer { intern($0) } }

    mutating func intern(_ bytes: UnsafeBufferPointer<UInt8>) -> Int { intern(bytes, key: Self.key(bytes)) }

    /// The number of these bytes, whose `key` is known.
    @inline(__always)
    mutating func intern(_ bytes: UnsafeBufferPointer<UInt8>, key: UInt64) -> Int {
        let (found, slot) = lookUp(bytes, key)
        return found ?? insert(bytes, key, slot)
    }

    /// The number of these bytes, if they are in the table.
    @inline(__always)
    func find(_ bytes: UnsafeBufferPointer<UInt8>, key: UInt64) -> Int? {
        lookUp(bytes, key).term
    }

    /// The number that these bytes have if they are in the table at all: of the term with their key and their count. Of more than eight
    /// bytes, `isTerm` says whether it is theirs.
    @inline(__always)
    func candidate(key: UInt64, count: Int) -> Int? {
        slots.withUnsafeBufferPointer { slots in
            var index = Self.slot(key, slots.count)
            while true {
                let slot = slots[index]
                if slot.key == key, slot.count == UInt32(truncatingIfNeeded: count), slot.term != 0 { return Int(slot.term) - 1 }
                if slot.term == 0 { return nil }
                index = (index + 1) & (slots.count - 1)
            }
        }
    }

    /// Whether a candidate for these bytes is theirs.
    @inline(__always)
    func isTerm(_ candidate: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        bytes.count <= 8 || equals(candidate, bytes)
    }

    @inline(never)
    private mutating func insert(_ bytes: UnsafeBufferPointer<UInt8>, _ key: UInt64, _ slot: Int) -> Int {
        let term = ends.count
        arena.append(contentsOf: bytes)
        ends.append(UInt32(arena.count))
        slots[slot] = Slot(key: key, count: UInt32(bytes.count), term: UInt32(term + 1))
        if (term + 1) * 2 > slots.count { grow() }
        return term
    }

    /// The number of these bytes, or the free slot for it.
    @inline(__always)
    private func lookUp(_ bytes: UnsafeBufferPointer<UInt8>, _ key: UInt64) -> (term: Int?, slot: Int) {
        slots.withUnsafeBufferPointer { slots in
            var index = Self.slot(key, slots.count)
            while true {
                let slot = slots[index]
                if slot.term == 0 { return (nil, index) }
                if slot.key == key, slot.count == UInt32(truncatingIfNeeded: bytes.count) {
                    let term = Int(slot.term) - 1
                    if bytes.count <= 8 || equals(term, bytes) { return (term, index) }
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

    /// Of strings of more than eight bytes, as many as the term has.
    private func equals(_ term: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        withBytes(of: term) { own in
            var index = 0
            while index < bytes.count - 8 {
                if own.word(at: index) != bytes.word(at: index) { return false }
                index += 8
            }
            return own.word(at: bytes.count - 8) == bytes.word(at: bytes.count - 8)
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

extension UnsafeBufferPointer<UInt8> {
    /// The eight bytes from an index on, which there must be, the first one lowest.
    @inline(__always)
    func word(at index: Int) -> UInt64 {
        precondition(index >= 0 && index <= count - 8)
        return UInt64(littleEndian: UnsafeRawBufferPointer(self).loadUnaligned(fromByteOffset: index, as: UInt64.self))
    }
}
