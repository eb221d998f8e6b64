internal import Corpus
package import Text

/// A file that a command writes or takes away.
package struct FileChange: Sendable {
    /// Nil where the file is new.
    package let old: SourceFile?
    /// Nil where the file goes; of another path where it moves.
    package let new: SourceFile?

    package init(old: SourceFile?, new: SourceFile?) {
        self.old = old
        self.new = new
    }

    /// What changes, as `diff -u` shows it.
    package var diff: String {
        LineDiff.unified(Self.visible(old), Self.visible(new), names: (old?.path ?? "/dev/null", new?.path ?? "/dev/null"))
    }

    private static func visible(_ file: SourceFile?) -> String {
        VisibleText.lines(String(decoding: file?.bytes ?? [], as: UTF8.self))
    }
}

extension [FileChange] {
    /// Makes the changes in a site's folder. What is written comes first, so that nothing is lost where that fails.
    package func apply(to site: String) throws(Faults) {
        do {
            for change in self {
                guard let new = change.new else { continue }
                let path = site + "/" + new.path
                if let old = change.old, old.path != new.path, old.path.pathFolder == new.path.pathFolder {
                    // Where it stands, and then moved: so it keeps its rights, and stays a link where it is one.
                    try Disk.rewrite(site + "/" + old.path, with: new.bytes)
                    try Disk.move(site + "/" + old.path, to: path)
                    continue
                }
                try Disk.makeFolder(String(path.pathFolder))
                try Disk.rewrite(path, with: new.bytes)
            }
            for change in self {
                if let old = change.old, old.path != change.new?.path { try Disk.remove(site + "/" + old.path) }
            }
        } catch {
            throw Faults([Diagnostic(systemFailure: "cannot be changed: \(error.reason)", path: error.path)])
        }
    }
}
