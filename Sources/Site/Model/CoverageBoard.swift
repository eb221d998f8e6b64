internal import Annotate
internal import Corpus

/// How often each outlet names whom, and who is named beside whom.
struct CoverageBoard: Sendable {
    /// What stands at the head of a column.
    enum Column: Sendable, Hashable {
        case outlet(Int)
        /// Where no article has an outlet.
        case article(Int)
        /// Those beyond the limit, and articles without an outlet.
        case others
    }

    struct Cell: Sendable, Hashable {
        var count = 0
        /// The index in the entity's places of the first of the newest article.
        var first: Int?
    }

    struct Row: Sendable {
        var entity: Int
        /// One for each column.
        var cells: [Cell]
    }

    struct Pair: Sendable, Hashable {
        /// Indices in `entities`.
        var from: Int
        var to: Int
        var articles: Int
    }

    /// A wider table is read by nobody; the data has all.
    private static let columnLimit = 12

    /// Those with most articles first.
    let columns: [Column]
    /// All who are named, those mentioned most first.
    let rows: [Row]
    /// The largest count of a cell.
    let most: Int
    /// The most named ones.
    let entities: [Int]
    /// Those that stand in most articles together first.
    let pairs: [Pair]

    init(_ dossier: Dossier, outletOfArticle: [Int?]) {
        let named = dossier.places.indices.filter { !dossier.places[$0].isEmpty }
            .sorted { (dossier.places[$1].count, $0) < (dossier.places[$0].count, $1) }
        let columnOfArticle: [Int]
        (columns, columnOfArticle) = Self.columns(dossier, outletOfArticle)
        let width = columns.count
        rows = named.map { entity in
            var cells = [Cell](repeating: Cell(), count: width)
            for (index, place) in dossier.places[entity].enumerated() {
                let column = columnOfArticle[place.article]
                cells[column].count += 1
                if cells[column].first == nil { cells[column].first = index }
            }
            return Row(entity: entity, cells: cells)
        }
        most = rows.reduce(0) { max($0, $1.cells.reduce(0) { max($0, $1.count) }) }
        entities = Array(named.prefix(NetworkChart.limit))
        pairs = Self.pairs(entities, dossier)
    }

    /// How often in four steps, 0 for never: once, up to four times, up to twelve times, more often. Where names are mentioned more than
    /// sixteen times the steps grow with the largest count, for else all of them would be the last.
    static func level(of count: Int, most: Int) -> Int {
        if count == 0 { return 0 }
        let scale = max(1, (most + 15) / 16)
        return count <= scale ? 1 : count <= 4 * scale ? 2 : count <= 12 * scale ? 3 : 4
    }

    /// The columns, and for each article its own.
    private static func columns(_ dossier: Dossier, _ outletOfArticle: [Int?]) -> (columns: [Column], ofArticle: [Int]) {
        let outlets = dossier.articlesOfOutlet.indices.filter { !dossier.articlesOfOutlet[$0].isEmpty }
            .sorted { (dossier.articlesOfOutlet[$1].count, $0) < (dossier.articlesOfOutlet[$0].count, $1) }
        let all = outlets.isEmpty ? outletOfArticle.indices.map(Column.article) : outlets.map(Column.outlet)
        var columns = Array(all.prefix(columnLimit))
        let numbers = Dictionary(uniqueKeysWithValues: columns.enumerated().map { ($1, $0) })
        let ofArticle = outletOfArticle.enumerated().map { article, outlet in
            let column = outlets.isEmpty ? Column.article(article) : outlet.map(Column.outlet) ?? .others
            return numbers[column] ?? columns.count
        }
        if ofArticle.contains(columns.count) { columns.append(.others) }
        return (columns, ofArticle)
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
