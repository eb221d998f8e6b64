internal import Text

/// What tells two seeds of one text apart from two texts: the words alone.
package enum SeedIdentity {
    /// A digest of an article's body, equal for texts that differ in white space, quotation marks, case or encoding alone.
    ///
    /// Nil where an article has no words. Lower-case hexadecimal.
    package static func textHash(of article: ImportedArticle) -> String? {
        var words = [UInt8]()
        for block in article.blocks { words += TitleChoice.squash(block.text[...]) }
        return words.isEmpty ? nil : SHA256Digest.hex(of: words)
    }

    /// The same for all articles of a file, in their order; nil where it has none.
    package static func textHash(of reading: SeedReading) -> String? {
        let hashes = reading.articles.compactMap { textHash(of: $0) }
        switch hashes.count {
        case 0: return nil
        case 1: return hashes[0]
        default: return SHA256Digest.hex(of: Array(hashes.joined(separator: "\n").utf8))
        }
    }
}

/// Names of files in `content/seeds`.
package enum SeedName {
    /// A name that every file system takes, from the path or name of what is imported; never empty, never hidden.
    ///
    /// The ending stays where it is one of those that say what a file is. `-` is standard input: its name is made from the
    /// first words of what was read.
    package static func make(from path: String, reading: SeedReading? = nil) -> String {
        let file = path.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? ""
        let isInput = path == "-" || file.isEmpty
        var stem = file
        var ending = reading.map { self.ending(of: $0.kind) } ?? "txt"
        if let dot = file.lastIndex(of: "."), dot > file.startIndex {
            let own = file[file.index(after: dot)...].lowercased()
            if endings.contains(own) {
                ending = own
                stem = String(file[..<dot])
            }
        }
        var slug = isInput ? "" : Slug.make(stem)
        if slug.isEmpty { slug = reading?.articles.first?.suggestedSlug ?? "" }
        if slug.isEmpty { slug = "seed" }
        return "\(slug).\(ending)"
    }

    /// Of files that hold articles.
    static let endings: Set<String> = [
        "txt", "text", "md", "markdown", "html", "htm", "xhtml", "xml", "rss", "atom", "json", "jsonl", "ndjson", "eml", "mail",
    ]

    private static func ending(of kind: SeedKind) -> String {
        switch kind {
        case .plain: "txt"
        case .mail: "eml"
        case .markdown: "md"
        case .html: "html"
        case .rss, .atom: "xml"
        case .jsonFeed: "json"
        case .jsonLines: "jsonl"
        }
    }
}
