internal import Dispatch
internal import Synchronization

/// The results of `transform` for 0 ..< `count`, in that order, computed on at most `jobs` threads.
///
/// Work is handed out in small pieces, so that one costly element does not hold up a thread's share. The order in which
/// elements are computed varies; the result does not.
public func parallelMap<Result: Sendable>(
    _ count: Int, jobs: Int, _ transform: @Sendable (Int) -> Result
) -> [Result] {
    parallelMap(count, jobs: jobs, worker: {}) { _, index in transform(index) }
}

/// The same with something that each thread has for itself and keeps from element to element, such as a memory of words, which
/// `makeWorker` makes.
public func parallelMap<Worker, Result: Sendable>(
    _ count: Int, jobs: Int, worker makeWorker: @Sendable () -> Worker, _ transform: @Sendable (inout Worker, Int) -> Result
) -> [Result] {
    guard jobs > 1, count > 1 else {
        var worker = makeWorker()
        return (0..<count).map { transform(&worker, $0) }
    }
    let threads = min(jobs, count)
    let piece = max(1, min(64, count / (threads * 8)))
    let pieces = (count + piece - 1) / piece
    let next = Atomic(0)
    let done = Mutex<[[Result]?]>(Array(repeating: nil, count: pieces))
    DispatchQueue.concurrentPerform(iterations: min(threads, pieces)) { _ in
        var worker = makeWorker()
        while true {
            let index = next.add(1, ordering: .relaxed).oldValue
            guard index < pieces else { return }
            let results = (index * piece..<min(count, (index + 1) * piece)).map { transform(&worker, $0) }
            done.withLock { $0[index] = results }
        }
    }
    return done.withLock { $0.flatMap { $0 ?? [] } }
}
