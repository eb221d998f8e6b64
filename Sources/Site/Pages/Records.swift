internal import StringTemplate

/// What every page of the site gives its template.
extension SitePage {
    static var common: [Member<Self>] {
        [
            Member("site", "The dossier as a whole.") { SiteRecord(view: $0.view) },
            Member("strings", "What the interface says, in the dossier's language.") { $0.view.model.strings },
        ]
    }
}

/// A fact with its name, for lists of them.
struct FactRecord: TemplateRecord {
    var name: String
    var value: String
    var url: URLValue?
    var isCode = false

    static let members = Members<FactRecord>("fact", "Something known, with its name in the interface's language.") {
        Member("name", "What it is: `Published`.") { $0.name }
        Member("value", "What is known: `20 March 2023`.") { $0.value }
        Member("url", "Where it leads.") { $0.url }
        Member("isCode", "Whether it is a checksum or the like, for which letters of one width are right.") { $0.isCode }
    }
}

/// Figures in rows and columns.
struct TableRecord: TemplateRecord {
    struct Row: TemplateRecord {
        var head: String
        var cells: [String]

        static let members = Members<Row>("table row", "A row of a table.") {
            Member("head", "What the row is about.") { $0.head }
            Member("cells", "Its figures, one for each further head of the table.") { $0.cells }
        }
    }

    var title: String
    var heads: [String]
    var rows: [Row]

    static let members = Members<TableRecord>("table", "Figures in rows and columns.") {
        Member("title", "What the table shows.") { $0.title }
        Member("heads", "The heads of the columns; the first is that of the rows' own heads.") { $0.heads }
        Member("rows", "The rows.") { $0.rows }
    }
}

/// A drawing, and the table of its figures.
struct ChartRecord: TemplateRecord {
    var title: String
    var svg: HTML
    var table: TableRecord

    static let members = Members<ChartRecord>("chart", "A drawing, and the table of its figures.") {
        Member("title", "What it shows.") { $0.title }
        Member("svg", "The drawing.") { $0.svg }
        Member("table", "The same figures as a table.") { $0.table }
    }
}

/// A choice in a filter.
struct OptionRecord: TemplateRecord {
    var value: String
    var title: String

    static let members = Members<OptionRecord>("option", "A choice in a filter.") {
        Member("value", "What stands in the address.") { $0.value }
        Member("title", "Its words.") { $0.title }
    }
}
