/// Tells what kind of file a seed is, by its first bytes and then by its name.
enum KindGuess {
    static func kind(_ text: MappedText, name: String) -> SeedKind {
        let bytes = text.bytes[...]
        let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
        var head = bytes.prefix(65_536)
        while let first = head.first, ASCII.isSpace(first) { head = head.dropFirst() }
        if let kind = json(head, ending: ending) ?? markup(head, ending: ending) { return kind }
        if MailSeed.isMail(head) { return .mail }
        if ["md", "markdown", "mdown", "mkd"].contains(ending) || isMarkdown(head) { return .markdown }
        return .plain
    }

    private static func json(_ head: ArraySlice<UInt8>, ending: String) -> SeedKind? {
        guard let first = head.first, first == UInt8(ascii: "{") || first == UInt8(ascii: "[") else { return nil }
        // `[Photo: …]` is no JSON: a key or a value in quotes must follow.
        let next = head.dropFirst().first { !ASCII.isSpace($0) }
        guard let next, next == UInt8(ascii: "\"") || first == UInt8(ascii: "[") && next == UInt8(ascii: "{") else { return nil }
        return head.prefix(2048).firstIndex(of: Array("jsonfeed.org/version".utf8)) != nil ? .jsonFeed : .jsonLines
    }

    private static func markup(_ head: ArraySlice<UInt8>, ending: String) -> SeedKind? {
        guard head.first == UInt8(ascii: "<") else {
            return ["html", "htm", "xhtml", "shtml"].contains(ending) && head.contains(UInt8(ascii: "<")) ? .html : nil
        }
        let lowered = head.prefix(8192).asciiLowercased[...]
        func has(_ text: String) -> Bool { lowered.firstIndex(of: Array(text.utf8)) != nil }
        // The root element decides: declarations and comments stand before it.
        if let root = root(lowered) {
            if root.hasPrefix(ignoringCase: "rss") || root.hasPrefix(ignoringCase: "rdf:rdf") { return .rss }
            if root.hasPrefix(ignoringCase: "feed") || root.hasPrefix(ignoringCase: "atom:feed") { return .atom }
            if root.hasPrefix(ignoringCase: "html") || root.hasPrefix(ignoringCase: "head") || root.hasPrefix(ignoringCase: "body") { return .html }
        }
        if has("<!doctype html") || has("<html") || has("<body") || has("<article") || has("<p>") || has("<p ") || has("<div") { return .html }
        return ["html", "htm", "xhtml", "shtml"].contains(ending) ? .html : nil
    }

    /// The bytes after the `<` of the first element.
    private static func root(_ head: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        var tokenizer = MarkupTokenizer(Array(head), isXML: true)
        while let token = tokenizer.next() {
            switch token {
            case .start(let name, _, _): return Array(head)[name]
            case .text(let range, _): if !tokenizer.bytes[range].allSatisfy(ASCII.isSpace) { return nil }
            case .end: return nil
            }
        }
        return nil
    }

    /// Two kinds of marks that nobody writes by accident: headings, links, emphasis around words, front matter.
    private static func isMarkdown(_ head: ArraySlice<UInt8>) -> Bool {
        if MarkdownSeed.frontMatter(head) != nil { return true }
        var kinds = Set<Int>()
        for line in head.prefix(16_384).split(separator: ASCII.newline) {
            let line = line.trimmed
            if line.first == UInt8(ascii: "#") {
                let level = line.prefix { $0 == UInt8(ascii: "#") }.count
                if level <= 6, line.count > level + 1, line[line.startIndex + level] == ASCII.space { kinds.insert(0) }
            }
            if line.firstIndex(of: Array("](http".utf8)) != nil { kinds.insert(1) }
            if line.firstIndex(of: Array("**".utf8)) != nil, line.count(where: { $0 == UInt8(ascii: "*") }) >= 4 { kinds.insert(2) }
            if line.starts(with: "![".utf8) { kinds.insert(3) }
            if line.starts(with: "> ".utf8) { kinds.insert(4) }
        }
        return kinds.count >= 2 && (kinds.contains(0) || kinds.contains(1))
    }
}
