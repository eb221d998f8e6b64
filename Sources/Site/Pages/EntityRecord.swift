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
        Member("name", "Its name.") { $0.entity.name }
        Member("slug", "The name of its file and its page.") { $0.entity.slug }
        Member("url", "The address of its page.") { $0.view.url($0.view.model.path(ofEntity: $0.index)) }
        Member("type", "`person`, `organization`, `place` or `event`.") { $0.entity.kind.rawValue }
        Member("aliases", "Its other names.") { $0.entity.aliases }
        Member("summary", "What the curator says of it.") { $0.entity.summary }
        Member("body", "The curator's longer text.") { $0.body }
        Member("wikidata", "Its item in Wikidata, such as `Q7747`.") { $0.entity.wikidata }
        Member("wikidataURL", "The address of its item in Wikidata.") { $0.entity.wikidata.map { URLValue("https://www.wikidata.org/wiki/\($0)") } }
        Member("isSuggested", "Whether the program proposed it and no curator has confirmed it yet.") { $0.entity.status == .suggested }
        Member("mentionCount", "How often the dossier names it.") { $0.view.model.dossier.places[$0.index].count }
        Member("articleCount", "How many articles name it.") { $0.view.model.dossier.articlesOfEntity[$0.index].count }
        Member("day", "Of an event, the day it began.") { $0.entity.date?.day }
        Member("endDay", "Of an event, the day it ended.") { $0.entity.end?.day }
        Member("place", "Of an event, where it was.") { $0.linked($0.entity.place) }
        Member("participants", "Of an event, who took part.") { record in record.entity.participants.compactMap { record.linked($0) } }
        Member("neighbors", "Who and what is named in the same articles, most often first, ten at most.") { $0.neighbors }
    }

    var entity: Entity { view.model.content.entities[index] }

    private func linked(_ slug: String?) -> EntityRecord? {
        slug.flatMap { view.model.entityIndex[$0] }.map { EntityRecord(index: $0, view: view) }
    }

    private var body: HTML? {
        guard !entity.body.passages.isEmpty else { return nil }
        let replacements = LinkResolver(view.model).replacements(in: entity.body, from: entity.path, on: view)
        return HTML(trusted: entity.body.woven([], replacing: replacements))
    }

    private var neighbors: [EntityCountRecord] {
        var counts: [Int: Int] = [:]
        for article in view.model.dossier.articlesOfEntity[index] {
            for other in view.model.dossier.entitiesOfArticle[article] where other.entity != index { counts[other.entity, default: 0] += 1 }
        }
        return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(10)
            .map { EntityCountRecord(entity: EntityRecord(index: $0.key, view: view), count: $0.value) }
    }
}

/// An entity with how often it is named somewhere.
struct EntityCountRecord: TemplateRecord {
    let entity: EntityRecord
    let count: Int

    static let members = Members<EntityCountRecord>("entity count", "An entity and how often it is named in an article, or how many articles it shares.") {
        Member("entity", "The entity.") { $0.entity }
        Member("count", "How often.") { $0.count }
    }
}

/// The mentions of an entity in one article.
struct ArticleMentionsRecord: TemplateRecord {
    let article: ArticleRecord
    let mentions: [MentionRecord]

    static let members = Members<ArticleMentionsRecord>("article mentions", "The places where one article names an entity.") {
        Member("article", "The article.") { $0.article }
        Member("mentions", "Each place, in the order of the text; none where the text may not be published.") { $0.mentions }
    }
}

/// A place where an article names an entity.
struct MentionRecord: TemplateRecord {
    let article: ArticleRecord
    let mention: Mention

    static let members = Members<MentionRecord>("mention", "A place where an article names an entity.") {
        Member("before", "The words of the sentence before the name.") { $0.part(.before) }
        Member("name", "The name as it stands there.") { $0.part(.name) }
        Member("after", "The words of the sentence after the name.") { $0.part(.after) }
        Member("url", "The address of the passage.") { $0.article.view.url($0.article.view.model.path(ofArticle: $0.article.index), anchor: $0.passage.id) }
        Member("reason", "Why it was linked: `name`, `alias`, `weak alias` or `derived`.") { $0.mention.reason.rawValue }
    }

    private enum Part { case before, name, after }

    private var passage: Passage { article.article.passages[mention.passage] }

    private func part(_ part: Part) -> String {
        let text = passage.text
        let sentence = Sentence.range(around: mention.range, in: text)
        let range =
            switch part {
            case .before: sentence.lowerBound..<mention.range.lowerBound
            case .name: mention.range
            case .after: mention.range.upperBound..<sentence.upperBound
            }
        return String(decoding: text[range], as: UTF8.self)
    }
}
