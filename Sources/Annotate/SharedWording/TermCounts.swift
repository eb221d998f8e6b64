/// How often each key is counted: an open-addressing table of hashes, which need none of their own.
struct TermCounts: Sendable {
    private var slots: [(key: UInt64, count: Int32)] = Array(repeating: (0, 0), count: 1 << 12)
    private var used = 0

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
                for index in done..<end {
                    let slot = Self.slot(keys[index], slots)
                    if slots[slot].key == 0 {
                        slots[slot].key = keys[index]
                        added += 1
                    }
                    slots[slot].count += count
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
        slots = Array(repeating: (0, 0), count: old.count * 2)
        slots.withUnsafeMutableBufferPointer { slots in
            for entry in old where entry.key != 0 { slots[Self.slot(entry.key, slots)] = entry }
        }
    }

    @inline(__always)
    private static func slot(_ key: UInt64, _ slots: UnsafeMutableBufferPointer<(key: UInt64, count: Int32)>) -> Int {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: key >> 17) & mask
        while slots[slot].key != 0 && slots[slot].key != key { slot = (slot + 1) & mask }
        return slot
    }

    subscript(key: UInt64) -> Int {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: key >> 17) & mask
        while slots[slot].key != 0 && slots[slot].key != key { slot = (slot + 1) & mask }
        return Int(slots[slot].count)
    }
}
