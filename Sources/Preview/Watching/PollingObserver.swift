#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// Finds changes by looking through the folders every so often: on systems, and in places, where nothing tells of them.
struct PollingObserver: ChangeObserver {
    private let folders: [String]
    private var known: [String: Folders.Status]
    private var interval = Duration.milliseconds(300)

    init(folders: [String]) {
        self.folders = folders
        known = Self.look(through: folders)
    }

    mutating func changes(until stop: Int32, timeout: Duration?) -> ChangeBurst? {
        // While a burst is gathered the next look comes as soon as the burst may be over.
        let wait = timeout ?? interval
        var descriptor = pollfd(fd: stop, events: Int16(POLLIN), revents: 0)
        let ready = poll(&descriptor, 1, wait.pollMilliseconds)
        guard ready == 0 || ready < 0 && errno == EINTR else { return nil }
        let clock = ContinuousClock()
        let start = clock.now
        let found = Self.look(through: folders)
        // Looking takes a tenth of the time at most, however many files there are.
        interval = max(.milliseconds(300), (clock.now - start) * 10)
        defer { known = found }
        var burst = ChangeBurst()
        for (path, status) in found where known[path] != status { burst.add(path, isNew: known[path] == nil) }
        for path in known.keys where found[path] == nil { burst.add(path) }
        return burst
    }

    func close() {}

    /// Every file below the folders with its status, and every folder with what never changes of it.
    private static func look(through folders: [String]) -> [String: Folders.Status] {
        var found = [String: Folders.Status]()
        var open = folders.filter { Folders.status(of: $0) != nil }
        while let folder = open.popLast() {
            for entry in Folders.entries(of: folder) {
                let path = "\(folder)/\(entry.name)"
                if entry.isFolder {
                    open.append(path)
                    found[path] = Folders.Status(isFolder: true, inode: 0, size: 0, seconds: 0, nanoseconds: 0)
                } else {
                    found[path] = Folders.status(of: path)
                }
            }
        }
        return found
    }
}
