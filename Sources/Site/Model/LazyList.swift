internal import Synchronization

/// Values of a list, each made when it is first asked for, once, and kept. Who asks meanwhile, on another thread, waits for it: what
/// ``Lazy`` is for one value, without a closure for each of ten thousand.
///
/// What makes a value must not ask for the same one.
final class LazyList<Value: Sendable>: Sendable {
    private let cells: [Cell]
    private let make: @Sendable (Int) -> Value

    private final class Cell: Sendable {
        let value = Mutex<Value?>(nil)
    }

    init(_ count: Int, _ make: @escaping @Sendable (Int) -> Value) {
        cells = (0..<count).map { _ in Cell() }
        self.make = make
    }

    subscript(index: Int) -> Value {
        cells[index].value.withLock { value in
            if let value { return value }
            let made = make(index)
            value = made
            return made
        }
    }
}
