internal import Annotate
internal import Corpus
internal import Markdown
internal import Text

/// Entities, aliases and weak aliases that no article uses.
struct NameChecks {
    let model: SiteModel
    let sources: Sources

    func warnings() -> [Diagnostic] {
        let used = usedNames()
        let dormant = dormantNames()
        return model.content.entities.enumerated().flatMap { index, entity -> [Diagnostic] in
            guard !model.dossier.places[index].isEmpty else { return neverNamed(entity) }
            let idle = entity.aliases.filter { !used[index].contains(NameForm.key($0)) }.map { alias in
                sources.warning("the alias “\(alias)” stands in no article", path: entity.path, key: "aliases", item: alias)
            }
            let weak = entity.weakAliases.filter { !used[index].contains(NameForm.key($0)) }.map { alias in
                let articles = dormant[index][NameForm.key(alias), default: []].count
                let advice =
                    articles == 0
                    ? "it stands in no article that has a full name"
                    : "\(articles == 1 ? "the article that has it has" : "the \(articles) articles that have it have") no full name; "
                        + "if it can mean nobody else, make it an alias"
                return sources.warning("the weak alias “\(alias)” never counts: \(advice)", path: entity.path, key: "weak_aliases", item: alias)
            }
            return idle + weak
        }
    }

    /// An event is told by its day, and seldom by its name.
    private func neverNamed(_ entity: Entity) -> [Diagnostic] {
        if entity.kind == .event, entity.date != nil { return [] }
        return [sources.warning("no article names “\(entity.name)”", path: entity.path, key: "name")]
    }

    /// For each entity, the names by which it is linked somewhere.
    private func usedNames() -> [Set<[UInt8]>] {
        var used = [Set<[UInt8]>](repeating: [], count: model.content.entities.count)
        for (article, linking) in zip(model.content.articles, model.dossier.linkings) {
            for mention in linking.mentions {
                used[mention.entity].insert(NameForm.key(String(decoding: article.passages[mention.passage].text[mention.range], as: UTF8.self)))
            }
        }
        return used
    }

    /// For each entity, the articles in which a name of it stands without a full name.
    private func dormantNames() -> [[[UInt8]: Set<Int>]] {
        var dormant = [[[UInt8]: Set<Int>]](repeating: [:], count: model.content.entities.count)
        for (index, linking) in model.dossier.linkings.enumerated() {
            for name in linking.dormant {
                for candidate in name.candidates { dormant[candidate][NameForm.key(name.text), default: []].insert(index) }
            }
        }
        return dormant
    }
}
