internal import Markdown
package import Text

/// What stands in a site's `content/`, read from disk: the only step of loading that touches it.
package struct ContentFolder: Sendable {
    package var settings: SourceFile?
    package var articles: [SourceFile] = []
    package var entities: [SourceFile] = []
    package var outlets: [SourceFile] = []
    package var pages: [SourceFile] = []
    /// Raw articles; their paths begin with `content/seeds/`.
    package var seeds: [SourceFile] = []
    package var assets: [Asset] = []
    /// Faults of names and links, and files that nothing reads.
    package var diagnostics: [Diagnostic] = []
    /// Whether any file is a symbolic link: what it leads to may change where nobody looks.
    private var hasLinks = false

    package init() {}

    /// Reads `content/` of the folder `site`. Where it is missing, that is an error; a folder in it that is missing is empty.
    ///
    /// Hidden files (`.DS_Store`) and editors' copies (`a.md~`) are passed over. A link counts as what it leads to, if that is
    /// a file inside `content/`; else it is an error.
    package static func read(site: String, jobs: Int) -> ContentFolder {
        read(site: site, jobs: jobs, known: Known())
    }

    /// Reads the folder again, but files that did not change since.
    ///
    /// - Parameter changed: the files and folders that may have changed, as paths of the site (`content/articles/a.md`).
    package func read(again changed: [String], site: String, jobs: Int) -> ContentFolder {
        if let folder = replacing(changed, site: site) { return folder }
        return Self.read(site: site, jobs: jobs, known: Known(self, without: changed))
    }

    private static func read(site: String, jobs: Int, known: Known) -> ContentFolder {
        var folder = ContentFolder()
        let root = site + "/content"
        guard let real = Disk.resolved(root), (try? Disk.status(real))?.kind == .folder else {
            let message = "there is no such folder here; “dossier new FOLDER” starts a dossier, and --site names the folder of one"
            folder.diagnostics.append(Diagnostic(.error, message, path: "content"))
            return folder
        }
        let walk = Walk(site: site, real: real)
        for kind in Kind.allCases {
            walk.files(in: "content/" + kind.rawValue, &folder.diagnostics).forEach { folder.wanted(kind, $0) }
        }
        folder.hasLinks = folder.wantedFiles.contains(where: \.file.isLink)
        folder.load(jobs: jobs, site: site, known: known)
        folder.readSettings(root: root)
        return folder
    }

    /// The folder with a few files read again, without a look at the others; nil where more than the text of files may have changed.
    private func replacing(_ changed: [String], site: String) -> ContentFolder? {
        guard changed.count <= 16, !hasLinks, !diagnostics.contains(where: \.isSystemFailure) else { return nil }
        var folder = self
        for path in changed {
            let parts = path.split(separator: "/", maxSplits: 2)
            guard parts.first == "content" else { continue }
            if path == "content/dossier.yml" {
                folder.settings = nil
                folder.readSettings(root: site + "/content")
                continue
            }
            let list: WritableKeyPath<ContentFolder, [SourceFile]>
            switch parts.dropFirst().first {
            case "articles": list = \.articles
            case "entities": list = \.entities
            case "outlets": list = \.outlets
            case "pages": list = \.pages
            case "seeds": list = \.seeds
            default: return nil
            }
            guard let index = folder[keyPath: list].firstIndex(where: { $0.path == path }),
                (try? Disk.status(site + "/" + path, following: false))?.kind == .file,
                let bytes = try? Disk.read(site + "/" + path)
            else { return nil }
            let source = SourceFile(path: path, bytes: bytes)
            folder[keyPath: list][index] = list == \.seeds ? source : source.withoutMark
        }
        return folder
    }

    /// The folders of `content/`.
    package enum Kind: String, CaseIterable, Sendable {
        case articles, entities, outlets, pages, seeds, assets
    }

    /// What is known of a file from an earlier reading, or read now.
    fileprivate enum Loaded: Sendable {
        case text(SourceFile)
        case asset(Asset)
    }

    /// The files of an earlier reading that are as they were.
    private struct Known {
        private var files: [String: Loaded] = [:]

        init() {}

        init(_ folder: ContentFolder, without changed: [String]) {
            // A whole folder has changed hands: reading costs less than comparing.
            guard changed.count < 1000 else { return }
            let gone = Set(changed)
            let folders = changed.map { $0 + "/" }
            let isKnown = { (path: String) in !gone.contains(path) && !folders.contains { path.hasPrefix($0) } }
            for list in [folder.articles, folder.entities, folder.outlets, folder.pages, folder.seeds] {
                for file in list where isKnown(file.path) { files[file.path] = .text(file) }
            }
            for asset in folder.assets where isKnown("content/assets/" + asset.path) { files["content/assets/" + asset.path] = .asset(asset) }
        }

        /// What a link leads to may change where nobody looks, so that it is always read.
        subscript(file: WalkedFile) -> Loaded? { file.isLink ? nil : files[file.path] }
    }

    private var wantedFiles: [(kind: Kind, file: WalkedFile)] = []

    private mutating func wanted(_ kind: Kind, _ file: WalkedFile) {
        if kind == .seeds || kind == .assets || file.path.hasSuffix(".md") {
            wantedFiles.append((kind, file))
        } else {
            diagnostics.append(
                Diagnostic(.warning, "is not read: files in content/\(kind.rawValue) end in .md", path: file.path))
        }
    }

    private mutating func load(jobs: Int, site: String, known: Known) {
        let files = wantedFiles
        let loaded = parallelMap(files.count, jobs: jobs) { index -> Result<Loaded, Disk.Failure> in
            let (kind, file) = files[index]
            if let known = known[file] { return .success(known) }
            return Result { () throws(Disk.Failure) in try Self.load(kind, file.path, site: site) }
        }
        for ((kind, file), result) in zip(files, loaded) {
            switch result {
            case .failure(let failure):
                diagnostics.append(Diagnostic(systemFailure: "cannot be read: \(failure.reason)", path: file.path))
            case .success(.asset(let asset)): assets.append(asset)
            case .success(.text(let source)): add(kind, source)
            }
        }
        wantedFiles = []
    }

    /// Of an asset the size alone is read: it is copied when the site is written.
    private static func load(_ kind: Kind, _ path: String, site: String) throws(Disk.Failure) -> Loaded {
        if kind == .assets {
            return .asset(Asset(path: String(path.dropFirst("content/assets/".count)), size: try Disk.status(site + "/" + path).size))
        }
        let source = SourceFile(path: path, bytes: try Disk.read(site + "/" + path))
        // The bytes of a seed are what was received.
        return .text(kind == .seeds ? source : source.withoutMark)
    }

    private mutating func add(_ kind: Kind, _ file: SourceFile) {
        switch kind {
        case .articles: articles.append(file)
        case .entities: entities.append(file)
        case .outlets: outlets.append(file)
        case .pages: pages.append(file)
        case .seeds: seeds.append(file)
        case .assets: break
        }
    }

    private mutating func readSettings(root: String) {
        do {
            settings = SourceFile(path: "content/dossier.yml", bytes: try Disk.read(root + "/dossier.yml")).withoutMark
        } catch {
            if !error.isMissing {
                diagnostics.append(Diagnostic(systemFailure: "cannot be read: \(error.reason)", path: "content/dossier.yml"))
            }
        }
    }
}

extension ContentFolder {
    /// Lets go of the files of articles in which nothing more can be found wrong once they were loaded: a third of what a large dossier
    /// has in memory by then.
    package mutating func dropSettled(_ articles: [Article]) {
        let settled = Set(articles.lazy.filter(\.isSettled).map(\.path))
        self.articles.removeAll { settled.contains($0.path) }
    }
}

extension Article {
    /// Whether nothing but its own file says what may be wrong with it: it was made from no seed, leads nowhere in the site (but to
    /// what the resolver of links takes for the web at once), and overrules nothing that is yet to be read in its text.
    fileprivate var isSettled: Bool {
        seed == nil && overruling.isEmpty && document.links.allSatisfy { $0.destination.hasPrefix("https://") || $0.destination.hasPrefix("http://") }
    }
}

extension SourceFile {
    /// The file without a byte-order mark.
    fileprivate var withoutMark: SourceFile {
        bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? SourceFile(path: path, bytes: Array(bytes.dropFirst(3))) : self
    }
}

/// A file of `content/`, with its path in the site.
private struct WalkedFile {
    let path: String
    let isLink: Bool
}

/// Finds the files below a folder, in the order of their names.
private struct Walk {
    let site: String
    /// Where `content/` really is.
    let real: String
    /// Deeper folders are not looked into: nobody curates by them, and a file system may hold a circle.
    private let deepest = 16

    func files(in folder: String, _ faults: inout [Diagnostic]) -> [WalkedFile] {
        var found = [WalkedFile]()
        visit(folder, depth: 0, &found, &faults)
        return found
    }

    private func visit(_ folder: String, depth: Int, _ found: inout [WalkedFile], _ faults: inout [Diagnostic]) {
        let entries: [Disk.Entry]
        do {
            entries = try Disk.list(site + "/" + folder)
        } catch {
            if !error.isMissing { faults.append(Diagnostic(systemFailure: "cannot be read: \(error.reason)", path: folder)) }
            return
        }
        for entry in entries where !isHidden(entry.name) {
            let path = folder + "/" + entry.name
            if let problem = problem(with: entry) {
                faults.append(Diagnostic(.error, problem, path: path))
                continue
            }
            switch kind(of: entry, at: path, &faults) {
            case .file: found.append(WalkedFile(path: path, isLink: entry.kind == .link))
            case .folder where depth < deepest: visit(path, depth: depth + 1, &found, &faults)
            case .folder: faults.append(Diagnostic(.error, "folders are nested deeper than \(deepest)", path: path))
            case .link, .other, nil: break
            }
        }
    }

    private func isHidden(_ name: String) -> Bool {
        name.hasPrefix(".") || name.hasSuffix("~") || name.hasPrefix("#")
    }

    private func problem(with entry: Disk.Entry) -> String? {
        if entry.isGarbled { return "the file's name is not UTF-8; rename it" }
        if entry.name.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F || $0 == "\\" }) {
            return "the file's name holds a control character or a backslash; rename it"
        }
        return nil
    }

    /// A link counts as the file it leads to; nil, with a fault, where that is not a file inside `content/`.
    private func kind(of entry: Disk.Entry, at path: String, _ faults: inout [Diagnostic]) -> Disk.Kind? {
        guard entry.kind == .link else { return entry.kind }
        guard let target = Disk.resolved(site + "/" + path) else {
            faults.append(Diagnostic(.error, "the symbolic link leads nowhere", path: path))
            return nil
        }
        guard target.hasPrefix(real + "/") else {
            faults.append(Diagnostic(.error, "the symbolic link leads out of content/; copy the file instead", path: path))
            return nil
        }
        let status = try? Disk.status(target)
        if status?.kind == .file { return .file }
        faults.append(Diagnostic(.error, "the symbolic link leads to no file; only links to files are followed", path: path))
        return nil
    }
}
