internal import Dispatch
internal import Synchronization

/// The results of `work(0) …< work(count)`, in order, computed on up to `jobs` threads.
func concurrentMap<Result: Sendable>(_ count: Int, jobs: Int, _ work: @Sendable (Int) -> Result) -> [Result] {
    let width = min(max(jobs, 1), count)
    guard width > 1 else { return (0..<count).map(work) }
    let next = Atomic(0)
    let results = Mutex([Result?](repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: width) { _ in
        while true {
            let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
            guard index < count else { return }
            let result = work(index)
            results.withLock { $0[index] = result }
        }
    }
    return results.withLock { $0.compactMap { $0 } }
}
