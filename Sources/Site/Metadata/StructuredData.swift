package import Text

/// A node of a page's JSON-LD, in the vocabulary of schema.org. Addresses are absolute where the site has a base, else relative to the page.
///
/// Held by reference: a node has much, and lists of them are handed on.
package indirect enum StructuredData: Sendable, Hashable {
    case article(Article)
    case thing(Thing)
    case collection(Collection)
    case breadcrumbs([Link])

    /// An article as republished in the dossier.
    package struct Article: Sendable, Hashable {
        /// The article's page.
        package var page: String
        package var headline: String
        package var published: Moment?
        package var updated: Moment?
        package var authors: [AuthorName] = []
        /// Who published it first.
        package var outlet: Link?
        /// Where the outlet published it.
        package var original: String?
        package var summary: String?
        package var language: String?
        package var words: Int?
        package var tags: [String] = []
        package var mentions: [Mention] = []
        /// The raw file: its digest in hexadecimal, and its address where it is published.
        package var seedSHA256: String?
        package var seed: String?
        /// The dossier.
        package var publisher: Link

        package init(page: String, headline: String, publisher: Link) {
            self.page = page
            self.headline = headline
            self.publisher = publisher
        }
    }

    /// Somebody or something that articles name.
    package struct Thing: Sendable, Hashable {
        package enum Kind: String, Sendable, Hashable {
            case person = "Person"
            case organization = "Organization"
            case place = "Place"
            case event = "Event"
        }

        package var kind: Kind
        package var name: String
        package var page: String?
        package var aliases: [String] = []
        package var summary: String?
        /// `Q` and digits; anything else is left out.
        package var wikidata: String?
        /// Of an event.
        package var start: Moment?
        package var end: Moment?
        package var location: String?

        package init(kind: Kind, name: String, page: String? = nil) {
            self.kind = kind
            self.name = name
            self.page = page
        }
    }

    /// A thing in the list of what an article mentions, as JSON: many articles mention the same.
    package struct Mention: Sendable, Hashable {
        let json: [UInt8]

        package init(_ thing: Thing) {
            var json = JSONWriter(htmlSafe: true)
            thing.write(to: &json, isMain: false)
            self.json = json.bytes
        }
    }

    /// A page that lists others.
    package struct Collection: Sendable, Hashable {
        package var page: String
        package var name: String
        package var summary: String?
        package var language: String?
        /// The dossier.
        package var site: Link
        /// What it lists, in its order; the caller decides how many are worth their bytes.
        package var items: [Link] = []

        package init(page: String, name: String, site: Link) {
            self.page = page
            self.name = name
            self.site = site
        }
    }

    /// A name with the address of its page.
    package struct Link: Sendable, Hashable {
        package var name: String
        package var address: String?

        package init(name: String, address: String?) {
            self.name = name
            self.address = address
        }
    }

    /// The content of `<script type="application/ld+json">`: nothing that a text says can end the element.
    package static func script(_ nodes: [StructuredData]) -> [UInt8] {
        var json = JSONWriter(htmlSafe: true)
        json.object {
            $0.member("@context", "https://schema.org")
            $0.member("@graph") { $0.array { for node in nodes { node.write(to: &$0) } } }
        }
        return json.bytes
    }

    private func write(to json: inout JSONWriter) {
        switch self {
        case .article(let article): article.write(to: &json)
        case .thing(let thing): thing.write(to: &json, isMain: true)
        case .collection(let collection): collection.write(to: &json)
        case .breadcrumbs(let links): Self.write(links, to: &json)
        }
    }

    private static func write(_ breadcrumbs: [Link], to json: inout JSONWriter) {
        json.object {
            $0.member("@type", "BreadcrumbList")
            $0.member("itemListElement") { writeItems(breadcrumbs, to: &$0) }
        }
    }

    static func writeItems(_ links: [Link], to json: inout JSONWriter) {
        json.array {
            for (index, link) in links.enumerated() {
                $0.object {
                    $0.member("@type", "ListItem")
                    $0.member("position", index + 1)
                    $0.member("name", link.name)
                    $0.member("item", link.address.map(Feed.address))
                }
            }
        }
    }
}
