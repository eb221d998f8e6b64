internal import CZlib

/// How hard a shard is packed.
enum Effort {
    /// What each reader loads: the root, the table of texts.
    case most
    case usual
    /// Lists of words: what a longer search for strings that repeat finds is no shorter.
    case words
    /// Columns of small numbers: the search for strings that repeat takes most of the time and gains next to nothing.
    case numbers
    /// Coded already.
    case none
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
        let strategy = effort == .numbers ? Z_RLE : Z_DEFAULT_STRATEGY
        let level: Int32 = effort == .most ? 9 : effort == .words ? 4 : 6
        let status = deflateInit2_(
            stream, level, Z_DEFLATED, windowBits, 8, strategy, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        precondition(status == Z_OK, "zlib has no memory left")
    }

    deinit {
        deflateEnd(stream)
        stream.deallocate()
    }

    /// In an array that is no longer than what it holds: it is kept until it is written.
    func deflate(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        deflateReset(stream)
        let bound = Int(deflateBound(stream, UInt(bytes.count)))
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bound) { output in
            bytes.withUnsafeBufferPointer {
                // zlib only reads its input, though it declares it mutable.
                stream.pointee.next_in = UnsafeMutablePointer(mutating: $0.baseAddress)
                stream.pointee.avail_in = UInt32($0.count)
                stream.pointee.next_out = output.baseAddress
                stream.pointee.avail_out = UInt32(output.count)
                CZlib.deflate(stream, Z_FINISH)
            }
            return Array(output[..<(bound - Int(stream.pointee.avail_out))])
        }
    }
}
