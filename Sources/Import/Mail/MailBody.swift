/// Finds the part of a mail that holds the text, and decodes it.
struct MailBody {
    var text: MappedText
    var isHTML: Bool
    /// Where it stands in the mail's text.
    var range: Range<Int>
    /// Whether the mail has it as base64 or quoted-printable.
    var isEncoded: Bool

    /// The text part of a message, plain before HTML; nil where it has none.
    static func find(_ text: MappedText, mail: MailSeed, range: Range<Int>, depth: Int = 0) -> MailBody? {
        let type = mail.value("content-type")?.lowercased() ?? "text/plain"
        if type.hasPrefix("multipart/"), depth < 8, let boundary = mail.parameter("boundary", of: "content-type"), !boundary.isEmpty {
            return parts(text, range, boundary: boundary, depth: depth)
        }
        guard type.hasPrefix("text/") || !type.contains("/") else { return nil }
        let encoding = mail.value("content-transfer-encoding")?.lowercased()
        let body = decode(text, range, encoding: encoding, charset: mail.parameter("charset", of: "content-type"))
        let isEncoded = encoding == "base64" || encoding == "quoted-printable"
        return MailBody(text: body, isHTML: type.hasPrefix("text/html"), range: range, isEncoded: isEncoded)
    }

    private static func parts(_ text: MappedText, _ range: Range<Int>, boundary: String, depth: Int) -> MailBody? {
        let mark = Array("--\(boundary)".utf8)
        var starts = [(line: Int, next: Int, isLast: Bool)]()
        var index = range.lowerBound
        let bytes = text.bytes
        while index < range.upperBound, starts.count < 1000 {
            var end = index
            while end < range.upperBound, bytes[end] != ASCII.newline { end += 1 }
            if bytes[index..<end].starts(with: mark) { starts.append((index, min(end + 1, range.upperBound), bytes[index..<end].dropFirst(mark.count).starts(with: "--".utf8))) }
            index = end + 1
        }
        var html: MailBody?
        for (number, start) in starts.enumerated() where !start.isLast {
            let end = number + 1 < starts.count ? starts[number + 1].line : range.upperBound
            let part = MailSeed(text, from: start.next, to: end)
            if part.value("content-disposition")?.lowercased().hasPrefix("attachment") == true { continue }
            guard let body = find(text, mail: part, range: min(part.bodyStart, end)..<end, depth: depth + 1) else { continue }
            if !body.isHTML { return body }
            html = html ?? body
        }
        return html
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
        default: return text.part(range)
        }
        starts.append(range.upperBound)
        return Import.decode(bytes, declared: charset).text.rebased(starts: starts, onto: text)
    }
}
