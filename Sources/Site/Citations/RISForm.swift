internal import Text

extension Citation {
    package var ris: String {
        var output = [UInt8]()
        CitationFields(self).appendRIS(to: &output)
        return String(decoding: output, as: UTF8.self)
    }
}

extension CitationFields {
    /// A record of RIS: a tag a line, CRLF line ends, as its specification has them.
    ///
    /// A comma parts family and given name there and cannot be escaped, so a whole name (“Smith, Jones & Co”) loses its commas.
    func appendRIS(to output: inout [UInt8]) {
        Self.line("TY", "NEWS", to: &output)
        Self.line("ID", key, to: &output)
        Self.line("TI", statedTitle(), to: &output)
        for author in creators { Self.line("AU", author.inverted, to: &output) }
        if let outlet { Self.line("T2", outlet, to: &output) }
        if let day = citation.date?.day {
            let text = Self.slashed(day)
            Self.line("PY", String(text.prefix(4)), to: &output)
            Self.line("DA", text, to: &output)
        }
        if let link { Self.line("UR", link, to: &output) }
        if let accessed = citation.accessed { Self.line("Y2", Self.slashed(accessed), to: &output) }
        if let language = citation.language { Self.line("LA", CitationText.plain(language), to: &output) }
        if let note { Self.line("N1", note, to: &output) }
        Self.line("ER", "", to: &output)
    }

    private static func line(_ tag: String, _ value: String, to output: inout [UInt8]) {
        output.append(contentsOf: tag.utf8)
        output.append(contentsOf: "  - ".utf8)
        output.append(contentsOf: value.utf8)
        output.append(contentsOf: "\r\n".utf8)
    }

    /// `2023/03/20`
    static func slashed(_ day: Day) -> String {
        String(decoding: day.description.utf8.map { $0 == UInt8(ascii: "-") ? UInt8(ascii: "/") : $0 }, as: UTF8.self)
    }
}
