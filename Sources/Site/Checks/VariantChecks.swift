internal import Annotate
internal import Corpus
internal import Text

/// Spellings in articles that are likely those of an entity, and that no entity claims.
struct VariantChecks {
    let model: SiteModel
    let sources: Sources

    func warnings() -> [Diagnostic] {
        let content = model.content
        let entities = Dictionary(content.entities.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        return discoverNames(in: content).compactMap { name in
            guard let entity = name.likelyMerges.lazy.compactMap({ entities[$0] }).first, let place = name.mentions.first else { return nil }
            let message = "“\(name.canonical)” may be \(entity.name) in another spelling; if so, add it to the aliases in \(entity.path)"
            return sources.warning(message, in: content.articles[place.article], passage: place.passage, range: place.range)
        }
    }
}
