internal import Markdown
internal import Text

/// What one file says, with its faults.
struct Decoded<Value: Sendable>: Sendable {
    /// Nil where the file cannot be used at all.
    var value: Value?
    var faults: [Diagnostic]
}

/// Decodes the files of `content/` one by one: a pure function of each file's bytes.
enum Decoding {
    static func settings(_ source: SourceFile) -> Decoded<Settings> {
        let matter: FrontMatter
        do {
            matter = try FrontMatter.yaml(source, range: 0..<source.bytes.count, firstLine: 1)
        } catch {
            return Decoded(value: nil, faults: [error])
        }
        var reader = FieldReader(source, matter)
        var settings = Settings()
        if let title = reader.requiredText("title") { settings.title = title }
        settings.summary = reader.text("summary")
        if let language = language(&reader) { settings.language = language }
        settings.baseURL = reader.baseAddress("base_url")
        settings.publisher = reader.text("publisher")
        settings.rights = reader.choice("rights", Rights.self) ?? .full
        settings.robots = reader.choice("robots", Settings.Robots.self) ?? .index
        settings.startHere = reader.texts("start_here")
        reader.mapping("entities") { settings.ignoredNames = $0.texts("ignore") }
        reader.mapping("import") { inner in
            settings.importSettings = importSettings(&inner)
            settings.importSettings.dayOrder = inner.choice("day_order", ImportSettings.DayOrder.self)
        }
        reader.finish()
        return Decoded(value: settings, faults: reader.faults)
    }

    static func article(_ source: SourceFile, slug: String) -> Decoded<Article> {
        decode(source) { reader, document in
            let article = Article(
                slug: slug, path: source.path, title: reader.text("title"), date: reader.moment("date"), updated: reader.moment("updated"),
                outlet: reader.text("outlet"), byline: reader.texts("byline"), credit: reader.text("credit"), dateline: reader.text("dateline"),
                url: reader.address("url"), language: language(&reader), summary: reader.text("summary"), tags: reader.list("tags"),
                isDraft: reader.flag("draft") ?? false, rights: reader.choice("rights", Rights.self), seed: reader.text("seed"),
                seedSHA256: digest(&reader), seedItem: reader.number("seed_item", from: 1), dateNote: reader.text("date_note"),
                overruling: Overruling(&reader, passages: document.passages), document: document)
            if let date = article.date?.day, let updated = article.updated?.day, updated < date {
                reader.fault("the article was updated, \(updated), before its date, \(date)", at: "updated", severity: .warning)
            }
            if article.passages.isEmpty, reader.isEmpty {
                reader.fault("the article has neither a title nor text", at: 0..<0, severity: .warning)
            }
            return article
        }
    }

    static func entity(_ source: SourceFile, slug: String) -> Decoded<Entity> {
        decode(source) { reader, document in
            let name = reader.requiredText("name")
            let kind = reader.text("type") == nil ? nil : reader.choice("type", Entity.Kind.self)
            if kind == nil, !reader.faults.contains(where: { $0.message.contains("type") }) {
                reader.fault("the key “type” is missing; write “person”, “organization”, “place” or “event”", at: 0..<0)
            }
            var entity = Entity(slug: slug, name: name ?? slug, kind: kind ?? .organization)
            entity.path = source.path
            entity.aliases = reader.list("aliases")
            entity.weakAliases = reader.list("weak_aliases")
            entity.wikidata = wikidata(&reader)
            entity.summary = reader.text("summary")
            entity.status = reader.choice("status", Entity.Status.self) ?? .confirmed
            entity.formerSlugs = formerSlugs(&reader)
            entity.date = reader.moment("date")
            entity.end = reader.moment("end")
            entity.place = reader.text("place")
            entity.participants = reader.texts("participants")
            entity.body = document
            if let date = entity.date, let end = entity.end, end < date {
                reader.fault("the end, \(end), is before the date, \(date)", at: "end")
            }
            return entity
        }
    }

    static func outlet(_ source: SourceFile, slug: String) -> Decoded<Outlet> {
        decode(source) { reader, _ in
            var outlet = Outlet(slug: slug, name: reader.requiredText("name") ?? slug)
            outlet.path = source.path
            outlet.url = reader.address("url")
            outlet.owner = reader.text("owner")
            outlet.rights = reader.choice("rights", Rights.self)
            outlet.summary = reader.text("summary")
            reader.mapping("import") { outlet.importSettings = importSettings(&$0) }
            return outlet
        }
    }

    static func page(_ source: SourceFile, slug: String) -> Decoded<Page> {
        decode(source) { reader, document in
            var page = Page(slug: slug, title: reader.requiredText("title") ?? slug, document: document, path: source.path)
            page.summary = reader.text("summary")
            page.language = language(&reader)
            page.order = reader.number("order") ?? page.order
            page.isDraft = reader.flag("draft") ?? false
            return page
        }
    }

    private static func decode<Value: Sendable>(
        _ source: SourceFile, _ read: (inout FieldReader, Document) -> Value
    ) -> Decoded<Value> {
        let matter: FrontMatter
        do {
            matter = try FrontMatter.read(source)
        } catch {
            return Decoded(value: nil, faults: [error])
        }
        guard matter.body.count <= Markdown.largestText else {
            let message = "the text has \(matter.body.count) bytes, and \(Markdown.largestText) is the most; cut it into several files"
            let fault = Diagnostic(.error, message, at: matter.body.lowerBound..<matter.body.lowerBound, in: source)
            // What the front matter says stands, such as the seed that an article was made from; what it says of the text cannot be held
            // against it.
            var reader = FieldReader(source, matter)
            return Decoded(value: read(&reader, .empty), faults: [fault])
        }
        if let fault = source.encodingFault(in: matter.body) { return Decoded(value: nil, faults: [fault]) }
        var reader = FieldReader(source, matter)
        var document = Markdown.document(source.bytes[matter.body])
        document.move(byLines: matter.bodyLine - 1)
        for notice in document.notices {
            let start = source.offset(ofLine: notice.line)
            reader.fault(notice.message, at: start..<start, severity: .warning)
        }
        let value = read(&reader, document)
        reader.finish()
        return Decoded(value: value, faults: reader.faults)
    }

    private static func importSettings(_ reader: inout FieldReader) -> ImportSettings {
        var settings = ImportSettings()
        settings.off = reader.texts("off")
        settings.drop = reader.texts("drop")
        return settings
    }

    /// A BCP 47 tag by its shape: `en`, `pt-BR`, `zh-Hans`.
    private static func language(_ reader: inout FieldReader) -> String? {
        guard let tag = reader.text("language") else { return nil }
        let parts = tag.split(separator: "-", omittingEmptySubsequences: false)
        let isTag = parts.allSatisfy { (1...8).contains($0.utf8.count) && $0.utf8.allSatisfy(isASCIILetterOrDigit) }
        if isTag, let first = parts.first, (2...3).contains(first.utf8.count) { return tag }
        reader.fault("“\(tag)” is no language; write a tag such as “en” or “pt-BR”", at: "language")
        return nil
    }

    /// Names of pages as they stood in addresses.
    private static func formerSlugs(_ reader: inout FieldReader) -> [String] {
        reader.items("former_slugs").compactMap { item in
            let text = item.text
            if !text.isEmpty, Slug.make(text) == text { return text }
            reader.fault("“\(text)” was the name of no page; write it as in its address, such as “\(Slug.make(text))”", at: reader.place(of: item))
            return nil
        }
    }

    private static func wikidata(_ reader: inout FieldReader) -> String? {
        guard let item = reader.text("wikidata") else { return nil }
        let digits = item.utf8.dropFirst()
        if item.hasPrefix("Q"), (1...12).contains(digits.count), digits.allSatisfy({ (0x30...0x39).contains($0) }) { return item }
        reader.fault("“\(item)” is no Wikidata item; write “Q” and digits, such as “Q7747”", at: "wikidata")
        return nil
    }

    private static func digest(_ reader: inout FieldReader) -> String? {
        guard let text = reader.text("seed_sha256") else { return nil }
        let isDigit = { (byte: UInt8) in (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte) }
        if text.utf8.count == 64, text.utf8.allSatisfy(isDigit) { return text }
        reader.fault("a SHA-256 is 64 hexadecimal digits in lower case", at: "seed_sha256")
        return nil
    }

    private static func isASCIILetterOrDigit(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }
}
