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

    /// The mentions of an article, rows of `mentions.csv`.
    package struct MentionRows: Sendable {
        /// The cells of the article, which all of its rows have.
        private let article: [UInt8]
        private let page: String

        /// - Parameter page: The article's page: its address, or its path in the site.
        package init(article: String, date: Moment? = nil, outlet: String? = nil, page: String) {
            self.article = CSVWriter.cells {
                $0.text(article)
                $0.moment(date)
                $0.text(outlet)
            }
            self.page = page
        }

        /// The cells of an entity, which the rows of many articles have.
        package static func cells(entity: String, name: String) -> [UInt8] {
            CSVWriter.cells {
                $0.text(entity)
                $0.text(name)
            }
        }

        /// - Parameters:
        ///   - entity: the cells of the entity.
        ///   - passage: `p-XXXXXXXX`
        ///   - spelling: the name as the article writes it.
        ///   - start: Unicode scalars from the start of the passage to the name, as `end` to its end.
        package func append(
            entity: [UInt8], passage: String, spelling: ArraySlice<UInt8>, start: Int, end: Int, reason: String, to csv: inout CSVWriter
        ) {
            csv.append(entity)
            csv.append(article)
            csv.text(passage)
            csv.text(utf8: spelling)
            csv.number(start)
            csv.number(end)
            csv.text(reason)
            csv.address(page, passage: passage)
            csv.endRow()
        }
    }

    package static let articleHead = head(of: DataSchema.articleTable)

    package static func append(_ row: ArticleRow, to csv: inout CSVWriter) {
        csv.text(row.slug)
        csv.text(row.title)
        csv.moment(row.date)
        csv.moment(row.updated)
        csv.text(row.outletSlug)
        csv.text(row.outletName)
        csv.list(row.authors)
        csv.text(row.credit)
        csv.text(row.dateline)
        csv.text(row.language)
        csv.text(row.url)
        csv.text(row.rights)
        csv.list(row.tags)
        csv.number(row.passages)
        csv.number(row.words)
        csv.number(row.mentions)
        csv.text(row.seed)
        csv.text(row.seedSHA256)
        csv.text(row.page)
        csv.endRow()
    }

    package static let entityHead = head(of: DataSchema.entityTable)

    package static func append(_ row: EntityRow, to csv: inout CSVWriter) {
        csv.text(row.slug)
        csv.text(row.name)
        csv.text(row.type)
        csv.list(row.aliases)
        csv.text(row.wikidata)
        csv.text(row.status)
        csv.number(row.articles)
        csv.number(row.mentions)
        csv.day(row.first)
        csv.day(row.last)
        csv.text(row.page)
        csv.endRow()
    }

    package static let mentionHead = head(of: DataSchema.mentionTable)

    private static func head(of table: DataSchema.Resource) -> [UInt8] { CSVWriter.head(table.fields.map(\.name)) }
}
