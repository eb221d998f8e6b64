/// Eight bytes of a text at once, and the tests that find among them the few that need care: nearly all text goes by untouched.
///
/// Each test returns marks, the highest bit of a byte for a hit; marks of several tests may be joined by `|`. The lowest mark is
/// exact, those above it need not be (the tests of S. E. Anderson's “Bit Twiddling Hacks”, which borrow upwards).
public struct ByteWord: Sendable {
    @usableFromInline let word: UInt64

    /// - Parameter word: the first byte in the lowest eight bits.
    @inlinable
    init(_ word: UInt64) {
        self.word = word
    }

    /// Marks a byte.
    @inlinable @inline(__always)
    public func equal(to byte: UInt8) -> UInt64 {
        let differences = word ^ (0x0101_0101_0101_0101 &* UInt64(byte))
        return (differences &- 0x0101_0101_0101_0101) & ~differences & 0x8080_8080_8080_8080
    }

    /// Marks a byte and those that differ from it in the bits of `mask` alone.
    @inlinable @inline(__always)
    public func equal(to byte: UInt8, ignoring mask: UInt8) -> UInt64 {
        ByteWord(word | (0x0101_0101_0101_0101 &* UInt64(mask))).equal(to: byte | mask)
    }

    /// Marks bytes that are no ASCII.
    @inlinable @inline(__always)
    public var beyondASCII: UInt64 { word & 0x8080_8080_8080_8080 }

    /// Marks bytes below a limit of at most 0x80.
    @inlinable @inline(__always)
    public func less(than limit: UInt8) -> UInt64 {
        (word &- 0x0101_0101_0101_0101 &* UInt64(limit)) & ~word & 0x8080_8080_8080_8080
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The first index from `start` on that the tests mark; the count where there is none.
    @inlinable @inline(__always)
    public func firstIndex(from start: Int, marking marks: (ByteWord) -> UInt64) -> Int {
        var index = start
        while count - index >= 8 {
            let word = UnsafeRawPointer(baseAddress.unsafelyUnwrapped).loadUnaligned(fromByteOffset: index, as: UInt64.self)
            let found = marks(ByteWord(UInt64(littleEndian: word)))
            if found != 0 { return index + found.trailingZeroBitCount / 8 }
            index += 8
        }
        guard index < count else { return count }
        // Beyond the end stand zeros; a mark there, or none at all, lies at or behind the count.
        return Swift.min(count, index + marks(ByteWord(rest(from: index))).trailingZeroBitCount / 8)
    }

    /// Fewer than eight bytes, up to the end.
    @inlinable @inline(__always)
    func rest(from index: Int) -> UInt64 {
        let length = count - index
        if count >= 8 {
            let word = UnsafeRawPointer(baseAddress.unsafelyUnwrapped).loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
            return UInt64(littleEndian: word) >> UInt64(8 * (8 - length))
        }
        var rest: UInt64 = 0
        for offset in 0..<length { rest |= UInt64(self[index + offset]) << (8 * offset) }
        return rest
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
                let word = UnsafeRawPointer(baseAddress.unsafelyUnwrapped).loadUnaligned(fromByteOffset: index, as: UInt64.self)
                // A continuation byte has the highest bit and not the one below it.
                counts &+= (word & ~(word << 1) & 0x8080_8080_8080_8080) >> 7
                index += 8
            }
            continuations += Int((counts &* 0x0101_0101_0101_0101) >> 56)
        }
        while index < count {
            if self[index] & 0xC0 == 0x80 { continuations += 1 }
            index += 1
        }
        return count - continuations
    }
}
