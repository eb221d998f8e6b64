#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif
internal import Text

/// The few calls of the file system that a build needs, on paths as UTF-8, without Foundation.
package enum Disk {
    /// What the system said when a call failed.
    package struct Failure: Error, Sendable, Hashable, CustomStringConvertible {
        package var path: String
        package var reason: String
        package var isMissing: Bool

        init(path: String) {
            let code = errno
            self.path = path
            reason = String(cString: strerror(code))
            isMissing = code == ENOENT || code == ENOTDIR
        }

        /// A failure that no call of the system tells: `reason` is a clause.
        package init(path: String, reason: String) {
            self.path = path
            self.reason = reason
            isMissing = false
        }

        package var description: String { "\(path): \(reason)" }
    }

    /// What may stand at a path; `other` are devices, pipes and sockets.
    package enum Kind: Sendable, Hashable {
        case file, folder, link, other
    }

    /// What a folder holds under one name.
    package struct Entry: Sendable, Hashable {
        package var name: String
        package var kind: Kind
        /// Whether the name is not UTF-8: it cannot be shown as it is.
        package var isGarbled: Bool
    }

    /// What the system knows of a file.
    package struct Status: Sendable, Hashable {
        package var kind: Kind
        /// Of a file, in bytes.
        package var size: Int
        /// When it was last written, in nanoseconds: for the preview's watcher, never for what is published. Beyond the year 2262, which some
        /// file system may tell, the number starts again; it still tells one time from another.
        package var modified: Int
    }

    /// The whole file. Throws where it cannot be read or is no plain file.
    package static func read(_ path: String) throws(Failure) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw Failure(path: path) }
        defer { close(descriptor) }
        var information = stat()
        guard fstat(descriptor, &information) == 0 else { throw Failure(path: path) }
        guard information.st_mode & S_IFMT == S_IFREG else { throw Failure(path: path, reason: "it is no plain file") }
        return try bytes(of: path, expected: Int(information.st_size)) { Self.read(descriptor, $0) }
    }

    /// All that an open descriptor gives, such as a pipe's.
    ///
    /// - Parameter name: what it is called where it fails.
    package static func read(_ descriptor: Int32, name: String) throws(Failure) -> [UInt8] {
        try bytes(of: name, expected: 0) { read(descriptor, $0) }
    }

    /// Writes to an open descriptor.
    ///
    /// - Parameter name: what it is called where it fails.
    package static func write(_ bytes: [UInt8], to descriptor: Int32, name: String) throws(Failure) {
        try bytes.withUnsafeBufferPointer { (bytes) throws(Failure) in try put(bytes, descriptor, name) }
    }

    /// All that `read` gives, until it gives nothing.
    ///
    /// - Parameters:
    ///   - path: for what is said of a failure.
    ///   - expected: how many bytes there probably are; more are taken too, and fewer.
    ///   - read: puts the next bytes into a buffer and gives their number, any from 1 to the buffer's; 0 at the end, less where it fails.
    static func bytes(of path: String, expected: Int, read: (UnsafeMutableRawBufferPointer) -> Int) throws(Failure) -> [UInt8] {
        var failure: Failure?
        // One byte more than is expected: where that stays empty, the end was reached, and nobody need ask again.
        let room = expected + 1
        var bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
            count = 0
            // The system may give less than it was asked for: Linux never gives more than 2 GB at once.
            while count < room, count != expected || count == 0 {
                let got = read(UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[count..<room]))
                if got < 0 { failure = Failure(path: path) }
                if got <= 0 { break }
                count += got
            }
        }
        if let failure { throw failure }
        // A file that grew while it was read.
        guard bytes.count >= room else { return bytes }
        var rest = [UInt8](repeating: 0, count: 64 * 1024)
        while true {
            let got = rest.withUnsafeMutableBytes { read($0) }
            if got < 0 { throw Failure(path: path) }
            if got == 0 { return bytes }
            bytes.append(contentsOf: rest[0..<got])
        }
    }

    /// Whether a plain file that is no link holds exactly these bytes.
    package static func holds(_ path: String, _ bytes: [UInt8]) -> Bool {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        var information = stat()
        guard fstat(descriptor, &information) == 0, information.st_mode & S_IFMT == S_IFREG, information.st_size == bytes.count else { return false }
        return withUnsafeTemporaryAllocation(byteCount: min(bytes.count, 64 * 1024) + 1, alignment: 1) { buffer in
            bytes.withUnsafeBytes { bytes in
                var compared = 0
                while compared < bytes.count {
                    let got = Self.read(descriptor, buffer)
                    guard got > 0, compared + got <= bytes.count, let start = buffer.baseAddress, let rest = bytes.baseAddress?.advanced(by: compared),
                        memcmp(start, rest, got) == 0
                    else { return false }
                    compared += got
                }
                return true
            }
        }
    }

    static func read(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
        while true {
            #if canImport(Glibc)
                let got = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
            #elseif canImport(Musl)
                let got = Musl.read(descriptor, buffer.baseAddress, buffer.count)
            #else
                let got = Darwin.read(descriptor, buffer.baseAddress, buffer.count)
            #endif
            if got >= 0 || errno != EINTR { return got }
        }
    }

    /// What is in a folder, sorted by name, in the same order on every run; links are not followed.
    package static func list(_ folder: String) throws(Failure) -> [Entry] {
        guard let directory = opendir(folder) else { throw Failure(path: folder) }
        defer { closedir(directory) }
        var entries = [Entry]()
        while true {
            // The end and a failure look alike, but for this.
            errno = 0
            guard let entry = readdir(directory) else {
                if errno != 0 { throw Failure(path: folder) }
                break
            }
            let (name, isGarbled) = withUnsafeBytes(of: entry.pointee.d_name) { raw in
                let bytes = raw.prefix { $0 != 0 }
                return (String(decoding: bytes, as: UTF8.self), String(validating: bytes, as: UTF8.self) == nil)
            }
            if name == "." || name == ".." { continue }
            let kind: Kind
            switch Int32(entry.pointee.d_type) {
            case Int32(DT_REG): kind = .file
            case Int32(DT_DIR): kind = .folder
            case Int32(DT_LNK): kind = .link
            default: kind = (try? status(folder + "/" + name, following: false))?.kind ?? .other
            }
            entries.append(Entry(name: name, kind: kind, isGarbled: isGarbled))
        }
        return entries.sorted(byText: \.name) { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }

    /// What stands at a path.
    ///
    /// - Parameter following: whether a link counts as what it leads to.
    /// - Throws: where nothing stands there, or nobody may look.
    package static func status(_ path: String, following: Bool = true) throws(Failure) -> Status {
        var information = stat()
        guard (following ? stat(path, &information) : lstat(path, &information)) == 0 else { throw Failure(path: path) }
        let kind: Kind
        switch information.st_mode & S_IFMT {
        case S_IFREG: kind = .file
        case S_IFDIR: kind = .folder
        case S_IFLNK: kind = .link
        default: kind = .other
        }
        #if canImport(Darwin)
            let time = information.st_mtimespec
        #else
            let time = information.st_mtim
        #endif
        return Status(kind: kind, size: Int(information.st_size), modified: time.tv_sec &* 1_000_000_000 &+ time.tv_nsec)
    }

    /// Whether anything stands at a path, a link that leads nowhere too.
    package static func exists(_ path: String) -> Bool {
        (try? status(path, following: false)) != nil
    }

    /// The path with every link resolved; nil where it leads nowhere or around in a circle.
    package static func resolved(_ path: String) -> String? {
        guard let real = realpath(path, nil) else { return nil }
        defer { free(real) }
        return String(cString: real)
    }

    /// Where a path that need not be there yet leads: what is there of it with every link resolved, and the rest. Nil where that is not
    /// to be told.
    package static func destination(_ path: String) -> String? {
        let root = path.utf8.first == UInt8(ascii: "/") ? "/" : "./"
        var there = path.pathParts
        var rest: [Substring] = []
        while true {
            if let found = resolved(root + there.joined(separator: "/")) {
                return rest.isEmpty ? found : ([found == "/" ? "" : found[...]] + rest).joined(separator: "/")
            }
            guard let last = there.popLast(), last != ".." else { return nil }
            if last != "." { rest.insert(last, at: 0) }
        }
    }

    /// Makes a folder and those above it.
    package static func makeFolder(_ path: String) throws(Failure) {
        if mkdir(path, 0o777) == 0 || errno == EEXIST { return }
        guard errno == ENOENT, let parent = path.pathFolders.last, !parent.isEmpty else { throw Failure(path: path) }
        try makeFolder(String(parent))
        guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw Failure(path: path) }
    }

    /// Writes a file so that whoever reads it sees the old bytes or the new ones, never a part: beside it, then renamed.
    package static func replace(_ path: String, with bytes: [UInt8]) throws(Failure) {
        try replace(path) { (descriptor, temporary) throws(Failure) in
            try write(bytes, to: descriptor, name: temporary)
        }
    }

    /// The same with a file of a person's: what is a link stays one, to the new bytes, and who may read the file and write it stays.
    package static func rewrite(_ path: String, with bytes: [UInt8]) throws(Failure) {
        let path = resolved(path) ?? path
        var information = stat()
        let isThere = stat(path, &information) == 0
        try replace(path) { (descriptor, temporary) throws(Failure) in
            if isThere, fchmod(descriptor, information.st_mode & 0o7777) != 0 { throw Failure(path: temporary) }
            try write(bytes, to: descriptor, name: temporary)
        }
    }

    /// The same as ``replace(_:with:)`` with what `write` puts into a descriptor; it is told the path too, for what is said of a failure.
    static func replace(_ path: String, write: (_ descriptor: Int32, _ path: String) throws(Failure) -> Void) throws(Failure) {
        let temporary = path + temporaryEnding
        // Lent: handed over as they are, both paths would be copied for each call.
        let descriptor = temporary.withCString { open($0, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o666) }
        guard descriptor >= 0 else { throw Failure(path: temporary) }
        var failure: Failure?
        do throws(Failure) { try write(descriptor, temporary) } catch { failure = error }
        if close(descriptor) != 0, failure == nil { failure = Failure(path: temporary) }
        if failure == nil, temporary.withCString({ temporary in path.withCString { rename(temporary, $0) } }) != 0 { failure = Failure(path: path) }
        if let failure {
            unlink(temporary)
            throw failure
        }
    }

    /// The ending of a file that is being written; one that a killed build left behind may be removed.
    package static let temporaryEnding = ".dossier-part"

    /// Writes bytes to the descriptor of a file at that path.
    static func put(_ bytes: UnsafeBufferPointer<UInt8>, _ descriptor: Int32, _ path: String) throws(Failure) {
        var done = 0
        while done < bytes.count {
            let put = platformWrite(descriptor, bytes.baseAddress?.advanced(by: done), bytes.count - done)
            if put < 0, errno == EAGAIN {
                // A pipe that does not wait is full for now.
                var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                _ = poll(&waiting, 1, -1)
                continue
            }
            if put < 0, errno != EINTR { throw Failure(path: path) }
            done += max(0, put)
        }
    }

    private static func platformWrite(_ descriptor: Int32, _ start: UnsafeRawPointer?, _ count: Int) -> Int {
        #if canImport(Glibc)
            Glibc.write(descriptor, start, count)
        #elseif canImport(Musl)
            Musl.write(descriptor, start, count)
        #else
            Darwin.write(descriptor, start, count)
        #endif
    }

    /// Gives a file, or a link, another path on the same disk; what stands there is replaced.
    package static func move(_ path: String, to new: String) throws(Failure) {
        guard rename(path, new) == 0 else { throw Failure(path: path) }
    }

    /// Removes a file; one that is not there is no fault.
    package static func remove(_ path: String) throws(Failure) {
        guard unlink(path) == 0 || errno == ENOENT else { throw Failure(path: path) }
    }

    /// Removes a folder if nothing is in it.
    package static func removeFolderIfEmpty(_ path: String) {
        rmdir(path)
    }
}
