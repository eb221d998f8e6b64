internal import CCrypto

/// SHA-256 by the system's libcrypto.
public enum SHA256Digest {
    /// The digest's 32 bytes.
    public static func bytes(of data: [UInt8]) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: 32) { buffer, count in
            data.withUnsafeBufferPointer { _ = SHA256($0.baseAddress, $0.count, buffer.baseAddress) }
            count = 32
        }
    }

    /// The digest as 64 lower-case hexadecimal digits.
    public static func hex(of data: [UInt8]) -> String {
        String(decoding: hexadecimal(bytes(of: data)[...]), as: UTF8.self)
    }
}

/// Lower-case hexadecimal digits of bytes, two a byte, in ASCII.
public func hexadecimal(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var digits = [UInt8]()
    digits.reserveCapacity(bytes.count * 2)
    for byte in bytes {
        for nibble in [byte >> 4, byte & 15] {
            digits.append(nibble < 10 ? UInt8(ascii: "0") + nibble : UInt8(ascii: "a") + nibble - 10)
        }
    }
    return digits
}
