internal import CCrypto

/// SHA-256 by the system's libcrypto.
public enum SHA256Digest {
    /// The digest's 32 bytes.
    public static func bytes(of data: [UInt8]) -> [UInt8] {
        data.withUnsafeBufferPointer { bytes(of: $0) }
    }

    /// The same.
    public static func bytes(of data: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: 32) { buffer, count in
            digest(data, into: buffer)
            count = 32
        }
    }

    /// The first four bytes of the digest.
    public static func start(of data: [UInt8]) -> UInt32 {
        data.withUnsafeBufferPointer { start(of: $0) }
    }

    /// The same.
    public static func start(of data: UnsafeBufferPointer<UInt8>) -> UInt32 {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 32) { buffer in
            digest(data, into: buffer)
            return buffer[..<4].reduce(0) { $0 << 8 | UInt32($1) }
        }
    }

    /// By the library's calls on a context of ours: the newer ones make one for each digest, which takes longer than the digest of
    /// a paragraph.
    private static func digest(_ data: UnsafeBufferPointer<UInt8>, into buffer: UnsafeMutableBufferPointer<UInt8>) {
        var context = SHA256_CTX()
        SHA256_Init(&context)
        SHA256_Update(&context, data.baseAddress, data.count)
        SHA256_Final(buffer.baseAddress, &context)
    }

    /// The digest as 64 lower-case hexadecimal digits.
    public static func hex(of data: [UInt8]) -> String {
        String(decoding: Hexadecimal.digits(of: bytes(of: data)), as: UTF8.self)
    }
}
