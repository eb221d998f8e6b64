import Testing
import Text
@testable import Site

@Suite struct StructuredDataTests {
    private func script(_ nodes: StructuredData...) -> String {
        String(decoding: StructuredData.script(nodes), as: UTF8.self)
    }

    /// Line ends are ours, for reading.
    private func graph(_ lines: String) -> String {
        #"{"@context":"https://schema.org","@graph":["# + lines.split(separator: "\n").joined() + "]}"
    }

    private let dossier = StructuredData.Link(name: "The Dossier", address: "https://d.example/index.html")

    @Test func article() {
        var article = StructuredData.Article(page: "https://d.example/a.html", headline: "</script> & more", publisher: dossier)
        article.published = Moment("2023-03-20T10:03:00Z")
        article.updated = Moment("2023-03-21")
        article.authors = [AuthorName("Doe, Jane"), AuthorName("Reuters staff")]
        article.outlet = .init(name: "The Daily", address: "https://daily.example")
        article.original = "https://daily.example/a"
        article.language = "en"
        article.words = 400
        article.tags = ["visit"]
        var person = StructuredData.Thing(kind: .person, name: "Xi Jinping", page: "https://d.example/entities/xi.html")
        person.wikidata = "Q15031"
        person.aliases = ["Xi"]
        article.mentions = [.init(person), .init(.init(kind: .place, name: "Moscow"))]
        article.seedSHA256 = "ab12"
        article.seed = "https://d.example/seeds/a.txt"
        #expect(
            script(.article(article))
                == graph(
                    #"""
                    {"@type":"NewsArticle","@id":"https://d.example/a.html","headline":"\u003c/script\u003e \u0026 more",
                    "datePublished":"2023-03-20T10:03:00Z","dateModified":"2023-03-21",
                    "author":[{"@type":"Person","name":"Jane Doe"},{"@type":"Organization","name":"Reuters staff"}],
                    "publisher":{"@type":"NewsMediaOrganization","name":"The Daily","url":"https://daily.example"},
                    "url":"https://d.example/a.html","isBasedOn":"https://daily.example/a","inLanguage":"en","wordCount":400,
                    "keywords":["visit"],"mentions":[{"@type":"Person","name":"Xi Jinping",
                    "url":"https://d.example/entities/xi.html","sameAs":"https://www.wikidata.org/wiki/Q15031"},
                    {"@type":"Place","name":"Moscow"}],
                    "encoding":{"@type":"MediaObject","sha256":"ab12","contentUrl":"https://d.example/seeds/a.txt"},
                    "sdPublisher":{"@type":"Organization","name":"The Dossier","url":"https://d.example/index.html"}}
                    """#))
    }

    @Test func anArticleThatStatesNothing() {
        #expect(
            script(.article(.init(page: "a.html", headline: "x", publisher: .init(name: "D", address: nil))))
                == graph(
                    #"""
                    {"@type":"NewsArticle","@id":"a.html","headline":"x","url":"a.html",
                    "sdPublisher":{"@type":"Organization","name":"D"}}
                    """#))
    }

    @Test func things() {
        var event = StructuredData.Thing(kind: .event, name: "State visit", page: "e.html")
        event.aliases = ["The visit"]
        event.summary = "Three days."
        event.wikidata = "Q1x"
        event.start = Moment("2023-03-20")
        event.end = Moment("2023-03-22")
        event.location = "Moscow"
        var organization = StructuredData.Thing(kind: .organization, name: "Kremlin")
        organization.wikidata = "Q133274"
        organization.start = Moment("2023-03-20")
        #expect(
            script(.thing(event), .thing(organization))
                == graph(
                    #"""
                    {"@type":"Event","name":"State visit","url":"e.html","alternateName":["The visit"],"description":"Three days.",
                    "startDate":"2023-03-20","endDate":"2023-03-22","location":{"@type":"Place","name":"Moscow"}},
                    {"@type":"Organization","name":"Kremlin","sameAs":"https://www.wikidata.org/wiki/Q133274"}
                    """#))
    }

    @Test func collectionWithBreadcrumbs() {
        var collection = StructuredData.Collection(page: "articles.html", name: "Articles", site: dossier)
        collection.language = "en"
        collection.items = [.init(name: "A", address: "a.html"), .init(name: "B", address: "習.html")]
        #expect(
            script(
                .collection(collection),
                .breadcrumbs([.init(name: "Home", address: "index.html"), .init(name: "Articles", address: nil)]))
                == graph(
                    #"""
                    {"@type":"CollectionPage","@id":"articles.html","name":"Articles","url":"articles.html","inLanguage":"en",
                    "isPartOf":{"@type":"WebSite","name":"The Dossier","url":"https://d.example/index.html"},
                    "mainEntity":{"@type":"ItemList","numberOfItems":2,"itemListElement":[
                    {"@type":"ListItem","position":1,"name":"A","item":"a.html"},
                    {"@type":"ListItem","position":2,"name":"B","item":"%E7%BF%92.html"}]}},
                    {"@type":"BreadcrumbList","itemListElement":[
                    {"@type":"ListItem","position":1,"name":"Home","item":"index.html"},
                    {"@type":"ListItem","position":2,"name":"Articles"}]}
                    """#))
    }
}
