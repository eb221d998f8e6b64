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
    package var quiet = Duration.milliseconds(30)
    /// A burst that does not end is cut after so long.
    package var longest = Duration.milliseconds(300)

    package init() {}
}

/// Where a watcher learns of changes. It is used by one thread alone.
protocol ChangeObserver: Sendable {
    /// Waits for changes.
    /// - Parameters:
    ///   - stop: A file descriptor that becomes readable when the waiting shall end.
    ///   - timeout: How long to wait; nil for ever.
    /// - Returns: What changed, nothing if the time is over; nil at the end.
    mutating func changes(until stop: Int32, timeout: Duration?) -> SourceChanges?
    /// Gives the system back what it holds.
    func close()
}

/// Watches folders on a thread of its own, and tells of their changes burst by burst.
final class FolderWatcher: Sendable {
    /// Why the folders are looked through every so often; nil where the system tells of changes.
    let pollingReason: String?
    /// The writing end of a pipe. When it is closed, the thread ends.
    private let stopping: Mutex<Int32?>

    /// - Throws: ``PreviewError/watchingFailed(_:)``
    init(
        folders: [String], gathering: Gathering, isPollingWanted: Bool = false,
        deliver: @escaping @Sendable (SourceChanges) -> Void
    ) throws(PreviewError) {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw .watchingFailed(String(cString: strerror(errno))) }
        let (stop, stopping) = (ends[0], ends[1])
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        self.stopping = Mutex(stopping)
        let observer: any ChangeObserver
        (observer, pollingReason) = Self.makeObserver(folders, isPollingWanted: isPollingWanted)
        Thread.detachNewThread {
            Self.watch(with: observer, until: stop, gathering: gathering, deliver: deliver)
            close(stop)
        }
    }

    deinit { stop() }

    func stop() {
        stopping.withLock { end in
            if let end { close(end) }
            end = nil
        }
    }

    private static func makeObserver(_ folders: [String], isPollingWanted: Bool) -> (any ChangeObserver, String?) {
        guard !isPollingWanted else { return (PollingObserver(folders: folders), "polling was asked for") }
        #if os(Linux)
            do {
                return (try InotifyObserver(folders: folders), nil)
            } catch {
                return (PollingObserver(folders: folders), error.reason)
            }
        #else
            return (PollingObserver(folders: folders), "the system is not Linux")
        #endif
    }

    private static func watch(
        with observer: any ChangeObserver, until stop: Int32, gathering: Gathering, deliver: (SourceChanges) -> Void
    ) {
        var observer = observer
        defer { observer.close() }
        let clock = ContinuousClock()
        while var burst = observer.changes(until: stop, timeout: nil) {
            let deadline = clock.now + gathering.longest
            while !burst.isEmpty {
                let rest = deadline - clock.now
                guard rest > .zero, let more = observer.changes(until: stop, timeout: min(gathering.quiet, rest)) else { break }
                guard !more.isEmpty else { break }
                burst = burst.merged(with: more)
            }
            if !burst.isEmpty { deliver(burst) }
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

    @Sendable func add(_ changes: SourceChanges) {
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
