internal import Corpus
internal import StringTemplate

/// The curator's own pages, as every page leads to them.
///
/// To a few; of more to the first ones and to the list of all: otherwise each page of a site with a thousand would have a thousand links
/// twice, and its menu would fill the screen.
enum OwnPages {
    /// More have a list of their own.
    static let shown = 12
    static let listPath = "pages.html"

    /// The links, in the order of the pages.
    static func links(to pages: [Page], at paths: [String], _ strings: InterfaceStrings) -> [NavigationLink] {
        let links = zip(pages, paths).map { NavigationLink(title: $0.title, path: $1, address: View.encoded($1)) }
        guard haveList(pages) else { return links }
        return links.prefix(shown - 1) + [NavigationLink(title: strings[.pages], path: listPath, address: listPath)]
    }

    static func haveList(_ pages: [Page]) -> Bool { pages.count > shown }
}

struct OwnPagesPage: SitePage {
    let view: View

    static let members = Members<OwnPagesPage>("list of pages", "The curator's own pages, where they are more than twelve.") {
        OwnPagesPage.common
        Member("pages", "All of them, in their order.") { page in
            zip(page.view.model.content.pages, page.view.model.pagePaths).map {
                LinkRecord(title: $0.title, path: $1, view: page.view, summary: $0.summary)
            }
        }
    }
}
