/// Where the words of a run of documents stand: of each word a row of bytes, as `PostingLog` describes them.
struct PostingSegment: Sendable {
    /// Counted in the chunk.
    let documents: Range<UInt32>
    private let bytes: [UInt8]
    /// By term: where its row ends.
    private let ends: [UInt32]

    /// Counting sort by term.
    ///
    /// - Parameter sizes: by term, how many bytes the log has of it.
    init(_ log: PostingLog, documents: Range<UInt32>, sizes: some Sequence<UInt32>) {
        var places: [UInt32] = []
        var end: UInt32 = 0
        for size in sizes {
            places.append(end)
            end += size
        }
        var bytes = [UInt8](repeating: 0, count: Int(end) + 8)
        bytes.withUnsafeMutableBytes { bytes in
            places.withUnsafeMutableBufferPointer { places in
                log.forEach { term, content, count in
                    precondition(term < places.count)
                    let place = Int(places[term])
                    precondition(place + 8 <= bytes.count)
                    // What stands behind the place is of other words, or nothing yet: zeros leave it as it is.
                    let before = bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
                    bytes.storeBytes(of: before | content.littleEndian, toByteOffset: place, as: UInt64.self)
                    places[term] &+= UInt32(truncatingIfNeeded: count)
                }
            }
        }
        self.documents = documents
        self.bytes = bytes
        // Each row's place moved to its end.
        ends = places
    }

    /// Where the row of a term is; empty for none.
    func range(of term: Int) -> Range<Int> {
        term < ends.count ? (term == 0 ? 0 : Int(ends[term - 1]))..<Int(ends[term]) : 0..<0
    }

    /// Calls `body` with what makes readers, which are of use in it only.
    @inline(__always)
    func withRows<Result>(_ body: (Rows) -> Result) -> Result {
        bytes.withUnsafeBufferPointer { body(Rows(bytes: $0)) }
    }

    /// The rows of all words.
    struct Rows {
        fileprivate let bytes: UnsafeBufferPointer<UInt8>

        /// - Parameters:
        ///   - range: where a row is.
        ///   - first: the number of the segment's first document.
        @inline(__always)
        func reader(of range: Range<Int>, first: UInt32) -> Reader { Reader(bytes, range, document: first) }
    }

    /// Reads the row of a word: `next`, then `forEachPosition` or `skipPositions`, in turn.
    struct Reader {
        private let bytes: UnsafeBufferPointer<UInt8>
        private var index: Int
        private let end: Int
        /// The document at hand, and how often it has the word.
        private(set) var document: UInt32
        private(set) var counts = WordCounts(body: 0, title: 0, summary: 0)

        @inline(__always)
        fileprivate init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, document: UInt32) {
            // `nextSingle` reads four bytes at once.
            precondition(range.upperBound + 4 <= bytes.count)
            self.bytes = bytes
            (index, end) = (range.lowerBound, range.upperBound)
            self.document = document
        }

        /// The next byte to be read, of a row that is not empty.
        var firstByte: UInt8 { bytes[index] }

        /// What is still to be read.
        var byteCount: Int { end - index }

        /// Goes to the next document that has the word; false after the last.
        @inline(__always)
        mutating func next() -> Bool {
            guard index < end else { return false }
            let head = number()
            document &+= head >> 2
            counts = WordCounts(body: 1, title: 0, summary: 0)
            if head & 3 > 0 { counts.body = UInt16(truncatingIfNeeded: number()) }
            if head & 3 > 1 {
                counts.title = UInt8(truncatingIfNeeded: number())
                counts.summary = UInt8(truncatingIfNeeded: number())
            }
            return true
        }

        /// Goes to the next document and behind its position, if the word stands there once, in the passages, and both numbers have two
        /// bytes at most, as in most documents; gives the position. If not, nothing is read.
        @inline(__always)
        mutating func nextSingle() -> UInt32? {
            guard index < end else { return nil }
            // How long the numbers are is hard to foretell: nothing branches on it.
            let word = UInt32(littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: index, as: UInt32.self))
            let isLong = word >> 7 & 1, rest = word &>> (8 &+ 8 &* isLong), isFar = rest >> 7 & 1
            let head = word & 0x7F | word >> 1 & 0x3F80 & (0 &- isLong), position = rest & 0x7F | rest >> 1 & 0x3F80 & (0 &- isFar)
            guard head & 3 | word >> 15 & isLong | rest >> 15 & isFar == 0 else { return nil }
            document &+= head >> 2
            index &+= Int(truncatingIfNeeded: 2 &+ isLong &+ isFar)
            return position
        }

        /// Goes over the positions in the document at hand.
        @inline(__always)
        mutating func forEachPosition(_ body: (UInt32) -> Void) {
            var position: UInt32 = 0
            for _ in 0..<counts.positions {
                position &+= number()
                body(position)
            }
        }

        /// Goes behind the positions in the document at hand.
        @inline(__always)
        mutating func skipPositions() {
            var left = counts.positions
            while left > 0 {
                // The last byte of a number is below 128.
                left &-= Int(1 &- bytes[index] >> 7)
                index &+= 1
            }
        }

        @inline(__always)
        private mutating func number() -> UInt32 {
            let byte = bytes[index]
            index &+= 1
            return byte < 0x80 ? UInt32(byte) : longNumber(UInt32(byte & 0x7F))
        }

        private mutating func longNumber(_ low: UInt32) -> UInt32 {
            var value = low, shift: UInt32 = 7
            while true {
                let byte = bytes[index]
                index += 1
                value |= UInt32(byte & 0x7F) << shift
                if byte < 0x80 { return value }
                shift += 7
            }
        }
    }
}
