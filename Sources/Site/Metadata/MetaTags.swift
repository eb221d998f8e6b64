package import Text

/// A `<meta>` of a page's head.
package struct MetaTag: Sendable, Hashable {
    /// Which attribute names it: Open Graph uses `property`, the rest `name`.
    package enum Attribute: String, Sendable, Hashable {
        case name, property
    }

    package var attribute: Attribute
    package var key: String
    package var content: String

    package init(_ attribute: Attribute, _ key: String, _ content: String) {
        self.attribute = attribute
        self.key = key
        self.content = content
    }
}

extension [MetaTag] {
    /// Adds a tag where there is something to say.
    fileprivate mutating func add(_ attribute: MetaTag.Attribute, _ key: String, _ content: String?) {
        guard let content = content.map(CitationText.plain), !content.isEmpty else { return }
        append(MetaTag(attribute, key, content))
    }
}

extension Citation {
    package var metaTags: [MetaTag] { CitationFields(self).metaTags }
}

extension CitationFields {
    /// The tags by which Zotero and other reference managers read an article's page.
    ///
    /// `citation_journal_title` is left out on purpose: it would make a newspaper's article one of a journal. Zotero takes the
    /// kind from its own `z:itemType` and the newspaper from PRISM.
    var metaTags: [MetaTag] {
        var tags = [MetaTag]()
        tags.reserveCapacity(24)
        tags.add(.name, "z:itemType", "newspaperArticle")
        tags.add(.name, "citation_title", statedTitle())
        for author in citation.authors { tags.add(.name, "citation_author", author.inverted) }
        tags.add(.name, "citation_publication_date", citation.date.map { Self.slashed($0.day) })
        tags.add(.name, "prism.publicationName", outlet)
        tags.add(.name, "citation_language", citation.language)
        tags.add(.name, "citation_public_url", link)
        return tags
    }
}

/// What a link to a page looks like where it is shared: Open Graph, and the card of Twitter.
package struct SharedLink: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable {
        case website, article, profile
    }

    package var kind: Kind
    package var title: String
    package var summary: String?
    /// Absolute; nil where the site has no base, for a relative one says nothing elsewhere.
    package var address: String?
    /// The dossier's title.
    package var site: String
    package var language: String?
    package var published: Moment?
    package var updated: Moment?
    package var authors: [String] = []
    package var tags: [String] = []

    package init(kind: Kind, title: String, site: String) {
        self.kind = kind
        self.title = title
        self.site = site
    }

    /// Open Graph.
    package var properties: [MetaTag] {
        var properties = [MetaTag]()
        properties.reserveCapacity(12)
        properties.add(.property, "og:type", kind.rawValue)
        properties.add(.property, "og:title", title)
        properties.add(.property, "og:description", summary)
        properties.add(.property, "og:url", address.map(Feed.address))
        properties.add(.property, "og:site_name", site)
        properties.add(.property, "og:locale", language.flatMap(Self.locale))
        if kind == .article {
            properties.add(.property, "article:published_time", published?.description)
            properties.add(.property, "article:modified_time", updated?.description)
            for tag in tags { properties.add(.property, "article:tag", tag) }
        }
        return properties
    }

    /// The authors, and the card; the rest of it is taken from Open Graph.
    package var namedTags: [MetaTag] {
        var named = [MetaTag]()
        for author in authors { named.add(.name, "author", author) }
        named.add(.name, "twitter:card", "summary")
        return named
    }

    /// `en_GB`: Open Graph wants a country: a language alone gets the one by which sharing sites know it.
    private static func locale(_ tag: String) -> String? {
        let tag = LanguageTag(tag)
        guard let region = tag.region ?? regions[tag.language] else { return nil }
        return "\(tag.language)_\(region)"
    }

    private static let regions = [
        "en": "US", "de": "DE", "fr": "FR", "es": "ES", "uk": "UA", "ru": "RU", "zh": "CN", "ar": "AR",
    ]
}
