#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif
internal import Text

/// What a folder holds, straight from the system.
enum Folders {
    struct Entry {
        let name: String
        let isFolder: Bool
    }

    /// The entries of a folder but those that no build reads; nothing where it cannot be read.
    /// A symbolic link is no folder, wherever it leads: what it leads to is not watched.
    static func entries(of folder: String) -> [Entry] {
        guard let stream = opendir(folder) else { return [] }
        defer { closedir(stream) }
        var entries = [Entry]()
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { name in
                name.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: name.pointee)) { String(cString: $0) }
            }
            guard name != ".", name != "..", !isPassedOver(name) else { continue }
            let kind = Int32(entry.pointee.d_type)
            let isFolder = kind == Int32(DT_UNKNOWN) ? status(of: "\(folder)/\(name)")?.isFolder ?? false : kind == Int32(DT_DIR)
            entries.append(Entry(name: name, isFolder: isFolder))
        }
        return entries
    }

    struct Status: Hashable {
        let isFolder: Bool
        let inode: UInt64
        let size: Int64
        let seconds: Int
        let nanoseconds: Int
    }

    /// The status of a file, not of what a link leads to; nil where there is none.
    static func status(of path: String) -> Status? {
        var status = stat()
        guard lstat(path, &status) == 0 else { return nil }
        #if canImport(Darwin)
            let modified = status.st_mtimespec
        #else
            let modified = status.st_mtim
        #endif
        return Status(
            isFolder: status.st_mode & S_IFMT == S_IFDIR, inode: UInt64(status.st_ino), size: Int64(status.st_size),
            seconds: modified.tv_sec, nanoseconds: modified.tv_nsec)
    }
}
