/// Everything in a site's `content/`, decoded. Immutable and in a fixed order.
package struct Content: Sendable {
    package var settings = Settings()
    /// Newest first, undated ones last, equals by slug.
    package var articles: [Article] = []
    /// By slug.
    package var entities: [Entity] = []
    /// By slug.
    package var outlets: [Outlet] = []
    /// By `order`, then title.
    package var pages: [Page] = []
    /// By path.
    package var assets: [Asset] = []
    /// By name.
    package var seeds: [Seed] = []

    package init() {}
}

extension Article {
    /// Articles in the order in which a dossier lists them: newest first, undated ones last, equals by slug.
    package static func newestFirst(_ articles: [Article]) -> [Article] {
        // By dates that stand side by side: the articles themselves lie far apart.
        articles.map { (date: $0.date, article: $0) }.sorted { a, b in
            switch (a.date, b.date) {
            case (let left?, let right?) where left != right: left > right
            case (_?, nil): true
            case (nil, _?): false
            default: a.article.slug < b.article.slug
            }
        }.map(\.article)
    }
}
