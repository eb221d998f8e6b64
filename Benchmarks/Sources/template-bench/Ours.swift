import StringTemplate
import Text

extension Entity: TemplateRecord {
    static let members = Members<Entity>("entity", "Somebody or something that an article names.") {
        Member("name", "Its name.") { $0.name }
        Member("url", "Its page.") { URLValue($0.url) }
        Member("kind", "What it is.") { $0.kind }
        Member("count", "How often it is named.") { $0.count }
        Member("isSuggested", "Whether nobody has confirmed it.") { $0.isSuggested }
    }
}

struct Section: TemplateRecord {
    var name: String
    var url: URLValue

    static let members = Members<Section>("section", "A part of the site.") {
        Member("name", "Its name.") { $0.name }
        Member("url", "Its page.") { $0.url }
    }
}

extension Site: TemplateRecord {
    static let members = Members<Site>("site", "The site.") {
        Member("title", "Its title.") { $0.title }
        Member("language", "Its language.") { $0.language }
        Member("sections", "Its parts.") { $0.sections.map { Section(name: $0.name, url: URLValue($0.url)) } }
    }
}

extension Article: TemplateRecord {
    static let members = Members<Article>("article", "An article.") {
        Member("title", "Its headline.") { $0.title }
        Member("byline", "Who wrote it.") { $0.byline }
        Member("day", "When it was published.") { $0.day }
        Member("outlet", "Who published it.") { $0.outlet }
        Member("outletURL", "The outlet's page.") { URLValue($0.outletURL) }
        Member("summary", "What it says.") { $0.summary }
        Member("body", "Its text.") { HTML(trusted: $0.body) }
        Member("entities", "Who is named.") { $0.entities }
        Member("tags", "Its tags.") { $0.tags }
    }
}

struct ArticlePage: TemplateRecord {
    var site = Data.site
    var article = Data.article

    static let members = Members<ArticlePage>("article page", "A page that shows an article.") {
        Member("site", "The site.") { $0.site }
        Member("article", "The article.") { $0.article }
    }
}

struct ListPage: TemplateRecord {
    var entities = Data.entities

    static let members = Members<ListPage>("list page", "A page that lists entities.") {
        Member("entities", "The entities.") { $0.entities }
    }
}

/// The templates of this package's subject.
struct Ours {
    static let article = """
        <!doctype html>
        <html lang="\\(site.language)">
        <head><title>\\(article.title) – \\(site.title)</title>
        <meta name="description" content="\\(article.summary)"></head>
        <body>
        <nav>\\(for section in site.sections)<a href="\\(section.url)">\\(section.name)</a> \\(end)</nav>
        <article>
        <h1>\\(article.title)</h1>
        \\(if let byline = article.byline)<p class="byline">By \\(byline)</p>\\(end)
        <p><a href="\\(article.outletURL)">\\(article.outlet)</a>, \\(article.day)</p>
        \\(article.body)
        <ul class="tags">\\(for tag in article.tags)<li>\\(tag)</li>\\(end)</ul>
        <ul>\\(for entity in article.entities)
        <li><a href="\\(entity.url)">\\(entity.name)</a> (\\(entity.count))</li>\\(end)
        </ul>
        </article>
        </body>
        </html>

        """
    static let list = """
        <ul>\\(for entity in entities)
        <li class="\\(entity.kind)"><a href="\\(entity.url)">\\(entity.name)</a> (\\(entity.count))\\(if entity.isSuggested) <em>suggested</em>\\(end)</li>\\(end)
        </ul>

        """

    let set: TemplateSet

    init() throws {
        set = try TemplateSet(
            [("article", Self.article), ("list", Self.list)].map {
                TemplateSource(name: $0.0, source: SourceFile(path: "\($0.0).html", text: $0.1))
            }, pages: ["article": ArticlePage.self, "list": ListPage.self])
    }

    func article(into output: inout [UInt8]) throws { try set.render("article", ArticlePage(), into: &output) }
    func list(into output: inout [UInt8]) throws { try set.render("list", ListPage(), into: &output) }
}
