/// A word of up to fifteen ASCII letters as two numbers: looked at and compared eight letters at a time.
struct PlainWord {
    private(set) var letters: Letters
    private(set) var count: Int

    struct Letters: Equatable {
        /// The first letter in the lowest eight bits; zeros behind the last.
        var low: UInt64 = 0
        var high: UInt64 = 0

        @inline(__always)
        static func == (a: Letters, b: Letters) -> Bool { (a.low ^ b.low) | (a.high ^ b.high) == 0 }

        /// How many of so many letters are capitals.
        @inline(__always)
        func capitals(of count: Int) -> Int {
            let lower = UInt64(0x2020_2020_2020_2020)
            // The bit that capitals lack, of all letters side by side.
            return count - (low & lower | (high & lower) >> 1).nonzeroBitCount
        }

        @inline(__always)
        var startsCapital: Bool { low & 0x20 == 0 }

        /// Spread over all bits.
        @inline(__always)
        var hash: UInt64 {
            let mixed = low &* 0x9e37_79b9_7f4a_7c15 ^ high &* 0xbf58_476d_1ce4_e5b9
            return mixed ^ mixed >> 29
        }
    }

    /// The letters that begin at an index; nil where there are more than fifteen, or none.
    @inline(__always)
    init?(_ text: UnsafeBufferPointer<UInt8>, at start: Int) {
        let low = Self.load(text, start)
        let first = Self.letterCount(low)
        if first < 8 {
            guard first > 0 else { return nil }
            letters = Letters(low: low & Self.mask(first))
            count = first
        } else {
            let high = Self.load(text, start &+ 8)
            let second = Self.letterCount(high)
            guard second < 8 else { return nil }
            letters = Letters(low: low, high: high & Self.mask(second))
            count = 8 &+ second
        }
    }

    /// Eight bytes; zeros beyond the end.
    @inline(__always)
    private static func load(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> UInt64 {
        if start &+ 8 <= text.count {
            return UInt64(littleEndian: UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: start, as: UInt64.self))
        }
        var bytes: UInt64 = 0
        var index = text.count
        while index > start {
            index -= 1
            bytes = bytes << 8 | UInt64(text[index])
        }
        return bytes
    }

    @inline(__always)
    private static func mask(_ count: Int) -> UInt64 { (1 << UInt64(8 * count)) &- 1 }

    /// How many letters stand before the first byte that is none.
    @inline(__always)
    private static func letterCount(_ bytes: UInt64) -> Int {
        let lowered = (bytes | 0x2020_2020_2020_2020) & 0x7f7f_7f7f_7f7f_7f7f
        // The highest bit of a byte: it is “a” or beyond, it is beyond “z”.
        let fromA = lowered &+ 0x1f1f_1f1f_1f1f_1f1f
        let beyondZ = lowered &+ 0x0505_0505_0505_0505
        let others = ~(fromA & ~beyondZ & ~bytes) & 0x8080_8080_8080_8080
        return others.trailingZeroBitCount / 8
    }
}
