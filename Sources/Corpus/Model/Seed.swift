internal import Text

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
