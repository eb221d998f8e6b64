internal import Text

/// What is said of the documents of a group, and of the places of its words there: four columns of bytes.
struct PostingColumns: ~Copyable {
    /// Four parts of `limit` bytes.
    private var memory = Pile<UInt8>()
    private var limit = 0
    private var lengths = Lengths()
    private var lastDocument: UInt32 = 0

    struct Lengths {
        var distances = 0
        var impacts = 0
        var high = 0
        var low = 0
    }

    /// What one document or place is told in takes no more.
    static let spare = 8

    var documentCount: Int { lengths.impacts }
    var distanceByteCount: Int { lengths.distances }
    var hasPlaces: Bool { lengths.low > 0 }

    /// - Parameter limit: how long a column may become.
    mutating func removeAll(limit: Int) {
        self.limit = limit + Self.spare
        memory.fill(to: self.limit * 4, with: 0)
        lengths = Lengths()
        lastDocument = 0
    }

    /// The numbers of the documents, as distances; then a byte each: impact, 32 in the title, 64 in the name of an entity that the document
    /// names.
    func writeDocuments(to output: inout ByteBuffer) {
        write(0, lengths.distances, to: &output)
        write(1, lengths.impacts, to: &output)
    }

    /// In columns: deflate gains more from high parts that stand together.
    func writePlaces(to output: inout ByteBuffer) {
        write(2, lengths.high, to: &output)
        write(3, lengths.low, to: &output)
    }

    private func write(_ column: Int, _ length: Int, to output: inout ByteBuffer) {
        memory.read { output.append(UnsafeBufferPointer(rebasing: $0[column * limit..<column * limit + length])) }
    }

    @inline(__always)
    private mutating func withRoom(_ body: (inout Room) -> Void) {
        let (limit, before) = (limit, (lengths, lastDocument))
        (lengths, lastDocument) = memory.withElements { memory in
            precondition(memory.count >= limit * 4)
            var room = Room(UnsafeMutableRawBufferPointer(memory), limit, before)
            body(&room)
            return (room.lengths, room.lastDocument)
        }
    }

    /// Appends the documents of a form in a segment, and where it stands if that is kept.
    mutating func append(_ row: PostingSegment.Reader, _ scale: WordScale, _ named: NamedDocuments, arePlaced: Bool) {
        withRoom { shared in
            var room = shared, row = row
            while true {
                if let position = row.nextSingle() {
                    room.append(row.document, scale.impactOfSingle(in: row.document) | named.mark(of: row.document))
                    if arePlaced { room.append(distance: position, isLast: true) }
                } else if row.next() {
                    room.append(row.document, Self.weigh(row.counts, row.document, scale) | named.mark(of: row.document))
                    if arePlaced { Self.appendPlaces(of: &row, to: &room) } else { row.skipPositions() }
                } else {
                    break
                }
            }
            shared = room
        }
    }

    @inline(__always)
    private static func weigh(_ counts: WordCounts, _ document: UInt32, _ scale: WordScale) -> UInt8 {
        let impact = scale.impact(title: UInt32(counts.title), summary: UInt32(counts.summary), text: UInt32(counts.body), in: document)
        return impact | (counts.title > 0 ? 32 : 0)
    }

    @inline(__always)
    private static func appendPlaces(of row: inout PostingSegment.Reader, to room: inout Room) {
        var left = row.counts.positions, last: UInt32 = 0
        if left == 0 { room.appendNoPlace() }
        row.forEachPosition { position in
            left &-= 1
            room.append(distance: position &- last, isLast: left == 0)
            last = position
        }
    }

    /// Appends a document of a group.
    mutating func append(_ document: UInt32, title: UInt32, summary: UInt32, text: UInt32, _ scale: WordScale, _ named: NamedDocuments) {
        let impact = scale.impact(title: title, summary: summary, text: text, in: document)
        withRoom { $0.append(document, impact | (title > 0 ? 32 : 0) | named.mark(of: document)) }
    }

    /// Appends a place in the document at hand.
    mutating func append(distance: UInt32, isLast: Bool) {
        withRoom { $0.append(distance: distance, isLast: isLast) }
    }

    mutating func appendNoPlace() {
        withRoom { $0.appendNoPlace() }
    }

    /// The columns while they grow.
    private struct Room {
        private let memory: UnsafeMutableRawBufferPointer
        private let limit: Int
        private(set) var lengths: Lengths
        private(set) var lastDocument: UInt32

        init(_ memory: UnsafeMutableRawBufferPointer, _ limit: Int, _ before: (lengths: Lengths, document: UInt32)) {
            (self.memory, self.limit, lengths, lastDocument) = (memory, limit, before.lengths, before.document)
        }

        @inline(__always)
        mutating func append(_ document: UInt32, _ impact: UInt8) {
            // There are no more impacts than bytes of distances.
            precondition(lengths.distances + PostingColumns.spare <= limit)
            lengths.distances &+= Self.write(document &- lastDocument, to: memory, at: lengths.distances)
            memory[limit &+ lengths.impacts] = impact
            lengths.impacts &+= 1
            lastDocument = document
        }

        /// What is above the low byte of a distance between positions, doubled, plus one, and one more if the document has a further position;
        /// then the low byte.
        @inline(__always)
        mutating func append(distance: UInt32, isLast: Bool) {
            // There are no more low bytes than high ones.
            precondition(lengths.high + PostingColumns.spare <= limit)
            lengths.high &+= Self.write((distance >> 8) &* 2 &+ (isLast ? 1 : 2), to: memory, at: limit &* 2 &+ lengths.high)
            memory[limit &* 3 &+ lengths.low] = UInt8(truncatingIfNeeded: distance)
            lengths.low &+= 1
        }

        @inline(__always)
        mutating func appendNoPlace() {
            precondition(lengths.high < limit)
            memory[limit &* 2 &+ lengths.high] = 0
            lengths.high &+= 1
        }

        @inline(__always)
        private static func write(_ number: UInt32, to memory: UnsafeMutableRawBufferPointer, at index: Int) -> Int {
            let (code, count) = LEB128.code(of: number)
            memory.storeBytes(of: code.littleEndian, toByteOffset: index, as: UInt64.self)
            return count
        }
    }
}
