/// A piece of a passage: a word (letters, digits, marks), or one punctuation character.
struct Token: Sendable {
    struct Flags: OptionSet, Sendable {
        var rawValue: UInt16
        static let word = Flags(rawValue: 1 << 0)
        /// White space stands before it, or it is the first.
        static let spaced = Flags(rawValue: 1 << 1)
        /// Begins with an upper-case letter.
        static let capital = Flags(rawValue: 1 << 2)
        /// Two or more letters and none in lower case.
        static let allCapitals = Flags(rawValue: 1 << 3)
        /// Holds an upper-case letter after the first character, and lower case too (“McDonald”, “iPhone”).
        static let mixedCase = Flags(rawValue: 1 << 4)
        static let digit = Flags(rawValue: 1 << 5)
        /// The first word of a sentence, of a passage, or inside quotation marks.
        static let opensSentence = Flags(rawValue: 1 << 6)
        /// Of a script that writes no spaces: any character may begin or end a name.
        static let unspacedScript = Flags(rawValue: 1 << 7)
        /// A Hangul syllable: a name begins where a word does, and may end before a particle.
        static let hangul = Flags(rawValue: 1 << 8)

        /// What a plain word's form says of its capitals: the same three bits, two places higher.
        @inline(__always)
        init(_ form: PassageToken.Form) {
            rawValue = UInt16(form.rawValue & PassageToken.Form.capitals.rawValue) << 2
        }

        init(rawValue: UInt16) {
            self.rawValue = rawValue
        }
    }

    /// What a punctuation character does, whatever its typographic form.
    enum Mark: UInt8, Sendable {
        case none, apostrophe, hyphen, period, comma, colon, semicolon, open, close, openQuote, closeQuote, straightQuote, dash
        case ampersand, slash, ender, at, other
    }

    var start: Int32
    var end: Int32
    /// Its number in the vocabulary, or -1.
    var word: Int32
    var flags: Flags
    var mark: Mark

    /// Stands where none is yet.
    static let none = Token(start: 0, end: 0, word: -1, flags: [], mark: .none)

    var range: Range<Int> { Int(start)..<Int(end) }
    var isWord: Bool { flags.contains(.word) }
    var isSpaced: Bool { flags.contains(.spaced) }
    var isCapital: Bool { flags.contains(.capital) }
}

extension Token {
    /// A plain word that was looked up already.
    @inline(__always)
    init(_ word: PassageToken, _ flags: Flags) {
        self.init(start: word.start, end: word.end, word: word.name, flags: flags.union(Flags(word.form)), mark: .none)
    }
}
