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
        var meetings = Pile<(pair: UInt32, document: UInt32)>()
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
                    finder.find(words, begin..<first + segment.documents.upperBound) { meetings.append((pair: $0, document: $1)) }
                }
            }
            first += UInt32(chunk.lengths.count)
        }
        var starts = [Int](repeating: 0, count: forms.count * forms.count + 1)
        for index in 0..<meetings.count { starts[Int(meetings[index].pair) + 1] += 1 }
        for pair in 1..<starts.count { starts[pair] += starts[pair - 1] }
        var places = starts
        var documents = [UInt32](repeating: 0, count: meetings.count)
        for index in 0..<meetings.count {
            let meeting = meetings[index]
            documents[places[Int(meeting.pair)]] = meeting.document
            places[Int(meeting.pair)] += 1
        }
        return (starts, documents)
    }
}

/// Finds frequent words that stand next to each other.
private struct PairFinder: ~Copyable {
    private let words: Int
    /// By position in a document: the last of the words that stand there plus one, as an index in `standing`.
    private var heads = Pile<Int32>()
    /// Two words stand at one position where one of them is a joined word.
    private var standing = Pile<Standing>()
    /// By pair: the document that last had it plus one.
    private var lastDocument: [UInt32]

    private struct Standing {
        var word: Int32
        var position: Int32
        var next: Int32
    }

    init(words: Int) {
        self.words = words
        lastDocument = [UInt32](repeating: 0, count: words * words)
    }

    /// A frequent word in a segment.
    struct Word {
        let number: Int32
        var places: PostingSegment.Reader
    }

    /// Calls `body` with each pair and document, documents ascending.
    mutating func find(_ words: [Word], _ documents: Range<UInt32>, _ body: (_ pair: UInt32, _ document: UInt32) -> Void) {
        var words = words
        // By word: the document that it is at; the end where there is none.
        var next = words.indices.map { words[$0].places.next() ? words[$0].places.document : documents.upperBound }
        for document in documents {
            standing.removeAll()
            words.withUnsafeMutableBufferPointer { words in
                for index in next.indices where next[index] == document {
                    let number = words[index].number
                    words[index].places.forEachPosition { standing.append(Standing(word: number, position: Int32(truncatingIfNeeded: $0), next: 0)) }
                    next[index] = words[index].places.next() ? words[index].places.document : documents.upperBound
                }
            }
            place()
            meet(in: document, body)
        }
    }

    /// Links the words of each position.
    private mutating func place() {
        standing.withElements { standing in
            var last: Int32 = 0
            for word in standing { last = max(last, word.position) }
            // One more, so that each has a position after it.
            heads.fill(to: Int(last) + 2, with: 0)
            heads.withElements { heads in
                for index in standing.indices {
                    precondition(standing[index].position >= 0)
                    let position = Int(standing[index].position)
                    standing[index].next = heads[position]
                    heads[position] = Int32(truncatingIfNeeded: index + 1)
                }
            }
        }
    }

    /// Finds the words after each word; unlinks them.
    private mutating func meet(in document: UInt32, _ body: (UInt32, UInt32) -> Void) {
        let words = words
        standing.withElements { standing in
            heads.withElements { heads in
                lastDocument.withUnsafeMutableBufferPointer { lastDocument in
                    for word in standing {
                        var after = heads[Int(word.position) + 1]
                        while after > 0 {
                            let next = standing[Int(after) - 1]
                            let pair = Int(word.word) * words + Int(next.word)
                            precondition(pair < lastDocument.count)
                            if lastDocument[pair] != document + 1 {
                                lastDocument[pair] = document + 1
                                body(UInt32(truncatingIfNeeded: pair), document)
                            }
                            after = next.next
                        }
                    }
                    for word in standing { heads[Int(word.position)] = 0 }
                }
            }
        }
    }
}
