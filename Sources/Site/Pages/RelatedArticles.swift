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
        let names = model.dossier.entitiesOfArticle[article]
            .map { (articles: model.dossier.articlesOfEntity[$0.entity].count, name: $0.entity) }
            .sorted { ($0.articles, $0.name) < ($1.articles, $1.name) }
        let lists = lists(of: names.map(\.name))
        return closest(in: lists, but: article).map { found in
            let shared = lists.indices.lazy.filter { lists[$0].contains(found) }.prefix(3)
            return Found(article: found, shared: shared.map { names[$0].name })
        }
    }

    /// The articles of each name, the rarest first, as far as the budget goes: in the dossier's order.
    private func lists(of names: [Int]) -> [[Int]] {
        var lists = [[Int]]()
        var met = 0
        for name in names {
            let articles = model.dossier.articlesOfEntity[name]
            // A name that every article has relates nothing.
            guard met + articles.count <= Self.budget, articles.count < model.content.articles.count else { break }
            // All but the article itself.
            met += articles.count - 1
            lists.append(articles)
        }
        return lists
    }

    /// The articles that stand in the weightiest lists, the closest first. The lists are in order, and short ones weigh more.
    private func closest(in lists: [[Int]], but article: Int) -> [Int] {
        var best = [(article: Int, score: Double)]()
        best.reserveCapacity(Self.shown + 1)
        let weights = lists.map { 1 / Double($0.count) }
        // Of each list the next article, and where it stands; behind the last one a number that no article has.
        var heads = lists.map { $0.first ?? .max }
        var places = [Int](repeating: 0, count: lists.count)
        while let next = heads.min(), next != .max {
            var score = 0.0
            for index in heads.indices where heads[index] == next {
                score += weights[index]
                places[index] += 1
                heads[index] = places[index] < lists[index].count ? lists[index][places[index]] : .max
            }
            guard next != article, best.count < Self.shown || best[best.count - 1].score < score else { continue }
            // The earlier of two equals is the newer article.
            best.insert((next, score), at: best.firstIndex { $0.score < score } ?? best.count)
            if best.count > Self.shown { best.removeLast() }
        }
        return best.map(\.article)
    }
}
