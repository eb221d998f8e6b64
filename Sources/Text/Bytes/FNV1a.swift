/// The 64-bit hash of G. Fowler, L. C. Noll and K.-P. Vo in its variant 1a, byte by byte, so that whoever reads a text hashes on the way.
///
/// It is no defence against texts that are made to collide: what is found by it is compared, or was in a list of ours.
public enum FNV1a {
    /// The hash of no bytes.
    public static let start: UInt64 = 0xcbf2_9ce4_8422_2325

    /// The hash of some bytes and one more.
    @inlinable @inline(__always)
    public static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
        (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }
}
