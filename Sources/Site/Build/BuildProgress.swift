internal import Text

/// Told how far the long stages of a build are, on whatever thread.
package struct BuildProgress: Sendable {
    package enum Stage: Sendable, Hashable {
        /// Raw articles are converted.
        case seeds
        /// Articles are read.
        case articles
        /// Pages are written.
        case pages
    }

    private let tell: @Sendable (Stage, _ done: Int, _ total: Int) -> Void

    package init(_ tell: @escaping @Sendable (Stage, _ done: Int, _ total: Int) -> Void) {
        self.tell = tell
    }

    package static let none = BuildProgress { _, _, _ in }

    /// What is to be called after each of so many pieces of a stage's work.
    func counting(_ stage: Stage, of total: Int) -> @Sendable () -> Void {
        let counter = Counter()
        return { tell(stage, counter.next(), total) }
    }
}
