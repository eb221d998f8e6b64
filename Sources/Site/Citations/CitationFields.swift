internal import Text

/// What the forms of a citation say, worked out once for all of them: the fields in plain form.
///
/// Held by reference, for it has much, and files and pages ask for the same article's.
final class CitationFields: Sendable {
    /// Nil where the article as a whole is cited.
    let passage: CitedPassage?
    private let words: Words
    /// The name by which a bibliography refers to it, in ASCII letters, digits, hyphens and underscores.
    ///
    /// It follows from the slug alone, so that it stays the same while the article is edited and others come and go. Letters
    /// that BibTeX does not take are replaced by a digest of the slug.
    let key: String
    /// Where it can be read: at its outlet, else in the dossier.
    let link: String?
    /// Where it stands in the dossier: `https://example.org/articles/a.html#p-1a2b3c4d`, or the path alone.
    let place: String?
    let whereabouts: Whereabouts
    /// The dossier and the place in it: `The Dossier, paragraph 5, https://example.org/articles/a.html#p-1a2b3c4d`; before that,
    /// when the article was changed, for which the forms have no field.
    let note: String?

    /// What does not depend on the passage.
    private final class Words: Sendable {
        let citation: Citation
        let stem: String
        /// The title, or the article's first words in brackets, which say that a title was supplied; nil where it has neither.
        let title: String?
        let hasTitle: Bool
        let creators: [AuthorName]
        let outlet, agency, dossier: String?
        /// The page in the dossier, and the address at the outlet.
        let page, url: String?

        init(_ citation: Citation) {
            self.citation = citation
            stem = CitationFields.stem(citation.slug)
            let stated = CitationFields.filled(citation.title)
            hasTitle = stated != nil
            title = stated ?? CitationFields.filled(citation.incipit).map { "[" + $0 + "]" }
            outlet = CitationFields.filled(citation.outlet)
            agency = CitationFields.filled(citation.agency)
            if citation.authors.isEmpty, let agency { creators = [AuthorName(whole: agency)] } else { creators = citation.authors }
            dossier = citation.dossier.map(CitationText.plain)
            page = citation.address.map { CitationText.address(CitationFields.withoutFragment($0)) }
            url = citation.url.map(CitationText.address)
        }
    }

    convenience init(_ citation: Citation) {
        self.init(Words(citation), citation.passage)
    }

    private init(_ words: Words, _ passage: CitedPassage?) {
        self.passage = passage
        self.words = words
        let fragment = passage?.fragment ?? ""
        let page = words.page.map { $0 + fragment }
        link = words.url ?? page
        place = page ?? words.citation.path.map { (passage?.marking($0, as: .path) ?? $0) + fragment }
        key = words.stem + (passage?.keySuffix ?? "")
        whereabouts = Whereabouts(dossier: words.dossier, passage: passage, place: place)
        note = Self.note(whereabouts, change: Self.change(words.citation))
    }

    /// The same of a passage.
    func citing(_ passage: CitedPassage) -> CitationFields { CitationFields(words, passage) }

    /// Lent, not copied.
    var citation: Citation { _read { yield words.citation } }
    var hasTitle: Bool { words.hasTitle }
    /// Whom a bibliography lists it under: its authors, else the agency it credits.
    var creators: [AuthorName] { words.creators }
    var outlet: String? { words.outlet }
    var agency: String? { words.agency }
    var dossier: String? { words.dossier }

    /// In plain form; nil where nothing is left.
    private static func filled(_ text: String?) -> String? {
        text.map(CitationText.plain).flatMap { $0.isEmpty ? nil : $0 }
    }

    func statedTitle(untitled: String = "Untitled") -> String {
        words.title ?? "[\(untitled)]"
    }

    /// The day on which the article was changed, where it is not that of its publication.
    var change: Day? { Self.change(citation) }

    private static func change(_ citation: Citation) -> Day? {
        citation.updated?.day == citation.date?.day ? nil : citation.updated?.day
    }

    /// The dossier, the paragraph, and the place.
    struct Whereabouts: Sendable {
        fileprivate let dossier: String?
        fileprivate let passage: CitedPassage?
        fileprivate let place: String?

        var isEmpty: Bool { dossier ?? "" == "" && passage == nil && place ?? "" == "" }

        func append(comma: String, to output: inout ByteBuffer) {
            let start = output.count
            if let dossier { output.append(dossier) }
            passage?.append(behind: dossier == nil ? "" : comma, to: &output)
            guard let place, !place.isEmpty else { return }
            if output.count > start { output.append(comma) }
            output.append(place)
        }
    }

    private static func note(_ whereabouts: Whereabouts, change: Day?) -> String? {
        var note = ByteBuffer(capacity: 256)
        if let change {
            note.append("updated ")
            note.append(change)
            if !whereabouts.isEmpty { note.append("; ") }
        }
        whereabouts.append(comma: ", ", to: &note)
        return note.isEmpty ? nil : note.string
    }

    private static func withoutFragment(_ address: String) -> String {
        let mark = UInt8(ascii: "#")
        // Nearly no address has one.
        if address.utf8.withContiguousStorageIfAvailable({ $0.firstIndex(from: 0) { $0.equal(to: mark) } == $0.count }) == true { return address }
        return String(Substring(address.utf8.prefix { $0 != mark }))
    }

    // MARK: The key

    private static func stem(_ slug: String) -> String {
        let isKey = slug.utf8.withContiguousStorageIfAvailable { !$0.isEmpty && $0.allSatisfy(isKeyByte) } ?? false
        return isKey ? slug : plainKey(for: slug)
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
}
