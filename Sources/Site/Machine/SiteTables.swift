internal import Annotate
internal import Corpus
internal import Markdown
internal import Text

/// The rows of `data/*.csv`.
struct SiteTables {
    private let model: SiteModel

    init(_ model: SiteModel) {
        self.model = model
    }

    var articles: [UInt8] {
        DataTables.articles(model.content.articles.enumerated().map { index, article in
            let isShown = model.rights[index] == .full
            var row = DataTables.ArticleRow(slug: article.slug)
            row.title = article.title
            row.date = article.date
            row.updated = article.updated
            row.outletSlug = article.outlet
            row.outletName = model.outletOfArticle[index].map { model.content.outlets[$0].name }
            row.authors = article.byline
            row.credit = article.credit
            row.dateline = article.dateline
            row.language = article.language ?? model.settings.language
            row.url = article.url
            row.rights = model.rights[index].rawValue
            row.tags = article.tags
            row.passages = isShown ? article.passages.count : nil
            row.words = isShown ? article.document.wordCount : nil
            row.mentions = model.dossier.linkings[index].mentions.count
            row.seed = article.seed
            row.seedSHA256 = article.seedSHA256
            row.page = model.address(ofArticle: index)
            return row
        })
    }

    var entities: [UInt8] {
        DataTables.entities(model.content.entities.enumerated().map { index, entity in
            let days = model.dossier.articlesOfEntity[index].compactMap { model.content.articles[$0].date?.day }
            var row = DataTables.EntityRow(slug: entity.slug, name: entity.name, type: entity.kind.rawValue)
            row.aliases = entity.aliases
            row.wikidata = entity.wikidata
            row.status = entity.status.rawValue
            row.articles = model.dossier.articlesOfEntity[index].count
            row.mentions = model.dossier.places[index].count
            row.first = days.min()
            row.last = days.max()
            row.page = model.address(ofEntity: index)
            return row
        })
    }

    /// Mentions in articles whose text may not be published are counted in the other tables alone.
    var mentions: [UInt8] {
        let articles = model.content.articles.indices.lazy.filter { model.rights[$0] == .full }
        return DataTables.mentions(articles.lazy.flatMap { mentions(in: $0) })
    }

    private func mentions(in index: Int) -> [DataTables.MentionRow] {
        let article = model.content.articles[index]
        let page = model.address(ofArticle: index) + "#"
        return model.dossier.linkings[index].mentions.map { mention in
            let passage = article.passages[mention.passage]
            var row = DataTables.MentionRow(
                entitySlug: model.dossier.content.entities[mention.entity].slug, entityName: model.dossier.content.entities[mention.entity].name,
                articleSlug: article.slug, passage: passage.id)
            row.date = article.date
            row.outletSlug = article.outlet
            row.spelling = String(decoding: passage.text[mention.range], as: UTF8.self)
            row.start = passage.scalars(before: mention.range.lowerBound)
            row.end = passage.scalars(before: mention.range.upperBound)
            row.reason = mention.reason.rawValue
            row.page = page + passage.id
            return row
        }
    }
}
