internal import Annotate
internal import Corpus
internal import Markdown
internal import Search
internal import Text

/// The search index of a site, from the same passages that its pages are made of.
enum SearchIndex {
    static func files(of model: SiteModel, jobs: Int) -> [OutputFile] {
        searchIndex(corpus(of: model), jobs: jobs).map { OutputFile(path: $0.path, origin: "the search index", body: .search($0)) }
    }

    /// Text that the dossier withholds is not part of it.
    private static func corpus(of model: SiteModel) -> SearchCorpus {
        let content = model.content
        let documents = content.articles.enumerated().map { index, article in
            SearchDocument(
                title: model.titles[index], path: model.path(ofArticle: index), day: article.date?.day,
                outlet: model.outletOfArticle[index], language: article.language ?? content.settings.language,
                summary: article.summary,
                passages: (model.rights[index] == .full ? article.passages.map { SearchDocument.Passage(id: $0.id, text: $0.text) } : []) + surroundings(of: article),
                entities: model.dossier.entitiesOfArticle[index].map(\.entity),
                speakers: Set(model.dossier.quotations[index].compactMap { $0.speaker?.entity }).sorted())
        }
        let entities = content.entities.enumerated().map { index, entity in
            SearchEntity(
                name: entity.name, aliases: entity.aliases + entity.weakAliases, kind: entity.kind.rawValue, summary: entity.summary,
                path: model.path(ofEntity: index), mentionCount: model.dossier.places[index].count)
        }
        return SearchCorpus(
            documents: documents, entities: entities, outlets: content.outlets.map(\.name), outletSlugs: content.outlets.map(\.slug),
            language: content.settings.language, strings: model.strings.searchMessages)
    }

    /// Who wrote an article, where, and its tags, each in a passage after its others: readers look for them too, and no phrase reaches from
    /// one into the next. No place on the page has the identifier, so that a result leads to its top, where they stand.
    private static func surroundings(of article: Article) -> [SearchDocument.Passage] {
        (article.byline + [article.credit, article.dateline].compactMap(\.self) + article.tags).map {
            SearchDocument.Passage(id: "p-00000000", text: Array($0.utf8))
        }
    }
}
