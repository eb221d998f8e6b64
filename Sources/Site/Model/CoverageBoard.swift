internal import Annotate
internal import Corpus

/// How often each outlet names whom, and who is named beside whom.
struct CoverageBoard: Sendable {
    struct Cell: Sendable, Hashable {
        var count = 0
        /// The earliest place, for a link to it.
        var first: Dossier.Place?
    }

    struct Row: Sendable {
        var entity: Int
        /// One for each outlet of `outlets`.
        var cells: [Cell]
    }

    struct Pair: Sendable, Hashable {
        /// Indices in `entities`.
        var from: Int
        var to: Int
        var articles: Int
    }

    /// Wider and longer tables are read by nobody; the data has all.
    private static let columnLimit = 16
    private static let rowLimit = 200

    /// Those with most articles first.
    let outlets: [Int]
    let rows: [Row]
    /// The most named ones.
    let entities: [Int]
    /// Those that stand in most articles together first.
    let pairs: [Pair]

    init(_ dossier: Dossier, outletOfArticle: [Int?]) {
        outlets = Array(
            dossier.articlesOfOutlet.indices.filter { !dossier.articlesOfOutlet[$0].isEmpty }
                .sorted { (dossier.articlesOfOutlet[$1].count, $0) < (dossier.articlesOfOutlet[$0].count, $1) }.prefix(Self.columnLimit))
        let columns = Dictionary(uniqueKeysWithValues: outlets.enumerated().map { ($1, $0) })
        let named = dossier.places.indices.filter { !dossier.places[$0].isEmpty }
            .sorted { (dossier.places[$1].count, $0) < (dossier.places[$0].count, $1) }
        rows = named.prefix(Self.rowLimit).map { entity in
            var cells = [Cell](repeating: Cell(), count: columns.count)
            for place in dossier.places[entity] {
                guard let column = outletOfArticle[place.article].flatMap({ columns[$0] }) else { continue }
                cells[column].count += 1
                // Places come newest article first, in the order of the text.
                if cells[column].first?.article != place.article { cells[column].first = place }
            }
            return Row(entity: entity, cells: cells)
        }
        entities = Array(named.prefix(NetworkChart.limit))
        pairs = Self.pairs(entities, dossier)
    }

    private static func pairs(_ entities: [Int], _ dossier: Dossier) -> [Pair] {
        let ranks = Dictionary(uniqueKeysWithValues: entities.enumerated().map { ($1, $0) })
        var counts = [Int](repeating: 0, count: entities.count * entities.count)
        for named in dossier.entitiesOfArticle {
            let here = named.compactMap { ranks[$0.entity] }.sorted()
            for (index, a) in here.enumerated() {
                for b in here[(index + 1)...] { counts[a * entities.count + b] += 1 }
            }
        }
        return counts.indices.filter { counts[$0] > 0 }.map { Pair(from: $0 / entities.count, to: $0 % entities.count, articles: counts[$0]) }
            .sorted { ($1.articles, $0.from, $0.to) < ($0.articles, $1.from, $1.to) }
    }
}
