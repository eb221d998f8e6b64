/// Which documents have the words of each group, and where.
struct Postings: Sendable {
    /// A posting of a chunk.
    struct Reference: Sendable {
        var chunk: UInt32
        var posting: UInt32
    }

    /// What the words of a group weigh in a document.
    struct Weight {
        var document: UInt32
        /// 0 to 31.
        var impact: UInt8
        var isInTitle: Bool
    }

    let chunks: [ScannedChunk]
    let vocabulary: Vocabulary
    let documentCount: Int
    /// By group: where its references begin; one more entry ends the last.
    private let starts: [Int]
    /// By group, then by document, then by first occurrence in it.
    private let references: [Reference]
    private let lengths: [ScannedChunk.Lengths]
    private let averageTitle: Float
    private let averageBody: Float

    init(chunks: [ScannedChunk], vocabulary: Vocabulary) {
        self.chunks = chunks
        self.vocabulary = vocabulary
        (starts, references) = Self.gather(chunks, vocabulary)
        lengths = chunks.flatMap(\.lengths)
        documentCount = lengths.count
        let count = Float(max(documentCount, 1))
        averageTitle = max(Float(lengths.reduce(0) { $0 + $1.title }) / count, 1)
        averageBody = max(Float(lengths.reduce(0) { $0 + $1.body }) / count, 1)
    }

    /// Counting sort by group.
    private static func gather(_ chunks: [ScannedChunk], _ vocabulary: Vocabulary) -> ([Int], [Reference]) {
        let group = vocabulary.group
        var places = [Int](repeating: 0, count: vocabulary.groupCount + 1)
        for (chunk, forms) in zip(chunks, vocabulary.formsOfTerms) {
            for posting in chunk.postings { places[Int(group[Int(forms[Int(posting.term)])]) + 1] += 1 }
        }
        for index in 1..<places.count { places[index] += places[index - 1] }
        let starts = places
        var references = [Reference](repeating: Reference(chunk: 0, posting: 0), count: places[places.count - 1])
        for (number, (chunk, forms)) in zip(chunks, vocabulary.formsOfTerms).enumerated() {
            for (index, posting) in chunk.postings.enumerated() {
                let group = Int(group[Int(forms[Int(posting.term)])])
                references[places[group]] = Reference(chunk: UInt32(number), posting: UInt32(index))
                places[group] += 1
            }
        }
        return (starts, references)
    }

    /// An upper bound of the documents that have a word of the group: exact where the group has one form.
    func referenceCount(_ group: Int) -> Int { starts[group + 1] - starts[group] }

    /// Calls `body` with the postings of each document that has a word of the group, in the order of documents.
    private func forEachDocument(of group: Int, _ body: (UInt32, ArraySlice<Reference>) -> Void) {
        var index = starts[group]
        let end = starts[group + 1]
        while index < end {
            let document = posting(references[index]).document
            var next = index + 1
            while next < end, posting(references[next]).document == document { next += 1 }
            body(document, references[index..<next])
            index = next
        }
    }

    private func posting(_ reference: Reference) -> ScannedChunk.Posting {
        chunks[Int(reference.chunk)].postings[Int(reference.posting)]
    }

    /// BM25F (Robertson and Zaragoza 2009) without the inverse document frequency, which the reader's side knows:
    /// titles count four times, summaries twice; both lengths are normalized with b = 0.4, and k1 is 1.2.
    func weights(of group: Int) -> [Weight] {
        var weights: [Weight] = []
        weights.reserveCapacity(referenceCount(group))
        // A frequent word tells little, and its many impacts are most of a shard: eight levels for it, sixteen for others.
        let step: Float = referenceCount(group) * 10 > documentCount ? 4 : 2
        forEachDocument(of: group) { document, references in
            var title = 0, summary = 0, body = 0
            for reference in references {
                let posting = posting(reference)
                title += Int(posting.titleCount)
                summary += Int(posting.summaryCount)
                body += Int(posting.bodyCount)
            }
            let length = lengths[Int(document)]
            let frequency =
                4 * Float(title) / (0.6 + 0.4 * Float(length.title) / averageTitle)
                + 2 * Float(summary)
                + Float(body) / (0.6 + 0.4 * Float(length.body) / averageBody)
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

    /// Calls `body` with the places of the group's words in each document, in the order of documents, places ascending.
    func forEachPlaces(of group: Int, _ body: ([Place]) -> Void) {
        var places: [Place] = []
        forEachDocument(of: group) { _, references in
            places.removeAll(keepingCapacity: true)
            for reference in references {
                let posting = posting(reference)
                let chunk = Int(reference.chunk)
                let member = vocabulary.member[Int(vocabulary.formsOfTerms[chunk][Int(posting.term)])]
                let start = Int(posting.positions)
                for index in start..<start + posting.positionCount {
                    places.append(Place(position: chunks[chunk].positions[index], member: member))
                }
            }
            if references.count > 1 { places.sort { ($0.position, $0.member) < ($1.position, $1.member) } }
            body(places)
        }
    }
}
