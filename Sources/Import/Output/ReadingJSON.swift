internal import Text

/// Writes JSON, byte by byte.
struct JSONWriter {
    private(set) var bytes: [UInt8] = []

    init() {}

    mutating func raw(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    mutating func raw(_ piece: [UInt8]) { bytes.append(contentsOf: piece) }

    mutating func string(_ value: String) { string(Array(value.utf8)) }

    mutating func string(_ value: [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for byte in value {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(byte)
            case 0x0A: raw("\\n")
            case 0x09: raw("\\t")
            case 0..<0x20, 0x7F: bytes.append(contentsOf: "\\u00\(byte < 16 ? "0" : "")\(String(byte, radix: 16))".utf8)
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// A string, or `null`.
    mutating func string(_ value: String?) {
        if let value { string(value) } else { raw("null") }
    }

    mutating func array<Element>(_ values: [Element], _ write: (inout JSONWriter, Element) -> Void) {
        raw("[")
        for (index, value) in values.enumerated() {
            if index > 0 { raw(", ") }
            write(&self, value)
        }
        raw("]")
    }
}

extension ImportedArticle {
    /// What was read, as one JSON object without a line end: `id`, `title`, `published`, `byline`, `blocks`, `removed` and the
    /// other fields.
    ///
    /// - Parameter extra: further members, as `"entities": […]`, each after a comma: what later steps read in the body.
    package func readingJSON(id: String, extra: [UInt8] = []) -> [UInt8] {
        var json = JSONWriter()
        json.raw("{\"id\": ")
        json.string(id)
        json.raw(", \"title\": ")
        json.string(title)
        json.raw(", \"published\": ")
        json.string(date?.description)
        json.raw(", \"updated\": ")
        json.string(updated?.description)
        json.raw(", \"byline\": ")
        json.array(byline) { $0.string($1) }
        json.raw(", \"outlet\": ")
        json.string(outlet ?? outletName)
        json.raw(", \"dateline\": ")
        json.string(dateline)
        json.raw(", \"credit\": ")
        json.string(credit)
        json.raw(", \"url\": ")
        json.string(url)
        json.raw(", \"language\": ")
        json.string(language)
        json.raw(", \"blocks\": ")
        json.array(blocks) { json, block in
            json.raw("{\"kind\": ")
            json.string(block.kind.name)
            json.raw(", \"text\": ")
            json.string(block.text)
            json.raw("}")
        }
        json.raw(", \"removed\": ")
        json.array(removed) { json, line in
            json.raw("{\"kind\": ")
            json.string(line.kind.rawValue)
            json.raw(", \"rule\": ")
            json.string(line.rule)
            json.raw(", \"text\": ")
            json.string(line.text)
            json.raw("}")
        }
        json.raw(extra)
        json.raw("}")
        return json.bytes
    }
}

/// One line of JSON for each article of a seed, in the shape that `dossier read --json` prints.
///
/// The id is the file's name up to its first hyphen or point; further articles of one file are numbered.
package func readingJSON(_ reading: SeedReading, name: String) -> [UInt8] {
    let base = name.split(separator: "/").last.map(String.init) ?? name
    var output = [UInt8]()
    for (index, article) in reading.articles.enumerated() {
        output += article.readingJSON(id: index == 0 ? base : "\(base)#\(index + 1)")
        output.append(ASCII.newline)
    }
    return output
}
