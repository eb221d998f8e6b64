internal import Annotate
package import Corpus
internal import Markdown
package import Text

/// Every file of a site, known before one is made: collisions and dead links are found here.
package struct Plan: Sendable {
    package let model: SiteModel
    package private(set) var files: [OutputFile] = []

    /// - Parameter assets: the theme's and the site's own files that pages refer to, by name, which go to `assets/`.
    package init(_ model: SiteModel, assets: [(name: String, bytes: [UInt8])]) {
        self.model = model
        addLists()
        addArticles()
        addEntities()
        addOutlets()
        for (index, page) in model.content.pages.enumerated() { add(.page(index), model.pagePaths[index], page.path) }
        for file in DataFile.allCases { files.append(OutputFile(path: file.path, origin: "the data of the dossier", body: .data(file))) }
        addMachineFiles()
        for asset in assets {
            files.append(OutputFile(path: "assets/\(asset.name)", origin: "the theme's \(asset.name)", body: .bytes(asset.bytes)))
        }
        for asset in model.content.assets {
            let source = "content/assets/\(asset.path)"
            files.append(OutputFile(path: "assets/\(asset.path)", origin: source, body: .copy(source)))
        }
    }

    private mutating func add(_ kind: PageKind, _ path: String, _ origin: String) {
        files.append(OutputFile(path: path, origin: origin, body: .page(kind)))
    }

    private mutating func addLists() {
        let content = model.content
        add(.home, "index.html", "the home page")
        for page in 1...Paging.pages(content.articles.count) {
            add(.articles(page: page), SiteModel.listPath("articles", page: page), "the list of articles")
        }
        add(.entityIndex, "entities.html", "the list of entities")
        for kind in Entity.Kind.allCases {
            guard let entities = model.entitiesByMentions[kind] else { continue }
            for page in 1...Paging.pages(entities.count) {
                add(.entities(kind, page: page), SiteModel.listPath(kind.listName, page: page), "the list of \(kind.listName)")
            }
        }
        add(.outlets, "outlets.html", "the list of outlets")
        for order in TimelineOrder.allCases where model.timeline[order].itemCount > 0 {
            for page in 1...Paging.pages(model.timeline[order].itemCount) {
                add(.timeline(order, page: page), SiteModel.listPath(order.listName, page: page), "the timeline")
            }
        }
        if !model.quotations.voices.isEmpty {
            for page in 1...QuotesPage.pages(of: model) {
                add(.quotes(page: page), SiteModel.listPath("quotes", page: page), "the list of quotations")
            }
        }
        if !model.sharedWording.pairs.isEmpty { addComparisons() }
        if model.numbers.entryCount > 0 {
            for page in 1...Paging.pages(model.numbers.entryCount) {
                add(.numbers(page: page), SiteModel.listPath("numbers", page: page), "the list of numbers")
            }
        }
        if !model.coverage.rows.isEmpty {
            for page in 1...Paging.pages(model.coverage.rows.count) {
                add(.coverage(page: page), SiteModel.listPath("coverage", page: page), "the table of coverage")
            }
            if !model.spellings.differing.isEmpty {
                for page in 1...Paging.pages(model.spellings.differing.count) {
                    add(.spellings(page: page), SiteModel.listPath("spellings", page: page), "the list of spellings")
                }
            }
            add(.network, "network.html", "the network of names")
        }
        add(.search, "search.html", "the search page")
        add(.notFound, "404.html", "the page for addresses that lead nowhere")
    }

    private mutating func addComparisons() {
        let pairs = model.sharedWording.pairs
        for page in 1...Paging.pages(pairs.count) {
            add(.compare(page: page), SiteModel.listPath("compare", page: page), "the list of articles that share wording")
        }
        for pair in pairs where model.sharedWording.isShown(model.dossier.comparison.pairs[pair], in: model) {
            add(.comparison(pair), model.path(ofPair: pair), "the comparison of two articles")
        }
    }

    private mutating func addArticles() {
        for (index, article) in model.content.articles.enumerated() { add(.article(index), model.path(ofArticle: index), article.path) }
    }

    private mutating func addEntities() {
        for (index, entity) in model.content.entities.enumerated() {
            for page in 1...Paging.pages(model.dossier.places[index].count) {
                add(.entity(index, page: page), model.path(ofEntity: index, page: page), entity.path)
            }
            // The entity's own page stands where a former name came back.
            for slug in entity.formerSlugs where slug != entity.slug { add(.formerEntity(index), "entities/\(slug).html", entity.path) }
        }
    }

    private mutating func addOutlets() {
        for (index, outlet) in model.content.outlets.enumerated() {
            for page in 1...Paging.pages(model.dossier.articlesOfOutlet[index].count) {
                add(.outlet(index, page: page), model.path(ofOutlet: index, page: page), outlet.path)
            }
        }
    }

    private mutating func addMachineFiles() {
        var machine = MachineFile.always
        if model.settings.baseURL != nil {
            let subjects: [MachineFile.FeedSubject] =
                [.site] + model.content.entities.indices.map { .entity($0) } + model.content.outlets.indices.map { .outlet($0) }
            machine += [.openSearch] + subjects.flatMap { [.atom($0), .jsonFeed($0)] }
        }
        for file in machine {
            files.append(OutputFile(path: file.path(in: model), origin: "the files for programs", body: .machine(file)))
        }
        guard let base = model.settings.baseURL else { return }
        for part in Sitemap.files(sitemapPages, base: base) {
            files.append(OutputFile(path: part.path, origin: "the sitemap", body: .bytes(part.bytes)))
        }
    }

    /// Every page but those that are for nobody to find, each with the latest day of what it shows.
    private var sitemapPages: [Sitemap.Page] {
        let content = model.content
        let latest = content.articles.compactMap { ($0.updated ?? $0.date)?.day }.max()
        func day(_ articles: [Int]) -> Day? { articles.compactMap { (content.articles[$0].updated ?? content.articles[$0].date)?.day }.max() }
        return files.compactMap { file in
            guard case .page(let kind) = file.body else { return nil }
            let modified: Day?
            switch kind {
            case .notFound, .search: return nil
            case .article(let index): modified = day([index])
            case .entity(let index, _): modified = day(model.dossier.articlesOfEntity[index])
            case .outlet(let index, _): modified = day(model.dossier.articlesOfOutlet[index])
            case .page: modified = nil
            default: modified = latest
            }
            return Sitemap.Page(address: model.address(of: file.path), lastModified: modified)
        }
    }

    // MARK: Faults

    /// Two files with one path, paths that some file system takes for one, and links that lead nowhere.
    ///
    /// - Parameter sources: the files of `content/`, for the places of faults.
    package func faults(sources: ContentFolder) -> [Diagnostic] {
        collisions() + deadLinks(sources)
    }

    private func collisions() -> [Diagnostic] {
        var faults = [Diagnostic]()
        var owners: [String: OutputFile] = [:]
        for file in files {
            // File systems of two of three operating systems take paths for one that differ in case or Unicode form alone.
            let key = Self.isPlain(file.path) ? file.path : Normalization.nfc.normalize(file.path.lowercased())
            if case .page = file.body {} else if let problem = Self.problem(with: file.path) {
                faults.append(Diagnostic(.error, problem, path: file.origin))
            }
            if let other = owners[key] {
                faults.append(Diagnostic(.error, "goes to \(file.path), where \(other.origin) goes too; rename one", path: file.origin))
            } else {
                owners[key] = file
            }
        }
        return faults
    }

    /// Whether no other spelling of the path could be taken for it, but for capital letters, of which it has none.
    private static func isPlain(_ path: String) -> Bool {
        path.utf8.allSatisfy { $0 < 0x80 && !(0x41...0x5A).contains($0) }
    }

    /// Why a path cannot be published; pages have paths made from slugs, so that this speaks of assets alone.
    private static func problem(with path: String) -> String? {
        for part in path.split(separator: "/") {
            if Slug.isReserved(String(part)) { return "“\(part)” is a name that Windows keeps for itself; rename it" }
            if part.utf8.count > 255 - Disk.temporaryEnding.utf8.count { return "the name is too long for a file; shorten it" }
            if part.unicodeScalars.contains(where: { "<>:\"|?*".unicodeScalars.contains($0) }) || part.hasSuffix(".") || part.hasSuffix(" ") {
                return "“\(part)” is no name for a file on Windows; rename it"
            }
        }
        return nil
    }

    private func deadLinks(_ sources: ContentFolder) -> [Diagnostic] {
        let texts = linkedTexts
        guard !texts.isEmpty else { return [] }
        let paths = Set(files.map(\.path))
        let resolver = LinkResolver(model)
        let anchors = anchorsByPath()
        return texts.flatMap { text -> [Diagnostic] in
            guard let source = sources.source(text.source) else { return [] }
            return resolver.faults(in: text.document, from: source, on: text.page, files: paths) { anchors($0) }
        }
    }

    /// The curator's texts that hold a link into the site.
    private var linkedTexts: [(document: Document, source: String, page: String)] {
        let content = model.content
        let all =
            content.articles.enumerated().map { ($1.document, $1.path, model.path(ofArticle: $0)) }
            + content.entities.enumerated().map { ($1.body, $1.path, model.path(ofEntity: $0)) }
            + zip(content.pages, model.pagePaths).map { ($0.document, $0.path, $1) }
        let resolver = LinkResolver(model)
        return all.filter { document, source, page in
            document.links.contains { resolver.target(of: $0.destination, from: source, on: page) != .external }
        }
    }

    /// The anchors of a page that shows a curator's text.
    private func anchorsByPath() -> (String) -> Set<String>? {
        var documents: [String: Document] = [:]
        for (index, article) in model.content.articles.enumerated() where model.rights[index] == .full {
            documents[model.path(ofArticle: index)] = article.document
        }
        for (index, entity) in model.content.entities.enumerated() { documents[model.path(ofEntity: index)] = entity.body }
        for (page, path) in zip(model.content.pages, model.pagePaths) { documents[path] = page.document }
        return { path in documents[path].map { Set($0.passages.map(\.id)) } }
    }
}

extension ContentFolder {
    /// The file of that path.
    func source(_ path: String) -> SourceFile? {
        for list in [articles, entities, pages, outlets] {
            if let found = list.first(where: { $0.path == path }) { return found }
        }
        return nil
    }
}
