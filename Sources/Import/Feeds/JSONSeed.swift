internal import Text

/// Articles written as JSON: a JSON Feed, one object, an array of objects, or an object a line.
struct JSONSeed {
    struct Item {
        var article: ImportedArticle
        var body: MappedText
        var isHTML: Bool
        var fields: [(range: MappedText, field: String)]
    }

    private(set) var items: [Item] = []
    /// What is no JSON object, as byte offsets of the text, with what is wrong.
    private(set) var faults: [(offset: Int, message: String)] = []

    static let maxFaults = 20

    init(_ text: MappedText) {
        if let value = JSONValue.parse(text) {
            read(value)
            return
        }
        readLines(text)
    }

    private mutating func read(_ value: JSONValue) {
        switch value {
        case .array(let values): for value in values { read(value) }
        case .object:
            let site = value["title"]?.string
            let language = value["language"]?.string
            // A feed, or an answer of an interface: its articles stand in a list.
            for key in ["items", "articles", "entries", "results", "docs", "data", "posts"] {
                guard let list = value[key]?.elements, !list.isEmpty, list.allSatisfy(\.isObject) else { continue }
                for entry in list { items.append(Self.item(entry, site: key == "items" ? site : nil, language: language)) }
                return
            }
            items.append(Self.item(value, site: nil, language: nil))
        default: break
        }
    }

    private mutating func readLines(_ text: MappedText) {
        var parser = JSONParser(text, isLenient: false)
        let bytes = text.bytes
        while true {
            parser.skipSpace()
            let start = parser.index
            guard start < bytes.count else { return }
            if let value = parser.value(depth: 0), value.isObject {
                read(value)
                continue
            }
            // The next line may be whole.
            if faults.count < Self.maxFaults { faults.append((start, "this line is no JSON object")) }
            var end = start
            while end < bytes.count, bytes[end] != ASCII.newline { end += 1 }
            parser = JSONParser(text, isLenient: false, from: end)
        }
    }

    private static let dateKeys = [
        "date", "date_published", "published", "published_at", "publishedAt", "date_publish", "publish_date", "pubDate", "datePublished", "pub_date", "publication_date", "created_at", "timestamp",
    ]

    private static func item(_ value: JSONValue, site: String?, language: String?) -> Item {
        var article = ImportedArticle()
        article.outletName = site
        article.language = language
        var fields: [(range: MappedText, field: String)] = []
        func take(_ keys: [String], _ field: String, _ use: (String) -> Bool) {
            for key in keys {
                guard let text = value[key]?.text, !text.isEmpty, use(PageMetadata.clean(text.bytes)) else { continue }
                fields.append((text, field))
                return
            }
        }
        take(["title", "headline", "name"], "title") { article.title = $0.isEmpty ? nil : PageMetadata.decodedTwice($0); return !$0.isEmpty }
        take(dateKeys, "date") {
            article.date = PageMetadata.moment($0)
            return article.date != nil
        }
        if article.date == nil { article.date = dateKeys.lazy.compactMap { value[$0]?.digits.flatMap(PageMetadata.moment) }.first }
        take(["updated", "date_modified", "modified", "updated_at", "dateModified", "date_modify"], "updated") {
            article.updated = PageMetadata.moment($0)
            return article.updated != nil
        }
        take(["url", "link", "canonical_url", "source_url", "external_url", "id"], "url") {
            guard PagePieces.isWebAddress($0) else { return false }
            article.url = $0
            return true
        }
        take(["outlet", "site_name", "sitename", "publisher", "source", "source_domain", "hostname", "publication", "site"], "outlet") {
            article.outletName = $0
            return true
        }
        take(["language", "lang"], "language") { article.language = $0; return true }
        take(["description", "summary", "excerpt"], "summary") { article.summary = $0; return true }
        article.byline = authors(value)
        article.tags = (value["tags"] ?? value["keywords"])?.elements.compactMap(\.string) ?? []
        for key in ["content_html", "html", "body_html"] {
            if let body = value[key]?.text, !body.isEmpty { return Item(article: article, body: body, isHTML: true, fields: fields) }
        }
        for key in ["text", "content_text", "maintext", "body", "content", "articleBody", "article", "raw_text", "full_text", "plain_text"] {
            guard let body = value[key]?.text, !body.isEmpty else { continue }
            let isHTML = body.bytes[...].firstIndex(of: Array("<p".utf8)) != nil || body.bytes[...].firstIndex(of: Array("<br".utf8)) != nil || body.bytes[...].firstIndex(of: Array("</".utf8)) != nil
            return Item(article: article, body: body, isHTML: isHTML, fields: fields)
        }
        // A list of paragraphs.
        for key in ["paragraphs", "body", "text", "content"] {
            let parts = value[key]?.elements.compactMap(\.text) ?? []
            guard !parts.isEmpty else { continue }
            var body = MappedText()
            for part in parts {
                if !body.isEmpty { body.append("\n\n".utf8, replacing: part.raw(0..<part.count).lowerBound..<part.raw(0..<part.count).lowerBound) }
                body.append(0..<part.count, of: part)
            }
            return Item(article: article, body: body, isHTML: false, fields: fields)
        }
        if let summary = value["summary"]?.text ?? value["description"]?.text { return Item(article: article, body: summary, isHTML: false, fields: fields.filter { $0.field != "summary" }) }
        return Item(article: article, body: MappedText(), isHTML: false, fields: fields)
    }

    private static func authors(_ value: JSONValue) -> [String] {
        for key in ["authors", "author", "byline", "creator"] {
            guard let member = value[key] else { continue }
            let values = member.elements.isEmpty ? [member] : member.elements
            let names = values.flatMap { PageMetadata.people(PageMetadata.clean(Array(($0["name"]?.string ?? $0.string ?? "").utf8))) }
            var seen = Set<String>()
            if !names.isEmpty { return names.filter { seen.insert($0).inserted } }
        }
        return []
    }
}
