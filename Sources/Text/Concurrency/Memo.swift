internal import Synchronization

/// The last result of a pure function, given again while its input stays equal.
///
/// It cannot be wrong: the inputs are compared, never guessed at. Inputs that share their storage with the last ones compare at no cost.
package final class Memo<Input: Equatable & Sendable, Output: Sendable>: Sendable {
    private let last = Mutex<(input: Input, output: Output)?>(nil)

    package init() {}

    /// - Parameters:
    ///   - input: all that the result depends on.
    ///   - compute: the result for it; one that it throws instead is not kept.
    package func callAsFunction<Failure: Error>(
        _ input: Input, _ compute: (Input) throws(Failure) -> Output
    ) throws(Failure) -> Output {
        if let last = last.withLock({ $0 }), last.input == input { return last.output }
        let output = try compute(input)
        last.withLock { $0 = (input, output) }
        return output
    }
}

/// The last results of a pure function for each element of a list, such as the files of a folder, given again for those
/// elements of the next list that are equal.
package final class MemoList<Input: Equatable & Sendable, Output: Sendable>: Sendable {
    private struct Last {
        var names: [String] = []
        var inputs: [Input] = []
        var outputs: [Output] = []
    }

    private let last = Mutex(Last())

    package init() {}

    /// - Parameters:
    ///   - inputs: all that the results depend on.
    ///   - names: for each input, a name that is its own, by which it is known again.
    ///   - compute: the result for the input of an index.
    package func callAsFunction(
        _ inputs: [Input], named names: [String], jobs: Int, _ compute: @Sendable (Int) -> Output
    ) -> [Output] {
        self(inputs, named: names, jobs: jobs, worker: {}) { _, index in compute(index) }
    }

    /// The same with something that each thread keeps from input to input: no result may depend on it.
    package func callAsFunction<Worker>(
        _ inputs: [Input], named names: [String], jobs: Int, worker: @Sendable () -> Worker, _ compute: @Sendable (inout Worker, Int) -> Output
    ) -> [Output] {
        let last = last.withLock { $0 }
        let known = Self.former(names, in: last)
        let changed = inputs.indices.filter { known[$0] < 0 || last.inputs[known[$0]] != inputs[$0] }
        if changed.isEmpty, inputs.count == last.inputs.count, known.elementsEqual(inputs.indices) { return last.outputs }
        let computed = parallelMap(changed.count, jobs: jobs, worker: worker) { compute(&$0, changed[$1]) }
        let outputs = changed.count == inputs.count ? computed : Self.merged(changed, computed, known.map { $0 < 0 ? nil : last.outputs[$0] })
        self.last.withLock { $0 = Last(names: names, inputs: inputs, outputs: outputs) }
        return outputs
    }

    /// Forgets what was computed.
    package func removeAll() {
        last.withLock { $0 = Last() }
    }

    /// What was computed in the place of what was known.
    private static func merged(_ changed: [Int], _ computed: [Output], _ known: [Output?]) -> [Output] {
        var outputs = known
        for (index, output) in zip(changed, computed) { outputs[index] = output }
        return outputs.compactMap { $0 }
    }

    /// For each name, its place in the last list; -1 for a new one.
    private static func former(_ names: [String], in last: Last) -> [Int] {
        // A list that lost and gained nothing needs no table.
        if names == last.names { return Array(names.indices) }
        let places = Dictionary(last.names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        return names.map { places[$0] ?? -1 }
    }
}
