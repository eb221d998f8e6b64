internal import Corpus
internal import Markdown
internal import Text

extension Citation {
    /// The citation of an article as a whole.
    ///
    /// - Parameters:
    ///   - organizations: names that are known to be no person's.
    ///   - path: The path of its page, percent-encoded.
    init(of article: Article, outlet: String?, organizations: Set<String>, rights: Rights, settings: Settings, path: String) {
        let language = article.language ?? settings.language
        self.init(slug: article.slug)
        title = article.title
        if !hasTitle, rights != .link { incipit = article.passages.first.map { Excerpt.firstWords(Excerpt.titleWords, of: $0.text) } }
        self.outlet = outlet
        authors = article.byline.map { AuthorName($0, language: language, outlet: outlet, organizations: organizations) }
        agency = article.credit
        date = article.date
        updated = article.updated
        url = article.url
        self.language = language
        dossier = settings.title
        address = settings.baseURL.map { CitationText.address($0 + path) }
        if address == nil { self.path = path }
    }
}
