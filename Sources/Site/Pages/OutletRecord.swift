internal import Annotate
internal import Corpus
internal import StringTemplate
internal import Text

/// An outlet, wherever a page names or shows it.
struct OutletRecord: TemplateRecord {
    let index: Int
    let view: View

    static let members = Members<OutletRecord>("outlet", "A newspaper, agency, broadcaster or site that published articles.") {
        Member("name", "Its name.") { $0.outlet.name }
        Member("url", "The address of its page in the dossier.") { $0.view.url($0.view.model.path(ofOutlet: $0.index)) }
        Member("website", "Its own address.") { $0.outlet.url.map(URLValue.init) }
        Member("owner", "Who owns it.") { $0.outlet.owner }
        Member("summary", "What the curator says of it.") { $0.outlet.summary }
        Member("articleCount", "How many of the dossier's articles it published.") { $0.view.model.dossier.articlesOfOutlet[$0.index].count }
        Member("firstDay", "The day of its earliest dated article.") { $0.days.min() }
        Member("lastDay", "The day of its latest dated article.") { $0.days.max() }
    }

    private var outlet: Outlet { view.model.content.outlets[index] }

    private var days: [Day] {
        view.model.dossier.articlesOfOutlet[index].compactMap { view.model.content.articles[$0].date?.day }
    }
}
