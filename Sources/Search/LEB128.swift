/// Numbers in seven bits a byte, the lowest first, each but the last with the highest bit: as the bytes of a word, the first one lowest.
enum LEB128 {
    @inline(__always)
    static func code(of number: UInt32) -> (code: UInt64, count: Int) {
        number < 1 << 14 ? shortCode(of: number) : longCode(of: number)
    }

    /// The same of a number below 2¹⁴. Whether it has one byte or two is hard to foretell: nothing branches on it.
    @inline(__always)
    static func shortCode(of number: UInt32) -> (code: UInt64, count: Int) {
        let isLong = (0x7F &- number) >> 31
        return (UInt64(number & 0x7F | isLong << 7 | (number >> 7) << 8), Int(1 &+ isLong))
    }

    private static func longCode(of number: UInt32) -> (code: UInt64, count: Int) {
        var code: UInt64 = 0, count = 0, rest = number
        while rest >= 0x80 {
            code |= UInt64(rest & 0x7F | 0x80) << UInt64(8 * count)
            count += 1
            rest >>= 7
        }
        return (code | UInt64(rest) << UInt64(8 * count), count + 1)
    }
}
