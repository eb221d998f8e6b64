import Testing

@testable import Text

@Suite struct ParallelTests {
    /// The order is that of the indices, with more threads than there is work too, and each thread has a worker of its own.
    @Test(arguments: [0, 1, 2, 7, 64, 1000], [-1, 1, 2, 3, 8, .max])
    func resultsComeInOrder(count: Int, jobs: Int) {
        #expect(parallelMap(count, jobs: jobs) { $0 * $0 } == (0..<count).map { $0 * $0 })
        let done = parallelMap(count, jobs: jobs, worker: { 0 }) { done, _ in
            done += 1
            return done
        }
        // Each thread begins to count at one.
        #expect(done.count == count && done.count { $0 == 1 } <= max(1, min(jobs, count)) && done.allSatisfy { 1...max(1, count) ~= $0 })
    }
}
