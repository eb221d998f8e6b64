/// The mail as people read it.
extension MailSeed {
    /// Whether a field of the header has encoded words.
    var isEncoded: Bool { headers.contains(where: \.isEncoded) }

    /// The mail's text with its encoded words and its body decoded, in the order of the raw file.
    ///
    /// - Parameter text: what the mail was read from.
    func decoded(_ text: MappedText, bodies: [MailBody]) -> MappedText {
        var result = MappedText()
        var clean = 0
        for header in headers where header.isEncoded {
            result.append(clean..<header.range.lowerBound, of: text)
            let value = EncodedWord.decode(header.value.bytes)
            result.append(value.utf8, replacing: header.value.raw(0..<header.value.count))
            clean = header.range.upperBound
        }
        for body in bodies {
            result.append(clean..<body.range.lowerBound, of: text)
            result.append(0..<body.text.count, of: body.text)
            clean = body.range.upperBound
        }
        result.append(clean..<text.count, of: text)
        return result
    }
}

extension MailSeed.Header {
    /// Whether it has encoded words (RFC 2047).
    fileprivate var isEncoded: Bool { value.bytes[...].firstIndex(of: Array("=?".utf8)) != nil }
}
