package import Annotate
package import Corpus
internal import Import
internal import Markdown
internal import Text

/// All that the pages of a site are made from. Immutable; pages hold it by reference and read it on any thread.
package final class SiteModel: Sendable {
    package let dossier: Dossier
    /// The raw files by the names that articles give them.
    let seeds: [String: SourceFile]
    /// What became of each raw file's bytes, by its name: read again when a page first asks, as the import read it.
    let ledgers: [String: Lazy<Ledger>]
    /// The SHA-256 of each raw file, by its name: one may hold thousands of articles, each of which asks.
    let seedDigests: [String: Lazy<String>]
    /// What the interface says, in the dossier's language.
    let strings: InterfaceStrings
    /// For each article, what a list calls it: its title, or its first words.
    let titles: [String]
    /// For each article, when it was published, as ISO 8601.
    let dates: [String?]
    /// The same day as it is counted with: side by side, for lists of thousands are gone through.
    let days: [Day?]
    let outletOfArticle: [Int?]
    /// For each article, the path of its page, and the same percent-encoded.
    private let articlePaths: [String]
    let articleAddresses: [String]
    /// What pages say of each article.
    let articleTexts: ArticleTexts
    /// For each entity, the path of its first page, percent-encoded.
    let entityAddresses: [String]
    /// For each outlet, the path of its first page, percent-encoded.
    let outletAddresses: [String]
    let entityIndex: [String: Int]
    let articleIndex: [String: Int]
    /// For each article, how much of its text may be published.
    let rights: [Rights]
    /// For each article, its passages: pages quote from hundreds of articles, of which they need nothing else.
    let passages: [[Passage]]
    /// For each plain page, its path.
    let pagePaths: [String]
    /// For each entity, the number of its type in the order of all.
    let typeNumbers: [Int]
    /// For each type, its entities, most mentioned first, equals by name.
    let entitiesByMentions: [Entity.Kind: [Int]]
    /// Which lists the site has, told without making them.
    var lists: SiteLists { boards.lists.value }
    var quotations: QuotationBoard { boards.quotations.value }
    var timeline: TimelineBoard { boards.timeline.value }
    var coverage: CoverageBoard { boards.coverage.value }
    var sharedWording: SharedWordingBoard { boards.sharedWording.value }
    var spellings: SpellingBoard { boards.spellings.value }
    var numbers: NumberBoard { boards.numbers.value }
    private let boards: Boards
    private let corroborations: LazyList<Corroboration>
    private let excerpts: LazyList<String?>
    private let citations: LazyList<CitationFields>
    private let feedEntries: LazyList<FeedEntry.Written>
    /// The dossier's title and the address of its home page.
    let home: StructuredData.Link
    /// The passage that a reader of an article's page has yet to choose.
    let openPassage: CitedPassage
    /// The pages to which every page leads.
    var navigation: [NavigationLink] { navigationLinks.value }
    private let navigationLinks: Lazy<[NavigationLink]>
    /// Those to the curator's own pages alone.
    let ownPages: [NavigationLink]
    /// For each entity, the start of the links to it in the texts of articles.
    var entityLinks: [[UInt8]] { entityLinkTags.value }
    private let entityLinkTags: Lazy<[[UInt8]]>
    /// For each entity, what the structured data of articles say of it.
    var entityNodes: [StructuredData.Mention] { entityMentions.value }
    private let entityMentions: Lazy<[StructuredData.Mention]>
    /// By what a reader can narrow down the list of articles.
    var articleFilters: ArticleFilters { filters.value }
    private let filters: Lazy<ArticleFilters>
    /// The path of the page that a file of `content/` makes.
    var pathsBySource: [String: String] { sourcePaths.value }
    private let sourcePaths: Lazy<[String: String]>

    /// Both are lent, not copied: a copy retains each of their fields.
    package var content: Content { _read { yield dossier.content } }
    package var settings: Settings { _read { yield dossier.content.settings } }

    /// - Parameters:
    ///   - seeds: The raw files, which article pages account for.
    ///   - known: What became of the bytes of those that were read just now, by their names.
    init(_ dossier: Dossier, seeds: [SourceFile] = [], ledgers known: [String: Ledger] = [:]) {
        let content = dossier.content
        self.dossier = dossier
        self.seeds = Dictionary(seeds.map { (SeedConversion.name(of: $0), $0) }, uniquingKeysWith: { first, _ in first })
        seedDigests = self.seeds.mapValues { seed in Lazy { SHA256Digest.hex(of: seed.bytes) } }
        ledgers = Self.ledgers(of: self.seeds, content, known: known)
        strings = InterfaceStrings.resolve(tag: content.settings.language).strings
        let outlets = Self.numbers(of: content.outlets.map(\.slug))
        outletOfArticle = content.articles.map { $0.outlet.flatMap { outlets[$0] } }
        let outletNames = outletOfArticle.map { $0.map { content.outlets[$0].name } }
        entityIndex = Self.numbers(of: content.entities.map(\.slug))
        articleIndex = Self.numbers(of: content.articles.map(\.slug))
        articlePaths = content.articles.map { Self.path("articles", $0.slug, 1) }
        articleAddresses = articlePaths.map(View.encoded)
        outletAddresses = content.outlets.map { View.encoded(Self.path("outlets", $0.slug, 1)) }
        entityAddresses = content.entities.map { View.encoded(Self.path("entities", $0.slug, 1)) }
        rights = Self.rights(content, outletOfArticle)
        passages = content.articles.map(\.passages)
        titles = zip(content.articles, rights).map(Self.title)
        dates = content.articles.map { $0.date?.description }
        days = content.articles.map { $0.date?.day }
        articleTexts = ArticleTexts(
            content.articles, titles: titles, addresses: articleAddresses, language: content.settings.language, strings)
        pagePaths = content.pages.map { "\($0.slug).html" }
        typeNumbers = content.entities.map { Entity.Kind.allCases.firstIndex(of: $0.kind) ?? 0 }
        entitiesByMentions = Self.entitiesByMentions(dossier)
        boards = Boards(dossier, rights: rights, outletOfArticle: outletOfArticle)
        corroborations = LazyList(content.entities.count) { Self.corroboration(ofEntity: $0, in: dossier) }
        excerpts = LazyList(content.articles.count) { [rights] in Excerpt.of(content.articles[$0], rights: rights[$0]) }
        citations = Self.citations(content, outletNames, rights, articleAddresses)
        feedEntries = Self.feedEntries(content, outletNames, titles, articleAddresses, excerpts)
        home = Self.home(content.settings, base: content.settings.baseURL ?? "")
        openPassage = CitedPassage.open(in: strings)
        let own = OwnPages.links(to: content.pages, at: pagePaths, strings)
        ownPages = own
        navigationLinks = Lazy { [boards, strings] in SiteRecord.navigation(lists: boards.lists.value, strings: strings) + own }
        entityLinkTags = Lazy { [entityAddresses] in zip(content.entities, entityAddresses).map(ArticleBody.linkTag) }
        entityMentions = Self.mentions(content, entityAddresses)
        filters = Lazy { [outletOfArticle, rights, strings] in ArticleFilters(content, outlets: outletOfArticle, rights: rights, strings: strings) }
        sourcePaths = Lazy { Self.pathsBySource(content) }
    }

    // MARK: How it is made

    /// What the import makes of the raw files, but for those of which it is known.
    private static func ledgers(of seeds: [String: SourceFile], _ content: Content, known: [String: Ledger]) -> [String: Lazy<Ledger>] {
        let options = Lazy { ImportOptions(content) }
        return Dictionary(uniqueKeysWithValues: seeds.map { name, seed in
            (name, Lazy { known[name] ?? importSeed(seed.bytes, name: seed.path, options: options.value).ledger })
        })
    }

    /// The dossier as a node of structured data.
    ///
    /// - Parameter base: what comes before a path of the site.
    static func home(_ settings: Settings, base: String) -> StructuredData.Link {
        StructuredData.Link(name: settings.title, address: base + "index.html")
    }

    /// By slug, its number: of equal ones the first.
    private static func numbers(of slugs: [String]) -> [String: Int] {
        Dictionary(slugs.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// What an article says of its rights, or its outlet, or the dossier.
    private static func rights(_ content: Content, _ outletOfArticle: [Int?]) -> [Rights] {
        zip(content.articles, outletOfArticle).map { article, outlet in
            article.rights ?? outlet.flatMap { content.outlets[$0].rights } ?? content.settings.rights
        }
    }

    private static func entitiesByMentions(_ dossier: Dossier) -> [Entity.Kind: [Int]] {
        let entities = dossier.content.entities
        return Dictionary(grouping: entities.indices) { entities[$0].kind }.mapValues { indices in
            indices.sorted { a, b in (dossier.places[b].count, entities[a].name, a) < (dossier.places[a].count, entities[b].name, b) }
        }
    }

    private static func citations(_ content: Content, _ outlets: [String?], _ rights: [Rights], _ addresses: [String]) -> LazyList<CitationFields> {
        let organizations = Set(
            content.entities.filter { $0.kind == .organization }.flatMap { [$0.name] + $0.aliases } + content.outlets.map(\.name))
        return LazyList(content.articles.count) { index in
            let article = content.articles[index], path = addresses[index]
            return CitationFields(
                Citation(of: article, outlet: outlets[index], organizations: organizations, rights: rights[index], settings: content.settings, path: path))
        }
    }

    private static func feedEntries(
        _ content: Content, _ outlets: [String?], _ titles: [String], _ addresses: [String], _ excerpts: LazyList<String?>
    ) -> LazyList<FeedEntry.Written> {
        LazyList(content.articles.count) { index in
            var entry = FeedEntry(page: (content.settings.baseURL ?? "") + addresses[index], title: titles[index])
            entry.add(content.articles[index], outlet: outlets[index])
            entry.summary = excerpts[index]
            return entry.written(latest: content.articles.first?.date)
        }
    }

    private static func mentions(_ content: Content, _ addresses: [String]) -> Lazy<[StructuredData.Mention]> {
        Lazy {
            // Articles' pages alone have them, and stand side by side.
            let base = content.settings.baseURL ?? "../"
            return zip(content.entities, addresses).map { StructuredData.Mention(.init($0, page: base + $1)) }
        }
    }

    /// The title, or the first words of the text with an ellipsis: a title is never invented. Where no text may be published,
    /// the article's slug stands for it.
    private static func title(of article: Article, rights: Rights) -> String {
        if let title = article.title { return title }
        guard rights != .link, let first = article.passages.first?.text else { return article.slug }
        return Excerpt.firstWords(Excerpt.titleWords, of: first)
    }

    /// How many outlets name an entity, and in how many wordings: worked out once, for its pages are many where it is named often.
    func corroboration(ofEntity index: Int) -> Corroboration { corroborations[index] }

    /// The summary, or the first words of the text, as far as its rights allow: lists, feeds and the page's head have it.
    func excerpt(ofArticle index: Int) -> String? { excerpts[index] }

    /// What is cited of an article as a whole: its page's head has it, its page's forms, and three files.
    func citation(ofArticle index: Int) -> CitationFields { citations[index] }

    /// What stands of an article in the feed of the site, in those of its names and in that of its outlet.
    func feedEntry(ofArticle index: Int) -> FeedEntry.Written { feedEntries[index] }

    private static func corroboration(ofEntity index: Int, in dossier: Dossier) -> Corroboration {
        dossier.comparison.wordings.count(
            dossier.places[index].map { place in
                WordingReport(article: place.article, passage: dossier.linkings[place.article].mentions[place.mention].passage)
            })
    }

    private static func pathsBySource(_ content: Content) -> [String: String] {
        let all =
            content.articles.map { ($0.path, "articles/\($0.slug).html") } + content.entities.map { ($0.path, "entities/\($0.slug).html") }
            + content.outlets.map { ($0.path, "outlets/\($0.slug).html") } + content.pages.map { ($0.path, "\($0.slug).html") }
        return Dictionary(all, uniquingKeysWith: { first, _ in first })
    }

    /// The path part of `base_url`; `/` where none is set.
    var basePath: String {
        guard let base = settings.baseURL, let scheme = base.firstIndex(of: ":") else { return "/" }
        let host = base[scheme...].dropFirst(3)
        return host.firstIndex(of: "/").map { String(host[$0...]) } ?? "/"
    }

    /// Works out all lists, several at once, for a build that needs them all.
    func makeLists(jobs: Int) {
        // The others count by these.
        _ = dossier.comparison.wordings
        let lists: [@Sendable (SiteModel) -> Void] = [
            { _ = $0.timeline }, { _ = $0.quotations }, { _ = $0.numbers }, { _ = $0.spellings }, { _ = $0.coverage }, { _ = $0.sharedWording },
        ]
        _ = parallelMap(lists.count, jobs: jobs) { lists[$0](self) }
    }

    // MARK: Paths, below the output folder

    func path(ofArticle index: Int) -> String { articlePaths[index] }
    func path(ofEntity index: Int, page: Int = 1) -> String { Self.path("entities", content.entities[index].slug, page) }
    func path(ofOutlet index: Int, page: Int = 1) -> String { Self.path("outlets", content.outlets[index].slug, page) }

    private static func path(_ folder: String, _ slug: String, _ page: Int) -> String {
        page == 1 ? "\(folder)/\(slug).html" : "\(folder)/\(slug)/\(page).html"
    }

    /// The path of a page of a list that stands at the top: `articles.html`, `articles-2.html`.
    static func listPath(_ name: String, page: Int) -> String {
        page == 1 ? "\(name).html" : "\(name)-\(page).html"
    }
}
