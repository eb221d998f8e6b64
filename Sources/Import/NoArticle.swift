internal import Corpus
internal import Markdown

/// Files that are no articles: the one place that decides so. Told by their first bytes, else by their names.
enum NoArticle {
    /// What a file is instead, and what would be right; nil where it may be an article.
    static func reason(_ raw: [UInt8], name: String) -> String? {
        if let signature = signatures.first(where: { $0.begins(raw) }) { return says(signature.what, signature.advice) }
        if let kind = kindsByEnding.first(where: { $0.endings.contains(ending(of: name)) }) {
            return "has the name of \(kind.what), not of an article"
        }
        return isBinary(raw) ? says("binary data", nil) : nil
    }

    /// The same for what can be told only when it was read: JSON that says something else, nothing at all, or too much.
    static func reason(_ kind: SeedKind, articles: [ImportedArticle], name: String) -> String? {
        if ending(of: name) == "json" {
            let isJSON = kind == .jsonFeed || kind == .jsonLines
            guard isJSON, articles.contains(where: { !$0.blocks.isEmpty }) else { return says("JSON that holds no text of an article", nil) }
        }
        for (index, article) in articles.enumerated() {
            if article.frontMatterCount > mostFrontMatter {
                let fields = articles.count > 1 ? "the title, byline and the like of its article \(index + 1)" : "its title, byline and the like"
                return "\(fields) have \(article.frontMatterCount) bytes, and \(mostFrontMatter) are the most"
            }
            guard let count = article.bodyCount(above: Markdown.largestText) else { continue }
            let text = articles.count > 1 ? "the text of its article \(index + 1)" : "its text"
            return "\(text) has \(count) bytes as Markdown, and \(Markdown.largestText) is the most; cut it into several files"
        }
        return articles.isEmpty ? "nothing in it was taken for an article" : nil
    }

    /// Room is left for the raw file's name and its digest.
    private static let mostFrontMatter = Article.largestFrontMatter - 4096

    /// What is said of a part of a page that a browser saved.
    static func reason(partOf page: String) -> String {
        says("a part of the saved page \(page)", nil)
    }

    private static func says(_ what: String, _ advice: String?) -> String {
        "is \(what), not an article" + (advice.map { ": \($0)" } ?? "")
    }

    private static func ending(of name: String) -> String {
        name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
    }

    private struct Signature {
        let bytes: [UInt8]
        let what: String
        var advice: String?
        /// Whether a text could begin with these bytes: then there must be a NUL soon after them.
        var isText = false

        func begins(_ raw: [UInt8]) -> Bool {
            raw.starts(with: bytes) && (!isText || raw.prefix(64).contains(0))
        }
    }

    private static let signatures = [
        Signature(bytes: Array("%PDF-".utf8), what: "a PDF", advice: "export its text first"),
        Signature(bytes: [0x50, 0x4B, 3, 4], what: "an office document or a ZIP archive", advice: "save its text as plain text or HTML first"),
        Signature(bytes: [0x50, 0x4B, 5, 6], what: "an empty ZIP archive"),
        Signature(bytes: [0xD0, 0xCF, 0x11, 0xE0], what: "an old office document (OLE)", advice: "save its text as plain text or HTML first"),
        Signature(bytes: Array("{\\rtf".utf8), what: "rich text (RTF)", advice: "save it as plain text or HTML first"),
        Signature(bytes: [0x1F, 0x8B], what: "a gzip archive", advice: "unpack it first"),
        Signature(bytes: [0xFF, 0xD8, 0xFF], what: "a JPEG picture"),
        Signature(bytes: [0x89, 0x50, 0x4E, 0x47], what: "a PNG picture"),
        Signature(bytes: Array("GIF8".utf8), what: "a GIF picture", isText: true),
        Signature(bytes: Array("RIFF".utf8), what: "a picture, a sound or a film (RIFF)", isText: true),
        Signature(bytes: [0x7F, 0x45, 0x4C, 0x46], what: "a program (ELF)"),
        Signature(bytes: Array("MZ".utf8), what: "a program (PE)", isText: true),
    ]

    private static let kindsByEnding: [(endings: Set<String>, what: String)] = [
        (["css"], "a style sheet"), (["js"], "a script"), (["woff", "woff2"], "a font"), (["mp4"], "a film"),
        (["csv", "tsv"], "a table"), (["ics"], "a calendar"), (["bib", "ris"], "a bibliography"),
        (["svg", "png", "jpg", "jpeg", "gif", "webp", "ico"], "a picture"),
    ]

    /// NULs that are not those of UTF-16 or UTF-32, in company of other control characters: an article may have a NUL by accident, but
    /// hardly one control character in fifty.
    private static func isBinary(_ raw: [UInt8]) -> Bool {
        let sample = raw.prefix(4096)
        guard sample.contains(0) else { return false }
        switch detectEncoding(raw, declared: nil).encoding {
        case .utf16, .utf32: return false
        default: return sample.count { $0 < 0x20 && !ASCII.isSpace($0) } * 50 > sample.count
        }
    }
}
