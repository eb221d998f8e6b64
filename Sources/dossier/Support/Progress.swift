internal import Foundation
internal import Synchronization

/// A line on standard error that says how far a command is: on a terminal alone, and for work of over half a second.
final class Progress: Sendable {
    private let label: String
    private let total: Int
    private let isShown: Bool
    private let start = ContinuousClock.now
    /// When the line was last written; nil before the first time.
    private let last = Mutex<ContinuousClock.Instant?>(nil)

    init(_ label: String, of total: Int, isShown: Bool) {
        self.label = label
        self.total = total
        self.isShown = isShown
    }

    /// Says how many are done. May be called on any thread.
    func update(_ done: Int) {
        guard isShown else { return }
        let now = ContinuousClock.now
        guard start.duration(to: now) > .milliseconds(500) else { return }
        last.withLock { last in
            if let last, last.duration(to: now) < .milliseconds(100), done < total { return }
            last = now
            FileHandle.standardError.write(Data("\r\(done) of \(total) \(label)\u{1B}[K".utf8))
        }
    }

    /// Takes the line away.
    func end() {
        last.withLock { last in
            if last != nil { FileHandle.standardError.write(Data("\r\u{1B}[K".utf8)) }
        }
    }
}
