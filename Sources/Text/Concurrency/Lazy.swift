public import Synchronization

/// A value that is made when it is first asked for, once, and kept. Who asks meanwhile, on another thread, waits for it.
///
/// What makes the value must not ask for it. Inlinable, for the runtime looks the types of an unspecialized `Mutex` up at each access.
public final class Lazy<Value: Sendable>: Sendable {
    @usableFromInline
    enum State: Sendable {
        case waiting(@Sendable () -> Value)
        case made(Value)
    }

    @usableFromInline let state: Mutex<State>

    /// - Parameter make: is called once at most, and let go then.
    @inlinable
    public init(_ make: @escaping @Sendable () -> Value) {
        state = Mutex(.waiting(make))
    }

    @inlinable
    public var value: Value {
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
