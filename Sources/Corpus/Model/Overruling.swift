/// What a curator states in an article's front matter against what the program reads in its text.
package struct Overruling: Sendable, Hashable {
    /// `quotes: [{passage: p-1a2b3c4d, text: We shall, speaker: Ada Example}]`
    package struct Quote: Sendable, Hashable {
        /// The passage's anchor.
        package var passage: String
        /// How the quotation's words begin.
        package var text: String
        /// A name, or the slug of an entity; nil: nobody is said to have said it.
        package var speaker: String?
        /// Bytes of the text in the file, for diagnostics.
        package var place: Range<Int>
        /// Bytes of the speaker.
        package var speakerPlace: Range<Int>
    }

    /// `dates: [{passage: p-1a2b3c4d, text: on Monday, value: 2023-03-20}]`
    package struct Date: Sendable, Hashable {
        package var passage: String
        /// The expression, with or without its preposition.
        package var text: String
        /// ISO 8601, or a form that the program writes itself; nil: the words are no date.
        package var value: String?
        package var place: Range<Int>
        /// Bytes of the value.
        package var valuePlace: Range<Int>
    }

    /// `entities: {link: {Xi: xi-jinping}}`
    package struct Link: Sendable, Hashable {
        /// The name as it stands in the text.
        package var name: String
        /// The slug of the entity.
        package var entity: String
        package var place: Range<Int>
    }

    package var quotes: [Quote] = []
    package var dates: [Date] = []
    /// `entities: {ignore: [Paris]}`: names that are nobody's in this article.
    package var ignoredNames: [String] = []
    package var links: [Link] = []

    package init() {}

    package var isEmpty: Bool { quotes.isEmpty && dates.isEmpty && ignoredNames.isEmpty && links.isEmpty }
}
