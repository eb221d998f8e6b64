/// The words of a run of documents, counted: what a thread makes of its share.
struct ScannedChunk: Sendable {
    /// A word in a document.
    struct Posting: Sendable {
        /// Number in the chunk's terms.
        var term: UInt32
        var bodyCount: UInt16
        var titleCount: UInt8
        var summaryCount: UInt8

        /// Positions are kept of titles and passages.
        var positionCount: Int { Int(bodyCount) + Int(titleCount) }
    }

    /// Words of each field of a document.
    struct Lengths: Sendable {
        var title: Int
        var body: Int
    }

    var terms: TermTable
    /// Of terms that were written with other letters than ASCII: the greatest writing in lower case.
    var writings: [Int: [UInt8]]
    /// How often each term occurs in each language: `term * languages + language`.
    var languageCounts: [UInt32]
    /// By document, then by first occurrence.
    var postings: [Posting]
    /// Of each document, where its postings end.
    var ends: [Int]
    /// Those of each posting, in the same order: the ones in the title, then those in the passages.
    var positions: [UInt32]
    var lengths: [Lengths]
    var records: DocumentRecords
}
