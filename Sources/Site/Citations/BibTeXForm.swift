internal import Text

extension Citation {
    /// A BibTeX entry, ready for BibLaTeX too, with a line end:
    ///
    ///     @article{visit-to-moscow,
    ///       author = {von der Leyen, Ursula and {Online Desk}},
    ///       title = {{Visit to Moscow}},
    ///       journal = {{The Daily}},
    ///       …
    ///     }
    ///
    /// BibTeX reads `year` and `month`, BibLaTeX and pandoc read `date`. Titles stand in double braces: no style changes their capitals.
    package func appendBibTeX(to output: inout [UInt8]) {
        var entry = BibTeXEntry(key: key)
        if !authors.isEmpty { entry.field("author", authors.map(Self.bibTeXName).joined(separator: " and ")) }
        entry.field("title", "{" + BibTeXEntry.escape(statedTitle()) + "}")
        if let plainOutlet { entry.field("journal", "{" + BibTeXEntry.escape(plainOutlet) + "}") }
        entry.field("entrysubtype", "newspaper")
        if let day = date?.day {
            entry.field("date", day.description)
            entry.field("year", String(day.description.prefix(4)))
            entry.rawField("month", Self.months[day.month - 1])
        }
        if let link { entry.field("url", link) }
        if let accessed { entry.field("urldate", accessed.description) }
        if let babel { entry.field("langid", babel) }
        if authors.contains(where: { $0.parts?.particle.isEmpty == false }) { entry.field("options", "useprefix=true") }
        if let note { entry.field("note", BibTeXEntry.escape(note)) }
        entry.end(to: &output)
    }

    package var bibTeX: String {
        var output = [UInt8]()
        appendBibTeX(to: &output)
        return String(decoding: output, as: UTF8.self)
    }

    private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

    /// `von der Leyen, Ursula`, `King, Jr., Martin Luther`, or a whole name in braces, which keep “and” and commas inside it.
    private static func bibTeXName(_ author: AuthorName) -> String {
        guard let parts = author.parts else { return "{" + BibTeXEntry.escape(author.stated) + "}" }
        let pieces = [parts.fullFamily, parts.suffix, parts.given].filter { !$0.isEmpty }
        return pieces.map(BibTeXEntry.escape).joined(separator: ", ")
    }

    /// The language as babel calls it, by which BibLaTeX hyphenates and pandoc tells the language; nil where babel has none.
    private var babel: String? {
        language.flatMap { Self.babelNames[LanguageTag($0).language] }
    }

    private static let babelNames = [
        "ar": "arabic", "bg": "bulgarian", "cs": "czech", "da": "danish", "de": "ngerman", "el": "greek", "en": "english",
        "es": "spanish", "et": "estonian", "fi": "finnish", "fr": "french", "he": "hebrew", "hr": "croatian",
        "hu": "hungarian", "it": "italian", "lt": "lithuanian", "lv": "latvian", "nl": "dutch", "nb": "norwegian",
        "pl": "polish", "pt": "portuguese", "ro": "romanian", "ru": "russian", "sk": "slovak", "sl": "slovene",
        "sr": "serbian", "sv": "swedish", "tr": "turkish", "uk": "ukrainian",
    ]
}

/// Writes one entry, a field a line.
private struct BibTeXEntry {
    private var text: String

    init(key: String) {
        text = "@article{\(key),\n"
    }

    mutating func field(_ name: String, _ value: String) {
        text += "  \(name) = {\(value)},\n"
    }

    /// A value without braces, such as the macro `mar`.
    mutating func rawField(_ name: String, _ value: String) {
        text += "  \(name) = \(value),\n"
    }

    func end(to output: inout [UInt8]) {
        output.append(contentsOf: text.utf8)
        output.append(contentsOf: "}\n".utf8)
    }

    /// Text in which no character means anything to TeX.
    ///
    /// BibTeX counts braces even where TeX would not: a pair is written `\{…\}`, a brace without its fellow becomes a round bracket.
    static func escape(_ text: String) -> String {
        guard text.utf8.contains(where: isSpecial) else { return text }
        let bytes = Array(text.utf8)
        let pairs = text.utf8.contains { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") } ? pairedBraces(bytes) : []
        var output = [UInt8]()
        output.reserveCapacity(bytes.count + 16)
        for (index, byte) in bytes.enumerated() {
            switch byte {
            case UInt8(ascii: "&"), UInt8(ascii: "%"), UInt8(ascii: "$"), UInt8(ascii: "#"), UInt8(ascii: "_"):
                output += [UInt8(ascii: "\\"), byte]
            case UInt8(ascii: "{"), UInt8(ascii: "}"):
                let round = UInt8(ascii: byte == UInt8(ascii: "{") ? "(" : ")")
                output += pairs.contains(index) ? [UInt8(ascii: "\\"), byte] : [round]
            case UInt8(ascii: "~"): output += Array("\\textasciitilde{}".utf8)
            case UInt8(ascii: "^"): output += Array("\\textasciicircum{}".utf8)
            case UInt8(ascii: "\\"): output += Array("\\textbackslash{}".utf8)
            case UInt8(ascii: "`"): output += Array("\\`{}".utf8)
            case UInt8(ascii: "-"), UInt8(ascii: "'"):
                // Two in a row would become a dash or a quotation mark.
                output += index > 0 && bytes[index - 1] == byte ? [UInt8(ascii: "{"), UInt8(ascii: "}"), byte] : [byte]
            default: output.append(byte)
            }
        }
        return String(decoding: output, as: UTF8.self)
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "#")...UInt8(ascii: "'"), UInt8(ascii: "-"), UInt8(ascii: "\\"), UInt8(ascii: "^")...UInt8(ascii: "`"),
            UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "~"):
            true
        default: false
        }
    }

    /// The places of the braces that have their fellow.
    private static func pairedBraces(_ bytes: [UInt8]) -> Set<Int> {
        var open = [Int]()
        var paired = Set<Int>()
        for (index, byte) in bytes.enumerated() {
            if byte == UInt8(ascii: "{") {
                open.append(index)
            } else if byte == UInt8(ascii: "}"), let start = open.popLast() {
                paired.formUnion([start, index])
            }
        }
        return paired
    }
}
