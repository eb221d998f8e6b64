/// A newspaper, agency, broadcaster or site that published articles.
package struct Outlet: Sendable, Hashable {
    package var slug: String
    package var name: String
    package var url: String?
    /// Who owns it: two outlets of one owner are one voice.
    package var owner: String?
    package var rights: Rights?
    package var summary: String?
    /// How its raw articles are read.
    package var importSettings = ImportSettings()
    /// The file it was read from, for diagnostics.
    package var path = ""

    package init(slug: String, name: String) {
        self.slug = slug
        self.name = name
    }
}
