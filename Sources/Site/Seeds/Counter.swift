internal import Synchronization

/// Counts work that several threads do.
final class Counter: Sendable {
    private let count = Atomic(0)

    /// The number of this piece of work, from 1.
    func next() -> Int {
        count.add(1, ordering: .relaxed).newValue
    }
}
