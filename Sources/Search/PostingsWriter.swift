internal import Text

/// Writes the postings and the positions of groups, one after the other.
struct PostingsWriter: ~Copyable {
    private var named: NamedDocuments
    private var postingSizes = ByteBuffer()
    private var postingBytes = ByteBuffer()
    private var positionSizes = ByteBuffer()
    private var positionBytes = ByteBuffer()
    /// Of the group at hand.
    private var columns = PostingColumns()
    private var members = ByteBuffer()

    init(named: NamedDocuments) {
        self.named = named
    }

    /// Of each group, how many documents and how many bytes their numbers take; then of each group these numbers, as
    /// distances, and a byte each: impact, 32 in the title, 64 in the name of an entity that the document names.
    func writePostings(to content: inout [UInt8]) {
        postingSizes.withUnsafeBytes { content.append(contentsOf: $0) }
        postingBytes.withUnsafeBytes { content.append(contentsOf: $0) }
    }

    /// How many groups; of each, how many bytes follow for it, doubled, plus one if it has several forms. These are, of each document
    /// in order, the distances between positions: what is above their low bytes, doubled, plus one, and one more if the
    /// document has a further position, or nothing but 0 if it has none; then all the low bytes; then, of several forms,
    /// which stands there.
    func positions(count: Int) -> [UInt8] {
        var content: [UInt8] = []
        content.reserveCapacity(positionSizes.count + positionBytes.count + 10)
        content.appendVariableLength(count)
        positionSizes.withUnsafeBytes { content.append(contentsOf: $0) }
        positionBytes.withUnsafeBytes { content.append(contentsOf: $0) }
        return content
    }

    /// Writes a group of one form, as most are, while it is read.
    mutating func append(_ group: Int, ofOnly form: Int, _ postings: Postings) {
        let arePlaced = !postings.frequent.contains(form)
        begin(group, limit: postings.columnLimit(of: form))
        postings.withScale(of: group) { scale in
            postings.forEachRow(of: form) { columns.append($0, scale, named, arePlaced: arePlaced) }
        }
        end(group, hasMembers: false)
    }

    mutating func append(_ group: Int, _ documents: inout GroupDocuments, _ postings: Postings) {
        begin(group, limit: documents.columnLimit)
        postings.withScale(of: group) { scale in
            documents.forEach { document, postings in
                var title: UInt32 = 0, summary: UInt32 = 0, text: UInt32 = 0
                for posting in postings {
                    title &+= UInt32(posting.counts.title)
                    summary &+= UInt32(posting.counts.summary)
                    text &+= UInt32(posting.counts.body)
                }
                columns.append(document, title: title, summary: summary, text: text, scale, named)
            }
        }
        if documents.hasPositions { appendPlaces(&documents) }
        end(group, hasMembers: true)
    }

    private mutating func appendPlaces(_ documents: inout GroupDocuments) {
        documents.forEachPlaces { count, place in
            if count == 0 { columns.appendNoPlace() }
            var last: UInt32 = 0
            for index in 0..<count {
                let place = place(index)
                columns.append(distance: place.position &- last, isLast: index + 1 == count)
                members.appendVariableLength(UInt64(place.member))
                last = place.position
            }
        }
    }

    private mutating func begin(_ group: Int, limit: Int) {
        named.mark(group)
        columns.removeAll(limit: limit)
        members.removeAll()
    }

    private mutating func end(_ group: Int, hasMembers: Bool) {
        named.unmark(group)
        postingSizes.appendVariableLength(UInt64(columns.documentCount))
        postingSizes.appendVariableLength(UInt64(columns.distanceByteCount))
        columns.writeDocuments(to: &postingBytes)
        let start = positionBytes.count
        // Where no document has a position, nothing is said of any.
        if columns.hasPlaces {
            columns.writePlaces(to: &positionBytes)
            members.withUnsafeBytes { positionBytes.append($0) }
        }
        positionSizes.appendVariableLength(UInt64((positionBytes.count - start) << 1 | (hasMembers ? 1 : 0)))
    }
}

/// Which documents name an entity whose name has a word of the group at hand.
struct NamedDocuments {
    private var isNamed: [Bool]
    /// By group that has words of names.
    private let entities: [UInt32: [Int]]
    private let documents: [[UInt32]]

    /// - Parameter documents: by entity, of so many that there are.
    init(entities: [UInt32: [Int]], documents: [[UInt32]], count: Int) {
        isNamed = [Bool](repeating: false, count: count)
        (self.entities, self.documents) = (entities, documents)
    }

    /// 64 for a document that names one.
    @inline(__always)
    func mark(of document: UInt32) -> UInt8 { isNamed[Int(document)] ? 64 : 0 }

    mutating func mark(_ group: Int) { set(group, true) }
    mutating func unmark(_ group: Int) { set(group, false) }

    private mutating func set(_ group: Int, _ value: Bool) {
        for entity in entities[UInt32(group)] ?? [] {
            for document in documents[entity] { isNamed[Int(document)] = value }
        }
    }
}
