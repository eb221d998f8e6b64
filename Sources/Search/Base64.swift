/// Appends bytes in base64 (RFC 4648, with padding).
func appendBase64(_ bytes: ArraySlice<UInt8>, to output: inout [UInt8]) {
    output += [UInt8](unsafeUninitializedCapacity: (bytes.count + 2) / 3 * 4) { output, count in
        bytes.withUnsafeBufferPointer { bytes in
            count = writePairs(bytes, to: UnsafeMutableRawBufferPointer(output))
            for index in stride(from: count / 4 * 3, to: bytes.count, by: 3) {
                let left = min(bytes.count - index, 3)
                let value = (0..<3).reduce(0) { $0 << 8 | ($1 < left ? Int(bytes[index + $1]) : 0) }
                for digit in 0..<4 {
                    output[count] = digit <= left ? digits[value >> (18 - 6 * digit) & 63] : UInt8(ascii: "=")
                    count += 1
                }
            }
        }
    }
}

/// Writes six bytes as eight digits, in steps that read eight bytes, as long as there are so many; returns how many digits it wrote.
private func writePairs(_ bytes: UnsafeBufferPointer<UInt8>, to output: UnsafeMutableRawBufferPointer) -> Int {
    pairs.withUnsafeBufferPointer { pairs in
        var index = 0, count = 0
        while index + 8 <= bytes.count {
            let value = bytes.word(at: index).byteSwapped
            var eight: UInt64 = 0
            for place in 0..<4 {
                let pair = pairs[Int(truncatingIfNeeded: value &>> UInt64(truncatingIfNeeded: 52 &- 12 &* place) & 0xFFF)]
                eight |= UInt64(pair) &<< UInt64(truncatingIfNeeded: 16 &* place)
            }
            precondition(count + 8 <= output.count)
            output.storeBytes(of: eight.littleEndian, toByteOffset: count, as: UInt64.self)
            index += 6
            count += 8
        }
        return count
    }
}

private let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
/// Two digits for twelve bits each, the first one in the low byte.
private let pairs: [UInt16] = (0..<1 << 12).map { UInt16(digits[$0 >> 6]) | UInt16(digits[$0 & 63]) << 8 }
