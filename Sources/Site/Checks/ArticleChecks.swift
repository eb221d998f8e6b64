internal import Annotate
internal import Corpus
internal import Markdown
internal import Text

/// Articles that do not say where and when they appeared, and outlets that published none.
struct ArticleChecks {
    let model: SiteModel
    let sources: Sources
    /// A day is another one elsewhere on Earth: the next is not questioned.
    let today: Day?

    func warnings() -> [Diagnostic] {
        let content = model.content
        var warnings = [Diagnostic]()
        for article in content.articles {
            if article.outlet == nil {
                warnings.append(Diagnostic(.warning, "the article has no outlet; add “outlet:” with the name of a file in content/outlets", path: article.path))
            }
            // A note says that the curator knows.
            if article.date == nil, article.dateNote == nil {
                warnings.append(
                    Diagnostic(.warning, "the article has no date and is listed as undated; add “date:”, or “date_note:” to say why", path: article.path))
            }
        }
        warnings += content.articles.compactMap(language) + content.articles.compactMap(future)
        for (outlet, articles) in zip(content.outlets, model.dossier.articlesOfOutlet) where articles.isEmpty {
            warnings.append(Diagnostic(.warning, "no article is from this outlet", path: outlet.path))
        }
        return warnings
    }

    /// An article of a day to come: a slip of the pen puts it before all others, on the home page and in feeds.
    private func future(_ article: Article) -> Diagnostic? {
        guard let day = article.date?.day, let latest = today?.adding(days: 1), day > latest, article.dateNote == nil else { return nil }
        return sources.warning("\(day) is yet to come; correct the date, or say in “date_note:” why it is right", path: article.path, key: "date")
    }

    /// An article that is read by the rules of another language than it is written in.
    private func language(_ article: Article) -> Diagnostic? {
        let stated = LanguageTag(article.language ?? model.settings.language).language
        // Of a language that nobody here knows its neighbour would be taken for it.
        guard LanguageGuess.knows(stated), let guess = LanguageGuess.language(of: article.passages.lazy.map(\.text)), guess != stated else { return nil }
        let message = "the text seems to be in another language than “\(article.language ?? model.settings.language)”; if so, write “language: \(guess)”"
        return Diagnostic(.warning, message, path: article.path)
    }
}
