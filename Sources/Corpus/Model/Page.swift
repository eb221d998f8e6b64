package import Markdown
internal import Text

/// A plain page of the curator's, such as “About”.
package struct Page: Sendable {
    package var slug: String
    package var title: String
    package var summary: String?
    package var language: String?
    /// Pages stand in the navigation by this number, then by title.
    package var order = 0
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

/// A file that the site carries as it is.
package struct Asset: Sendable, Hashable {
    /// Where it stands in `content/assets`, with `/` between folders.
    package var path: String
    package var size: Int

    package init(path: String, size: Int) {
        self.path = path
        self.size = size
    }
}

/// A raw article in `content/seeds`.
package struct Seed: Sendable, Hashable {
    /// Its path in `content/seeds`.
    package var name: String

    package init(name: String) {
        self.name = name
    }

    /// The name of a seed by the path of its file in the site.
    package static func name(ofFile path: String) -> String {
        String(path.pathBelow("content/seeds") ?? path[...])
    }
}
