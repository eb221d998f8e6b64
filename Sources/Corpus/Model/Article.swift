package import Markdown
package import Text

/// An article of the dossier, as its file in `content/articles` states it.
///
/// Immutable, and shared by all that hold it: lists of many thousands are made, sorted and looked through at every edit.
package final class Article: Sendable {
    /// The most bytes that a file's front matter may have: no article has more, and a bound keeps hostile YAML cheap.
    package static let largestFrontMatter = 256 * 1024

    /// The name of its file and of its page, unique among articles.
    package let slug: String
    /// Nil where the source has none.
    package let title: String?
    /// When it was published; nil is shown as undated.
    package let date: Moment?
    package let updated: Moment?
    /// The slug of an outlet.
    package let outlet: String?
    package let byline: [String]
    package let credit: String?
    package let dateline: String?
    package let url: String?
    /// A BCP 47 tag; nil is the dossier's language.
    package let language: String?
    package let summary: String?
    package let tags: [String]
    package let isDraft: Bool
    /// Nil is the outlet's, then the dossier's.
    package let rights: Rights?
    /// The file in `content/seeds` that it was made from.
    package let seed: String?
    package let seedSHA256: String?
    /// Where the seed holds several articles, the number of this one, from 1.
    package let seedItem: Int?
    /// What the curator says of the date, such as “the seed gives no day; the visit began on this one”.
    package let dateNote: String?
    /// What the curator states against what the program reads.
    package let overruling: Overruling
    /// The body: passages, and the HTML they are shown in.
    package let document: Document
    /// The file it was read from, for diagnostics.
    package let path: String

    package init(
        slug: String, path: String = "", title: String? = nil, date: Moment? = nil, updated: Moment? = nil,
        outlet: String? = nil, byline: [String] = [], credit: String? = nil, dateline: String? = nil, url: String? = nil,
        language: String? = nil, summary: String? = nil, tags: [String] = [], isDraft: Bool = false, rights: Rights? = nil,
        seed: String? = nil, seedSHA256: String? = nil, seedItem: Int? = nil, dateNote: String? = nil,
        overruling: Overruling = Overruling(), document: Document
    ) {
        self.slug = slug
        self.path = path
        self.title = title
        self.date = date
        self.updated = updated
        self.outlet = outlet
        self.byline = byline
        self.credit = credit
        self.dateline = dateline
        self.url = url
        self.language = language
        self.summary = summary
        self.tags = tags
        self.isDraft = isDraft
        self.rights = rights
        self.seed = seed
        self.seedSHA256 = seedSHA256
        self.seedItem = seedItem
        self.dateNote = dateNote
        self.overruling = overruling
        self.document = document
    }

    package var passages: [Passage] { document.passages }
}

/// Where an article names an entity.
package struct Mention: Sendable, Hashable {
    // In 32 bits, for a dossier has as many as it has names: half of what they would take.
    private let entityIndex: Int32
    private let passageIndex: Int32
    private let start: Int32
    private let end: Int32
    /// Why it was linked.
    package let reason: Reason

    /// The index of the entity in the dossier's list.
    package var entity: Int { Int(entityIndex) }
    /// The index of the passage in the article.
    package var passage: Int { Int(passageIndex) }
    /// UTF-8 offsets in the passage's text: the name without title and possessive.
    package var range: Range<Int> { Int(start)..<Int(end) }

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
        entityIndex = Int32(entity)
        passageIndex = Int32(passage)
        (start, end) = (Int32(range.lowerBound), Int32(range.upperBound))
        self.reason = reason
    }
}
