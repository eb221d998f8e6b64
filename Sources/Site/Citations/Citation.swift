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
    package var key: String { CitationFields(self).key }

    /// Where it can be read: at its outlet, else in the dossier.
    package var link: String? { CitationFields(self).link }

    var hasTitle: Bool {
        title.map(CitationText.plain)?.isEmpty == false
    }
}
