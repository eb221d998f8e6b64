internal import Corpus
internal import Markdown
internal import Text

/// What was read in one article alone.
struct ArticleReading: Sendable {
    var linking: Linking
    var quotations: [Quotation]
    /// The words of each quotation that is compared with those of other articles.
    var quotedWords: [[UInt64]] = []
    var dates: [DateReference]
    var quantities: [Quantity]
    /// The hashes of its wording, by which it is compared with others.
    var fingerprints = Fingerprints()
    /// The entities that it names, most mentioned first, equals in the order of the text.
    var entities: [Dossier.EntityCount]
    /// What the front matter states of words that are no quotation or no date.
    var unmatched: [UnmatchedOverruling] = []
}

/// Reads articles one by one: a pure function of an article and the dossier's entities.
///
/// What it sees is ``Setting`` and ``Input`` and no more, so that readings may be kept as long as those are equal.
struct ArticleReader: Sendable {
    /// What the reading of every article depends on.
    struct Setting: Sendable {
        /// The entities of the dossier with their names alone.
        let entities: [Entity]
        let ignoredNames: [String]
        let language: String

        init(_ content: Content) {
            entities = content.entities.map(\.named)
            ignoredNames = content.settings.ignoredNames
            language = content.settings.language
        }
    }

    /// What the reading of one article depends on besides.
    struct Input: Sendable, Equatable {
        private let article: Article
        var passages: [Passage] { article.passages }
        var language: String? { article.language }
        var date: Moment? { article.date }
        var overruling: Overruling { article.overruling }

        init(_ article: Article) {
            self.article = article
        }

        static func == (a: Input, b: Input) -> Bool {
            a.article === b.article
                || a.passages == b.passages && a.language == b.language && a.date == b.date && a.overruling == b.overruling
        }
    }

    private let linker: Linker
    private let setting: Setting
    private let entityOfSlug: [String: Int]
    private let entityOfName: [String: Int]

    init(_ setting: Setting) {
        linker = Linker(entities: setting.entities, ignore: setting.ignoredNames)
        self.setting = setting
        entityOfSlug = Dictionary(setting.entities.enumerated().map { ($1.slug, $0) }, uniquingKeysWith: { first, _ in first })
        entityOfName = Dictionary(
            setting.entities.enumerated().flatMap { index, entity in ([entity.name] + entity.aliases).map { ($0, index) } },
            uniquingKeysWith: { first, _ in first })
    }

    /// What a thread keeps from one article to the next: words that were looked up.
    struct Worker {
        fileprivate let articles: Int
        fileprivate var language: String
        fileprivate var tokenizer: PassageTokenizer
    }

    /// - Parameter articles: how many are to be read.
    func worker(articles: Int) -> Worker { worker(setting.language, articles) }

    private func worker(_ language: String, _ articles: Int) -> Worker {
        Worker(
            articles: articles, language: language,
            tokenizer: PassageTokenizer(words: WordList.forLanguage(language), names: linker.vocabulary, texts: articles))
    }

    func read(_ article: Input, _ worker: inout Worker) -> ArticleReading {
        // What closures have of the reader are these two: all of it would be counted, list by list.
        let (entityOfSlug, entityOfName) = (entityOfSlug, entityOfName)
        let language = article.language ?? setting.language
        if worker.language != language { worker = self.worker(language, worker.articles) }
        let passages = article.passages.map { TokenizedPassage($0, &worker.tokenizer) }
        let linking = linker.link(article.passages, cut: passages).applying(article.overruling, in: article.passages) { entityOfSlug[$0] }
        let dates = readDates(in: passages, anchor: article.date, language: language)
        var reading = ArticleReading(
            linking: linking, quotations: Annotate.quotations(in: passages, mentions: linking.mentions.map { span($0) }), dates: dates.references,
            quantities: Annotate.quantities(in: passages, besides: dates.tokens, language: language), entities: Dossier.counts(of: linking))
        let entities = setting.entities
        reading.apply(article.overruling, in: article.passages) { stated in
            // Under another of its names an entity is shown as stated, under its slug by its name.
            entityOfName[stated].map { ($0, stated) } ?? entityOfSlug[stated].map { ($0, entities[$0].name) }
        }
        reading.quotedWords = reading.quotations.comparedWords(in: passages)
        // All articles are compared by the words of the dossier's language.
        let compared = language == setting.language ? passages : TokenizedPassage.all(of: article.passages, words: .forLanguage(setting.language))
        reading.fingerprints = Fingerprints(compared, quoted: WordingArticle.parts(of: reading.quotations))
        return reading
    }

    private func span(_ mention: Mention) -> NameSpan {
        NameSpan(
            passage: mention.passage, range: mention.range, name: setting.entities[mention.entity].name, kind: setting.entities[mention.entity].kind,
            entity: mention.entity, gender: NameSpan.Gender(linker.genders[mention.entity]))
    }
}

extension ArticleReader.Setting: Equatable {
    static func == (a: Self, b: Self) -> Bool {
        a.language == b.language && a.ignoredNames == b.ignoredNames
            && a.entities.elementsEqual(b.entities) {
                $0.slug == $1.slug && $0.name == $1.name && $0.kind == $1.kind && $0.status == $1.status && $0.aliases == $1.aliases
                    && $0.weakAliases == $1.weakAliases
            }
    }
}

extension Entity {
    /// The entity with its names and nothing else, so that a new summary leaves what a reader sees as it was.
    fileprivate var named: Entity {
        var entity = Entity(slug: slug, name: name, kind: kind)
        entity.aliases = aliases
        entity.weakAliases = weakAliases
        entity.status = status
        return entity
    }
}
