/// Where an article names an entity.
package struct Mention: Sendable, Hashable {
    // In 32 bits, for a dossier has as many as it has names: half of what they would take.
    private let entityIndex: Int32
    private let passageIndex: Int32
    private let start: Int32
    private let end: Int32
    /// Why it was linked.
    package let reason: Reason

    /// The index of the entity in the dossier's list.
    package var entity: Int { Int(entityIndex) }
    /// The index of the passage in the article.
    package var passage: Int { Int(passageIndex) }
    /// UTF-8 offsets in the passage's text: the name without title and possessive.
    package var range: Range<Int> { Int(start)..<Int(end) }

    /// Why a name in the text counts as the entity.
    package enum Reason: String, Sendable, Hashable {
        case name, alias
        /// A weak alias, in an article that has a full name.
        case weakAlias = "weak alias"
        /// The last part of a person's name, in an article that has the full name or a role before the surname.
        case surname
        /// The initials of the name, in an article that has the full name.
        case acronym
        /// The name without “The”, “Inc.” or initials.
        case shortForm = "short form"
        /// The article's front matter says so.
        case stated
    }

    package init(entity: Int, passage: Int, range: Range<Int>, reason: Reason) {
        entityIndex = Int32(entity)
        passageIndex = Int32(passage)
        (start, end) = (Int32(range.lowerBound), Int32(range.upperBound))
        self.reason = reason
    }
}
