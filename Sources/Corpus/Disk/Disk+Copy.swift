#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Copies of files, however large: no more of one is held than a piece.
extension Disk {
    /// Brings a file to hold the bytes of another, as ``replace(_:with:)`` does, unless it is a plain file that holds them already.
    ///
    /// - Parameter mayBeThere: whether it is worth looking.
    /// - Returns: whether it was written.
    /// - Throws: a failure with the path of `source` where that cannot be read, and of what was to be written else.
    package static func copy(_ source: String, to path: String, mayBeThere: Bool) throws(Failure) -> Bool {
        let descriptor = open(source, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw Failure(path: source) }
        defer { close(descriptor) }
        var pieces = try Pieces(of: descriptor, at: source)
        if mayBeThere, try pieces.areAll(of: path) { return false }
        try pieces.startAgain()
        try replace(path) { (output, temporary) throws(Failure) in
            while true {
                try pieces.readNext()
                guard pieces.count > 0 else { return }
                try pieces.withNext { (bytes) throws(Failure) in try put(bytes, output, temporary) }
            }
        }
        return true
    }

    /// An open file, piece after piece.
    private struct Pieces {
        private let descriptor: Int32
        private let path: String
        private let size: Int
        private var buffer: [UInt8]
        /// How many bytes the piece has that was read last; none at the end.
        private(set) var count = 0

        /// Throws where it is no plain file.
        init(of descriptor: Int32, at path: String) throws(Failure) {
            var information = stat()
            guard fstat(descriptor, &information) == 0 else { throw Failure(path: path) }
            guard information.st_mode & S_IFMT == S_IFREG else { throw Failure(path: path, reason: "it is no plain file") }
            (self.descriptor, self.path, size) = (descriptor, path, Int(information.st_size))
            buffer = [UInt8](repeating: 0, count: max(1, min(held, size)))
        }

        mutating func readNext() throws(Failure) {
            count = buffer.withUnsafeMutableBytes { read(descriptor, $0) }
            if count < 0 { throw Failure(path: path) }
        }

        func startAgain() throws(Failure) {
            guard lseek(descriptor, 0, SEEK_SET) == 0 else { throw Failure(path: path) }
        }

        func withNext<Value>(_ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Value) throws(Failure) -> Value {
            try buffer.withUnsafeBufferPointer { (bytes) throws(Failure) in try body(UnsafeBufferPointer(rebasing: bytes[..<count])) }
        }

        /// Whether a plain file that is no link holds exactly the bytes of this one.
        mutating func areAll(of other: String) throws(Failure) -> Bool {
            let old = open(other, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW)
            guard old >= 0 else { return false }
            defer { close(old) }
            var information = stat()
            guard fstat(old, &information) == 0, information.st_mode & S_IFMT == S_IFREG, information.st_size == size else { return false }
            repeat {
                try readNext()
                // After the last piece comes the end, of both.
                guard try withNext({ (bytes) throws(Failure) in holdsNext(old, bytes) }) else { return false }
            } while count > 0
            return true
        }
    }
}
