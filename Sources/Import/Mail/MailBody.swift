/// A part of a mail that holds text, decoded.
struct MailBody {
    var text: MappedText
    var isHTML: Bool
    /// Where it stands in the mail's text.
    var range: Range<Int>
    /// Whether the mail has it as base64 or quoted-printable.
    var isEncoded: Bool

    /// The parts of a message that are its text, in their order: of several forms of one text the plain one, unless it says next to nothing.
    static func find(_ text: MappedText, mail: MailSeed, range: Range<Int>, depth: Int = 0) -> [MailBody] {
        let type = mail.value("content-type")?.lowercased() ?? "text/plain"
        guard depth < 8 else { return [] }
        if type.hasPrefix("multipart/"), let boundary = mail.parameter("boundary", of: "content-type"), !boundary.isEmpty {
            let parts = parts(text, range, boundary: boundary, depth: depth)
            return type.hasPrefix("multipart/alternative") ? best(of: parts) : parts.flatMap { $0 }
        }
        if type.hasPrefix("message/rfc822") {
            let inner = MailSeed(text, from: range.lowerBound, to: range.upperBound)
            return find(text, mail: inner, range: inner.bodyStart..<range.upperBound, depth: depth + 1)
        }
        guard type.hasPrefix("text/") || !type.contains("/") else { return [] }
        let encoding = mail.value("content-transfer-encoding")?.lowercased()
        let body = decode(text, range, encoding: encoding, charset: mail.parameter("charset", of: "content-type"))
        let isEncoded = encoding == "base64" || encoding == "quoted-printable"
        return [MailBody(text: body, isHTML: type.hasPrefix("text/html"), range: range, isEncoded: isEncoded)]
    }

    private static func best(of parts: [[MailBody]]) -> [MailBody] {
        let plain = parts.first { $0.contains { !$0.isHTML } }
        guard let rich = parts.last(where: { $0.contains(where: \.isHTML) }) else { return plain ?? [] }
        // “Your program shows no HTML” is no text.
        guard let plain, size(of: plain) >= 300 || size(of: plain) * 3 >= size(of: rich) else { return rich }
        return plain
    }

    /// How many bytes a reader sees, without white space.
    private static func size(of bodies: [MailBody]) -> Int {
        bodies.reduce(0) { sum, body in
            let bytes = body.isHTML ? MarkupTree(body.text).textContent(0).bytes : body.text.bytes
            return sum + bytes.count { !ASCII.isSpace($0) }
        }
    }

    private static func parts(_ text: MappedText, _ range: Range<Int>, boundary: String, depth: Int) -> [[MailBody]] {
        let mark = Array("--\(boundary)".utf8)
        var starts = [(line: Int, next: Int, isLast: Bool)]()
        var index = range.lowerBound
        let bytes = text.bytes
        while index < range.upperBound, starts.count < 1000 {
            var end = index
            while end < range.upperBound, bytes[end] != ASCII.newline { end += 1 }
            if bytes[index..<end].starts(with: mark) {
                // The boundary of parts inside a part often begins as this one does.
                let rest = bytes[index..<end].dropFirst(mark.count).trimmed
                if rest.isEmpty || rest.elementsEqual("--".utf8) { starts.append((index, min(end + 1, range.upperBound), !rest.isEmpty)) }
            }
            index = end + 1
        }
        var bodies = [[MailBody]]()
        for (number, start) in starts.enumerated() where !start.isLast {
            let end = number + 1 < starts.count ? starts[number + 1].line : range.upperBound
            let part = MailSeed(text, from: start.next, to: end)
            if part.value("content-disposition")?.lowercased().hasPrefix("attachment") == true { continue }
            // A file behind the text, whatever it is shown as.
            if bodies.contains(where: { !$0.isEmpty }), part.parameter("name", of: "content-type") != nil || part.parameter("filename", of: "content-disposition") != nil { continue }
            bodies.append(find(text, mail: part, range: min(part.bodyStart, end)..<end, depth: depth + 1))
        }
        return bodies
    }

    /// Undoes the transfer encoding and the charset; the map to the raw file stays.
    private static func decode(_ text: MappedText, _ range: Range<Int>, encoding: String?, charset: String?) -> MappedText {
        var bytes = [UInt8]()
        var starts = [Int]()
        switch encoding {
        case "quoted-printable"?:
            var index = range.lowerBound
            let source = Array(text.bytes[..<range.upperBound])
            while index < range.upperBound, let (byte, length) = QuotedPrintable.unit(source, at: index) {
                if let byte {
                    bytes.append(byte)
                    starts.append(index)
                }
                index += length
            }
        case "base64"?:
            var group = [(byte: UInt8, at: Int)]()
            for index in range where !ASCII.isSpace(text.bytes[index]) {
                group.append((text.bytes[index], index))
                if group.count == 4 {
                    let decoded = Base64.decode(group.map(\.byte))
                    for (offset, byte) in decoded.enumerated() {
                        bytes.append(byte)
                        starts.append(group[offset == 0 ? 0 : offset + 1].at)
                    }
                    group = []
                }
            }
            // What is left of a text without padding.
            for (offset, byte) in Base64.decode(group.map(\.byte)).enumerated() {
                bytes.append(byte)
                starts.append(group[offset == 0 ? 0 : offset + 1].at)
            }
        default: return text.part(range)
        }
        starts.append(range.upperBound)
        return Import.decode(bytes, declared: charset).text.rebased(starts: starts, onto: text)
    }
}
