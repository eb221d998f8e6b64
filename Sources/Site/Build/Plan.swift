internal import Annotate
package import Corpus
internal import Markdown
package import Text

/// Every file of a site, known before one is made: collisions and dead links are found here.
///
/// What a list holds takes longest to work out, so that the files of lists are planned when they are first asked for.
package struct Plan: Sendable {
    package let model: SiteModel
    /// The files before and after those of the lists, in the order in which they are planned.
    private var first: [OutputFile] = []
    private var last: [OutputFile] = []
    private let lists: Lazy<[OutputFile]>
    /// Of every page, so that it waits for the lists.
    private var sitemap: Lazy<[OutputFile]>
    /// For the page that is shown where there is none.
    private let pageList: Lazy<[OutputFile]>

    /// - Parameter assets: the theme's and the site's own files that pages refer to, by name, which go to `assets/`.
    package init(_ model: SiteModel, assets: [(name: String, body: OutputFile.Body)]) {
        self.model = model
        let lists = Lazy { Self.listFiles(model) }
        self.lists = lists
        sitemap = Lazy { [] }
        pageList = Lazy {
            PageList.files(PageList.pages(of: model)).map { OutputFile(path: $0.path, origin: "the list of pages", body: .bytes($0.bytes)) }
        }
        addFirst()
        last = [
            Self.page(.data, "data.html", "the list of data files"), Self.page(.search, "search.html", "the search page"),
            Self.page(.notFound, "404.html", "the page for addresses that lead nowhere"),
        ]
        addArticles()
        addEntities()
        addOutlets()
        for (index, page) in model.content.pages.enumerated() { last.append(Self.page(.page(index), model.pagePaths[index], page.path)) }
        if OwnPages.haveList(model.content.pages) { last.append(Self.page(.pages, OwnPages.listPath, "the list of the curator’s pages")) }
        for file in DataFile.allCases { last.append(OutputFile(path: file.path, origin: "the data of the dossier", body: .data(file))) }
        addMachineFiles()
        if let base = model.settings.baseURL {
            sitemap = Lazy { [first, last] in
                Sitemap.files(Self.sitemapPages(first + lists.value + last, model), base: base).map {
                    OutputFile(path: $0.path, origin: "the sitemap", body: .bytes($0.bytes))
                }
            }
        }
        for asset in assets {
            last.append(OutputFile(path: "assets/\(asset.name)", origin: "the theme's \(asset.name)", body: asset.body))
        }
        for asset in model.content.assets {
            let source = "content/assets/\(asset.path)"
            last.append(OutputFile(path: "assets/\(asset.path)", origin: source, body: .copy(source)))
        }
    }

    /// All files.
    package var files: [OutputFile] { first + lists.value + last + sitemap.value + pageList.value }

    /// The files that can be told without the lists.
    var plainFiles: [OutputFile] { first + last }

    /// The other files: those of the lists, the sitemap, and the list of pages.
    var listFiles: [OutputFile] { lists.value + sitemap.value + pageList.value }

    /// Whether a path is one that files of lists may have, and no other file but a curator's page.
    static func isOfList(_ path: String) -> Bool {
        listNames.contains { path.hasPrefix($0) }
    }

    private static let listNames =
        TimelineOrder.allCases.map(\.listName) + ["quotes", "compare", "numbers", "coverage", "spellings", "network", "sitemap", "lists/pages"]

    private static func page(_ kind: PageKind, _ path: String, _ origin: String) -> OutputFile {
        OutputFile(path: path, origin: origin, body: .page(kind))
    }

    private mutating func addFirst() {
        let content = model.content
        first.append(Self.page(.home, "index.html", "the home page"))
        for page in 1...Paging.pages(content.articles.count) {
            first.append(Self.page(.articles(page: page), SiteModel.listPath("articles", page: page), "the list of articles"))
        }
        first.append(Self.page(.entityIndex, "entities.html", "the list of entities"))
        for kind in Entity.Kind.allCases {
            guard let entities = model.entitiesByMentions[kind] else { continue }
            for page in 1...Paging.pages(entities.count) {
                first.append(Self.page(.entities(kind, page: page), SiteModel.listPath(kind.listName, page: page), "the list of \(kind.listName)"))
            }
        }
        first.append(Self.page(.outlets, "outlets.html", "the list of outlets"))
    }

    // MARK: Lists

    private static func listFiles(_ model: SiteModel) -> [OutputFile] {
        var files = [OutputFile]()
        /// The pages of a list of so many entries; none where it has none.
        func add(_ name: String, _ origin: String, pages: Int, _ kind: (Int) -> PageKind) {
            for number in 0..<pages { files.append(page(kind(number + 1), SiteModel.listPath(name, page: number + 1), origin)) }
        }
        func pages(_ count: Int) -> Int { count == 0 ? 0 : Paging.pages(count) }
        for order in TimelineOrder.allCases {
            add(order.listName, "the timeline", pages: pages(model.timeline[order].itemCount)) { .timeline(order, page: $0) }
        }
        if !model.quotations.voices.isEmpty { add("quotes", "the list of quotations", pages: QuotesPage.pages(of: model)) { .quotes(page: $0) } }
        let pairs = model.sharedWording.pairs
        add("compare", "the list of articles that share wording", pages: pages(pairs.count)) { .compare(page: $0) }
        for pair in pairs where model.sharedWording.isShown(model.dossier.comparison.pairs[pair], in: model) {
            files.append(page(.comparison(pair), model.path(ofPair: pair), "the comparison of two articles"))
        }
        add("numbers", "the list of numbers", pages: pages(model.numbers.entryCount)) { .numbers(page: $0) }
        guard !model.coverage.rows.isEmpty else { return files }
        add("coverage", "the table of coverage", pages: pages(model.coverage.rows.count)) { .coverage(page: $0) }
        add("spellings", "the list of spellings", pages: pages(model.spellings.differing.count)) { .spellings(page: $0) }
        files.append(page(.network, "network.html", "the network of names"))
        return files
    }

    // MARK: Files of articles, entities and outlets

    private mutating func addArticles() {
        for (index, article) in model.content.articles.enumerated() {
            last.append(Self.page(.article(index), model.path(ofArticle: index), article.path))
        }
    }

    private mutating func addEntities() {
        for (index, entity) in model.content.entities.enumerated() {
            for page in 1...Paging.pages(model.dossier.places[index].count) {
                last.append(Self.page(.entity(index, page: page), model.path(ofEntity: index, page: page), entity.path))
            }
            // The entity's own page stands where a former name came back.
            for slug in entity.formerSlugs where slug != entity.slug {
                last.append(Self.page(.formerEntity(index), "entities/\(slug).html", entity.path))
            }
        }
    }

    private mutating func addOutlets() {
        for (index, outlet) in model.content.outlets.enumerated() {
            for page in 1...Paging.pages(model.dossier.articlesOfOutlet[index].count) {
                last.append(Self.page(.outlet(index, page: page), model.path(ofOutlet: index, page: page), outlet.path))
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
            last.append(OutputFile(path: file.path(in: model), origin: "the files for programs", body: .machine(file)))
        }
    }

    /// Every page but those that are for nobody to find, each with the latest day of what it shows.
    private static func sitemapPages(_ files: [OutputFile], _ model: SiteModel) -> [Sitemap.Page] {
        let content = model.content
        let latest = content.articles.compactMap { ($0.updated ?? $0.date)?.day }.max()
        func day(_ articles: [Int]) -> Day? { articles.compactMap { (content.articles[$0].updated ?? content.articles[$0].date)?.day }.max() }
        // Once each, for the pages of one grow with its articles.
        let (entityDays, outletDays) = (model.dossier.articlesOfEntity.map(day), model.dossier.articlesOfOutlet.map(day))
        return files.compactMap { file in
            guard case .page(let kind) = file.body else { return nil }
            let modified: Day?
            switch kind {
            case .notFound, .search: return nil
            case .article(let index): modified = day([index])
            case .entity(let index, _): modified = entityDays[index]
            case .outlet(let index, _): modified = outletDays[index]
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
        // Files of lists come into the way of no others but pages with a name like theirs.
        let files = model.pagePaths.contains(where: Self.isOfList) ? files : plainFiles
        var owners: [String: Int] = [:]
        owners.reserveCapacity(files.count)
        for (index, file) in files.enumerated() {
            // File systems of two of three operating systems take paths for one that differ in case or Unicode form alone.
            let key = Self.isPlain(file.path) ? file.path : Normalization.nfc.normalize(file.path.lowercased())
            if file.isAsset, let problem = Self.problem(with: file.path) { faults.append(Diagnostic(.error, problem, path: file.origin)) }
            if let other = owners.updateValue(index, forKey: key) {
                faults.append(Diagnostic(.error, "goes to \(file.path), where \(files[other].origin) goes too; rename one", path: file.origin))
                owners[key] = other
            }
        }
        return faults
    }

    /// Whether no other spelling of the path could be taken for it, but for capital letters, of which it has none.
    private static func isPlain(_ path: String) -> Bool {
        path.utf8.allSatisfy { $0 < 0x80 && !(0x41...0x5A).contains($0) }
    }

    /// Why an asset's path cannot be published.
    private static func problem(with path: String) -> String? {
        for part in path.pathParts {
            if part.lowercased().hasSuffix(Disk.temporaryEnding) {
                return "“\(part)” ends as the files do that a build is writing; rename it"
            }
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
        let plain = Set(plainFiles.map(\.path))
        let all = Lazy { plain.union(listFiles.map(\.path)) }
        var known: KnownNames?
        let advice = { (path: String) in
            var names = known ?? KnownNames(all.value)
            defer { known = names }
            return names.didYouMean(path)
        }
        let resolver = LinkResolver(model)
        let anchorAdvice = anchorAdvice()
        let sources = sources.sourcesByPath
        let isThere = { (path: String) in plain.contains(path) || model.lists.firstPages.contains(path) || all.value.contains(path) }
        var missing = LinkAdvice(model, sources: sources, isThere: isThere)
        return texts.flatMap { text -> [Diagnostic] in
            guard let source = sources[text.source] else { return [] }
            return resolver.faults(
                in: text.document, from: source, on: text.page, isThere: isThere, advice: advice,
                missing: { missing.ending(for: $0, from: source.path) }, anchorAdvice: anchorAdvice)
        }
    }

    /// The curator's texts that hold a link into the site.
    private var linkedTexts: [(document: Document, source: String, page: String)] {
        let content = model.content
        let resolver = LinkResolver(model)
        var texts = [(document: Document, source: String, page: String)]()
        func add(_ document: Document, _ source: String, _ page: @autoclosure () -> String) {
            if document.links.isEmpty { return }
            let page = page()
            if document.links.contains(where: { resolver.target(of: $0.destination, from: source, on: page) != .external }) {
                texts.append((document, source, page))
            }
        }
        for index in content.articles.indices { add(content.articles[index].document, content.articles[index].path, model.path(ofArticle: index)) }
        for index in content.entities.indices { add(content.entities[index].body, content.entities[index].path, model.path(ofEntity: index)) }
        for (page, path) in zip(content.pages, model.pagePaths) { add(page.document, page.path, path) }
        return texts
    }

    /// Tells of an anchor and a page the ending of a message where the page has no such anchor; nil where it has, or shows no curator's text.
    private func anchorAdvice() -> (_ anchor: String, _ path: String) -> String? {
        var documents: [String: Document] = [:]
        for (index, article) in model.content.articles.enumerated() where model.rights[index] == .full {
            documents[model.path(ofArticle: index)] = article.document
        }
        for (index, entity) in model.content.entities.enumerated() { documents[model.path(ofEntity: index)] = entity.body }
        for (page, path) in zip(model.content.pages, model.pagePaths) { documents[path] = page.document }
        // A page may lead to each of a long text's passages.
        var known: [String: KnownNames] = [:]
        return { anchor, path in
            guard let document = documents[path] else { return nil }
            if known[path] == nil { known[path] = KnownNames(document.passages.map(\.id)) }
            return known[path]?.contains(anchor) == false ? known[path]?.didYouMean(anchor) : nil
        }
    }
}

extension OutputFile {
    /// Whether its path is a file's own name, and not made from slugs.
    fileprivate var isAsset: Bool {
        switch body {
        case .bytes, .script, .copy: true
        case .page, .data, .machine, .search: false
        }
    }
}

extension ContentFolder {
    /// The files of texts by their paths.
    var sourcesByPath: [String: SourceFile] {
        Dictionary([articles, entities, pages, outlets].joined().map { ($0.path, $0) }) { first, _ in first }
    }
}
