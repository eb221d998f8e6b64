/// How often each key is counted: an open-addressing table of hashes, which need none of their own.
///
/// As in ``SharedKeys``, the upper 40 bits of a key tell it from others.
struct TermCounts: Sendable {
    /// The upper 40 bits of a key, and below them how often it is counted. Zero is free: what looks for a key's place begins at
    /// its uppermost bits, so that keys in order, as an article's are, go through the table once.
    private var slots = [UInt64](repeating: 0, count: 1 << 12)
    private var used = 0
    private static let countBits: UInt64 = 24
    private static let countMask: UInt64 = 1 << countBits - 1

    /// In how many articles each word stands.
    init(_ fingerprints: [Fingerprints]) {
        for article in fingerprints { add(1, to: article.terms) }
    }

    init() {}

    /// Counts each of the keys.
    mutating func add(_ count: Int32, to keys: [UInt64]) {
        var done = 0
        while done < keys.count {
            if used > slots.count / 8 * 3 { grow() }
            // As many as there is room for, whatever they are.
            let end = min(keys.count, done + slots.count / 2 - used)
            used += slots.withUnsafeMutableBufferPointer { slots in
                var added = 0
                for key in keys[done..<end] {
                    let slot = Self.slot(key, UnsafeBufferPointer(slots))
                    added += slots[slot] == 0 ? 1 : 0
                    let counted = UInt64(truncatingIfNeeded: Int64(slots[slot] & Self.countMask) + Int64(count)) & Self.countMask
                    slots[slot] = key & ~Self.countMask | counted
                }
                return added
            }
            done = end
        }
    }

    mutating func add(_ count: Int32, to key: UInt64) {
        add(count, to: [key])
    }

    private mutating func grow() {
        let old = slots
        slots = [UInt64](repeating: 0, count: old.count * 2)
        slots.withUnsafeMutableBufferPointer { slots in
            for entry in old where entry != 0 { slots[Self.slot(entry, UnsafeBufferPointer(slots))] = entry }
        }
    }

    /// Where a key is counted, or where it would be.
    @inline(__always)
    private static func slot(_ key: UInt64, _ slots: UnsafeBufferPointer<UInt64>) -> Int {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: key &>> UInt64(truncatingIfNeeded: slots.count.leadingZeroBitCount + 1))
        while slots[slot] != 0 && (slots[slot] ^ key) >> countBits != 0 { slot = (slot + 1) & mask }
        return slot
    }

    subscript(key: UInt64) -> Int {
        slots.withUnsafeBufferPointer { Int($0[Self.slot(key, $0)] & Self.countMask) }
    }
}
