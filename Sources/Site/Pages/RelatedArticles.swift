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
        var best = [(score: Double, found: Found)]()
        forEachMeeting(lists, but: article) { other, ranks in
            let score = ranks.reduce(0) { $0 + 1 / Double(names[$1].articles) }
            // The earlier of two equals is the newer article.
            let place = best.firstIndex { $0.score < score } ?? best.count
            guard place < Self.shown else { return }
            best.insert((score, Found(article: other, shared: ranks.prefix(3).map { names[$0].name })), at: place)
            if best.count > Self.shown { best.removeLast() }
        }
        return best.map(\.found)
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

    /// Goes through the articles of sorted lists in their order, each with the lists that have it.
    private func forEachMeeting(_ lists: [[Int]], but article: Int, _ body: (_ article: Int, _ ranks: [Int]) -> Void) {
        var places = [Int](repeating: 0, count: lists.count)
        var ranks = [Int]()
        while true {
            var next = Int.max
            for (rank, list) in lists.enumerated() where places[rank] < list.count { next = min(next, list[places[rank]]) }
            guard next < .max else { return }
            ranks.removeAll(keepingCapacity: true)
            for (rank, list) in lists.enumerated() where places[rank] < list.count && list[places[rank]] == next {
                ranks.append(rank)
                places[rank] += 1
            }
            if next != article { body(next, ranks) }
        }
    }
}
