internal import Text

/// Writes YAML front matter that reads back as the same values.
struct FrontMatter {
    private(set) var bytes: [UInt8] = Array("---\n".utf8)

    /// A value that a reader must take as text. An absent one is left out.
    mutating func text(_ key: String, _ value: String?) {
        guard let value else { return }
        line(key, YAMLScalar.write(value))
    }

    /// A value that needs no quotes, such as a date.
    mutating func plain(_ key: String, _ value: String?) {
        guard let value else { return }
        line(key, value)
    }

    mutating func list(_ key: String, _ values: [String]) {
        guard !values.isEmpty else { return }
        bytes.append(contentsOf: "\(key):\n".utf8)
        for value in values { bytes.append(contentsOf: "  - \(YAMLScalar.write(value))\n".utf8) }
    }

    private mutating func line(_ key: String, _ value: String) {
        bytes.append(contentsOf: "\(key): \(value)\n".utf8)
    }

    mutating func close() {
        bytes.append(contentsOf: "---\n".utf8)
    }
}

extension ImportedArticle {
    /// The whole file for `content/articles`: front matter and body.
    ///
    /// - Parameters:
    ///   - seed: the raw file's name in `content/seeds`.
    ///   - sha256: the raw file's digest in lower-case hexadecimal.
    ///   - item: where the raw file holds several articles, the number of this one, from 1.
    package func markdown(seed: String, sha256: String, item: Int? = nil) -> [UInt8] {
        frontMatter(seed: seed, sha256: sha256, item: item) + [ASCII.newline] + body
    }

    private func frontMatter(seed: String, sha256: String, item: Int?) -> [UInt8] {
        var front = FrontMatter()
        front.text("title", title)
        front.plain("date", date?.description)
        front.plain("updated", updated?.description)
        front.text("outlet", outlet)
        front.list("byline", byline)
        front.text("credit", credit)
        front.text("dateline", dateline)
        front.text("url", url)
        front.text("language", language)
        front.text("summary", summary)
        front.list("tags", tags)
        front.text("seed", seed)
        front.text("seed_sha256", sha256)
        front.plain("seed_item", item.map(String.init))
        front.close()
        return front.bytes
    }

    /// How many bytes of front matter the article's title, byline and the like make.
    var frontMatterCount: Int { frontMatter(seed: "", sha256: "", item: nil).count }

    /// The body as Markdown.
    package var body: [UInt8] {
        var output = [UInt8]()
        MarkdownWriter.write(blocks, to: &output)
        return output
    }

    /// How many bytes the article's file has below its front matter, where they are more than a limit.
    func bodyCount(above limit: Int) -> Int? {
        // Few texts come near it: those are written to be counted.
        guard blocks.reduce(0, { $0 + $1.mostMarkdown }) > limit else { return nil }
        let count = 1 + body.count
        return count > limit ? count : nil
    }
}

extension ImportedBlock {
    /// More bytes than the block has as Markdown: a cell of one byte makes nine of a table, a mark in an address five, a list's level four.
    fileprivate var mostMarkdown: Int {
        var count = 64 + 10 * text.count
        if case .listItem(let depth, _) = kind { count += 4 * depth }
        for style in styles {
            count += 16
            if case .link(let url) = style.kind { count += 5 * url.utf8.count }
        }
        return count
    }
}
