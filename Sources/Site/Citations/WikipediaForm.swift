internal import Text

extension Citation {
    package var wikipedia: String {
        var output = ByteBuffer()
        CitationFields(self).appendWikipedia(to: &output)
        return output.string
    }
}

extension CitationFields {
    /// The template `{{cite news}}` of Wikipedia, on one line.
    ///
    /// Where the outlet gives no address, the dossier's is cited and named as what delivers it (`via`).
    func appendWikipedia(to output: inout ByteBuffer) {
        output.append("{{cite news")
        let isOnly = citation.authors.count == 1
        for (index, author) in citation.authors.enumerated() {
            let number = isOnly ? "" : String(index + 1)
            if let parts = author.parts {
                Self.append(" |last", number, wikitext: parts.fullFamily, to: &output)
                let first = [parts.given, parts.suffix].filter { !$0.isEmpty }.joined(separator: " ")
                if !first.isEmpty { Self.append(" |first", number, wikitext: first, to: &output) }
            } else {
                Self.append(" |author", number, wikitext: author.stated, to: &output)
            }
        }
        if let day = citation.date?.day {
            output.append(" |date=")
            output.append(day)
        }
        Self.append(" |title", wikitext: statedTitle(), to: &output)
        if let link {
            output.append(" |url=")
            output.append(Self.wikiAddress(link))
        }
        if let outlet { Self.append(" |work", wikitext: outlet, to: &output) }
        if let language = citation.language, LanguageTag(language).language != "en" { Self.append(" |language", wikitext: language, to: &output) }
        if let agency { Self.append(" |agency", wikitext: agency, to: &output) }
        if let passage { output.append(passage.saying(" |at=para. " + passage.number)) }
        if citation.url == nil, citation.address != nil, let dossier { Self.append(" |via", wikitext: dossier, to: &output) }
        if let accessed = citation.accessed {
            output.append(" |access-date=")
            output.append(accessed)
        }
        output.append("}}")
    }

    /// A parameter: ` |last1=Doe`. In its text no character means anything to MediaWiki: not a bar, a bracket, a tag, a signature or an
    /// emphasis.
    private static func append(_ name: StaticString, _ number: String = "", wikitext text: String, to output: inout ByteBuffer) {
        output.append(name)
        output.append(number)
        output.append(UInt8(ascii: "="))
        if text.utf8.withContiguousStorageIfAvailable({ $0.contains(where: isSpecial) }) == false { return output.append(text) }
        var previous: UInt8 = 0
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "|"): output.append("{{!}}")
            case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "<"),
                UInt8(ascii: ">"), UInt8(ascii: "~"), UInt8(ascii: "&"):
                output.append("&#")
                output.append(decimal: Int(byte))
                output.append(UInt8(ascii: ";"))
            case UInt8(ascii: "'") where previous == byte: output.append("&#39;")
            default: output.append(byte)
            }
            previous = byte
        }
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "&"), UInt8(ascii: "'"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "["), UInt8(ascii: "]"),
            UInt8(ascii: "{")...UInt8(ascii: "~"):
            true
        default: false
        }
    }

    /// An address that ends where it ends: brackets and quotes, which MediaWiki reads, are percent-encoded too.
    private static func wikiAddress(_ link: String) -> String {
        let isPlain = link.utf8.withContiguousStorageIfAvailable {
            !$0.contains { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: "'") }
        }
        if isPlain == true { return link }
        var output = [UInt8]()
        for byte in link.utf8 {
            switch byte {
            case UInt8(ascii: "["): output += Array("%5B".utf8)
            case UInt8(ascii: "]"): output += Array("%5D".utf8)
            case UInt8(ascii: "'"): output += Array("%27".utf8)
            default: output.append(byte)
            }
        }
        return String(decoding: output, as: UTF8.self)
    }
}
