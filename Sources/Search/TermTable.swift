/// What a `TermTable` knows a byte string by: of up to sixteen bytes, these, the first one lowest, which say all but their
/// number; of a longer one, a hash.
struct TermKey: Equatable, Sendable {
    var low: UInt64 = 0
    var high: UInt64 = 0

    /// Strings of up to so many bytes are their own keys.
    static let wholeCount = 16

    init(low: UInt64 = 0, high: UInt64 = 0) {
        self.low = low
        self.high = high
    }

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard bytes.count >= 8 else {
            low = bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
            return
        }
        low = bytes.word(at: 0)
        let last = bytes.word(at: bytes.count - 8)
        guard bytes.count > Self.wholeCount else {
            high = last >> UInt64(8 * (Self.wholeCount - bytes.count))
            return
        }
        high = last
        for index in stride(from: 8, to: bytes.count - 8, by: 8) {
            let product = low &* Self.multiplier
            low = (product >> 29 | product << 35) ^ bytes.word(at: index)
        }
    }

    private static let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15

    /// Fibonacci hashing: the high bits of the product depend on all of the key.
    @inline(__always)
    var hash: UInt64 { ((low ^ (high << 32 | high >> 32) &* 0xD6E8_FEB8_6659_FD93) &* Self.multiplier) >> 32 }
}

/// Byte strings numbered in the order of their first appearance: open addressing, the bytes in one arena.
///
/// What comes often comes early, so that its entries stand next to each other: a cache holds them, and the slots, which are small.
struct TermTable: Sendable {
    private(set) var arena: [UInt8] = []
    /// The terms, after an entry that is no term's: what a slot leads to can be read before it is known whether it leads anywhere.
    private var entries = [Entry(key: TermKey(), count: .max, end: 0)]
    /// Indices of entries; zero is free. Their count is a power of two; at most half of them are taken.
    private var slots: [UInt32]

    private struct Entry {
        var key: TermKey
        var count: UInt32
        /// Where the term ends in the arena.
        var end: UInt32

        @inline(__always)
        func has(_ key: TermKey, _ count: Int) -> Bool {
            // One comparison, and one branch at most.
            (self.key.low ^ key.low) | (self.key.high ^ key.high) | UInt64(self.count ^ UInt32(truncatingIfNeeded: count)) == 0
        }
    }

    init(capacity: Int = 1024) {
        var size = 1024
        while size < capacity * 2 { size *= 2 }
        slots = [UInt32](repeating: 0, count: size)
    }

    var count: Int { entries.count - 1 }

    func range(of term: Int) -> Range<Int> {
        Int(entries[term].end)..<Int(entries[term + 1].end)
    }

    /// The bytes of a term.
    subscript(term: Int) -> ArraySlice<UInt8> {
        arena[range(of: term)]
    }

    func withBytes<Result>(of term: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        arena.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range(of: term)])) }
    }

    mutating func intern(_ bytes: [UInt8]) -> Int { bytes.withUnsafeBufferPointer { intern($0) } }

    mutating func intern(_ bytes: UnsafeBufferPointer<UInt8>) -> Int { intern(bytes, key: TermKey(bytes)) }

    /// The number of these bytes, whose `key` is known.
    @inline(__always)
    mutating func intern(_ bytes: UnsafeBufferPointer<UInt8>, key: TermKey) -> Int {
        let (found, slot) = lookUp(bytes, key)
        return found ?? insert(bytes, key, slot)
    }

    /// The number of these bytes, if they are in the table.
    @inline(__always)
    func find(_ bytes: UnsafeBufferPointer<UInt8>, key: TermKey) -> Int? {
        lookUp(bytes, key).term
    }

    @inline(never)
    private mutating func insert(_ bytes: UnsafeBufferPointer<UInt8>, _ key: TermKey, _ slot: Int) -> Int {
        arena.append(contentsOf: bytes)
        slots[slot] = UInt32(entries.count)
        entries.append(Entry(key: key, count: UInt32(bytes.count), end: UInt32(arena.count)))
        if count * 2 > slots.count { grow() }
        return count - 1
    }

    /// The number of these bytes, or the free slot for it.
    @inline(__always)
    private func lookUp(_ bytes: UnsafeBufferPointer<UInt8>, _ key: TermKey) -> (term: Int?, slot: Int) {
        slots.withUnsafeBufferPointer { slots in
            entries.withUnsafeBufferPointer { entries in
                var slot = Self.slot(key, slots.count)
                while true {
                    let entry = Int(slots[slot])
                    if entry == 0 { return (nil, slot) }
                    if entries[entry].has(key, bytes.count), bytes.count <= TermKey.wholeCount || equals(entry - 1, bytes) {
                        return (entry - 1, slot)
                    }
                    slot = (slot &+ 1) & (slots.count &- 1)
                }
            }
        }
    }

    @inline(__always)
    private static func slot(_ key: TermKey, _ count: Int) -> Int {
        Int(truncatingIfNeeded: key.hash) & (count - 1)
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
        slots = [UInt32](repeating: 0, count: slots.count * 2)
        for entry in 1..<entries.count {
            var slot = Self.slot(entries[entry].key, slots.count)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = UInt32(entry)
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

    /// Twice eight bytes from an index on, which there must be.
    @inline(__always)
    func words(at index: Int) -> SIMD2<UInt64> {
        precondition(index >= 0 && index <= count - 16)
        let words = UnsafeRawBufferPointer(self).loadUnaligned(fromByteOffset: index, as: SIMD2<UInt64>.self)
        return SIMD2(UInt64(littleEndian: words[0]), UInt64(littleEndian: words[1]))
    }

    /// The eight bytes from an index on, the first one highest, and zeros where there are none.
    @inline(__always)
    func bigEndianBytes(from index: Int) -> UInt64 {
        if count - index >= 8 { return word(at: index).byteSwapped }
        if count >= 8 { return index < count ? word(at: count - 8).byteSwapped << UInt64(8 * (8 - (count - index))) : 0 }
        var bytes: UInt64 = 0
        for offset in index..<index + 8 { bytes = bytes << 8 | (offset < count ? UInt64(self[offset]) : 0) }
        return bytes
    }
}
