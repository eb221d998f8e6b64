package import Text

/// What a build gave: the files of a site by their paths, each made when it is asked for.
///
/// A site is a value: one path gives the same bytes each time, from any thread.
///
/// A path counts from the site's root: `index.html`, `articles/a.html`. It has no leading slash and is not percent-encoded.
package protocol PreviewSite: Sendable {
    /// What the build found that did not stop it.
    var warnings: [Diagnostic] { get }

    /// Whether the site has a file at the path. Costs little: nothing is rendered.
    func contains(_ path: String) -> Bool

    /// The file's bytes, as a build would write them; nil where the site has no such file.
    ///
    /// - Throws: what stops a build when it comes to this file.
    func bytes(for path: String) throws(Faults) -> [UInt8]?
}

/// What changed in the watched folders since the last build.
package struct SourceChanges: Sendable, Hashable {
    /// The files and folders that were added, edited, renamed or removed, in order, each a watched folder's path
    /// as it was given with the rest behind it: `content/articles/a.md`. A folder stands for all that is or was below it.
    package var paths: [String]
    /// Whether anything else may have changed too: so at the first build, and when the system lost track.
    package var mayBeMore: Bool

    package init(paths: [String], mayBeMore: Bool = false) {
        self.paths = paths
        self.mayBeMore = mayBeMore
    }

    /// The changes before the first build.
    package static let everything = SourceChanges(paths: [], mayBeMore: true)

    var isEmpty: Bool { paths.isEmpty && !mayBeMore }

    /// Whether style sheets alone changed, so that a page need not be loaded again.
    var areStylesAlone: Bool {
        !mayBeMore && paths.allSatisfy { $0.hasSuffix(".css") }
    }

    func merged(with other: SourceChanges) -> SourceChanges {
        SourceChanges(
            paths: Set(paths).union(other.paths).sorted(),
            mayBeMore: mayBeMore || other.mayBeMore)
    }
}

/// One rebuild, as the terminal tells it.
package struct Rebuild: Sendable, CustomStringConvertible {
    package let changes: SourceChanges
    package let duration: Duration
    /// The faults that stopped it, or the warnings that did not.
    package let diagnostics: [Diagnostic]
    /// Whether new pages were made; if not, the last good ones stay.
    package let succeeded: Bool

    /// One line: what changed, how long the build took, how many faults it found.
    package var description: String {
        let errors = diagnostics.count { $0.severity == .error }
        let warnings = diagnostics.count - errors
        var faults = [String]()
        if errors > 0 { faults.append(errors == 1 ? "1 error" : "\(errors) errors") }
        if warnings > 0 { faults.append(warnings == 1 ? "1 warning" : "\(warnings) warnings") }
        let found = faults.isEmpty ? "" : ", \(faults.joined(separator: ", "))"
        let outcome = succeeded ? "built" : "not built"
        return "\(subject): \(outcome) in \(Self.milliseconds(duration)) ms\(found)"
    }

    private var subject: String {
        guard let first = changes.paths.first else { return "everything" }
        let rest = changes.paths.count - 1
        return VisibleText.line(rest == 0 ? first : "\(first) and \(rest) more")
    }

    private static func milliseconds(_ duration: Duration) -> Int64 {
        let parts = duration.components
        return parts.seconds * 1000 + parts.attoseconds / 1_000_000_000_000_000
    }
}
