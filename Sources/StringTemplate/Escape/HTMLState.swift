/// Where in HTML a byte stands, by the tokenizer of the HTML standard (§13.2.5), as far as interpolation needs it.
struct HTMLState: Sendable, Hashable {
    enum Place: Sendable, Hashable {
        case data
        /// Behind `<`, `</`, `<!`.
        case tagOpen, endTagOpen, declarationOpen
        case tagName
        /// In a tag, where an attribute may start.
        case tag
        case attributeName, afterAttributeName, beforeValue
        /// In an attribute's value; the quotation mark that ends it, or 0 for a bare one.
        case value(UInt8)
        case afterValue
        /// Branches differ in whether the tag goes on: a space, `/` or `>` must follow.
        case tagBoundary
        /// `<!doctype …>`, `<!…>`, `<?…>`.
        case declaration
        case comment(CommentEnd)
        /// Text up to the end tag: `title` and `textarea`, whose references are decoded, and `script`, `style` and the like.
        case rawText
    }

    /// How much of a comment's end was seen.
    enum CommentEnd: Sendable, Hashable {
        case none, dash, dashes, bang
        /// Right behind `<!--` and `<!---`, where a `>` ends the comment at once.
        case start, startDash
    }

    var place = Place.data
    /// The element of the tag or of the raw text, in lower case.
    var element = ""
    var isEndTag = false
    /// The attribute that is being read, in lower case.
    var attribute = ""
    var kind = AttributeKind.text
    var url = URLPosition.start
    /// A character reference was begun and not ended: `&am`.
    var reference = false
    /// The value of `type` or `rel` of the tag, as far as it was read.
    var type: String?
    var relation: String?
    /// Attributes of a `<meta>`: with both, a value could redirect the page.
    var hasEquivalent = false
    var hasInterpolatedContent = false
    /// The last bytes of raw text, lower case, for its end tag.
    var tail = ""

    /// A fault in the template's own markup.
    struct Problem: Error { let message: String }

    var isRawText: Bool { place == .rawText }

    var isReferenceDecoded: Bool { element == "title" || element == "textarea" }

    /// Whether the raw text is a script element of a JSON type.
    var isJSON: Bool {
        guard isRawText, element == "script", let type = type?.lowercased() else { return false }
        return type == "application/json" || type == "application/ld+json"
    }

    /// Takes in one step, from the beginning of a range, the bytes of which none ends the text, the name or the value in which it stands.
    ///
    /// - Returns: Where the first byte stands that must be fed, or the range's end.
    mutating func skip(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
        switch place {
        case .data where !reference:
            return bytes[range].firstIndex { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") } ?? range.upperBound
        case .value(let quote) where quote != 0 && !reference && tail.isEmpty && !kind.isAddress:
            return bytes[range].firstIndex { $0 == quote || $0 == UInt8(ascii: "&") } ?? range.upperBound
        case .tagName, .attributeName:
            let rest = bytes[range].prefix { Self.isLetter($0) && $0 == Self.lowercased($0) || $0 == UInt8(ascii: "-") }
            let text = String(decoding: rest, as: UTF8.self)
            if place == .tagName { element += text } else { attribute += text }
            return rest.endIndex
        default: return range.lowerBound
        }
    }

    /// Reads a byte of the template.
    mutating func feed(_ byte: UInt8) throws(Problem) {
        switch place {
        case .data: feedData(byte)
        case .tagOpen, .endTagOpen, .declarationOpen: try feedOpen(byte)
        case .tagName, .tag, .attributeName, .afterAttributeName, .afterValue, .tagBoundary: try feedTag(byte)
        case .beforeValue: try feedBeforeValue(byte)
        case .value(let quote): try feedValue(byte, quote)
        case .declaration:
            if byte == UInt8(ascii: ">") { self = HTMLState() }
        case .comment(let seen): feedComment(byte, seen)
        case .rawText: try feedRawText(byte)
        }
    }

    private mutating func feedReference(_ byte: UInt8) {
        if byte == UInt8(ascii: "&") {
            reference = true
        } else if reference, !Tokenizer.isNamePart(byte), byte != UInt8(ascii: "#") {
            reference = false
        }
    }

    private mutating func feedData(_ byte: UInt8) {
        feedReference(byte)
        if byte == UInt8(ascii: "<") { place = .tagOpen }
    }

    private mutating func feedOpen(_ byte: UInt8) throws(Problem) {
        reference = false
        switch (place, byte) {
        case (.tagOpen, UInt8(ascii: "/")): place = .endTagOpen
        case (.tagOpen, UInt8(ascii: "!")):
            place = .declarationOpen
            tail = ""
        case (.tagOpen, UInt8(ascii: "?")): place = .declaration
        case (.tagOpen, _), (.endTagOpen, _):
            if Self.isLetter(byte) {
                isEndTag = place == .endTagOpen
                element = String(UnicodeScalar(byte | 0x20))
                place = .tagName
            } else if place == .endTagOpen {
                if byte == UInt8(ascii: ">") { self = HTMLState() } else { place = .declaration }
            } else {
                // A `<` that opens nothing is text.
                place = .data
                feedData(byte)
            }
        default: try feedDeclarationOpen(byte)
        }
    }

    private mutating func feedDeclarationOpen(_ byte: UInt8) throws(Problem) {
        tail.unicodeScalars.append(UnicodeScalar(byte))
        if tail == "--" {
            place = .comment(.start)
            tail = ""
        } else if tail == "[" {
            throw Problem(message: "“<![CDATA[” is a comment in HTML; write the text with “&lt;” and “&amp;”")
        } else if tail != "-" {
            place = byte == UInt8(ascii: ">") ? .data : .declaration
            tail = ""
        }
    }

    private mutating func feedComment(_ byte: UInt8, _ seen: CommentEnd) {
        switch (byte, seen) {
        case (UInt8(ascii: ">"), .start), (UInt8(ascii: ">"), .startDash), (UInt8(ascii: ">"), .dashes), (UInt8(ascii: ">"), .bang):
            self = HTMLState()
        case (UInt8(ascii: "-"), .start): place = .comment(.startDash)
        case (UInt8(ascii: "-"), .none), (UInt8(ascii: "-"), .bang): place = .comment(.dash)
        case (UInt8(ascii: "-"), _): place = .comment(.dashes)
        case (UInt8(ascii: "!"), .dashes): place = .comment(.bang)
        default: place = .comment(.none)
        }
    }

    // MARK: Tags

    /// An attribute without a value was read to its end. Of two attributes of one name the first counts, so it is noted.
    private mutating func endName() {
        if attribute == "type", type == nil { type = "" }
        if attribute == "rel", relation == nil { relation = "" }
        attribute = ""
    }

    private mutating func feedTag(_ byte: UInt8) throws(Problem) {
        let isSpace = Self.isSpace(byte)
        if place == .attributeName && (byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">"))
            || place == .afterAttributeName && !isSpace && byte != UInt8(ascii: "=")
        {
            endName()
        }
        switch byte {
        case UInt8(ascii: ">"): try endTag()
        case _ where isSpace:
            if place == .attributeName || place == .afterAttributeName {
                place = .afterAttributeName
            } else {
                place = .tag
            }
        case UInt8(ascii: "/"): place = .tag
        case _ where place == .tagBoundary:
            throw Problem(message: "the branches of the statement before this leave the tag in different places; put a space here")
        case UInt8(ascii: "=") where place == .attributeName || place == .afterAttributeName:
            place = .beforeValue
            kind = AttributeKind(attribute, of: element, relation: relation)
            try checkMeta()
        default:
            let character = UnicodeScalar(Self.lowercased(byte))
            if place == .tagName {
                element.unicodeScalars.append(character)
            } else {
                if place != .attributeName { attribute = "" }
                attribute.unicodeScalars.append(character)
                place = .attributeName
            }
        }
    }

    private mutating func checkMeta() throws(Problem) {
        guard element == "meta", attribute == "http-equiv" else { return }
        hasEquivalent = true
        if hasInterpolatedContent {
            throw Problem(message: "nothing is interpolated into the “content” of a “meta” with “http-equiv”: it could send the reader elsewhere")
        }
    }

    private mutating func feedBeforeValue(_ byte: UInt8) throws(Problem) {
        switch byte {
        case _ where Self.isSpace(byte): return
        case UInt8(ascii: ">"): try endTag()
        case UInt8(ascii: "\""), UInt8(ascii: "'"): beginValue(byte)
        default:
            beginValue(0)
            try feedValue(byte, 0)
        }
    }

    private mutating func beginValue(_ quote: UInt8) {
        place = .value(quote)
        url = .start
        reference = false
        // Of two attributes of one name the first counts.
        if attribute == "type", type == nil { tail = "type" } else if attribute == "rel", relation == nil { tail = "rel" } else { tail = "" }
        if tail == "type" { type = "" }
        if tail == "rel" { relation = "" }
    }

    private mutating func feedValue(_ byte: UInt8, _ quote: UInt8) throws(Problem) {
        if quote == 0 ? byte <= 0x20 : byte == quote {
            place = quote == 0 ? .tag : .afterValue
            return endValue()
        }
        if quote == 0, byte == UInt8(ascii: ">") {
            endValue()
            return try endTag()
        }
        feedReference(byte)
        if tail == "type" { type?.unicodeScalars.append(UnicodeScalar(byte)) }
        if tail == "rel" { relation?.unicodeScalars.append(UnicodeScalar(byte)) }
        switch kind {
        case .url, .resource: try url.feed(byte, isSourceSet: false)
        case .sourceSet: try url.feed(byte, isSourceSet: true)
        case .text, .fixed: break
        }
    }

    private mutating func endValue() {
        attribute = ""
        kind = .text
        url = .start
        reference = false
        tail = ""
    }

    private static let rawTextElements: Set = ["script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes"]

    private mutating func endTag() throws(Problem) {
        guard !isEndTag else {
            self = HTMLState()
            return
        }
        if element == "plaintext" {
            throw Problem(message: "“<plaintext>” has no end: everything behind it would be text")
        }
        let (name, kind) = (element, type)
        self = HTMLState()
        guard Self.rawTextElements.contains(name) else { return }
        place = .rawText
        element = name
        type = name == "script" ? kind : nil
    }

    // MARK: Raw text

    private mutating func feedRawText(_ byte: UInt8) throws(Problem) {
        if isReferenceDecoded { feedReference(byte) }
        let end = "</" + element
        if tail == end {
            if Self.isSpace(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") {
                let name = element
                self = HTMLState()
                element = name
                isEndTag = true
                place = .tagName
                return try feedTag(byte)
            }
            tail = ""
        }
        tail.unicodeScalars.append(UnicodeScalar(Self.lowercased(byte)))
        if end.hasPrefix(tail) { return }
        if element == "script", "<!--".hasPrefix(tail) {
            if tail == "<!--" { throw Problem(message: "“<!--” in a script changes where the script ends") }
            return
        }
        if isReferenceDecoded, tail.first == "<", tail.count == 2, tail.last?.isLetter == true {
            throw Problem(message: "a tag inside “<\(element)>” is shown as text; write “&lt;” for “<”")
        }
        tail = byte == UInt8(ascii: "<") ? "<" : ""
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20, 0x09, 0x0A, 0x0C, 0x0D: true
        default: false
        }
    }

    static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) && byte < 0x80
    }

    static func lowercased(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }
}
