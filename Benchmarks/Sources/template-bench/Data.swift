import StringTemplate
import Text

struct Entity: Sendable {
    var name: String
    var url: String
    var kind: String
    var count: Int
    var isSuggested: Bool
}

struct Article: Sendable {
    var title: String
    var byline: String?
    var day: Day
    var outlet: String
    var outletURL: String
    var summary: String
    /// Paragraphs, rendered.
    var body: [UInt8]
    var entities: [Entity]
    var tags: [String]
}

struct Site: Sendable {
    var title: String
    var language: String
    var sections: [(name: String, url: String)]
}

/// The data that every engine renders. A name in a hundred needs an escape, as in real lists.
enum Data {
    static let entities: [Entity] = (0..<1000).map { index in
        Entity(
            name: index.isMultiple(of: 100) ? "Harbour & Dock <\(index)>" : "Person number \(index)",
            url: "../entities/person-number-\(index).html",
            kind: index.isMultiple(of: 3) ? "organization" : "person",
            count: index * 7 % 97, isSuggested: index.isMultiple(of: 5))
    }

    static let article: Article = {
        let sentence = "The harbour master said on Monday that the second ship would leave once the tide turned & the fog was gone. "
        let paragraph = "<p id=\"p-0badcafe\">" + String(repeating: sentence.replacing("&", with: "&amp;"), count: 3) + "</p>\n"
        return Article(
            title: "Second ship leaves the harbour & nobody is hurt", byline: "Jane Doe", day: Day(year: 2023, month: 3, day: 20)!,
            outlet: "The Daily Herald", outletURL: "../outlets/herald.html",
            summary: "The second of three ships left on Monday, two days after the first.",
            body: Array(String(repeating: paragraph, count: 10).utf8), entities: Array(entities[1...25]),
            tags: ["sea", "ships", "ports", "tides"])
    }()

    static let site = Site(
        title: "Ships & ports", language: "en",
        sections: ["Articles", "People", "Places", "Timeline", "Quotations", "Outlets", "Search", "About"].map {
            ($0, "../\($0.lowercased()).html")
        })
}
