internal import Annotate
internal import Corpus
internal import Markdown
internal import StringTemplate
internal import Text

struct CoveragePage: SitePage {
    let view: View
    let page: Int

    static let members = Members<CoveragePage>("coverage page", "Which outlet names whom, and how often: a hundred names a page.") {
        CoveragePage.common
        Member("columns", "The columns: the twelve outlets with most articles, and the others together; where there is no outlet, articles.") { page in
            page.view.model.coverage.columns.map { CoverageColumnRecord(column: $0, view: page.view) }
        }
        Member("rows", "The names of this page, most mentioned first.") { page in
            let rows = page.view.model.coverage.rows
            return rows[Paging.range(page.page, of: rows.count)].map { CoverageRowRecord(row: $0, corroboration: page.view.model.corroboration(ofEntity: $0.entity), view: page.view) }
        }
        Member("paginator", "Where this page stands.") { page in
            PaginatorRecord(page: page.page, count: Paging.pages(page.view.model.coverage.rows.count), view: page.view) {
                SiteModel.listPath("coverage", page: $0)
            }
        }
    }
}

/// A column of the table of coverage.
struct CoverageColumnRecord: TemplateRecord {
    let column: CoverageBoard.Column
    let view: View

    static let members = Members<CoverageColumnRecord>("coverage column", "A column of the table of coverage.") {
        Member("name", "The outlet, the article, or the words for all others.") { $0.name }
        Member("url", "Where it leads.") { $0.url }
    }

    private var name: String {
        switch column {
        case .outlet(let index): view.model.content.outlets[index].name
        case .article(let index): view.model.titles[index]
        case .others: view.model.strings[.otherOutlets]
        }
    }

    private var url: URLValue? {
        switch column {
        case .outlet(let index): view.url(view.model.path(ofOutlet: index))
        case .article(let index): view.url(ofArticle: index)
        case .others: nil
        }
    }
}

/// A name in the table of coverage.
struct CoverageRowRecord: TemplateRecord {
    let row: CoverageBoard.Row
    let corroboration: Corroboration
    let view: View

    static let members = Members<CoverageRowRecord>("coverage row", "A name, and how often each outlet mentions it.") {
        Member("entity", "Who or what is named.") { EntityRecord(index: $0.row.entity, view: $0.view) }
        Member("cells", "A cell for each column.") { row in
            row.row.cells.map { CoverageCellRecord(cell: $0, entity: row.row.entity, view: row.view) }
        }
        Member("outletCount", "How many outlets name it; those of one owner are one.") { $0.corroboration.outlets }
        Member("wordingCount", "In how many wordings that do not lean on one another.") { $0.corroboration.wordings }
        Member("coverage", "Both in words.") { $0.view.model.strings.text(of: $0.corroboration) }
    }

}

struct CoverageCellRecord: TemplateRecord {
    let cell: CoverageBoard.Cell
    let entity: Int
    let view: View

    static let members = Members<CoverageCellRecord>("coverage cell", "How often an outlet mentions a name.") {
        Member("count", "How often.") { $0.cell.count }
        Member("level", "How often in four steps, for a shade: 1 to 4, and 0 for never.") { CoverageBoard.level(of: $0.cell.count, most: $0.view.model.coverage.most) }
        Member("url", "Where its places are listed: those in the outlet's newest article.") { $0.url }
    }

    private var url: URLValue? {
        guard let first = cell.first else { return nil }
        let model = view.model
        let article = model.dossier.places[entity][first].article
        return view.url(
            model.path(ofEntity: entity, page: first / Paging.size + 1), anchor: ArticleMentionsRecord.anchor(of: model.content.articles[article]))
    }
}

struct NetworkPage: SitePage {
    let view: View

    static let members = Members<NetworkPage>("network page", "Who is named in the same articles.") {
        NetworkPage.common
        Member("svg", "The drawing.") { $0.svg }
        Member("title", "What a reader who does not see the drawing is told.") { $0.title }
        Member("pairs", "Those that stand in most articles together, a hundred pairs at most.") { $0.pairs }
    }

    private var title: String {
        let strings = view.model.strings
        return strings.text(
            .chartNetwork, strings.count(view.model.coverage.entities.count, .names), strings.count(view.model.coverage.pairs.count, .links))
    }

    private var svg: HTML {
        let model = view.model
        let nodes = model.coverage.entities.map { index in
            let entity = model.content.entities[index]
            return NetworkChart.Node(
                name: entity.name, kind: entity.kind.rawValue, address: view.url(ofEntity: index).string,
                count: model.dossier.places[index].count)
        }
        let edges = model.coverage.pairs.map { NetworkChart.Edge(from: $0.from, to: $0.to, count: $0.articles) }
        let kinds = Entity.Kind.allCases.map { (kind: $0.rawValue, name: model.strings[$0.key]) }
        return HTML(trusted: NetworkChart(title: model.strings[.network], summary: title, nodes: nodes, edges: edges, kinds: kinds).svg())
    }

    private var pairs: [NetworkPairRecord] {
        let entities = view.model.coverage.entities
        return view.model.coverage.pairs.prefix(100).map {
            NetworkPairRecord(
                first: EntityRecord(index: entities[$0.from], view: view), second: EntityRecord(index: entities[$0.to], view: view),
                count: $0.articles)
        }
    }
}

/// Two that are named in the same articles.
struct NetworkPairRecord: TemplateRecord {
    let first: EntityRecord
    let second: EntityRecord
    let count: Int

    static let members = Members<NetworkPairRecord>("pair", "Two that are named in the same articles.") {
        Member("first", "The one that is named more often.") { $0.first }
        Member("second", "The other.") { $0.second }
        Member("count", "In how many articles both are named.") { $0.count }
    }
}
