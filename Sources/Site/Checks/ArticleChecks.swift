internal import Annotate
internal import Corpus
internal import Text

/// Articles that do not say where and when they appeared, and outlets that published none.
struct ArticleChecks {
    let model: SiteModel

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
        for (outlet, articles) in zip(content.outlets, model.dossier.articlesOfOutlet) where articles.isEmpty {
            warnings.append(Diagnostic(.warning, "no article is from this outlet", path: outlet.path))
        }
        return warnings
    }
}
