/// How long the stages of a build took, for `--timings`. The clock is handed in: a library does not read it.
package struct StageTimer: Sendable {
    private let now: @Sendable () -> Duration
    /// In the order in which they ran.
    package private(set) var stages: [(name: String, duration: Duration)] = []

    /// - Parameter now: the time since some fixed moment; left out, nothing is measured.
    package init(now: @escaping @Sendable () -> Duration = { .zero }) {
        self.now = now
    }

    /// Does a piece of work, and adds it to the stages with the time that it took. What throws adds none.
    package mutating func measure<Result, Failure: Error>(_ name: String, _ work: () throws(Failure) -> Result) throws(Failure) -> Result {
        let start = now()
        let result = try work()
        stages.append((name, now() - start))
        return result
    }
}
