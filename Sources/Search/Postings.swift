/// Which documents have the words of each group, and where.
struct Postings: Sendable {
    /// A word in a document.
    struct Posting: Sendable {
        var document: UInt32
        /// Which of its group's forms it is.
        var member: UInt32
        var bodyCount: UInt16
        var titleCount: UInt8
        var summaryCount: UInt8

        var positionCount: Int { Int(bodyCount) + Int(titleCount) }
    }

    /// What the words of a group weigh in a document.
    struct Weight {
        var document: UInt32
        /// 0 to 31.
        var impact: UInt8
        var isInTitle: Bool
    }

    let vocabulary: Vocabulary
    let frequent: FrequentWords
    let documentCount: Int
    /// By group: where its postings and their positions begin; one more entry ends the last.
    private let starts: [Start]
    /// By group, then by document, then by first occurrence in it.
    private let postings: [Posting]
    /// Those of each posting but of frequent words, in the same order.
    private let positions: [UInt32]
    /// By document: what a word in its title and in its passages is divided by.
    private let titleNorms: [Float]
    private let bodyNorms: [Float]

    init(chunks: [ScannedChunk], vocabulary: Vocabulary) {
        self.vocabulary = vocabulary
        let lengths = chunks.flatMap(\.lengths)
        documentCount = lengths.count
        frequent = FrequentWords(chunks: chunks, vocabulary: vocabulary)
        (starts, postings, positions) = Self.gather(chunks, vocabulary, frequent)
        titleNorms = Self.norms(lengths.map(\.title))
        bodyNorms = Self.norms(lengths.map(\.body))
    }

    /// BM25's b is 0.4 for titles and passages alike.
    private static func norms(_ lengths: [Int]) -> [Float] {
        let average = max(Float(lengths.reduce(0, +)) / Float(max(lengths.count, 1)), 1)
        return lengths.map { 0.6 + 0.4 * Float($0) / average }
    }

    private struct Start {
        var posting = 0
        var position = 0
    }

    /// Where the postings of a chunk's term go.
    private struct Target {
        var group: UInt32
        var member: UInt32
        var hasPositions: Bool
    }

    /// Counting sort by group.
    private static func gather(
        _ chunks: [ScannedChunk], _ vocabulary: Vocabulary, _ frequent: FrequentWords
    ) -> ([Start], [Posting], [UInt32]) {
        let targets = vocabulary.formsOfTerms.map { forms in
            forms.map { form in
                let form = Int(form)
                return Target(group: vocabulary.group[form], member: vocabulary.member[form], hasPositions: !frequent.contains(form))
            }
        }
        var places = [Start](repeating: Start(), count: vocabulary.groupCount + 1)
        for (chunk, targets) in zip(chunks, targets) {
            for posting in chunk.postings {
                let target = targets[Int(posting.term)]
                let next = Int(target.group) + 1
                places[next].posting += 1
                if target.hasPositions { places[next].position += posting.positionCount }
            }
        }
        for index in 1..<places.count {
            places[index].posting += places[index - 1].posting
            places[index].position += places[index - 1].position
        }
        let starts = places, end = places[places.count - 1]
        let none = Posting(document: 0, member: 0, bodyCount: 0, titleCount: 0, summaryCount: 0)
        var postings = [Posting](repeating: none, count: end.posting)
        var positions = [UInt32](repeating: 0, count: end.position)
        var document: UInt32 = 0
        for (chunk, targets) in zip(chunks, targets) {
            var index = 0, from = 0
            for documentEnd in chunk.ends {
                for posting in chunk.postings[index..<documentEnd] {
                    let target = targets[Int(posting.term)], group = Int(target.group)
                    let place = places[group]
                    postings[place.posting] = Posting(
                        document: document, member: target.member, bodyCount: posting.bodyCount,
                        titleCount: posting.titleCount, summaryCount: posting.summaryCount)
                    places[group].posting += 1
                    if target.hasPositions {
                        for offset in 0..<posting.positionCount { positions[place.position + offset] = chunk.positions[from + offset] }
                        places[group].position += posting.positionCount
                    }
                    from += posting.positionCount
                }
                index = documentEnd
                document += 1
            }
        }
        return (starts, postings, positions)
    }

    /// An upper bound of the documents that have a word of the group: exact where the group has one form.
    func postingCount(_ group: Int) -> Int { starts[group + 1].posting - starts[group].posting }

    /// BM25F (Robertson and Zaragoza 2009) without the inverse document frequency, which the reader's side knows:
    /// titles count four times, summaries twice; both lengths are normalized with b = 0.4, and k1 is 1.2.
    func weights(of group: Int) -> [Weight] {
        var weights: [Weight] = []
        weights.reserveCapacity(postingCount(group))
        // A frequent word tells little, and its many impacts are most of a shard: eight levels for it, sixteen for others.
        let step: Float = postingCount(group) * 10 > documentCount ? 4 : 2
        var index = starts[group].posting
        let end = starts[group + 1].posting
        while index < end {
            let document = postings[index].document
            var title = 0, summary = 0, body = 0
            while index < end, postings[index].document == document {
                title += Int(postings[index].titleCount)
                summary += Int(postings[index].summaryCount)
                body += Int(postings[index].bodyCount)
                index += 1
            }
            let frequency = 4 * Float(title) / titleNorms[Int(document)] + 2 * Float(summary) + Float(body) / bodyNorms[Int(document)]
            let impact = frequency / (1.2 + frequency)
            let level = min((impact * 31 / step).rounded(), (31 / step).rounded(.down))
            weights.append(Weight(document: document, impact: UInt8(level * step), isInTitle: title > 0))
        }
        return weights
    }

    /// A word of a group in a document.
    struct Place {
        var position: UInt32
        /// Which of the group's forms it is.
        var member: UInt32
    }

    /// Calls `body` with the places of the group's words in each document, in the order of documents, places ascending;
    /// frequent words have none.
    func forEachPlaces(of group: Int, _ body: ([Place]) -> Void) {
        let isFrequent = frequent.members(of: group)
        var places: [Place] = []
        var index = starts[group].posting
        var position = starts[group].position
        let end = starts[group + 1].posting
        while index < end {
            let first = index, document = postings[index].document
            places.removeAll(keepingCapacity: true)
            while index < end, postings[index].document == document {
                let posting = postings[index]
                index += 1
                if isFrequent?.contains(posting.member) == true { continue }
                for _ in 0..<posting.positionCount {
                    places.append(Place(position: positions[position], member: posting.member))
                    position += 1
                }
            }
            if index > first + 1 { places.sort { ($0.position, $0.member) < ($1.position, $1.member) } }
            body(places)
        }
    }

    /// Whether any word of the group has positions.
    func hasPositions(_ group: Int) -> Bool { starts[group + 1].position > starts[group].position }
}
