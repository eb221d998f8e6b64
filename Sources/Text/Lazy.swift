internal import Synchronization

/// A value that is made when it is first asked for, once, and kept. Who asks meanwhile, on another thread, waits for it.
///
/// What makes the value must not ask for it.
package final class Lazy<Value: Sendable>: Sendable {
    private enum State: Sendable {
        case waiting(@Sendable () -> Value)
        case made(Value)
    }

    private let state: Mutex<State>

    package init(_ make: @escaping @Sendable () -> Value) {
        state = Mutex(.waiting(make))
    }

    package var value: Value {
        state.withLock { state in
            switch state {
            case .made(let value): return value
            case .waiting(let make):
                let value = make()
                // What it was made of is let go.
                state = .made(value)
                return value
            }
        }
    }
}
