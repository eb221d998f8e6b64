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
    private let weights: WordWeights

    /// Where the row of a form is.
    private struct Source: Sendable {
        var segment: UInt32
        var bytes: Range<UInt32>
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
                for (term, form) in vocabulary.formsOfTerms[chunk].enumerated() {
                    let range = segment.range(of: term)
                    if range.isEmpty { continue }
                    add(Int(form), Source(segment: UInt32(number), bytes: UInt32(range.lowerBound)..<UInt32(range.upperBound)))
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
        weights = WordWeights(lengths)
    }

    /// An upper bound of the documents that have a word of the group: exact where the group has one form.
    func postingCount(_ group: Int) -> Int { counts[group] }

    /// The form of a group that has one only.
    func onlyForm(of group: Int) -> Int? {
        vocabulary.groupSizes[group] == 1 ? formsOfGroups[group].first.map(Int.init) : nil
    }

    /// Calls `body` with what reads the documents of a form, in their order.
    @inline(__always)
    func forEachRow(of form: Int, _ body: (inout PostingSegment.Reader) -> Void) {
        for source in sources[form] {
            let segment = Int(source.segment)
            segments[segment].withRows {
                var reader = $0.reader(of: Int(source.bytes.lowerBound)..<Int(source.bytes.upperBound), first: firsts[segment])
                body(&reader)
            }
        }
    }

    /// Reads the beginnings of the rows of forms, so that they are fetched from memory side by side: otherwise each would be waited for. The
    /// check of what is read is there for the reading, which a compiler would leave out if nothing came of it.
    func fetch(_ forms: Range<Int>) {
        var faults: UInt8 = 0
        for form in forms { forEachRow(of: form) { faults |= $0.firstByte & $0.firstByte >> 1 } }
        precondition(faults & 1 == 0, "the two lowest bits of a row are never both set")
    }

    /// More bytes than any column takes that says something of each document or place of a form: none takes more than its rows, but for the
    /// first distance in each.
    func columnLimit(of form: Int) -> Int {
        var limit = 0
        forEachRow(of: form) { limit += $0.byteCount + PostingColumns.spare }
        return limit
    }

    /// Reads where the words of a group stand.
    func read(_ group: Int, into documents: inout GroupDocuments) {
        documents.removeAll()
        for form in formsOfGroups[group] {
            let member = vocabulary.member[Int(form)], isFrequent = frequent.contains(Int(form))
            forEachRow(of: Int(form)) { documents.append($0, member: member, arePlaced: !isFrequent) }
        }
        documents.sort()
    }

    /// Calls `body` with what weighs the words of a group.
    @inline(__always)
    func withScale<Result>(of group: Int, _ body: (WordScale) -> Result) -> Result {
        weights.withScale(isFrequent: postingCount(group) * 10 > documentCount, body)
    }
}
