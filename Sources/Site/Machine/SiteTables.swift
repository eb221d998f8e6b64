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

    var articles: FileContent {
        rows(DataTables.articleHead, model.content.articles.count) { index, csv in DataTables.append(article(index), to: &csv) }
    }

    var entities: FileContent {
        rows(DataTables.entityHead, model.content.entities.count) { index, csv in DataTables.append(entity(index), to: &csv) }
    }

    /// Mentions in articles whose text may not be published are counted in the other tables alone.
    var mentions: FileContent {
        let entities = Lazy { [model] in model.content.entities.map { DataTables.MentionRows.cells(entity: $0.slug, name: $0.name) } }
        return rows(DataTables.mentionHead, model.content.articles.count) { index, csv in
            if model.rights[index] == .full { appendMentions(in: index, entities.value, to: &csv) }
        }
    }

    /// A table in pieces: its head, and for each article, say, the rows that tell of it.
    private func rows(_ head: [UInt8], _ count: Int, _ piece: @escaping @Sendable (Int, inout CSVWriter) -> Void) -> FileContent {
        .pieces(
            FilePieces(count + 1) { index, output in
                if index == 0 { output.append(contentsOf: head) } else { CSVWriter.append(to: &output) { piece(index - 1, &$0) } }
            })
    }

    private func article(_ index: Int) -> DataTables.ArticleRow {
        let article = model.content.articles[index]
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
        row.words = isShown && !LanguageTag(article.language ?? model.settings.language).joinsWords ? article.document.wordCount : nil
        row.mentions = model.dossier.linkings[index].mentions.count
        row.seed = article.seed
        row.seedSHA256 = article.seedSHA256
        row.page = model.address(ofArticle: index)
        return row
    }

    private func entity(_ index: Int) -> DataTables.EntityRow {
        let entity = model.content.entities[index]
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
    }

    /// - Parameter entities: the cells of each entity.
    private func appendMentions(in index: Int, _ entities: [[UInt8]], to csv: inout CSVWriter) {
        let article = model.content.articles[index]
        let passages = article.passages
        let rows = DataTables.MentionRows(article: article.slug, date: article.date, outlet: article.outlet, page: model.address(ofArticle: index))
        var scalars = ScalarCounter()
        for mention in model.dossier.linkings[index].mentions {
            rows.append(
                entity: entities[mention.entity], passage: passages[mention.passage].id, spelling: passages[mention.passage].text[mention.range],
                start: scalars.count(before: mention.range.lowerBound, of: mention.passage, in: passages),
                end: scalars.count(before: mention.range.upperBound, of: mention.passage, in: passages), reason: mention.reason.rawValue, to: &csv)
        }
    }
}
