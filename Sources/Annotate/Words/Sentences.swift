package import Markdown
internal import Text

/// A word, a number or a mark of a passage, with its UTF-8 range and what a word list knows of it.
package struct PassageToken: Sendable {
    package enum Kind: UInt8, Sendable {
        case word, number
        /// `'s`, cut from the word before it.
        case possessive
        case quote
        /// `.` `!` `?` `…` and their kin.
        case stop
        case comma, colon, semicolon
        /// A dash that parts clauses.
        case dash
        /// A hyphen without space on either side.
        case hyphen
        case open, close
        case currency, percent, slash, other
    }

    /// How it is written.
    struct Form: OptionSet, Sendable {
        var rawValue: UInt8
        static let capitalized = Form(rawValue: 1 << 0)
        static let allCapitals = Form(rawValue: 1 << 1)
        static let mixedCase = Form(rawValue: 1 << 2)
        static let capitals: Form = [.capitalized, .allCapitals, .mixedCase]
        static let plainWord = Form(rawValue: 1 << 3)
        static let spaceBefore = Form(rawValue: 1 << 4)
        static let afterSpace: Form = [.plainWord, .spaceBefore]
    }

    // In the order in which they take the least room: an article has some hundreds.
    package var start: Int32
    package var end: Int32
    /// Of a word: its key in word lists, in lower case; of a number: its digits' key. Of a quotation mark: the scalar.
    package var key: UInt64
    package var entry: WordEntry
    package var kind: Kind
    let form: Form
    /// Of a plain word: its number among the words of names, where the tokenizer knows them; else -1.
    let name: Int32

    @inline(__always)
    init(_ kind: Kind, _ range: Range<Int>, _ form: Form, key: UInt64 = 0, entry: WordEntry = .unknown, name: Int32 = -1) {
        start = Int32(truncatingIfNeeded: range.lowerBound)
        end = Int32(truncatingIfNeeded: range.upperBound)
        self.key = key
        self.entry = entry
        self.kind = kind
        self.form = form
        self.name = name
    }

    package var range: Range<Int> { Int(start)..<Int(end) }
    package var isCapitalized: Bool { form.contains(.capitalized) }
    /// Two letters or more, all capitals.
    package var isAllCapitals: Bool { form.contains(.allCapitals) }
    package var hasSpaceBefore: Bool { form.contains(.spaceBefore) }
    /// Up to fifteen ASCII letters with neither digits nor other letters beside them: a word to any reader.
    var isPlainWord: Bool { form.contains(.plainWord) }

    /// Whether it is a plain word with one space between it and the one before.
    @inline(__always)
    func follows(_ word: PassageToken) -> Bool { form.isSuperset(of: .afterSpace) && start &- word.end == 1 }

    @inline(__always)
    package func `is`(_ classes: WordTraits) -> Bool {
        !entry.classes.isDisjoint(with: classes)
    }
}

/// What kinds and classes of tokens a passage has, so that who looks for one need not look through all.
struct PassageContent: Sendable {
    private var kinds: UInt32 = 0
    private(set) var classes: WordTraits = []

    @inline(__always)
    mutating func note(_ kind: PassageToken.Kind, _ classes: WordTraits) {
        kinds |= 1 << UInt32(kind.rawValue)
        self.classes.formUnion(classes)
    }

    func holds(_ kind: PassageToken.Kind) -> Bool { kinds & 1 << UInt32(kind.rawValue) != 0 }
}

/// A passage cut into tokens and sentences.
package struct TokenizedPassage: Sendable {
    package let text: [UInt8]
    package let tokens: [PassageToken]
    /// Ranges of `tokens`; they tile it.
    package let sentences: [Range<Int>]
    package let kind: Passage.Kind
    /// What is known of the language.
    let knowledge: WordList.Knowledge
    private let content: PassageContent

    package init(_ passage: Passage, words: WordList) {
        var tokenizer = PassageTokenizer(words: words)
        self.init(passage, &tokenizer)
    }

    /// Passages cut one after the other.
    package static func all(of passages: [Passage], words: WordList) -> [TokenizedPassage] {
        var tokenizer = PassageTokenizer(words: words)
        return passages.map { TokenizedPassage($0, &tokenizer) }
    }

    init(_ passage: Passage, _ tokenizer: inout PassageTokenizer) {
        text = passage.text
        kind = passage.kind
        knowledge = tokenizer.knowledge
        (tokens, content) = passage.text.withUnsafeBufferPointer { tokenizer.tokens(of: $0) }
        sentences = content.holds(.stop) ? Self.sentences(of: tokens, in: passage.text) : tokens.isEmpty ? [] : [0..<tokens.count]
    }

    /// Whether a token is of this kind.
    func holds(_ kind: PassageToken.Kind) -> Bool { content.holds(kind) }

    /// Whether a token is of one of these classes.
    func holds(_ classes: WordTraits) -> Bool { !content.classes.isDisjoint(with: classes) }

    /// The index of the sentence that holds a token.
    package func sentence(ofToken index: Int) -> Int {
        min(sentences.partitioningIndex { $0.upperBound > index }, max(0, sentences.count - 1))
    }

    /// Whether a token is the first of a sentence.
    func startsSentence(_ index: Int) -> Bool {
        !sentences.isEmpty && sentences[sentence(ofToken: index)].lowerBound == index
    }

    /// The UTF-8 range of the sentences that hold a part of the text.
    package func sentence(around part: Range<Int>) -> Range<Int> {
        guard let last = sentences.indices.last, !part.isEmpty else { return part }
        let first = sentence(ofToken: token(endingAfter: part.lowerBound))
        let end = sentence(ofToken: token(endingAfter: part.upperBound - 1))
        let sentence = range(of: sentences[first].lowerBound..<sentences[min(end, last)].upperBound)
        return min(sentence.lowerBound, part.lowerBound)..<max(sentence.upperBound, part.upperBound)
    }

    /// The UTF-8 range of a range of tokens.
    package func range(of tokenRange: Range<Int>) -> Range<Int> {
        guard let first = tokens[tokenRange].first, let last = tokens[tokenRange].last else { return 0..<0 }
        return Int(first.start)..<Int(last.end)
    }

    /// The index of the first token that ends after an offset.
    package func token(endingAfter offset: Int) -> Int {
        tokens.partitioningIndex { Int($0.end) > offset }
    }

    package func string(_ range: Range<Int>) -> String {
        String(decoding: text[range], as: UTF8.self)
    }

    package func string(ofTokens range: Range<Int>) -> String {
        string(self.range(of: range))
    }

    /// The token at an index, nil outside.
    package subscript(index: Int) -> PassageToken? {
        tokens.indices.contains(index) ? tokens[index] : nil
    }
}

// MARK: - Sentences

extension TokenizedPassage {
    /// Ends a sentence at `.`, `!`, `?` or `…` where what follows can begin one.
    private static func sentences(of tokens: [PassageToken], in text: [UInt8]) -> [Range<Int>] {
        tokens.withUnsafeBufferPointer { tokens in text.withUnsafeBufferPointer { sentences(of: tokens, in: $0) } }
    }

    private static func sentences(of tokens: UnsafeBufferPointer<PassageToken>, in text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
        var result: [Range<Int>] = []
        result.reserveCapacity(8)
        var start = 0
        var index = 0
        while index < tokens.count {
            guard tokens[index].kind == .stop else {
                index += 1
                continue
            }
            var next = index + 1
            while next < tokens.count, tokens[next].kind == .stop, !tokens[next].hasSpaceBefore { next += 1 }
            while next < tokens.count, isClosing(tokens[next], after: text[Int(tokens[index].start)]) { next += 1 }
            if next >= tokens.count { break }
            if endsSentence(stop: index, next: next, tokens: tokens, text: text, sentenceStart: start) {
                result.append(start..<next)
                start = next
            }
            index = next
        }
        if start < tokens.count { result.append(start..<tokens.count) }
        return result
    }

    /// A quotation mark or bracket that stands at the end of what is before it, given the stop's first byte: behind a full-width stop,
    /// which takes no space, `“`, `‘`, `「` and `『` open what comes next.
    private static func isClosing(_ token: PassageToken, after stop: UInt8) -> Bool {
        let opensNext = stop > 0xE2 && [0x201C, 0x2018, 0x300C, 0x300E].contains(token.key)
        return (token.kind == .quote && !opensNext || token.kind == .close) && !token.hasSpaceBefore
    }

    private static func endsSentence(
        stop: Int, next: Int, tokens: UnsafeBufferPointer<PassageToken>, text: UnsafeBufferPointer<UInt8>, sentenceStart: Int
    ) -> Bool {
        let after = tokens[next]
        let mark = text[Int(tokens[stop].start)]
        // Full-width stops of Chinese and Japanese need no space.
        if mark >= 0x80 && tokens[stop].end - tokens[stop].start == 3 && mark != 0xE2 { return true }
        let isQuoted = (stop + 1..<next).contains { tokens[$0].kind == .quote }
        switch after.kind {
        case .quote, .open, .number, .currency, .other, .dash: break
        case .word where after.isCapitalized || text[Int(after.start)] >= 0x80: break
        default: return false
        }
        if !after.hasSpaceBefore {
            // “Ukraine.The visit”: two sentences run together, but not “example.com” or “Y.Z.”.
            guard after.kind == .word, after.isCapitalized, !after.isAllCapitals, stop > 0, tokens[stop - 1].kind == .word,
                !tokens[stop - 1].isCapitalized, tokens[stop - 1].end - tokens[stop - 1].start > 2
            else { return isQuoted && after.isCapitalized }
            return true
        }
        if after.kind == .dash { return false }
        if mark != UInt8(ascii: ".") {
            return !(isQuoted && isAttribution(from: next, tokens: tokens))
        }
        guard stop > 0, !tokens[stop].hasSpaceBefore, stop - 1 >= sentenceStart else { return true }
        let before = tokens[stop - 1]
        guard before.kind == .word, !isQuoted else { return true }
        if before.is(.abbreviation), !(before.is(.function) && !after.is(.numeral) && after.kind != .number) { return false }
        let isInitial = before.isCapitalized && scalarCount(before, text) == 1
        if isInitial || before.is(.finalAbbreviation) {
            // “U.S. The …” ends; “U.S. officials” and “J. Smith” do not.
            let isAcronym = isInitial && stop >= 2 && tokens[stop - 2].kind == .stop && !before.hasSpaceBefore
            guard isAcronym || before.is(.finalAbbreviation) else { return isPlainInitialEnd(tokens, stop, after) }
            return after.is(.starter) || after.kind == .quote
        }
        return true
    }

    /// One capital before a stop is an initial unless it is “I” or stands after a lower-case word and before a starter: “vitamin C. The”.
    private static func isPlainInitialEnd(_ tokens: UnsafeBufferPointer<PassageToken>, _ stop: Int, _ after: PassageToken) -> Bool {
        guard after.is(.starter), stop >= 2 else { return false }
        return tokens[stop - 2].kind == .word && !tokens[stop - 2].isCapitalized && !tokens[stop - 2].is(.title)
    }

    private static func scalarCount(_ token: PassageToken, _ text: UnsafeBufferPointer<UInt8>) -> Int {
        text[token.range].reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) }
    }

    /// `“Why?” Anna Smith asked.`: up to five capitalised or title words and then a speech verb.
    private static func isAttribution(from start: Int, tokens: UnsafeBufferPointer<PassageToken>) -> Bool {
        var index = start
        while index < tokens.count, index < start + 6 {
            let token = tokens[index]
            if token.is([.speech]), !token.isCapitalized { return index > start }
            guard token.kind == .word || token.kind == .hyphen, token.isCapitalized || token.kind == .hyphen || token.is([.title, .speaker, .determiner, .preposition, .pronoun])
            else { return false }
            index += 1
        }
        return false
    }
}
