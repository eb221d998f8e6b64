/// Counts the words of one document after the other, and gathers what there is to say of each.
struct DocumentTally {
    enum Field {
        case title, summary, body
    }

    /// A word of the document at hand: how often each field has it.
    private struct Entry {
        var term: UInt32 = 0
        var title: UInt32 = 0
        var summary: UInt32 = 0
        var body: UInt32 = 0
    }

    /// By term: how many documents there were when one last had it, and its entry there.
    private var seen: [Seen] = []
    /// The first `entryCount` are in use; the others count nothing.
    private var entries: [Entry] = []
    private var entryCount = 0
    /// The words of title and passages in turn: entry and position.
    private var occurrences: [(entry: UInt32, position: UInt32)] = []
    private var lengths = ScannedChunk.Lengths(title: 0, body: 0)

    private let languages: Int
    private var languageCounts: [UInt32] = []
    private var postings: [ScannedChunk.Posting] = []
    private var ends: [Int] = []
    private var positions: [UInt32] = []
    private var allLengths: [ScannedChunk.Lengths] = []

    private struct Seen {
        var document: UInt32 = 0
        var entry: UInt32 = 0
    }

    init(languages: Int) {
        self.languages = languages
    }

    /// Adds words of the document at hand, of so many that there are in all.
    mutating func add(_ tokens: [Token], _ field: Field, terms: Int) {
        if terms > seen.count { seen.append(contentsOf: repeatElement(Seen(), count: terms - seen.count)) }
        let missing = entryCount + tokens.count - entries.count
        if missing > 0 { entries.append(contentsOf: repeatElement(Entry(), count: missing)) }
        switch field {
        case .title:
            count(tokens) { $0.title += 1 }
            lengths.title += tokens.count
        case .summary: count(tokens, arePlaced: false) { $0.summary += 1 }
        case .body:
            count(tokens) { $0.body += 1 }
            lengths.body += tokens.count
        }
    }

    /// Whether a word is new in the document is as good as random: nothing branches on it.
    @inline(__always)
    private mutating func count(_ tokens: [Token], arePlaced: Bool = true, _ count: (inout Entry) -> Void) {
        let document = UInt32(truncatingIfNeeded: ends.count + 1)
        for token in tokens {
            let last = seen[Int(token.term)]
            let isNew = last.document != document
            let entry = isNew ? UInt32(truncatingIfNeeded: entryCount) : last.entry
            entryCount += isNew ? 1 : 0
            seen[Int(token.term)] = Seen(document: document, entry: entry)
            entries[Int(entry)].term = token.term
            count(&entries[Int(entry)])
            if arePlaced { occurrences.append((entry, token.position)) }
        }
    }

    mutating func finishDocument(language: Int) {
        let first = postings.count
        var end = positions.count
        places.removeAll(keepingCapacity: true)
        for entry in entries[..<entryCount] {
            let posting = ScannedChunk.Posting(
                term: entry.term, bodyCount: UInt16(clamping: entry.body), titleCount: UInt8(clamping: entry.title),
                summaryCount: UInt8(clamping: entry.summary))
            postings.append(posting)
            places.append(Place(next: end, end: end + posting.positionCount))
            end += posting.positionCount
        }
        placePositions(upTo: end)
        countLanguages(language)
        ends.append(first + entryCount)
        allLengths.append(lengths)
        lengths = .init(title: 0, body: 0)
        for index in 0..<entryCount { entries[index] = Entry() }
        entryCount = 0
        occurrences.removeAll(keepingCapacity: true)
    }

    /// Where the next position of a posting goes, and where there is room for no more.
    private struct Place {
        var next: Int
        var end: Int
    }
    private var places: [Place] = []

    private mutating func placePositions(upTo end: Int) {
        positions.append(contentsOf: repeatElement(0, count: end - positions.count))
        for (entry, position) in occurrences {
            let place = places[Int(entry)]
            // A count that reached its limit has no room for more.
            guard place.next < place.end else { continue }
            positions[place.next] = position
            places[Int(entry)].next += 1
        }
    }

    private mutating func countLanguages(_ language: Int) {
        let missing = seen.count * languages - languageCounts.count
        if missing > 0 { languageCounts.append(contentsOf: repeatElement(0, count: missing)) }
        for entry in entries[..<entryCount] { languageCounts[Int(entry.term) * languages + language] &+= entry.title &+ entry.summary &+ entry.body }
    }

    /// What was gathered.
    func chunk(terms: TermTable, writings: [Int: [UInt8]], records: DocumentRecords) -> ScannedChunk {
        var languageCounts = languageCounts
        languageCounts.append(contentsOf: repeatElement(0, count: max(terms.count * languages - languageCounts.count, 0)))
        return ScannedChunk(
            terms: terms, writings: writings, languageCounts: languageCounts, postings: postings, ends: ends, positions: positions,
            lengths: allLengths, records: records)
    }
}
