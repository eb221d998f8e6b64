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
        return article.document.woven(dates(of: record) + quotations(of: record) + entityLinks(of: record), replacing: links + passageLinks(in: article.document, strings: record.view.model.strings))
    }

    /// A ¶ behind each passage that leads to the passage itself, for citing.
    private static func passageLinks(in document: Document, strings: InterfaceStrings) -> [Replacement] {
        var label = [UInt8]()
        HTMLEscape.appendAttribute(strings[.linkToPassage].utf8, to: &label)
        return document.passages.indices.compactMap { index in
            guard let end = document.end(ofPassage: index) else { return nil }
            var link = Array(" <a class=\"pilcrow\" href=\"#\(document.passages[index].id)\" aria-label=\"".utf8)
            link += label
            link += "\">¶</a>".utf8
            return Replacement(range: end..<end, bytes: link)
        }
    }

    /// The words of each quotation; who spoke them stands in the list below the text.
    private static func quotations(of record: ArticleRecord) -> [Insertion] {
        record.view.model.dossier.quotations[record.index].filter { $0.kind != .nested }.flatMap(\.parts).map {
            Insertion(
                passage: $0.passage, range: $0.range, opening: Array("<span class=\"quotation\">".utf8), closing: Array("</span>".utf8),
                isLink: false)
        }
    }

    /// Each date that was placed, with the day that is meant and why.
    private static func dates(of record: ArticleRecord) -> [Insertion] {
        record.view.model.dossier.dates[record.index].compactMap { date in
            guard let value = date.value else { return nil }
            let element = isMachineReadable(value.precision) ? "time" : "span"
            var opening = Array("<\(element) class=\"date\"".utf8)
            if element == "time" { opening += " datetime=\"\(value.iso)\"".utf8 }
            opening += " title=\"".utf8
            HTMLEscape.appendAttribute(record.view.model.strings.name(of: value).utf8, to: &opening)
            opening += "\">".utf8
            return Insertion(
                passage: date.passage, range: date.range, opening: opening, closing: Array("</\(element)>".utf8), isLink: false)
        }
    }

    /// Whether HTML knows the form of such values.
    private static func isMachineReadable(_ precision: DateValue.Precision) -> Bool {
        switch precision {
        case .day, .week, .month: true
        default: false
        }
    }

    /// A link at the first place of each entity where one can stand.
    private static func entityLinks(of record: ArticleRecord) -> [Insertion] {
        let model = record.view.model
        let document = record.article.document
        var linked = Set<Int>()
        var insertions = [Insertion]()
        for mention in model.dossier.linkings[record.index].mentions where !linked.contains(mention.entity) {
            guard document.canLink(passage: mention.passage, range: mention.range) else { continue }
            linked.insert(mention.entity)
            let entity = model.content.entities[mention.entity]
            var opening = Array("<a class=\"entity entity-\(entity.kind.rawValue)\" href=\"".utf8)
            HTMLEscape.appendAttribute(record.view.url(model.path(ofEntity: mention.entity)).string.utf8, to: &opening)
            opening += "\">".utf8
            insertions.append(
                Insertion(passage: mention.passage, range: mention.range, opening: opening, closing: Array("</a>".utf8), isLink: true))
        }
        return insertions
    }
}
