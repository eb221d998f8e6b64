import Testing
import Text

@testable import Search

@Suite struct SearchIndexTests {
    /// Articles of words drawn at random, the same for the same seed.
    static func corpus(_ count: Int, seed: UInt64 = 7) -> SearchCorpus {
        var state = seed
        func random(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
        let words = (0..<4_000).map { _ in (0..<2 + random(4)).map { _ in ["ba", "ke", "mo", "ti", "su", "ra", "lin", "dor"][random(8)] }.joined() }
        let documents = (0..<count).map { number in
            let passages = (0..<5).map { passage in
                let text = (0..<60).map { _ in words[min(random(4_000), random(4_000))] }.joined(separator: " ")
                return SearchDocument.Passage(id: "p-" + SHA256Digest.hex(of: Array(text.utf8)).prefix(8), text: Array(text.utf8))
            }
            return SearchDocument(
                title: words[random(4_000)], path: "articles/\(number).html", day: Day(number: 19_000 + random(700)), outlet: random(3),
                language: number % 5 == 0 ? "ru" : "en", passages: passages, entities: [random(4), random(4)], speakers: [random(4)])
        }
        let entities = (0..<4).map { SearchEntity(name: "\(words[$0]) \(words[$0 + 9])", aliases: [words[$0 + 20]], kind: "person", path: "entities/\($0).html", mentionCount: 3) }
        return SearchCorpus(documents: documents, entities: entities, outlets: ["A", "B", "C"], language: "en")
    }

    @Test func sameBytesAtAnyWidth() {
        let corpus = Self.corpus(220)
        let one = searchIndex(corpus, jobs: 1)
        for jobs in [2, 3, 8] {
            let other = searchIndex(corpus, jobs: jobs)
            #expect(one.map(\.path) == other.map(\.path))
            #expect(one.map(\.bytes) == other.map(\.bytes))
        }
    }

    @Test func sameBytesForAnyOrderOfDocuments() {
        var corpus = Self.corpus(60)
        let one = searchIndex(corpus, jobs: 2)
        corpus.documents.reverse()
        #expect(searchIndex(corpus, jobs: 2).map(\.bytes) == one.map(\.bytes))
    }

    @Test func aSmallDossierIsOneFile() {
        #expect(searchIndex(Self.corpus(12), jobs: 2).map(\.path) == ["search/root.js"])
        let large = searchIndex(Self.corpus(220), jobs: 2)
        #expect(large.first?.path == "search/root.js")
        #expect(Set(large.map(\.path)).count == large.count)
        #expect(large.count > 110)
    }

    @Test func nothingAtAllHasAnIndexToo() {
        let files = searchIndex(SearchCorpus(documents: [], entities: [], outlets: [], language: "en"), jobs: 4)
        #expect(files.map(\.path) == ["search/root.js"])
    }

    /// Whatever the text says, a shard is calls with three strings of letters, digits, `+`, `/` and `=`.
    @Test func hostileTextCannotBreakAShard() throws {
        let texts = [
            "</script><script>alert(1)</script>", "\"),alert(1);(\"", "\u{2028}\u{2029}\u{0}\u{1}\u{2}\u{7F}", "\u{202E}txet\u{202C}", "👩‍👩‍👧‍👦",
            String(repeating: "x", count: 10_000), String(repeating: "é", count: 10_000), String(repeating: "北", count: 10_000),
            String(repeating: "a-", count: 5_000), String(repeating: "1,", count: 5_000), String(repeating: "e\u{301}", count: 3_000),
        ]
        let documents = texts.enumerated().map { number, text in
            SearchDocument(
                title: text, path: "articles/\(number).html", day: nil, outlet: 99, language: text, summary: text,
                passages: [.init(id: text, text: Array(text.utf8)), .init(id: "p-00000000", text: [0xFF, 0xC3, 0x28, 0xE2, 0x80])],
                entities: [0, 99, -1], speakers: [7])
        }
        let entities = [SearchEntity(name: texts[0], aliases: texts, kind: texts[1], summary: texts[2], path: texts[3], mentionCount: 1)]
        let files = searchIndex(SearchCorpus(documents: documents, entities: entities, outlets: texts, language: texts[0], strings: [texts[0]: texts[1]]), jobs: 2)
        let call = try Regex(#"dossierShard\("[a-z]+[0-9]*","[0-9a-f]{8}","[A-Za-z0-9+/]+=*"\);"#)
        for file in files {
            for line in String(decoding: file.bytes, as: UTF8.self).split(separator: "\n") {
                #expect(try call.wholeMatch(in: line) != nil, "\(file.path)")
            }
        }
    }

    @Test func inflectionsShareAGroupAndLanguagesDoNot() {
        let words = ["sanction", "sanctions", "sanctioned", "санкция", "санкции"]
        var scanner = Scanner(languages: 3, coding: TextCoding(sample: []))
        for (number, word) in words.enumerated() {
            let passage = SearchDocument.Passage(id: "p", text: Array(word.utf8))
            scanner.scan(
                SearchDocument(title: "", path: "\(number)", day: nil, outlet: nil, language: "", passages: [passage]), language: number < 3 ? 1 : 2)
        }
        let vocabulary = Vocabulary(chunks: [scanner.finish()], names: [], languages: ["", "en", "ru"], siteLanguage: 1)
        #expect(vocabulary.forms.map { String(decoding: $0, as: UTF8.self) } == words.sorted())
        #expect(vocabulary.group == [0, 0, 0, 1, 1])
        #expect(vocabulary.member == [0, 1, 2, 0, 1])
        let pairs = SuffixTable(vocabulary, languages: 3).pairs.map { "\($0.from)>\($0.to)" }
        #expect(pairs.allSatisfy { $0.contains(">") })
    }

    @Test(arguments: [[5, 5, 5, 5], [1], [], [0, 0, 9], [100, 1, 1, 1, 1], [1, 1, 1, 1, 100]], [1, 2, 3, 7])
    func sharesAreAllThereIs(sizes: [Int], count: Int) {
        let shares = Search.shares(of: sizes, count: count)
        #expect(shares.count == count)
        #expect(shares.flatMap { Array($0) } == Array(sizes.indices))
    }

    @Test(arguments: [[10, 10, 10, 100, 10], [100], [], [60, 60], [49, 200, 1]])
    func cutsKeepEveryThingOnce(costs: [Int]) {
        let cuts = Search.cuts(costs: costs, target: 50)
        #expect(cuts == cuts.sorted() && Set(cuts).count == cuts.count)
        #expect(cuts.first == (costs.isEmpty ? nil : 0))
    }

    @Test func base64IsThatOfTheStandard() {
        // RFC 4648, section 10.
        for (text, expected) in [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy")] {
            var output: [UInt8] = []
            appendBase64(ArraySlice(text.utf8), to: &output)
            #expect(String(decoding: output, as: UTF8.self) == expected)
        }
    }

    /// What the reader's side does with the table and the bits of texts.
    private struct Decoder {
        var counts: [Int] = []
        var elements: [[UInt8]] = []

        init(table: [UInt8]) {
            var at = 0
            func number() -> Int {
                var value = 0, shift = 0
                while true {
                    let byte = Int(table[at])
                    at += 1
                    value |= (byte & 127) << shift
                    shift += 7
                    if byte < 128 { return value }
                }
            }
            counts = (0..<number()).map { _ in number() }
            let count = counts.reduce(0, +)
            let shared = (0..<count).map { _ in number() }, lengths = (0..<count).map { _ in number() }
            for index in 0..<count {
                elements.append(Array((elements.last ?? [])[..<shared[index]] + table[at..<at + lengths[index]]))
                at += lengths[index]
            }
        }

        /// As many texts, with a space between two words, capitals and further pieces.
        func texts(_ bytes: [UInt8], _ count: Int) -> [[UInt8]] {
            var at = 0
            func bits(_ count: Int) -> Int {
                (0..<count).reduce(0) { value, _ in
                    defer { at += 1 }
                    return value << 1 | Int(bytes[at >> 3] >> UInt8(7 - at & 7) & 1)
                }
            }
            func element() -> [UInt8] {
                var code = 0, first = 0, index = 0
                for count in counts {
                    code |= bits(1)
                    if code - first < count { return elements[index + code - first] }
                    index += count
                    first = (first + count) << 1
                    code <<= 1
                }
                Issue.record("no such code")
                return [TextCoding.end]
            }
            func literal() -> [UInt8] {
                var length = 0, shift = 0
                while true {
                    let byte = bits(8)
                    length |= (byte & 127) << shift
                    shift += 7
                    if byte < 128 { break }
                }
                return (0..<length).map { _ in UInt8(bits(8)) }
            }
            return (0..<count).map { _ in
                var text: [UInt8] = [], isAfterWord = false, isCapital = false
                while true {
                    var next = element()
                    if next == [TextCoding.end] { return text }
                    if next == [TextCoding.capital] { isCapital = true; continue }
                    if next == [TextCoding.literal] { next = literal() }
                    if next == [TextCoding.innerLiteral] { next = [TextCoding.inner] + literal() }
                    let isInner = next.first == TextCoding.inner
                    if isInner { next.removeFirst() }
                    if isCapital { next[0] &= 0xDF }
                    let isWord = isInner || TextElement.isWordByte(next[0])
                    if isWord, isAfterWord, !isInner { text.append(0x20) }
                    text += next
                    (isAfterWord, isCapital) = (isWord, false)
                }
            }
        }
    }

    /// Texts of frequent, rare, capitalized, long and foreign words, and of bytes that are no text, come out as they went in;
    /// whether much was learnt before, a little, or nothing.
    @Test(arguments: [40, 1, 0]) func codedTextsAreWhatTheyWere(learnt: Int) {
        let texts = Self.corpus(40).documents.flatMap { $0.passages.map(\.text) }
        let coding = TextCoding(sample: Array(texts.prefix(learnt * 5)))
        let decoder = Decoder(table: Array(coding.shard().content))
        var encoder = TextEncoder(coding)
        let strange = [
            "", " ", "  two  spaces ", "Bakemo BAKEMO bAkemo Batisu", "bakemotisuralindor Kemobaxyz", "xyz, Xyz! 1,000.5 don't", "北京 ба́ке — Ёлка",
            String(repeating: "ba", count: 30), String(repeating: "Q", count: 200), "lin\u{7F}dor…",
            "北京大学访问莫斯科，" + String(repeating: "代表团讨论了战略伙伴关系。", count: 9), "Ⅳbakemo北", "ภาษาไทยไม่มีช่องว่างระหว่างคำ",
        ].map { Array($0.utf8) } + [[0xFF, 0xC3, 0x28], [0x62, 0x61, 0xE2, 0x80]]
        let all = texts + strange + strange
        for text in all { encoder.encode(text) }
        func finish() -> [UInt8] {
            var bytes: [UInt8] = []
            let count = encoder.byteCount
            encoder.finish(into: &bytes)
            #expect(bytes.count == count)
            return bytes
        }
        let decoded = decoder.texts(finish(), all.count)
        for (text, decoded) in zip(all, decoded) { #expect(decoded == text, "\(String(decoding: text, as: UTF8.self))") }
        encoder.encode(Array("one".utf8))
        #expect(decoder.texts(finish(), 1) == [Array("one".utf8)])
    }

    /// Kraft's sum is one, no code begins another, and frequent symbols have no longer codes than rare ones.
    @Test(arguments: [[1, 1], [5, 1, 1, 1], [0, 0, 7, 100, 3, 3], (0..<40).map { 1 << min($0, 30) }, [Int](repeating: 9, count: 3_000)])
    func prefixCodes(counts: [Int]) {
        let code = PrefixCode(counts: counts) { $0 < $1 }
        let codes = counts.indices.map { code[$0] }
        #expect(codes.allSatisfy { $0.length <= PrefixCode.longest })
        #expect(codes.reduce(0.0) { $0 + 1 / Double(1 << $1.length) } == 1)
        let strings = codes.map { String(String($0.bits + 1 << UInt32($0.length), radix: 2).dropFirst()) }.sorted()
        for (one, next) in zip(strings, strings.dropFirst()) { #expect(!next.hasPrefix(one)) }
        for a in counts.indices.prefix(50) {
            for b in counts.indices.prefix(50) where counts[a] > counts[b] { #expect(codes[a].length <= codes[b].length) }
        }
    }

    /// The pairs of frequent words are those that stand next to each other, whatever the chunks.
    @Test func frequentWordsThatMeet() {
        let corpus = Self.corpus(260)
        let scanned = [0..<100, 100..<260].map { range in
            var scanner = Scanner(languages: 1, coding: TextCoding(sample: []))
            for number in range { scanner.scan(corpus.documents[number], language: 0) }
            return scanner.finish()
        }
        let vocabulary = Vocabulary(chunks: scanned, names: [], languages: [""], siteLanguage: 0)
        let frequent = FrequentWords(chunks: scanned, vocabulary: vocabulary)
        #expect(!frequent.forms.isEmpty)
        let numbers = Dictionary(uniqueKeysWithValues: frequent.forms.enumerated().map { (vocabulary.forms[$1], $0) })
        var expected: [[Int]: Set<UInt32>] = [:]
        for (number, document) in corpus.documents.enumerated() {
            for text in [Array(document.title.utf8)] + document.passages.map(\.text) {
                let words = text.split(separator: 0x20).map { numbers[Array($0)] }
                for case let (first?, second?) in zip(words, words.dropFirst()) { expected[[first, second], default: []].insert(UInt32(number)) }
            }
        }
        for first in frequent.forms.indices {
            for second in frequent.forms.indices {
                let documents = frequent.documents(ofPair: first * frequent.forms.count + second)
                #expect(Array(documents) == (expected[[first, second]] ?? []).sorted())
            }
        }
    }

    @Test func aPieceTableCountsWhatItIsGiven() {
        var table = PieceTable(capacity: 4)
        var expected: [String: UInt32] = [:]
        for number in 0..<3_000 {
            let piece = String(number % 700, radix: 7)
            table.add(PieceTable.key(piece.utf8), UInt32(number))
            expected[piece, default: 0] += UInt32(number)
        }
        var count = 0
        table.forEach { _, _ in count += 1 }
        #expect(count == expected.count)
        for (piece, sum) in expected { #expect(table[PieceTable.key(piece.utf8)] == sum) }
        #expect(table[PieceTable.key("none".utf8)] == nil)
        #expect(PieceTable.bytes(of: PieceTable.key("pieces".utf8)) == Array("pieces".utf8))
    }

    @Test(arguments: ["abc", "été", "北京大", "a👍b", "é"])
    func aWordByItsLastLetters(word: String) {
        #expect(Array(word.utf8).withUnsafeBufferPointer { WordList.withReversed($0) { String(decoding: $0, as: UTF8.self) } } == String(String.UnicodeScalarView(word.unicodeScalars.reversed())))
    }
}
