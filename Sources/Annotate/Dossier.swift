package import Corpus
internal import Text

/// A dossier that has been read: its content and all that was found in it, with the indexes that pages need.
///
/// Immutable. Articles, entities and outlets are referred to by their index in the content's lists.
package struct Dossier: Sendable {
    package let content: Content
    /// For each article, the names that were found in it.
    package let linkings: [Linking]
    /// For each article, its quotations in the order of the text.
    package let quotations: [[Quotation]]
    /// For each article, its dates in the order of the text.
    package let dates: [[DateReference]]
    /// For each article, its numbers in the order of the text.
    package let quantities: [[Quantity]]
    /// What front matters state of words that are no quotation or no date: faults to report.
    package let unmatched: [UnmatchedOverruling]
    /// What the articles have in common.
    package let comparison: Comparison
    /// For each entity, where it is named: newest article first, in the order of the text.
    package let places: [[Place]]
    /// For each entity, the articles that name it, in the dossier's order.
    package let articlesOfEntity: [[Int]]
    /// For each outlet, its articles in the dossier's order.
    package let articlesOfOutlet: [[Int]]
    /// For each article, the entities that it names, most mentioned first, equals in the order of the text.
    package let entitiesOfArticle: [[EntityCount]]

    /// A mention by its place.
    package struct Place: Sendable, Hashable {
        package var article: Int
        /// The index in the article's mentions.
        package var mention: Int
    }

    package struct EntityCount: Sendable, Hashable {
        package var entity: Int
        package var count: Int
    }

    /// Reads all articles. The same content gives the same dossier at any number of jobs.
    ///
    /// - Parameters:
    ///   - cache: what an earlier dossier found, for articles that are as they were.
    ///   - read: called after each article that was read, on any thread.
    package init(_ content: Content, jobs: Int, cache: AnnotationCache? = nil, read: @Sendable () -> Void = {}) {
        self.content = content
        let readings = (cache ?? AnnotationCache()).readings(content, jobs: jobs, read: read)
        linkings = readings.map(\.linking)
        quotations = readings.map(\.quotations)
        dates = readings.map(\.dates)
        quantities = readings.map(\.quantities)
        unmatched = readings.enumerated().flatMap { index, reading in
            reading.unmatched.map { UnmatchedOverruling(article: index, place: $0.place, message: $0.message) }
        }
        comparison = Comparison(
            content, quotations: quotations, quotedWords: readings.map(\.quotedWords), quantities: quantities, fingerprints: readings.map(\.fingerprints),
            jobs: jobs, cache: cache)
        var places = [[Place]](repeating: [], count: content.entities.count)
        var articlesOfEntity = [[Int]](repeating: [], count: content.entities.count)
        for (article, linking) in linkings.enumerated() {
            for (index, mention) in linking.mentions.enumerated() {
                places[mention.entity].append(Place(article: article, mention: index))
                if articlesOfEntity[mention.entity].last != article { articlesOfEntity[mention.entity].append(article) }
            }
        }
        self.places = places
        self.articlesOfEntity = articlesOfEntity
        entitiesOfArticle = readings.map(\.entities)
        let outlets = Dictionary(content.outlets.enumerated().map { ($1.slug, $0) }, uniquingKeysWith: { first, _ in first })
        var articlesOfOutlet = [[Int]](repeating: [], count: content.outlets.count)
        for (index, article) in content.articles.enumerated() {
            if let outlet = article.outlet.flatMap({ outlets[$0] }) { articlesOfOutlet[outlet].append(index) }
        }
        self.articlesOfOutlet = articlesOfOutlet
    }

    static func counts(of linking: Linking) -> [EntityCount] {
        var counts = [EntityCount]()
        for mention in linking.mentions {
            if let known = counts.firstIndex(where: { $0.entity == mention.entity }) {
                counts[known].count += 1
            } else {
                counts.append(EntityCount(entity: mention.entity, count: 1))
            }
        }
        // A stable sort: equals stay in the order of the text.
        return counts.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }.map(\.element)
    }
}
