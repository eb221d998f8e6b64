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
    /// Whether a symbolic link is on the way to any file: what it leads to may change where nobody looks.
    private var hasLinks = false

    package init() {}

    /// What is said where there is no `content/`.
    package static let missing = Diagnostic(
        .error, "there is no such folder here; “dossier new FOLDER” starts a dossier, and --site names the folder of one", path: "content")

    /// Reads `content/` of the folder `site`. Where it is missing, that is an error; a folder in it that is missing is empty.
    ///
    /// Hidden files (`.DS_Store`) and editors' copies (`a.md~`) are passed over. A link counts as what it leads to, if that is
    /// inside `content/` and a file, or a folder where it stands for one of those of `content/`; else it is an error.
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
        guard let content = SourceFolder("content", site: site) else {
            folder.diagnostics.append(missing)
            return folder
        }
        var walk = ContentWalk(content, site: site)
        for kind in Kind.allCases {
            walk.files(in: "content/" + kind.rawValue).forEach { folder.wanted(kind, $0) }
        }
        folder.hasLinks = walk.hasLinks
        folder.diagnostics += walk.faults + StrayNames.warnings(site: site)
        folder.load(jobs: jobs, site: site, known: known)
        folder.readSettings(content, site: site)
        return folder
    }

    /// The folder with a few files read again, without a look at the others; nil where more than the text of files may have changed.
    private func replacing(_ changed: [String], site: String) -> ContentFolder? {
        guard changed.count <= 16, !hasLinks, !diagnostics.contains(where: \.isSystemFailure) else { return nil }
        var folder = self
        for path in changed {
            let parts = path.pathParts
            guard parts.first == "content" else { continue }
            if path == Self.settingsPath {
                guard let content = SourceFolder("content", site: site) else { return nil }
                folder.readSettings(content, site: site)
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
            let gone = Set(changed.map { $0[...] })
            let isKnown = { (path: String) in !gone.contains(path[...]) && !path.pathFolders.contains(where: gone.contains) }
            for list in [folder.articles, folder.entities, folder.outlets, folder.pages, folder.seeds] {
                for file in list where isKnown(file.path) { files[file.path] = .text(file) }
            }
            for asset in folder.assets where isKnown("content/assets/" + asset.path) { files["content/assets/" + asset.path] = .asset(asset) }
        }

        /// What a link leads to may change where nobody looks, so that it is always read.
        subscript(file: ContentWalk.File) -> Loaded? { file.isLinked ? nil : files[file.path] }
    }

    private var wantedFiles: [(kind: Kind, file: ContentWalk.File)] = []

    private mutating func wanted(_ kind: Kind, _ file: ContentWalk.File) {
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
            return .asset(Asset(path: String(path.pathBelow("content/assets") ?? path[...]), size: try Disk.status(site + "/" + path).size))
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

    private static let settingsPath = "content/dossier.yml"

    /// The settings of a site and nothing else.
    init(settingsOf site: String) {
        if let content = SourceFolder("content", site: site) { readSettings(content, site: site) }
    }

    /// Reads the settings, in place of those that were read before.
    private mutating func readSettings(_ content: SourceFolder, site: String) {
        let path = Self.settingsPath
        settings = nil
        // What is wrong with the text of the file is told by those who decode it.
        diagnostics.removeAll { $0.path == path }
        do {
            if try content.isLink(path, toFile: true) { hasLinks = true }
        } catch {
            hasLinks = true
            diagnostics.append(error)
            return
        }
        do {
            settings = SourceFile(path: path, bytes: try Disk.read(site + "/" + path)).withoutMark
        } catch {
            if !error.isMissing { diagnostics.append(Diagnostic(systemFailure: "cannot be read: \(error.reason)", path: path)) }
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
