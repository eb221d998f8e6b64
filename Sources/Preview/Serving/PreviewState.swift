internal import Foundation
internal import Synchronization
internal import Text

/// What the browser is shown at a moment: one value, replaced as a whole.
struct PreviewSnapshot: Sendable {
    /// The last good build; nil before there is one.
    var site: (any PreviewSite)?
    /// The faults that stopped the last build; empty if it was good.
    var faults: [Diagnostic] = []
    /// Counts the good builds.
    var version = 0
    /// A page of this version or a later one differs from the present one in its style sheets alone.
    var stylesSince = 0
    /// Counts the builds, good or not.
    var builds = 0
}

/// The present snapshot, and those who wait to be told of the next.
final class PreviewState: Sendable {
    private struct Contents {
        var snapshot = PreviewSnapshot()
        /// What changed since the last good build.
        var unbuilt = SourceChanges(paths: [])
        var listeners: [Int: AsyncStream<Void>.Continuation] = [:]
        var nextListener = 0
    }

    private let contents = Mutex(Contents())

    /// Tells this run of the server from an earlier one on the same port.
    let session = String(UInt64.random(in: .min ... .max), radix: 36)

    var snapshot: PreviewSnapshot {
        contents.withLock { $0.snapshot }
    }

    /// The snapshot after the first build, good or not; nil if the task is cancelled before.
    func builtSnapshot() async -> PreviewSnapshot? {
        for await _ in listen() {
            let snapshot = snapshot
            if snapshot.builds > 0 { return snapshot }
        }
        return nil
    }

    /// Takes in the outcome of a build: all pages change at once, or, if it failed, none.
    func apply(_ result: Result<any PreviewSite, Faults>, after changes: SourceChanges, duration: Duration) -> Rebuild {
        let rebuild: Rebuild
        switch result {
        case .success(let site):
            rebuild = Rebuild(changes: changes, duration: duration, diagnostics: site.warnings, succeeded: true)
        case .failure(let faults):
            rebuild = Rebuild(changes: changes, duration: duration, diagnostics: faults.diagnostics, succeeded: false)
        }
        contents.withLock { contents in
            contents.unbuilt = contents.unbuilt.merged(with: changes)
            contents.snapshot.builds += 1
            switch result {
            case .success(let site):
                contents.snapshot.site = site
                contents.snapshot.faults = []
                contents.snapshot.version += 1
                if !contents.unbuilt.areStylesAlone { contents.snapshot.stylesSince = contents.snapshot.version }
                contents.unbuilt = SourceChanges(paths: [])
            case .failure(let faults):
                contents.snapshot.faults = faults.diagnostics
            }
        }
        wakeListeners()
        return rebuild
    }

    /// A stream that gives one element at once, and one for each build and each heartbeat since the last was taken, together.
    func listen() -> AsyncStream<Void> {
        let (stream, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        let key = contents.withLock { contents in
            defer { contents.nextListener += 1 }
            contents.listeners[contents.nextListener] = continuation
            return contents.nextListener
        }
        continuation.onTermination = { [weak self] _ in
            self?.contents.withLock { _ = $0.listeners.removeValue(forKey: key) }
        }
        continuation.yield()
        return stream
    }

    /// Wakes the listeners every so often, so that a stream whose reader has gone is noticed and closed.
    func keepStreamsAlive() async throws {
        while true {
            try await Task.sleep(for: .seconds(15))
            wakeListeners()
        }
    }

    private func wakeListeners() {
        // Outside the lock: a listener that has ended takes it to remove itself.
        let listeners = contents.withLock { Array($0.listeners.values) }
        for listener in listeners { listener.yield() }
    }
}
