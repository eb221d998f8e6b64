/// How often each key is counted: an open-addressing table of hashes, which need none of their own.
struct TermCounts: Sendable {
    private struct Slot {
        /// Zero is free.
        var key: UInt64 = 0
        var count = 0
    }

    /// What looks for a key's place begins at its uppermost bits, so that keys in order, as an article's are, go through the table once.
    private var slots = [Slot](repeating: Slot(), count: 1 << 12)
    private var used = 0

    /// In how many articles each word stands.
    init(_ fingerprints: [Fingerprints]) {
        for article in fingerprints { add(1, to: article.terms) }
    }

    init() {}

    /// Counts each of the keys.
    mutating func add(_ count: Int, to keys: [UInt64]) {
        var done = 0
        while done < keys.count {
            if used > slots.count / 8 * 3 { grow() }
            // As many as there is room for, whatever they are.
            let end = min(keys.count, done + slots.count / 2 - used)
            used += slots.withUnsafeMutableBufferPointer { slots in
                var added = 0
                for key in keys[done..<end] {
                    let slot = Self.slot(key, UnsafeBufferPointer(slots))
                    if slots[slot].key == 0 {
                        slots[slot].key = key
                        added += 1
                    }
                    slots[slot].count += count
                }
                return added
            }
            done = end
        }
    }

    mutating func add(_ count: Int, to key: UInt64) {
        add(count, to: [key])
    }

    private mutating func grow() {
        let old = slots
        slots = [Slot](repeating: Slot(), count: old.count * 2)
        slots.withUnsafeMutableBufferPointer { slots in
            for entry in old where entry.key != 0 { slots[Self.slot(entry.key, UnsafeBufferPointer(slots))] = entry }
        }
    }

    /// Where a key is counted, or where it would be.
    @inline(__always)
    private static func slot(_ key: UInt64, _ slots: UnsafeBufferPointer<Slot>) -> Int {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: key &>> UInt64(truncatingIfNeeded: slots.count.leadingZeroBitCount + 1))
        while slots[slot].key != 0 && slots[slot].key != key { slot = (slot + 1) & mask }
        return slot
    }

    subscript(key: UInt64) -> Int {
        slots.withUnsafeBufferPointer { $0[Self.slot(key, $0)].count }
    }
}
