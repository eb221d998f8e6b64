#if os(Linux)
    internal import Glibc
    internal import Text

    /// Learns of changes from the Linux kernel (inotify(7)): one watch a folder, new folders included.
    struct InotifyObserver: ChangeObserver {
        private struct Watch {
            var folder: String
            /// The names that count: all of them, or, in the folder in which a watched folder stands, its name alone.
            var names: Set<String>?
        }

        private let descriptor: Int32
        private let roots: [String]
        private var watches: [Int32: Watch] = [:]

        private static let allEvents =
            UInt32(IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_CLOSE_WRITE | IN_MODIFY | IN_ATTRIB)
            | UInt32(IN_ONLYDIR)
        private static let comingAndGoing =
            UInt32(IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO) | UInt32(IN_ONLYDIR) | UInt32(IN_MASK_ADD)

        init(folders: [String]) throws(WatchingFailure) {
            roots = folders.map { folder in
                var folder = folder
                while folder.utf8.count > 1, folder.isFolderPath { folder.unicodeScalars.removeLast() }
                return folder
            }
            descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
            guard descriptor >= 0 else { throw Self.failure("no more watchers can be made") }
            do {
                try watchRoots()
            } catch {
                close()
                throw error
            }
        }

        func close() {
            _ = Glibc.close(descriptor)
        }

        mutating func changes(until stop: Int32, timeout: Duration?) throws(WatchingFailure) -> ChangeBurst? {
            let clock = ContinuousClock()
            let deadline = timeout.map { clock.now + $0 }
            while true {
                var descriptors = [
                    pollfd(fd: stop, events: Int16(POLLIN), revents: 0), pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
                ]
                let rest = deadline.map { max(.zero, $0 - clock.now) }
                let ready = poll(&descriptors, 2, rest?.pollMilliseconds ?? -1)
                if ready < 0 && errno != EINTR { return nil }
                guard ready > 0 else { return ChangeBurst() }
                guard descriptors[0].revents == 0 else { return nil }
                let burst = try readEvents()
                // Events of files that nobody reads are no quiet: others may follow them at once.
                if !burst.isEmpty || rest == .zero { return burst }
            }
        }

        // MARK: Events

        private mutating func readEvents() throws(WatchingFailure) -> ChangeBurst {
            var buffer = [UInt8](repeating: 0, count: 1 << 16)
            let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
            var burst = ChangeBurst()
            var index = 0
            // struct inotify_event: int32 watch, uint32 mask, uint32 cookie, uint32 length, and a name filled up with zeros.
            while index + 16 <= count {
                let (watch, mask, length) = buffer.withUnsafeBytes { bytes in
                    (
                        bytes.loadUnaligned(fromByteOffset: index, as: Int32.self),
                        bytes.loadUnaligned(fromByteOffset: index + 4, as: UInt32.self),
                        Int(bytes.loadUnaligned(fromByteOffset: index + 12, as: UInt32.self))
                    )
                }
                let end = min(index + 16 + length, count)
                let name = String(decoding: buffer[(index + 16)..<end].prefix { $0 != 0 }, as: UTF8.self)
                index = end
                if mask & UInt32(IN_Q_OVERFLOW) != 0 {
                    burst.mayBeMore = true
                } else {
                    try take(mask, name: name, watch: watch, into: &burst)
                }
            }
            if burst.mayBeMore {
                // Events were lost, and folders may have come, gone and moved in them.
                for number in watches.keys { inotify_rm_watch(descriptor, number) }
                watches = [:]
                try watchRoots()
            }
            return burst
        }

        private mutating func take(_ mask: UInt32, name: String, watch number: Int32, into burst: inout ChangeBurst) throws(WatchingFailure) {
            guard let watch = watches[number] else { return }
            if mask & UInt32(IN_IGNORED) != 0 {
                watches[number] = nil
                return
            }
            guard !name.isEmpty, watch.names?.contains(name) ?? true, watch.names != nil || !isPassedOver(name) else { return }
            let path = Self.path(name, in: watch.folder)
            if watch.names != nil, !roots.contains(path) { return }
            // What is moved to a place may take that of another; what is made there may not.
            let isNew = mask & UInt32(IN_CREATE) != 0
            burst.add(path, isNew: isNew)
            guard mask & UInt32(bitPattern: IN_ISDIR) != 0 || watch.names != nil else { return }
            if mask & UInt32(IN_MOVED_FROM | IN_DELETE) != 0 { forget(path) }
            if mask & UInt32(IN_CREATE | IN_MOVED_TO) != 0 {
                // What was made in the folder before its watch began has no event of its own.
                try watchTree(path) { burst.add($0, isNew: isNew) }
            }
        }

        // MARK: Watches

        private mutating func watchRoots() throws(WatchingFailure) {
            for root in roots {
                let (parent, name) = Self.split(root)
                try watch(parent, names: [name])
                try watchTree(root) { _ in }
            }
        }

        /// Watches a folder and all below it. The watch comes before the look inside, so that nothing falls between the two.
        private mutating func watchTree(_ folder: String, found: (String) -> Void) throws(WatchingFailure) {
            var open = [folder]
            while let folder = open.popLast() {
                guard try watch(folder, names: nil) else { continue }
                for entry in Folders.entries(of: folder) {
                    let path = "\(folder)/\(entry.name)"
                    found(path)
                    if entry.isFolder { open.append(path) }
                }
            }
        }

        /// Returns false where there is no such folder, or none that may be read.
        @discardableResult
        private mutating func watch(_ folder: String, names: Set<String>?) throws(WatchingFailure) -> Bool {
            let number = inotify_add_watch(descriptor, folder, names == nil ? Self.allEvents : Self.comingAndGoing)
            guard number >= 0 else {
                guard errno == ENOSPC || errno == ENOMEM else { return false }
                throw Self.failure("there are more folders than the system can watch (see fs.inotify.max_user_watches)")
            }
            if let names {
                // A folder may hold several watched ones, and may itself lie in one.
                if let present = watches[number] {
                    if let others = present.names { watches[number]?.names = others.union(names) }
                } else {
                    watches[number] = Watch(folder: folder, names: names)
                }
            } else {
                watches[number] = Watch(folder: folder, names: nil)
            }
            return true
        }

        /// Ends the watches of a folder that has left its place, and of all below it.
        private mutating func forget(_ folder: String) {
            for (number, watch) in watches where watch.names == nil {
                guard watch.folder == folder || watch.folder.isBelow(folder) else { continue }
                inotify_rm_watch(descriptor, number)
                watches[number] = nil
            }
        }

        private static func path(_ name: String, in folder: String) -> String {
            switch folder {
            case ".": name
            case "/": "/\(name)"
            default: "\(folder)/\(name)"
            }
        }

        /// The folder in which a path stands, and its name there.
        private static func split(_ path: String) -> (parent: String, name: String) {
            guard let parent = path.pathFolders.last else { return (".", path) }
            return (parent.isEmpty ? "/" : String(parent), String(path.pathName))
        }

        private static func failure(_ what: String) -> WatchingFailure {
            WatchingFailure(reason: "\(what): \(String(cString: strerror(errno)))")
        }
    }
#endif
