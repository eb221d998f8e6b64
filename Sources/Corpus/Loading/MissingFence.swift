internal import Text

/// Front matter whose first line, `---`, is missing or not the first: without it all of it would be published as text, with its `draft: true`.
enum MissingFence {
    /// Keys that begin no sentence as they stand here: in small letters, with a colon right behind them.
    private static let keys: Set<String> = [
        "title", "date", "updated", "outlet", "byline", "credit", "dateline", "url", "language", "summary", "tags", "draft", "rights", "seed", "seed_sha256",
        "seed_item", "date_note", "quotes", "dates", "entities", "name", "type", "aliases", "weak_aliases", "wikidata", "status", "former_slugs", "order",
    ]

    /// The fault of a file that does not begin with `---`; nil where nothing looks like front matter.
    static func fault(in source: SourceFile) -> Diagnostic? {
        var next = 0
        func nextLine() -> Range<Int>? {
            guard let line = FrontMatter.line(of: source.bytes, from: next) else { return nil }
            next = line.next
            return line.content
        }
        var first = nextLine()
        while let line = first, source.bytes[line].allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { first = nextLine() }
        guard let first else { return nil }
        let isFence = FrontMatter.isFence(source.bytes[first])
        guard isFence || isKey(source.bytes[first]), let second = nextLine() else { return nil }
        if isFence {
            guard isKey(source.bytes[second]) else { return nil }
            return Diagnostic(.error, "front matter begins on the first line of a file; take away what stands above it", at: first, in: source)
        }
        // Two keys, or one and the line that closes them.
        guard isKey(source.bytes[second]) || FrontMatter.isFence(source.bytes[second]) else { return nil }
        return Diagnostic(.error, "the front matter has no first line; put “---” above it, or twice where this is text", at: first, in: source)
    }

    private static func isKey(_ line: ArraySlice<UInt8>) -> Bool {
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon - line.startIndex <= 16 else { return false }
        let next = line.index(after: colon)
        guard next == line.endIndex || line[next] == 0x20 else { return false }
        return keys.contains(String(decoding: line[..<colon], as: UTF8.self))
    }
}
