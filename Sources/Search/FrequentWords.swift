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
        var finder = PairFinder(words: forms.count, documents: chunks.reduce(0) { $0 + $1.lengths.count })
        var first: UInt32 = 0
        var numbers = [Int32](repeating: -1, count: vocabulary.forms.count)
        for (number, form) in forms.enumerated() { numbers[form] = Int32(number) }
        for (chunk, formsOfTerms) in zip(chunks, vocabulary.formsOfTerms) {
            let ends = chunk.lengths.map(\.end)
            for segment in chunk.segments {
                segment.withRows { rows in
                    let words = formsOfTerms.enumerated().compactMap { term, form -> PairFinder.Word? in
                        guard numbers[Int(form)] >= 0 else { return nil }
                        let places = rows.reader(of: segment.range(of: term), first: segment.documents.lowerBound)
                        return PairFinder.Word(number: numbers[Int(form)], places: places)
                    }
                    finder.find(words, segment.documents, ends: ends, first: first)
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
