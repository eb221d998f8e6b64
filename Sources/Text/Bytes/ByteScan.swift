/// Sixteen bytes of a text at once, in two words, and the tests that find among them the few that need care: nearly all text goes by
/// untouched.
///
/// Each test returns marks, the highest bit of a byte for a hit; marks of several tests may be joined by `|`. The lowest mark is
/// exact, those above it in its word need not be (the tests of S. E. Anderson's “Bit Twiddling Hacks”, which borrow upwards).
public struct ByteWords: Sendable {
    /// What tests return: nothing was found where both words are zero.
    public typealias Marks = SIMD2<UInt64>

    @usableFromInline let words: SIMD2<UInt64>

    /// - Parameter words: the first byte in the lowest eight bits of the first.
    @inlinable
    init(_ words: SIMD2<UInt64>) {
        self.words = words
    }

    @inlinable @inline(__always)
    static func repeating(_ byte: UInt8) -> SIMD2<UInt64> { SIMD2(repeating: 0x0101_0101_0101_0101 &* UInt64(byte)) }

    /// Marks a byte.
    @inlinable @inline(__always)
    public func equal(to byte: UInt8) -> Marks {
        let differences = words ^ Self.repeating(byte)
        return (differences &- Self.repeating(1)) & ~differences & Self.repeating(0x80)
    }

    /// Marks a byte and those that differ from it in the bits of `mask` alone.
    @inlinable @inline(__always)
    public func equal(to byte: UInt8, ignoring mask: UInt8) -> Marks {
        ByteWords(words | Self.repeating(mask)).equal(to: byte | mask)
    }

    /// Marks bytes that are no ASCII.
    @inlinable @inline(__always)
    public var beyondASCII: Marks { words & Self.repeating(0x80) }

    /// Marks bytes below a limit of at most 0x80.
    @inlinable @inline(__always)
    public func less(than limit: UInt8) -> Marks {
        (words &- Self.repeating(limit)) & ~words & Self.repeating(0x80)
    }

    /// The place of the first mark; sixteen where there is none.
    @inlinable @inline(__always)
    static func first(_ marks: Marks) -> Int {
        marks[0] != 0 ? marks[0].trailingZeroBitCount / 8 : 8 + marks[1].trailingZeroBitCount / 8
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The first index from `start` on that the tests mark; the count where there is none.
    @inlinable @inline(__always)
    public func firstIndex(from start: Int, marking marks: (ByteWords) -> ByteWords.Marks) -> Int {
        var index = start
        while count - index >= 16 {
            let found = marks(ByteWords(SIMD2(word(at: index), word(at: index + 8))))
            if found[0] | found[1] != 0 { return index + ByteWords.first(found) }
            index += 16
        }
        guard index < count else { return count }
        // Beyond the end stand zeros; a mark there, or none at all, lies at or behind the count.
        let isLong = count - index >= 8
        let rest = isLong ? SIMD2(word(at: index), rest(from: index + 8)) : SIMD2(rest(from: index), 0)
        return Swift.min(count, index + ByteWords.first(marks(ByteWords(rest))))
    }

    /// Eight bytes, all of them before the end.
    @inlinable @inline(__always)
    func word(at index: Int) -> UInt64 {
        UInt64(littleEndian: UnsafeRawPointer(baseAddress.unsafelyUnwrapped).loadUnaligned(fromByteOffset: index, as: UInt64.self))
    }

    /// Fewer than eight bytes, up to the end.
    @inlinable @inline(__always)
    func rest(from index: Int) -> UInt64 {
        let length = count - index
        if count >= 8 { return word(at: count - 8) >> UInt64(8 * (8 - length)) }
        if count >= 4 {
            // All bytes, of two halves that overlap.
            let all = halfWord(at: 0) | halfWord(at: count - 4) << UInt64(8 * (count - 4))
            return all >> UInt64(8 * index)
        }
        var rest: UInt64 = 0
        for offset in 0..<length { rest |= UInt64(self[index + offset]) << (8 * offset) }
        return rest
    }

    @inlinable @inline(__always)
    func halfWord(at index: Int) -> UInt64 {
        let half = UnsafeRawPointer(baseAddress.unsafelyUnwrapped).loadUnaligned(fromByteOffset: index, as: UInt32.self)
        return UInt64(UInt32(littleEndian: half))
    }

    /// How many of the bytes begin a character of UTF-8.
    public var scalarCount: Int {
        var continuations = 0
        var index = 0
        while count - index >= 8 {
            // Each byte of a word counts those in its place: of as many words as a byte can count, their sum too.
            let end = index + Swift.min((count - index) / 8, 31) * 8
            var counts: UInt64 = 0
            while index < end {
                let word = word(at: index)
                // A continuation byte has the highest bit and not the one below it.
                counts &+= (word & ~(word << 1) & 0x8080_8080_8080_8080) >> 7
                index += 8
            }
            continuations += Int((counts &* 0x0101_0101_0101_0101) >> 56)
        }
        if index < count {
            let rest = rest(from: index)
            continuations += (rest & ~(rest << 1) & 0x8080_8080_8080_8080).nonzeroBitCount
        }
        return count - continuations
    }
}
