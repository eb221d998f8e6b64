package import Markdown
package import Text

/// An article of the dossier, as its file in `content/articles` states it.
package struct Article: Sendable {
    /// The name of its file and of its page, unique among articles.
    package var slug: String
    /// Nil where the source has none.
    package var title: String?
    /// When it was published; nil is shown as undated.
    package var date: Moment?
    package var updated: Moment?
    /// The slug of an outlet.
    package var outlet: String?
    package var byline: [String] = []
    package var credit: String?
    package var dateline: String?
    package var url: String?
    /// A BCP 47 tag; nil is the dossier's language.
    package var language: String?
    package var summary: String?
    package var tags: [String] = []
    package var isDraft = false
    /// Nil is the outlet's, then the dossier's.
    package var rights: Rights?
    /// The file in `content/seeds` that it was made from.
    package var seed: String?
    package var seedSHA256: String?
    /// Where the seed holds several articles, the number of this one, from 1.
    package var seedItem: Int?
    /// What the curator says of the date, such as “the seed gives no day; the visit began on this one”.
    package var dateNote: String?
    /// What the curator states against what the program reads.
    package var overruling = Overruling()
    /// The body: passages, and the HTML they are shown in.
    package var document: Document
    /// The file it was read from, for diagnostics.
    package var path = ""

    package init(slug: String, document: Document) {
        self.slug = slug
        self.document = document
    }

    package var passages: [Passage] { document.passages }
}

/// Where an article names an entity.
package struct Mention: Sendable, Hashable {
    /// The index of the entity in the dossier's list.
    package var entity: Int
    /// The index of the passage in the article.
    package var passage: Int
    /// UTF-8 offsets in the passage's text: the name without title and possessive.
    package var range: Range<Int>
    /// Why it was linked.
    package var reason: Reason

    /// Why a name in the text counts as the entity.
    package enum Reason: String, Sendable, Hashable {
        case name, alias
        /// A weak alias, in an article that has a full name.
        case weakAlias = "weak alias"
        /// The last part of a person's name, in an article that has the full name or a role before the surname.
        case surname
        /// The initials of the name, in an article that has the full name.
        case acronym
        /// The name without “The”, “Inc.” or initials.
        case shortForm = "short form"
        /// The article's front matter says so.
        case stated
    }

    package init(entity: Int, passage: Int, range: Range<Int>, reason: Reason) {
        self.entity = entity
        self.passage = passage
        self.range = range
        self.reason = reason
    }
}
