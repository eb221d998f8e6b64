internal import Text

extension Citation {
    package var wikipedia: String { CitationFields(self).wikipedia }
}

extension CitationFields {
    /// The template `{{cite news}}` of Wikipedia, on one line.
    ///
    /// Where the outlet gives no address, the dossier's is cited and named as what delivers it (`via`).
    var wikipedia: String {
        var text = "{{cite news"
        let isOnly = citation.authors.count == 1
        for (index, author) in citation.authors.enumerated() {
            let number = isOnly ? "" : String(index + 1)
            if let parts = author.parts {
                text += " |last\(number)=\(Self.wikitext(parts.fullFamily))"
                let first = [parts.given, parts.suffix].filter { !$0.isEmpty }.joined(separator: " ")
                if !first.isEmpty { text += " |first\(number)=\(Self.wikitext(first))" }
            } else {
                text += " |author\(number)=\(Self.wikitext(author.stated))"
            }
        }
        if let day = citation.date?.day { text += " |date=\(day)" }
        text += " |title=\(Self.wikitext(statedTitle()))"
        if let link { text += " |url=\(Self.wikiAddress(link))" }
        if let outlet { text += " |work=\(Self.wikitext(outlet))" }
        if let language = citation.language, LanguageTag(language).language != "en" { text += " |language=\(Self.wikitext(language))" }
        if let agency { text += " |agency=\(Self.wikitext(agency))" }
        if let passage = citation.passage { text += passage.saying(" |at=para. " + passage.number) }
        if citation.url == nil, citation.address != nil, let dossier { text += " |via=\(Self.wikitext(dossier))" }
        if let accessed = citation.accessed { text += " |access-date=\(accessed)" }
        return text + "}}"
    }

    /// Text in which no character means anything to MediaWiki: not a bar, a bracket, a tag, a signature or an emphasis.
    private static func wikitext(_ text: String) -> String {
        if text.utf8.withContiguousStorageIfAvailable({ $0.contains(where: isSpecial) }) == false { return text }
        var output = [UInt8]()
        var previous: UInt8 = 0
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "|"): output += Array("{{!}}".utf8)
            case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "<"),
                UInt8(ascii: ">"), UInt8(ascii: "~"), UInt8(ascii: "&"):
                output += Array("&#\(byte);".utf8)
            case UInt8(ascii: "'") where previous == byte: output += Array("&#39;".utf8)
            default: output.append(byte)
            }
            previous = byte
        }
        return String(decoding: output, as: UTF8.self)
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
