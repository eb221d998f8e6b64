internal import Text

extension Citation {
    package var bibTeX: String { String(decoding: CitationFields(self).bibTeX, as: UTF8.self) }
}

extension CitationFields {
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
    var bibTeX: [UInt8] {
        var entry = BibTeXEntry(key: key)
        if !creators.isEmpty { entry.field("author", creators) }
        entry.title("title", statedTitle())
        if let outlet { entry.title("journal", outlet) }
        entry.field("entrysubtype", "newspaper")
        if let day = citation.date?.day {
            let text = day.description
            entry.field("date", text)
            entry.field("year", String(text.prefix(4)))
            entry.macro("month", Self.months[day.month - 1])
        }
        if let link { entry.field("url", link) }
        if let accessed = citation.accessed { entry.field("urldate", accessed.description) }
        if let babel { entry.field("langid", babel) }
        if creators.contains(where: { $0.parts?.particle.isEmpty == false }) { entry.field("options", "useprefix=true") }
        if let note { entry.text("note", note) }
        return entry.finish()
    }

    private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

    /// The language as babel calls it, by which BibLaTeX hyphenates and pandoc tells the language; nil where babel has none.
    private var babel: String? {
        citation.language.flatMap { Self.babelNames[LanguageTag($0).language] }
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
    private var bytes = [UInt8]()

    init(key: String) {
        bytes.reserveCapacity(768)
        add("@article{")
        add(key)
        add(",\n")
    }

    consuming func finish() -> [UInt8] {
        add("}\n")
        return bytes
    }

    /// A value in which nothing needs an escape.
    mutating func field(_ name: String, _ value: String) {
        open(name, " = {")
        add(value)
        add("},\n")
    }

    mutating func text(_ name: String, _ value: String) {
        open(name, " = {")
        escape(value)
        add("},\n")
    }

    /// Text whose capitals stay as they are.
    mutating func title(_ name: String, _ value: String) {
        open(name, " = {{")
        escape(value)
        add("}},\n")
    }

    /// A value without braces, such as the macro `mar`.
    mutating func macro(_ name: String, _ value: String) {
        open(name, " = ")
        add(value)
        add(",\n")
    }

    /// `von der Leyen, Ursula and King, Jr., Martin Luther and {Reuters staff}`: a whole name stands in braces, which keep “and” and
    /// commas inside it.
    mutating func field(_ name: String, _ authors: [AuthorName]) {
        open(name, " = {")
        for (index, author) in authors.enumerated() {
            if index > 0 { add(" and ") }
            guard let parts = author.parts else {
                add("{")
                escape(author.stated)
                add("}")
                continue
            }
            escape(parts.fullFamily)
            for part in [parts.suffix, parts.given] where !part.isEmpty {
                add(", ")
                escape(part)
            }
        }
        add("},\n")
    }

    private mutating func open(_ name: String, _ equals: String) {
        add("  ")
        add(name)
        add(equals)
    }

    private mutating func add(_ text: String) {
        bytes.append(contentsOf: text.utf8)
    }

    /// Text in which no character means anything to TeX.
    ///
    /// BibTeX counts braces even where TeX would not: a pair is written `\{…\}`, a brace without its fellow becomes a round bracket.
    private mutating func escape(_ text: String) {
        var text = text
        text.withUTF8 { escape($0) }
    }

    private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
        guard let first = text.firstIndex(where: Self.isSpecial) else { return bytes.append(contentsOf: text) }
        let pairs = Self.pairedBraces(text)
        var clean = 0
        for index in first..<text.count where Self.isSpecial(text[index]) {
            let byte = text[index]
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[clean..<index]))
            clean = index + 1
            switch byte {
            case UInt8(ascii: "&"), UInt8(ascii: "%"), UInt8(ascii: "$"), UInt8(ascii: "#"), UInt8(ascii: "_"):
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(byte)
            case UInt8(ascii: "{"): add(pairs.contains(index) ? "\\{" : "(")
            case UInt8(ascii: "}"): add(pairs.contains(index) ? "\\}" : ")")
            case UInt8(ascii: "~"): add("\\textasciitilde{}")
            case UInt8(ascii: "^"): add("\\textasciicircum{}")
            case UInt8(ascii: "\\"): add("\\textbackslash{}")
            case UInt8(ascii: "`"): add("\\`{}")
            default:
                // Two in a row of “-” or “'” would become a dash or a quotation mark.
                if index > 0, text[index - 1] == byte { add("{}") }
                bytes.append(byte)
            }
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[clean...]))
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
    private static func pairedBraces(_ text: UnsafeBufferPointer<UInt8>) -> Set<Int> {
        guard text.contains(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }) else { return [] }
        var open = [Int]()
        var paired = Set<Int>()
        for (index, byte) in text.enumerated() {
            if byte == UInt8(ascii: "{") {
                open.append(index)
            } else if byte == UInt8(ascii: "}"), let start = open.popLast() {
                paired.formUnion([start, index])
            }
        }
        return paired
    }
}
