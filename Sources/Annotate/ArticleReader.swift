internal import Corpus
internal import Markdown

/// What was read in one article alone.
struct ArticleReading: Sendable {
    var linking: Linking
    var quotations: [Quotation]
    var dates: [DateReference]
    /// What the front matter states of words that are no quotation or no date.
    var unmatched: [UnmatchedOverruling] = []
}

/// Reads articles one by one: a pure function of an article and the dossier's entities.
struct ArticleReader: Sendable {
    private let linker: Linker
    private let entities: [Entity]
    private let language: String
    private let entityOfSlug: [String: Int]
    private let entityOfName: [String: Int]

    init(_ content: Content) {
        linker = Linker(entities: content.entities, ignore: content.settings.ignoredNames)
        entities = content.entities
        language = content.settings.language
        entityOfSlug = Dictionary(content.entities.enumerated().map { ($1.slug, $0) }, uniquingKeysWith: { first, _ in first })
        entityOfName = Dictionary(
            content.entities.enumerated().flatMap { index, entity in ([entity.name] + entity.aliases).map { ($0, index) } },
            uniquingKeysWith: { first, _ in first })
    }

    func read(_ article: Article) -> ArticleReading {
        let linking = linker.link(article.passages).applying(article.overruling, in: article.passages) { entityOfSlug[$0] }
        let language = article.language ?? language
        let words = WordList.forLanguage(language)
        let passages = article.passages.map { TokenizedPassage($0, words: words) }
        var reading = ArticleReading(
            linking: linking, quotations: Annotate.quotations(in: passages, mentions: linking.mentions.map(span)),
            dates: dateReferences(in: passages, anchor: article.date, language: language))
        reading.apply(article.overruling, in: article.passages) { entityOfName[$0] }
        return reading
    }

    private func span(_ mention: Mention) -> NameSpan {
        let entity = entities[mention.entity]
        let gender: NameSpan.Gender? =
            linker.genders[mention.entity] == [.male] ? .male : linker.genders[mention.entity] == [.female] ? .female : nil
        return NameSpan(
            passage: mention.passage, range: mention.range, name: entity.name, kind: entity.kind, entity: mention.entity, gender: gender)
    }
}
