internal import Synchronization
package import Text

/// Warnings that turn up while pages are rendered, on whatever thread.
package final class WarningList: Sendable {
    private let list: Mutex<Set<Diagnostic>>

    package init(_ warnings: [Diagnostic] = []) {
        list = Mutex(Set(warnings))
    }

    func add(_ warnings: [Diagnostic]) {
        guard !warnings.isEmpty else { return }
        list.withLock { $0.formUnion(warnings) }
    }

    /// Each once, in the order in which a run reports.
    package var sorted: [Diagnostic] { list.withLock { $0.sorted() } }
}
