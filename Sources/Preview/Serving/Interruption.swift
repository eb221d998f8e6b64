internal import Dispatch

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// The wish of the person at the keyboard, or of the system, that the process end: Ctrl-C (SIGINT) or SIGTERM.
///
/// From its making until it is waited for, neither ends the process by itself.
struct Interruption {
    private static let signals = [SIGINT, SIGTERM]

    private let stream: AsyncStream<Void>
    private let sources: [any DispatchSourceSignal]
    /// Ends the waiting from elsewhere, as a signal would.
    let waiting: AsyncStream<Void>.Continuation

    init() {
        let (stream, waiting) = AsyncStream.makeStream(of: Void.self)
        sources = Self.signals.map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number)
            source.setEventHandler { waiting.finish() }
            source.resume()
            return source
        }
        self.stream = stream
        self.waiting = waiting
    }

    /// Returns at a signal, or when the task is cancelled. Afterwards each signal ends the process again,
    /// so that a second Ctrl-C works where the first did not.
    func wait() async {
        for await _ in stream {}
        for source in sources { source.cancel() }
        for number in Self.signals { signal(number, SIG_DFL) }
    }
}
