import Testing
import Text

@testable import StringTemplate

struct Outlet: TemplateRecord {
    var name: String
    var url: URLValue

    static let members = Members<Outlet>("outlet", "Who published it.") {
        Member("name", "Its name.") { $0.name }
        Member("url", "Its address.") { $0.url }
    }
}

struct Entity: TemplateRecord {
    var name: String
    var url = URLValue("entities/e.html")
    var count = 1
    var isPerson = false
    var outlet: Outlet?
    var aliases: [String] = []
    var related: [Entity] = []

    static let members = Members<Entity>("entity", "Somebody or something.") {
        Member("name", "Its name.") { $0.name }
        Member("url", "Its page.") { $0.url }
        Member("count", "How often it is named.") { $0.count }
        Member("isPerson", "Whether it is a person.") { $0.isPerson }
        Member("outlet", "Its outlet.") { $0.outlet }
        Member("aliases", "Its other names.") { $0.aliases }
        Member("related", "Entities that stand near it.") { $0.related }
    }
}

struct Article: TemplateRecord {
    var title: String
    var byline: String?
    var summary: String?
    var date: Day?
    var body = HTML(trusted: [])
    var url = URLValue("a.html")
    var outlet: Outlet
    var entities: [Entity] = []
    var tags: [String] = []
    var words = 0

    static let members = Members<Article>("article", "An article.") {
        Member("title", "Its headline.") { $0.title }
        Member("byline", "Who wrote it.") { $0.byline }
        Member("summary", "What it says.") { $0.summary }
        Member("date", "When it was published.") { $0.date }
        Member("body", "Its text.") { $0.body }
        Member("url", "Its address.") { $0.url }
        Member("outlet", "Who published it.") { $0.outlet }
        Member("entities", "Who is named.") { $0.entities }
        Member("tags", "Its tags.") { $0.tags }
        Member("words", "Its length.") { $0.words }
    }
}

/// The page of most tests.
struct Page: TemplateRecord {
    var article = Article(
        title: "A ship lands", byline: "Jane Doe", body: HTML(trusted: Array("<p>It landed.</p>".utf8)),
        outlet: Outlet(name: "Herald", url: URLValue("https://herald.example/")),
        entities: [
            Entity(name: "Ann", count: 3, isPerson: true, aliases: ["A."], related: [Entity(name: "Bob")]),
            Entity(name: "Bob", count: 2, isPerson: true, outlet: Outlet(name: "Courier", url: URLValue("c.html"))),
            Entity(name: "Port", count: 3),
        ],
        tags: ["sea", "ships", "ports"], words: 12_345)
    var hostile = "<script>alert('1')</script> & \"quoted\""
    var address = URLValue("javascript:alert(1)")
    var link = URLValue("x/y.html?a=1&b=2")
    var data = JSONValue(bytes: Array("{\"a\":\"</script>\"}".utf8))
    var day = Day(year: 2023, month: 3, day: 20)
    var ratio = 0.25
    var isOpen = true
    var isClosed = false
    var nothing: [String] = []

    static let members = Members<Page>("test page", "The page of most tests.") {
        Member("article", "The article.") { $0.article }
        Member("hostile", "Markup in a text.") { $0.hostile }
        Member("address", "A script address.") { $0.address }
        Member("link", "A relative address.") { $0.link }
        Member("data", "Data.") { $0.data }
        Member("day", "A day that may be missing.") { $0.day }
        Member("ratio", "A quarter.") { $0.ratio }
        Member("isOpen", "True.") { $0.isOpen }
        Member("isClosed", "False.") { $0.isClosed }
        Member("nothing", "An empty list.") { $0.nothing }
    }
}

/// Templates by name; the page is `page`.
func load(_ templates: [String: String], page: any TemplateRecord.Type = Page.self) throws(Faults) -> TemplateSet {
    let sources = templates.sorted { $0.key < $1.key }.map {
        TemplateSource(name: $0.key, source: SourceFile(path: "templates/\($0.key).html", text: $0.value))
    }
    return try TemplateSet(sources, pages: ["page": page])
}

/// What a template makes of a page.
func render(_ template: String, with others: [String: String] = [:], _ page: Page = Page()) throws -> String {
    var templates = others
    templates["page"] = template
    var output = [UInt8]()
    try load(templates).render("page", page, into: &output)
    return String(decoding: output, as: UTF8.self)
}

/// All that is said about a template; empty where it is right.
func faults(_ template: String, with others: [String: String] = [:]) -> String {
    var templates = others
    templates["page"] = template
    do throws(Faults) {
        _ = try load(templates)
        return ""
    } catch {
        return error.description
    }
}
