internal import Corpus
internal import StringTemplate

/// The dossier as a whole: `site` on every page.
struct SiteRecord: TemplateRecord {
    let view: View

    static let members = Members<SiteRecord>("site", "The dossier as a whole.") {
        Member(text: "title", "The dossier's title.") { $1.append($0.settings.title) }
        Member("summary", "What the dossier is about.") { $0.settings.summary }
        Member("language", "The language of the interface, such as `en`.") { $0.settings.language }
        Member("direction", "The direction of the interface's language: `ltr` or `rtl`.") { TextDirection(languageTag: $0.settings.language).rawValue }
        Member("publisher", "Who publishes the dossier.") { $0.settings.publisher }
        Member(url: "root", "The way from the page to the site's top: empty, or `../` once or more; put it before a path of your own.") {
            $1.append($0.view.root)
        }
        Member(url: "home", "The address of the home page.") { $0.view.write(encoded: "index.html", to: &$1) }
        Member("navigation", "The site's main pages, then the curator's own: twelve at most, the last of which leads to all.") { $0.navigation }
        Member("colophon", "What stands at the foot of each page: the data, and the same pages of the curator's.") { $0.colophon }
        Member(text: "madeWith", "The name of the program, in a sentence.") { $0.view.model.strings.write(.madeWith, "dossier", to: &$1) }
        Member("articleLabel", "How many articles the dossier holds, in words.") { site in
            site.view.model.strings.count(site.view.model.content.articles.count, .articles)
        }
        Member("outletLabel", "How many outlets published them, in words.") { site in
            site.view.model.strings.count(site.view.model.content.outlets.count, .outlets)
        }
        Member("articleCount", "How many articles the dossier holds.") { $0.view.model.content.articles.count }
        Member("entityCount", "How many people, organizations, places and events it knows.") { $0.view.model.content.entities.count }
        Member("outletCount", "How many outlets published its articles.") { $0.view.model.content.outlets.count }
        Member("head", "What the page's head says to programs.") { HeadRecord(view: $0.view) }
    }

    private var settings: Settings { view.model.settings }

    private var navigation: [LinkRecord] { links(to: view.model.navigation) }

    private func links(to pages: [NavigationLink]) -> [LinkRecord] {
        pages.map { LinkRecord(title: $0.title, path: $0.path, address: $0.address, view: view) }
    }

    /// The main pages by their words: those that have something to show.
    static func navigation(lists: SiteLists, strings: InterfaceStrings) -> [NavigationLink] {
        var links = [(strings[.articles], "articles.html"), (strings[.entities], "entities.html"), (strings[.outlets], "outlets.html")]
        if lists.timeline { links.append((strings[.timeline], "timeline.html")) }
        if lists.quotes { links.append((strings[.quotes], "quotes.html")) }
        if lists.compare { links.append((strings[.compare], "compare.html")) }
        if lists.coverage {
            links.append((strings[.coverage], "coverage.html"))
            if lists.spellings { links.append((strings[.spellings], "spellings.html")) }
            if lists.numbers { links.append((strings[.numbers], "numbers.html")) }
            links.append((strings[.network], "network.html"))
        }
        return links.map { NavigationLink(title: $0, path: $1, address: View.encoded($1)) }
    }
}

/// A page to which every page leads.
struct NavigationLink {
    let title: String
    let path: String
    /// The path, percent-encoded.
    let address: String
}

extension SiteRecord {
    private var colophon: [LinkRecord] {
        [LinkRecord(title: view.model.strings[.data], path: "data.html", view: view)] + links(to: view.model.ownPages)
    }
}

/// A link to a page of the site. Held by reference: every page has many, and each of their members is asked for.
final class LinkRecord: TemplateRecord {
    let title: String
    let path: String
    /// The path, percent-encoded.
    let address: String
    let view: View
    let summary: String?
    /// A place on the page.
    let anchor: String?

    init(title: String, path: String, address: String? = nil, view: View, summary: String? = nil, anchor: String? = nil) {
        self.title = title
        self.path = path
        self.address = address ?? View.encoded(path)
        self.view = view
        self.summary = summary
        self.anchor = anchor
    }

    static let members = Members<LinkRecord>("link", "A link to a page of the site.") {
        Member(text: "title", "Its words.") { $1.append($0.title) }
        Member(url: "url", "Its address.") { $0.view.write(encoded: $0.address, anchor: $0.anchor, to: &$1) }
        Member("summary", "What it leads to.") { $0.summary }
        Member("isCurrent", "Whether it leads to the page it stands on.") { $0.path == $0.view.path }
    }
}

/// Where a page stands in a list of several.
struct PaginatorRecord: TemplateRecord {
    let page: Int
    let count: Int
    let view: View
    /// The path of a page by its number.
    let path: @Sendable (Int) -> String

    static let members = Members<PaginatorRecord>("paginator", "Where a page stands in a list that is cut into pages of 100.") {
        Member("page", "The number of this page, from 1.") { $0.page }
        Member("label", "Where this page stands, in words: `Page 2 of 5`.") { paginator in
            let numbers = paginator.view.model.strings.numbers
            return paginator.view.model.strings.text(.pageOf, numbers.format(paginator.page), numbers.format(paginator.count))
        }
        Member("count", "How many pages there are.") { $0.count }
        Member("previous", "The address of the page before.") { $0.page > 1 ? $0.view.url($0.path($0.page - 1)) : nil }
        Member("next", "The address of the page after.") { $0.page < $0.count ? $0.view.url($0.path($0.page + 1)) : nil }
        Member("first", "The address of the first page.") { $0.view.url($0.path(1)) }
        Member("last", "The address of the last page.") { $0.view.url($0.path($0.count)) }
    }
}
