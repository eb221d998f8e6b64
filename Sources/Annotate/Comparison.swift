internal import Corpus
internal import Text

/// What reading all articles side by side shows: each part is worked out when it is first asked for.
package struct Comparison: Sendable {
    /// Quotations of the same words, in the order of their first places.
    package var quotationGroups: [QuotationGroup] { foldedQuotations.value }
    /// Figures for what seems to be one thing, in the order of their first places.
    package var quantityGroups: [QuantityGroup] { foldedQuantities.value }
    /// Articles that share wording, in the order of the articles.
    package var pairs: [WordingPair] { wording.value.pairs }
    /// Counts in how many wordings something is reported.
    package var wordings: IndependentWordings { wording.value.wordings }

    private let foldedQuotations: Lazy<[QuotationGroup]>
    private let foldedQuantities: Lazy<[QuantityGroup]>
    private let wording: Lazy<(pairs: [WordingPair], wordings: IndependentWordings)>

    /// - Parameters:
    ///   - quotations: for each article, what was read in it.
    ///   - quotedWords: the words of those that are compared.
    ///   - quantities: likewise.
    ///   - fingerprints: the hashes of its wording.
    ///   - cache: what an earlier comparison found of the same articles, or nearly the same.
    init(
        _ content: Content, quotations: [[Quotation]], quotedWords: [[[UInt64]]], quantities: [[Quantity]], fingerprints: [Fingerprints], jobs: Int,
        cache: AnnotationCache? = nil
    ) {
        let language = content.settings.language
        let articles = content.articles
        foldedQuotations = Lazy { Annotate.quotationGroups(quotations, words: quotedWords) }
        foldedQuantities = Lazy {
            Annotate.quantityGroups(
                quantities, passages: articles.map(\.passages), days: articles.map { $0.date?.day }, language: language)
        }
        wording = Lazy {
            let outlets = Dictionary(content.outlets.map { ($0.slug, $0) }, uniquingKeysWith: { first, _ in first })
            let compared = articles.enumerated().map { index, article in
                let outlet = article.outlet.flatMap { outlets[$0] }
                return WordingArticle(
                    voice: outlet?.owner ?? outlet?.slug, day: article.date?.day, passages: article.passages, quotations: quotations[index])
            }
            let pairs = (cache ?? AnnotationCache()).sharedWording(
                in: compared, fingerprints: fingerprints, named: articles.map(\.slug), language: language, jobs: jobs)
            return (pairs, IndependentWordings(pairs: pairs, articles: compared))
        }
    }
}
