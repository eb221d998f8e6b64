/// Where the words of documents stand, as it is found out: document by document. `PostingSegment` has it by word.
///
/// Of each word in a document: the distance from the document before that has it, times four, plus 0 for one place in the passages, 1 for a
/// number of them that follows, 2 for numbers of those in passages, title and summary that follow; then the distances between positions. All are
/// LEB128, about four bytes in all. They are cut into entries of seven bytes at most, each after the number of its word and their count.
struct PostingLog {
    private var bytes: [UInt8] = []
    private(set) var count = 0

    /// Room for so many bytes, which costs nothing until it is used.
    init(capacity: Int = 0) {
        bytes.reserveCapacity(capacity)
    }

    /// The bytes of one entry, the first one lowest.
    fileprivate struct Entry {
        var bytes: UInt64 = 0
        var count = 0
    }

    /// In bytes, and how many of them are bytes of a word.
    fileprivate static let longestEntry = 12
    fileprivate static let longestContent = 7

    /// Room for the words of a document.
    struct Room {
        fileprivate let bytes: UnsafeMutableRawBufferPointer
        fileprivate var count: Int
    }

    /// Calls `body` with room for so many words with so many positions in all.
    @inline(__always)
    mutating func withRoom(words: Int, positions: Int, _ body: (inout Room) -> Void) {
        // A word has four numbers besides its positions at most, and an entry one at least.
        let needed = count + (4 * words + positions + 1) * Self.longestEntry
        if needed > bytes.count { bytes.append(contentsOf: repeatElement(0, count: max(needed - bytes.count, bytes.count / 2, 1 << 16))) }
        let start = count
        count = bytes.withUnsafeMutableBytes { bytes in
            var room = Room(bytes: bytes, count: start)
            body(&room)
            return room.count
        }
    }

    mutating func removeAll() { count = 0 }

    /// Calls `body` with each entry: its word, its bytes, the first one lowest, and their count.
    @inline(__always)
    func forEach(_ body: (_ term: Int, _ bytes: UInt64, _ count: Int) -> Void) {
        bytes.withUnsafeBytes { bytes in
            var index = 0
            while index < count {
                precondition(index + Self.longestEntry <= bytes.count)
                let term = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt32.self))
                let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index + 4, as: UInt64.self))
                let count = Int(word & 7)
                body(Int(term), word >> 8 & (1 << UInt64(8 * count) - 1), count)
                index += 5 + count
            }
        }
    }
}

extension PostingLog.Room {
    /// Appends a word that stands once in the passages, as most do: in one step where distance and position are small.
    @inline(__always)
    mutating func append(_ term: UInt32, distance: UInt32, position: UInt32) -> Int {
        let head = LEB128.shortCode(of: distance &<< 2), place = LEB128.shortCode(of: position)
        guard distance < 1 << 12, position < 1 << 14 else {
            return withUnsafePointer(to: position) {
                append(term, distance: distance, WordCounts(body: 1, title: 0, summary: 0), positions: UnsafeBufferPointer(start: $0, count: 1))
            }
        }
        let entry = PostingLog.Entry(
            bytes: head.code | place.code &<< UInt64(truncatingIfNeeded: 8 &* head.count), count: head.count &+ place.count)
        write(entry, of: term)
        return entry.count
    }

    /// Appends a word; `distance` is from the document before. Positions ascend. Returns how many bytes its row has more.
    @inline(never)
    mutating func append(_ term: UInt32, distance: UInt32, _ counts: WordCounts, positions: UnsafeBufferPointer<UInt32>) -> Int {
        var entry = PostingLog.Entry(), length = 0
        if counts.title == 0 && counts.summary == 0 {
            put(distance << 2 | (counts.body == 1 ? 0 : 1), of: term, &entry, &length)
            if counts.body != 1 { put(UInt32(counts.body), of: term, &entry, &length) }
        } else {
            put(distance << 2 | 2, of: term, &entry, &length)
            putCounts(counts, of: term, &entry, &length)
        }
        var last: UInt32 = 0
        for position in positions {
            put(position &- last, of: term, &entry, &length)
            last = position
        }
        write(entry, of: term)
        return length + entry.count
    }

    @inline(never)
    private mutating func putCounts(_ counts: WordCounts, of term: UInt32, _ entry: inout PostingLog.Entry, _ length: inout Int) {
        put(UInt32(counts.body), of: term, &entry, &length)
        put(UInt32(counts.title), of: term, &entry, &length)
        put(UInt32(counts.summary), of: term, &entry, &length)
    }

    @inline(__always)
    private mutating func put(_ number: UInt32, of term: UInt32, _ entry: inout PostingLog.Entry, _ length: inout Int) {
        let (code, count) = LEB128.code(of: number)
        if entry.count &+ count > PostingLog.longestContent {
            write(entry, of: term)
            length += entry.count
            entry = PostingLog.Entry()
        }
        entry.bytes |= code &<< UInt64(truncatingIfNeeded: 8 &* entry.count)
        entry.count &+= count
    }

    @inline(__always)
    private mutating func write(_ entry: PostingLog.Entry, of term: UInt32) {
        precondition(count + PostingLog.longestEntry <= bytes.count)
        bytes.storeBytes(of: term.littleEndian, toByteOffset: count, as: UInt32.self)
        let content = entry.bytes << 8 | UInt64(truncatingIfNeeded: entry.count)
        bytes.storeBytes(of: content.littleEndian, toByteOffset: count &+ 4, as: UInt64.self)
        count &+= 5 &+ entry.count
    }
}

/// How often the fields of a document have a word; what is more than there is room for is left out.
struct WordCounts: Sendable {
    var body: UInt16
    var title: UInt8
    var summary: UInt8

    /// Positions are kept of titles and passages.
    var positions: Int { Int(body) + Int(title) }
}
