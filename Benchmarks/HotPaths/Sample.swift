import Corpus
import Markdown
import StringTemplate
import Text

/// The same made-up news for every benchmark: sentences of words drawn by a fixed rule, with names among them.
struct Sample {
    static let words = [
        "the", "minister", "of", "a", "said", "that", "talks", "on", "grain", "would", "go", "on", "in", "spring", "while", "trade",
        "fell", "by", "four", "percent", "after", "storms", "closed", "northern", "harbours", "and", "ferries", "stood", "still", "for",
        "days", "engineers", "hope", "new", "piers", "will", "hold",
    ]
    static let names = ["Ada Example", "Harbour Council", "Bo Sample", "Port Northwick", "Institute of Tides", "Mira O’Sea"]

    /// Markdown of ten paragraphs of fifty words, a name in every fifteenth place.
    static func article(_ number: Int) -> [UInt8] {
        var state = UInt64(number &* 2_654_435_761 &+ 12_345)
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        return Array(
            (0..<10).map { _ in
                (0..<50).map { $0 % 15 == 7 ? names[next(names.count)] : words[next(words.count)] }.joined(separator: " ") + "."
            }.joined(separator: "\n\n").utf8)
    }

    static func content(articles: Int) -> Content {
        var content = Content()
        content.articles = (0..<articles).map { Article(slug: "article-\($0)", document: Markdown.document(article($0))) }
        content.entities = entities(count: names.count)
        return content
    }

    /// The names that stand in the text, and as many others as are asked for.
    static func entities(count: Int) -> [Entity] {
        (0..<count).map { index in
            Entity(slug: "entity-\(index)", name: index < names.count ? names[index] : "Nobody Number \(index)", kind: .person)
        }
    }
}

/// A page of fifty links, for the templates.
struct SamplePage: TemplateRecord {
    struct Link: TemplateRecord {
        let name: String
        let url: URLValue

        static let members = Members<Link>("link", "A link.") {
            Member("name", "Its words.") { $0.name }
            Member("url", "Where it leads.") { $0.url }
        }
    }

    let title: String
    let links: [Link]

    static let members = Members<SamplePage>("page", "A page of links.") {
        Member("title", "Its title.") { $0.title }
        Member("links", "Its links.") { $0.links }
    }

    static let sample = SamplePage(
        title: "Ships & piers",
        links: (0..<50).map { Link(name: "Pier “\($0)” <north>", url: URLValue("entities/pier-\($0).html")) })

    static let template = """
        <!doctype html><title>\\(title)</title><h1>\\(title)</h1>
        <ul>\\(for link in links)<li><a href="\\(link.url)">\\(link.name)</a></li>\\(else)<li>None</li>\\(end)</ul>
        """
}
