/// A plain reader of HTML for the tests, written from the standard's tokenizer and apart from the module's own, which it checks.
struct HTMLScan {
    struct Tag: Equatable {
        var name = ""
        var attributes: [(name: String, value: String)] = []

        static func == (a: Tag, b: Tag) -> Bool {
            a.name == b.name && a.attributes.map(\.name) == b.attributes.map(\.name) && a.attributes.map(\.value) == b.attributes.map(\.value)
        }
    }

    private(set) var tags: [Tag] = []
    private(set) var comments: [String] = []
    /// The content of `script` and `style` elements, with the value of `type`.
    private(set) var raw: [(type: String, text: String)] = []
    private let bytes: [UInt8]
    private var index = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        while index < bytes.count { step() }
    }

    private func at(_ offset: Int) -> UInt8 { index + offset < bytes.count ? bytes[index + offset] : 0 }
    private static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }
    private static func isSpace(_ byte: UInt8) -> Bool { [0x20, 0x09, 0x0A, 0x0C, 0x0D].contains(byte) }
    private func lowered(_ range: Range<Int>) -> String {
        String(decoding: bytes[range].map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }, as: UTF8.self)
    }

    private mutating func step() {
        guard at(0) == UInt8(ascii: "<") else {
            index += 1
            return
        }
        if at(1) == UInt8(ascii: "!"), at(2) == UInt8(ascii: "-"), at(3) == UInt8(ascii: "-") { return comment() }
        if at(1) == UInt8(ascii: "!") || at(1) == UInt8(ascii: "?") || at(1) == UInt8(ascii: "/") && !Self.isLetter(at(2)) {
            let start = index
            while index < bytes.count, bytes[index] != UInt8(ascii: ">") { index += 1 }
            comments.append(lowered(start..<index))
            return
        }
        if at(1) == UInt8(ascii: "/") || Self.isLetter(at(1)) { tag() } else { index += 1 }
    }

    private mutating func comment() {
        let start = index
        index += 4
        if at(0) == UInt8(ascii: ">") || at(0) == UInt8(ascii: "-") && at(1) == UInt8(ascii: ">") { return }
        while index < bytes.count {
            if at(0) == UInt8(ascii: "-"), at(1) == UInt8(ascii: "-"),
                at(2) == UInt8(ascii: ">") || at(2) == UInt8(ascii: "!") && at(3) == UInt8(ascii: ">")
            {
                break
            }
            index += 1
        }
        comments.append(lowered(start..<index))
    }

    private mutating func tag() {
        let isEnd = at(1) == UInt8(ascii: "/")
        index += isEnd ? 2 : 1
        var tag = Tag()
        let start = index
        while index < bytes.count, !Self.isSpace(at(0)), at(0) != UInt8(ascii: "/"), at(0) != UInt8(ascii: ">") { index += 1 }
        tag.name = lowered(start..<index)
        while index < bytes.count, at(0) != UInt8(ascii: ">") {
            if Self.isSpace(at(0)) || at(0) == UInt8(ascii: "/") { index += 1 } else { tag.attributes.append(attribute()) }
        }
        index += 1
        if isEnd { return }
        tags.append(tag)
        if ["script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes"].contains(tag.name) { rawText(tag) }
    }

    private mutating func attribute() -> (String, String) {
        let start = index
        index += 1
        while index < bytes.count, !Self.isSpace(at(0)), ![UInt8(ascii: "/"), UInt8(ascii: ">"), UInt8(ascii: "=")].contains(at(0)) { index += 1 }
        let name = lowered(start..<index)
        var ahead = index
        while ahead < bytes.count, Self.isSpace(bytes[ahead]) { ahead += 1 }
        guard ahead < bytes.count, bytes[ahead] == UInt8(ascii: "=") else { return (name, "") }
        index = ahead + 1
        while Self.isSpace(at(0)) { index += 1 }
        let quote = at(0)
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            let begin = index
            while index < bytes.count, !Self.isSpace(at(0)), at(0) != UInt8(ascii: ">") { index += 1 }
            return (name, lowered(begin..<index))
        }
        index += 1
        let begin = index
        while index < bytes.count, at(0) != quote { index += 1 }
        let value = lowered(begin..<min(index, bytes.count))
        index += 1
        return (name, value)
    }

    private mutating func rawText(_ tag: Tag) {
        let end = Array("</\(tag.name)".utf8)
        let start = index
        while index < bytes.count {
            let isEnd = lowered(index..<min(index + end.count, bytes.count)).utf8.elementsEqual(end)
            if isEnd, Self.isSpace(at(end.count)) || at(end.count) == UInt8(ascii: ">") || at(end.count) == UInt8(ascii: "/") { break }
            index += 1
        }
        guard tag.name != "title", tag.name != "textarea" else { return }
        raw.append((tag.attributes.first { $0.name == "type" }?.value ?? "", lowered(start..<min(index, bytes.count))))
    }
}
