#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif
package import Text

/// Files that are made a piece at a time.
extension Disk {
    /// How many bytes of a file in pieces are held at a time; a piece that is longer is held whole.
    static let held = 256 * 1024

    /// Brings a file to hold the bytes of all pieces, as ``replace(_:with:)`` does, unless it is a plain file that holds them already.
    ///
    /// - Parameters:
    ///   - mayBeThere: whether it is worth looking.
    ///   - append: appends the piece of a number from 0 on; called once for each, in order.
    /// - Returns: whether it was written.
    package static func bring(
        _ path: String, mayBeThere: Bool, pieces count: Int, append: (Int, inout ByteBuffer) -> Void
    ) throws(Failure) -> Bool {
        var next = 0
        var buffer = ByteBuffer()
        func fill() {
            buffer.removeAll()
            while next < count, buffer.count < held {
                append(next, &buffer)
                next += 1
            }
        }
        fill()
        let old = mayBeThere ? open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW) : -1
        defer { if old >= 0 { close(old) } }
        var same = 0
        if old >= 0, isPlain(old) {
            while buffer.withUnsafeBytes({ holdsNext(old, $0) }) {
                // After the last piece comes the end.
                if buffer.isEmpty { return false }
                same += buffer.count
                fill()
            }
        }
        try replace(path) { (descriptor, temporary) throws(Failure) in
            if same > 0 { try copy(same, from: old, to: descriptor, temporary) }
            while !buffer.isEmpty {
                try buffer.withUnsafeBytes { (bytes) throws(Failure) in try put(bytes, descriptor, temporary) }
                fill()
            }
        }
        return true
    }

    private static func isPlain(_ descriptor: Int32) -> Bool {
        var information = stat()
        return fstat(descriptor, &information) == 0 && information.st_mode & S_IFMT == S_IFREG
    }

    /// Whether exactly these bytes are read next; where there are none, whether it is the end.
    static func holdsNext(_ descriptor: Int32, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        withUnsafeTemporaryAllocation(byteCount: 64 * 1024, alignment: 1) { buffer in
            var compared = 0
            while compared < bytes.count {
                let wanted = UnsafeMutableRawBufferPointer(rebasing: buffer[..<min(buffer.count, bytes.count - compared)])
                let got = read(descriptor, wanted)
                guard got > 0, let start = wanted.baseAddress, let rest = bytes.baseAddress?.advanced(by: compared), memcmp(start, rest, got) == 0
                else { return false }
                compared += got
            }
            return !bytes.isEmpty || read(descriptor, buffer) == 0
        }
    }

    /// Copies the first bytes of a file.
    private static func copy(_ count: Int, from old: Int32, to descriptor: Int32, _ path: String) throws(Failure) {
        guard lseek(old, 0, SEEK_SET) == 0 else { throw Failure(path: path) }
        var bytes = [UInt8](repeating: 0, count: held)
        var left = count
        while left > 0 {
            let got = bytes.withUnsafeMutableBytes { read(old, UnsafeMutableRawBufferPointer(rebasing: $0[..<min($0.count, left)])) }
            guard got > 0 else { throw got < 0 ? Failure(path: path) : Failure(path: path, reason: "it changed while it was read") }
            try bytes.withUnsafeBufferPointer { (bytes) throws(Failure) in
                try put(UnsafeBufferPointer(rebasing: bytes[..<got]), descriptor, path)
            }
            left -= got
        }
    }
}
