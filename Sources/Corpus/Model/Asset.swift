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
