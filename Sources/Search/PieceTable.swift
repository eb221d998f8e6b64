/// Numbers by byte strings of one to eight bytes, none of them zero: the strings are packed into words, so that one
/// comparison finds an entry. Open addressing; grows by itself.
struct PieceTable: Sendable {
    /// The longest string, in bytes.
    static let longest = 8

    /// Packed strings; zero is free. Its count is a power of two, at most half full.
    private var keys: [UInt64]
    private var values: [UInt32]
    private(set) var count = 0

    init(capacity: Int = 512) {
        var size = 1024
        while size < capacity * 2 { size *= 2 }
        keys = [UInt64](repeating: 0, count: size)
        values = [UInt32](repeating: 0, count: size)
    }

    /// The string with its last byte lowest: strings of one length sort as their keys do.
    static func key(_ string: some Sequence<UInt8>) -> UInt64 {
        string.reduce(0) { $0 << 8 | UInt64($1) }
    }

    static func bytes(of key: UInt64) -> [UInt8] {
        stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: key >> UInt64($0)) }.filter { $0 != 0 }
    }

    /// The number of a string, by its key.
    subscript(key: UInt64) -> UInt32? {
        let slot = slot(key)
        return keys[slot] == 0 ? nil : values[slot]
    }

    /// Adds to the number of a string, which is 0 at first.
    mutating func add(_ key: UInt64, _ amount: UInt32) {
        var slot = slot(key)
        if keys[slot] == 0 {
            count += 1
            if count * 2 > keys.count {
                grow()
                slot = self.slot(key)
            }
            keys[slot] = key
        }
        values[slot] &+= amount
    }

    /// Keys and numbers, in no order that means anything.
    var entries: [(key: UInt64, value: UInt32)] {
        zip(keys, values).compactMap { $0 == 0 ? nil : ($0, $1) }
    }

    @inline(__always)
    private func slot(_ key: UInt64) -> Int {
        let mask = keys.count - 1
        // Fibonacci hashing: the high bits of the product depend on all of the key.
        var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
        while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
        return slot
    }

    private mutating func grow() {
        let old = (keys, values)
        keys = [UInt64](repeating: 0, count: old.0.count * 2)
        values = [UInt32](repeating: 0, count: old.0.count * 2)
        for (key, value) in zip(old.0, old.1) where key != 0 {
            let slot = slot(key)
            keys[slot] = key
            values[slot] = value
        }
    }
}
