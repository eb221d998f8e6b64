package import Markdown
internal import Text

/// What a curator says of a quotation in the article's front matter:
/// `quotes: [{passage: p-1a2b3c4d, text: "first words", speaker: "Name"}]`, with `speaker: null` for nobody.
package struct QuotationOverride: Sendable, Hashable {
    /// The passage's anchor.
    package var passage: String
    /// How the quotation's words begin.
    package var text: String
    /// A name, or the slug of an entity; nil: the words are nobody's.
    package var speaker: String?

    package init(passage: String, text: String, speaker: String?) {
        self.passage = passage
        self.text = text
        self.speaker = speaker
    }
}

extension [Quotation] {
    /// The quotations as the curator has it, and the indexes of the overrides that fit none: a fault to report.
    ///
    /// - Parameter entity: the entity of a name or a slug, where the dossier has one, and what to call it.
    package func applying(
        _ overrides: [QuotationOverride], in passages: [Passage], entity: (String) -> (index: Int, name: String)?
    ) -> (quotations: [Quotation], unmatched: [Int]) {
        var result = self
        var unmatched: [Int] = []
        for (index, override) in overrides.enumerated() {
            let wanted = [UInt8](override.text.utf8)
            let match = result.firstIndex { quotation in
                guard let part = quotation.parts.first, passages.indices.contains(part.passage), passages[part.passage].id == override.passage else { return false }
                return passages[part.passage].text[part.range].starts(with: wanted)
            }
            guard let match, let part = result[match].parts.first else {
                unmatched.append(index)
                continue
            }
            result[match].ground = .curator
            result[match].speaker = override.speaker.map { stated in
                let known = entity(stated)
                return Speaker(
                    name: known?.name ?? stated, kind: .named, passage: part.passage, range: part.range.lowerBound..<part.range.lowerBound,
                    entity: known?.index, reason: "stated in the article's front matter")
            }
        }
        return (result, unmatched)
    }
}

extension Quotation {
    /// A name that survives edits elsewhere: the first passage's anchor and eight hexadecimal digits of its words.
    package func key(in passages: [Passage]) -> String {
        guard let part = parts.first else { return "" }
        return stableKey(passages[part.passage], part.range)
    }
}

extension DateReference {
    /// A name that survives edits elsewhere: the passage's anchor and eight hexadecimal digits of the expression.
    package func key(in passages: [Passage]) -> String {
        stableKey(passages[passage], range)
    }
}

private func stableKey(_ passage: Passage, _ range: Range<Int>) -> String {
    let digest = passage.text[range].withUnsafeBufferPointer { SHA256Digest.start(of: $0) }
    var key = ByteBuffer()
    key.append(passage.id)
    key.append(UInt8(ascii: "-"))
    key.append(hexadecimal: digest)
    return key.string
}
