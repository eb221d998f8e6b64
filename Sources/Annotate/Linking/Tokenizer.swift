/// Cuts UTF-8 text into words and punctuation in one pass, looking each up in a vocabulary as it goes.
///
/// Quotation marks, apostrophes, hyphens and spaces count as equal in all their typographic forms. Han, Hiragana, Thai,
/// Lao, Khmer and Burmese are written without spaces: there each character is a word. So is each Hangul syllable, for
/// particles follow a name without a space.
struct Tokenizer {
    /// The tokens, and behind them room for more.
    private var room: [Token] = []
    private var count = 0
    private var spaced = true
    private var opensSentence = true

    var tokens: [Token] { Array(shared) }
    /// The same where they are: whoever has them still when the next text is read makes that text's room a copy.
    var shared: ArraySlice<Token> { room[..<count] }

    /// Replaces `tokens` by those of `text`.
    mutating func read(_ text: [UInt8], _ vocabulary: Vocabulary) {
        count = 0
        spaced = true
        opensSentence = true
        text.withUnsafeBufferPointer { read($0, from: 0, to: $0.count, vocabulary) }
    }

    /// Replaces `tokens` by those of a passage whose plain words are known already.
    mutating func read(_ passage: TokenizedPassage, _ vocabulary: Vocabulary) {
        count = 0
        spaced = true
        opensSentence = true
        passage.text.withUnsafeBufferPointer { text in
            passage.tokens.withUnsafeBufferPointer { known in
                var at = 0
                var next = 0
                while next < known.count {
                    if known[next].isPlainWord {
                        read(text, from: at, to: Int(known[next].start), vocabulary)
                        next = appendPlainWords(known, from: next)
                        at = Int(known[next - 1].end)
                    } else {
                        next += 1
                    }
                }
                read(text, from: at, to: text.count, vocabulary)
            }
        }
    }

    /// Appends a plain word and those that follow it with one space between; the index behind them.
    private mutating func appendPlainWords(_ known: UnsafeBufferPointer<PassageToken>, from first: Int) -> Int {
        makeRoom(known.count - first)
        var next = first
        var count = count
        var flags: Token.Flags = opensSentence ? [.word, .opensSentence] : .word
        if spaced { flags.insert(.spaced) }
        // Most words of all: without a check for each that the array is nobody else's.
        room.withUnsafeMutableBufferPointer { room in
            var word = known[next]
            while true {
                room[count] = Token(word, flags)
                flags = [.word, .spaced]
                count &+= 1
                next &+= 1
                guard next < known.count, known[next].follows(word) else { return }
                word = known[next]
            }
        }
        self.count = count
        spaced = false
        opensSentence = false
        return next
    }

    private mutating func makeRoom(_ more: Int) {
        let missing = count + more - room.count
        if missing > 0 { room.append(contentsOf: repeatElement(Token.none, count: max(missing, room.count))) }
    }

    private mutating func append(_ token: Token) {
        makeRoom(1)
        room[count] = token
        count += 1
    }

    private mutating func read(_ text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, _ vocabulary: Vocabulary) {
        var at = start
        while at < end {
            let byte = text[at]
            if byte < 0x80 {
                if byte <= 0x20 || byte == 0x7f {
                    spaced = true
                    at += 1
                } else if byte &- UInt8(ascii: "0") < 10 || (byte | 0x20) &- UInt8(ascii: "a") < 26 {
                    at = readWord(text, from: at, vocabulary)
                } else {
                    append(mark: Self.asciiMark(byte), text, at, at + 1, fold: byte, vocabulary)
                    at += 1
                }
            } else {
                let (scalar, length) = Scalars.decode(text, at)
                switch Scalars.kind(scalar) {
                case .space:
                    spaced = true
                    at += length
                case .lower, .upper, .letter, .digit, .mark:
                    at = readWord(text, from: at, vocabulary)
                case .unspaced, .hangul:
                    at = readCharacter(text, from: at, vocabulary)
                case .other:
                    let (mark, fold) = Self.typographicMark(scalar)
                    append(mark: mark, text, at, at + length, fold: fold, vocabulary)
                    at += length
                }
            }
        }
    }

    private mutating func readWord(_ text: UnsafeBufferPointer<UInt8>, from start: Int, _ vocabulary: Vocabulary) -> Int {
        var hash = Vocabulary.seed
        var at = start
        var flags: Token.Flags = .word
        var letters = 0, upper = 0
        while at < text.count {
            let byte = text[at]
            if byte < 0x80 {
                // The hottest loop of all reading: comparisons, no table.
                if byte &- UInt8(ascii: "a") < 26 {
                    letters += 1
                } else if byte &- UInt8(ascii: "A") < 26 {
                    letters += 1
                    upper += 1
                    if at == start { flags.insert(.capital) }
                } else if byte &- UInt8(ascii: "0") < 10 {
                    if at == start { flags.insert(.digit) }
                } else {
                    return finish(text, start, at, hash, flags, letters, upper, vocabulary)
                }
                hash = Vocabulary.step(hash, byte)
                at += 1
                continue
            }
            let (scalar, length) = Scalars.decode(text, at)
            switch Scalars.kind(scalar) {
            case .lower, .letter: letters += 1
            case .upper:
                letters += 1
                upper += 1
                if at == start { flags.insert(.capital) }
            case .digit: if at == start { flags.insert(.digit) }
            case .mark: break
            case .space, .other, .unspaced, .hangul:
                return finish(text, start, at, hash, flags, letters, upper, vocabulary)
            }
            for offset in at..<at + length { hash = Vocabulary.step(hash, text[offset]) }
            at += length
        }
        return finish(text, start, at, hash, flags, letters, upper, vocabulary)
    }

    private mutating func finish(
        _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ hash: UInt64, _ given: Token.Flags, _ letters: Int, _ upper: Int,
        _ vocabulary: Vocabulary
    ) -> Int {
        var flags = given
        if upper == letters, letters > 1 { flags.insert(.allCapitals) }
        if upper > (flags.contains(.capital) ? 1 : 0), upper < letters { flags.insert(.mixedCase) }
        if spaced { flags.insert(.spaced) }
        if opensSentence { flags.insert(.opensSentence) }
        append(
            Token(
                start: Int32(start), end: Int32(end), word: vocabulary.find(text, start..<end, hash: hash), flags: flags,
                mark: .none))
        spaced = false
        opensSentence = false
        return end
    }

    /// One character of a script without spaces, and the marks that belong to it.
    private mutating func readCharacter(_ text: UnsafeBufferPointer<UInt8>, from start: Int, _ vocabulary: Vocabulary) -> Int {
        let (scalar, length) = Scalars.decode(text, start)
        var end = start + length
        while end < text.count, text[end] >= 0x80 {
            let (next, nextLength) = Scalars.decode(text, end)
            guard Scalars.kind(next) == .mark else { break }
            end += nextLength
        }
        let flags: Token.Flags = Scalars.kind(scalar) == .hangul ? .hangul : .unspacedScript
        let hash = Vocabulary.hash(text[start..<end])
        return finish(text, start, end, hash, [.word, flags], 0, 0, vocabulary)
    }

    private mutating func append(
        mark: Token.Mark, _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, fold: UInt8, _ vocabulary: Vocabulary
    ) {
        let word =
            fold == 0
            ? vocabulary.find(text, start..<end, hash: Vocabulary.hash(text[start..<end]))
            : vocabulary.find(character: fold)
        let isInitial = mark == .period && !spaced && count > 0 && Self.isAbbreviation(room[count - 1])
        append(
            Token(start: Int32(start), end: Int32(end), word: word, flags: spaced ? .spaced : [], mark: mark))
        switch mark {
        case .period: opensSentence = !isInitial
        case .ender, .colon, .openQuote: opensSentence = true
        case .straightQuote, .apostrophe: opensSentence = spaced
        case .close, .closeQuote: break
        default: opensSentence = false
        }
        spaced = false
    }

    /// “J.” and “U.” do not end a sentence.
    private static func isAbbreviation(_ token: Token) -> Bool {
        token.flags.contains(.capital) && token.end - token.start == 1
    }

    private static func asciiMark(_ byte: UInt8) -> Token.Mark {
        switch byte {
        case UInt8(ascii: "'"): .apostrophe
        case UInt8(ascii: "\""): .straightQuote
        case UInt8(ascii: "-"): .hyphen
        case UInt8(ascii: "."): .period
        case UInt8(ascii: ","): .comma
        case UInt8(ascii: ":"): .colon
        case UInt8(ascii: ";"): .semicolon
        case UInt8(ascii: "("), UInt8(ascii: "["): .open
        case UInt8(ascii: ")"), UInt8(ascii: "]"): .close
        case UInt8(ascii: "&"): .ampersand
        case UInt8(ascii: "/"): .slash
        case UInt8(ascii: "!"), UInt8(ascii: "?"): .ender
        case UInt8(ascii: "@"), UInt8(ascii: "_"): .at
        default: .other
        }
    }

    /// The mark, and the ASCII character that it counts as (0: none but itself).
    private static func typographicMark(_ scalar: UInt32) -> (Token.Mark, UInt8) {
        switch scalar {
        case 0x2018, 0x2019, 0x201b, 0x02bc, 0x00b4: (.apostrophe, UInt8(ascii: "'"))
        case 0x2010, 0x2011, 0x2013, 0x2212: (.hyphen, UInt8(ascii: "-"))
        case 0x2012, 0x2014, 0x2015: (.dash, 0)
        case 0x201c, 0x201e, 0x00ab, 0x300c, 0x300e: (.openQuote, UInt8(ascii: "\""))
        case 0x201d, 0x00bb, 0x300d, 0x300f: (.closeQuote, UInt8(ascii: "\""))
        case 0x2026, 0x3002, 0xff01, 0xff1f, 0x061f, 0x06d4, 0x0964: (.ender, 0)
        case 0xff0c, 0x3001, 0x060c: (.comma, 0)
        case 0xff08: (.open, 0)
        case 0xff09: (.close, 0)
        default: (.other, 0)
        }
    }
}
