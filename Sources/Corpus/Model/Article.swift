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
