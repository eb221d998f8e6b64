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

    /// Waits until nobody holds the folder. Where the file system knows no locks, as some of networks, everybody holds it at once.
    package init(_ folder: String) {
        descriptor = open(folder, O_RDONLY | O_CLOEXEC | O_DIRECTORY)
        while descriptor >= 0, flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }
}
