/// Cuts HTML or XML into tags, text and comments, as the HTML standard's tokenizer does, and keeps the place of each byte.
///
/// libxml2's parsers do not say from which bytes a text came; the ledger needs that, so this module has its own. It never fails:
/// any bytes are some sequence of tokens.
struct MarkupTokenizer {
    enum Token {
        case start(name: Range<Int>, attributes: Range<Int>, isSelfClosing: Bool)
        case end(name: Range<Int>)
        /// Text with character references; `isLiteral`: without (scripts, CDATA sections).
        case text(Range<Int>, isLiteral: Bool)
    }

    struct Attribute {
        var name: Range<Int>
        var value: Range<Int>
    }

    let bytes: [UInt8]
    let isXML: Bool
    private(set) var index: Int
    private let end: Int
    /// The attributes of all tags so far; tokens refer to ranges of it.
    private(set) var attributes: [Attribute] = []
    /// The element whose text runs up to its own end tag: script, style, title, textarea.
    private var rawElement: Range<Int>?
    private var rawIsLiteral = false

    init(_ bytes: [UInt8], isXML: Bool = false) {
        self.bytes = bytes
        self.isXML = isXML
        index = 0
        end = bytes.count
    }

    mutating func next() -> Token? {
        if let name = rawElement {
            rawElement = nil
            let start = index
            index = rawEnd(of: name)
            if index > start { return .text(start..<index, isLiteral: rawIsLiteral) }
        }
        while index < end {
            let start = index
            if bytes[index] != UInt8(ascii: "<") {
                while index < end, bytes[index] != UInt8(ascii: "<") { index += 1 }
                return .text(start..<index, isLiteral: false)
            }
            let following = index + 1 < end ? bytes[index + 1] : 0
            if ASCII.isLetter(following) || isXML && (following == UInt8(ascii: "_") || following >= 0x80) {
                if let token = startTag() { return token }
            } else if following == UInt8(ascii: "/"), index + 2 < end {
                if ASCII.isLetter(bytes[index + 2]) || isXML && bytes[index + 2] >= 0x80 { return endTag() }
                skip(past: UInt8(ascii: ">"))
            } else if following == UInt8(ascii: "!") {
                if let literal = markupDeclaration() { return .text(literal, isLiteral: true) }
            } else if following == UInt8(ascii: "?") {
                skip(past: UInt8(ascii: ">"))
            } else {
                // A lone `<` is text.
                index += 1
                while index < end, bytes[index] != UInt8(ascii: "<") { index += 1 }
                return .text(start..<index, isLiteral: false)
            }
        }
        return nil
    }

    private mutating func skip(past byte: UInt8) {
        while index < end, bytes[index] != byte { index += 1 }
        index = min(end, index + 1)
    }

    private func starts(with text: StaticString, at place: Int) -> Bool {
        text.withUTF8Buffer { place + $0.count <= end && bytes[place..<place + $0.count].elementsEqual($0) }
    }

    /// A comment, a document type or a CDATA section; the bytes of the last.
    private mutating func markupDeclaration() -> Range<Int>? {
        if starts(with: "<!--", at: index) {
            index += 4
            // `<!-->` and `<!--->` are whole comments.
            if starts(with: ">", at: index) { index += 1; return nil }
            if starts(with: "->", at: index) { index += 2; return nil }
            while index < end {
                if bytes[index] == UInt8(ascii: "-"), starts(with: "-->", at: index) { index += 3; return nil }
                if bytes[index] == UInt8(ascii: "-"), starts(with: "--!>", at: index) { index += 4; return nil }
                index += 1
            }
            return nil
        }
        if isXML, starts(with: "<![CDATA[", at: index) {
            index += 9
            let start = index
            while index < end, !(bytes[index] == UInt8(ascii: "]") && starts(with: "]]>", at: index)) { index += 1 }
            let literal = start..<index
            index = min(end, index + 3)
            return literal
        }
        guard isXML else {
            skip(past: UInt8(ascii: ">"))
            return nil
        }
        // A document type may hold declarations in brackets: entities are never read, so none is ever expanded.
        var depth = 0
        while index < end {
            let byte = bytes[index]
            index += 1
            if byte == UInt8(ascii: "[") { depth += 1 }
            if byte == UInt8(ascii: "]") { depth = max(0, depth - 1) }
            if byte == UInt8(ascii: ">"), depth == 0 { break }
        }
        return nil
    }

    private func nameEnd(from start: Int) -> Int {
        var place = start
        while place < end, !ASCII.isSpace(bytes[place]), bytes[place] != UInt8(ascii: "/"), bytes[place] != UInt8(ascii: ">") { place += 1 }
        return place
    }

    private mutating func endTag() -> Token {
        let start = index + 2
        let last = nameEnd(from: start)
        index = last
        skip(past: UInt8(ascii: ">"))
        return .end(name: start..<last)
    }

    /// A start tag; nil where the file ends inside it.
    private mutating func startTag() -> Token? {
        let name = index + 1..<nameEnd(from: index + 1)
        index = name.upperBound
        let first = attributes.count
        var isSelfClosing = false
        while true {
            while index < end, ASCII.isSpace(bytes[index]) || bytes[index] == UInt8(ascii: "/") {
                isSelfClosing = bytes[index] == UInt8(ascii: "/")
                index += 1
            }
            guard index < end else {
                attributes.removeSubrange(first...)
                return nil
            }
            if bytes[index] == UInt8(ascii: ">") {
                index += 1
                break
            }
            isSelfClosing = false
            attribute()
        }
        if !isXML { enterRawText(name) }
        return .start(name: name, attributes: first..<attributes.count, isSelfClosing: isSelfClosing)
    }

    private mutating func attribute() {
        let start = index
        if bytes[index] == UInt8(ascii: "=") { index += 1 }
        while index < end, !ASCII.isSpace(bytes[index]), !"/>=".utf8.contains(bytes[index]) { index += 1 }
        let name = start..<index
        var place = index
        while place < end, ASCII.isSpace(bytes[place]) { place += 1 }
        guard place < end, bytes[place] == UInt8(ascii: "=") else {
            attributes.append(Attribute(name: name, value: index..<index))
            return
        }
        place += 1
        while place < end, ASCII.isSpace(bytes[place]) { place += 1 }
        guard place < end else {
            index = end
            return
        }
        let quote = bytes[place]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            let first = place + 1
            index = first
            while index < end, bytes[index] != quote { index += 1 }
            attributes.append(Attribute(name: name, value: first..<index))
            index = min(end, index + 1)
        } else {
            index = place
            while index < end, !ASCII.isSpace(bytes[index]), bytes[index] != UInt8(ascii: ">") { index += 1 }
            attributes.append(Attribute(name: name, value: place..<index))
        }
    }

    private mutating func enterRawText(_ name: Range<Int>) {
        let slice = bytes[name]
        for element: StaticString in ["script", "style", "xmp", "iframe", "noembed", "noframes"] where slice.count == element.utf8CodeUnitCount && slice.hasPrefix(ignoringCase: element) {
            rawElement = name
            rawIsLiteral = true
        }
        for element: StaticString in ["title", "textarea"] where slice.count == element.utf8CodeUnitCount && slice.hasPrefix(ignoringCase: element) {
            rawElement = name
            rawIsLiteral = false
        }
    }

    /// Where the end tag of an element of raw text begins; the file's end where there is none.
    private func rawEnd(of name: Range<Int>) -> Int {
        let wanted = bytes[name]
        var place = index
        while place < end {
            if bytes[place] == UInt8(ascii: "<"), place + 2 + wanted.count <= end, bytes[place + 1] == UInt8(ascii: "/") {
                let candidate = bytes[place + 2..<place + 2 + wanted.count]
                let after = place + 2 + wanted.count
                if zip(candidate, wanted).allSatisfy({ ASCII.lowered($0) == ASCII.lowered($1) }),
                    after == end || ASCII.isSpace(bytes[after]) || bytes[after] == UInt8(ascii: "/") || bytes[after] == UInt8(ascii: ">")
                { return place }
            }
            place += 1
        }
        return end
    }
}
