internal import Synchronization

/// The last result of a pure function, given again while its input stays equal.
///
/// It cannot be wrong: the inputs are compared, never guessed at. Inputs that share their storage with the last ones compare at no cost.
package final class Memo<Input: Equatable & Sendable, Output: Sendable>: Sendable {
    private let last = Mutex<(input: Input, output: Output)?>(nil)

    package init() {}

    package func callAsFunction<Failure: Error>(
        _ input: Input, _ compute: (Input) throws(Failure) -> Output
    ) throws(Failure) -> Output {
        if let last = last.withLock({ $0 }), last.input == input { return last.output }
        let output = try compute(input)
        last.withLock { $0 = (input, output) }
        return output
    }
}

/// The last result of a pure function for each of many keys, such as the files of a folder.
///
/// What a result depends on is the key and the input; both are compared.
package final class MemoTable<Input: Equatable & Sendable, Output: Sendable>: Sendable {
    private let entries = Mutex<[String: (input: Input, output: Output)]>([:])

    package init() {}

    package func callAsFunction(_ key: String, _ input: Input, _ compute: (Input) -> Output) -> Output {
        if let entry = entries.withLock({ $0[key] }), entry.input == input { return entry.output }
        let output = compute(input)
        entries.withLock { $0[key] = (input, output) }
        return output
    }

    /// Forgets the keys that are not among these.
    package func keep(only keys: some Sequence<String>) {
        let keys = Set(keys)
        entries.withLock { entries in
            if entries.count > keys.count { entries = entries.filter { keys.contains($0.key) } }
        }
    }

    package func removeAll() {
        entries.withLock { $0 = [:] }
    }
}
