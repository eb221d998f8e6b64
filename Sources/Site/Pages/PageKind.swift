package import Corpus

/// A kind of page, with what it shows. Pages of a list count from 1.
package enum PageKind: Sendable, Hashable {
    case home
    case articles(page: Int)
    case article(Int)
    case entityIndex
    case entities(Entity.Kind, page: Int)
    case entity(Int, page: Int)
    case outlets
    case outlet(Int, page: Int)
    case timeline(TimelineOrder, page: Int)
    case quotes(page: Int)
    case coverage(page: Int)
    case compare(page: Int)
    /// A pair of articles by its index in the dossier's list.
    case comparison(Int)
    case spellings(page: Int)
    case numbers(page: Int)
    case network
    case page(Int)
    /// The list of the curator's pages, where they are many.
    case pages
    case data
    case search
    case notFound
    /// An address that an entity had before.
    case formerEntity(Int)

    /// The template that shows it.
    package var template: String {
        switch self {
        case .home: "home"
        case .articles: "articles"
        case .article: "article"
        case .entityIndex: "entities"
        case .entities: "entity-list"
        case .entity: "entity"
        case .outlets: "outlets"
        case .outlet: "outlet"
        case .timeline: "timeline"
        case .quotes: "quotes"
        case .coverage: "coverage"
        case .compare: "compare"
        case .comparison: "comparison"
        case .spellings: "spellings"
        case .numbers: "numbers"
        case .network: "network"
        case .page: "page"
        case .pages: "pages"
        case .data: "data"
        case .search: "search"
        case .notFound: "not-found"
        case .formerEntity: "redirect"
        }
    }
}

extension Entity.Kind {
    /// The name of the list of all entities of the kind, as it stands in addresses.
    var listName: String {
        switch self {
        case .person: "people"
        case .organization: "organizations"
        case .place: "places"
        case .event: "events"
        }
    }

    /// The words for one of the kind, for all of it, and for so many.
    var key: InterfaceKey {
        switch self {
        case .person: .person
        case .organization: .organization
        case .place: .place
        case .event: .event
        }
    }

    var listKey: InterfaceKey {
        switch self {
        case .person: .people
        case .organization: .organizations
        case .place: .places
        case .event: .events
        }
    }

    var countKey: CountKey {
        switch self {
        case .person: .people
        case .organization: .organizations
        case .place: .places
        case .event: .events
        }
    }
}
