#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// A folder that one process at a time writes to: another that asks for it waits. Nothing is left on the disk, and a process that is killed
/// holds nothing.
package struct FolderLock: ~Copyable {
    private let descriptor: Int32

    /// How often in a minute it is asked whether the folder is free.
    private static let attempts = 1_200

    /// Waits until nobody holds the folder, a minute at most. Where the file system knows no locks, as some of networks, everybody holds it
    /// at once.
    package init(_ folder: String) throws(Disk.Failure) {
        let descriptor = open(folder, O_RDONLY | O_CLOEXEC | O_DIRECTORY)
        guard descriptor >= 0 else { throw Disk.Failure(path: folder) }
        guard Self.hold(descriptor) else {
            close(descriptor)
            throw Disk.Failure(path: folder, reason: "another build has been writing to it for a minute")
        }
        self.descriptor = descriptor
    }

    private static func hold(_ descriptor: Int32) -> Bool {
        for _ in 0..<attempts {
            if flock(descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK && errno != EINTR { return true }
            usleep(60_000_000 / UInt32(attempts))
        }
        return false
    }

    deinit { close(descriptor) }
}
