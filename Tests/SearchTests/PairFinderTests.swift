import TestSupport
import Testing

@testable import Search

/// Frequent words that meet, compared with what plainly stands next to each other.
@Suite struct PairFinderTests {
    /// Of a document, the words at each place: of a joined word it is the place of its first part.
    typealias Places = [UInt32: [String]]

    struct Pair: Hashable, CustomStringConvertible {
        var first: String
        var second: String

        init(_ first: String, _ second: String) { (self.first, self.second) = (first, second) }

        var description: String { "\(first) \(second)" }
    }

    /// By pair, the documents that have it.
    static func pairs(in documents: [Places]) -> [Pair: [UInt32]] {
        var pairs: [Pair: Set<UInt32>] = [:]
        for (number, places) in documents.enumerated() {
            for (place, words) in places {
                for first in words {
                    for second in places[place + 1] ?? [] { pairs[Pair(first, second), default: []].insert(UInt32(number)) }
                }
            }
        }
        return pairs.mapValues { $0.sorted() }
    }

    /// A document as it is read: title and passages one after the other, a place between them.
    static func places(of document: SearchDocument, _ tokenizer: inout Tokenizer) -> Places {
        var tokens: [Token] = []
        var position = tokenizer.tokenize(Array(document.title.utf8), from: 0, into: &tokens)
        for passage in document.passages { position = tokenizer.tokenize(passage.text, from: position + 1, into: &tokens) }
        return tokens.reduce(into: [:]) { $0[$1.position, default: []].append(String(decoding: tokenizer.bytes(of: $1.term), as: UTF8.self)) }
    }

    /// What is found, all words being frequent.
    static func found(_ finder: borrowing PairFinder, words: [String]) -> [Pair: [UInt32]] {
        finder.meetings.read { meetings in
            meetings.reduce(into: [:]) {
                $0[Pair(words[Int($1.pair) / words.count], words[Int($1.pair) % words.count]), default: []].append($1.document)
            }
        }
    }

    static func found(_ documents: [SearchDocument]) -> [Pair: [UInt32]] {
        var scanner = Scanner(languages: 1, coding: TextCoding(sample: []))
        for document in documents { scanner.scan(document, language: 0) }
        let chunk = scanner.finish(), count = chunk.terms.count
        var finder = PairFinder(words: count, documents: documents.count)
        for segment in chunk.segments {
            segment.withRows { rows in
                let words = (0..<count).map {
                    PairFinder.Word(number: Int32($0), places: rows.reader(of: segment.range(of: $0), first: segment.documents.lowerBound))
                }
                finder.find(words, segment.documents, ends: chunk.lengths.map(\.end), first: 0)
            }
        }
        return found(finder, words: (0..<count).map { String(decoding: chunk.terms[$0], as: UTF8.self) })
    }

    static func document(_ title: String, _ passages: [String], summary: String? = nil) -> SearchDocument {
        SearchDocument(
            title: title, path: "", day: nil, outlet: nil, language: "", summary: summary, passages: passages.map { .init(id: "p", text: Array($0.utf8)) })
    }

    /// Texts in which words are joined, and the pairs that a reader would name.
    static let compounds: [(document: SearchDocument, pairs: Set<String>)] = [
        (document("", ["co-operation"]), ["co operation", "cooperation operation"]),
        (document("", ["co operation"]), ["co operation"]),
        (document("", ["cooperation operation"]), ["cooperation operation"]),
        (document("", ["of co-operation"]), ["of co", "of cooperation", "co operation", "cooperation operation"]),
        (document("", ["co-operation of"]), ["co operation", "cooperation operation", "operation of"]),
        (
            document("", ["co-operation co-operation"]),
            ["co operation", "cooperation operation", "operation co", "operation cooperation"]
        ),
        (document("co-operation", ["co"]), ["co operation", "cooperation operation"]),
        (document("co", ["operation"]), []),
        (document("", ["co", "operation", "co-operation", "co"]), ["co operation", "cooperation operation"]),
        (document("", ["co-operation"], summary: "of of co"), ["co operation", "cooperation operation"]),
        (document("", ["co-co"]), ["co co", "coco co"]),
        (document("", ["co-co coco co-co"]), ["co co", "coco co", "co coco", "coco coco"]),
        (document("", ["co-co-co"]), ["co co", "cococo co"]),
        (document("", ["of-the-co-op of"]), ["of the", "ofthecoop the", "the co", "co op", "op of"]),
        (document("", ["a-b-c-d-e"]), ["a b", "b c", "c d", "d e"]),
        (document("", ["co-operation’s of"]), ["co operation", "cooperation operation", "operation of"]),
        (document("", ["of.co-op"]), ["of co", "of coop", "co op", "coop op"]),
        (document("", ["co-op.co-op"]), ["co op", "coop op", "op co", "op coop"]),
        (document("", ["", "co", ""]), []),
        (document("", []), []),
    ]

    @Test func joinedWordsMeetWhatStandsNextToThem() {
        for (document, pairs) in Self.compounds {
            var tokenizer = Tokenizer()
            #expect(Set(Self.pairs(in: [Self.places(of: document, &tokenizer)]).keys.map(\.description)) == pairs)
            #expect(Set(Self.found([document]).keys.map(\.description)) == pairs)
        }
        // In one row, and again: nothing is left of the document before.
        let all = Self.compounds.map(\.document), documents = all + all.reversed()
        var tokenizer = Tokenizer()
        #expect(Self.found(documents) == Self.pairs(in: documents.map { Self.places(of: $0, &tokenizer) }))
    }

    /// No text puts three words at one place, which `PairFinder` has no room for.
    @Test func anyTextsWordsMeet() {
        let words = ["co", "operation", "cooperation", "of", "U.S", "1,000", "3.5", "北京", "京", "é", "\u{AD}", "O’Neill’s", "s", "’s", "“", "x\u{AD}y", "\u{301}"]
        let joints = ["-", "-", "-", "'", "’", ".", ",", " ", " ", "", "\u{2011}", "--"]
        var generator = SplitMix(seed: 5)
        func text(_ count: Int) -> String {
            (0..<generator.next(below: count)).map { _ in generator.element(of: words) + generator.element(of: joints) }.joined()
        }
        for _ in 0..<30 {
            let documents = (0..<20).map { _ in Self.document(text(4), (0..<4).map { _ in text(12) }, summary: text(4)) }
            var tokenizer = Tokenizer()
            let places = documents.map { Self.places(of: $0, &tokenizer) }
            #expect(places.allSatisfy { $0.values.allSatisfy { $0.count <= 2 } })
            #expect(Self.found(documents) == Self.pairs(in: places))
        }
    }

    /// Documents of no place, of few, and of as many as are at hand at a time, with one or two words at their ends and in between, in any
    /// order of words and cut into segments anywhere.
    @Test func documentsOfAnyLengthAreKeptApart() {
        var generator = SplitMix(seed: 9), log = PostingLog()
        let words = ["a", "b", "c", "d", "e"]
        for _ in 0..<40 {
            let lengths = (0..<1 + generator.next(below: 12)).map { _ in generator.element(of: [0, 1, 2, 3, 7, 16_381, 16_382, 16_383, 16_384, 16_385, 40_000]) }
            let documents = lengths.map { length -> Places in
                var places: Places = [:]
                let near = [0, 1, 2, length / 2, length / 2 + 1, length - 3, length - 2, length - 1].filter { $0 >= 0 && $0 < length }
                for place in near where generator.next(below: 4) > 0 {
                    places[UInt32(place)] = Array(words.shuffled(using: &generator).prefix(1 + generator.next(below: 2)))
                }
                return places
            }
            let first = generator.next(below: 1_000), border = generator.next(below: documents.count)
            let order = words.indices.shuffled(using: &generator)
            var finder = PairFinder(words: words.count, documents: documents.count)
            for range in [0..<border, border..<documents.count] {
                let segment = PostingSegment(
                    of: range.flatMap { Self.logged(documents, $0, words, from: range.lowerBound) }, terms: words.count,
                    documents: UInt32(range.lowerBound)..<UInt32(range.upperBound), log: &log)
                segment.withRows { rows in
                    let words = order.map {
                        PairFinder.Word(number: Int32($0), places: rows.reader(of: segment.range(of: $0), first: UInt32(range.lowerBound)))
                    }
                    finder.find(words, segment.documents, ends: lengths.map(UInt32.init), first: UInt32(first))
                }
            }
            let found = Self.found(finder, words: words)
            #expect(found == Self.pairs(in: documents).mapValues { $0.map { $0 + UInt32(first) } }, "\(lengths), cut at \(border)")
        }
    }

    /// The words of a document as they are logged, in a segment that begins at a document.
    private static func logged(_ documents: [Places], _ number: Int, _ words: [String], from first: Int) -> [LoggedWord] {
        words.enumerated().compactMap { term, word in
            func positions(_ document: Int) -> [UInt32] { documents[document].filter { $1.contains(word) }.keys.sorted() }
            let own = positions(number)
            guard !own.isEmpty else { return nil }
            let before = (first..<number).last { !positions($0).isEmpty } ?? first
            return LoggedWord(
                term: UInt32(term), distance: UInt32(number - before), counts: WordCounts(body: UInt16(own.count), title: 0, summary: 0), positions: own)
        }
    }

    /// The whole way: words that are frequent and parts of frequent ones, in documents of two chunks.
    @Test func frequentWordsThatAreJoined() {
        var generator = SplitMix(seed: 21)
        let pieces = ["co-operation", "co", "operation", "cooperation", "of", "rare", "of-co"]
        let documents = (0..<260).map { number in
            Self.document(
                generator.element(of: pieces),
                (0..<2).map { _ in (0..<generator.next(below: 7)).map { _ in generator.element(of: pieces) }.joined(separator: " ") } + ["only\(number)"])
        }
        let chunks = [0..<90, 90..<260].map { range in
            var scanner = Scanner(languages: 1, coding: TextCoding(sample: []))
            for number in range { scanner.scan(documents[number], language: 0) }
            return scanner.finish()
        }
        let vocabulary = Vocabulary(chunks: chunks, names: [], languages: [""], siteLanguage: 0)
        let frequent = FrequentWords(chunks: chunks, vocabulary: vocabulary)
        let words = frequent.forms.map { String(decoding: vocabulary.forms[$0], as: UTF8.self) }
        #expect(Set(words).isSuperset(of: ["co", "operation", "cooperation", "of", "ofco"]))
        var tokenizer = Tokenizer()
        let expected = Self.pairs(in: documents.map { Self.places(of: $0, &tokenizer).mapValues { $0.filter(words.contains) } })
        for (first, one) in words.enumerated() {
            for (second, other) in words.enumerated() {
                let found = frequent.documents(ofPair: first * words.count + second)
                #expect(Array(found) == expected[Pair(one, other)] ?? [])
            }
        }
    }
}
