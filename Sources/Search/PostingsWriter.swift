/// Writes the postings and the positions of groups, one after the other.
struct PostingsWriter {
    private var named: NamedDocuments
    private var weights: [Postings.Weight] = []
    private var postingSizes: [UInt8] = []
    private var postingBytes: [UInt8] = []
    private var positionSizes: [UInt8] = []
    private var positionBytes: [UInt8] = []
    private var low: [UInt8] = []
    private var members: [UInt8] = []

    init(named: NamedDocuments) {
        self.named = named
    }

    /// Of each group, how many documents and how many bytes their numbers take; then of each group these numbers, as
    /// distances, and a byte each: impact, 32 in the title, 64 in the name of an entity that the document names.
    var postings: [UInt8] { postingSizes + postingBytes }

    /// How many groups; of each, how many bytes follow for it, doubled, plus one if it has several forms. These are, of each document
    /// in order, the distances between positions: what is above their low bytes, doubled, plus one, and one more if the
    /// document has a further position, or nothing but 0 if it has none; then all the low bytes; then, of several forms,
    /// which stands there.
    func positions(count: Int) -> [UInt8] {
        var content: [UInt8] = []
        content.appendVariableLength(count)
        content += positionSizes
        content += positionBytes
        return content
    }

    mutating func append(_ group: Int, _ documents: inout GroupDocuments, _ postings: Postings) {
        postings.weights(of: group, documents, into: &weights)
        appendPostings(group)
        let start = positionBytes.count
        let hasMembers = postings.vocabulary.groupSizes[group] > 1
        if documents.hasPositions { appendPositions(&documents, hasMembers: hasMembers) }
        positionSizes.appendVariableLength((positionBytes.count - start) << 1 | (hasMembers ? 1 : 0))
    }

    private mutating func appendPostings(_ group: Int) {
        named.mark(group)
        let start = postingBytes.count
        var last: UInt32 = 0
        for weight in weights {
            postingBytes.appendVariableLength(weight.document - last)
            last = weight.document
        }
        postingSizes.appendVariableLength(weights.count)
        postingSizes.appendVariableLength(postingBytes.count - start)
        for weight in weights {
            postingBytes.append(weight.impact | (weight.isInTitle ? 32 : 0) | (named.contains(weight.document) ? 64 : 0))
        }
        named.unmark(group)
    }

    /// In columns: deflate gains more from high parts that stand together.
    private mutating func appendPositions(_ documents: inout GroupDocuments, hasMembers: Bool) {
        low.removeAll(keepingCapacity: true)
        members.removeAll(keepingCapacity: true)
        documents.forEachPlaces { count, place in
            if count == 0 { positionBytes.append(0) }
            var last: UInt32 = 0
            for index in 0..<count {
                let place = place(index)
                let distance = place.position - last
                positionBytes.appendVariableLength(((distance >> 8) << 1) + (index + 1 < count ? 2 : 1))
                low.append(UInt8(truncatingIfNeeded: distance))
                if hasMembers { members.appendVariableLength(place.member) }
                last = place.position
            }
        }
        positionBytes += low
        positionBytes += members
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
