internal import Annotate
package import Corpus
internal import Import
package import Text

/// Turns the raw articles that no article was made of yet into articles. An article that exists is never touched.
package enum SeedConversion {
    /// What conversion adds to `content/`: pure, nothing is written.
    package struct Result: Sendable {
        /// New files for `content/articles`.
        package var articles: [SourceFile] = []
        /// New files for `content/outlets`: those that the new articles state and the dossier did not have.
        package var outlets: [SourceFile] = []
        /// New files for `content/entities`: who and what the dossier's articles name, now that there are new ones.
        package var entities: [SourceFile] = []
        package var diagnostics: [Diagnostic] = []
        /// The seeds they were made from.
        package var seeds: [String] = []
        /// The path of the seed that each new article is made from, by the article's path.
        var sources: [String: String] = [:]
        /// What became of the bytes of each seed that was read, by its name.
        var ledgers: [String: Ledger] = [:]
    }

    /// - Parameter content: what `folder` holds, drafts included: an article that names a seed stands for it.
    package static func convert(
        _ folder: ContentFolder, content: Content, jobs: Int, cache: BuildCache? = nil, progress: BuildProgress = .none
    ) -> Result {
        let claimed = Set(content.articles.compactMap(\.seed))
        let parts = SavedParts(among: folder.seeds.map(\.path))
        var result = Result()
        let seeds = folder.seeds.filter { seed in
            guard !claimed.contains(name(of: seed)) else { return false }
            guard let warning = parts.warning(seed.path) else { return true }
            result.diagnostics.append(warning)
            return false
        }
        guard !seeds.isEmpty else { return result }
        let options = ImportOptions(content)
        let converted = progress.counting(.seeds, of: seeds.count)
        let inputs = seeds.map { SeedInput(seed: $0, settings: content.settings, outlets: content.outlets) }
        let readings = (cache?.readings ?? MemoList())(inputs, named: seeds.map(\.path), jobs: jobs) { index in
            defer { converted() }
            return importSeed(seeds[index].bytes, name: seeds[index].path, options: options)
        }
        var names = SeedNames(folder)
        var outlets = NewOutlets(folder)
        for (seed, var reading) in zip(seeds, readings) {
            outlets.name(in: &reading, seed: name(of: seed))
            result.diagnostics += reading.diagnostics(isNamed: false)
            result.ledgers[name(of: seed)] = reading.ledger
            let articles = names.articles(of: reading, seed: name(of: seed))
            for article in articles { result.sources[article.path] = seed.path }
            result.articles += articles
            if !reading.articles.isEmpty { result.seeds.append(name(of: seed)) }
        }
        result.outlets = outlets.files
        return result
    }

    /// The name that front matter calls a seed by: its path below `content/seeds`.
    static func name(of seed: SourceFile) -> String {
        Seed.name(ofFile: seed.path)
    }

    /// Seeds that changed since their articles were made, or that are gone: a warning that names both files.
    package static func changes(_ folder: ContentFolder, content: Content, jobs: Int, cache: BuildCache? = nil) -> [Diagnostic] {
        let seeds = folder.seeds
        let hexes = (cache?.digests ?? MemoList())(seeds, named: seeds.map(\.path), jobs: jobs) { SHA256Digest.hex(of: seeds[$0].bytes) }
        let digests = Dictionary(zip(seeds.map(name(of:)), hexes), uniquingKeysWith: { first, _ in first })
        let sources = Lazy { folder.sourcesByPath }
        return content.articles.compactMap { article in
            guard let seed = article.seed, let expected = article.seedSHA256 else { return nil }
            func warning(_ message: String, at key: String) -> Diagnostic {
                sources.value[article.path]?.fault(.warning, message, key: key) ?? Diagnostic(.warning, message, path: article.path)
            }
            guard let found = digests[seed] else {
                return warning("its raw file content/seeds/\(seed) is gone, so that nobody can check it", at: "seed")
            }
            guard found != expected else { return nil }
            return warning(
                "its raw file content/seeds/\(seed) has changed since it was imported: the SHA-256 is \(found), not \(expected)", at: "seed_sha256")
        }
    }
}

extension ContentFolder {
    /// Adds the articles that are to be made from seeds, and entities for the names that they bring, as if their files were
    /// there; gives them to be written.
    package mutating func convertSeeds(jobs: Int, cache: BuildCache? = nil, progress: BuildProgress = .none) -> SeedConversion.Result {
        guard !seeds.isEmpty else { return SeedConversion.Result() }
        let content = Loader.load(self, drafts: true, jobs: jobs, cache: cache?.decoding).content
        var result = SeedConversion.convert(self, content: content, jobs: jobs, cache: cache, progress: progress)
        guard !result.articles.isEmpty else { return result }
        articles += result.articles
        outlets += result.outlets
        let grown = Loader.load(self, drafts: true, jobs: jobs, cache: cache?.decoding).content
        let names = discoverNames(in: grown, cache: cache?.annotation).filter(\.isSure)
        result.entities = SuggestedEntities.files(for: names, in: self)
        entities += result.entities
        return result
    }
}

extension SeedConversion.Result {
    /// Diagnostics of files that are not written yet as those of the raw files that they are to be made from, or of all of them for an
    /// entity or an outlet: nobody can open the others.
    func naming(_ diagnostics: some Sequence<Diagnostic>) -> [Diagnostic] {
        let named = Set((outlets + entities).map(\.path))
        return diagnostics.map { diagnostic in
            guard let path = named.contains(diagnostic.path) ? "content/seeds" : sources[diagnostic.path] else { return diagnostic }
            // Its lines are those of the file that is not there.
            return Diagnostic(diagnostic.severity, diagnostic.message, path: path)
        }
    }

    /// Writes the new files into `content/`.
    package func write(site: String) throws(Faults) {
        for (folder, files) in [("outlets", outlets), ("articles", articles), ("entities", entities)] where !files.isEmpty {
            try Self.write(files, to: site + "/content/" + folder, site: site)
        }
    }

    private static func write(_ files: [SourceFile], to folder: String, site: String) throws(Faults) {
        for file in files {
            do {
                try Disk.makeFolder(folder)
                try Disk.replace(site + "/" + file.path, with: file.bytes)
            } catch {
                throw Faults([Diagnostic(systemFailure: "cannot be written: \(error.reason)", path: file.path)])
            }
        }
    }
}
