internal import Text

/// What a page says of itself: JSON-LD, `meta` elements, the address, `time` and `h1`.
struct PageMetadata {
    var headline: String?
    var openGraphTitle: String?
    var documentTitle: String?
    var firstHeading: String?
    var siteName: String?
    var authors: [String] = []
    var published: Moment?
    var modified: Moment?
    var url: String?
    var language: String?
    var summary: String?
    var tags: [String] = []
    /// The text of the article where JSON-LD gives it: some pages hold it there alone.
    var articleBody: MappedText?
    /// Raw bytes of the values that were read, for the ledger.
    var fields: [(range: Range<Int>, field: String)] = []

    init(_ tree: MarkupTree) {
        for node in tree.nodes.indices {
            switch tree[node].tag {
            case .meta: meta(tree, node)
            case .html: language = language ?? Self.languageTag(tree.attribute(node, "lang") ?? tree.attribute(node, "xml:lang"))
            case .title: if documentTitle == nil { documentTitle = Self.clean(tree.textContent(node).bytes) }
            case .link:
                if tree.attribute(node, "rel")?.lowercased() == "canonical", let address = tree.attribute(node, "href"), PagePieces.isWebAddress(address) { url = address }
            case .h1: heading(tree, node)
            case .time: if published == nil { timed = timed ?? tree.attribute(node, "datetime").flatMap(Self.moment) }
            case .script: script(tree, node)
            default: break
            }
            if tree[node].tag != nil, let property = tree.rawAttribute(node, "itemprop") { item(tree, node, tree.text.bytes[property].asciiLowercased.string) }
        }
        published = linkedPublished ?? published ?? itemPublished ?? timed ?? otherDate ?? url.flatMap(Self.dayOfAddress)
        modified = linkedModified ?? modified
        if !linkedAuthors.isEmpty { authors = linkedAuthors }
        if url == nil { url = openGraphURL }
        if modified == published { modified = nil }
    }

    private var headings = 0
    /// Whether the first heading stands inside an `article` element.
    private var isArticles = false

    private mutating func heading(_ tree: MarkupTree, _ node: Int) {
        headings += 1
        guard firstHeading == nil else { return }
        firstHeading = Self.clean(tree.textContent(node).bytes)
        var parent = tree[node].parent
        while parent > 0, !isArticles {
            isArticles = tree[parent].tag == .article
            parent = tree[parent].parent
        }
    }

    private var linkedPublished: Moment?
    private var linkedModified: Moment?
    private var linkedAuthors: [String] = []
    private var itemPublished: Moment?
    private var timed: Moment?
    private var otherDate: Moment?
    private var openGraphURL: String?

    /// The title that readers see: the heading, if the page's other titles agree with it or say nothing.
    var title: String? {
        let heading = firstHeading.flatMap { $0.isEmpty ? nil : $0 }
        let others = [headline, openGraphTitle, documentTitle].compactMap { $0 }
        if let heading, LineShape(Array(heading.utf8)[...]).words >= 2 || others.isEmpty {
            let words = Set(LineToken.scan(Array(heading.utf8)[...]))
            // A heading that shares no half of its words with any other title is the site's.
            let agrees = others.isEmpty || others.contains { other in
                let theirs = Set(LineToken.scan(Array(other.utf8)[...]))
                let common = words.intersection(theirs).count
                return common * 2 >= min(words.count, theirs.count)
            }
            // The only heading of the article is its title, whatever the page is called: `Interview with the minister`.
            let isOnly = isArticles && headings == 1 && LineShape(Array(heading.utf8)[...]).words >= 3
            if agrees || isOnly, !isSite(heading) { return heading }
        }
        guard let other = headline ?? openGraphTitle ?? documentTitle else { return heading }
        return withoutSite(other)
    }

    private func isSite(_ title: String) -> Bool {
        siteName.map { TitleChoice.squash(Array($0.utf8)[...]) == TitleChoice.squash(Array(title.utf8)[...]) } ?? false
    }

    private func withoutSite(_ title: String) -> String {
        TitleChoice.clean(Array(title.utf8)[...]).string
    }

    // MARK: Meta elements

    private mutating func meta(_ tree: MarkupTree, _ node: Int) {
        guard let key = (tree.attribute(node, "property") ?? tree.attribute(node, "name") ?? tree.attribute(node, "itemprop"))?.lowercased(),
            let value = tree.attribute(node, "content").map({ Self.clean(Array($0.utf8)) }), !value.isEmpty
        else { return }
        switch key {
        case "og:title", "twitter:title", "dc.title", "title", "sailthru.title", "parsely-title": if openGraphTitle == nil || key == "og:title" { openGraphTitle = Self.decodedTwice(value) }
        case "og:site_name", "application-name", "al:android:app_name", "publisher", "cre": if siteName == nil || key == "og:site_name" { siteName = value }
        case "author", "article:author", "dc.creator", "parsely-author", "sailthru.author", "byl", "article:author_name", "dcterms.creator", "citation_author", "byline":
            if authors.isEmpty { authors = Self.people(value) }
        case "article:published_time", "article:published", "datepublished", "og:published_time", "parsely-pub-date", "sailthru.date", "pubdate", "publishdate", "publish-date", "publication_date", "dc.date", "dc.date.issued", "dcterms.created", "dcterms.date", "date", "ptime", "cxenseparse:recs:publishtime", "article.published", "rnews:datepublished", "publish_date", "originalpublicationdate", "displaydate":
            if let moment = Self.moment(value), published == nil || key == "article:published_time" { published = moment }
        case "article:modified_time", "og:updated_time", "datemodified", "lastmod", "last-modified", "dcterms.modified", "dc.date.modified", "revision_date", "article:modified", "utime":
            if let moment = Self.moment(value), modified == nil || key == "article:modified_time" { modified = moment }
        case "og:url": if PagePieces.isWebAddress(value) { openGraphURL = value }
        case "og:description", "description", "twitter:description", "dc.description": if summary == nil { summary = value }
        case "og:locale", "language", "dc.language", "content-language": if language == nil { language = Self.languageTag(value) }
        case "keywords", "news_keywords", "parsely-tags", "sailthru.tags": if tags.isEmpty { tags = Self.list(value) }
        case "article:tag": if !tags.contains(value), tags.count < 40 { tags.append(value) }
        default: break
        }
    }

    private mutating func item(_ tree: MarkupTree, _ node: Int, _ property: String) {
        switch property {
        case "datepublished": if itemPublished == nil { itemPublished = (tree.attribute(node, "content") ?? tree.attribute(node, "datetime")).flatMap(Self.moment) }
        case "datemodified": if modified == nil { modified = (tree.attribute(node, "content") ?? tree.attribute(node, "datetime")).flatMap(Self.moment) }
        default: break
        }
    }

    // MARK: JSON-LD

    private mutating func script(_ tree: MarkupTree, _ node: Int) {
        guard let type = tree.attribute(node, "type")?.lowercased(), type.contains("ld+json"), tree[node].firstChild >= 0 else { return }
        var range = tree[tree[node].firstChild].range
        // Old templates wrap data in CDATA marks or comments.
        let bytes = tree.text.bytes
        while let first = bytes[range].first, first != UInt8(ascii: "{"), first != UInt8(ascii: "[") { range = range.lowerBound + 1..<range.upperBound }
        guard let value = JSONValue.parse(tree.text.part(range), isLenient: true) else { return }
        linked(value, depth: 0)
    }

    private mutating func linked(_ value: JSONValue, depth: Int) {
        guard depth < 8 else { return }
        switch value {
        case .array(let values): for value in values.prefix(200) { linked(value, depth: depth + 1) }
        case .object(let members):
            if Self.isArticle(value) { article(value) }
            for (key, member) in members where ["@graph", "mainEntity", "itemListElement", "item"].contains(key.bytes.string) { linked(member, depth: depth + 1) }
        default: break
        }
    }

    private static func isArticle(_ value: JSONValue) -> Bool {
        let types: [String] = switch value["@type"] {
        case .string(let text)?: [text.bytes.string]
        case .array(let values)?: values.compactMap(\.string)
        default: []
        }
        return types.contains { $0.hasSuffix("Article") || $0.hasSuffix("BlogPosting") || $0 == "Report" || $0.hasSuffix("LiveBlogPosting") || $0 == "Reportage" }
    }

    private mutating func article(_ value: JSONValue) {
        if headline == nil, let text = value["headline"]?.string ?? value["name"]?.string { headline = Self.decodedTwice(Self.clean(Array(text.utf8))) }
        if linkedPublished == nil { linkedPublished = value["datePublished"]?.string.flatMap(Self.moment) ?? value["dateCreated"]?.string.flatMap(Self.moment) }
        if linkedModified == nil { linkedModified = value["dateModified"]?.string.flatMap(Self.moment) }
        if linkedAuthors.isEmpty { linkedAuthors = Self.names(value["author"] ?? value["creator"]) }
        if let body = value["articleBody"]?.text, body.count > articleBody?.count ?? 0 { articleBody = body }
        if siteName == nil { siteName = value["publisher"]?["name"]?.string }
        if language == nil { language = Self.languageTag(value["inLanguage"]?.string) }
        if openGraphURL == nil {
            let page = value["mainEntityOfPage"]
            openGraphURL = [value["url"]?.string, page?["@id"]?.string, page?.string].compactMap { $0 }.first(where: PagePieces.isWebAddress)
        }
    }

    private static func names(_ value: JSONValue?) -> [String] {
        switch value {
        case .string(let text)?: people(clean(text.bytes))
        case .array(let values)?: values.prefix(20).flatMap { names($0) }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
        case .object?:
            (value?["name"]).map { name in
                if case .array(let values) = name { return values.compactMap(\.string).flatMap(people) }
                return name.string.map { people(clean(Array($0.utf8))) } ?? []
            } ?? []
        default: []
        }
    }

    // MARK: Values

    /// Names of authors in a value; none where it is an address or a handle.
    static func people(_ value: String) -> [String] {
        let bytes = Array(value.utf8)[...]
        if value.contains("://") || value.hasPrefix("@") || value.hasPrefix("www.") || bytes.count > 300 { return [] }
        let names = Byline.parse(bytes) ?? Byline.names(bytes)
        return names.isEmpty && bytes.count <= 60 && !bytes.isEmpty ? [Byline.titleCased(bytes)] : names
    }

    /// A date as pages write it: ISO 8601 in its looser forms, RFC 2822, or any that a line can hold.
    static func moment(_ value: String) -> Moment? {
        let trimmed = Array(value.utf8)[...].trimmed
        guard trimmed.count <= 80 else { return nil }
        if let moment = Moment(trimmed.string) ?? counted(trimmed) { return moment }
        if trimmed.count >= 8, trimmed.prefix(8).allSatisfy(ASCII.isDigit), trimmed.count == 8 || !ASCII.isDigit(trimmed[trimmed.startIndex + 8]) {
            let text = trimmed.string
            let chars = Array(text)
            return Day("\(String(chars[0..<4]))-\(String(chars[4..<6]))-\(String(chars[6..<8]))").map { Moment(day: $0) }
        }
        var scanner = DateScanner(trimmed, order: nil)
        return scanner.all().first?.moment
    }

    /// Seconds, perhaps with a fraction, or milliseconds since 1970, from 1990 to 2033, and `20230320100300`.
    private static func counted(_ text: ArraySlice<UInt8>) -> Moment? {
        let digits = text.prefix(while: ASCII.isDigit)
        let fraction = text.dropFirst(digits.count)
        guard fraction.isEmpty || digits.count == 10 && fraction.first == UInt8(ascii: ".") && fraction.dropFirst().allSatisfy(ASCII.isDigit) else { return nil }
        guard [10, 12, 13, 14].contains(digits.count), let value = Int(digits.string) else { return nil }
        if digits.count == 12 || digits.count == 14 {
            let padded = digits.count == 12 ? value * 100 : value
            let (day, time) = (padded / 1_000_000, padded % 1_000_000)
            guard let day = Day(year: day / 10_000, month: day / 100 % 100, day: day % 100), time / 10_000 < 24, time / 100 % 100 < 60, time % 100 < 60 else { return nil }
            return Moment(day: day, secondOfDay: time / 10_000 * 3600 + time / 100 % 100 * 60 + time % 100)
        }
        let seconds = digits.count == 13 ? value / 1000 : value
        guard (631_152_000..<2_000_000_000).contains(seconds), let first = Day(year: 1970, month: 1, day: 1), let day = first.adding(days: seconds / 86_400) else { return nil }
        return Moment(day: day, secondOfDay: seconds % 86_400, offset: 0)
    }

    /// The day in an address such as `https://example.org/2023/03/20/…`.
    static func dayOfAddress(_ url: String) -> Moment? {
        let parts = url.split(whereSeparator: { "/?#".contains($0) }).map(String.init)
        for index in parts.indices where parts[index].utf8.count == 4 && index + 2 < parts.count {
            guard let year = Int(parts[index]), (1990...2100).contains(year), parts[index + 1].utf8.count <= 3, parts[index + 2].utf8.count <= 2, let day = Int(parts[index + 2]) else { continue }
            let month = Int(parts[index + 1]) ?? Calendar.month(Array(parts[index + 1].lowercased().utf8)[...]) ?? 0
            if let day = Day(year: year, month: month, day: day) { return Moment(day: day) }
        }
        for part in parts {
            let head = part.split(separator: "-").prefix(3).map(String.init)
            if head.count == 3, head[0].utf8.count == 4, head[1].utf8.count == 2, head[2].utf8.count == 2, let day = Day(head.joined(separator: "-")), (1990...2100).contains(day.year) { return Moment(day: day) }
        }
        return nil
    }

    private static func list(_ value: String) -> [String] {
        Array(value.split(whereSeparator: { $0 == "," || $0 == ";" }).map { clean(Array($0.utf8)) }.filter { !$0.isEmpty && $0.utf8.count <= 80 }.prefix(40))
    }

    /// A language as pages, feeds and mails write it, as a BCP 47 tag; nil where it is none.
    static func languageTag(_ value: String?) -> String? {
        guard let value, let first = value.split(whereSeparator: { ",; ".contains($0) }).first else { return nil }
        let parts = first.split(whereSeparator: { $0 == "-" || $0 == "_" }).map(String.init)
        guard let language = parts.first, (2...3).contains(language.utf8.count), parts.allSatisfy({ $0.utf8.allSatisfy(ASCII.isAlphanumeric) && $0.utf8.count <= 8 }), language.utf8.allSatisfy(ASCII.isLetter) else { return nil }
        return ([language.lowercased()] + parts.dropFirst().map { $0.utf8.count == 2 ? $0.uppercased() : $0 }).joined(separator: "-")
    }

    static func clean(_ bytes: [UInt8]) -> String {
        var result = [UInt8]()
        result.appendCollapsed(bytes[...].trimmed)
        return result.string
    }

    /// Some templates escape a title twice: `Q&amp;amp;A`.
    static func decodedTwice(_ value: String) -> String {
        value.utf8.contains(UInt8(ascii: "&")) ? CharacterReference.decode(0..<value.utf8.count, of: MappedText(verbatim: Array(value.utf8))).bytes.string : value
    }
}
