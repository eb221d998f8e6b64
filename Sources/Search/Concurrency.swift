internal import Dispatch
internal import Synchronization

/// The results of `work` for 0 ..< `count`, in order, computed on up to `jobs` threads. Each thread has a worker of its
/// own, such as a compressor, which `makeWorker` makes once.
func concurrentMap<Worker, Result: Sendable>(
    _ count: Int, jobs: Int, worker makeWorker: @Sendable () -> Worker, _ work: @Sendable (inout Worker, Int) -> Result
) -> [Result] {
    let width = min(max(jobs, 1), count)
    guard width > 1 else {
        var worker = makeWorker()
        return (0..<count).map { work(&worker, $0) }
    }
    let next = Atomic(0)
    let results = Mutex([Result?](repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: width) { _ in
        var worker = makeWorker()
        while true {
            let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
            guard index < count else { return }
            let result = work(&worker, index)
            results.withLock { $0[index] = result }
        }
    }
    return results.withLock { $0.compactMap { $0 } }
}

/// The results of `work(0) …< work(count)`, in order, computed on up to `jobs` threads.
func concurrentMap<Result: Sendable>(_ count: Int, jobs: Int, _ work: @Sendable (Int) -> Result) -> [Result] {
    concurrentMap(count, jobs: jobs, worker: {}) { _, index in work(index) }
}
