/// Finds frequent words that stand next to each other, some documents at a time: word by word, each is put to its places in all of them.
struct PairFinder: ~Copyable {
    private let words: Int
    /// By place: the number of the frequent word that stands there plus one, and above it that of a second, for a joined word stands where its
    /// first part does; 0 for none. A place is a position, and where the document begins.
    private var standing = Pile<UInt32>()
    /// Where each of the documents at hand begins.
    private var starts = Pile<UInt32>()
    /// By pair: the document that last had it plus one.
    private var lastDocument = Pile<UInt32>()
    /// Each pair in each document that has it, documents ascending.
    private(set) var meetings: Pile<Meeting>

    struct Meeting {
        var pair: UInt32
        var document: UInt32
    }

    /// At most so many places at a time, if one document has not more: a cache has room for them.
    private static let placesAtOnce: UInt32 = 1 << 14

    init(words: Int, documents: Int) {
        self.words = words
        // In newswire of 500 words there are little more than a hundred in a document.
        meetings = Pile(capacity: min(documents * 128, 1 << 20))
        lastDocument.fill(to: words * words, with: 0)
    }

    /// A frequent word in a segment.
    struct Word {
        let number: Int32
        var places: PostingSegment.Reader
        /// Whether `places` is at a document.
        var isThere = false
    }

    /// - Parameters:
    ///   - documents: those of the segment, counted in the chunk.
    ///   - ends: by document, a position behind all its words.
    ///   - first: the number of the chunk's first document.
    mutating func find(_ words: [Word], _ documents: Range<UInt32>, ends: [UInt32], first: UInt32) {
        var words = words
        for index in words.indices { words[index].isThere = words[index].places.next() }
        var begin = documents.lowerBound
        while begin < documents.upperBound {
            let end = place(begin..<documents.upperBound, ends)
            words.withUnsafeMutableBufferPointer { words in
                for index in words.indices { meet(&words[index], begin..<end, first) }
            }
            begin = end
        }
    }

    /// Gives the first documents their places, and returns the end of these documents.
    private mutating func place(_ documents: Range<UInt32>, _ ends: [UInt32]) -> UInt32 {
        starts.removeAll()
        // Between two documents, and before and behind all, there is a place where no word stands.
        var size: UInt32 = 1, document = documents.lowerBound
        repeat {
            starts.append(size)
            size += ends[Int(document)] + 1
            document += 1
        } while document < documents.upperBound && size < Self.placesAtOnce
        standing.removeAll()
        standing.fill(to: Int(size) + 1, with: 0)
        return document
    }

    /// Puts a word to its places in the documents at hand.
    private mutating func meet(_ word: inout Word, _ documents: Range<UInt32>, _ first: UInt32) {
        var places = word.places, isThere = word.isThere
        let number = UInt32(truncatingIfNeeded: word.number &+ 1)
        while isThere, places.document < documents.upperBound {
            let start = starts[Int(places.document &- documents.lowerBound)], document = first &+ places.document
            places.forEachPosition { meet(number, at: Int(start &+ $0), in: document) }
            isThere = places.next()
        }
        (word.places, word.isThere) = (places, isThere)
    }

    /// Puts a word to a place: it meets those that stand next to it already.
    @inline(__always)
    private mutating func meet(_ word: UInt32, at place: Int, in document: UInt32) {
        let before = standing[place - 1], there = standing[place], after = standing[place + 1]
        precondition(there <= 0xFFFF, "no more than two words stand at one place")
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
        let pair = Int(first &- 1) &* words &+ Int(second &- 1)
        guard lastDocument[pair] != document &+ 1 else { return }
        lastDocument[pair] = document &+ 1
        meetings.append(Meeting(pair: UInt32(truncatingIfNeeded: pair), document: document))
    }
}
