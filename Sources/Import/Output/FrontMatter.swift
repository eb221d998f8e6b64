internal import Text

/// Writes YAML front matter that reads back as the same values.
struct FrontMatter {
    private(set) var bytes: [UInt8] = Array("---\n".utf8)

    /// A value that a reader must take as text. An absent one is left out.
    mutating func text(_ key: String, _ value: String?) {
        guard let value else { return }
        line(key, Self.scalar(value))
    }

    /// A value that needs no quotes, such as a date.
    mutating func plain(_ key: String, _ value: String?) {
        guard let value else { return }
        line(key, value)
    }

    mutating func list(_ key: String, _ values: [String]) {
        guard !values.isEmpty else { return }
        bytes.append(contentsOf: "\(key):\n".utf8)
        for value in values { bytes.append(contentsOf: "  - \(Self.scalar(value))\n".utf8) }
    }

    private mutating func line(_ key: String, _ value: String) {
        bytes.append(contentsOf: "\(key): \(value)\n".utf8)
    }

    mutating func close() {
        bytes.append(contentsOf: "---\n".utf8)
    }

    /// A plain scalar where YAML reads it as the same text in every version, else one in double quotes.
    static func scalar(_ value: String) -> String {
        isPlain(value) ? value : quoted(value)
    }

    private static func isPlain(_ value: String) -> Bool {
        let bytes = Array(value.utf8)
        guard let first = bytes.first, let last = bytes.last, ASCII.isLetter(first) || first >= 0xC3, last != ASCII.space, last != UInt8(ascii: ":") else { return false }
        for (index, byte) in bytes.enumerated() {
            if byte < 0x20 || byte == 0x7F { return false }
            // Line separators, marks of order, controls beyond ASCII.
            if byte == 0xC2, bytes[index + 1] < 0xA0 { return false }
            if byte == 0xE2, bytes[index + 1] == 0x80, bytes[index + 2] >= 0xA8 { return false }
            if byte == 0xEF, bytes[index + 1] == 0xBB || bytes[index + 1] == 0xBF { return false }
            if byte == UInt8(ascii: ":"), bytes[index + 1] == ASCII.space { return false }
            if byte == UInt8(ascii: "#"), bytes[index - 1] == ASCII.space { return false }
        }
        // Words that YAML takes for something else, and anything that begins like a number or a date.
        let words: Set<String> = ["true", "false", "yes", "no", "on", "off", "null", "y", "n", "nan", "inf", "infinity"]
        return !words.contains(value.lowercased())
    }

    private static func quoted(_ value: String) -> String {
        var result = "\""
        for scalar in value.unicodeScalars {
            switch scalar.value {
            case 0x22: result += "\\\""
            case 0x5C: result += "\\\\"
            case 0x0A: result += "\\n"
            case 0x09: result += "\\t"
            case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF:
                let hex = String(scalar.value, radix: 16, uppercase: true)
                result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
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
        return front.bytes + [ASCII.newline] + body
    }

    /// The body as Markdown.
    package var body: [UInt8] {
        var output = [UInt8]()
        MarkdownWriter.write(blocks, to: &output)
        return output
    }
}
