internal import Corpus
internal import Markdown
internal import Text

extension Citation {
    /// The citation of an article as a whole.
    init(ofArticle index: Int, in model: SiteModel) {
        let article = model.content.articles[index]
        let language = article.language ?? model.settings.language
        self.init(slug: article.slug)
        title = article.title
        if !hasTitle, model.rights[index] != .link { incipit = article.passages.first.map { Excerpt.head(8, of: $0.text).text } }
        let outlet = model.outletOfArticle[index].map { model.content.outlets[$0].name }
        self.outlet = outlet
        authors = article.byline.map { AuthorName($0, language: language, outlet: outlet) }
        agency = article.credit
        date = article.date
        updated = article.updated
        url = article.url
        self.language = language
        dossier = model.settings.title
        address = Self.address(ofArticle: index, in: model)
        if address == nil { path = model.articleAddresses[index] }
    }

    /// The absolute address of an article's page; nil where the site has none.
    static func address(ofArticle index: Int, in model: SiteModel) -> String? {
        model.settings.baseURL.map { CitationText.address($0 + model.articleAddresses[index]) }
    }
}
