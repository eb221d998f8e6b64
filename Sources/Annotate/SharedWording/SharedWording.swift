/// Finds which articles share wording, and where.
///
/// All articles are compared at once by winnowed hashes of six words, with quotations set apart: two outlets that quote one statement
/// do not copy each other. Pairs that share a hash, and pairs that tell of one event, are then read side by side.
/// The same articles always give the same pairs, in order.
package func sharedWording(in articles: [WordingArticle], language: String) -> [WordingPair] {
    var index = WordingIndex()
    return index.pairs(of: articles, named: articles.indices.map(String.init), language: language, jobs: 1)
}

/// The hashes of an article: for a caller that reads articles in parallel.
package func fingerprints(of article: WordingArticle, words: WordList) -> Fingerprints {
    Fingerprints(TokenizedPassage.all(of: article.passages, words: words), quoted: article.quotations)
}
