internal import Annotate
internal import Corpus

/// Articles that name the same people, organizations, places and events: the rarer a name, the more it tells.
struct RelatedArticles {
    let model: SiteModel

    struct Found {
        var article: Int
        /// The rarest of what both name, three at most.
        var shared: [Int]
    }

    /// So many places of names are looked at for one article, so that the cost does not grow with the dossier.
    private static let budget = 150
    private static let shown = 3

    /// The most closely related articles, the closest first.
    func find(for article: Int) -> [Found] {
        let dossier = model.dossier
        let names = dossier.entitiesOfArticle[article].map(\.entity).sorted { a, b in
            (dossier.articlesOfEntity[a].count, a) < (dossier.articlesOfEntity[b].count, b)
        }
        var pairs = [(article: Int, rank: Int)]()
        for (rank, name) in names.enumerated() {
            let articles = dossier.articlesOfEntity[name]
            // A name that every article has relates nothing.
            guard pairs.count + articles.count <= Self.budget, articles.count < model.content.articles.count else { break }
            for other in articles where other != article { pairs.append((other, rank)) }
        }
        pairs.sort { ($0.article, $0.rank) < ($1.article, $1.rank) }
        var found = [(found: Found, score: Double)]()
        for pair in pairs {
            if found.last?.found.article != pair.article { found.append((Found(article: pair.article, shared: []), 0)) }
            let last = found.count - 1
            found[last].score += 1 / Double(dossier.articlesOfEntity[names[pair.rank]].count)
            if found[last].found.shared.count < 3 { found[last].found.shared.append(names[pair.rank]) }
        }
        return found.sorted { ($1.score, $0.found.article) < ($0.score, $1.found.article) }.prefix(Self.shown).map(\.found)
    }
}
