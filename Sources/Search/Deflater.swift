internal import CZlib

/// Raw deflate (RFC 1951) by zlib; one belongs to one thread.
final class Deflater {
    /// zlib remembers the address of its stream.
    private let stream: UnsafeMutablePointer<z_stream>

    init(level: Int32) {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        let windowBits: Int32 = -15
        let status = deflateInit2_(
            stream, level, Z_DEFLATED, windowBits, 9, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        precondition(status == Z_OK, "zlib has no memory left")
    }

    deinit {
        deflateEnd(stream)
        stream.deallocate()
    }

    func deflate(_ bytes: [UInt8]) -> [UInt8] {
        deflateReset(stream)
        let bound = Int(deflateBound(stream, UInt(bytes.count)))
        return [UInt8](unsafeUninitializedCapacity: bound) { output, count in
            // zlib only reads its input, though it declares it mutable.
            var input = bytes
            input.withUnsafeMutableBufferPointer {
                stream.pointee.next_in = $0.baseAddress
                stream.pointee.avail_in = UInt32($0.count)
                stream.pointee.next_out = output.baseAddress
                stream.pointee.avail_out = UInt32(output.count)
                CZlib.deflate(stream, Z_FINISH)
            }
            count = bound - Int(stream.pointee.avail_out)
        }
    }
}

/// Base64 (RFC 4648, with padding).
func appendBase64(_ bytes: [UInt8], to output: inout [UInt8]) {
    output.reserveCapacity(output.count + (bytes.count + 2) / 3 * 4)
    var index = 0
    while index + 2 < bytes.count {
        let value = Int(bytes[index]) << 16 | Int(bytes[index + 1]) << 8 | Int(bytes[index + 2])
        output.append(base64Digits[value >> 18])
        output.append(base64Digits[value >> 12 & 63])
        output.append(base64Digits[value >> 6 & 63])
        output.append(base64Digits[value & 63])
        index += 3
    }
    let left = bytes.count - index
    guard left > 0 else { return }
    let value = Int(bytes[index]) << 16 | (left > 1 ? Int(bytes[index + 1]) << 8 : 0)
    output.append(base64Digits[value >> 18])
    output.append(base64Digits[value >> 12 & 63])
    output.append(left > 1 ? base64Digits[value >> 6 & 63] : UInt8(ascii: "="))
    output.append(UInt8(ascii: "="))
}

private let base64Digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
