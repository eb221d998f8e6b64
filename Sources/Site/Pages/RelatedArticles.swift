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
        return closest(meetings(of: article, names.map(\.name)), names.map { 1 / Double($0.articles) }).map { meetings in
            Found(article: meetings.first?.article ?? article, shared: meetings.prefix(3).map { names[$0.rank].name })
        }
    }

    /// Another article that has a name too; the rarest name has rank 0. One number, for it is sorted much.
    private struct Meeting {
        private let bits: Int

        init(article: Int, rank: Int) { bits = article << 32 | rank }

        var article: Int { bits >> 32 }
        var rank: Int { bits & 0xFFFF_FFFF }

        /// By article, then by rank.
        static func < (a: Meeting, b: Meeting) -> Bool { a.bits < b.bits }
    }

    /// Sorted by article, then by rank.
    private func meetings(of article: Int, _ names: [Int]) -> [Meeting] {
        var meetings = [Meeting]()
        meetings.reserveCapacity(Self.budget)
        for (rank, name) in names.enumerated() {
            let articles = model.dossier.articlesOfEntity[name]
            // A name that every article has relates nothing.
            guard meetings.count + articles.count <= Self.budget, articles.count < model.content.articles.count else { break }
            for other in articles where other != article { meetings.append(Meeting(article: other, rank: rank)) }
        }
        meetings.sort(by: <)
        return meetings
    }

    /// The articles whose shared names weigh most, each as its meetings.
    private func closest(_ meetings: [Meeting], _ weights: [Double]) -> [ArraySlice<Meeting>] {
        var best = [(meetings: ArraySlice<Meeting>, score: Double)]()
        var first = 0
        while first < meetings.count {
            var end = first + 1
            while end < meetings.count, meetings[end].article == meetings[first].article { end += 1 }
            let score = meetings[first..<end].reduce(0) { $0 + weights[$1.rank] }
            // The earlier of two equals is the newer article.
            let place = best.firstIndex { $0.score < score } ?? best.count
            if place < Self.shown {
                best.insert((meetings[first..<end], score), at: place)
                if best.count > Self.shown { best.removeLast() }
            }
            first = end
        }
        return best.map(\.meetings)
    }
}
