/// Decides what becomes of a hyphen at a line's end: `infra-` and `structure`, `Ost-` and `und Westschweiz`, `Baden-` and `Württemberg`.
struct DividedWords {
    enum Joint {
        /// The hyphen was the typesetter's: it goes.
        case word
        /// The hyphen is the word's own: no space follows it.
        case compound
        /// A part that stands for a whole (`Ost- und Westschweiz`), or no hyphen of a word at all: a space follows.
        case space
    }

    private let bytes: [UInt8]
    /// The words of the text, and its words with hyphens; made when a line first ends in a hyphen.
    private var known: (words: Set<[UInt8]>, compounds: Set<[UInt8]>)?

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func joint(end: Int, start: Int) -> Joint {
        guard Self.endsInHyphen(bytes, end), let next = Self.letter(bytes, at: start) else { return .space }
        let left = bytes[wordStart(before: end - 1)..<end - 1].asciiLowercased
        let right = bytes[start..<wordEnd(from: start)].asciiLowercased
        let known = vocabulary()
        if known.words.contains(left + right) { return .word }
        if known.compounds.contains(left + [UInt8(ascii: "-")] + right) { return .compound }
        if Self.conjunctions.contains(right) { return .space }
        return next.properties.isLowercase ? .word : next.properties.isUppercase ? .compound : .space
    }

    /// Words that join parts of compounds: `Ost- und West…`, `pre- and post-war`.
    private static let conjunctions = Set(
        "und oder bzw sowie bis and or to nor but y o u e et ou ed od i a oraz lub en of och og eller ja tai ve veya ile и или й та або"
            .split(separator: " ").map { Array($0.utf8) })

    /// Whether a line ends in a letter and a hyphen.
    static func endsInHyphen(_ bytes: [UInt8], _ end: Int) -> Bool {
        end >= 2 && bytes[end - 1] == UInt8(ascii: "-") && isWordByte(bytes[end - 2])
    }

    private static func isWordByte(_ byte: UInt8) -> Bool { ASCII.isLetter(byte) || byte >= 0x80 }

    private static func letter(_ bytes: [UInt8], at index: Int) -> Unicode.Scalar? {
        guard index < bytes.count, isWordByte(bytes[index]) else { return nil }
        return Unicode.Scalar(scalar(in: bytes[...], at: index).value)
    }

    private func wordStart(before end: Int) -> Int {
        var start = end
        while start > 0, Self.isWordByte(bytes[start - 1]) { start -= 1 }
        return start
    }

    private func wordEnd(from start: Int) -> Int {
        var end = start
        while end < bytes.count, Self.isWordByte(bytes[end]) { end += 1 }
        return end
    }

    private mutating func vocabulary() -> (words: Set<[UInt8]>, compounds: Set<[UInt8]>) {
        if let known { return known }
        let hyphen = UInt8(ascii: "-")
        var words = Set<[UInt8]>()
        var compounds = Set<[UInt8]>()
        for word in bytes.split(whereSeparator: { !(Self.isWordByte($0) || $0 == hyphen) }) {
            let lowered = word.asciiLowercased
            if lowered.contains(hyphen) { compounds.insert(lowered) }
            for part in lowered.split(separator: hyphen) { words.insert(Array(part)) }
        }
        known = (words, compounds)
        return (words, compounds)
    }
}
