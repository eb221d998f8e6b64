internal import Text

/// A mail message (RFC 5322) saved as a file or pasted with its header.
struct MailSeed {
    struct Header {
        var name: [UInt8]
        /// The bytes of name and value.
        var range: Range<Int>
        var value: MappedText
    }

    let headers: [Header]
    /// Where the body begins in the text.
    let bodyStart: Int

    private static let known: Set<[UInt8]> = Set(
        ["from", "to", "subject", "date", "cc", "bcc", "reply-to", "message-id", "sender", "content-type", "mime-version", "received", "return-path", "delivered-to", "sent", "x-mailer", "list-unsubscribe", "content-transfer-encoding"]
            .map { Array($0.utf8) })

    /// Whether a text begins with the header of a mail: two of the usual fields, one of them From, Subject or Date.
    static func isMail(_ head: ArraySlice<UInt8>) -> Bool {
        var found = 0
        var hasMain = false
        var lines = 0
        for line in head.prefix(8192).split(separator: ASCII.newline, omittingEmptySubsequences: false) {
            lines += 1
            if lines > 60 { break }
            if line.trimmed.isEmpty { break }
            if lines == 1, line.starts(with: "From ".utf8) { continue }
            if let first = line.first, ASCII.isSpace(first), found > 0 { continue }
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex else { return found >= 2 && hasMain }
            let name = line[line.startIndex..<colon].asciiLowercased
            guard name.allSatisfy({ ASCII.isAlphanumeric($0) || $0 == UInt8(ascii: "-") }) else { return found >= 2 && hasMain }
            if known.contains(name) {
                found += 1
                if name == Array("from".utf8) || name == Array("subject".utf8) || name == Array("sender".utf8) { hasMain = true }
            } else if found == 0 {
                return false
            }
        }
        return found >= 2 && hasMain
    }

    init(_ text: MappedText, from start: Int = 0, to end: Int? = nil) {
        let bytes = text.bytes
        let end = end ?? bytes.count
        var headers = [Header]()
        var index = start
        while index < end, ASCII.isSpace(bytes[index]) { index += 1 }
        if bytes[index..<end].starts(with: "From ".utf8), headers.isEmpty { index = Self.lineEnd(bytes, index, end) + 1 }
        while index < end {
            let last = Self.lineEnd(bytes, index, end)
            if bytes[index..<last].trimmed.isEmpty {
                index = min(end, last + 1)
                break
            }
            if ASCII.isSpace(bytes[index]), !headers.isEmpty {
                // A folded field goes on.
                headers[headers.count - 1].value.appendCollapsed(index..<last, of: text)
                headers[headers.count - 1].range = headers[headers.count - 1].range.lowerBound..<last
            } else if let colon = bytes[index..<last].firstIndex(of: UInt8(ascii: ":")), bytes[index..<colon].allSatisfy({ ASCII.isAlphanumeric($0) || $0 == UInt8(ascii: "-") }) {
                var value = MappedText()
                value.appendCollapsed(colon + 1..<last, of: text)
                headers.append(Header(name: bytes[index..<colon].asciiLowercased, range: index..<last, value: value))
            } else {
                break
            }
            index = last + 1
        }
        self.headers = headers
        bodyStart = min(index, end)
    }

    private static func lineEnd(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
        var index = start
        while index < end, bytes[index] != ASCII.newline { index += 1 }
        return index
    }

    func value(_ name: String) -> String? {
        headers.first { $0.name.elementsEqual(name.utf8) }.map { EncodedWord.decode($0.value.bytes) }
    }

    /// A parameter of a field, such as the charset or boundary of `Content-Type`.
    func parameter(_ name: String, of field: String) -> String? {
        guard let value = headers.first(where: { $0.name.elementsEqual(field.utf8) })?.value.bytes else { return nil }
        for part in value.split(separator: UInt8(ascii: ";")).dropFirst() {
            let part = part.trimmed
            guard let equal = part.firstIndex(of: UInt8(ascii: "=")), part[part.startIndex..<equal].trimmed.asciiLowercased.elementsEqual(name.utf8) else { continue }
            return part[(equal + 1)...].trimmed.filter { $0 != UInt8(ascii: "\"") }.string
        }
        return nil
    }

    /// The fields of the article that the header gives.
    func article() -> ImportedArticle {
        var article = ImportedArticle()
        article.title = value("subject").flatMap(Self.title)
        if let date = value("date") ?? value("sent") { article.date = PageMetadata.moment(date) }
        if let from = value("from") { article.byline = Self.sender(from) }
        return article
    }

    /// A subject without `Re:`, `Fwd:` and the like.
    static func title(_ subject: String) -> String? {
        var title = subject[...].drop { $0 == " " }
        // Only the first letters are looked at: a subject may have thousands of such words.
        while let prefix = prefix(of: title.prefix(longestPrefix).lowercased()) { title = title.dropFirst(prefix.count).drop { $0 == " " } }
        return title.isEmpty ? nil : String(title)
    }

    private static func prefix(of subject: String) -> String? { replies.first(where: subject.hasPrefix) ?? forwards.first(where: subject.hasPrefix) }

    private static let longestPrefix = (replies + forwards).reduce(0) { max($0, $1.count) }
    private static let replies = ["re:", "aw:", "sv:", "antw:", "odp:"]
    private static let forwards = ["fwd:", "fw:", "wg:", "tr:", "rv:", "enc:", "i:", "vs:", "doorst:", "fwd "]

    /// Whether the subject says that another's mail is sent on.
    var isForward: Bool {
        guard let subject = value("subject")?.lowercased() else { return false }
        return Self.forwards.contains { subject.hasPrefix($0) || subject.hasPrefix("re: " + $0) }
    }

    /// The display name of an address; an address alone names nobody.
    static func sender(_ value: String) -> [String] {
        var name = value[...]
        if let open = name.lastIndex(of: "<") { name = name[..<open] } else if name.contains("@") {
            guard let bracket = name.firstIndex(of: "("), let close = name.lastIndex(of: ")"), bracket < close else { return [] }
            name = name[name.index(after: bracket)..<close]
        }
        let plain = name.filter { $0 != "\"" }.split(separator: " ").joined(separator: " ")
        guard !plain.isEmpty else { return [] }
        // `Example, Ada` is Ada Example.
        let parts = plain.split(separator: ",").map { $0.drop { $0 == " " } }
        if parts.count == 2, parts.allSatisfy({ Byline.isName(Array($0.utf8)[...]) }), !Byline.isRole(Array(parts[1].utf8)[...]) { return ["\(parts[1]) \(parts[0])"] }
        let names = Byline.names(Array(plain.utf8)[...])
        return names.isEmpty ? [plain] : names
    }
}

/// `=?utf-8?Q?…?=` in a header (RFC 2047).
enum EncodedWord {
    static func decode(_ bytes: [UInt8]) -> String {
        guard bytes[...].firstIndex(of: Array("=?".utf8)) != nil else { return bytes.string }
        var result = ""
        var index = 0
        var clean = 0
        var afterWord = false
        while index < bytes.count {
            guard bytes[index] == UInt8(ascii: "="), let word = word(bytes, at: index) else {
                index += 1
                continue
            }
            let between = bytes[clean..<index]
            // White space between two encoded words is not shown.
            if !(afterWord && between.allSatisfy(ASCII.isSpace)) { result += between.string }
            result += word.text
            index = word.end
            clean = index
            afterWord = true
        }
        return result + bytes[clean...].string
    }

    private static func word(_ bytes: [UInt8], at start: Int) -> (text: String, end: Int)? {
        guard start + 1 < bytes.count, bytes[start + 1] == UInt8(ascii: "?") else { return nil }
        let parts = bytes[(start + 2)...].split(separator: UInt8(ascii: "?"), maxSplits: 3, omittingEmptySubsequences: false)
        guard parts.count == 4, parts[3].first == UInt8(ascii: "="), parts[1].count == 1, let mark = parts[1].first else { return nil }
        let payload = Array(parts[2])
        let raw: [UInt8]
        switch mark | 0x20 {
        case UInt8(ascii: "b"): raw = Base64.decode(payload)
        case UInt8(ascii: "q"): raw = QuotedPrintable.decode(payload.map { $0 == UInt8(ascii: "_") ? ASCII.space : $0 })
        default: return nil
        }
        return (Import.decode(raw, declared: parts[0].string).text.bytes.string, parts[3].startIndex + 1)
    }
}

/// Base64 (RFC 4648), other bytes ignored.
enum Base64 {
    static func decode(_ bytes: [UInt8]) -> [UInt8] {
        var result = [UInt8]()
        var bits: UInt32 = 0
        var count = 0
        for byte in bytes {
            guard let value = value(byte) else { continue }
            bits = bits << 6 | value
            count += 1
            if count == 4 {
                result += [UInt8(truncatingIfNeeded: bits >> 16), UInt8(truncatingIfNeeded: bits >> 8), UInt8(truncatingIfNeeded: bits)]
                bits = 0
                count = 0
            }
        }
        if count == 3 { result += [UInt8(truncatingIfNeeded: bits >> 10), UInt8(truncatingIfNeeded: bits >> 2)] }
        if count == 2 { result.append(UInt8(truncatingIfNeeded: bits >> 4)) }
        return result
    }

    private static func value(_ byte: UInt8) -> UInt32? {
        switch byte {
        case 0x41...0x5A: UInt32(byte - 0x41)
        case 0x61...0x7A: UInt32(byte - 0x61 + 26)
        case 0x30...0x39: UInt32(byte - 0x30 + 52)
        case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
        case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
        default: nil
        }
    }
}

/// Quoted-printable (RFC 2045).
enum QuotedPrintable {
    static func decode(_ bytes: [UInt8]) -> [UInt8] {
        var result = [UInt8]()
        var index = 0
        while index < bytes.count {
            guard let (byte, length) = unit(bytes, at: index) else {
                index += 1
                continue
            }
            if let byte { result.append(byte) }
            index += length
        }
        return result
    }

    /// One byte (none for a soft line end) and how many bytes it takes.
    static func unit(_ bytes: [UInt8], at index: Int) -> (byte: UInt8?, length: Int)? {
        guard bytes[index] == UInt8(ascii: "=") else { return (bytes[index], 1) }
        var next = index + 1
        while next < bytes.count, bytes[next] == ASCII.space || bytes[next] == ASCII.tab { next += 1 }
        if next >= bytes.count { return (nil, next - index) }
        if bytes[next] == ASCII.newline { return (nil, next + 1 - index) }
        if bytes[next] == 0x0D { return (nil, next + (next + 1 < bytes.count && bytes[next + 1] == ASCII.newline ? 2 : 1) - index) }
        guard index + 2 < bytes.count, let high = nibble(bytes[index + 1]), let low = nibble(bytes[index + 2]) else { return (bytes[index], 1) }
        return (high << 4 | low, 3)
    }

    private static func nibble(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x41 + 10
        case 0x61...0x66: byte - 0x61 + 10
        default: nil
        }
    }
}
