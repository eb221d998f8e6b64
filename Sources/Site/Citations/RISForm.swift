internal import Text

extension Citation {
    package var ris: String {
        var output = ByteBuffer()
        CitationFields(self).appendRIS(to: &output)
        return output.string
    }
}

extension CitationFields {
    /// A record of RIS: a tag a line, CRLF line ends, as its specification has them.
    ///
    /// A comma parts family and given name there and cannot be escaped, so a whole name (“Smith, Jones & Co”) loses its commas.
    func appendRIS(to output: inout ByteBuffer) {
        output.append("TY  - NEWS\r\n")
        Self.line("ID  - ", key, to: &output)
        Self.line("TI  - ", statedTitle(), to: &output)
        for author in creators { Self.line("AU  - ", author.inverted, to: &output) }
        if let outlet { Self.line("T2  - ", outlet, to: &output) }
        if let day = citation.date?.day {
            output.append("PY  - ")
            output.appendYear(of: day)
            output.append("\r\n")
            Self.line("DA  - ", day, to: &output)
        }
        if let link { Self.line("UR  - ", link, to: &output) }
        if let accessed = citation.accessed { Self.line("Y2  - ", accessed, to: &output) }
        if let language = citation.language { Self.line("LA  - ", CitationText.plain(language), to: &output) }
        if let note { Self.line("N1  - ", note, to: &output) }
        output.append("ER  - \r\n")
    }

    private static func line(_ tag: StaticString, _ value: String, to output: inout ByteBuffer) {
        output.append(tag)
        output.append(value)
        output.append("\r\n")
    }

    /// `2023/03/20`
    static func slashed(_ day: Day) -> String {
        var output = ByteBuffer()
        output.append(day, separator: UInt8(ascii: "/"))
        return output.string
    }

    private static func line(_ tag: StaticString, _ day: Day, to output: inout ByteBuffer) {
        output.append(tag)
        output.append(day, separator: UInt8(ascii: "/"))
        output.append("\r\n")
    }
}
