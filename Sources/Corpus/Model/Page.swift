package import Markdown

/// A plain page of the curator's, such as “About”.
package struct Page: Sendable {
    package var slug: String
    package var title: String
    package var summary: String?
    package var language: String?
    /// Pages stand in the navigation by this number, then by title; those without one come last.
    package var order = Int.max
    package var isDraft = false
    package var document: Document
    /// The file it was read from.
    package var path: String

    package init(slug: String, title: String, document: Document, path: String) {
        self.slug = slug
        self.title = title
        self.document = document
        self.path = path
    }
}
