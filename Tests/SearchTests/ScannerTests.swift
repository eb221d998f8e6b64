import Testing

@testable import Search

@Suite struct ScannerTests {
    /// Words of all kinds, alone and joined, next to each other and to the ends of a text.
    static let texts: [String] = {
        let words = [
            "a", "U.S", "flint", "Flint", "FLINT", "don't", "don’t", "co-operation", "1,000", "3.5", "20.03.2023", "“said", "said”", "—", "word—word",
            "ба́ке", "Ёлка", "北京大学", "北a京", "ภาษาไทย", "dogs'", "'tis", "O’Neill’s", "e\u{301}te\u{301}", "x\u{AD}y", "counterrevolutionaries", "abcdefgh", "abcdefghi",
            "9", "a-b-c-d-e", "…", "(", "\t", "\n", "\u{1}", String(repeating: "long", count: 13), String(repeating: "длинно", count: 9), "Ⅳ", "👩‍👩‍👧",
        ]
        var state: UInt64 = 5
        func random(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
        let joints = [" ", " ", " ", "-", ".", ",", ". ", ", ", "  ", "", "'", "’", ".”", " – "]
        return (0..<300).map { _ in (0..<random(30)).map { _ in words[random(words.count)] + joints[random(joints.count)] }.joined() }
    }()

    /// A scan finds the words that the tokenizer finds, where it finds them.
    @Test func aScanFindsWhatTheTokenizerDoes() {
        var scanner = Scanner(languages: 1, coding: TextCoding(sample: []))
        var tokenizer = Tokenizer()
        var expected: [[UInt8]: [UInt32: [UInt32]]] = [:]
        for (number, text) in Self.texts.enumerated() {
            let title = Self.texts[(number + 1) % Self.texts.count]
            let passages = [SearchDocument.Passage(id: "p", text: Array(text.utf8)), .init(id: "q", text: Array(title.utf8))]
            scanner.scan(SearchDocument(title: title, path: "", day: nil, outlet: nil, language: "", summary: text, passages: passages), language: 0)
            var tokens: [Token] = []
            var position = tokenizer.tokenize(Array(title.utf8), from: 0, into: &tokens)
            for passage in passages { position = tokenizer.tokenize(passage.text, from: position + passageGap, into: &tokens) }
            for token in tokens { expected[Array(tokenizer.bytes(of: token.term)), default: [:]][UInt32(number), default: []].append(token.position) }
        }
        let chunk = scanner.finish()
        var found: [[UInt8]: [UInt32: [UInt32]]] = [:]
        for segment in chunk.segments {
            segment.withRows { rows in
                for term in 0..<chunk.terms.count {
                    var reader = rows.reader(of: segment.range(of: term), first: segment.documents.lowerBound)
                    while reader.next() {
                        let document = reader.document
                        reader.forEachPosition { found[Array(chunk.terms[term]), default: [:]][document, default: []].append($0) }
                    }
                }
            }
        }
        #expect(found == expected)
        for term in 0..<chunk.terms.count { #expect(chunk.counts.documents(term) == (expected[Array(chunk.terms[term])] ?? [:]).count) }
    }

    /// Bytes that are no text are scanned to their end, whatever stands behind them.
    @Test func bytesThatAreNoTextEndSafely() {
        var scanner = Scanner(languages: 1, coding: TextCoding(sample: []))
        let broken: [[UInt8]] = [[0xFF], [0xC3], [0xE2, 0x80], [0xF0, 0x9F], [0x61, 0xC3], [0xED, 0xA0, 0x80, 0x62], [0xC3, 0x2D, 0x61]]
        let passages = (broken + broken.map { $0 + [0x20] } + broken.map { $0 + [0x2E, 0x61] + $0 }).map { SearchDocument.Passage(id: "p", text: $0) }
        for _ in 0..<2 {
            scanner.scan(SearchDocument(title: "", path: "", day: nil, outlet: nil, language: "", passages: passages), language: 0)
        }
        #expect(scanner.finish().lengths.count == 2)
    }

    /// Words and what is between them, by eight bytes and by one, are the same.
    @Test func elementsEndWhereAWordDoes() {
        for byte in UInt8.min...UInt8.max {
            for length in 1...20 {
                let word = [UInt8](repeating: 0x61, count: length), text = word + [byte] + word
                let elements = Self.elements(of: text)
                let lengths = elements.map(\.bytes.count)
                if TextElement.isWordByte(byte) {
                    #expect(lengths == [2 * length + 1])
                } else {
                    #expect(lengths == (byte == 0x20 ? [length, length] : [length, 1, length]))
                }
                #expect(elements.allSatisfy { $0.key == $0.bytes.withUnsafeBufferPointer { TermKey($0) } })
            }
        }
    }

    static func elements(of text: [UInt8]) -> [(bytes: [UInt8], key: TermKey)] {
        var separators = SeparatorMap(), elements: [(bytes: [UInt8], key: TermKey)] = []
        text.withUnsafeBufferPointer { text in
            separators.withElements(of: text) { while let element = $0.next() { elements.append((Array(element.bytes), element.key)) } }
        }
        return elements
    }

    /// Nothing of a text is lost but single spaces between words, however long words are and wherever they end.
    @Test func elementsAreAllOfAText() {
        for length in [0, 1, 7, 8, 15, 16, 17, 47, 55, 56, 57, 58, 63, 64, 65, 127, 128, 129, 200] {
            for gap in ["", " ", "  ", ", ", " — ", String(repeating: ".", count: 70)] {
                let word = String(repeating: "w", count: length), text = Array((word + gap + "b" + gap + word + gap).utf8)
                var whole: [UInt8] = []
                for (bytes, _) in Self.elements(of: text) {
                    let isWord = TextElement.isWordByte(bytes[0])
                    #expect(bytes.allSatisfy { TextElement.isWordByte($0) == isWord })
                    if isWord, let last = whole.last, TextElement.isWordByte(last) { whole.append(0x20) }
                    whole += bytes
                }
                #expect(whole == text)
            }
        }
    }

    @Test func bitsComeInTheirOrder() {
        var writer = BitWriter()
        var expected = ""
        for number in 1...3_000 {
            let count = number * 7 % 56 + 1
            let value = (UInt64(number) &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - count)
            let digits = String(value, radix: 2)
            expected += String(repeating: "0", count: count - digits.count) + digits
            writer.append(value, count: count)
        }
        var bytes: [UInt8] = []
        writer.finish(into: &bytes)
        expected += String(repeating: "0", count: (8 - expected.count % 8) % 8)
        #expect(bytes.map { String(repeating: "0", count: $0.leadingZeroBitCount) + ($0 == 0 ? "" : String($0, radix: 2)) }.joined() == expected)
        #expect(writer.byteCount == 0)
    }
}
