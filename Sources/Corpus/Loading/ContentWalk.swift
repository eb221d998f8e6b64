internal import Text

/// Finds the files below folders of `content/`, in the order of their names.
struct ContentWalk {
    /// A file, with its path in the site.
    struct File {
        let path: String
        /// Whether it is a symbolic link, or is reached through one.
        let isLinked: Bool
    }

    private let content: SourceFolder
    private let site: String
    /// Whether a symbolic link was met, followed or not.
    private(set) var hasLinks = false
    /// Names that cannot be used, links that are not followed, folders that cannot be read.
    private(set) var faults: [Diagnostic] = []
    /// Deeper folders are not looked into: nobody curates by them, and a file system may hold a circle.
    private static let deepest = 16

    init(_ content: SourceFolder, site: String) {
        self.content = content
        self.site = site
    }

    /// The files below a folder, none where it is missing.
    ///
    /// - Parameter folder: its path in the site: `content/articles`.
    mutating func files(in folder: String) -> [File] {
        var found = [File]()
        do {
            let isLinked = try content.isLink(folder, toFile: false)
            if isLinked { hasLinks = true }
            visit(folder, depth: 0, isLinked: isLinked, &found)
        } catch {
            hasLinks = true
            faults.append(error)
        }
        return found
    }

    private mutating func visit(_ folder: String, depth: Int, isLinked: Bool, _ found: inout [File]) {
        let entries: [Disk.Entry]
        do {
            entries = try Disk.list(site + "/" + folder)
        } catch {
            if !error.isMissing { faults.append(Diagnostic(systemFailure: "cannot be read: \(error.reason)", path: folder)) }
            return
        }
        for entry in entries where !isPassedOver(entry.name) {
            let path = folder + "/" + entry.name
            if let problem = Self.problem(with: entry) {
                faults.append(Diagnostic(.error, problem, path: path))
                continue
            }
            switch entry.kind {
            case .file: found.append(File(path: path, isLinked: isLinked))
            case .folder where depth < Self.deepest: visit(path, depth: depth + 1, isLinked: isLinked, &found)
            case .folder: faults.append(Diagnostic(.error, "folders are nested deeper than \(Self.deepest)", path: path))
            case .link:
                hasLinks = true
                if let fault = content.fault(ofLink: path, toFile: true) {
                    faults.append(fault)
                } else {
                    found.append(File(path: path, isLinked: true))
                }
            case .other: break
            }
        }
    }

    private static func problem(with entry: Disk.Entry) -> String? {
        if entry.isGarbled { return "the file's name is not UTF-8; rename it" }
        if entry.name.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F || $0 == "\\" }) {
            return "the file's name holds a control character or a backslash; rename it"
        }
        return nil
    }
}
