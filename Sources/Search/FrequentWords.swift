/// Words that stand in so many documents that their positions would be most of the index. Phrases need them all the same:
/// they are found by the documents in which two of them stand next to each other.
struct FrequentWords: Sendable {
    /// Forms, ascending.
    let forms: [Int]
    /// By pair, the number of the first times the count of forms plus the number of the second: where its documents begin; one
    /// more entry ends the last.
    private let starts: [Int]
    /// Ascending in each pair.
    private let documents: [UInt32]
    /// By form: whether it is frequent.
    private let isFrequent: [Bool]
    /// By group that has frequent forms: which of its forms they are.
    private let members: [UInt32: Set<UInt32>]

    /// A word of more than every fifth document is frequent.
    private static let share = 5
    /// In a few documents every word may stand in every fifth: there all have positions.
    private static let leastDocuments = 200
    /// Pairs are the square of this at most.
    private static let most = 512

    init(chunks: [ScannedChunk], vocabulary: Vocabulary) {
        let forms = Self.choose(chunks, vocabulary)
        var isFrequent = [Bool](repeating: false, count: vocabulary.forms.count)
        for form in forms { isFrequent[form] = true }
        self.forms = forms
        self.isFrequent = isFrequent
        members = forms.reduce(into: [:]) { $0[vocabulary.group[$1], default: []].insert(vocabulary.member[$1]) }
        (starts, documents) = Self.gather(chunks, vocabulary, forms)
    }

    var pairCount: Int { starts.count - 1 }

    func contains(_ form: Int) -> Bool { isFrequent[form] }

    /// The documents in which the words of a pair stand next to each other.
    func documents(ofPair pair: Int) -> ArraySlice<UInt32> { documents[starts[pair]..<starts[pair + 1]] }

    func documentCount(ofPair pair: Int) -> Int { starts[pair + 1] - starts[pair] }

    /// Which of the group's forms are frequent; nil for none.
    func members(of group: Int) -> Set<UInt32>? { members[UInt32(group)] }

    private static func choose(_ chunks: [ScannedChunk], _ vocabulary: Vocabulary) -> [Int] {
        let documents = chunks.reduce(0) { $0 + $1.lengths.count }
        guard documents > leastDocuments else { return [] }
        var counts = [Int](repeating: 0, count: vocabulary.forms.count)
        for (chunk, forms) in zip(chunks, vocabulary.formsOfTerms) {
            for (term, form) in forms.enumerated() { counts[Int(form)] += chunk.counts.documents(term) }
        }
        let frequent = counts.indices.filter { counts[$0] * share > documents }
        let best = frequent.sorted { counts[$0] != counts[$1] ? counts[$0] > counts[$1] : $0 < $1 }.prefix(most)
        return best.sorted()
    }

    /// Counting sort by pair.
    private static func gather(_ chunks: [ScannedChunk], _ vocabulary: Vocabulary, _ forms: [Int]) -> ([Int], [UInt32]) {
        guard !forms.isEmpty else { return ([0], []) }
        var finder = PairFinder(words: forms.count)
        var first: UInt32 = 0
        var numbers = [Int32](repeating: -1, count: vocabulary.forms.count)
        for (number, form) in forms.enumerated() { numbers[form] = Int32(number) }
        for (chunk, formsOfTerms) in zip(chunks, vocabulary.formsOfTerms) {
            for segment in chunk.segments {
                let begin = first + segment.documents.lowerBound
                segment.withRows { rows in
                    let words = formsOfTerms.enumerated().compactMap { term, form in
                        numbers[Int(form)] < 0 ? nil : PairFinder.Word(number: numbers[Int(form)], places: rows.reader(of: term, first: begin))
                    }
                    finder.find(words, begin..<first + segment.documents.upperBound)
                }
            }
            first += UInt32(chunk.lengths.count)
        }
        return finder.meetings.read { meetings in
            var starts = [Int](repeating: 0, count: forms.count * forms.count + 1)
            for meeting in meetings { starts[Int(meeting.pair) + 1] += 1 }
            for pair in 1..<starts.count { starts[pair] += starts[pair - 1] }
            var places = starts
            var documents = [UInt32](repeating: 0, count: meetings.count)
            for meeting in meetings {
                documents[places[Int(meeting.pair)]] = meeting.document
                places[Int(meeting.pair)] += 1
            }
            return (starts, documents)
        }
    }
}

/// Finds frequent words that stand next to each other.
private struct PairFinder: ~Copyable {
    private let words: Int
    /// By position in a document, after one more: the number of the frequent word that stands there plus one, and above it that of a
    /// second, for a joined word stands where its first part does; 0 for none.
    private var standing = Pile<UInt32>()
    /// By pair: the document that last had it plus one.
    private var lastDocument = Pile<UInt32>()
    /// Each pair in each document that has it, documents ascending.
    private(set) var meetings = Pile<Meeting>()

    struct Meeting {
        var pair: UInt32
        var document: UInt32
    }

    init(words: Int) {
        self.words = words
        lastDocument.fill(to: words * words, with: 0)
    }

    /// A frequent word in a segment.
    struct Word {
        let number: Int32
        var places: PostingSegment.Reader
    }

    mutating func find(_ words: [Word], _ documents: Range<UInt32>) {
        var words = words
        // By word: the document that it is at; the end where there is none.
        var next = words.indices.map { words[$0].places.next() ? words[$0].places.document : documents.upperBound }
        words.withUnsafeMutableBufferPointer { words in
            for document in documents {
                standing.removeAll()
                for index in next.indices where next[index] == document {
                    let number = UInt32(truncatingIfNeeded: words[index].number &+ 1)
                    words[index].places.forEachPosition { place(number, at: Int($0) + 1, in: document) }
                    next[index] = words[index].places.next() ? words[index].places.document : documents.upperBound
                }
            }
        }
    }

    /// Puts a word to its place; it meets those that stand next to it already.
    @inline(__always)
    private mutating func place(_ word: UInt32, at place: Int, in document: UInt32) {
        if place + 2 > standing.count { standing.fill(to: place + 64, with: 0) }
        let (before, there, after) = (standing[place - 1], standing[place], standing[place + 1])
        standing[place] = there << 16 | word
        if before > 0 { meet(before, word, in: document) }
        if after > 0 { meet(word, after, in: document) }
    }

    /// One of the two may be two words.
    @inline(__always)
    private mutating func meet(_ first: UInt32, _ second: UInt32, in document: UInt32) {
        meetOne(first & 0xFFFF, second & 0xFFFF, in: document)
        if first > 0xFFFF { meetOne(first >> 16, second & 0xFFFF, in: document) }
        if second > 0xFFFF { meetOne(first & 0xFFFF, second >> 16, in: document) }
    }

    @inline(__always)
    private mutating func meetOne(_ first: UInt32, _ second: UInt32, in document: UInt32) {
        let pair = (Int(first) - 1) * words + Int(second) - 1
        guard lastDocument[pair] != document + 1 else { return }
        lastDocument[pair] = document + 1
        meetings.append(Meeting(pair: UInt32(truncatingIfNeeded: pair), document: document))
    }
}
