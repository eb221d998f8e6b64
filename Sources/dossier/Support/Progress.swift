internal import Site
internal import Synchronization

/// A line on standard error that says how far a command is: on a terminal alone, and for work of over half a second.
final class Progress: Sendable {
    private let label: String
    private let total: Int
    private let isShown: Bool
    private let start = ContinuousClock.now

    private struct Line {
        /// When it was last written; nil where it is not there.
        var written: ContinuousClock.Instant?
        var hasEnded = false
    }

    private let line = Mutex(Line())

    init(_ label: String = "", of total: Int = 0, isShown: Bool) {
        self.label = label
        self.total = total
        self.isShown = isShown
    }

    /// Says how many are done. May be called on any thread.
    func update(_ done: Int) {
        update(done, of: total, label)
    }

    /// The same of one of several kinds of work.
    func update(_ done: Int, of total: Int, _ label: String) {
        guard isShown else { return }
        let now = ContinuousClock.now
        guard start.duration(to: now) > .milliseconds(500) else { return }
        line.withLock { line in
            if line.hasEnded { return }
            if let written = line.written, written.duration(to: now) < .milliseconds(100) { return }
            line.written = now
            StandardStreams.note("\r\(done) of \(total) \(label)\u{1B}[K")
        }
    }

    /// Takes the line away, for good.
    func end() {
        line.withLock { line in
            if line.written != nil { StandardStreams.note("\r\u{1B}[K") }
            line = Line(written: nil, hasEnded: true)
        }
    }
}

extension BuildProgress {
    /// A build's stages on a progress line.
    init(on line: Progress) {
        self.init { stage, done, total in
            let label =
                switch stage {
                case .seeds: "raw articles converted"
                case .articles: "articles read"
                case .pages: "files written"
                }
            line.update(done, of: total, label)
        }
    }
}
