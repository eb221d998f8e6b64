internal import Text

/// Writes the postings and the positions of groups, one after the other.
struct PostingsWriter: ~Copyable {
    private var named: NamedDocuments
    private var postingSizes = ByteBuffer()
    private var postingBytes = ByteBuffer()
    private var positionSizes = ByteBuffer()
    private var positionBytes = ByteBuffer()
    /// Of the group at hand.
    private var firstPosting = 0
    private var lastDocument: UInt32 = 0
    private var impacts = ByteBuffer()
    private var low = ByteBuffer()
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
        let arePlaced = !postings.frequent.contains(form), start = positionBytes.count
        low.removeAll()
        beginPostings(group)
        postings.withScale(of: group) { scale in
            postings.forEachRow(of: form) { reader in
                while reader.next() {
                    let counts = reader.counts
                    append(reader.document, title: UInt32(counts.title), summary: UInt32(counts.summary), text: UInt32(counts.body), scale)
                    guard arePlaced else {
                        reader.skipPositions()
                        continue
                    }
                    var left = counts.positions, last: UInt32 = 0
                    if left == 0 { positionBytes.append(0) }
                    reader.forEachPosition { position in
                        left &-= 1
                        append(distance: position &- last, isLast: left == 0)
                        last = position
                    }
                }
            }
        }
        endPostings(group)
        // Where no document has a position, nothing is said of any.
        if low.isEmpty { positionBytes.truncate(to: start) }
        low.withUnsafeBytes { positionBytes.append($0) }
        positionSizes.appendVariableLength(UInt64((positionBytes.count - start) << 1))
    }

    mutating func append(_ group: Int, _ documents: inout GroupDocuments, _ postings: Postings) {
        beginPostings(group)
        postings.withScale(of: group) { scale in
            documents.forEach { document, postings in
                var title: UInt32 = 0, summary: UInt32 = 0, text: UInt32 = 0
                for posting in postings {
                    title &+= UInt32(posting.counts.title)
                    summary &+= UInt32(posting.counts.summary)
                    text &+= UInt32(posting.counts.body)
                }
                append(document, title: title, summary: summary, text: text, scale)
            }
        }
        endPostings(group)
        let start = positionBytes.count
        if documents.hasPositions { appendPositions(&documents) }
        positionSizes.appendVariableLength(UInt64((positionBytes.count - start) << 1 | 1))
    }

    // MARK: Postings

    private mutating func beginPostings(_ group: Int) {
        named.mark(group)
        impacts.removeAll()
        firstPosting = postingBytes.count
        lastDocument = 0
    }

    @inline(__always)
    private mutating func append(_ document: UInt32, title: UInt32, summary: UInt32, text: UInt32, _ scale: WordScale) {
        postingBytes.appendVariableLength(UInt64(document &- lastDocument))
        lastDocument = document
        let impact = scale.impact(title: title, summary: summary, text: text, in: document)
        impacts.append(impact | (title > 0 ? 32 : 0) | (named.contains(document) ? 64 : 0))
    }

    private mutating func endPostings(_ group: Int) {
        postingSizes.appendVariableLength(UInt64(impacts.count))
        postingSizes.appendVariableLength(UInt64(postingBytes.count - firstPosting))
        impacts.withUnsafeBytes { postingBytes.append($0) }
        named.unmark(group)
    }

    // MARK: Positions

    /// In columns: deflate gains more from high parts that stand together.
    @inline(__always)
    private mutating func append(distance: UInt32, isLast: Bool) {
        positionBytes.appendVariableLength(UInt64(((distance >> 8) << 1) + (isLast ? 1 : 2)))
        low.append(UInt8(truncatingIfNeeded: distance))
    }

    private mutating func appendPositions(_ documents: inout GroupDocuments) {
        low.removeAll()
        members.removeAll()
        documents.forEachPlaces { count, place in
            if count == 0 { positionBytes.append(0) }
            var last: UInt32 = 0
            for index in 0..<count {
                let place = place(index)
                append(distance: place.position &- last, isLast: index + 1 == count)
                members.appendVariableLength(UInt64(place.member))
                last = place.position
            }
        }
        low.withUnsafeBytes { positionBytes.append($0) }
        members.withUnsafeBytes { positionBytes.append($0) }
    }
}

/// Which documents name an entity whose name has a word of the group at hand.
struct NamedDocuments {
    private var isNamed: [Bool]
    private var entities: [UInt32: [Int]] = [:]
    private let documents: [[UInt32]]

    init(_ vocabulary: Vocabulary, _ documents: [[UInt32]], count: Int, groups: Range<Int>) {
        self.documents = documents
        isNamed = [Bool](repeating: false, count: count)
        for (form, named) in vocabulary.entities where groups.contains(Int(vocabulary.group[form])) {
            entities[vocabulary.group[form], default: []] += named
        }
    }

    func contains(_ document: UInt32) -> Bool { isNamed[Int(document)] }
    mutating func mark(_ group: Int) { set(group, true) }
    mutating func unmark(_ group: Int) { set(group, false) }

    private mutating func set(_ group: Int, _ value: Bool) {
        for entity in entities[UInt32(group)] ?? [] {
            for document in documents[entity] { isNamed[Int(document)] = value }
        }
    }
}
