internal import Text

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
    /// Made when a line first ends in a hyphen.
    private var known: Vocabulary?

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func joint(end: Int, start: Int) -> Joint {
        guard Self.endsInHyphen(bytes, end), let next = Self.letter(bytes, at: start) else { return .space }
        let chain = chain(before: end - 1)
        let left = Array(chain[(chain.lastIndex(of: Self.hyphen) ?? -1) + 1..<chain.count])
        let right = Self.withoutMarks(behind: bytes[start..<wordEnd(from: start)]).asciiLowercased
        let known = vocabulary()
        if known.words.contains(left + right) { return .word }
        if known.compounds.contains(chain + [Self.hyphen] + right) || known.compounds.contains(left + [Self.hyphen] + right) { return .compound }
        if next.properties.isLowercase, known.keepsHyphen(left, right, isInner: left.count < chain.count) { return .compound }
        if Self.conjunctions.contains(right), known.language == nil || Self.endings[right].map({ $0 == known.language }) ?? true { return .space }
        return next.properties.isLowercase ? .word : next.properties.isUppercase ? .compound : .space
    }

    /// Words that join parts of compounds: `Ost- und West…`, `pre- and post-war`.
    private static let conjunctions = Set(
        "und oder bzw sowie bis and or to nor but y o u e et ou ed od i a oraz lub en of och og eller ja tai ve veya ile и или й та або"
            .split(separator: " ").map { Array($0.utf8) })

    /// Words that join parts in one language and end words in others: `mannen- en vrouwenkoor`, but `tak-en`.
    private static let endings: [[UInt8]: String] = [Array("en".utf8): "nl", Array("ed".utf8): "it"]

    /// Whether a line ends in a letter and a hyphen.
    static func endsInHyphen(_ bytes: [UInt8], _ end: Int) -> Bool {
        end >= 2 && bytes[end - 1] == UInt8(ascii: "-") && isWordByte(bytes[end - 2])
    }

    private static func isWordByte(_ byte: UInt8) -> Bool { ASCII.isLetter(byte) || byte >= 0x80 }

    private static func letter(_ bytes: [UInt8], at index: Int) -> Unicode.Scalar? {
        guard index < bytes.count, isWordByte(bytes[index]) else { return nil }
        return Unicode.Scalar(scalar(in: bytes[...], at: index).value)
    }

    /// The word that ends at an offset with the parts before it: of `a 60-year-` the bytes of `60-year`, in small letters.
    private func chain(before end: Int) -> [UInt8] {
        var start = end
        while start > 0, Self.isWordByte(bytes[start - 1]) || ASCII.isDigit(bytes[start - 1]) || bytes[start - 1] == Self.hyphen { start -= 1 }
        let chain = bytes[start..<end]
        guard let mark = chain.lastIndex(where: Self.opensMark) else { return chain.asciiLowercased }
        return chain[min(mark + (chain[mark] == 0xE2 ? 3 : 2), end)...].asciiLowercased
    }

    /// Letters up to a quotation mark or the like.
    private static func withoutMarks(behind word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        word.prefix { !opensMark($0) }
    }

    /// Whether a byte begins a mark beyond ASCII (U+0080 to U+00BF, U+2000 to U+2FFF).
    private static func opensMark(_ byte: UInt8) -> Bool { byte == 0xC2 || byte == 0xE2 }

    private static let hyphen = UInt8(ascii: "-")

    private func wordEnd(from start: Int) -> Int {
        var end = start
        while end < bytes.count, Self.isWordByte(bytes[end]) { end += 1 }
        return end
    }

    private mutating func vocabulary() -> Vocabulary {
        if let known { return known }
        let made = Vocabulary(bytes)
        known = made
        return made
    }

    /// The words of a text.
    private struct Vocabulary {
        /// Words, and parts of words with hyphens.
        var words = Set<[UInt8]>()
        var compounds = Set<[UInt8]>()
        /// Words without a hyphen, as they are written: German nouns are other words than their endings.
        var alone = Set<[UInt8]>()
        let language: String?

        init(_ bytes: [UInt8]) {
            language = LanguageGuess.language(of: CollectionOfOne(Array(bytes.prefix(6_000))))
            let isPart = { (byte: UInt8) in DividedWords.isWordByte(byte) || byte == DividedWords.hyphen }
            var index = 0
            // The two parts of a divided word are no words yet.
            var isDivided = false
            while index < bytes.count {
                guard isPart(bytes[index]), !DividedWords.opensMark(bytes[index]) else {
                    if !ASCII.isSpace(bytes[index]) { isDivided = false }
                    index += DividedWords.opensMark(bytes[index]) ? (bytes[index] == 0xE2 ? 3 : 2) : 1
                    continue
                }
                var end = index
                while end < bytes.count, isPart(bytes[end]), !DividedWords.opensMark(bytes[end]) { end += 1 }
                let startsDivided = isDivided
                isDivided = end < bytes.count && bytes[end] == ASCII.newline && bytes[end - 1] == DividedWords.hyphen
                add(bytes[index..<end], fromPart: startsDivided ? 1 : 0, toPart: isDivided ? 1 : 0)
                index = end
            }
        }

        /// Takes a word in, but for its first part or its last where those belong to a divided word.
        private mutating func add(_ word: ArraySlice<UInt8>, fromPart first: Int, toPart last: Int) {
            let lowered = word.asciiLowercased
            let parts = lowered.split(separator: DividedWords.hyphen)
            for part in parts.dropFirst(first).dropLast(last) { words.insert(Array(part)) }
            if parts.count > 1 { compounds.insert(lowered) }
            if parts.count == 1, first + last == 0, !word.contains(DividedWords.hyphen) { alone.insert(Array(word)) }
        }

        /// Whether a hyphen at a line's end is the word's own. In doubt it is where both parts are words of the text.
        func keepsHyphen(_ left: [UInt8], _ right: [UInt8], isInner: Bool) -> Bool {
            let leftStands = alone.contains(left)
            let rightStands = alone.contains(right)
            if isInner, Compounds.isInner(left) || leftStands || rightStands { return true }
            if Compounds.keepsHyphen(left, right, language: language, standsAlone: leftStands) { return true }
            return leftStands && rightStands && left.count >= 4 && right.count >= 4 && !Compounds.isSolid(left)
        }
    }
}
