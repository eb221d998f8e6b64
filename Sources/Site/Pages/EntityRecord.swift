internal import Annotate
internal import Corpus
internal import Markdown
internal import StringTemplate
internal import Text

/// A person, an organization, a place or an event, wherever a page names or shows it.
struct EntityRecord: TemplateRecord {
    let index: Int
    let view: View

    static let members = Members<EntityRecord>("entity", "A person, an organization, a place or an event.") {
        Member(text: "name", "Its name.") { $1.append($0.entity.name) }
        Member("slug", "The name of its file and its page.") { $0.entity.slug }
        Member(url: "url", "The address of its page.") { $0.view.write(entity: $0.index, to: &$1) }
        Member("type", "`person`, `organization`, `place` or `event`.") { $0.entity.kind.rawValue }
        Member("aliases", "Its other names.") { $0.entity.aliases }
        Member("summary", "What the curator says of it.") { $0.entity.summary }
        Member("body", "The curator's longer text.") { $0.body }
        Member("wikidata", "Its item in Wikidata, such as `Q7747`.") { $0.entity.wikidata }
        Member("wikidataURL", "The address of its item in Wikidata.") { $0.entity.wikidata.map { URLValue("https://www.wikidata.org/wiki/\($0)") } }
        Member("isSuggested", "Whether the program proposed it and no curator has confirmed it yet.") { $0.entity.status == .suggested }
        Member("typeLabel", "Its type in the interface's language: `Person`.") { $0.view.model.strings[$0.entity.kind.key] }
        Member("listTitle", "The words for all of its type: `People`.") { $0.view.model.strings[$0.entity.kind.listKey] }
        Member("listURL", "The address of the list of all of its type.") { $0.view.url(SiteModel.listPath($0.entity.kind.listName, page: 1)) }
        Member("facts", "How often and where it is named, with names.") { $0.facts }
        Member("details", "Its other names, and of an event the time and place, with names.") { $0.details }
        Member(text: "mentionLabel", "How often the dossier names it, in words: `34 mentions`.") { entity, text in
            entity.view.model.strings.write(count: entity.view.model.dossier.places[entity.index].count, .mentions, to: &text)
        }
        Member("mentionCount", "How often the dossier names it.") { $0.view.model.dossier.places[$0.index].count }
        Member("articleCount", "How many articles name it.") { $0.view.model.dossier.articlesOfEntity[$0.index].count }
        Member("day", "Of an event, the day it began.") { $0.entity.date?.day }
        Member("endDay", "Of an event, the day it ended.") { $0.entity.end?.day }
        Member("place", "Of an event, where it was.") { $0.linked($0.entity.place) }
        Member("participants", "Of an event, who took part.") { record in record.entity.participants.compactMap { record.linked($0) } }
    }

    /// Lent, not copied: a copy retains each of its fields.
    var entity: Entity { _read { yield view.model.dossier.content.entities[index] } }

    private func linked(_ slug: String?) -> EntityRecord? {
        slug.flatMap { view.model.entityIndex[$0] }.map { EntityRecord(index: $0, view: view) }
    }

    private var body: HTML? {
        guard !entity.body.passages.isEmpty else { return nil }
        return HTML(trusted: LinkResolver(view.model).html(of: entity.body, from: entity.path, on: view))
    }

    /// Who and what is named in the same articles, by type.
    var neighborGroups: [NamedGroupRecord] {
        let model = view.model
        // The first of each type, as numbers that sort: above, the articles in common, from the highest count down; below, the entity.
        var first = [[UInt64]](repeating: [], count: Entity.Kind.allCases.count)
        for neighbor in neighbors {
            let number = UInt64(UInt32.max - UInt32(neighbor.articles)) << 32 | UInt64(neighbor.entity)
            let type = model.typeNumbers[neighbor.entity]
            guard first[type].count < Self.shownNeighbors || number < first[type][Self.shownNeighbors - 1] else { continue }
            first[type].insert(number, at: first[type].firstIndex { number < $0 } ?? first[type].count)
            if first[type].count > Self.shownNeighbors { first[type].removeLast() }
        }
        return zip(Entity.Kind.allCases, first).compactMap { kind, numbers in
            let entities = numbers.map { number in
                EntityCountRecord(
                    entity: EntityRecord(index: Int(number & 0xFFFF_FFFF), view: view), count: Int(UInt32.max - UInt32(number >> 32)), countKey: .articles)
            }
            return entities.isEmpty ? nil : NamedGroupRecord(title: model.strings[kind.listKey], entities: entities)
        }
    }

    private static let shownNeighbors = 8

    /// Who and what is named in the same articles, and in how many of them.
    private var neighbors: [(entity: Int, articles: Int)] {
        let dossier = view.model.dossier
        var others = [Int]()
        for article in dossier.articlesOfEntity[index] {
            for other in dossier.entitiesOfArticle[article] where other.entity != index { others.append(other.entity) }
        }
        return Self.counted(others, of: dossier.content.entities.count)
    }

    /// How often each number stands in a list of numbers below a limit.
    private static func counted(_ numbers: [Int], of limit: Int) -> [(entity: Int, articles: Int)] {
        // A table of counts is as long as the dossier has entities: worth it where it is not much longer than the list.
        guard limit < numbers.count * 8 else {
            var counts = [(entity: Int, articles: Int)]()
            for number in numbers.sorted() {
                if counts.last?.entity == number { counts[counts.count - 1].articles += 1 } else { counts.append((number, 1)) }
            }
            return counts
        }
        var counts = [Int32](repeating: 0, count: limit)
        for number in numbers { counts[number] += 1 }
        return counts.indices.compactMap { counts[$0] == 0 ? nil : ($0, Int(counts[$0])) }
    }

    private var facts: [FactRecord] {
        let model = view.model
        let strings = model.strings
        let articles = model.dossier.articlesOfEntity[index]
        var facts = [
            FactRecord(name: strings[.mentions], value: strings.numbers.format(model.dossier.places[index].count)),
            FactRecord(name: strings[.articles], value: strings.numbers.format(articles.count)),
        ]
        if !articles.isEmpty {
            let corroboration = model.corroboration(ofEntity: index)
            if corroboration.outlets > 0 { facts.append(FactRecord(name: strings[.outlets], value: strings.numbers.format(corroboration.outlets))) }
            facts.append(FactRecord(name: strings[.independentVersions], value: strings.numbers.format(corroboration.wordings)))
        }
        if let first = articles.lazy.compactMap({ model.days[$0] }).min() { facts.append(FactRecord(name: strings[.earliestInDossier], value: strings.dates.format(first, .long))) }
        return facts
    }

    private var details: [FactRecord] {
        let strings = view.model.strings
        var details = [FactRecord]()
        if let start = entity.date {
            let span = strings.span([start.day, (entity.end ?? start).day]) ?? strings.dates.format(start, .long)
            details.append(FactRecord(name: strings[.when], value: entity.end == nil ? strings.dates.format(start, .long) : span))
        }
        if let place = linked(entity.place) {
            details.append(FactRecord(name: strings[.where], value: place.entity.name, url: view.url(ofEntity: place.index)))
        }
        for participant in entity.participants.compactMap({ linked($0) }) {
            let url = view.url(ofEntity: participant.index)
            details.append(FactRecord(name: strings[.participants], value: participant.entity.name, url: url))
        }
        let aliases = entity.aliases + entity.weakAliases
        if !aliases.isEmpty { details.append(FactRecord(name: strings[.alsoKnownAs], value: aliases.joined(separator: strings.listComma))) }
        if let item = entity.wikidata {
            details.append(FactRecord(name: "Wikidata", value: item, url: URLValue("https://www.wikidata.org/wiki/\(item)")))
        }
        return details
    }
}

/// An entity with how often it is named somewhere.
struct EntityCountRecord: TemplateRecord {
    let entity: EntityRecord
    let count: Int
    /// What is counted.
    let countKey: CountKey

    static let members = Members<EntityCountRecord>("entity count", "An entity and how often it is named in an article, or how many articles it shares.") {
        Member("entity", "The entity.") { $0.entity }
        Member("count", "How often.") { $0.count }
        Member(text: "label", "How often, in words: `3 mentions`.") { $0.entity.view.model.strings.write(count: $0.count, $0.countKey, to: &$1) }
    }
}

/// Entities of one type, counted somewhere.
struct NamedGroupRecord: TemplateRecord {
    let title: String
    let entities: [EntityCountRecord]

    static let members = Members<NamedGroupRecord>("named group", "Entities of one type that are named somewhere.") {
        Member(text: "title", "The type in the interface's language: `People`.") { $1.append($0.title) }
        Member("entities", "The entities, most often named first.") { $0.entities }
    }
}

/// The mentions of an entity in one article.
struct ArticleMentionsRecord: TemplateRecord {
    let article: ArticleRecord
    let mentions: [MentionRecord]

    static let members = Members<ArticleMentionsRecord>("article mentions", "The places where one article names an entity.") {
        Member("article", "The article.") { $0.article }
        Member(text: "id", "Its anchor on the entity's page.") { group, text in
            text.append(ArticleMentionsRecord.anchorPrefix)
            group.article.view.model.articleTexts.write(.slug, of: group.article.index, to: &text)
        }
        Member("mentions", "Each place, in the order of the text; none where the text may not be published.") { $0.mentions }
    }
}

extension ArticleMentionsRecord {
    /// `in-talks-begin`
    static func anchor(of article: Article) -> String { anchorPrefix + article.slug }

    fileprivate static let anchorPrefix = "in-"
}

/// A place where an article names an entity.
struct MentionRecord: TemplateRecord {
    let article: ArticleRecord
    let mention: Mention

    static let members = Members<MentionRecord>("mention", "A place where an article names an entity.") {
        Member(text: "before", "The words of the sentence before the name; of a very long one those that stand near.") { $0.sentence.writeBefore(to: &$1) }
        Member(text: "name", "The name as it stands there.") { $1.append(utf8: $0.passage.text, in: $0.mention.range) }
        Member(text: "after", "The words of the sentence after the name; of a very long one those that stand near.") { $0.sentence.writeAfter(to: &$1) }
        Member(text: "left", "The eight words before the name, with the space behind them.") { mention, output in
            let text = mention.passage.text
            output.append(utf8: text, in: wordsBefore(mention.mention.range, in: text))
        }
        Member(text: "right", "The eight words after the name, with what stands between.") { mention, output in
            let text = mention.passage.text
            output.append(utf8: text, in: wordsAfter(mention.mention.range, in: text))
        }
        Member(url: "url", "The address of the passage.") { $0.article.view.write(article: $0.article.index, passage: $0.passage.id, to: &$1) }
        Member("reason", "Why it was linked: `name`, `alias`, `weak alias` or `derived`.") { $0.mention.reason.rawValue }
    }

    /// Lent, not copied.
    private var passage: Passage { _read { yield article.view.model.passages[article.index][mention.passage] } }

    /// So many words of the passage on either side, for a concordance; and bytes at most, for scripts without spaces between words.
    private static let contextWords = 8
    private static let contextBytes = 240

    private static func wordsBefore(_ name: Range<Int>, in text: [UInt8]) -> Range<Int> {
        text.withUnsafeBufferPointer { text in
            let limit = max(0, name.lowerBound - contextBytes)
            // The first space is that before the name.
            var start = max(limit, name.lowerBound - 1)
            var words = 0
            while start > limit {
                if text[start - 1] == 0x20 {
                    words += 1
                    if words == contextWords { return start..<name.lowerBound }
                }
                start -= 1
            }
            // No character is cut.
            while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
            return start..<name.lowerBound
        }
    }

    private static func wordsAfter(_ name: Range<Int>, in text: [UInt8]) -> Range<Int> {
        text.withUnsafeBufferPointer { text in
            let limit = min(text.count, name.upperBound + contextBytes)
            var end = min(limit, name.upperBound + 1)
            var words = 0
            while end < limit {
                if text[end] == 0x20 {
                    words += 1
                    if words == contextWords { return name.upperBound..<end }
                }
                end += 1
            }
            while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
            return name.upperBound..<end
        }
    }

    private var sentence: SentenceAround {
        let tokens = TokenizedPassage(passage, words: .forLanguage(article.article.language ?? article.view.model.settings.language))
        return SentenceAround(text: passage.text, words: mention.range, sentence: tokens.sentence(around: mention.range))
    }
}
