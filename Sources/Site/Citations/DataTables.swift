package import Text

/// The tables `data/*.csv`. Lists in one cell are joined by `; `.
package enum DataTables {
    /// A row of `articles.csv`.
    package struct ArticleRow: Sendable, Hashable {
        package var slug: String
        package var title: String?
        package var date: Moment?
        package var updated: Moment?
        package var outletSlug: String?
        package var outletName: String?
        package var authors: [String] = []
        package var credit: String?
        package var dateline: String?
        package var language: String?
        package var url: String?
        package var rights: String?
        package var tags: [String] = []
        package var passages: Int?
        package var words: Int?
        package var mentions: Int?
        package var seed: String?
        package var seedSHA256: String?
        /// The page's address, or its path in the site.
        package var page: String?

        package init(slug: String) {
            self.slug = slug
        }
    }

    /// A row of `entities.csv`.
    package struct EntityRow: Sendable, Hashable {
        package var slug: String
        package var name: String
        package var type: String
        package var aliases: [String] = []
        package var wikidata: String?
        package var status: String?
        package var articles: Int?
        package var mentions: Int?
        /// The days of the first and last dated article that names it.
        package var first: Day?
        package var last: Day?
        package var page: String?

        package init(slug: String, name: String, type: String) {
            self.slug = slug
            self.name = name
            self.type = type
        }
    }

    /// A row of `mentions.csv`.
    package struct MentionRow: Sendable, Hashable {
        package var entitySlug: String
        package var entityName: String
        package var articleSlug: String
        package var date: Moment?
        package var outletSlug: String?
        /// `p-XXXXXXXX`
        package var passage: String
        /// The name as the article writes it; nil where its text may not be shown.
        package var spelling: String?
        /// Unicode scalars from the start of the passage.
        package var start: Int?
        package var end: Int?
        package var reason: String?
        /// The passage's address, or its path in the site.
        package var page: String?

        package init(entitySlug: String, entityName: String, articleSlug: String, passage: String) {
            self.entitySlug = entitySlug
            self.entityName = entityName
            self.articleSlug = articleSlug
            self.passage = passage
        }
    }

    package static func articles(_ rows: [ArticleRow]) -> [UInt8] {
        var csv = CSVWriter(header: [
            "slug", "title", "date", "updated", "outlet", "outlet_name", "authors", "credit", "dateline", "language", "url", "rights",
            "tags", "passages", "words", "mentions", "seed", "seed_sha256", "page",
        ])
        for row in rows {
            csv.text(row.slug)
            csv.text(row.title)
            csv.text(row.date?.description)
            csv.text(row.updated?.description)
            csv.text(row.outletSlug)
            csv.text(row.outletName)
            csv.text(row.authors.joined(separator: "; "))
            csv.text(row.credit)
            csv.text(row.dateline)
            csv.text(row.language)
            csv.text(row.url)
            csv.text(row.rights)
            csv.text(row.tags.joined(separator: "; "))
            csv.number(row.passages)
            csv.number(row.words)
            csv.number(row.mentions)
            csv.text(row.seed)
            csv.text(row.seedSHA256)
            csv.text(row.page)
            csv.endRow()
        }
        return csv.bytes
    }

    package static func entities(_ rows: [EntityRow]) -> [UInt8] {
        var csv = CSVWriter(header: [
            "slug", "name", "type", "aliases", "wikidata", "status", "articles", "mentions", "first", "last", "page",
        ])
        for row in rows {
            csv.text(row.slug)
            csv.text(row.name)
            csv.text(row.type)
            csv.text(row.aliases.joined(separator: "; "))
            csv.text(row.wikidata)
            csv.text(row.status)
            csv.number(row.articles)
            csv.number(row.mentions)
            csv.text(row.first?.description)
            csv.text(row.last?.description)
            csv.text(row.page)
            csv.endRow()
        }
        return csv.bytes
    }

    /// The rows are read one by one: a dossier has many.
    package static func mentions(_ rows: some Sequence<MentionRow>) -> [UInt8] {
        var csv = CSVWriter(header: [
            "entity", "entity_name", "article", "date", "outlet", "passage", "spelling", "start", "end", "reason", "page",
        ])
        for row in rows {
            csv.text(row.entitySlug)
            csv.text(row.entityName)
            csv.text(row.articleSlug)
            csv.text(row.date?.description)
            csv.text(row.outletSlug)
            csv.text(row.passage)
            csv.text(row.spelling)
            csv.number(row.start)
            csv.number(row.end)
            csv.text(row.reason)
            csv.text(row.page)
            csv.endRow()
        }
        return csv.bytes
    }
}
