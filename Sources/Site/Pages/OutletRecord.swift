internal import Annotate
internal import Corpus
internal import StringTemplate
internal import Text

/// An outlet, wherever a page names or shows it.
struct OutletRecord: TemplateRecord {
    let index: Int
    let view: View

    static let members = Members<OutletRecord>("outlet", "A newspaper, agency, broadcaster or site that published articles.") {
        Member(text: "name", "Its name.") { $1.append($0.outlet.name) }
        Member(url: "url", "The address of its page in the dossier.") { $0.view.write(outlet: $0.index, to: &$1) }
        Member("website", "Its own address.") { $0.outlet.url.map(URLValue.init) }
        Member("owner", "Who owns it.") { $0.outlet.owner }
        Member("summary", "What the curator says of it.") { $0.outlet.summary }
        Member("slug", "The name of its file and its page.") { $0.outlet.slug }
        Member("facts", "What is known of it, with names.") { $0.facts }
        Member("spanLabel", "The span of its articles, in words.") { outlet in
            outlet.view.model.strings.span(outlet.days) ?? outlet.view.model.strings[.undated]
        }
        Member("articleLabel", "How many of the dossier's articles it published, in words.") { outlet in
            outlet.view.model.strings.count(outlet.view.model.dossier.articlesOfOutlet[outlet.index].count, .articles)
        }
        Member("articleCount", "How many of the dossier's articles it published.") { $0.view.model.dossier.articlesOfOutlet[$0.index].count }
        Member("firstDay", "The day of its earliest dated article.") { $0.days.min() }
        Member("lastDay", "The day of its latest dated article.") { $0.days.max() }
    }

    /// Lent, not copied: a copy retains each of its fields.
    private var outlet: Outlet { _read { yield view.model.dossier.content.outlets[index] } }

    private var facts: [FactRecord] {
        let strings = view.model.strings
        var facts = [FactRecord(name: strings[.articles], value: strings.numbers.format(view.model.dossier.articlesOfOutlet[index].count))]
        facts.append(FactRecord(name: strings[.period], value: strings.span(days) ?? strings[.undated]))
        if let owner = outlet.owner { facts.append(FactRecord(name: strings[.owner], value: owner)) }
        if let url = outlet.url { facts.append(FactRecord(name: strings[.website], value: ArticleFacts.host(of: url), url: URLValue(url))) }
        return facts
    }

    private var days: [Day] {
        view.model.dossier.articlesOfOutlet[index].compactMap { view.model.content.articles[$0].date?.day }
    }
}
