internal import StringTemplate

/// The words of a sentence around those that a list shows.
///
/// A sentence may be a whole article, as a chronology without full stops is, and a list may show each of its thousand dates: of a
/// very long one only what stands near is shown, with an ellipsis.
struct SentenceAround {
    /// The passage's text.
    let text: [UInt8]
    /// UTF-8 offsets in it.
    let words: Range<Int>
    let sentence: Range<Int>

    /// At most so many bytes are shown on either side: more than nearly all sentences have.
    static let limit = 600

    /// The words before; they begin behind a space where they are cut.
    var before: Range<Int> {
        let start = min(sentence.lowerBound, words.lowerBound)
        guard words.lowerBound - start > Self.limit else { return start..<words.lowerBound }
        var cut = words.lowerBound - Self.limit
        while cut < words.lowerBound, text[cut - 1] != 0x20 { cut += 1 }
        if cut == words.lowerBound { cut = scalar(from: words.lowerBound - Self.limit) }
        return cut..<words.lowerBound
    }

    /// The words after; they end before a space where they are cut.
    var after: Range<Int> {
        let end = max(words.upperBound, sentence.upperBound)
        guard end - words.upperBound > Self.limit else { return words.upperBound..<end }
        var cut = words.upperBound + Self.limit
        while cut > words.upperBound, text[cut] != 0x20 { cut -= 1 }
        if cut == words.upperBound { cut = scalar(from: words.upperBound + Self.limit) }
        return words.upperBound..<cut
    }

    /// Where a character begins, at an offset or behind it.
    private func scalar(from offset: Int) -> Int {
        text[offset...].firstIndex { $0 & 0xC0 != 0x80 } ?? text.count
    }

    func writeBefore(to output: inout TextOutput) {
        let before = before
        if before.lowerBound > sentence.lowerBound { output.append("… ") }
        output.append(utf8: text, in: before)
    }

    func writeAfter(to output: inout TextOutput) {
        let after = after
        output.append(utf8: text, in: after)
        if after.upperBound < sentence.upperBound { output.append(" …") }
    }

    /// The sentence, or what is shown of it.
    var string: String {
        TextOutput.string { output in
            writeBefore(to: &output)
            output.append(utf8: text, in: words)
            writeAfter(to: &output)
        }
    }
}
