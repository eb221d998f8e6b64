internal import Annotate
internal import Corpus
internal import Text

/// Names in articles that are linked to nobody, for they may mean several.
struct AmbiguityChecks {
    let model: SiteModel
    let sources: Sources

    func warnings() -> [Diagnostic] {
        zip(model.content.articles, model.dossier.linkings).flatMap { article, linking in
            linking.ambiguous.map { name in
                let entities = name.candidates.map { model.content.entities[$0].name }
                let who = entities.count == 1 ? "whether it means \(entities[0]) cannot be told" : "it may mean \(entities.joined(separator: " or "))"
                return sources.warning(
                    "“\(name.text)” is not linked: \(name.why.rawValue); \(who)", in: article, passage: name.passage, range: name.range)
            }
        }
    }
}
