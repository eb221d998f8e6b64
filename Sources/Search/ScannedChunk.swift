/// The words of a run of documents, counted: what a thread makes of its share.
struct ScannedChunk: Sendable {
    /// Words of each field of a document, and the position behind all of them.
    struct Lengths: Sendable {
        var title = 0
        var body = 0
        var end: UInt32 = 0
    }

    var terms: TermTable
    /// Of terms that were written with other letters than ASCII: the greatest writing in lower case.
    var writings: [Int: [UInt8]]
    var counts: TermCounts
    /// The documents that have each term, and where they do.
    var segments: [PostingSegment]
    /// By document.
    var lengths: [Lengths]
    var records: DocumentRecords
}

/// How often terms occur: what is counted at one time stands together.
struct TermCounts: Sendable {
    let languages: Int
    /// A row a term: bytes in the log of postings, documents, and occurrences in each language.
    private var rows: [UInt32] = []

    init(languages: Int) {
        self.languages = languages
    }

    private var width: Int { languages + 2 }
    var count: Int { rows.count / width }

    mutating func grow(to terms: Int) {
        if terms > count { rows.append(contentsOf: repeatElement(0, count: (terms - count) * width)) }
    }

    struct Counter {
        fileprivate let rows: UnsafeMutableBufferPointer<UInt32>
        fileprivate let width: Int

        /// Counts a document of a language that has the term so often.
        @inline(__always)
        func add(_ term: UInt32, _ occurrences: UInt32, in language: Int) {
            let row = Int(term) &* width
            precondition(row &+ width <= rows.count && language >= 0 && language &+ 2 < width)
            rows[row &+ 1] &+= 1
            rows[row &+ 2 &+ language] &+= occurrences
        }

        @inline(__always)
        func add(_ term: UInt32, bytes: Int) {
            let row = Int(term) &* width
            precondition(row < rows.count)
            rows[row] &+= UInt32(truncatingIfNeeded: bytes)
        }
    }

    @inline(__always)
    mutating func withCounter(_ body: (Counter) -> Void) {
        let width = width
        rows.withUnsafeMutableBufferPointer { body(Counter(rows: $0, width: width)) }
    }

    /// How many documents have the term.
    func documents(_ term: Int) -> Int { Int(rows[term * width + 1]) }

    func occurrences(_ term: Int, in language: Int) -> UInt32 { rows[term * width + 2 + language] }

    /// By term: the bytes since the last call.
    mutating func takeSizes() -> [UInt32] {
        let width = width
        return (0..<count).map { term in
            defer { rows[term * width] = 0 }
            return rows[term * width]
        }
    }
}
