package import Markdown
package import Text

/// Somebody or something that articles name: a person, an organization, a place or an event.
package struct Entity: Sendable {
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        case person, organization, place, event
    }

    package enum Status: String, Sendable, Hashable, CaseIterable {
        /// A curator stands behind it.
        case confirmed
        /// The program proposed it and no curator has confirmed it yet.
        case suggested
    }

    /// The name of its file and of its page, unique among entities.
    package var slug: String
    package var name: String
    package var kind: Kind
    /// Other names, each enough to link.
    package var aliases: [String] = []
    /// Names that count only in an article that has the name or an alias too, such as a bare surname.
    package var weakAliases: [String] = []
    /// An item of Wikidata: `Q` and digits.
    package var wikidata: String?
    package var summary: String?
    /// Names that its file had before: their addresses lead on to its page.
    package var formerSlugs: [String] = []
    package var status: Status = .confirmed
    /// Of an event: when it began and ended, where, and who took part (slugs of entities).
    package var date: Moment?
    package var end: Moment?
    package var place: String?
    package var participants: [String] = []
    /// What the curator wrote below the front matter; empty where nothing.
    package var body: Document = .empty
    /// The file it was read from, for diagnostics.
    package var path = ""

    package init(slug: String, name: String, kind: Kind) {
        self.slug = slug
        self.name = name
        self.kind = kind
    }
}
