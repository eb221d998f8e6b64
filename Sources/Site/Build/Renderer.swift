internal import Corpus
internal import Search
package import StringTemplate
package import Text

/// Makes the bytes of a site's files: pure, and for each file on its own, on any thread.
package struct Renderer: Sendable {
    let model: SiteModel
    let templates: TemplateSet
    /// The site's folder, for assets.
    let site: String

    package init(_ model: SiteModel, templates: TemplateSet, site: String) {
        self.model = model
        self.templates = templates
        self.site = site
    }

    /// - Parameter warnings: takes what turns up in rendering, such as an address that may not be written.
    package func bytes(of file: OutputFile, warnings: WarningList) throws(Faults) -> [UInt8] {
        switch try content(of: file, warnings: warnings) {
        case .bytes(let bytes): return bytes
        case .pieces(let pieces): return pieces.bytes
        case .copy(let path):
            do {
                return try Disk.read(path)
            } catch {
                throw Faults([Diagnostic(systemFailure: "cannot be read: \(error.reason)", path: file.origin)])
            }
        }
    }

    /// The same, in pieces or by the name of a file where it may be large.
    func content(of file: OutputFile, warnings: WarningList) throws(Faults) -> FileContent {
        switch file.body {
        case .page(let kind): return .bytes(try page(kind, path: file.path, warnings))
        case .data(let data): return data.content(of: model)
        case .machine(let file): return file.content(of: model)
        case .search(let file): return .bytes(file.bytes)
        case .bytes(let bytes): return .bytes(bytes)
        case .script(let source): return .bytes(publishedScript(source))
        case .copy(let source): return .copy(of: site + "/" + source)
        }
    }

    private func page(_ kind: PageKind, path: String, _ warnings: WarningList) throws(Faults) -> [UInt8] {
        func render(_ page: some SitePage) throws(Faults) -> [UInt8] {
            var output = [UInt8]()
            warnings.add(try templates.render(kind.template, page, into: &output))
            return output
        }
        let view = View(model, kind, path: path)
        switch kind {
        case .home: return try render(HomePage(view: view))
        case .articles(let page): return try render(ArticlesPage(view: view, page: page))
        case .article(let index): return try render(ArticlePage(view: view, index: index))
        case .entityIndex: return try render(EntityIndexPage(view: view))
        case .entities(let kind, let page): return try render(EntityListPage(view: view, kind: kind, page: page))
        case .entity(let index, let page): return try render(EntityPage(view: view, index: index, page: page))
        case .outlets: return try render(OutletsPage(view: view))
        case .outlet(let index, let page): return try render(OutletPage(view: view, index: index, page: page))
        case .timeline(let order, let page): return try render(TimelinePage(view: view, order: order, page: page))
        case .quotes(let page): return try render(QuotesPage(view: view, page: page))
        case .coverage(let page): return try render(CoveragePage(view: view, page: page))
        case .compare(let page): return try render(ComparePage(view: view, page: page))
        case .comparison(let index): return try render(ComparisonPage(view: view, index: index))
        case .spellings(let page): return try render(SpellingsPage(view: view, page: page))
        case .numbers(let page): return try render(NumbersPage(view: view, page: page))
        case .network: return try render(NetworkPage(view: view))
        case .page(let index): return try render(PlainPage(view: view, index: index))
        case .pages: return try render(OwnPagesPage(view: view))
        case .data: return try render(DataFilesPage(view: view))
        case .search: return try render(SearchPage(view: view))
        case .notFound: return try render(NotFoundPage(view: view))
        case .formerEntity(let index): return try render(RedirectPage(view: view, index: index))
        }
    }
}

/// The page kinds that templates are checked against: a template's name and the record it sees.
package let pageRecords: [String: any TemplateRecord.Type] = [
    "home": HomePage.self, "articles": ArticlesPage.self, "article": ArticlePage.self, "entities": EntityIndexPage.self,
    "entity-list": EntityListPage.self, "entity": EntityPage.self, "outlets": OutletsPage.self, "outlet": OutletPage.self,
    "timeline": TimelinePage.self, "quotes": QuotesPage.self, "coverage": CoveragePage.self, "compare": ComparePage.self, "comparison": ComparisonPage.self, "spellings": SpellingsPage.self, "numbers": NumbersPage.self, "network": NetworkPage.self,
    "page": PlainPage.self, "pages": OwnPagesPage.self, "data": DataFilesPage.self, "search": SearchPage.self, "not-found": NotFoundPage.self,
    "redirect": RedirectPage.self,
]
