/// What `content/dossier.yml` says of the dossier as a whole.
package struct Settings: Sendable, Hashable {
    package var title = "Dossier"
    package var summary: String?
    /// A BCP 47 tag: the language of the interface, and of articles that name no other.
    package var language = "en"
    /// The address that the site is published under, ending in `/`: needed for feeds, the sitemap and canonical addresses alone.
    package var baseURL: String?
    /// Who publishes the dossier.
    package var publisher: String?
    package var rights: Rights = .full
    /// Whether search engines may list the site.
    package var robots: Robots = .index
    /// Slugs of articles or pages that a newcomer should read first.
    package var startHere: [String] = []
    /// Names that are never entities.
    package var ignoredNames: [String] = []
    /// How raw articles are read.
    package var importSettings = ImportSettings()

    package enum Robots: String, Sendable, Hashable, CaseIterable {
        case index, noindex
    }

    package init() {}
}
