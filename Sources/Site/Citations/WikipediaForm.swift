internal import Text

extension Citation {
    /// The template `{{cite news}}` of Wikipedia, on one line.
    ///
    /// Where the outlet gives no address, the dossier's is cited and named as what delivers it (`via`).
    package var wikipedia: String {
        var text = "{{cite news"
        let isOnly = authors.count == 1
        for (index, author) in authors.enumerated() {
            let number = isOnly ? "" : String(index + 1)
            if let parts = author.parts {
                text += " |last\(number)=\(Self.wikitext(parts.fullFamily))"
                let first = [parts.given, parts.suffix].filter { !$0.isEmpty }.joined(separator: " ")
                if !first.isEmpty { text += " |first\(number)=\(Self.wikitext(first))" }
            } else {
                text += " |author\(number)=\(Self.wikitext(author.stated))"
            }
        }
        if let day = date?.day { text += " |date=\(day)" }
        text += " |title=\(Self.wikitext(statedTitle()))"
        if let link { text += " |url=\(Self.wikiAddress(link))" }
        if let plainOutlet { text += " |work=\(Self.wikitext(plainOutlet))" }
        if let language, LanguageTag(language).language != "en" { text += " |language=\(Self.wikitext(language))" }
        if let agency = agency.map(CitationText.plain), !agency.isEmpty { text += " |agency=\(Self.wikitext(agency))" }
        text += part { " |at=para. \($0.number)" }
        if url == nil, address != nil, let dossier { text += " |via=\(Self.wikitext(CitationText.plain(dossier)))" }
        if let accessed { text += " |access-date=\(accessed)" }
        return text + "}}"
    }

    /// Text in which no character means anything to MediaWiki: not a bar, a bracket, a tag, a signature or an emphasis.
    private static func wikitext(_ text: String) -> String {
        guard text.utf8.contains(where: isSpecial) else { return text }
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
