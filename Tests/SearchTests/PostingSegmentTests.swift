import TestSupport
import Testing

@testable import Search

/// What a log is told of a word in a document.
struct LoggedWord {
    var term: UInt32
    /// From the document before that has the word.
    var distance: UInt32
    var counts = WordCounts(body: 1, title: 0, summary: 0)
    var positions: [UInt32]

    /// It stands once, in the passages.
    var isSingle: Bool { counts.body == 1 && counts.title == 0 && counts.summary == 0 }
    /// What is read in one step: distance, times four, and position have two bytes at most.
    var isShortSingle: Bool { isSingle && distance < 1 << 12 && positions[0] < 1 << 14 }
    /// How many bytes a row has of it, as `PostingLog` says.
    var byteCount: Int {
        var numbers = [distance << 2]
        if !isSingle { numbers.append(UInt32(counts.body)) }
        if counts.title > 0 || counts.summary > 0 { numbers += [UInt32(counts.title), UInt32(counts.summary)] }
        for (index, position) in positions.enumerated() { numbers.append(index == 0 ? position : position - positions[index - 1]) }
        return numbers.reduce(0) { $0 + max(1, (38 - $1.leadingZeroBitCount) / 7) }
    }
}

extension PostingSegment {
    /// - Parameters:
    ///   - log: one that was in use before, for a new one has much to clear.
    ///   - inOneStep: whether words that stand once are logged in the quicker way.
    init(of words: [LoggedWord], terms: Int, documents: Range<UInt32>, log: inout PostingLog, inOneStep: Bool = true) {
        log.removeAll()
        var sizes = [UInt32](repeating: 0, count: terms)
        for word in words {
            word.positions.withUnsafeBufferPointer { positions in
                log.withRoom(words: 1, positions: positions.count) { room in
                    let size =
                        inOneStep && word.isSingle
                        ? room.append(word.term, distance: word.distance, position: positions[0])
                        : room.append(word.term, distance: word.distance, word.counts, positions: positions)
                    sizes[Int(word.term)] += UInt32(size)
                }
            }
        }
        self.init(log, documents: documents, sizes: sizes)
    }
}

@Suite struct PostingSegmentTests {
    /// How documents are read: in one step where that can be, with their positions or past them.
    enum Way: CaseIterable {
        case steps, oneStep, oneStepAndPast, mixed
    }

    /// Reads the row of each term, and compares it with the words that were logged of it.
    static func compare(
        _ words: [LoggedWord], terms: Int, first: UInt32 = 0, log: inout PostingLog, sourceLocation location: SourceLocation = #_sourceLocation
    ) {
        let rowsOfTerms = (0..<terms).map { term in words.filter { $0.term == term } }
        for inOneStep in [true, false] {
            let segment = PostingSegment(of: words, terms: terms, documents: first..<first + 1, log: &log, inOneStep: inOneStep)
            segment.withRows { rows in
                for (term, own) in rowsOfTerms.enumerated() {
                    for way in Way.allCases { compare(rows.reader(of: segment.range(of: term), first: first), own, way, location) }
                }
            }
        }
    }

    private static func compare(_ reader: PostingSegment.Reader, _ words: [LoggedWord], _ way: Way, _ location: SourceLocation) {
        var reader = reader, document = reader.document, left = words.reduce(0) { $0 + $1.byteCount }
        #expect(reader.byteCount == left, sourceLocation: location)
        for (number, word) in words.enumerated() {
            if way != .steps, way != .mixed || number % 3 > 0 {
                let single = reader.nextSingle()
                #expect(single == (word.isShortSingle ? word.positions[0] : nil), sourceLocation: location)
                #expect(reader.document == (single == nil ? document : document &+ word.distance), "nothing is read in vain", sourceLocation: location)
                #expect(reader.byteCount == (single == nil ? left : left - word.byteCount), sourceLocation: location)
                if single != nil {
                    (document, left) = (reader.document, reader.byteCount)
                    continue
                }
            }
            let isThere = reader.next()
            document &+= word.distance
            left -= word.byteCount
            #expect(isThere && reader.document == document, sourceLocation: location)
            let (counts, expected) = (reader.counts, word.counts)
            #expect((counts.body, counts.title, counts.summary) == (expected.body, expected.title, expected.summary), sourceLocation: location)
            var positions: [UInt32] = []
            if way == .oneStepAndPast { reader.skipPositions() } else { reader.forEachPosition { positions.append($0) } }
            #expect(positions == (way == .oneStepAndPast ? [] : word.positions), sourceLocation: location)
            #expect(reader.byteCount == left, sourceLocation: location)
        }
        let (single, isMore) = (reader.nextSingle(), reader.next())
        #expect(single == nil && !isMore && reader.byteCount == 0, sourceLocation: location)
    }

    /// Numbers that are the last of their length and the first of the next.
    static let distances: [UInt32] = [0, 1, 31, 32, 127, 128, 4_095, 4_096, 1 << 19 - 1, 1 << 19, 1 << 26, 1 << 30 - 1]
    static let positions: [UInt32] = [0, 1, 127, 128, 16_383, 16_384, 1 << 21 - 1, 1 << 21, 1 << 28, .max]

    /// Words that do not stand once in the passages.
    static let others: [(counts: WordCounts, positions: [UInt32])] = [
        (WordCounts(body: 0, title: 1, summary: 0), [0]), (WordCounts(body: 0, title: 0, summary: 1), []), (WordCounts(body: 1, title: 0, summary: 1), [127]),
        (WordCounts(body: 1, title: 1, summary: 0), [0, 128]), (WordCounts(body: 2, title: 0, summary: 0), [0, 1]), (WordCounts(body: 2, title: 0, summary: 0), [16_384, .max]),
        (WordCounts(body: 300, title: 255, summary: 255), (0..<555).map { $0 * 300 }),
    ]

    /// The first and the last of its row, and between others, whatever stands behind it.
    @Test func aWordThatStandsOnceIsReadInOneStep() {
        var log = PostingLog()
        for distance in Self.distances {
            for position in Self.positions {
                let one = LoggedWord(term: 1, distance: distance, positions: [position])
                Self.compare([one], terms: 2, log: &log)
                let last = LoggedWord(term: 2, distance: .max >> 2, counts: WordCounts(body: 3, title: 0, summary: 0), positions: [.max - 2, .max - 1, .max])
                Self.compare([one, one, LoggedWord(term: 0, distance: 3, positions: [127]), one, last], terms: 3, first: 7, log: &log)
            }
        }
    }

    @Test func whatIsNoSingleIsLeftToBeRead() {
        var log = PostingLog()
        for (counts, positions) in Self.others {
            for distance in Self.distances {
                let other = LoggedWord(term: 0, distance: distance, counts: counts, positions: positions)
                let single = LoggedWord(term: 0, distance: 1, positions: [128])
                Self.compare([other, single, other, other, single, single, other], terms: 1, log: &log)
            }
        }
    }

    @Test func rowsOfAllKindsAreReadAsTheyWereLogged() {
        var log = PostingLog()
        var generator = SplitMix(seed: 3)
        for _ in 0..<300 {
            let terms = 1 + generator.next(below: 5)
            let words = (0..<generator.next(below: 60)).map { _ in
                var word = LoggedWord(
                    term: UInt32(generator.next(below: terms)), distance: generator.element(of: Self.distances), positions: [generator.element(of: Self.positions)])
                // The last kind is long.
                if generator.next(below: 4) == 0 { (word.counts, word.positions) = generator.element(of: Self.others.dropLast()) }
                return word
            }
            Self.compare(words, terms: terms, first: UInt32(generator.next(below: 3)), log: &log)
        }
    }

    /// Numbers of any size, more positions than an entry has room for, counts at their limits.
    @Test func aLogIsSortedByWord() {
        var log = PostingLog()
        let words = [
            LoggedWord(term: 2, distance: 1, positions: [0]), LoggedWord(term: 0, distance: 1, counts: WordCounts(body: 3, title: 0, summary: 0), positions: [1, 130, 70_000]),
            LoggedWord(term: 2, distance: 127, counts: WordCounts(body: 1, title: 1, summary: 0), positions: [5, 4_000_000_000]),
            LoggedWord(term: 0, distance: 200_000, counts: WordCounts(body: 0, title: 0, summary: 255), positions: []),
            LoggedWord(term: 2, distance: 1, counts: WordCounts(body: 300, title: 255, summary: 1), positions: (0..<555).map { $0 * 11 }),
            LoggedWord(term: 3, distance: 5, counts: WordCounts(body: .max, title: 0, summary: 0), positions: Array(0..<65_535)),
        ]
        Self.compare(words, terms: 5, log: &log)
        let segment = PostingSegment(of: words, terms: 5, documents: 0..<200_001, log: &log)
        #expect((0..<6).map { segment.range(of: $0).isEmpty } == [false, true, false, false, true, true])
    }
}
