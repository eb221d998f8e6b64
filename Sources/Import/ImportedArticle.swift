package import Text

/// An article as it was read in a raw file. What the file does not say is nil.
package struct ImportedArticle: Sendable {
    package var title: String?
    package var date: Moment?
    package var updated: Moment?
    package var byline: [String] = []
    package var dateline: String?
    package var credit: String?
    /// The slug of an outlet of the dossier.
    package var outlet: String?
    /// The outlet's name as the file gives it, known to the dossier or not.
    package var outletName: String?
    /// The outlet's name as the data of a page, a feed or a front matter states it; one that only a line of the text seems to give is none.
    package var statedOutlet: String?
    package var url: String?
    package var language: String?
    package var summary: String?
    package var tags: [String] = []
    package var blocks: [ImportedBlock] = []
    /// What was left out of the body or turned into a field, in the file's order.
    package var removed: [RemovedLine] = []

    package init() {}

    /// The first words of the body, to name an article that has no title; at most `count`, and an ellipsis where more follow.
    package func firstWords(_ count: Int = 10) -> String? {
        guard let first = blocks.first(where: { !$0.text.isEmpty }) else { return nil }
        let words = first.text.split(separator: ASCII.space, maxSplits: count, omittingEmptySubsequences: true)
        // A script without spaces is cut by its letters.
        if words.count <= 2, first.text.count > 120 { return String(first.string.prefix(count * 3)) + "…" }
        let head = words.prefix(count).map { $0.string }.joined(separator: " ")
        return words.count > count ? head + "…" : head
    }

    /// A name for the article's file, before collisions are looked at; empty where neither title nor body has a letter.
    package var suggestedSlug: String {
        Slug.make(title ?? firstWords(8) ?? "")
    }
}

/// A block of an article's body.
package struct ImportedBlock: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        case paragraph
        /// A heading inside the article; levels 2 to 6.
        case subhead(level: Int)
        /// Depth counts from 0.
        case listItem(depth: Int, isOrdered: Bool)
        case quote
        case preformatted
        /// The first row is its head. In the block's text a tab stands between cells, a line end between rows.
        case table

        /// The name in `dossier read --json`.
        package var name: String {
            switch self {
            case .paragraph, .quote, .preformatted, .table: "paragraph"
            case .subhead: "subhead"
            case .listItem: "list-item"
            }
        }
    }

    package var kind: Kind
    /// UTF-8, NFC, single spaces (line ends in preformatted text and tables alone).
    package var text: [UInt8]
    package var styles: [InlineStyle]

    package init(kind: Kind, text: [UInt8], styles: [InlineStyle] = []) {
        self.kind = kind
        self.text = text
        self.styles = styles
    }

    package var string: String { text.string }
}

/// A line that is no part of the body, and why.
package struct RemovedLine: Sendable, Hashable {
    package var kind: RemovedKind
    /// The id of the rule.
    package var rule: String
    package var text: String
    /// Bytes of the raw file, from the first to the last.
    package var range: Range<Int>
    /// The key of the front matter that it became, where it became one.
    package var field: String?
}
