import TestSupport
import Testing

@testable import Annotate

/// Words that wait to be looked up some dozens at a time become the tokens that they would be one by one, whatever is remembered in the
/// same place, and wherever the last of them stand.
@Suite struct TextCutTests {
    // MARK: Texts, and what they plainly are

    /// A part of a text, with what it is.
    enum Piece {
        /// Letters, apostrophes between them; with a possessive behind it or none.
        case word(String, possessive: String = "")
        case number(String)
        case mark(String, PassageToken.Kind)
        case space(String)
    }

    struct Expected {
        var text: [UInt8] = []
        var tokens: [PassageToken] = []

        var classes: WordTraits { tokens.reduce(into: []) { $0.formUnion($1.entry.classes) } }
        var kinds: Set<PassageToken.Kind> { Set(tokens.map(\.kind)) }
    }

    static let words = WordList.forLanguage("en")

    /// - Parameter remembers: whether plain words are: so one knows more of them.
    static func expected(_ pieces: [Piece], _ names: Vocabulary?, remembers: Bool) -> Expected {
        let all = Array(pieces.map(string).joined().utf8)
        var result = Expected()
        for piece in pieces {
            let start = result.text.count
            result.text += string(piece).utf8
            var form: PassageToken.Form = start == 0 || isSpace(before: start, all) ? .spaceBefore : []
            switch piece {
            case .space: break
            case .number(let digits):
                result.tokens.append(PassageToken(.number, start..<start + digits.utf8.count, form, key: WordList.key(of: digits)))
            case .mark(let mark, let kind):
                let scalar = mark.unicodeScalars.first.map { UInt64($0.value) } ?? 0
                result.tokens.append(PassageToken(kind, start..<start + mark.utf8.count, form, key: scalar))
            case .word(let word, let possessive):
                let end = start + word.utf8.count, isRemembered = remembers && self.isRemembered(start..<end, all)
                form.formUnion(self.form(of: word, isRemembered))
                if isRemembered, isApart(start - 1, all), isApart(end, all) { form.insert(.plainWord) }
                let key = WordList.key(of: lowercased(word))
                let name = isRemembered ? names?.find(Array(word.utf8)) ?? -1 : -1
                result.tokens.append(PassageToken(.word, start..<end, form, key: key, entry: words[key], name: name))
                if !possessive.isEmpty { result.tokens.append(PassageToken(.possessive, end..<end + possessive.utf8.count, [])) }
            }
        }
        return result
    }

    private static func string(_ piece: Piece) -> String {
        switch piece {
        case .word(let word, let possessive): word + possessive
        case .number(let text), .mark(let text, _), .space(let text): text
        }
    }

    private static func isSpace(before index: Int, _ text: [UInt8]) -> Bool { text[index - 1] == 0x20 || text[index - 1] == 0x0A }

    /// Up to fifteen letters of ASCII, and behind them neither an apostrophe nor what is no ASCII.
    private static func isRemembered(_ range: Range<Int>, _ text: [UInt8]) -> Bool {
        guard range.count <= 15, text[range].allSatisfy({ $0 < 0x80 && $0 != 0x27 }) else { return false }
        return range.upperBound == text.count || text[range.upperBound] < 0x80 && text[range.upperBound] != 0x27
    }

    /// Whether what stands there is neither a digit nor other than ASCII.
    private static func isApart(_ index: Int, _ text: [UInt8]) -> Bool {
        guard text.indices.contains(index) else { return true }
        return text[index] < 0x80 && !(0x30...0x39).contains(text[index])
    }

    private static func form(of word: String, _ isRemembered: Bool) -> PassageToken.Form {
        let letters = word.unicodeScalars.filter { $0 != "'" && $0 != "’" }, capitals = letters.count { $0.properties.isUppercase }
        let isFirst = letters.first?.properties.isUppercase == true
        var form: PassageToken.Form = []
        if isFirst { form.insert(.capitalized) }
        if capitals == letters.count, capitals > 1 { form.insert(.allCapitals) }
        let isMixed = capitals > (isFirst ? 1 : 0) && letters.count > capitals
        if isRemembered, isMixed { form.insert(.mixedCase) }
        return form
    }

    /// As keys are made: letters of ASCII alone.
    private static func lowercased(_ word: String) -> String {
        String(String.UnicodeScalarView(word.unicodeScalars.map { $0 == "’" ? "'" : $0.isASCII ? $0.properties.lowercaseMapping.unicodeScalars.first ?? $0 : $0 }))
    }

    // MARK: Cutting

    /// A tokenizer with as little memory and room as one wants.
    final class Cutter {
        let lists: LookupLists
        var memory: [KnownWord]
        /// How many tokens there is room for at first, and how many more each time.
        let room: Int

        init(_ names: Vocabulary?, remembered: Int, room: Int) {
            lists = LookupLists(words: words, names: names)
            memory = Array(repeating: KnownWord(), count: remembered)
            self.room = room
        }

        func cut(_ text: [UInt8]) -> (tokens: [PassageToken], content: PassageContent) {
            var output: [PassageToken] = [], place = TextCut.Place()
            while place.index < text.count {
                if place.count == output.count { output += repeatElement(PassageToken(.other, 0..<0, []), count: room) }
                text.withUnsafeBufferPointer { text in
                    memory.withUnsafeMutableBufferPointer { memory in
                        output.withUnsafeMutableBufferPointer { place = TextCut.run(text: text, lists: lists, memory: memory, output: $0, from: place) }
                    }
                }
            }
            return (Array(output[..<place.count]), place.content)
        }

        func compare(_ expected: Expected, sourceLocation: SourceLocation = #_sourceLocation) {
            let (tokens, content) = cut(expected.text)
            let areSame = tokens.count == expected.tokens.count && zip(tokens, expected.tokens).allSatisfy(TextCutTests.areSame)
            let kinds = (0...UInt8.max).compactMap(PassageToken.Kind.init).filter { content.holds($0) }
            let about: Comment = "\(memory.count) remembered, room for \(room): \(String(decoding: expected.text, as: UTF8.self))"
            #expect(areSame, about, sourceLocation: sourceLocation)
            #expect(content.classes == expected.classes && Set(kinds) == expected.kinds, about, sourceLocation: sourceLocation)
        }
    }

    private static func areSame(_ one: PassageToken, _ other: PassageToken) -> Bool {
        one.range == other.range && one.kind == other.kind && one.form == other.form && one.key == other.key && one.entry == other.entry && one.name == other.name
    }

    /// Texts are cut one after the other, so that each finds what those before left in memory.
    static func compare(_ texts: [[Piece]], names: Vocabulary? = nil, sourceLocation: SourceLocation = #_sourceLocation) {
        let plain = texts.map { expected($0, names, remembers: false) }, known = texts.map { expected($0, names, remembers: true) }
        for (remembered, room) in [(0, 1_024), (2, 1_024), (4, 64), (64, 65), (1 << 11, 1_024), (1 << 11, 63), (64, 1)] {
            let cutter = Cutter(names, remembered: remembered, room: room), texts = remembered == 0 ? plain : known
            for text in texts + texts { cutter.compare(text, sourceLocation: sourceLocation) }
        }
    }

    // MARK: Cases

    static let counts = [0, 1, 2, 62, 63, 64, 65, 66, 127, 128, 129, 192, 193]

    /// Words of word lists and others, some of which differ in capitals alone.
    static let plain = ["March", "march", "MARCH", "said", "Said", "the", "The", "Monday", "may", "a", "I", "iPhone", "McDonald", "USA", "Kremlin", "zebra", "counterattacked"]

    static func row(_ words: [String], between: (Int) -> [Piece] = { _ in [.space(" ")] }) -> [Piece] {
        words.enumerated().flatMap { ($0 == 0 ? [] : between($0)) + [.word($1)] }
    }

    /// One word again and again, several in turn, and what ends a sentence, or the text, about where the words are looked up.
    @Test func asManyWordsAsAreLookedUpAtATime() {
        var texts: [[Piece]] = []
        for count in Self.counts {
            for different in [1, 2, Self.plain.count] {
                let words = (0..<count).map { Self.plain[$0 % different] }
                texts.append(Self.row(words))
                texts.append(Self.row(words) + [.mark(".", .stop)])
                texts.append(Self.row(words) + [.space(" ")])
                texts.append([.space(" ")] + Self.row(words) + [.space("  "), .number("5")])
            }
        }
        Self.compare(texts)
    }

    @Test func whatIsNoPlainWordAmongThoseThatWait() {
        let others: [[Piece]] = [
            [.word("don't")], [.word("O’Neill")], [.word("Anna", possessive: "'s")], [.word("Anna", possessive: "’s")], [.word("é")], [.word("École")], [.word("naïve")],
            [.word("习近平")], [.word("ÉTÉ")], [.word("supercalifragil")], [.word("supercalifragili")], [.word("th"), .number("5")], [.number("5"), .word("th")],
            [.mark("“", .quote), .word("said"), .mark("”", .quote)], [.word("said"), .mark(",", .comma), .mark("\"", .quote)], [.number("1,000.5")],
            [.word("rock"), .mark("-", .hyphen), .word("solid")], [.mark("(", .open), .word("May"), .mark(")", .close)], [.mark("'", .quote), .word("march"), .mark(".", .stop)],
        ]
        for other in others {
            var texts: [[Piece]] = []
            for before in [0, 1, 62, 63, 64, 65, 128] {
                for after in [0, 1, 64] {
                    var units = (0..<before + after).map { [Piece.word(Self.plain[$0 % Self.plain.count])] }
                    units.insert(other, at: before)
                    texts.append(Array(units.joined(separator: [.space(" ")])))
                }
            }
            Self.compare(texts)
        }
    }

    @Test func wordsOfAnyLength() {
        let ascii = (1...200).map { length in String((0..<length).map { ["a", "B", "c"][$0 % 3] as Character }) }
        let wide = (1...200).map { length in String((0..<length).map { ["É", "a", "习", "ж"][$0 % 4] as Character }) }
        Self.compare([Self.row(ascii), Self.row(ascii.reversed()), Self.row(wide), Self.row(zip(ascii, wide).flatMap { [$0, $1] })])
        Self.compare([Self.row(ascii.map { $0.uppercased() }) { $0 % 7 == 0 ? [.mark(",", .comma), .space("\n")] : [.space(" ")] }])
        // Eight letters are looked at together: other ones stand behind these, or the text ends.
        for length in 1...17 {
            let word = String(repeating: "w", count: length)
            Self.compare((1...17).map { [.word(word), .space(" "), .word(String(repeating: "V", count: $0))] })
        }
    }

    /// Words that are remembered in one place: each takes it from the other, in a batch and from batch to batch.
    @Test func wordsInOnePlaceOfMemory() {
        let size = 1 << 11
        func slot(_ word: String) -> UInt64? {
            Array(word.utf8).withUnsafeBufferPointer { PlainWord($0, at: 0) }.map { $0.letters.hash >> UInt64(size.leadingZeroBitCount + 1) }
        }
        let letters = (UInt8(ascii: "a")...UInt8(ascii: "z")).map { String(UnicodeScalar($0)) }
        let pairs = letters.flatMap { first in letters.map { first + $0 } }
        let candidates = pairs.flatMap { pair in letters.map { pair + $0 } } + Self.plain
        // “march” is in word lists; of what shares its place it must keep nothing, and leave nothing to it.
        let shared = Dictionary(grouping: candidates, by: slot)
        for word in ["March", "said", "the", "zebra"] {
            let others = (shared[slot(word)] ?? []).filter { $0 != word }.prefix(3)
            #expect(!others.isEmpty)
            for other in others {
                var turns: [[String]] = []
                for count in Self.counts {
                    turns.append(Array(repeating: word, count: count) + [other])
                    turns.append(Array(repeating: other, count: count) + [word])
                    turns.append((0..<count).map { $0 % 2 == 0 ? word : other })
                    turns.append((0..<count).map { $0 == 63 ? other : word })
                    turns.append((0..<count).map { $0 % 64 == 0 ? other : word })
                }
                let cutter = Cutter(nil, remembered: size, room: 1_024)
                for words in turns { cutter.compare(Self.expected(Self.row(words), nil, remembers: true)) }
            }
        }
    }

    /// Words drawn at random among few and many, with names looked up too.
    @Test func anyTextIsCutAsItIsMade() {
        var generator = SplitMix(seed: 17)
        func random(_ count: Int) -> Int { Int(generator.next() % UInt64(count)) }
        var names = Vocabulary()
        for name in ["March", "McDonald", "USA", "习近平", "zebra", "don't"] { names.insert(Array(name.utf8)) }
        let made = (0..<500).map { _ in (0..<1 + random(5)).map { _ in ["ba", "Ke", "mo", "TI", "su"][random(5)] }.joined() }
        let gaps: [[Piece]] = [
            [.mark(",", .comma), .space(" ")], [.mark(".", .stop), .space(" ")], [.space("  ")], [.space("\n")], [.space(" "), .mark("“", .quote)], [.mark("”", .quote), .space(" ")],
            [.space(" "), .mark("–", .dash), .space(" ")], [.mark(";", .semicolon), .space(" ")], [.mark("%", .percent), .space(" ")], [.space(" "), .mark("(", .open)],
        ]
        let strange = ["don't", "École", "习近平", "naïve", "supercalifragilistic", "O’Neill", "été"]
        let texts = (0..<40).map { number in
            (0..<random(300)).flatMap { index -> [Piece] in
                let gap: [Piece] = index == 0 ? [] : random(8) == 0 ? gaps[random(gaps.count)] : [.space(" ")]
                switch random(24) {
                case 0: return gap + [.word(strange[random(strange.count)])]
                case 1: return gap + [.number(String(random(5_000)))]
                case 2: return gap + [.word(Self.plain[random(Self.plain.count)], possessive: "’s")]
                case 3: return gap + [.number("3"), .word("rd")]
                case 4...10: return gap + [.word(Self.plain[random(Self.plain.count)])]
                default: return gap + [.word(made[random(number % 2 == 0 ? 6 : made.count)])]
                }
            }
        }
        Self.compare(texts, names: names)
    }
}
