package import Corpus
package import Markdown

/// An article as discovery reads it.
package struct DiscoveryArticle: Sendable, Hashable {
    package var slug: String
    /// A BCP 47 tag; nil is guessed from the small words.
    package var language: String?
    package var title: String?
    package var passages: [Passage]

    package init(slug: String, language: String? = nil, title: String? = nil, passages: [Passage]) {
        self.slug = slug
        self.language = language
        self.title = title
        self.passages = passages
    }
}

/// Somebody or something that articles name and no curator has described.
package struct DiscoveredName: Sendable, Hashable {
    /// The fullest form of the name, without title and possessive.
    package var canonical: String
    package var kind: Entity.Kind
    /// Whether the evidence is strong enough to write an entity file unasked.
    package var isSure: Bool
    /// Each form in which it is written, most frequent first.
    package var surfaces: [Surface]
    package var mentions: [Place]
    /// Roles that stand before or behind the name, most frequent first: “Kremlin spokesman”.
    package var roles: [String]
    /// Why it is what it is taken for, strongest first: “a known first name (3 times)”.
    package var evidence: [String]
    /// Names, discovered or known, that may be the same in another spelling: to be merged by hand alone.
    package var likelyMerges: [String]

    package struct Surface: Sendable, Hashable {
        package var text: String
        package var count: Int
    }

    package struct Place: Sendable, Hashable {
        /// Indices of the article and of its passage.
        package var article: Int
        package var passage: Int
        /// UTF-8 offsets in the passage's text.
        package var range: Range<Int>
    }
}

/// Makes the word lists ready by which names are read: for a thread that has nothing else to do yet.
package func prepareWordLists() {
    _ = Lexicon.vocabulary
    _ = Lexicon.gazetteer
}

/// Finds the names in articles and what kind each is, by the rules of news writing alone.
///
/// English is read best. In other languages only listed names, and names that begin with a listed first name, are taken.
/// - Parameters:
///   - known: entities that exist: their names are not proposed again.
///   - ignore: names that are never proposed.
/// - Returns: the most mentioned first; equals in the order of the text.
package func discoverNames(in articles: [DiscoveryArticle], known: [Entity], ignore: [String]) -> [DiscoveredName] {
    var reader = CandidateReader(ignore: ignore)
    reader.read(articles)
    var names = Attribution(candidates: reader.candidates, surfaces: reader.surfaces).names(articles)
    names = withoutKnown(names, known)
    proposeMerges(&names, known: known)
    return names
}

/// Without the names that an entity has already.
private func withoutKnown(_ names: [DiscoveredName], _ known: [Entity]) -> [DiscoveredName] {
    guard !known.isEmpty else { return names }
    var taken: Set<[UInt8]> = []
    for entity in known {
        for form in DerivedNames.forms(of: entity, lexicon: Lexicon.vocabulary) where form.ground.isStrong || form.ground == .acronym || form.ground == .weakAlias {
            let bytes = Array(form.text.utf8)
            taken.insert(Surface.key(bytes, bytes.indices))
        }
    }
    return names.filter { name in
        !name.surfaces.contains { surface in
            let bytes = Array(surface.text.utf8)
            return taken.contains(Surface.key(bytes, bytes.indices))
        }
    }
}
