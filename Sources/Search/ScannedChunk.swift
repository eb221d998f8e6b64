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
}

/// The gap in positions between two passages: a phrase's words stand next to each other.
let passageGap: UInt32 = 1

/// Counts the words of documents, which come in order.
struct Scanner {
    private var tokenizer = Tokenizer()
    private var tokens: [Token] = []
    /// By term: how many documents there were when one last had it, and its posting's index there.
    private var lastDocument: [UInt32] = []
    private var lastPosting: [UInt32] = []
    private var languageCounts: [UInt32] = []
    private let languages: Int
    private var postings: [ScannedChunk.Posting] = []
    private var ends: [Int] = []
    private var positions: [UInt32] = []
    private var lengths: [ScannedChunk.Lengths] = []

    init(languages: Int) {
        self.languages = languages
    }

    mutating func scan(_ document: SearchDocument, language: Int) {
        tokens.removeAll(keepingCapacity: true)
        var position = tokenizer.tokenize(Array(document.title.utf8), from: 0, into: &tokens)
        let titleEnd = tokens.count
        _ = tokenizer.tokenize(Array((document.summary ?? "").utf8), from: 0, into: &tokens)
        let summaryEnd = tokens.count
        for passage in document.passages {
            position = tokenizer.tokenize(passage.text, from: position + passageGap, into: &tokens)
        }
        count(language: language, titleEnd: titleEnd, summaryEnd: summaryEnd)
        lengths.append(.init(title: titleEnd, body: tokens.count - summaryEnd))
    }

    /// Words that are names alone are in the dictionary too.
    mutating func finish() -> ScannedChunk {
        ScannedChunk(
            terms: tokenizer.terms, writings: tokenizer.writings, languageCounts: languageCounts, postings: postings,
            ends: ends, positions: positions, lengths: lengths)
    }

    private mutating func count(language: Int, titleEnd: Int, summaryEnd: Int) {
        growToTerms()
        let start = postings.count
        let document = UInt32(ends.count + 1)
        for (index, token) in tokens.enumerated() {
            let term = Int(token.term)
            if lastDocument[term] != document {
                lastDocument[term] = document
                lastPosting[term] = UInt32(postings.count)
                postings.append(.init(term: token.term, bodyCount: 0, titleCount: 0, summaryCount: 0))
            }
            let posting = Int(lastPosting[term])
            if index < titleEnd {
                if postings[posting].titleCount < .max { postings[posting].titleCount += 1 }
            } else if index < summaryEnd {
                if postings[posting].summaryCount < .max { postings[posting].summaryCount += 1 }
            } else if postings[posting].bodyCount < .max {
                postings[posting].bodyCount += 1
            }
            languageCounts[term * languages + language] &+= 1
        }
        ends.append(postings.count)
        placePositions(start: start, titleEnd: titleEnd, summaryEnd: summaryEnd)
    }

    /// Positions stand together by posting: first how many come before, then each in its place.
    private mutating func placePositions(start: Int, titleEnd: Int, summaryEnd: Int) {
        places.removeAll(keepingCapacity: true)
        var end = positions.count
        for posting in postings[start...] {
            places.append(Place(next: end, end: end + posting.positionCount))
            end += posting.positionCount
        }
        positions.append(contentsOf: repeatElement(0, count: end - positions.count))
        for (index, token) in tokens.enumerated() where index < titleEnd || index >= summaryEnd {
            let posting = Int(lastPosting[Int(token.term)]) - start
            let place = places[posting].next
            // A count that reached its limit has no room for more.
            guard place < places[posting].end else { continue }
            positions[place] = token.position
            places[posting].next = place + 1
        }
    }

    /// Where the next position of a posting goes, and where there is room for no more.
    private struct Place {
        var next: Int
        var end: Int
    }
    private var places: [Place] = []

    private mutating func growToTerms() {
        let missing = tokenizer.terms.count - lastDocument.count
        guard missing > 0 else { return }
        lastDocument.append(contentsOf: repeatElement(0, count: missing))
        lastPosting.append(contentsOf: repeatElement(0, count: missing))
        languageCounts.append(contentsOf: repeatElement(0, count: missing * languages))
    }
}
