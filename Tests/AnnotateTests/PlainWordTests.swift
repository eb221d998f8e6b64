import Corpus
import Markdown
import TestSupport
import Testing

@testable import Annotate

/// Words that are remembered, and taken by the linker from other tokens, are read as all others.
@Suite struct PlainWordTests {
    @Test func lettersAreCountedEightAtATime() {
        for count in 0...20 {
            for after in ["", " ", "@", "[", "`", "{", "5", "é"] {
                let text = Array((String("aZzAmNqXbYcWdVeUfTgS".prefix(count)) + after).utf8)
                let word = text.withUnsafeBufferPointer { text in text.isEmpty ? nil : PlainWord(text, at: 0) }
                #expect(word?.count == (1...15 ~= count ? count : nil), "\(count) letters and “\(after)”")
                if let word { #expect(word.letters.capitals(of: count) == text[..<count].count { $0 < 0x60 }) }
            }
        }
    }

    @Test func tokensAreTheSameFromMemory() {
        var generator = SplitMix(seed: 7)
        let pieces: [[UInt8]] = [
            "Ukraine", "Xi Jinping", "said", "The", "the", "McDonald", "USA", "iPhone", "a", "I", "’s", "'s", "'t", "don't", " ", " ", " ", ".", ". ", ", ", "-", "“", "”", "\"", "''", "`", "5", "3rd",
            "1,000", "é", "naïve", "习近平", "金", "\u{301}", "\u{200B}", "_", "&", "/", "supercalifragilistic", "incomprehensible", "March", "2023", "\n", "\t",
        ].map { Array($0.utf8) } + [[0xFF], [0xE2, 0x80], [0]]
        var ukraine = Entity(slug: "ukraine", name: "Ukraine", kind: .place)
        ukraine.aliases = ["USA", "McDonald", "don't", "3rd March"]
        let linker = Linker(entities: [ukraine, Entity(slug: "xi", name: "Xi Jinping", kind: .person), Entity(slug: "x", name: "习近平", kind: .person)], ignore: ["iPhone"])
        let words = WordList.forLanguage("en")
        var tokenizer = PassageTokenizer(words: words, names: linker.vocabulary, texts: 1)
        for _ in 0..<2_000 {
            let text = (0..<30).flatMap { _ in pieces[Int(generator.next() % UInt64(pieces.count))] }
            let passage = Passage(id: "", kind: .paragraph, text: text)
            let plain = TokenizedPassage(passage, words: words)
            let remembered = TokenizedPassage(passage, &tokenizer)
            #expect(plain.tokens.map(form) == remembered.tokens.map(form))
            var (one, other) = (Tokenizer(), Tokenizer())
            one.read(text, linker.vocabulary)
            other.read(remembered, linker.vocabulary)
            #expect(one.tokens.map(form) == other.tokens.map(form))
            #expect(linker.link([passage]) == linker.link([passage], cut: [remembered]))
        }
    }

    @Test func aLongTextIsCutAsAShortOne() {
        let words = WordList.forLanguage("en")
        var tokenizer = PassageTokenizer(words: words, names: nil, texts: 1_000)
        // More tokens than there is room for at first, and than is kept.
        for count in [1, 1_023, 1_024, 1_025, 5_000, 20_000, 3] {
            let passage = Passage(id: "", kind: .paragraph, text: Array(repeatElement("Word, ", count: count).joined().utf8))
            let tokens = TokenizedPassage(passage, &tokenizer).tokens
            #expect(tokens.count == 2 * count)
            #expect(tokens.indices.allSatisfy { tokens[$0].kind == ($0 % 2 == 0 ? .word : .comma) && tokens[$0].start == $0 / 2 * 6 + $0 % 2 * 4 })
        }
    }

    /// A part of a passage has the words that it has alone, wherever it begins and ends.
    @Test func wordsOfPartsAreThoseOfThePartsAlone() {
        var generator = SplitMix(seed: 11)
        func random(_ count: Int) -> Int { Int(generator.next() % UInt64(count)) }
        let pieces = ["Ukraine", "don't", "'s", "’s", "’", "'", "''", "“", "”", "\"", " ", " ", " ", "-", ".", ",", "1", "1,000", "2.5", "rock", "s", "é", "习近平", "\u{2003}", "`", "supercalifragilistic"]
        for _ in 0..<4_000 {
            let text = Array((0..<12).map { _ in pieces[random(pieces.count)] }.joined().utf8)
            let passage = TokenizedPassage(Passage(id: "", kind: .paragraph, text: text), words: .forLanguage("en"))
            let borders = text.indices.filter { text[$0] & 0xC0 != 0x80 } + [text.count]
            let start = random(borders.count)
            let part = borders[start]..<borders[start + random(borders.count - start)]
            let alone = TokenizedPassage(Passage(id: "", kind: .paragraph, text: Array(text[part])), words: .forLanguage("en"))
            var words: [UInt64] = []
            passage.appendWords(in: part, to: &words)
            #expect(
                words == alone.tokens.filter { $0.kind == .word || $0.kind == .number }.map(\.key),
                "\(part) of \(String(decoding: text, as: UTF8.self).debugDescription)")
        }
    }

    @Test func aPassageKnowsWhatItHas() {
        var tokenizer = PassageTokenizer(words: .forLanguage("en"), names: nil, texts: 1_000)
        let passage = TokenizedPassage(Passage(id: "", kind: .paragraph, text: Array("“Yes,” she said in March.".utf8)), &tokenizer)
        #expect(passage.holds(.quote) && passage.holds(.comma) && passage.holds(.stop) && passage.holds(.word))
        #expect(!passage.holds(.number) && !passage.holds(.dash))
        #expect(passage.holds(.month) && passage.holds([.speech, .weekday]) && !passage.holds(.weekday))
    }

    private func form(_ token: PassageToken) -> String {
        "\(token.range) \(token.kind) \(token.isCapitalized) \(token.isAllCapitals) \(token.hasSpaceBefore) \(token.entry) \(token.key)"
    }

    private func form(_ token: Token) -> String {
        "\(token.range) \(token.word) \(token.flags) \(token.mark)"
    }
}
