package import Text

/// A feed of articles: of the site, of an entity, of an outlet. Every address in it is absolute.
package struct Feed: Sendable, Hashable {
    package var title: String
    package var subtitle: String?
    /// The page that the feed follows.
    package var home: String
    /// The Atom feed's own address, which is its id.
    package var atom: String
    /// The JSON feed's own address.
    package var json: String
    /// The dossier's title: who answers for entries without an author.
    package var publisher: String
    package var language: String?
    /// The latest date in the dossier's content: what a feed or an entry without a date says. Never the clock's.
    package var latest: Moment?
    package var entries: [FeedEntry.Written] = []

    package init(title: String, home: String, atom: String, json: String, publisher: String) {
        self.title = title
        self.home = home
        self.atom = atom
        self.json = json
        self.publisher = publisher
    }

    /// The latest change among the entries, else the dossier's latest date.
    var updated: Moment? {
        entries.compactMap(\.changed).max() ?? latest
    }
}

/// An article in a feed.
package struct FeedEntry: Sendable, Hashable {
    /// The page's address: the entry's id too, and stays while the site stays where it is.
    package var page: String
    package var title: String
    package var published: Moment?
    package var updated: Moment?
    package var authors: [String] = []
    /// Text, no markup.
    package var summary: String?
    /// The body as HTML; nil where the article's text may not be published.
    package var content: [UInt8]?
    /// Where the outlet published it.
    package var original: String?
    package var language: String?
    /// The outlet's name and the tags.
    package var categories: [String] = []

    package init(page: String, title: String) {
        self.page = page
        self.title = title
    }

    /// An entry as it stands in files: the same in every feed that has it.
    package struct Written: Sendable, Hashable {
        /// When the article was last changed, or published.
        let changed: Moment?
        let atom: [UInt8]
        let json: [UInt8]
    }

    /// - Parameter latest: The latest date in the dossier's content.
    package func written(latest: Moment?) -> Written {
        Written(changed: updated ?? published, atom: atom(latest: latest), json: JSONWriter.element(depth: 2) { writeJSON(to: &$0) })
    }
}

extension Moment {
    /// RFC 3339, which feeds want and which has no day without a time: a day alone is its midnight in UTC, a time without a
    /// zone counts as UTC. What the source states stands on the page; nothing reads a feed's time back.
    var inFeeds: Moment {
        Moment(day: day, secondOfDay: secondOfDay ?? 0, offset: offset ?? 0)
    }

    /// What a feed says where the whole dossier has no date: its format demands one, and this one is plainly none.
    static let feedEpoch = "1970-01-01T00:00:00Z"
}
