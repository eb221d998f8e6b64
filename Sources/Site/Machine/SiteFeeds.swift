internal import Annotate
internal import Corpus
internal import Text

/// The feeds of a site: of all articles, of those that name an entity, of those of an outlet.
struct SiteFeeds {
    private let model: SiteModel
    /// A feed tells of what is new; whoever wants all has the data.
    private static let siteLimit = 50
    private static let subjectLimit = 20

    /// Its records give addresses that are absolute.
    private let view: View

    init(_ model: SiteModel) {
        self.model = model
        view = View(model, .home, path: "index.html")
    }

    /// Nil where the site has no address: a feed without one is none.
    func feed(of subject: MachineFile.FeedSubject) -> Feed? {
        guard model.settings.baseURL != nil else { return nil }
        let title = model.settings.title
        let content = model.content
        switch subject {
        case .site:
            return feed(subject, title: title, subtitle: model.settings.summary, home: "index.html", content.articles.indices.prefix(Self.siteLimit))
        case .entity(let index):
            let entity = content.entities[index]
            return feed(
                subject, title: "\(entity.name) · \(title)", subtitle: entity.summary, home: model.path(ofEntity: index),
                model.dossier.articlesOfEntity[index].prefix(Self.subjectLimit))
        case .outlet(let index):
            let outlet = content.outlets[index]
            return feed(
                subject, title: "\(outlet.name) · \(title)", subtitle: outlet.summary, home: model.path(ofOutlet: index),
                model.dossier.articlesOfOutlet[index].prefix(Self.subjectLimit))
        }
    }

    private func feed(
        _ subject: MachineFile.FeedSubject, title: String, subtitle: String?, home: String, _ articles: some Sequence<Int>
    ) -> Feed {
        var feed = Feed(
            title: title, home: model.address(of: home), atom: model.address(of: MachineFile.atom(subject).path(in: model)),
            json: model.address(of: MachineFile.jsonFeed(subject).path(in: model)), publisher: model.settings.publisher ?? model.settings.title)
        feed.subtitle = subtitle
        feed.language = model.settings.language
        feed.latest = model.content.articles.first?.date
        feed.entries = articles.map(entry)
        return feed
    }

    private func entry(_ index: Int) -> FeedEntry {
        let article = model.content.articles[index]
        var entry = FeedEntry(page: model.address(ofArticle: index), title: model.titles[index])
        entry.published = article.date
        entry.updated = article.updated
        entry.authors = article.byline
        entry.summary = ArticleRecord(index: index, view: view).excerpt
        entry.original = article.url
        entry.language = article.language
        if let outlet = model.outletOfArticle[index] { entry.categories = [model.content.outlets[outlet].name] }
        entry.categories += article.tags
        return entry
    }
}
