/// The documents that have a word of one group.
struct GroupDocuments {
    /// A word in a document.
    struct Posting {
        var document: UInt32
        /// Which of its group's forms it is.
        var member: UInt32
        var counts: WordCounts
        /// Where its positions are; those of frequent words are not kept.
        var positions: Range<UInt32>
    }

    /// A word of the group in a document.
    struct Place {
        var position: UInt32
        /// Which of the group's forms it is.
        var member: UInt32
    }

    /// In the order of documents. The first `count` are in use.
    private var postings: [Posting] = []
    private var count = 0
    /// The first `positionCount` are in use.
    private var positions: [UInt32] = []
    private var positionCount = 0
    private var places: [Place] = []

    /// More bytes than any column takes that says something of each document or place.
    var columnLimit: Int { (count + positionCount) * 5 }

    /// Whether any word has positions.
    var hasPositions: Bool { positionCount > 0 }

    mutating func removeAll() { (count, positionCount) = (0, 0) }

    /// Appends the documents of a form in a segment.
    mutating func append(_ reader: PostingSegment.Reader, member: UInt32, arePlaced: Bool) {
        // A document has two bytes at least, and each of its positions one.
        grow(postings: reader.byteCount / 2 + 1, positions: reader.byteCount)
        var reader = reader, (count, positionCount) = (count, positionCount)
        postings.withUnsafeMutableBufferPointer { postings in
            positions.withUnsafeMutableBufferPointer { positions in
                while reader.next() {
                    let start = UInt32(truncatingIfNeeded: positionCount)
                    if arePlaced {
                        reader.forEachPosition {
                            positions[positionCount] = $0
                            positionCount &+= 1
                        }
                    } else {
                        reader.skipPositions()
                    }
                    let range = start..<UInt32(truncatingIfNeeded: positionCount)
                    precondition(count < postings.count && positionCount < positions.count)
                    postings[count] = Posting(document: reader.document, member: member, counts: reader.counts, positions: range)
                    count &+= 1
                }
            }
        }
        (self.count, self.positionCount) = (count, positionCount)
    }

    private mutating func grow(postings more: Int, positions morePositions: Int) {
        let none = Posting(document: 0, member: 0, counts: WordCounts(body: 0, title: 0, summary: 0), positions: 0..<0)
        let missing = count + more - postings.count, missingPositions = positionCount + morePositions + 1 - positions.count
        if missing > 0 { postings.append(contentsOf: repeatElement(none, count: missing)) }
        if missingPositions > 0 { positions.append(contentsOf: repeatElement(0, count: missingPositions)) }
    }

    /// The documents of several forms become one row.
    mutating func sort() { postings[..<count].sort { $0.document < $1.document } }

    /// Calls `body` with each document and its words.
    @inline(__always)
    func forEach(_ body: (_ document: UInt32, _ postings: UnsafeBufferPointer<Posting>) -> Void) {
        postings.withUnsafeBufferPointer { all in
            let postings = UnsafeBufferPointer(rebasing: all[..<count])
            var index = 0
            while index < postings.count {
                let first = index, document = postings[index].document
                repeat { index &+= 1 } while index < postings.count && postings[index].document == document
                body(document, UnsafeBufferPointer(rebasing: postings[first..<index]))
            }
        }
    }

    /// Calls `body` with the places of the group's words in each document, in the order of documents, places ascending;
    /// frequent words have none. `body` is given their count, and a place by its index.
    @inline(__always)
    mutating func forEachPlaces(_ body: (_ count: Int, _ place: (Int) -> Place) -> Void) {
        var places = places
        positions.withUnsafeBufferPointer { positions in
            forEach { _, postings in
                if postings.count == 1 {
                    let posting = postings[0], own = positions[Int(posting.positions.lowerBound)..<Int(posting.positions.upperBound)]
                    return body(own.count) { Place(position: own[own.startIndex + $0], member: posting.member) }
                }
                places.removeAll(keepingCapacity: true)
                for posting in postings {
                    for index in posting.positions { places.append(Place(position: positions[Int(index)], member: posting.member)) }
                }
                places.sort { ($0.position, $0.member) < ($1.position, $1.member) }
                body(places.count) { places[$0] }
            }
        }
        self.places = places
    }
}
