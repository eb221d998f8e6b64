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
    /// The agency or source that the article credits: its author where it names none.
    package var agency: String?
    package var date: Moment?
    /// When it was changed.
    package var updated: Moment?
    /// Where the outlet published it.
    package var url: String?
    package var accessed: Day?
    /// A BCP 47 tag.
    package var language: String?
    /// The dossier's title.
    package var dossier: String?
    /// The absolute address of the article's page; nil where the site has no address yet.
    package var address: String?
    /// The page's path in the site, percent-encoded: what is cited where there is no address.
    package var path: String?
    /// Nil where the article as a whole is cited.
    package var passage: CitedPassage?

    package init(slug: String) {
        self.slug = slug
    }

    /// The name by which a bibliography refers to it, in ASCII letters, digits, hyphens and underscores.
    ///
    /// It follows from the slug alone, so that it stays the same while the article is edited and others come and go. Letters
    /// that BibTeX does not take are replaced by a digest of the slug.
    package var key: String {
        let isPlain = !slug.isEmpty && slug.utf8.allSatisfy(Self.isKeyByte)
        let stem = isPlain ? slug : Self.plainKey(for: slug)
        return stem + part { "-" + $0.id }
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

    /// Whom a bibliography lists it under: its authors, else the agency it credits.
    var creators: [AuthorName] {
        guard authors.isEmpty, let agency = agency.map(CitationText.plain), !agency.isEmpty else { return authors }
        return [AuthorName(whole: agency)]
    }

    /// Where it can be read: at its outlet, else in the dossier.
    var link: String? {
        url.map(CitationText.address) ?? page
    }

    /// Where it stands in the dossier: `https://example.org/articles/a.html#p-1a2b3c4d`, or the path alone.
    var place: String? {
        page ?? path.map { mark(CitedPassage.Mark.path, $0) + fragment }
    }

    private var page: String? {
        address.map { CitationText.address(Self.withoutFragment($0)) + fragment }
    }

    private static func withoutFragment(_ address: String) -> String {
        let mark = UInt8(ascii: "#")
        // Nearly no address has one, and a search through the storage is fast.
        if address.utf8.withContiguousStorageIfAvailable({ $0.contains(mark) }) == false { return address }
        return String(Substring(address.utf8.prefix { $0 != mark }))
    }

    private var fragment: String {
        part { "#" + $0.id }
    }

    /// The day on which the article was changed, where it is not that of its publication.
    var change: Day? {
        updated?.day == date?.day ? nil : updated?.day
    }

    /// The dossier and the place in it: `The Dossier, paragraph 5, https://example.org/articles/a.html#p-1a2b3c4d`; before that,
    /// when the article was changed, for which the forms have no field.
    var note: String? {
        let parts = [change.map { "updated \($0)" }, whereabouts(", ")].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: "; ")
    }

    /// The dossier, the paragraph, and the place.
    func whereabouts(_ comma: String) -> String? {
        let title = dossier.map(CitationText.plain)
        let head = (title ?? "") + part { (title == nil ? "" : comma) + $0.label }
        let parts = [head, place ?? ""].filter { !$0.isEmpty }
        return parts.isEmpty ? nil : parts.joined(separator: comma)
    }

    /// What is said of the passage alone; nothing where the article as a whole is cited.
    func part(_ text: (CitedPassage) -> String) -> String {
        guard let passage else { return "" }
        return passage.isOpen ? mark(CitedPassage.Mark.passage, text(passage)) : text(passage)
    }

    private func mark(_ mark: CitedPassage.Mark, _ text: String) -> String {
        passage?.isOpen == true ? "\(mark.start)\(text)\(mark.end)" : text
    }

    /// The fields in plain form, as the writers of the forms want them.
    var plainOutlet: String? {
        outlet.map(CitationText.plain).flatMap { $0.isEmpty ? nil : $0 }
    }
}
