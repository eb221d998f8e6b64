internal import Text

/// The items of an RSS (0.9 to 2.0, RDF) or Atom feed.
struct FeedSeed {
    struct Item {
        var article: ImportedArticle
        /// The words of the body; markup where `isHTML`.
        var body: MappedText
        var isHTML: Bool
        /// Text of other elements, and the keys that they became.
        var fields: [(range: MappedText, field: String)]
    }

    private let tree: MarkupTree
    private(set) var items: [Item] = []
    let cutAt: Int?

    /// A feed of more items is cut.
    static let maxItems = 100_000

    init(_ text: MappedText) {
        tree = MarkupTree(text, isXML: true)
        cutAt = tree.cutAt
        var channelTitle: String?
        var channelLanguage: String?
        for node in tree.nodes.indices where tree[node].tag != nil {
            switch local(node) {
            case "item", "entry":
                if items.count < Self.maxItems { items.append(item(node, site: channelTitle, language: channelLanguage)) }
            case "title": if items.isEmpty, channelTitle == nil, !isInItem(node) { channelTitle = PageMetadata.clean(tree.textContent(node).bytes) }
            case "language": if channelLanguage == nil, !isInItem(node) { channelLanguage = PageMetadata.clean(tree.textContent(node).bytes) }
            default: break
            }
        }
    }

    /// An element's name without its prefix, in small letters.
    private func local(_ node: Int) -> String {
        let name = tree.name(node)
        let bare = name.lastIndex(of: UInt8(ascii: ":")).map { name[($0 + 1)...] } ?? name[...]
        return bare.asciiLowercased.string
    }

    private func isInItem(_ node: Int) -> Bool {
        var parent = tree[node].parent
        while parent > 0 {
            if ["item", "entry", "image"].contains(local(parent)) { return true }
            parent = tree[parent].parent
        }
        return false
    }

    private func item(_ node: Int, site: String?, language: String?) -> Item {
        var article = ImportedArticle()
        article.outletName = site
        article.language = language
        var fields: [(range: MappedText, field: String)] = []
        var best: (rank: Int, node: Int)?
        var authors = Set<String>()
        for child in tree.children(node) where tree[child].tag != nil {
            let words = tree.textContent(child)
            let value = PageMetadata.clean(words.bytes)
            var field: String?
            switch local(child) {
            case "title":
                if article.title == nil, !value.isEmpty { article.title = plain(words); field = "title" }
            case "pubdate", "published", "date", "issued", "created":
                if article.date == nil, let date = PageMetadata.moment(value) { article.date = date; field = "date" }
            case "updated", "modified": if let date = PageMetadata.moment(value) { article.updated = date; field = "updated" }
            case "creator", "author":
                let name = tree.children(child).first { local($0) == "name" }.map { PageMetadata.clean(tree.textContent($0).bytes) } ?? value
                let people = name.contains("@") ? bracketed(name) : PageMetadata.people(name)
                article.byline += people.filter { authors.insert($0).inserted }
                field = "byline"
            case "link":
                let address = tree.attribute(child, "href") ?? value
                let relation = tree.attribute(child, "rel") ?? "alternate"
                if article.url == nil, relation == "alternate", PagePieces.isWebAddress(address) { article.url = address; field = "url" }
            case "guid", "id": if article.url == nil, PagePieces.isWebAddress(value), tree.attribute(child, "isPermaLink") != "false" { article.url = value; field = "url" }
            case "category": if !value.isEmpty, article.tags.count < 40 { article.tags.append(value); field = "tags" }
            case "encoded", "content": best = max(best, (words.isEmpty ? 0 : 3, child))
            case "description", "summary": best = max(best, (words.isEmpty ? 0 : 2, child))
            default: break
            }
            if let field { fields.append((words, field)) }
        }
        if article.date == nil { article.date = article.updated }
        if article.updated == article.date { article.updated = nil }
        guard let best, best.rank > 0 else { return Item(article: article, body: MappedText(), isHTML: false, fields: fields) }
        return Item(article: article, body: content(best.node), isHTML: isHTML(best.node), fields: fields)
    }

    private func max(_ a: (rank: Int, node: Int)?, _ b: (rank: Int, node: Int)) -> (rank: Int, node: Int) {
        guard let a, a.rank >= b.rank else { return b }
        return a
    }

    /// `desk@example.org (Ada Example)`
    private func bracketed(_ value: String) -> [String] {
        guard let open = value.firstIndex(of: "("), let close = value.lastIndex(of: ")"), open < close else { return [] }
        return PageMetadata.people(String(value[value.index(after: open)..<close]))
    }

    /// A title may hold escaped markup.
    private func plain(_ words: MappedText) -> String {
        guard words.bytes.contains(UInt8(ascii: "&")) || words.bytes.contains(UInt8(ascii: "<")) else { return PageMetadata.clean(words.bytes) }
        return PageMetadata.clean(MarkupTree(words).textContent(0).bytes)
    }

    /// The content: its text, or its own markup where it is XHTML.
    private func content(_ node: Int) -> MappedText {
        guard tree.children(node).contains(where: { tree[$0].tag != nil }) else { return tree.textContent(node) }
        let end = tree.end(of: node)
        let first = tree[node].firstChild
        let start = tree[first].tag == nil ? tree[first].range.lowerBound : tree[first].range.lowerBound - 1
        let limit = end < tree.nodes.count ? tree[end].range.lowerBound - (tree[end].tag == nil ? 0 : 1) : tree.text.count
        // The end tag of the content itself is cut off.
        var last = limit
        while last > start, tree.text.bytes[last - 1] != UInt8(ascii: "<") { last -= 1 }
        return tree.text.part(start..<Swift.max(start, last - 1))
    }

    private func isHTML(_ node: Int) -> Bool {
        if let type = tree.attribute(node, "type")?.lowercased() { return type != "text" && type != "text/plain" || content(node).bytes[...].firstIndex(of: Array("<p".utf8)) != nil }
        return true
    }
}
