internal import Annotate
internal import Corpus
internal import Markdown
internal import StringTemplate
internal import Text

/// An article's text as it stands on its page: entities linked where they are first named, links resolved.
enum ArticleBody {
    static func html(of record: ArticleRecord) -> [UInt8] {
        let article = record.article
        var weaving = Weaving()
        addQuotations(of: record, to: &weaving)
        addDates(of: record, to: &weaving)
        addEntityLinks(of: record, to: &weaving)
        LinkResolver(record.view.model).resolve(article.document, from: article.path, on: record.view, to: &weaving)
        addPassageLinks(in: article.document, strings: record.view.model.strings, to: &weaving)
        return article.document.woven(weaving)
    }

    /// A ¶ behind each passage that leads to the passage itself, for citing.
    private static func addPassageLinks(in document: Document, strings: InterfaceStrings, to weaving: inout Weaving) {
        var ending = Array("\" aria-label=\"".utf8)
        HTMLEscape.appendAttribute(strings[.linkToPassage].utf8, to: &ending)
        ending += "\">¶</a>".utf8
        for index in document.passages.indices {
            guard let end = document.end(ofPassage: index) else { continue }
            weaving.replace(end..<end) {
                // With a word joiner: the sign never stands alone on a line, whatever the script of the word before it.
                $0.append("\u{2060}<a class=\"pilcrow\" href=\"#")
                $0.append(document.passages[index].id)
                $0.append(ending)
            }
        }
    }

    /// The words of each quotation, under a name to which the list below the text leads.
    private static func addQuotations(of record: ArticleRecord, to weaving: inout Weaving) {
        var used = Set<String>()
        let quotations = record.view.model.dossier.quotations[record.index]
        for index in quotations.indices where quotations[index].kind != .nested {
            for (number, part) in quotations[index].parts.enumerated() {
                // Words in several stretches of markup have no one element that could bear the name.
                let id = number == 0 ? record.view.anchor(ofQuotation: index, in: record.index) : nil
                weaving.surround(passage: part.passage, range: part.range, closing: "</span>") {
                    $0.append("<span class=\"quotation\"")
                    if let id, used.insert(id).inserted {
                        $0.append(" id=\"")
                        $0.append(id)
                        $0.append("\"")
                    }
                    $0.append(">")
                }
            }
        }
    }

    /// Each date that was placed, with the day that is meant and why.
    private static func addDates(of record: ArticleRecord, to weaving: inout Weaving) {
        let strings = record.view.model.strings
        for date in record.view.model.dossier.dates[record.index] {
            guard let value = date.value else { continue }
            // HTML knows the form of days, weeks, months and years alone.
            let machine = value.htmlValue
            weaving.surround(passage: date.passage, range: date.range, closing: machine == nil ? "</span>" : "</time>") {
                $0.append(machine == nil ? "<span class=\"date\"" : "<time class=\"date\"")
                if let machine {
                    $0.append(" datetime=\"")
                    $0.append(machine)
                    $0.append("\"")
                }
                $0.append(" title=\"")
                HTMLEscape.append(strings.name(of: value), to: &$0, quotes: true)
                $0.append(": ")
                HTMLEscape.append(strings.why(date, in: record.article), to: &$0, quotes: true)
                $0.append("\">")
            }
        }
    }

    /// A link at the first place of each entity where one can stand.
    private static func addEntityLinks(of record: ArticleRecord, to weaving: inout Weaving) {
        let model = record.view.model
        let document = record.article.document
        // Articles' pages stand side by side, and so all lead to an entity by the same link.
        let tags = model.entityLinks
        var linked = Set<Int>(minimumCapacity: 24)
        for mention in model.dossier.linkings[record.index].mentions where !linked.contains(mention.entity) {
            guard let place = document.linkPlace(passage: mention.passage, range: mention.range) else { continue }
            linked.insert(mention.entity)
            weaving.surround(passage: mention.passage, range: mention.range, isLink: true, place: place, closing: "</a>") {
                $0.append(tags[mention.entity])
            }
        }
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
}

extension Quotation {
    /// The name of its first words on the article's page; nil where markup parts them. Edits elsewhere do not change it.
    func anchor(in article: Article) -> String? {
        guard let part = parts.first, article.document.canLink(passage: part.passage, range: part.range) else { return nil }
        return "q-" + String(Substring(key(in: article.passages).utf8.dropFirst("p-".utf8.count)))
    }
}
