internal import Annotate
internal import Corpus
internal import Text

/// What the lists of a site are made from, each worked out when a page first asks for it.
struct Boards: Sendable {
    let lists: Lazy<SiteLists>
    let quotations: Lazy<QuotationBoard>
    let timeline: Lazy<TimelineBoard>
    let coverage: Lazy<CoverageBoard>
    let sharedWording: Lazy<SharedWordingBoard>
    let spellings: Lazy<SpellingBoard>
    let numbers: Lazy<NumberBoard>

    init(_ dossier: Dossier, rights: [Rights], outletOfArticle: [Int?]) {
        lists = Lazy { SiteLists(dossier, rights: rights) }
        quotations = Lazy { QuotationBoard(dossier, rights: rights) }
        timeline = Lazy { TimelineBoard(dossier, rights: rights) }
        coverage = Lazy { CoverageBoard(dossier, outletOfArticle: outletOfArticle) }
        sharedWording = Lazy { SharedWordingBoard(dossier) }
        spellings = Lazy { SpellingBoard(dossier, rights: rights) }
        numbers = Lazy { NumberBoard(dossier, rights: rights) }
    }
}

/// Which lists a site has beside those that every site has.
///
/// Every page names them, so that they are told by the first thing that a list would hold, without making the list.
struct SiteLists: Sendable {
    let timeline: Bool
    /// The timeline by the days of publication, which shows no events of the curator's.
    let publishedTimeline: Bool
    let quotes: Bool
    let compare: Bool
    let coverage: Bool
    let spellings: Bool
    let numbers: Bool

    init(_ dossier: Dossier, rights: [Rights]) {
        let shown = rights.indices.filter { rights[$0] == .full }
        publishedTimeline = shown.contains { !dossier.dates[$0].isEmpty }
        timeline = publishedTimeline || dossier.content.entities.contains { $0.kind == .event && $0.date != nil }
        quotes = shown.contains { dossier.quotations[$0].contains { $0.kind != .term && $0.kind != .nested } }
        compare = dossier.comparison.pairs.contains { $0.label != .sharedQuotation }
        coverage = dossier.places.contains { !$0.isEmpty }
        numbers = shown.contains { !dossier.quantities[$0].isEmpty }
        spellings = hasDifferingSpellings(shown.lazy.map { (dossier.content.articles[$0].passages, dossier.linkings[$0].mentions) })
    }

    /// The paths of the first pages of those that there are.
    var firstPages: Set<String> {
        var names = [String]()
        if timeline { names.append(TimelineOrder.event.listName) }
        if publishedTimeline { names.append(TimelineOrder.publication.listName) }
        if quotes { names.append("quotes") }
        if compare { names.append("compare") }
        if coverage {
            names += ["coverage", "network"]
            if spellings { names.append("spellings") }
        }
        if numbers { names.append("numbers") }
        return Set(names.map { SiteModel.listPath($0, page: 1) })
    }
}
