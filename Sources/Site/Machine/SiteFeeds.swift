internal import Annotate
internal import Corpus
internal import Text

/// The feeds of a site: of all articles, of those that name an entity, of those of an outlet.
struct SiteFeeds {
    private let model: SiteModel
    /// A feed tells of what is new; whoever wants all has the data.
    private static let siteLimit = 50
    private static let subjectLimit = 20

    init(_ model: SiteModel) {
        self.model = model
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
        feed.entries = articles.map(model.feedEntry)
        return feed
    }
}

extension FeedEntry {
    /// What an article states.
    mutating func add(_ article: Article, outlet: String?) {
        published = article.date
        updated = article.updated
        authors = article.byline
        original = article.url
        language = article.language
        if let outlet { categories = [outlet] }
        categories += article.tags
    }
}
