internal import Text

/// A saved page, or a fragment of HTML out of a feed.
struct HTMLSeed {
    let tree: MarkupTree
    let metadata: PageMetadata

    init(_ text: MappedText) {
        tree = MarkupTree(text)
        metadata = PageMetadata(tree)
    }

    /// The pieces of a whole page, and what its metadata says.
    func page() -> (pieces: [Piece], article: ImportedArticle) {
        var article = ImportedArticle()
        article.title = metadata.title
        article.byline = metadata.authors
        article.date = metadata.published
        article.updated = metadata.modified
        article.url = metadata.url
        article.language = metadata.language
        article.outletName = metadata.siteName
        let wanted = article.title.map { TitleChoice.squash(Array($0.utf8)[...]) } ?? []
        let finder = BodyFinder(tree, title: wanted)
        let pieces = PagePieces(tree, finder: finder, chosen: finder.find())
        if article.byline.isEmpty {
            for line in pieces.bylines {
                let names = Byline.parse(line[...]) ?? Byline.names(line[...])
                if !names.isEmpty {
                    article.byline = names
                    break
                }
            }
        }
        return (pieces.pieces, article)
    }

    /// The pieces of a fragment: all of it is the article.
    static func fragment(_ text: MappedText) -> [Piece] {
        let tree = MarkupTree(text)
        let finder = BodyFinder(tree, title: [])
        return PagePieces(tree, finder: finder, chosen: [0]).pieces
    }

    /// The charset that a page declares in its first kilobyte (as browsers look for it), or an XML declaration names.
    static func declaredCharset(_ raw: [UInt8]) -> String? {
        let head = raw.prefix(2048).asciiLowercased[...]
        for key: StaticString in ["charset=", "encoding="] {
            let needle = key.withUTF8Buffer { Array($0) }
            var from = head.startIndex
            while let start = head.firstIndex(of: needle, from: from) {
                var index = start + needle.count
                from = index
                while index < head.endIndex, head[index] == UInt8(ascii: "\"") || head[index] == UInt8(ascii: "'") || ASCII.isSpace(head[index]) { index += 1 }
                let first = index
                while index < head.endIndex, ASCII.isAlphanumeric(head[index]) || "-_.:".utf8.contains(head[index]) { index += 1 }
                if index > first { return head[first..<index].string }
            }
        }
        return nil
    }
}
