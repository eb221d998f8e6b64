internal import Text

/// Writes the postings and the positions of groups, one after the other.
struct PostingsWriter: ~Copyable {
    private var named: NamedDocuments
    private var postingSizes = ByteBuffer()
    private var postingBytes = ByteBuffer()
    private var positionSizes = ByteBuffer()
    private var positionBytes = ByteBuffer()
    /// Of the group at hand.
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

    mutating func append(_ group: Int, _ documents: inout GroupDocuments, _ postings: Postings) {
        appendPostings(group, documents, postings)
        let start = positionBytes.count
        let hasMembers = postings.vocabulary.groupSizes[group] > 1
        if documents.hasPositions { appendPositions(&documents, hasMembers: hasMembers) }
        positionSizes.appendVariableLength(UInt64((positionBytes.count - start) << 1 | (hasMembers ? 1 : 0)))
    }

    private mutating func appendPostings(_ group: Int, _ documents: GroupDocuments, _ postings: Postings) {
        named.mark(group)
        impacts.removeAll()
        let start = postingBytes.count
        var last: UInt32 = 0
        postings.weights(of: group, documents) { weight in
            postingBytes.appendVariableLength(UInt64(weight.document &- last))
            last = weight.document
            impacts.append(weight.impact | (weight.isInTitle ? 32 : 0) | (named.contains(weight.document) ? 64 : 0))
        }
        postingSizes.appendVariableLength(UInt64(impacts.count))
        postingSizes.appendVariableLength(UInt64(postingBytes.count - start))
        impacts.withUnsafeBytes { postingBytes.append($0) }
        named.unmark(group)
    }

    /// In columns: deflate gains more from high parts that stand together.
    private mutating func appendPositions(_ documents: inout GroupDocuments, hasMembers: Bool) {
        low.removeAll()
        members.removeAll()
        documents.forEachPlaces { count, place in
            if count == 0 { positionBytes.append(0) }
            var last: UInt32 = 0
            for index in 0..<count {
                let place = place(index)
                let distance = place.position &- last
                positionBytes.appendVariableLength(UInt64(((distance >> 8) << 1) + (index + 1 < count ? 2 : 1)))
                low.append(UInt8(truncatingIfNeeded: distance))
                if hasMembers { members.appendVariableLength(UInt64(place.member)) }
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
