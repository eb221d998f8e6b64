package import Markdown
package import Text

/// What the comparison of wordings needs to know of an article.
package struct WordingArticle: Sendable, Hashable {
    /// Who speaks through its outlet: the owner, or the outlet where no owner is known. Nil: nobody knows.
    package var voice: String?
    package var day: Day?
    package var passages: [Passage]
    /// UTF-8 ranges of the words inside quotation marks.
    package var quotations: [Quotation.Part]

    package init(voice: String?, day: Day?, passages: [Passage], quotations: [Quotation.Part]) {
        self.voice = voice
        self.day = day
        self.passages = passages
        self.quotations = quotations
    }

    package init(voice: String?, day: Day?, passages: [Passage], quotations: [Quotation]) {
        self.init(voice: voice, day: day, passages: passages, quotations: Self.parts(of: quotations))
    }

    /// The words in quotation marks, each once.
    static func parts(of quotations: [Quotation]) -> [Quotation.Part] {
        // By their places: each would be counted, with all that it names.
        var parts: [Quotation.Part] = []
        for index in quotations.indices where quotations[index].kind != .nested { parts += quotations[index].parts }
        return parts
    }
}

/// The words of an article in order, without marks.
struct WordingText {
    struct Word {
        var key: UInt64
        var start: Int32
        var end: Int32
        var passage: Int32
        /// Words of one passage that stand together outside quotations, or inside one, share a segment.
        var segment: Int32
        var sentence: Int32
        var isQuoted: Bool
        /// Says something: not “the”, not “was”.
        var isContent: Bool
        /// As a rule a part of a name.
        var isCapitalized: Bool
    }

    private(set) var words: [Word] = []

    init(_ article: WordingArticle, list: WordList) {
        self.init(passages: TokenizedPassage.all(of: article.passages, words: list), quoted: article.quotations)
    }

    /// - Parameters:
    ///   - passages: the article's, already cut into tokens.
    ///   - quoted: the words in quotation marks.
    private init(passages: [TokenizedPassage], quoted: [Quotation.Part]) {
        words.reserveCapacity(passages.reduce(0) { $0 + $1.tokens.count })
        var segment: Int32 = 0
        var sentence: Int32 = 0
        var parts = quoted.sorted { ($0.passage, $0.range.lowerBound) < ($1.passage, $1.range.lowerBound) }[...]
        for (index, tokenized) in passages.enumerated() where tokenized.kind != .code {
            segment += 1
            sentence += 1
            var quoted: Range<Int>?
            var isInside = false
            var position = 0
            for token in tokenized.tokens {
                while position < tokenized.sentences.count, Int(token.start) >= Int(tokenized.tokens[tokenized.sentences[position].lowerBound].start) {
                    position += 1
                    sentence += 1
                }
                guard token.kind == .word || token.kind == .number else { continue }
                while let part = parts.first, part.passage < index || part.passage == index && part.range.upperBound <= Int(token.start) { parts = parts.dropFirst() }
                quoted = parts.first.flatMap { $0.passage == index ? $0.range : nil }
                let inside = quoted?.contains(Int(token.start)) ?? false
                if inside != isInside {
                    segment += 1
                    isInside = inside
                }
                words.append(
                    Word(
                        key: token.key, start: token.start, end: token.end, passage: Int32(index), segment: segment, sentence: sentence, isQuoted: inside,
                        isContent: Self.isContent(token),
                        isCapitalized: token.isCapitalized))
            }
        }
    }

    /// Whether a word says something.
    static func isContent(_ token: PassageToken) -> Bool {
        !token.is(.function) && (token.end - token.start > 2 || token.kind == .number)
    }

    var plainCount: Int { words.count { !$0.isQuoted } }
}
