internal import Annotate
internal import Corpus
internal import Markdown
internal import StringTemplate
internal import Text

/// An article's text as it stands on its page: entities linked where they are first named, links resolved.
enum ArticleBody {
    static func html(of record: ArticleRecord) -> [UInt8] {
        let article = record.article
        let links = LinkResolver(record.view.model).replacements(in: article.document, from: article.path, on: record.view)
        return article.document.woven(
            quotations(of: record) + dates(of: record) + entityLinks(of: record),
            replacing: links + passageLinks(in: article.document, strings: record.view.model.strings))
    }

    /// A ¶ behind each passage that leads to the passage itself, for citing.
    private static func passageLinks(in document: Document, strings: InterfaceStrings) -> [Replacement] {
        var ending = Array("\" aria-label=\"".utf8)
        HTMLEscape.appendAttribute(strings[.linkToPassage].utf8, to: &ending)
        ending += "\">¶</a>".utf8
        return document.passages.indices.compactMap { index in
            guard let end = document.end(ofPassage: index) else { return nil }
            var link = [UInt8]()
            link.reserveCapacity(linkStart.count + 16 + ending.count)
            link += linkStart
            link += document.passages[index].id.utf8
            link += ending
            return Replacement(range: end..<end, bytes: link)
        }
    }

    /// With a word joiner: the sign never stands alone on a line, whatever the script of the word before it.
    private static let linkStart = Array("\u{2060}<a class=\"pilcrow\" href=\"#".utf8)

    /// The words of each quotation, under a name to which the list below the text leads.
    private static func quotations(of record: ArticleRecord) -> [Insertion] {
        var used = Set<String>()
        var insertions = [Insertion]()
        for (index, quotation) in record.view.model.dossier.quotations[record.index].enumerated() where quotation.kind != .nested {
            for (number, part) in quotation.parts.enumerated() {
                var opening = quotationStart
                // Words in several stretches of markup have no one element that could bear the name.
                if number == 0, let id = record.view.anchor(ofQuotation: index, in: record.index), used.insert(id).inserted {
                    opening += idStart
                    opening += id.utf8
                    opening.append(UInt8(ascii: "\""))
                }
                opening.append(UInt8(ascii: ">"))
                insertions.append(Insertion(passage: part.passage, range: part.range, opening: opening, closing: spanEnd, isLink: false))
            }
        }
        return insertions
    }

    private static let quotationStart = Array("<span class=\"quotation\"".utf8)
    private static let idStart = Array(" id=\"".utf8)

    /// Each date that was placed, with the day that is meant and why.
    private static func dates(of record: ArticleRecord) -> [Insertion] {
        record.view.model.dossier.dates[record.index].compactMap { date in
            guard let value = date.value else { return nil }
            // HTML knows the form of days, weeks, months and years alone.
            let machine = value.htmlValue
            let isTime = machine != nil
            var opening = Array((isTime ? "<time class=\"date\"" : "<span class=\"date\"").utf8)
            if let machine { opening += " datetime=\"\(machine)\"".utf8 }
            opening += " title=\"".utf8
            HTMLEscape.appendAttribute(record.view.model.strings.name(of: value).utf8, to: &opening)
            opening += ": ".utf8
            HTMLEscape.appendAttribute(record.view.model.strings.why(date, in: record.article).utf8, to: &opening)
            opening += "\">".utf8
            return Insertion(
                passage: date.passage, range: date.range, opening: opening, closing: isTime ? timeEnd : spanEnd, isLink: false)
        }
    }

    /// A link at the first place of each entity where one can stand.
    private static func entityLinks(of record: ArticleRecord) -> [Insertion] {
        let model = record.view.model
        let document = record.article.document
        // Articles' pages stand side by side, and so all lead to an entity by the same link.
        let tags = model.entityLinks
        var linked = Set<Int>(minimumCapacity: 24)
        var insertions = [Insertion]()
        for mention in model.dossier.linkings[record.index].mentions where !linked.contains(mention.entity) {
            guard let place = document.linkPlace(passage: mention.passage, range: mention.range) else { continue }
            linked.insert(mention.entity)
            insertions.append(
                Insertion(
                    passage: mention.passage, range: mention.range, opening: tags[mention.entity], closing: linkEnd, isLink: true, place: place))
        }
        return insertions
    }

    /// The start of a link to an entity on a page of the folder `articles`.
    ///
    /// - Parameter address: The path of the entity's page, percent-encoded.
    static func linkTag(to entity: Entity, at address: String) -> [UInt8] {
        var tag = Array("<a class=\"entity entity-\(entity.kind.rawValue)\" href=\"../".utf8)
        HTMLEscape.appendAttribute(address.utf8, to: &tag)
        tag += "\">".utf8
        return tag
    }

    private static let linkEnd = Array("</a>".utf8)
    private static let spanEnd = Array("</span>".utf8)
    private static let timeEnd = Array("</time>".utf8)
}

extension Quotation {
    /// The name of its first words on the article's page; nil where markup parts them. Edits elsewhere do not change it.
    func anchor(in article: Article) -> String? {
        guard let part = parts.first, article.document.canLink(passage: part.passage, range: part.range) else { return nil }
        return "q-" + key(in: article.passages).dropFirst("p-".count)
    }
}
