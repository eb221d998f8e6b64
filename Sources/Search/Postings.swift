/// Which documents have the words of each group, and where.
struct Postings: Sendable {
    let vocabulary: Vocabulary
    let frequent: FrequentWords
    let documentCount: Int
    /// In the order of documents.
    private let segments: [PostingSegment]
    /// By segment: the number of its first document.
    private let firsts: [UInt32]
    /// Where a form's documents are, in the order of segments.
    private let sources: Rows<Source>
    private let formsOfGroups: Rows<UInt32>
    /// By group: the documents of each of its forms, added up.
    private let counts: [Int]
    /// By document.
    private let norms: [Norms]

    /// What words in the title and in the passages of a document are divided by.
    private struct Norms: Sendable {
        var title: Float
        var body: Float
    }

    /// A form in a segment.
    private struct Source: Sendable {
        var segment: UInt32
        var term: UInt32
    }

    init(chunks: [ScannedChunk], vocabulary: Vocabulary) {
        self.vocabulary = vocabulary
        let lengths = chunks.flatMap(\.lengths)
        documentCount = lengths.count
        frequent = FrequentWords(chunks: chunks, vocabulary: vocabulary)
        let segments = chunks.enumerated().flatMap { chunk, scanned in scanned.segments.map { (chunk: chunk, segment: $0) } }
        self.segments = segments.map(\.segment)
        firsts = segments.reduce(into: [0]) { $0.append($0[$0.count - 1] + UInt32($1.segment.documents.count)) }
        sources = Rows(count: vocabulary.forms.count) { add in
            for (number, (chunk, segment)) in segments.enumerated() {
                for (term, form) in vocabulary.formsOfTerms[chunk].enumerated() where segment.has(term) {
                    add(Int(form), Source(segment: UInt32(number), term: UInt32(term)))
                }
            }
        }
        formsOfGroups = Rows(count: vocabulary.groupCount) { add in
            for (form, group) in vocabulary.group.enumerated() { add(Int(group), UInt32(form)) }
        }
        var counts = [Int](repeating: 0, count: vocabulary.groupCount)
        for (chunk, forms) in zip(chunks, vocabulary.formsOfTerms) {
            for (term, form) in forms.enumerated() { counts[Int(vocabulary.group[Int(form)])] += chunk.counts.documents(term) }
        }
        self.counts = counts
        norms = zip(Self.norms(lengths.map(\.title)), Self.norms(lengths.map(\.body))).map { Norms(title: $0, body: $1) }
    }

    /// An upper bound of the documents that have a word of the group: exact where the group has one form.
    func postingCount(_ group: Int) -> Int { counts[group] }

    /// Reads where the words of a group stand.
    func read(_ group: Int, into documents: inout GroupDocuments) {
        documents.removeAll()
        for form in formsOfGroups[group] {
            let member = vocabulary.member[Int(form)], isFrequent = frequent.contains(Int(form))
            for source in sources[Int(form)] {
                let segment = Int(source.segment)
                segments[segment].withRows {
                    documents.append($0.reader(of: Int(source.term), first: firsts[segment]), member: member, arePlaced: !isFrequent)
                }
            }
        }
        if vocabulary.groupSizes[group] > 1 { documents.sort() }
    }

    /// BM25's b is 0.4 for titles and passages alike.
    private static func norms(_ lengths: [Int]) -> [Float] {
        let average = max(Float(lengths.reduce(0, +)) / Float(max(lengths.count, 1)), 1)
        return lengths.map { 0.6 + 0.4 * Float($0) / average }
    }

    /// BM25F (Robertson and Zaragoza 2009) without the inverse document frequency, which the reader's side knows:
    /// titles count four times, summaries twice; both lengths are normalized with b = 0.4, and k1 is 1.2.
    ///
    /// Calls `body` with what each document weighs.
    @inline(__always)
    func weights(of group: Int, _ documents: GroupDocuments, _ body: (Weight) -> Void) {
        // A frequent word tells little, and its many impacts are most of a shard: eight levels for it, sixteen for others.
        let step: Float = postingCount(group) * 10 > documentCount ? 4 : 2
        let highest = UInt8(31 / step)
        norms.withUnsafeBufferPointer { norms in
            documents.forEach { document, postings in
                var title: Int32 = 0, summary: Int32 = 0, text: Int32 = 0
                for posting in postings {
                    title &+= Int32(posting.counts.title)
                    summary &+= Int32(posting.counts.summary)
                    text &+= Int32(posting.counts.body)
                }
                precondition(document < norms.count)
                let norms = norms[Int(document)]
                let frequency = 4 * Float(title) / norms.title + 2 * Float(summary) + Float(text) / norms.body
                let impact = frequency / (1.2 + frequency)
                // Rounded; impact is below 1.
                let exact = impact * 31 / step, whole = UInt8(exact)
                let level = min(exact - Float(whole) >= 0.5 ? whole + 1 : whole, highest)
                body(Weight(document: document, impact: level * UInt8(step), isInTitle: title > 0))
            }
        }
    }

    /// What the words of a group weigh in a document.
    struct Weight {
        var document: UInt32
        /// 0 to 31.
        var impact: UInt8
        var isInTitle: Bool
    }
}
