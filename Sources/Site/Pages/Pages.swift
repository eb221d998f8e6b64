internal import Annotate
internal import Corpus
internal import Markdown
internal import StringTemplate
internal import Text

/// A page of the site as its template sees it: the members of its record are the template's names.
protocol SitePage: TemplateRecord {
    /// What stands in the browser's tab before the dossier's title; nil on the home page.
    var view: View { get }
}

struct HomePage: SitePage {
    let view: View

    static let members = Members<HomePage>("home page", "The first page: what the dossier is, and ways into it.") {
        HomePage.common
        Member("articles", "The newest articles, ten at most.") { page in
            page.view.model.content.articles.indices.prefix(10).map { ArticleRecord(index: $0, view: page.view) }
        }
        Member("startHere", "What the curator would have a newcomer read first.") { $0.startHere }
        Member("groups", "The most named people, organizations, places and events, twelve of each at most.") { page in
            let model = page.view.model
            return Entity.Kind.allCases.map { kind in
                // An event can be in the dossier without being named.
                let named = (model.entitiesByMentions[kind] ?? []).prefix(12).prefix { !model.dossier.places[$0].isEmpty }
                return EntityGroupRecord(kind: kind, limit: named.count, view: page.view)
            }.filter { $0.limit > 0 }
        }
        Member("facts", "The dossier in numbers, and the span of its articles.") { $0.facts }
        Member("chart", "How many articles each outlet published when.") { $0.chart }
    }

    private var facts: [FactRecord] {
        let strings = view.model.strings
        let content = view.model.content
        let number = { (count: Int) in strings.numbers.format(count) }
        let days = content.articles.compactMap { $0.date?.day }
        let undated = content.articles.count - days.count
        var facts = [
            FactRecord(name: strings[.articles], value: number(content.articles.count), url: view.url("articles.html")),
            FactRecord(name: strings[.outlets], value: number(content.outlets.count), url: view.url("outlets.html")),
            FactRecord(name: strings[.entities], value: number(content.entities.count), url: view.url("entities.html")),
        ]
        if let span = strings.span(days) { facts.append(FactRecord(name: strings[.period], value: span)) }
        if undated > 0 { facts.append(FactRecord(name: strings[.undated], value: strings.count(undated, .articles))) }
        return facts
    }

    private var chart: ChartRecord? {
        let model = view.model
        let days = { (articles: [Int]) in articles.compactMap { model.content.articles[$0].date?.day } }
        var series = model.dossier.articlesOfOutlet.enumerated().map { (label: model.content.outlets[$0].name, days: days($1)) }
        series.sort { ($1.days.count, $0.label) < ($0.days.count, $1.label) }
        let unstated = days(model.outletOfArticle.indices.filter { model.outletOfArticle[$0] == nil })
        series = series.filter { !$0.days.isEmpty } + (unstated.isEmpty ? [] : [(model.strings[.outletNotStated], unstated)])
        return TimeCharts(strings: model.strings).chart(titles: (.articlesByDay, .articlesByMonth), counting: .articles, series: series)
    }

    private var startHere: [LinkRecord] {
        let model = view.model
        return model.settings.startHere.compactMap { slug in
            if let index = model.articleIndex[slug] { return LinkRecord(
                    title: model.titles[index], path: model.path(ofArticle: index), view: view, summary: model.content.articles[index].summary)
            }
            if let index = model.content.pages.firstIndex(where: { $0.slug == slug }) {
                return LinkRecord(
                    title: model.content.pages[index].title, path: model.pagePaths[index], view: view, summary: model.content.pages[index].summary)
            }
            return model.entityIndex[slug].map {
                LinkRecord(
                    title: model.content.entities[$0].name, path: model.path(ofEntity: $0), view: view, summary: model.content.entities[$0].summary)
            }
        }
    }
}

struct ArticlesPage: SitePage {
    let view: View
    let page: Int

    static let members = Members<ArticlesPage>("articles page", "The list of all articles, newest first, a hundred a page.") {
        ArticlesPage.common
        Member("articles", "The articles of this page.") { page in
            Paging.range(page.page, of: page.view.model.content.articles.count).map { ArticleRecord(index: $0, view: page.view) }
        }
        Member("paginator", "Where this page stands.") { page in
            PaginatorRecord(page: page.page, count: Paging.pages(page.view.model.content.articles.count), view: page.view) {
                SiteModel.listPath("articles", page: $0)
            }
        }
        Member("filters", "The ways to narrow down the list, over all of its pages; none where there is nothing to choose.") { page in
            page.view.model.articleFilters.filters.map { FilterRecord(filter: $0, strings: page.view.model.strings) }
        }
        Member("shownOf", "How many of how many are shown, with `{n}` and `{total}` for the figures.") {
            $0.view.model.strings.text(.shownOf, "{n}", "{total}")
        }
    }
}

struct ArticlePage: SitePage {
    let view: View
    let index: Int

    static let members = Members<ArticlePage>("article page", "The page of one article.") {
        ArticlePage.common
        Member("article", "The article.") { ArticleRecord(index: $0.index, view: $0.view) }
    }
}

/// Entities of one kind, most mentioned first.
struct EntityGroupRecord: TemplateRecord {
    let kind: Entity.Kind
    let limit: Int
    let view: View

    static let members = Members<EntityGroupRecord>("entity group", "Entities of one type.") {
        Member("type", "`person`, `organization`, `place` or `event`.") { $0.kind.rawValue }
        Member("title", "The type in the interface's language: `People`.") { $0.view.model.strings[$0.kind.listKey] }
        Member("count", "How many there are in all.") { $0.view.model.entitiesByMentions[$0.kind]?.count ?? 0 }
        Member("countLabel", "How many there are in all, in words: `12 people`.") { group in
            group.view.model.strings.count(group.view.model.entitiesByMentions[group.kind]?.count ?? 0, group.kind.countKey)
        }
        Member("url", "The address of the list of all of them.") { $0.view.url(SiteModel.listPath($0.kind.listName, page: 1)) }
        Member("entities", "The most mentioned ones.") { group in
            (group.view.model.entitiesByMentions[group.kind] ?? []).prefix(group.limit).map { EntityRecord(index: $0, view: group.view) }
        }
    }

    var isEmpty: Bool { view.model.entitiesByMentions[kind]?.isEmpty ?? true }
}

struct EntityIndexPage: SitePage {
    let view: View

    static let members = Members<EntityIndexPage>("entities page", "Who and what is named, by type.") {
        EntityIndexPage.common
        Member("groups", "A group for each type that has entities, with its forty most mentioned.") { page in
            Entity.Kind.allCases.map { EntityGroupRecord(kind: $0, limit: 40, view: page.view) }.filter { !$0.isEmpty }
        }
    }
}

struct EntityListPage: SitePage {
    let view: View
    let kind: Entity.Kind
    let page: Int

    static let members = Members<EntityListPage>("entity list page", "All entities of one type, most mentioned first, a hundred a page.") {
        EntityListPage.common
        Member("group", "The type that is listed.") { EntityGroupRecord(kind: $0.kind, limit: 0, view: $0.view) }
        Member("entities", "The entities of this page.") { page in
            let all = page.view.model.entitiesByMentions[page.kind] ?? []
            return all[Paging.range(page.page, of: all.count)].map { EntityRecord(index: $0, view: page.view) }
        }
        Member("paginator", "Where this page stands.") { page in
            PaginatorRecord(page: page.page, count: Paging.pages(page.view.model.entitiesByMentions[page.kind]?.count ?? 0), view: page.view) {
                [kind = page.kind] in SiteModel.listPath(kind.listName, page: $0)
            }
        }
    }
}

struct EntityPage: SitePage {
    let view: View
    let index: Int
    let page: Int

    static let members = Members<EntityPage>("entity page", "The page of one entity: what the dossier says of it, a hundred mentions a page.") {
        EntityPage.common
        Member("entity", "The entity.") { EntityRecord(index: $0.index, view: $0.view) }
        Member("chart", "When it is named, on the first of its pages.") { $0.chart }
        Member("spellings", "How each outlet writes its name, on the first of its pages; missing where all write it in one way.") { $0.spellings }
        Member("saidBy", "What it is said to have said, on the first of its pages; twenty statements at most.") { $0.saidBy }
        Member("saidAbout", "Statements of others that name it, on the first of its pages; twenty at most.") { $0.saidAbout }
        Member("neighborGroups", "Who and what is named in the same articles, by type, most often first; on the first of its pages.") { page in
            page.page == 1 ? EntityRecord(index: page.index, view: page.view).neighborGroups : []
        }
        Member("articles", "The articles of this page that name it, newest first, each with the places.") { $0.articles }
        Member("paginator", "Where this page stands.") { page in
            PaginatorRecord(page: page.page, count: Paging.pages(page.places.count), view: page.view) {
                [model = page.view.model, index = page.index] in model.path(ofEntity: index, page: $0)
            }
        }
    }

    private var places: [Dossier.Place] { view.model.dossier.places[index] }

    /// More columns than these do not fit on a page.
    private static let outletLimit = 8

    private var spellings: TableRecord? {
        guard page == 1, let spellings = view.model.spellings.differing(index) else { return nil }
        let model = view.model
        let strings = model.strings
        let variants = spellings.variants.filter { !$0.isShort }
        let counts = Dictionary(variants.flatMap(\.counts).map { ($0.outlet ?? "", $0.mentions) }, uniquingKeysWith: +)
        let shown = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Self.outletLimit).map(\.key).sorted()
        let names = Dictionary(model.content.outlets.map { ($0.slug, $0.name) }, uniquingKeysWith: { first, _ in first })
        let rows = variants.map { variant in
            let cells = shown.map { slug in variant.counts.first { ($0.outlet ?? "") == slug }.map { strings.numbers.format($0.mentions) } ?? "–" }
            return TableRecord.Row(head: variant.text, cells: cells + [strings.numbers.format(variant.total)])
        }
        return TableRecord(
            title: strings[.spellingsByOutlet],
            heads: [strings[.spelling]] + shown.map { names[$0] ?? strings[.outletNotStated] } + [strings[.total]], rows: rows)
    }

    private static let quotationLimit = 20

    private var saidBy: SaidRecord? {
        let board = view.model.quotations
        guard page == 1, let voice = board.voice(of: .entity(index)) else { return nil }
        return SaidRecord(
            title: view.model.strings.text(.saidBy, view.model.content.entities[index].name), count: voice.entries.count,
            entries: Array(voice.entries.prefix(Self.quotationLimit)), url: view.quotesURL(of: voice), view: view)
    }

    private var saidAbout: SaidRecord? {
        let board = view.model.quotations
        guard page == 1, let about = board.about[index] else { return nil }
        return SaidRecord(
            title: view.model.strings.text(.saidAbout, view.model.content.entities[index].name), count: about.count,
            entries: about.prefix(Self.quotationLimit).map { board[$0] }, url: nil, view: view)
    }

    private var chart: ChartRecord? {
        guard page == 1 else { return nil }
        let days = places.compactMap { view.model.days[$0.article] }
        return TimeCharts(strings: view.model.strings).chart(titles: (.mentionsByDay, .mentionsByMonth), counting: .mentions, series: [("", days)])
    }

    private var articles: [ArticleMentionsRecord] {
        var groups = [(article: Int, mentions: [MentionRecord])]()
        for place in places[Paging.range(page, of: places.count)] {
            let article = ArticleRecord(index: place.article, view: view)
            if groups.last?.article != place.article { groups.append((place.article, [])) }
            guard view.model.rights[place.article] == .full else { continue }
            let mention = view.model.dossier.linkings[place.article].mentions[place.mention]
            groups[groups.count - 1].mentions.append(MentionRecord(article: article, mention: mention))
        }
        return groups.map { ArticleMentionsRecord(article: ArticleRecord(index: $0.article, view: view), mentions: $0.mentions) }
    }
}

struct OutletsPage: SitePage {
    let view: View

    static let members = Members<OutletsPage>("outlets page", "The outlets that published the dossier's articles.") {
        OutletsPage.common
        Member("outlets", "The outlets, by name.") { page in
            page.view.model.content.outlets.indices
                .sorted { page.view.model.content.outlets[$0].name < page.view.model.content.outlets[$1].name }
                .map { OutletRecord(index: $0, view: page.view) }
        }
        Member("hasOwners", "Whether the owner of one of them is known.") { $0.view.model.content.outlets.contains { $0.owner != nil } }
    }
}

struct OutletPage: SitePage {
    let view: View
    let index: Int
    let page: Int

    static let members = Members<OutletPage>("outlet page", "The page of one outlet: its articles, a hundred a page.") {
        OutletPage.common
        Member("outlet", "The outlet.") { OutletRecord(index: $0.index, view: $0.view) }
        Member("onlyHere", "What only its articles name, most mentioned first, on the first of its pages.") { $0.onlyHere }
        Member("articles", "The articles of this page, newest first.") { page in
            page.all[Paging.range(page.page, of: page.all.count)].map { ArticleRecord(index: $0, view: page.view) }
        }
        Member("paginator", "Where this page stands.") { page in
            PaginatorRecord(page: page.page, count: Paging.pages(page.all.count), view: page.view) {
                [model = page.view.model, index = page.index] in model.path(ofOutlet: index, page: $0)
            }
        }
    }

    private var all: [Int] { view.model.dossier.articlesOfOutlet[index] }

    /// What no article of another outlet, or of none, names.
    private var onlyHere: [EntityRecord] {
        guard page == 1 else { return [] }
        let model = view.model
        var seen = Set<Int>()
        for article in all { for named in model.dossier.entitiesOfArticle[article] { seen.insert(named.entity) } }
        return seen.filter { entity in
            model.dossier.articlesOfEntity[entity].allSatisfy { model.outletOfArticle[$0] == index }
        }
        .sorted { (model.dossier.places[$1].count, $0) < (model.dossier.places[$0].count, $1) }.prefix(24).map { EntityRecord(index: $0, view: view) }
    }
}

struct PlainPage: SitePage {
    let view: View
    let index: Int

    static let members = Members<PlainPage>("page", "A plain page of the curator's, such as “About”.") {
        PlainPage.common
        Member("title", "Its title.") { $0.page.title }
        Member("summary", "Its summary.") { $0.page.summary }
        Member("language", "Its language.") { $0.page.language ?? $0.view.model.settings.language }
        Member("direction", "The direction of its language: `ltr` or `rtl`.") { page in
            TextDirection(languageTag: page.page.language ?? page.view.model.settings.language).rawValue
        }
        Member("body", "Its text.") { $0.body }
    }

    private var page: Page { view.model.content.pages[index] }

    private var body: HTML {
        HTML(trusted: LinkResolver(view.model).html(of: page.document, from: page.path, on: view))
    }
}

struct SearchPage: SitePage {
    let view: View

    static let members = Members<SearchPage>("search page", "The page on which readers search.") {
        SearchPage.common
    }
}

struct NotFoundPage: SitePage {
    let view: View

    static let members = Members<NotFoundPage>("404 page", "What a server shows for an address that leads nowhere.") {
        NotFoundPage.common
        Member("roots", "Where the site's top may be, the likeliest first: a server shows this page at any depth. One where `base_url` says it.") { page in
            page.roots.map { URLValue($0) }
        }
    }

    /// So many folders above the address that was asked for, and the top of the host.
    private static let levels = 4

    private var roots: [String] {
        guard view.model.settings.baseURL == nil else { return [view.root] }
        return (0..<Self.levels).map { String(repeating: "../", count: $0) } + [view.root]
    }
}
