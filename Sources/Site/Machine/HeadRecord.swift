internal import Annotate
internal import Corpus
internal import Markdown
package import StringTemplate
internal import Text

/// What a page's head says to programs: `site.head` on every page.
/// Held by reference: it has much, and each of its members is asked for.
final class HeadRecord: TemplateRecord {
    let view: View
    /// What comes before a path of the site: `base_url`, else the way from the page, from which relative addresses of JSON-LD count.
    private let base: String
    /// The address of the page, and that of the home page.
    private let page: String
    private let site: StructuredData.Link
    private let shared: SharedLink
    /// Of an article.
    private let citation: CitationFields?
    private let named: [MetaTag]
    private let properties: [MetaTag]

    init(view: View) {
        self.view = view
        let baseURL = view.model.settings.baseURL
        base = baseURL ?? view.root
        page = base + View.encoded(view.path)
        site = baseURL == nil ? SiteModel.home(view.model.settings, base: base) : view.model.home
        shared = Self.shared(view, page: baseURL == nil ? nil : page)
        if case .article(let index) = view.kind { citation = view.model.citation(ofArticle: index) } else { citation = nil }
        named = shared.namedTags + (citation?.metaTags ?? [])
        properties = shared.properties
    }

    static let members = Members<HeadRecord>("head", "What a page's head says to programs.") {
        Member("canonical", "The address under which the page should be known: an article's original, else the page's own where `base_url` is set.") { $0.canonical }
        Member("named", "Meta tags with a `name`: for reference managers and cards.") { $0.named }
        Member("properties", "Meta tags with a `property`: Open Graph.") { $0.properties }
        Member("structuredData", "The page in the vocabulary of schema.org, for `<script type=\"application/ld+json\">`.") {
            JSONValue(bytes: StructuredData.script($0.nodes))
        }
        Member("feeds", "The feeds that follow the page; none without `base_url`.") { $0.feeds }
        Member("openSearch", "The OpenSearch description; missing without `base_url`.") { head in
            head.model.settings.baseURL == nil ? nil : head.view.url("opensearch.xml")
        }
        Member("manifest", "The web manifest.") { $0.view.url("site.webmanifest") }
        Member("robots", "What search engines may do: `index` or `noindex`.") { $0.model.settings.robots.rawValue }
        Member("summary", "The page in a sentence.") { $0.shared.summary }
    }

    private var model: SiteModel { view.model }
    private var canonical: URLValue? {
        if case .article(let index) = view.kind, let original = model.content.articles[index].url { return URLValue(original) }
        if view.kind == .notFound { return nil }
        return shared.address.map { URLValue($0) }
    }

    // MARK: Cards

    private static func shared(_ view: View, page: String?) -> SharedLink {
        let model = view.model
        var link: SharedLink
        switch view.kind {
        case .article(let index):
            let article = model.content.articles[index]
            link = SharedLink(kind: .article, title: model.titles[index], site: model.settings.title)
            link.summary = model.excerpt(ofArticle: index)
            link.published = article.date
            link.updated = article.updated
            link.authors = article.byline
            link.tags = article.tags
        case .entity(let index, _):
            let entity = model.content.entities[index]
            link = SharedLink(kind: entity.kind == .person ? .profile : .website, title: entity.name, site: model.settings.title)
            link.summary = entity.summary
        default:
            link = SharedLink(kind: .website, title: title(of: view), site: model.settings.title)
            link.summary = view.kind == .home ? model.settings.summary : nil
        }
        link.address = page
        link.language = model.settings.language
        return link
    }

    /// What the page is about, in a few words.
    private static func title(of view: View) -> String {
        let model = view.model
        let strings = model.strings
        switch view.kind {
        case .articles: return strings[.articles]
        case .entityIndex: return strings[.entities]
        case .entities(let kind, _): return strings[kind.listKey]
        case .timeline: return strings[.timeline]
        case .quotes: return strings[.quotes]
        case .coverage: return strings[.coverage]
        case .compare, .comparison: return strings[.compare]
        case .spellings: return strings[.spellings]
        case .numbers: return strings[.numbers]
        case .network: return strings[.network]
        case .pages: return strings[.pages]
        case .data: return strings[.data]
        case .outlets: return strings[.outlets]
        case .outlet(let index, _): return model.content.outlets[index].name
        case .page(let index): return model.content.pages[index].title
        case .search: return strings[.search]
        default: return model.settings.title
        }
    }

    // MARK: Structured data

    private var nodes: [StructuredData] {
        switch view.kind {
        case .article(let index): [.article(article(index)), .breadcrumbs(crumbs(model.strings[.articles], "articles.html", model.titles[index]))]
        case .entity(let index, _):
            [.thing(thing(index)), .breadcrumbs(crumbs(model.strings[.entities], "entities.html", model.content.entities[index].name))]
        case .outlet(let index, _):
            [.collection(collection), .breadcrumbs(crumbs(model.strings[.outlets], "outlets.html", model.content.outlets[index].name))]
        case .home, .notFound: [.collection(collection)]
        default: [.collection(collection), .breadcrumbs([site, StructuredData.Link(name: Self.title(of: view), address: page)])]
        }
    }

    private func crumbs(_ list: String, _ path: String, _ name: String) -> [StructuredData.Link] {
        [site, StructuredData.Link(name: list, address: base + path), StructuredData.Link(name: name, address: page)]
    }

    private var collection: StructuredData.Collection {
        var collection = StructuredData.Collection(page: page, name: Self.title(of: view), site: site)
        collection.summary = shared.summary
        collection.language = model.settings.language
        return collection
    }

    private func article(_ index: Int) -> StructuredData.Article {
        let article = model.content.articles[index]
        var node = StructuredData.Article(page: page, headline: model.titles[index], publisher: site)
        node.published = article.date
        node.updated = article.updated
        node.authors = citation?.citation.authors ?? []
        node.outlet = model.outletOfArticle[index].map {
            StructuredData.Link(name: model.content.outlets[$0].name, address: model.content.outlets[$0].url)
        }
        node.original = article.url
        node.summary = shared.summary
        node.language = article.language ?? model.settings.language
        node.tags = article.tags
        let nodes = model.entityNodes
        node.mentions = model.dossier.entitiesOfArticle[index].prefix(10).map { nodes[$0.entity] }
        node.seedSHA256 = article.seedSHA256
        node.seed = article.seed
        return node
    }

    private func thing(_ index: Int) -> StructuredData.Thing {
        let entity = model.content.entities[index]
        var thing = StructuredData.Thing(entity, page: base + model.entityAddresses[index])
        thing.aliases = entity.aliases
        thing.summary = entity.summary
        thing.start = entity.date
        thing.end = entity.end
        thing.location = entity.place.flatMap { model.entityIndex[$0] }.map { model.content.entities[$0].name }
        return thing
    }

    // MARK: Feeds

    private var feeds: [FeedLinkRecord] {
        guard model.settings.baseURL != nil else { return [] }
        let all = [link(to: .site, title: model.settings.title)]
        switch view.kind {
        case .entity(let index, _): return [link(to: .entity(index), title: model.content.entities[index].name)] + all
        case .outlet(let index, _): return [link(to: .outlet(index), title: model.content.outlets[index].name)] + all
        default: return all
        }
    }

    private func link(to subject: MachineFile.FeedSubject, title: String) -> FeedLinkRecord {
        FeedLinkRecord(
            title: title, atom: view.url(MachineFile.atom(subject).path(in: model)), json: view.url(MachineFile.jsonFeed(subject).path(in: model)))
    }
}

extension StructuredData.Thing {
    /// What is said of an entity wherever it is mentioned.
    init(_ entity: Entity, page: String) {
        let kind: Kind =
            switch entity.kind {
            case .person: .person
            case .organization: .organization
            case .place: .place
            case .event: .event
            }
        self.init(kind: kind, name: entity.name, page: page)
        wikidata = entity.wikidata
    }
}

extension MetaTag: TemplateRecord {
    package static let members = Members<MetaTag>("meta tag", "A `<meta>` of a page's head.") {
        Member(text: "key", "Its `name` or `property`.") { $1.append($0.key) }
        Member(text: "content", "Its content.") { $1.append($0.content) }
    }
}

/// A feed that follows a page.
struct FeedLinkRecord: TemplateRecord {
    let title: String
    let atom: URLValue
    let json: URLValue

    static let members = Members<FeedLinkRecord>("feed", "A feed that follows a page, in two forms.") {
        Member("title", "What it follows.") { $0.title }
        Member("atom", "The address of the Atom feed.") { $0.atom }
        Member("json", "The address of the JSON feed.") { $0.json }
    }
}
