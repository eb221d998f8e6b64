internal import CCrypto

/// SHA-256 by the system's libcrypto.
public enum SHA256Digest {
    /// The address of the algorithm, an `EVP_MD` that lives as long as the process. Looking it up by name, as the library's
    /// one-call functions do, takes longer than the digest of a sentence.
    private static let algorithm = UInt(bitPattern: EVP_MD_fetch(nil, "SHA256", nil))

    /// The digest's 32 bytes.
    public static func bytes(of data: [UInt8]) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: 32) { buffer, count in
            data.withUnsafeBufferPointer {
                _ = EVP_Digest($0.baseAddress, $0.count, buffer.baseAddress, nil, OpaquePointer(bitPattern: algorithm), nil)
            }
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
        digits.append(digit(byte >> 4))
        digits.append(digit(byte & 15))
    }
    return digits
}

private func digit(_ nibble: UInt8) -> UInt8 {
    nibble < 10 ? UInt8(ascii: "0") + nibble : UInt8(ascii: "a") + nibble - 10
}
