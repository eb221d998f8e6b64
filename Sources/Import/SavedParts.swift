package import Text

/// What a browser saves beside a page, in a folder called after it: `page_files` beside `page.html`. Texts that somebody put there are
/// no part of it.
package struct SavedParts {
    /// By the path of the folder, in small letters: the name of the page.
    private let pages: [Substring: String]

    /// - Parameter paths: all files that stand together.
    package init(among paths: [String]) {
        let found = paths.compactMap { path -> (Substring, String)? in
            guard let dot = path.lastIndex(of: "."), Self.endings.contains(path[path.index(after: dot)...].lowercased()) else { return nil }
            return ((path[..<dot] + Self.mark).lowercased()[...], String(path.pathName))
        }
        pages = Dictionary(found, uniquingKeysWith: { first, _ in first })
    }

    private static let mark = "_files"
    private static let endings: Set<String> = ["html", "htm", "xhtml", "shtml"]
    /// What a page is shown with: frames, scripts, style sheets, pictures, fonts, sound and film.
    private static let partEndings: Set<String> = endings.union([
        "php", "asp", "aspx", "jsp", "js", "mjs", "css", "download",
        "svg", "png", "apng", "jpg", "jpeg", "jfif", "gif", "webp", "avif", "ico", "cur", "bmp", "tif", "tiff",
        "woff", "woff2", "ttf", "otf", "eot", "mp3", "m4a", "oga", "ogg", "wav", "aac", "mp4", "m4v", "webm", "ogv", "mov", "vtt", "swf",
    ])

    /// - Parameter name: the name of a file, in small letters.
    private static func isPart(_ name: Substring) -> Bool {
        let words = name.split(separator: ".")
        guard words.count > 1, let ending = words.last.map(String.init) else { return true }
        // Browsers say “download” in the reader's language: `ads.js.download`, `ads.js.下载`.
        return partEndings.contains(ending) || words[words.count - 2] == "js" && !SeedName.endings.contains(ending)
    }

    /// A warning where a file is a part of a page among the files.
    package func warning(_ path: String) -> Diagnostic? {
        guard !pages.isEmpty else { return nil }
        let lowered = path.lowercased()
        guard Self.isPart(lowered.pathName) else { return nil }
        for folder in lowered.pathFolders where folder.hasSuffix(Self.mark) {
            if let page = pages[folder] { return Diagnostic(.warning, NoArticle.reason(partOf: page), path: path) }
        }
        return nil
    }
}
