/// Finds the tags in the head of an HTML page, past comments and the text of scripts and styles.
struct HeadScanner {
    struct Tag {
        /// In lower case.
        let name: String
        let isEnd: Bool
        /// Where the tag begins, at its `<`.
        let start: Int
        /// Names in lower case, each with the range of its value between the quotes, in order.
        let attributes: [(name: String, value: Range<Int>)]
    }

    private let html: [UInt8]
    private var index = 0

    init(_ html: [UInt8]) {
        self.html = html
    }

    /// The next tag; nil at the end.
    mutating func next() -> Tag? {
        while let start = html[index...].firstIndex(of: UInt8(ascii: "<")) {
            index = start + 1
            if html[index...].starts(with: "!--".utf8) {
                index += 3
                skip(past: "-->")
            } else if peek == UInt8(ascii: "!") || peek == UInt8(ascii: "?") {
                skip(past: ">")
            } else if let tag = readTag(from: start) {
                if !tag.isEnd, ["script", "style", "title", "textarea", "noscript"].contains(tag.name) { skipText(of: tag.name) }
                return tag
            }
        }
        index = html.count
        return nil
    }

    private var peek: UInt8? { index < html.count ? html[index] : nil }

    private mutating func readTag(from start: Int) -> Tag? {
        let isEnd = peek == UInt8(ascii: "/")
        if isEnd { index += 1 }
        guard let first = peek, Self.lowered(first) >= UInt8(ascii: "a"), Self.lowered(first) <= UInt8(ascii: "z") else { return nil }
        let name = readName(until: " \t\n\r\u{C}/>")
        var attributes = [(name: String, value: Range<Int>)]()
        while true {
            skip { Self.isSpace($0) || $0 == UInt8(ascii: "/") }
            guard let byte = peek else { return nil }
            if byte == UInt8(ascii: ">") { break }
            let key = readName(until: " \t\n\r\u{C}/>=")
            skip(while: Self.isSpace)
            guard peek == UInt8(ascii: "=") else {
                // A stray equals sign at the start is part of no name: it is stepped over, so that the scan moves on.
                attributes.append((key, index..<index))
                continue
            }
            index += 1
            skip(while: Self.isSpace)
            attributes.append((key, readValue()))
        }
        index += 1
        return Tag(name: name, isEnd: isEnd, start: start, attributes: attributes)
    }

    private mutating func readName(until ends: StaticString) -> String {
        let start = index
        ends.withUTF8Buffer { ends in skip { !ends.contains($0) } }
        return String(decoding: html[start..<index].map(Self.lowered), as: UTF8.self)
    }

    private mutating func readValue() -> Range<Int> {
        guard let quote = peek, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            let start = index
            skip { !Self.isSpace($0) && $0 != UInt8(ascii: ">") }
            return start..<index
        }
        let start = index + 1
        index = start
        skip { $0 != quote }
        let end = index
        if index < html.count { index += 1 }
        return start..<end
    }

    /// Moves to the end tag of an element whose content is text.
    private mutating func skipText(of name: String) {
        while let start = html[index...].firstIndex(of: UInt8(ascii: "<")) {
            index = start + 1
            guard peek == UInt8(ascii: "/") else { continue }
            let word = html[(index + 1)...].prefix(name.utf8.count).lazy.map(Self.lowered)
            if word.elementsEqual(name.utf8) {
                index = start
                return
            }
        }
        index = html.count
    }

    private mutating func skip(while isSkipped: (UInt8) -> Bool) {
        while index < html.count, isSkipped(html[index]) { index += 1 }
    }

    private mutating func skip(past end: String) {
        let end = Array(end.utf8)
        while index < html.count, !html[index...].starts(with: end) { index += 1 }
        index = min(html.count, index + end.count)
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || (0x09...0x0D).contains(byte) && byte != 0x0B
    }

    private static func lowered(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }
}
