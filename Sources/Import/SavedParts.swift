package import Text

/// What a browser saves beside a page, in a folder called after it: `page_files` beside `page.html`.
package struct SavedParts {
    /// By the path of the folder, in small letters: the name of the page.
    private let pages: [Substring: String]

    /// - Parameter paths: all files that stand together.
    package init(among paths: [String]) {
        let found = paths.compactMap { path -> (Substring, String)? in
            guard let dot = path.lastIndex(of: "."), Self.endings.contains(path[path.index(after: dot)...].lowercased()) else { return nil }
            let name = path[(path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex)...]
            return ((path[..<dot] + Self.mark).lowercased()[...], String(name))
        }
        pages = Dictionary(found, uniquingKeysWith: { first, _ in first })
    }

    private static let mark = "_files"
    private static let endings: Set<String> = ["html", "htm", "xhtml", "shtml"]

    /// A warning where a file is a part of a page among the files.
    package func warning(_ path: String) -> Diagnostic? {
        guard !pages.isEmpty else { return nil }
        let lowered = path.lowercased()
        for slash in lowered.indices where lowered[slash] == "/" && lowered[..<slash].hasSuffix(Self.mark) {
            if let page = pages[lowered[..<slash]] { return Diagnostic(.warning, NoArticle.reason(partOf: page), path: path) }
        }
        return nil
    }
}
