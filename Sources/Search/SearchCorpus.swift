package import Text

/// What can be searched for: documents and names, with everything that a result shows.
///
/// Nothing else reaches the index: text that a dossier withholds and drafts are not in the corpus.
package struct SearchCorpus: Sendable {
    package var documents: [SearchDocument]
    package var entities: [SearchEntity]
    /// Names of outlets; documents refer to them by index.
    package var outlets: [String]
    /// Their slugs, by which a reader may ask for them too.
    package var outletSlugs: [String]
    /// A BCP 47 tag.
    package var language: String
    /// Sentences of the interface in the site's language, by the keys that the scripts give to `say`.
    package var strings: [String: String]

    package init(
        documents: [SearchDocument], entities: [SearchEntity], outlets: [String], outletSlugs: [String] = [], language: String,
        strings: [String: String] = [:]
    ) {
        self.documents = documents
        self.entities = entities
        self.outlets = outlets
        self.outletSlugs = outletSlugs
        self.language = language
        self.strings = strings
    }
}

/// An article as search sees it.
package struct SearchDocument: Sendable {
    package struct Passage: Sendable {
        /// The anchor on the page.
        package var id: String
        /// The words as a reader sees them, UTF-8.
        package var text: [UInt8]

        package init(id: String, text: [UInt8]) {
            self.id = id
            self.text = text
        }
    }

    package var title: String
    /// The page, relative to the site's root: `articles/NAME.html`. Unique among documents.
    package var path: String
    /// Nil where the article is undated.
    package var day: Day?
    /// An index in the corpus's outlets.
    package var outlet: Int?
    /// A BCP 47 tag.
    package var language: String
    package var summary: String?
    package var passages: [Passage]
    /// The entities that it names, as indices in the corpus's entities.
    package var entities: [Int]
    /// Those of them that it quotes.
    package var speakers: [Int]

    package init(
        title: String, path: String, day: Day?, outlet: Int?, language: String, summary: String? = nil,
        passages: [Passage], entities: [Int] = [], speakers: [Int] = []
    ) {
        self.title = title
        self.path = path
        self.day = day
        self.outlet = outlet
        self.language = language
        self.summary = summary
        self.passages = passages
        self.entities = entities
        self.speakers = speakers
    }
}

/// Somebody or something that documents name.
package struct SearchEntity: Sendable {
    package var name: String
    /// Other names, variant spellings among them.
    package var aliases: [String]
    /// `person`, `organization`, `place`, `event`.
    package var kind: String
    package var summary: String?
    /// The page, relative to the site's root.
    package var path: String
    package var mentionCount: Int

    package init(
        name: String, aliases: [String] = [], kind: String, summary: String? = nil, path: String, mentionCount: Int
    ) {
        self.name = name
        self.aliases = aliases
        self.kind = kind
        self.summary = summary
        self.path = path
        self.mentionCount = mentionCount
    }
}

/// A file of the index.
package struct SearchFile: Sendable {
    /// Relative to the site's root: `search/root.js`.
    package let path: String
    let shards: [PackedShard]

    /// The scripts of its shards, made anew at each call.
    package var bytes: [UInt8] {
        shards.reduce(into: []) { $1.append(to: &$0) }
    }
}
