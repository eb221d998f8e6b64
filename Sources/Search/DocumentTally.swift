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
        /// One more than the number of the document that had it before.
        var previous: UInt32 = 0
        /// Where its next position goes, and in the end where they end.
        var place: UInt32 = 0

        var count: UInt32 { title &+ summary &+ body }
        var placeCount: Int { Int(title) + Int(body) }
        var isOnceInBody: Bool { body == 1 && title | summary == 0 }
        var counts: WordCounts { WordCounts(body: UInt16(clamping: body), title: UInt8(clamping: title), summary: UInt8(clamping: summary)) }
    }

    /// How many documents there were when one last had a term, and its entry there: apart from what else is known of a term, for every word
    /// waits for it.
    private struct Last {
        var document: UInt32 = 0
        var entry: UInt32 = 0
    }

    /// By term.
    private var lasts: [Last] = []
    /// The first `entryCount` are in use; the others count nothing.
    private var entries: [Entry] = []
    private var entryCount = 0
    /// The words of title and passages in turn: entry and position.
    private var occurrences: [Occurrence] = []
    private var occurrenceCount = 0
    private var lengths = ScannedChunk.Lengths()

    private var counts: TermCounts
    private var log: PostingLog
    private var segments: [PostingSegment] = []
    private var firstOfSegment: UInt32 = 0
    /// Of the documents before.
    private var allLengths: [ScannedChunk.Lengths] = []
    /// Of the document at hand, by entry.
    private var positions: [UInt32] = []

    private struct Occurrence {
        var entry: UInt32 = 0
        var position: UInt32 = 0
    }

    /// - Parameter textSize: how many bytes of text are to be counted.
    init(languages: Int, textSize: Int = 0) {
        counts = TermCounts(languages: languages)
        log = PostingLog(capacity: min(textSize, Self.segmentSize + 1 << 20))
    }

    /// Adds words of the document at hand, of so many that there are in all.
    mutating func add(_ tokens: UnsafeBufferPointer<Token>, _ field: Field, terms: Int) {
        counts.grow(to: terms)
        if terms > lasts.count { lasts.append(contentsOf: repeatElement(Last(), count: terms - lasts.count)) }
        let missing = max(entryCount + tokens.count - entries.count, occurrenceCount + tokens.count - occurrences.count)
        if missing > 0 {
            entries.append(contentsOf: repeatElement(Entry(), count: missing))
            occurrences.append(contentsOf: repeatElement(Occurrence(), count: missing))
        }
        switch field {
        case .title:
            add(tokens, places: 1) { $0.title &+= 1 }
            lengths.title += tokens.count
        case .summary: add(tokens, places: 0) { $0.summary &+= 1 }
        case .body:
            add(tokens, places: 1) { $0.body &+= 1 }
            lengths.body += tokens.count
        }
    }

    /// Whether a word is new in the document is as good as random: nothing branches on it.
    ///
    /// - Parameter places: how many positions are kept of each word, one or none.
    @inline(__always)
    private mutating func add(_ tokens: UnsafeBufferPointer<Token>, places: Int, _ count: (inout Entry) -> Void) {
        let document = UInt32(truncatingIfNeeded: allLengths.count + 1)
        var (entryCount, occurrenceCount) = (entryCount, occurrenceCount)
        entries.withUnsafeMutableBufferPointer { entries in
            occurrences.withUnsafeMutableBufferPointer { occurrences in
                lasts.withUnsafeMutableBufferPointer { lasts in
                    precondition(entryCount + tokens.count <= entries.count && occurrenceCount + tokens.count <= occurrences.count)
                    for token in tokens {
                        precondition(token.term < lasts.count)
                        let last = lasts[Int(token.term)], isNew = last.document != document
                        let entry = isNew ? entryCount : Int(last.entry)
                        // Of the next entry, whether it comes into use now or later.
                        entries[entryCount].previous = last.document
                        entries[entry].term = token.term
                        count(&entries[entry])
                        lasts[Int(token.term)] = Last(document: document, entry: UInt32(truncatingIfNeeded: entry))
                        entryCount &+= isNew ? 1 : 0
                        occurrences[occurrenceCount] = Occurrence(entry: UInt32(truncatingIfNeeded: entry), position: token.position)
                        occurrenceCount &+= places
                    }
                }
            }
        }
        (self.entryCount, self.occurrenceCount) = (entryCount, occurrenceCount)
    }

    /// - Parameter end: a position that no word has reached.
    mutating func finishDocument(language: Int, end: UInt32) {
        lengths.end = end
        placePositions(language)
        writePostings()
        allLengths.append(lengths)
        lengths = .init()
        entryCount = 0
        occurrenceCount = 0
        if log.count > Self.segmentSize { finishSegment() }
    }

    /// In bytes: what a log takes besides the segments.
    private static let segmentSize = 8 << 20

    private mutating func finishSegment() {
        let documents = firstOfSegment..<UInt32(truncatingIfNeeded: allLengths.count)
        segments.append(PostingSegment(log, documents: documents, sizes: counts.takeSizes()))
        firstOfSegment = documents.upperBound
        log.removeAll()
    }

    /// Counts the entries. Positions stand together by entry: first how many come before, then each in its place.
    private mutating func placePositions(_ language: Int) {
        let (entryCount, occurrenceCount) = (entryCount, occurrenceCount)
        entries.withUnsafeMutableBufferPointer { entries in
            var end: UInt32 = 0
            counts.withCounter { counter in
                for index in 0..<entryCount {
                    counter.add(entries[index].term, entries[index].count, in: language)
                    entries[index].place = end
                    end += UInt32(truncatingIfNeeded: entries[index].placeCount)
                }
            }
            if end > positions.count { positions.append(contentsOf: repeatElement(0, count: Int(end) - positions.count)) }
            positions.withUnsafeMutableBufferPointer { positions in
                for occurrence in occurrences[..<occurrenceCount] {
                    let entry = Int(occurrence.entry), place = Int(entries[entry].place)
                    precondition(place < positions.count)
                    positions[place] = occurrence.position
                    entries[entry].place &+= 1
                }
            }
        }
    }

    /// Writes the entries, and clears them.
    private mutating func writePostings() {
        let document = UInt32(truncatingIfNeeded: allLengths.count), first = firstOfSegment
        let (entryCount, occurrenceCount) = (entryCount, occurrenceCount)
        log.withRoom(words: entryCount, positions: occurrenceCount) { shared in
            var room = shared, start = 0
            counts.withCounter { counter in
                entries.withUnsafeMutableBufferPointer { entries in
                    positions.withUnsafeBufferPointer { positions in
                        for index in 0..<entryCount {
                            let entry = entries[index]
                            // Numbers of documents begin anew in each segment.
                            let distance = document &- (max(entry.previous, first + 1) &- 1)
                            let bytes: Int
                            if entry.isOnceInBody {
                                bytes = room.append(entry.term, distance: distance, position: positions[start])
                            } else {
                                let counts = entry.counts
                                let own = UnsafeBufferPointer(rebasing: positions[start..<start &+ counts.positions])
                                bytes = room.append(entry.term, distance: distance, counts, positions: own)
                            }
                            counter.add(entry.term, bytes: bytes)
                            start = Int(entry.place)
                            entries[index] = Entry()
                        }
                    }
                }
            }
            shared = room
        }
    }

    /// What was gathered.
    mutating func chunk(terms: TermTable, writings: [Int: [UInt8]], records: DocumentRecords) -> ScannedChunk {
        counts.grow(to: terms.count)
        if firstOfSegment < allLengths.count { finishSegment() }
        return ScannedChunk(terms: terms, writings: writings, counts: counts, segments: segments, lengths: allLengths, records: records)
    }
}
