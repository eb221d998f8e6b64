internal import StringTemplate
internal import Text

/// What stands at an address that an entity had before it was merged or renamed.
struct RedirectPage: SitePage {
    let view: View
    let index: Int

    static let members = Members<RedirectPage>("redirect page", "What stands at a former address of an entity: it leads on to its page.") {
        RedirectPage.common
        Member("entity", "The entity.") { EntityRecord(index: $0.index, view: $0.view) }
        Member("refresh", "The element of the head that leads a browser on.") { $0.refresh }
    }

    private var refresh: HTML {
        let address = view.url(ofEntity: index).string.htmlEscaped
        return HTML(trusted: Array("<meta http-equiv=\"refresh\" content=\"0; url=\(address)\">".utf8))
    }
}
