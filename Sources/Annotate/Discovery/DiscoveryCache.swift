package import Corpus
internal import Text

extension Content {
    /// The articles as the discovery of names reads them.
    fileprivate var discoveryArticles: [DiscoveryArticle] {
        articles.map { article in
            DiscoveryArticle(
                slug: article.slug, language: article.language ?? settings.language, title: article.title, passages: article.passages)
        }
    }
}

/// Finds the names in a dossier's articles that no entity claims; the most mentioned first.
///
/// - Parameter cache: what an earlier reading of the same dossier found.
package func discoverNames(in content: Content, cache: AnnotationCache? = nil) -> [DiscoveredName] {
    let input = DiscoveryInput(setting: ArticleReader.Setting(content), articles: content.discoveryArticles)
    return (cache ?? AnnotationCache()).names(input) { input in
        discoverNames(in: input.articles, known: input.setting.entities, ignore: input.setting.ignoredNames)
    }
}

/// All that discovery sees.
struct DiscoveryInput: Equatable, Sendable {
    let setting: ArticleReader.Setting
    let articles: [DiscoveryArticle]
}

extension DiscoveredName {
    /// The forms that an entity of this name would not be known by: those to be given as its aliases.
    package var aliases: [String] {
        let entity = Entity(slug: "", name: canonical, kind: kind)
        let derived = Set(DerivedNames.forms(of: entity, lexicon: Lexicon.vocabulary).map { NameForm.key($0.text) })
        return surfaces.map(\.text).filter { form in
            // A single word of a person's name may be anybody's.
            !derived.contains(NameForm.key(form)) && (kind != .person || form.contains(" "))
        }
    }
}
