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
        let (finder, chosen) = Self.body(tree, title: wanted)
        let pieces = PagePieces(tree, finder: finder, chosen: chosen)
        let body = bodyOfMetadata(beside: finder.mass(of: chosen), pieces.pieces) ?? pieces.pieces
        if article.byline.isEmpty {
            for line in pieces.bylines {
                let names = Byline.parse(line[...]) ?? Byline.names(line[...])
                if !names.isEmpty {
                    article.byline = names
                    break
                }
            }
        }
        return (body, article)
    }

    /// The pieces of the article's text in JSON-LD, where the page itself shows less than a half of it; what it shows is then dropped.
    private func bodyOfMetadata(beside mass: Int, _ shown: [Piece]) -> [Piece]? {
        guard let text = metadata.articleBody else { return nil }
        let size = text.bytes.count { !ASCII.isSpace($0) }
        // A short article has to be far more than what is shown, which is then hardly more than an invitation to subscribe.
        guard text.count > 500 && size > mass * 2 + 200 || size > max(80, mass * 2) else { return nil }
        let isMarkup = ["<p", "<br", "</"].contains { text.bytes[...].firstIndex(of: Array($0.utf8)) != nil }
        let plain = CharacterReference.decode(0..<text.count, of: text)
        let pieces = isMarkup ? Self.fragment(text) : PlainLines(plain).pieces()
        return shown.map { piece in
            var piece = piece
            if piece.isUndecided, !piece.isHeading { piece.fate = .dropped(.init(kind: .nav, rule: "page")) }
            return piece
        } + pieces
    }

    /// The article's elements. Where the names of classes leave hardly any text, they are not believed.
    private static func body(_ tree: MarkupTree, title: [UInt8]) -> (BodyFinder, chosen: [Int]) {
        let finder = BodyFinder(tree, title: title)
        let chosen = finder.find()
        let mass = finder.mass(of: chosen)
        guard mass < 700 else { return (finder, chosen) }
        let other = BodyFinder(tree, title: title, believesClasses: false)
        let wider = other.find()
        return other.mass(of: wider) >= max(500, mass * 3) ? (other, wider) : (finder, chosen)
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
