internal import Dispatch
internal import Synchronization

/// A value that another thread works out while this one goes on.
package final class Deferred<Value: Sendable>: Sendable {
    private let make: @Sendable () -> Value
    private let made = Mutex<Value?>(nil)
    private let group: DispatchGroup?

    /// - Parameters:
    ///   - jobs: How many threads there may be. With one, the value is made when it is asked for.
    ///   - make: Pure: when and where it is made shows nowhere.
    package init(jobs: Int, _ make: @escaping @Sendable () -> Value) {
        self.make = make
        group = jobs > 1 ? DispatchGroup() : nil
        guard let group else { return }
        DispatchQueue.global().async(group: group) { [self] in
            let value = make()
            made.withLock { $0 = value }
        }
    }

    /// Waits until it is there.
    package var value: Value {
        group?.wait()
        if let value = made.withLock({ $0 }) { return value }
        let value = make()
        made.withLock { $0 = value }
        return value
    }
}
