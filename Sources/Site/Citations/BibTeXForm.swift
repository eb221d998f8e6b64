internal import Text

extension Citation {
    package var bibTeX: String {
        var output = ByteBuffer()
        CitationFields(self).appendBibTeX(to: &output)
        return output.string
    }
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
    func appendBibTeX(to output: inout ByteBuffer) {
        output.append("@article{")
        output.append(key)
        output.append(",\n")
        if !creators.isEmpty { BibTeX.appendField("author", creators, to: &output) }
        BibTeX.appendTitle("title", statedTitle(), to: &output)
        if let outlet { BibTeX.appendTitle("journal", outlet, to: &output) }
        BibTeX.appendField("entrysubtype", to: &output) { $0.append("newspaper") }
        if let day = citation.date?.day {
            BibTeX.appendField("date", to: &output) { $0.append(day) }
            BibTeX.appendField("year", to: &output) { $0.appendYear(of: day) }
            output.append("  month = ")
            output.append(Self.months[day.month - 1])
            output.append(",\n")
        }
        if let link { BibTeX.appendField("url", to: &output) { $0.append(link) } }
        if let accessed = citation.accessed { BibTeX.appendField("urldate", to: &output) { $0.append(accessed) } }
        if let babel { BibTeX.appendField("langid", to: &output) { $0.append(babel) } }
        if creators.contains(where: { $0.parts?.particle.isEmpty == false }) {
            BibTeX.appendField("options", to: &output) { $0.append("useprefix=true") }
        }
        if let note { BibTeX.appendField("note", to: &output) { BibTeX.escape(note, to: &$0) } }
        output.append("}\n")
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

/// Writes the fields of an entry, a line each.
private enum BibTeX {
    /// A field of what is written between its braces.
    @inline(__always)
    static func appendField(_ name: StaticString, to output: inout ByteBuffer, _ value: (inout ByteBuffer) -> Void) {
        output.append("  ")
        output.append(name)
        output.append(" = {")
        value(&output)
        output.append("},\n")
    }

    /// Text whose capitals stay as they are.
    static func appendTitle(_ name: StaticString, _ value: String, to output: inout ByteBuffer) {
        appendField(name, to: &output) { output in
            output.append("{")
            escape(value, to: &output)
            output.append("}")
        }
    }

    /// `von der Leyen, Ursula and King, Jr., Martin Luther and {Reuters staff}`: a whole name stands in braces, which keep “and” and
    /// commas inside it.
    static func appendField(_ name: StaticString, _ authors: [AuthorName], to output: inout ByteBuffer) {
        appendField(name, to: &output) { output in
            for (index, author) in authors.enumerated() {
                if index > 0 { output.append(" and ") }
                guard let parts = author.parts else {
                    output.append("{")
                    escape(author.stated, to: &output)
                    output.append("}")
                    continue
                }
                escape(parts.fullFamily, to: &output)
                for part in [parts.suffix, parts.given] where !part.isEmpty {
                    output.append(", ")
                    escape(part, to: &output)
                }
            }
        }
    }

    /// Text in which no character means anything to TeX.
    ///
    /// BibTeX counts braces even where TeX would not: a pair is written `\{…\}`, a brace without its fellow becomes a round bracket.
    static func escape(_ text: String, to output: inout ByteBuffer) {
        var text = text
        text.withUTF8 { escape($0, to: &output) }
    }

    private static func escape(_ text: UnsafeBufferPointer<UInt8>, to output: inout ByteBuffer) {
        // Nearly all text needs no escape.
        if output.append(text, unless: mayBeSpecial) { return }
        guard let first = text.firstIndex(where: isSpecial) else { return output.append(text) }
        let pairs = pairedBraces(text)
        var clean = 0
        for index in first..<text.count where isSpecial(text[index]) {
            let byte = text[index]
            output.append(UnsafeBufferPointer(rebasing: text[clean..<index]))
            clean = index + 1
            switch byte {
            case UInt8(ascii: "&"), UInt8(ascii: "%"), UInt8(ascii: "$"), UInt8(ascii: "#"), UInt8(ascii: "_"):
                output.append(UInt8(ascii: "\\"))
                output.append(byte)
            case UInt8(ascii: "{"): if pairs.contains(index) { output.append("\\{") } else { output.append("(") }
            case UInt8(ascii: "}"): if pairs.contains(index) { output.append("\\}") } else { output.append(")") }
            case UInt8(ascii: "~"): output.append("\\textasciitilde{}")
            case UInt8(ascii: "^"): output.append("\\textasciicircum{}")
            case UInt8(ascii: "\\"): output.append("\\textbackslash{}")
            case UInt8(ascii: "`"): output.append("\\`{}")
            default:
                // Two in a row of “-” or “'” would become a dash or a quotation mark.
                if index > 0, text[index - 1] == byte { output.append("{}") }
                output.append(byte)
            }
        }
        output.append(UnsafeBufferPointer(rebasing: text[clean...]))
    }

    /// Marks the special bytes, and `"` and `|`.
    @inline(__always)
    private static func mayBeSpecial(_ bytes: ByteWords) -> ByteWords.Marks {
        // `"` to `'`, `\`, `^` to `` ` ``, `{` to `~`, and `-`.
        bytes.equal(to: UInt8(ascii: "\""), ignoring: 0x05) | bytes.equal(to: UInt8(ascii: "$"), ignoring: 0x03)
            | bytes.equal(to: UInt8(ascii: "-")) | bytes.equal(to: UInt8(ascii: "\\")) | bytes.equal(to: UInt8(ascii: "^"), ignoring: 0x01)
            | bytes.equal(to: UInt8(ascii: "`")) | bytes.equal(to: UInt8(ascii: "{")) | bytes.equal(to: UInt8(ascii: "|"), ignoring: 0x03)
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
