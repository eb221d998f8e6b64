package import Corpus
internal import Text

/// What a linker finds in one article.
package struct Linking: Sendable, Hashable {
    /// In the order of the text; none overlaps another.
    package var mentions: [Mention] = []
    /// Names that could be one of several entities: never linked.
    package var ambiguous: [AmbiguousName] = []
    /// Weak aliases, surnames and short forms that were not linked, for no full name stands in the article.
    package var dormant: [AmbiguousName] = []

    package init() {}
}

extension [Mention] {
    /// Those of one passage, of mentions in the order of the text.
    package func inPassage(_ passage: Int) -> ArraySlice<Mention> {
        self[partitioningIndex { $0.passage >= passage }...].prefix { $0.passage == passage }
    }
}

/// A name in the text that was not linked.
package struct AmbiguousName: Sendable, Hashable {
    package var text: String
    /// Indices of the entities that it may mean.
    package var candidates: [Int]
    /// The index of the passage in the article.
    package var passage: Int
    /// UTF-8 offsets in the passage's text.
    package var range: Range<Int>
    package var why: Why

    package enum Why: String, Sendable, Hashable {
        /// Several entities have this name or alias.
        case severalEntities = "several entities have this name"
        /// Several people of this surname stand in the article, and the nearest cannot be told, or differs in honorific.
        case severalPeople = "several people of this surname"
        /// Somebody of this surname who is no entity was named last.
        case stranger = "another person of this surname was named last"
        /// A weak alias or derived name without a full name in the article.
        case noFullName = "the article has no full name"
    }

    package init(text: String, candidates: [Int], passage: Int, range: Range<Int>, why: Why) {
        self.text = text
        self.candidates = candidates
        self.passage = passage
        self.range = range
        self.why = why
    }
}
