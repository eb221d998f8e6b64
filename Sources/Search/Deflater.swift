internal import CZlib

/// How hard a shard is packed.
enum Effort: Int32 {
    /// What each reader loads: the root, the table of texts.
    case most = 9
    case usual = 6
    /// Texts that are coded already: more effort gains a thousandth there.
    case least = 1
}

/// Raw deflate (RFC 1951) by zlib; one belongs to one thread, and to many contents in turn: to set one up costs as much
/// as to deflate a shard.
final class Deflater {
    /// zlib remembers the address of its stream.
    private let stream: UnsafeMutablePointer<z_stream>

    init(_ effort: Effort) {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        let windowBits: Int32 = -15
        let status = deflateInit2_(
            stream, effort.rawValue, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
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
func base64(_ bytes: [UInt8]) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: (bytes.count + 2) / 3 * 4) { output, count in
        base64Digits.withUnsafeBufferPointer { digits in
            var index = 0
            while index < bytes.count {
                let left = bytes.count - index
                let value = Int(bytes[index]) << 16 | (left > 1 ? Int(bytes[index + 1]) << 8 : 0) | (left > 2 ? Int(bytes[index + 2]) : 0)
                output[count] = digits[value >> 18]
                output[count + 1] = digits[value >> 12 & 63]
                output[count + 2] = left > 1 ? digits[value >> 6 & 63] : UInt8(ascii: "=")
                output[count + 3] = left > 2 ? digits[value & 63] : UInt8(ascii: "=")
                count += 4
                index += 3
            }
        }
    }
}

private let base64Digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
