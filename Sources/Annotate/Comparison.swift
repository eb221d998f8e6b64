internal import Corpus
internal import Text

/// All that shared wording depends on, of one article or of all.
struct WordingInput: Equatable, Sendable {
    let articles: [WordingArticle]
    let language: String
}

/// What reading all articles side by side shows.
package struct Comparison: Sendable {
    /// Quotations of the same words, in the order of their first places.
    package let quotationGroups: [QuotationGroup]
    /// Figures for what seems to be one thing, in the order of their first places.
    package let quantityGroups: [QuantityGroup]
    /// Articles that share wording, in the order of the articles.
    package let pairs: [WordingPair]
    /// For each article, its pairs by their index in `pairs`.
    package let pairsOfArticle: [[Int]]
    /// Counts in how many wordings something is reported.
    package let wordings: IndependentWordings

    /// - Parameters:
    ///   - quotations: for each article, what was read in it.
    ///   - quantities: likewise.
    init(
        _ content: Content, quotations: [[Quotation]], quantities: [[Quantity]], jobs: Int, cache: AnnotationCache? = nil
    ) {
        let outlets = Dictionary(content.outlets.map { ($0.slug, $0) }, uniquingKeysWith: { first, _ in first })
        let articles = content.articles.enumerated().map { index, article in
            let outlet = article.outlet.flatMap { outlets[$0] }
            return WordingArticle(
                voice: outlet?.owner ?? outlet?.slug, day: article.date?.day, passages: article.passages, quotations: quotations[index])
        }
        let language = content.settings.language
        let words = WordList.forLanguage(language)
        pairs = (cache ?? AnnotationCache()).wording(WordingInput(articles: articles, language: language)) { input in
            let prints = parallelMap(articles.count, jobs: jobs) { index in
                guard let cache else { return fingerprints(of: articles[index], words: words) }
                let input = WordingInput(articles: [articles[index]], language: language)
                return cache.fingerprints(content.articles[index].slug, input) { _ in fingerprints(of: articles[index], words: words) }
            }
            return sharedWording(in: input.articles, fingerprints: prints, language: input.language)
        }
        cache?.fingerprints.keep(only: content.articles.lazy.map(\.slug))
        var lists = [[Int]](repeating: [], count: articles.count)
        for (index, pair) in pairs.enumerated() {
            lists[pair.a].append(index)
            lists[pair.b].append(index)
        }
        pairsOfArticle = lists
        wordings = IndependentWordings(pairs: pairs, articles: articles)
        quantityGroups = Annotate.quantityGroups(
            quantities, passages: content.articles.map(\.passages), days: content.articles.map { $0.date?.day }, language: language)
        quotationGroups = Annotate.quotationGroups(quotations, passages: content.articles.map(\.passages))
    }
}
