/// The media types of what a site is made of.
enum ContentType {
    /// The value of `Content-Type` for a path, by its extension.
    static func of(path: String) -> String {
        let name = path.utf8.split(separator: UInt8(ascii: "/")).last ?? [][...]
        guard let dot = name.lastIndex(of: UInt8(ascii: ".")) else { return unknown }
        let fileExtension = String(decoding: name[name.index(after: dot)...], as: UTF8.self).lowercased()
        return byExtension[fileExtension] ?? unknown
    }

    /// Whether the path is that of a page.
    static func isPage(path: String) -> Bool {
        of(path: path) == html
    }

    static let html = "text/html; charset=utf-8"
    static let plain = "text/plain; charset=utf-8"
    static let script = "text/javascript; charset=utf-8"
    static let style = "text/css; charset=utf-8"
    static let events = "text/event-stream; charset=utf-8"
    private static let unknown = "application/octet-stream"

    private static let byExtension: [String: String] = [
        "html": html, "htm": html, "css": style, "js": script, "mjs": script,
        "txt": plain, "md": "text/markdown; charset=utf-8", "csv": "text/csv; charset=utf-8",
        "bib": "text/plain; charset=utf-8", "ris": "text/plain; charset=utf-8",
        "ics": "text/calendar; charset=utf-8", "vtt": "text/vtt; charset=utf-8",
        "json": "application/json", "jsonl": "application/jsonl; charset=utf-8", "map": "application/json",
        "webmanifest": "application/manifest+json", "xml": "application/xml",
        "rss": "application/rss+xml", "atom": "application/atom+xml",
        "svg": "image/svg+xml", "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif",
        "webp": "image/webp", "avif": "image/avif", "ico": "image/x-icon", "tif": "image/tiff", "tiff": "image/tiff",
        "woff": "font/woff", "woff2": "font/woff2", "ttf": "font/ttf", "otf": "font/otf",
        "mp3": "audio/mpeg", "m4a": "audio/mp4", "ogg": "audio/ogg", "wav": "audio/wav",
        "mp4": "video/mp4", "webm": "video/webm",
        "pdf": "application/pdf", "epub": "application/epub+zip", "zip": "application/zip", "gz": "application/gzip",
        "wasm": "application/wasm",
    ]
}
