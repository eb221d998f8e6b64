package import Text

/// A folder of a site's sources, `content` or `templates`: no symbolic link in it may lead out of it. It may itself be a link, for its place
/// is the user's own choice.
package struct SourceFolder: Sendable {
    /// Its path in the site.
    package let name: String
    private let site: String
    /// Where it really is, with every link resolved.
    private let real: String

    /// Nil where there is no such folder.
    package init?(_ name: String, site: String) {
        guard let real = Disk.resolved(site + "/" + name), (try? Disk.status(real))?.kind == .folder else { return nil }
        (self.name, self.site, self.real) = (name, site, real)
    }

    /// Why a symbolic link in the folder is not followed: it must lead to a file, or to a folder, inside. Nil where it does.
    ///
    /// - Parameters:
    ///   - path: the link's path in the site.
    ///   - isFile: whether a file is wanted, and else a folder.
    package func fault(ofLink path: String, toFile isFile: Bool) -> Diagnostic? {
        let kind = isFile ? "file" : "folder"
        guard let target = Disk.resolved(site + "/" + path) else {
            return Diagnostic(.error, "the symbolic link leads nowhere", path: path)
        }
        guard target.isBelow(real) else {
            return Diagnostic(.error, "the symbolic link leads out of \(name)/; copy the \(kind) instead", path: path)
        }
        if (try? Disk.status(target))?.kind == (isFile ? .file : .folder) { return nil }
        return Diagnostic(.error, "the symbolic link leads to no \(kind); only links to \(kind)s are followed\(isFile ? "" : " here")", path: path)
    }

    /// Whether a symbolic link stands at a path of the site, and leads to a file, or to a folder, inside.
    ///
    /// - Parameter isFile: whether a file is wanted, and else a folder.
    /// - Throws: The fault of a link that is not followed.
    package func isLink(_ path: String, toFile isFile: Bool) throws(Diagnostic) -> Bool {
        guard (try? Disk.status(site + "/" + path, following: false))?.kind == .link else { return false }
        if let fault = fault(ofLink: path, toFile: isFile) { throw fault }
        return true
    }
}
