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
        keys.withUnsafeBufferPointer { keys in
            let slot = Self.slot(key, keys)
            return keys[slot] == 0 ? nil : values[slot]
        }
    }

    /// Adds to the number of a string, which is 0 at first.
    mutating func add(_ key: UInt64, _ amount: UInt32) {
        withRoom(for: 1) { $0.add(key, amount) }
    }

    /// Room for some strings.
    struct Room {
        fileprivate let keys: UnsafeMutableBufferPointer<UInt64>
        fileprivate let values: UnsafeMutableBufferPointer<UInt32>
        fileprivate var count: Int

        /// Adds to the number of a string, which is 0 at first.
        @inline(__always)
        mutating func add(_ key: UInt64, _ amount: UInt32) {
            let slot = PieceTable.slot(key, UnsafeBufferPointer(keys))
            precondition(slot < values.count && count < keys.count)
            count &+= keys[slot] == 0 ? 1 : 0
            keys[slot] = key
            values[slot] &+= amount
        }
    }

    /// Calls `body` with room for so many strings.
    @inline(__always)
    mutating func withRoom(for more: Int, _ body: (inout Room) -> Void) {
        while (count + more) * 2 > keys.count { grow() }
        let before = count
        count = keys.withUnsafeMutableBufferPointer { keys in
            values.withUnsafeMutableBufferPointer { values in
                var room = Room(keys: keys, values: values, count: before)
                body(&room)
                return room.count
            }
        }
    }

    /// Calls `body` with each key and its number, in no order that means anything.
    @inline(__always)
    func forEach(_ body: (_ key: UInt64, _ value: UInt32) -> Void) {
        for slot in keys.indices where keys[slot] != 0 { body(keys[slot], values[slot]) }
    }

    @inline(__always)
    private static func slot(_ key: UInt64, _ keys: UnsafeBufferPointer<UInt64>) -> Int {
        let mask = keys.count &- 1
        // Fibonacci hashing: the high bits of the product depend on all of the key.
        var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
        while keys[slot] != 0, keys[slot] != key { slot = (slot &+ 1) & mask }
        return slot
    }

    private mutating func grow() {
        let old = (keys, values)
        keys = [UInt64](repeating: 0, count: old.0.count * 2)
        values = [UInt32](repeating: 0, count: old.0.count * 2)
        keys.withUnsafeMutableBufferPointer { keys in
            values.withUnsafeMutableBufferPointer { values in
                for (key, value) in zip(old.0, old.1) where key != 0 {
                    let slot = Self.slot(key, UnsafeBufferPointer(keys))
                    keys[slot] = key
                    values[slot] = value
                }
            }
        }
    }
}
