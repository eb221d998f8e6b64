internal import Foundation
internal import Synchronization

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// How a burst of changes is gathered into one.
package struct Gathering: Sendable, Hashable {
    /// A burst is over when nothing has changed for so long.
    package var quiet = Duration.milliseconds(15)
    /// A burst that does not end is cut after so long.
    package var longest = Duration.milliseconds(300)

    package init() {}
}

/// Why the system cannot tell of changes, or no longer can.
struct WatchingFailure: Error {
    let reason: String
}

/// Where a watcher learns of changes. It is used by one thread alone.
protocol ChangeObserver: Sendable {
    /// Waits for changes.
    /// - Parameters:
    ///   - stop: A file descriptor that becomes readable when the waiting shall end.
    ///   - timeout: How long to wait; nil for ever.
    /// - Returns: What changed, nothing if the time is over; nil at the end.
    mutating func changes(until stop: Int32, timeout: Duration?) throws(WatchingFailure) -> ChangeBurst?
    /// Gives the system back what it holds.
    func close()
}

/// Changes on their way to be told of.
struct ChangeBurst {
    /// The paths, each with whether it was first made in this burst.
    private(set) var paths: [String: Bool] = [:]
    /// Whether the system has lost track.
    var mayBeMore = false

    var isEmpty: Bool { paths.isEmpty && !mayBeMore }

    mutating func add(_ path: String, isNew: Bool = false) {
        if paths[path] == nil { paths[path] = isNew }
    }

    mutating func add(_ later: ChangeBurst) {
        for (path, isNew) in later.paths { add(path, isNew: isNew) }
        mayBeMore = mayBeMore || later.mayBeMore
    }

    /// The changes, without what was made and is gone again, such as the file that an editor writes and renames to save another.
    func settled() -> SourceChanges {
        let lasting = paths.filter { path, isNew in !isNew || Folders.status(of: path) != nil }
        return SourceChanges(paths: lasting.keys.sorted(), mayBeMore: mayBeMore)
    }
}

/// Watches folders on a thread of its own, and tells of their changes burst by burst.
final class FolderWatcher: Sendable {
    /// The writing end of a pipe. When it is closed, the thread ends.
    private let stopping: Mutex<Int32?>

    /// Watches from now on: what changes after this returns is told of.
    /// - Parameters:
    ///   - observer: What learns of the changes, where it is not to be the best that the system has.
    ///   - deliver: Called with each burst when it is over.
    ///   - polling: Called with the reason where the system cannot tell of changes, or no longer can.
    /// - Throws: ``PreviewError/watchingFailed(_:)``
    init(
        folders: [String], gathering: Gathering, observer given: (any ChangeObserver)? = nil,
        deliver: @escaping @Sendable (SourceChanges) -> Void, polling: @escaping @Sendable (String) -> Void
    ) throws(PreviewError) {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw .watchingFailed(String(cString: strerror(errno))) }
        let (stop, stopping) = (ends[0], ends[1])
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        self.stopping = Mutex(stopping)
        let observer: any ChangeObserver
        do throws(WatchingFailure) {
            if let given { observer = given } else { observer = try Self.systemObserver(folders) }
        } catch {
            polling(error.reason)
            observer = PollingObserver(folders: folders)
        }
        Thread.detachNewThread {
            defer { close(stop) }
            do throws(WatchingFailure) {
                try Self.watch(with: observer, until: stop, gathering: gathering, deliver: deliver)
            } catch {
                polling(error.reason)
                let observer = PollingObserver(folders: folders)
                deliver(.everything)
                try? Self.watch(with: observer, until: stop, gathering: gathering, deliver: deliver)
            }
        }
    }

    deinit { stop() }

    func stop() {
        stopping.withLock { end in
            if let end { close(end) }
            end = nil
        }
    }

    private static func systemObserver(_ folders: [String]) throws(WatchingFailure) -> any ChangeObserver {
        #if os(Linux)
            try InotifyObserver(folders: folders)
        #else
            throw WatchingFailure(reason: "only on Linux does the system tell of changes")
        #endif
    }

    private static func watch(
        with observer: any ChangeObserver, until stop: Int32, gathering: Gathering, deliver: (SourceChanges) -> Void
    ) throws(WatchingFailure) {
        var observer = observer
        defer { observer.close() }
        let clock = ContinuousClock()
        while var burst = try observer.changes(until: stop, timeout: nil) {
            let deadline = clock.now + gathering.longest
            while !burst.isEmpty {
                let rest = deadline - clock.now
                guard rest > .zero, let more = try observer.changes(until: stop, timeout: min(gathering.quiet, rest)) else { break }
                guard !more.isEmpty else { break }
                burst.add(more)
            }
            let changes = burst.settled()
            if !changes.isEmpty { deliver(changes) }
        }
    }
}

/// The changes that wait for the next build.
final class ChangeInbox: Sendable {
    private let waiting = Mutex(SourceChanges(paths: []))
    private let signal: AsyncStream<Void>.Continuation
    /// Gives an element after something has arrived.
    let arrivals: AsyncStream<Void>

    init() {
        (arrivals, signal) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    }

    func add(_ changes: SourceChanges) {
        waiting.withLock { $0 = $0.merged(with: changes) }
        signal.yield()
    }

    /// What has arrived since the last time: together, however many bursts it was.
    func take() -> SourceChanges {
        waiting.withLock { waiting in
            defer { waiting = SourceChanges(paths: []) }
            return waiting
        }
    }
}

extension Duration {
    /// Whole milliseconds, rounded up, for `poll`.
    var pollMilliseconds: Int32 {
        let parts = components
        let milliseconds = parts.seconds * 1000 + (parts.attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
        return Int32(clamping: max(0, milliseconds))
    }
}
