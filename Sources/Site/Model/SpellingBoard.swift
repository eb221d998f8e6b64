internal import Annotate
internal import Corpus

/// How each outlet writes the names, in the articles whose text is shown.
struct SpellingBoard: Sendable {
    /// By entity.
    let all: [EntitySpellings]
    /// Those that are written in full in more than one way, most mentioned first.
    let differing: [EntitySpellings]
    private let numberOfEntity: [Int: Int]

    init(_ dossier: Dossier, rights: [Rights]) {
        all = spellings(
            in: dossier.content.articles.enumerated().map { index, article in
                SpelledArticle(
                    outlet: article.outlet, passages: article.passages, mentions: rights[index] == .full ? dossier.linkings[index].mentions : [])
            })
        let differing = all.filter(\.differs).sorted { (dossier.places[$1.entity].count, $0.entity) < (dossier.places[$0.entity].count, $1.entity) }
        self.differing = differing
        numberOfEntity = Dictionary(uniqueKeysWithValues: differing.enumerated().map { ($1.entity, $0) })
    }

    /// The spellings of an entity that is written in more than one way.
    func differing(_ entity: Int) -> EntitySpellings? { numberOfEntity[entity].map { differing[$0] } }
}
