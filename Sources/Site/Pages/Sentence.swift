/// The sentence around a part of a text.
enum Sentence {
    /// From after the stop before the part to the stop after it.
    static func range(around part: Range<Int>, in text: [UInt8]) -> Range<Int> {
        var start = part.lowerBound
        while start > 0, !(start > 1 && text[start - 1] == 0x20 && isStop(text[start - 2])) { start -= 1 }
        var end = part.upperBound
        while end < text.count, !(isStop(text[end]) && (end + 1 == text.count || text[end + 1] == 0x20)) { end += 1 }
        return start..<min(text.count, end + 1)
    }

    private static func isStop(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
    }
}
