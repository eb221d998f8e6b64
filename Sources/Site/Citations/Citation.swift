package import Text

/// What is needed to cite an article of the dossier, or one passage of it: facts of the article and nothing else.
///
/// A field that the source does not state is nil and is left out of every form; above all no date is made up, neither
/// the article's nor the day on which somebody looked.
package struct Citation: Sendable, Hashable {
    /// The article's slug, unique in the dossier.
    package var slug: String
    package var title: String?
    /// The article's first words: they stand in brackets where it has no title. Nil where its text may not be shown.
    package var incipit: String?
    package var authors: [AuthorName] = []
    /// The newspaper, agency or site.
    package var outlet: String?
    package var date: Moment?
    /// Where the outlet published it.
    package var url: String?
    package var accessed: Day?
    /// A BCP 47 tag.
    package var language: String?
    /// The dossier's title.
    package var dossier: String?
    /// The address of the article's page, or of the passage in it; nil where the site has no address yet.
    package var address: String?
    /// The passage's `p-XXXXXXXX`; nil where the article as a whole is cited.
    package var passage: String?

    package init(slug: String) {
        self.slug = slug
    }

    /// The same article, cited for one passage: `address` gets the passage's fragment.
    package func passage(_ id: String) -> Citation {
        var citation = self
        citation.passage = id
        citation.address = address.map { $0.prefix { $0 != "#" } + "#" + id }
        return citation
    }

    /// The name by which a bibliography refers to it, in ASCII letters, digits, hyphens and underscores.
    ///
    /// It follows from the slug alone, so that it stays the same while the article is edited and others come and go. Letters
    /// that BibTeX does not take are replaced by a digest of the slug.
    package var key: String {
        let isPlain = !slug.isEmpty && slug.utf8.allSatisfy(Self.isKeyByte)
        let stem = isPlain ? slug : Self.plainKey(for: slug)
        return passage.map { "\(stem)-\($0)" } ?? stem
    }

    private static func isKeyByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
            true
        default: false
        }
    }

    /// What is ASCII in the slug, and eight digits of its digest.
    private static func plainKey(for slug: String) -> String {
        let kept = slug.utf8.split { !isKeyByte($0) }.map { String(decoding: $0, as: UTF8.self) }
        let words = kept.joined(separator: "-").split(separator: "-").joined(separator: "-")
        let digest = SHA256Digest.hex(of: Array(slug.utf8)).prefix(8)
        return words.isEmpty ? "article-\(digest)" : "\(words)-\(digest)"
    }

    /// The title, or the article's first words in brackets, which say that a title was supplied.
    func statedTitle(untitled: String = "Untitled") -> String {
        if let title = title.map(CitationText.plain), !title.isEmpty { return title }
        if let incipit = incipit.map(CitationText.plain), !incipit.isEmpty { return "[\(incipit) …]" }
        return "[\(untitled)]"
    }

    var hasTitle: Bool {
        title.map(CitationText.plain)?.isEmpty == false
    }

    /// Where it can be read: at its outlet, else in the dossier.
    var link: String? {
        (url ?? address).map(CitationText.address)
    }

    /// The dossier and the place in it: `The Dossier, https://example.org/articles/a.html#p-1a2b3c4d`.
    var note: String? {
        let place = address.map(CitationText.address)
        let parts = [dossier.map(CitationText.plain), place?.contains("#") == true ? nil : passage, place].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }

    /// The fields in plain form, as the writers of the forms want them.
    var plainOutlet: String? {
        outlet.map(CitationText.plain).flatMap { $0.isEmpty ? nil : $0 }
    }
}
