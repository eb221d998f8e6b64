package import Corpus
internal import Import
package import Text

/// Brings raw files into `content/seeds` and makes articles of them: for `dossier import`.
///
/// Pure but for `write`: what would be written is known before anything is.
package struct SeedImport: Sendable {
    /// Copies of the raw files, byte for byte, for `content/seeds`.
    package private(set) var seeds: [SourceFile] = []
    /// For `content/outlets`: those that the articles state and the dossier does not have.
    package private(set) var outlets: [SourceFile] = []
    /// For `content/articles`.
    package private(set) var articles: [SourceFile] = []
    /// Files whose text the dossier has already, each with where.
    package private(set) var known: [(path: String, seed: String)] = []
    package private(set) var diagnostics: [Diagnostic] = []

    /// - Parameters:
    ///   - raw: what is to be imported, under the paths it was named by.
    ///   - folder: the dossier's `content/`.
    ///   - date: when articles were published that do not say it themselves.
    ///   - outlet: the slug of an outlet to give to all of them.
    ///   - named: the paths that somebody asked for one by one: it is an error if one is no article, and only a warning in a folder.
    ///   - progress: told how many files are done, on any thread.
    package init(
        _ raw: [SourceFile], into folder: ContentFolder, date: Moment?, outlet: String?, named: Set<String> = [], jobs: Int,
        progress: @escaping @Sendable (Int) -> Void = { _ in }
    ) {
        let content = Loader.load(folder, drafts: true, jobs: jobs).content
        if let outlet, !content.outlets.contains(where: { $0.slug == outlet }) {
            let slugs = content.outlets.map(\.slug)
            diagnostics.append(Diagnostic(.error, "there is no outlet “\(outlet)”\(didYouMean(outlet, among: slugs))"))
            return
        }
        let options = ImportOptions(content, date: date, outlet: outlet)
        var owners = Self.owners(of: folder.seeds, options, jobs: jobs)
        var names = SeedNames(folder)
        let raw = leavingOutParts(of: raw, named: named)
        var newOutlets = NewOutlets(folder)
        let done = Counter()
        let readings = parallelMap(raw.count, jobs: jobs) { index in
            defer { progress(done.next()) }
            let reading = importSeed(raw[index].bytes, name: raw[index].path, options: options)
            return (reading, Self.identity(of: raw[index], reading))
        }
        for (source, (var reading, identity)) in zip(raw, readings) {
            if reading.refusal == nil, let owner = owners[identity] {
                known.append((source.path, owner))
                continue
            }
            diagnostics += reading.diagnostics(isNamed: named.contains(source.path))
            // A file that could not be read at all, or in which there is no article, is reported, not kept.
            if reading.refusal != nil || reading.diagnostics.contains(where: { $0.severity == .error }) { continue }
            let name = names.seedName(for: source, reading)
            owners[identity] = name
            newOutlets.name(in: &reading, seed: name)
            seeds.append(SourceFile(path: "content/seeds/\(name)", bytes: source.bytes))
            articles += names.articles(of: reading, seed: name)
        }
        outlets = newOutlets.files
        diagnostics.sort()
    }

    /// The files but for what a browser saved beside pages among them.
    private mutating func leavingOutParts(of raw: [SourceFile], named: Set<String>) -> [SourceFile] {
        let parts = SavedParts(among: raw.map(\.path))
        return raw.filter { source in
            guard var fault = parts.warning(source.path) else { return true }
            if named.contains(source.path) { fault.severity = .error }
            diagnostics.append(fault)
            return false
        }
    }

    /// By the identity of a text, the seed that has it.
    private static func owners(of seeds: [SourceFile], _ options: ImportOptions, jobs: Int) -> [String: String] {
        let identities = parallelMap(seeds.count, jobs: jobs) { index in
            identity(of: seeds[index], importSeed(seeds[index].bytes, name: seeds[index].path, options: options))
        }
        return Dictionary(zip(identities, seeds.map(SeedConversion.name(of:))), uniquingKeysWith: { $1 })
    }

    private static func identity(of source: SourceFile, _ reading: SeedReading) -> String {
        SeedIdentity.textHash(of: reading) ?? SHA256Digest.hex(of: source.bytes)
    }

    /// Writes the seeds and the articles into `content/` of the folder `site`.
    ///
    /// - Throws: a failure of the system for the first file that cannot be written; those before it are. Nothing is written where a link
    ///   would lead it out of `content/`.
    package func write(site: String) throws(Faults) {
        do {
            for folder in ["content/seeds", "content/outlets", "content/articles"] { _ = try SourceFolder("content", site: site)?.isLink(folder, toFile: false) }
        } catch {
            throw Faults([error])
        }
        for file in seeds + outlets + articles {
            do {
                try Disk.makeFolder(site + "/content/" + (file.path.split(separator: "/").dropFirst().first ?? ""))
                try Disk.replace(site + "/" + file.path, with: file.bytes)
            } catch {
                throw Faults([Diagnostic(systemFailure: "cannot be written: \(error.reason)", path: file.path)])
            }
        }
    }
}
