/// The words of a run of documents, counted: what a thread makes of its share.
struct ScannedChunk: Sendable {
    /// A word in a document.
    struct Posting: Sendable {
        /// Number in the chunk's terms.
        var term: UInt32
        /// Number of the document in the corpus.
        var document: UInt32
        /// Where its positions begin in `positions`: those in the title, then those in the passages.
        var positions: UInt32
        var bodyCount: UInt16
        var titleCount: UInt8
        var summaryCount: UInt8
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
    var positions: [UInt32]
    var lengths: [Lengths]
}

/// The gap in positions between two passages: a phrase's words stand next to each other.
let passageGap: UInt32 = 1

/// Counts the words of documents, which come in order.
struct Scanner {
    private enum Field { case title, summary, body }

    private var tokenizer = Tokenizer()
    private var tokens: [Token] = []
    private var fields: [Field] = []
    /// By term: the document that last had it plus one, and its posting's index there.
    private var lastDocument: [UInt32] = []
    private var lastPosting: [UInt32] = []
    private var languageCounts: [UInt32] = []
    private let languages: Int
    private var postings: [ScannedChunk.Posting] = []
    private var positions: [UInt32] = []
    private var lengths: [ScannedChunk.Lengths] = []

    init(languages: Int) {
        self.languages = languages
    }

    mutating func scan(_ document: SearchDocument, number: Int, language: Int) {
        tokens.removeAll(keepingCapacity: true)
        var position = tokenizer.tokenize(Array(document.title.utf8), from: 0, into: &tokens)
        let titleEnd = tokens.count
        _ = tokenizer.tokenize(Array((document.summary ?? "").utf8), from: 0, into: &tokens)
        let summaryEnd = tokens.count
        for passage in document.passages {
            position = tokenizer.tokenize(passage.text, from: position + passageGap, into: &tokens)
        }
        count(document: UInt32(number), language: language, titleEnd: titleEnd, summaryEnd: summaryEnd)
        lengths.append(.init(title: titleEnd, body: tokens.count - summaryEnd))
    }

    /// Words that are names alone are in the dictionary too.
    mutating func finish() -> ScannedChunk {
        ScannedChunk(
            terms: tokenizer.terms, writings: tokenizer.writings, languageCounts: languageCounts, postings: postings,
            positions: positions, lengths: lengths)
    }

    private mutating func count(document: UInt32, language: Int, titleEnd: Int, summaryEnd: Int) {
        growToTerms()
        let start = postings.count
        for (index, token) in tokens.enumerated() {
            let term = Int(token.term)
            if lastDocument[term] != document + 1 {
                lastDocument[term] = document + 1
                lastPosting[term] = UInt32(postings.count)
                postings.append(.init(term: token.term, document: document, positions: 0, bodyCount: 0, titleCount: 0, summaryCount: 0))
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
        // Positions stand together by posting: first how many come before, then each in its place.
        var place = UInt32(positions.count)
        for posting in start..<postings.count {
            postings[posting].positions = place
            place += UInt32(postings[posting].positionCount)
        }
        positions.append(contentsOf: repeatElement(0, count: Int(place) - positions.count))
        placePositions(start: start, titleEnd: titleEnd, summaryEnd: summaryEnd)
    }

    private mutating func placePositions(start: Int, titleEnd: Int, summaryEnd: Int) {
        filled.removeAll(keepingCapacity: true)
        filled.append(contentsOf: repeatElement(0, count: postings.count - start))
        for (index, token) in tokens.enumerated() where index < titleEnd || index >= summaryEnd {
            let posting = Int(lastPosting[Int(token.term)])
            let done = filled[posting - start]
            // A count that reached its limit has no room for more.
            guard done < postings[posting].positionCount else { continue }
            positions[Int(postings[posting].positions) + done] = token.position
            filled[posting - start] = done + 1
        }
    }

    private var filled: [Int] = []

    private mutating func growToTerms() {
        let missing = tokenizer.terms.count - lastDocument.count
        guard missing > 0 else { return }
        lastDocument.append(contentsOf: repeatElement(0, count: missing))
        lastPosting.append(contentsOf: repeatElement(0, count: missing))
        languageCounts.append(contentsOf: repeatElement(0, count: missing * languages))
    }
}

extension ScannedChunk.Posting {
    /// Positions are kept of titles and passages.
    var positionCount: Int { Int(bodyCount) + Int(titleCount) }
}
