internal import Corpus
internal import Markdown

/// What was read in one article alone.
struct ArticleReading: Sendable {
    var linking: Linking
    var quotations: [Quotation]
    var dates: [DateReference]
}

/// Reads articles one by one: a pure function of an article and the dossier's entities.
struct ArticleReader: Sendable {
    private let linker: Linker
    private let entities: [Entity]
    private let language: String

    init(_ content: Content) {
        linker = Linker(entities: content.entities, ignore: content.settings.ignoredNames)
        entities = content.entities
        language = content.settings.language
    }

    func read(_ article: Article) -> ArticleReading {
        let linking = linker.link(article.passages)
        let language = article.language ?? language
        let words = WordList.forLanguage(language)
        let passages = article.passages.map { TokenizedPassage($0, words: words) }
        return ArticleReading(
            linking: linking, quotations: Annotate.quotations(in: passages, mentions: linking.mentions.map(span)),
            dates: dateReferences(in: passages, anchor: article.date, language: language))
    }

    private func span(_ mention: Mention) -> NameSpan {
        let entity = entities[mention.entity]
        let gender: NameSpan.Gender? =
            linker.genders[mention.entity] == [.male] ? .male : linker.genders[mention.entity] == [.female] ? .female : nil
        return NameSpan(
            passage: mention.passage, range: mention.range, name: entity.name, kind: entity.kind, entity: mention.entity, gender: gender)
    }
}
