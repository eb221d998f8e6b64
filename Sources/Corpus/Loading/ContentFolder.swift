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

    package init() {}

    /// Reads `content/` of the folder `site`. A folder that is missing is empty.
    ///
    /// Hidden files (`.DS_Store`) and editors' copies (`a.md~`) are passed over. A link counts as what it leads to, if that is
    /// a file inside `content/`; else it is an error.
    package static func read(site: String, jobs: Int) -> ContentFolder {
        var folder = ContentFolder()
        let root = site + "/content"
        guard let real = Disk.resolved(root) else { return folder }
        let walk = Walk(site: site, real: real)
        for kind in Kind.allCases {
            walk.files(in: "content/" + kind.rawValue, &folder.diagnostics).forEach { folder.wanted(kind, $0) }
        }
        folder.load(jobs: jobs, site: site)
        folder.readSettings(root: root)
        return folder
    }

    /// The folders of `content/`.
    package enum Kind: String, CaseIterable, Sendable {
        case articles, entities, outlets, pages, seeds, assets
    }

    private var wantedFiles: [(kind: Kind, path: String)] = []

    private mutating func wanted(_ kind: Kind, _ path: String) {
        if kind == .seeds || kind == .assets || path.hasSuffix(".md") {
            wantedFiles.append((kind, path))
        } else {
            diagnostics.append(
                Diagnostic(.warning, "is not read: files in content/\(kind.rawValue) end in .md", path: path))
        }
    }

    private mutating func load(jobs: Int, site: String) {
        let files = wantedFiles
        let texts = parallelMap(files.count, jobs: jobs) { index -> Result<[UInt8], Disk.Failure> in
            if files[index].kind == .assets {
                return Result { () throws(Disk.Failure) in
                    let size = try Disk.status(site + "/" + files[index].path).size
                    return withUnsafeBytes(of: size) { Array($0) }
                }
            }
            return Result { () throws(Disk.Failure) in try Disk.read(site + "/" + files[index].path) }
        }
        for (file, text) in zip(files, texts) {
            switch text {
            case .failure(let failure):
                diagnostics.append(Diagnostic(.error, "cannot be read: \(failure.reason)", path: file.path))
            case .success(let bytes):
                add(file.kind, SourceFile(path: file.path, bytes: bytes))
            }
        }
        wantedFiles = []
    }

    private mutating func add(_ kind: Kind, _ file: SourceFile) {
        switch kind {
        case .articles: articles.append(file.withoutMark)
        case .entities: entities.append(file.withoutMark)
        case .outlets: outlets.append(file.withoutMark)
        case .pages: pages.append(file.withoutMark)
        case .seeds: seeds.append(file)
        case .assets:
            let size = file.bytes.withUnsafeBytes { $0.loadUnaligned(as: Int.self) }
            assets.append(Asset(path: String(file.path.dropFirst("content/assets/".count)), size: size))
        }
    }

    private mutating func readSettings(root: String) {
        do {
            settings = SourceFile(path: "content/dossier.yml", bytes: try Disk.read(root + "/dossier.yml")).withoutMark
        } catch {
            if !error.isMissing {
                diagnostics.append(Diagnostic(.error, "cannot be read: \(error.reason)", path: "content/dossier.yml"))
            }
        }
    }
}

extension SourceFile {
    /// The file without a byte-order mark.
    fileprivate var withoutMark: SourceFile {
        bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? SourceFile(path: path, bytes: Array(bytes.dropFirst(3))) : self
    }
}

/// Finds the files below a folder, in the order of their names.
private struct Walk {
    let site: String
    /// Where `content/` really is.
    let real: String
    /// Deeper folders are not looked into: nobody curates by them, and a file system may hold a circle.
    private let deepest = 16

    func files(in folder: String, _ faults: inout [Diagnostic]) -> [String] {
        var found = [String]()
        visit(folder, depth: 0, &found, &faults)
        return found
    }

    private func visit(_ folder: String, depth: Int, _ found: inout [String], _ faults: inout [Diagnostic]) {
        let entries: [Disk.Entry]
        do {
            entries = try Disk.list(site + "/" + folder)
        } catch {
            if !error.isMissing { faults.append(Diagnostic(.error, "cannot be read: \(error.reason)", path: folder)) }
            return
        }
        for entry in entries where !isHidden(entry.name) {
            let path = folder + "/" + entry.name
            if let problem = problem(with: entry) {
                faults.append(Diagnostic(.error, problem, path: path))
                continue
            }
            switch kind(of: entry, at: path, &faults) {
            case .file: found.append(path)
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
