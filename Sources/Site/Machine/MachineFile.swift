internal import Annotate
internal import Corpus
internal import Text

/// A file of the site for programs other than browsers: feeds, citations, tables, descriptions of the site.
package enum MachineFile: Sendable, Hashable {
    case atom(FeedSubject), jsonFeed(FeedSubject)
    case openSearch, webManifest, robots
    case bibTeX, ris, cslJSON
    case articleTable, entityTable, mentionTable
    case articleList

    /// What a feed follows.
    package enum FeedSubject: Sendable, Hashable {
        case site
        case entity(Int)
        case outlet(Int)
    }

    /// Those that every site has.
    static let always: [MachineFile] = [.webManifest, .robots, .bibTeX, .ris, .cslJSON, .articleTable, .entityTable, .mentionTable, .articleList]

    func path(in model: SiteModel) -> String {
        switch self {
        case .atom(let subject): model.feedFolder(of: subject) + "atom.xml"
        case .jsonFeed(let subject): model.feedFolder(of: subject) + "feed.json"
        case .openSearch: "opensearch.xml"
        case .webManifest: "site.webmanifest"
        case .robots: "robots.txt"
        case .bibTeX: "data/citations.bib"
        case .ris: "data/citations.ris"
        case .cslJSON: "data/citations.json"
        case .articleTable: "data/articles.csv"
        case .entityTable: "data/entities.csv"
        case .mentionTable: "data/mentions.csv"
        case .articleList: "lists/articles.js"
        }
    }

    func content(of model: SiteModel) -> FileContent {
        let settings = model.settings
        switch self {
        case .atom(let subject): return .bytes(SiteFeeds(model).feed(of: subject)?.atomDocument() ?? [])
        case .jsonFeed(let subject): return .bytes(SiteFeeds(model).feed(of: subject)?.jsonDocument() ?? [])
        case .openSearch:
            return .bytes(
                SiteFiles.openSearch(
                    title: settings.title, summary: settings.summary, searchPage: model.address(of: "search.html"), language: settings.language))
        case .webManifest:
            return .bytes(
                SiteFiles.webManifest(
                    title: settings.title, summary: settings.summary, language: settings.language,
                    direction: TextDirection(languageTag: settings.language)))
        case .robots:
            return .bytes(SiteFiles.robots(settings.robots, sitemap: settings.baseURL == nil ? nil : model.address(of: "sitemap.xml")))
        case .bibTeX: return citations(.bibTeX, of: model)
        case .ris: return citations(.ris, of: model)
        case .cslJSON: return citations(.cslJSON, of: model)
        case .articleTable: return SiteTables(model).articles
        case .entityTable: return SiteTables(model).entities
        case .mentionTable: return SiteTables(model).mentions
        case .articleList: return ArticleList(model: model).script
        }
    }

    private func citations(_ form: Bibliography, of model: SiteModel) -> FileContent {
        .pieces(form.file(of: model.content.articles.count) { model.citation(ofArticle: $0) })
    }
}

extension SiteModel {
    /// The absolute address of a file of the site where `base_url` is set, else its path.
    func address(of path: String) -> String {
        (settings.baseURL ?? "") + View.encoded(path)
    }

    func address(ofArticle index: Int) -> String { (settings.baseURL ?? "") + articleAddresses[index] }
    func address(ofEntity index: Int) -> String { (settings.baseURL ?? "") + entityAddresses[index] }

    /// Where the feeds of an entity or an outlet stand: in the folder of its further pages.
    func feedFolder(of subject: MachineFile.FeedSubject) -> String {
        switch subject {
        case .site: ""
        case .entity(let index): "entities/\(content.entities[index].slug)/"
        case .outlet(let index): "outlets/\(content.outlets[index].slug)/"
        }
    }
}
