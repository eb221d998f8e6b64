/// Two articles that share wording, and where.
package struct WordingPair: Sendable, Hashable {
    package enum Label: String, Sendable, Hashable {
        /// Half of the smaller text stands in the other.
        case nearDuplicate = "near-duplicate"
        /// At least sixteen words in a row.
        case reuse
        /// Sentences with the same content words in the same order.
        case reworded
        /// The same statement quoted, and nothing else.
        case sharedQuotation = "shared quotation"
    }

    /// Indexes of the articles, the smaller first.
    package var a: Int
    package var b: Int
    package var label: Label
    /// The part of the smaller text's own words, quotations left out, that stands word for word in the other: 0 to 1.
    package var containment: Double
    /// In the order of the first article's text.
    package var runs: [WordingRun]
}

/// A stretch of text that stands in two articles.
package struct WordingRun: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable {
        /// Word for word, but for gaps of at most three words.
        case verbatim
        case reworded
        /// Inside quotation marks in both.
        case quotation
    }

    package var kind: Kind
    /// UTF-8 ranges in a passage of each.
    package var aPassage: Int
    package var aRange: Range<Int>
    package var bPassage: Int
    package var bRange: Range<Int>
    /// Words that are the same in both.
    package var words: Int
    /// What differs inside of the ranges, in order: figures, names, a word more or less.
    package var aGaps: [Range<Int>] = []
    package var bGaps: [Range<Int>] = []
}
