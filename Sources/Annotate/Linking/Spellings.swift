package import Corpus
package import Markdown

/// How the outlets of a dossier write an entity's name.
package struct EntitySpellings: Sendable, Hashable {
    /// The index of the entity.
    package var entity: Int
    /// Most frequent first; equals in the order of their letters.
    package var variants: [Variant]

    package struct Variant: Sendable, Hashable {
        /// As written, but for typographic differences: straight apostrophes, single spaces.
        package var text: String
        /// A surname, an acronym or another short form, rather than a full name.
        package var isShort: Bool
        /// Counts by outlet, in the order of their slugs; nil is an article without outlet, and comes last.
        package var counts: [Count]

        package var total: Int { counts.reduce(0) { $0 + $1.mentions } }
    }

    package struct Count: Sendable, Hashable {
        package var outlet: String?
        package var mentions: Int
        package var articles: Int

        package init(outlet: String?, mentions: Int, articles: Int) {
            self.outlet = outlet
            self.mentions = mentions
            self.articles = articles
        }
    }

    /// Whether the name is written in full in more than one way: what a spelling board is about.
    package var differs: Bool {
        variants.count { !$0.isShort } > 1
    }
}

/// An article as the spelling table counts it.
package struct SpelledArticle: Sendable {
    package var outlet: String?
    package var passages: [Passage]
    package var mentions: [Mention]

    package init(outlet: String?, passages: [Passage], mentions: [Mention]) {
        self.outlet = outlet
        self.passages = passages
        self.mentions = mentions
    }
}

/// The forms in which each entity is mentioned, counted by outlet; entities without mention are left out.
package func spellings(in articles: [SpelledArticle]) -> [EntitySpellings] {
    var tallies: [Int: [SpellingTally]] = [:]
    for (index, article) in articles.enumerated() {
        for mention in article.mentions {
            tallies[mention.entity, default: []].count(mention, in: article, index)
        }
    }
    return tallies.keys.sorted().map { entity in
        let variants = (tallies[entity] ?? []).map(\.variant).sorted { $0.total != $1.total ? $0.total > $1.total : $0.text < $1.text }
        return EntitySpellings(entity: entity, variants: variants)
    }
}

/// A form of a name while it is counted.
private struct SpellingTally {
    let text: [UInt8]
    var isShort = true
    var counts: [String?: EntitySpellings.Count] = [:]
    /// The article that was counted last.
    var article = -1

    init(_ text: [UInt8]) {
        self.text = text
    }

    mutating func count(_ mention: Mention, outlet: String?, article index: Int) {
        isShort = isShort && mention.reason != .name && mention.reason != .alias
        counts[outlet, default: .init(outlet: outlet, mentions: 0, articles: 0)].mentions += 1
        guard article != index else { return }
        article = index
        counts[outlet]?.articles += 1
    }

    var variant: EntitySpellings.Variant {
        let ordered = counts.values.sorted { a, b in
            guard let x = a.outlet, let y = b.outlet else { return a.outlet != nil && b.outlet == nil }
            return x < y
        }
        return .init(text: String(decoding: text, as: UTF8.self), isShort: isShort, counts: ordered)
    }
}

extension [SpellingTally] {
    /// Counts a mention under its form. An entity has few: they are looked through.
    fileprivate mutating func count(_ mention: Mention, in article: SpelledArticle, _ index: Int) {
        let text = article.passages[mention.passage].text
        // Most are written as the form is.
        var place = firstIndex { $0.text.elementsEqual(text[mention.range]) }
        if place == nil {
            let form = Surface.key(text, mention.range)
            place = firstIndex { $0.text == form }
            if place == nil { append(SpellingTally(form)) }
        }
        self[place ?? count - 1].count(mention, outlet: article.outlet, article: index)
    }
}

/// Whether any entity's name is written in full in more than one way: whether ``spellings(in:)`` gives one that differs.
package func hasDifferingSpellings(_ articles: some Sequence<(passages: [Passage], mentions: [Mention])>) -> Bool {
    var first: [Int: ArraySlice<UInt8>] = [:]
    for (passages, mentions) in articles {
        for mention in mentions where mention.reason == .name || mention.reason == .alias {
            let text = passages[mention.passage].text
            guard let known = first[mention.entity] else {
                first[mention.entity] = text[mention.range]
                continue
            }
            guard !known.elementsEqual(text[mention.range]) else { continue }
            let name = Array(known)
            if Surface.key(name, name.indices) != Surface.key(text, mention.range) { return true }
        }
    }
    return false
}

/// A name in the articles that may be another spelling of an entity's, and that no entity claims.
package struct UnclaimedVariant: Sendable, Hashable {
    package var text: String
    /// The index of the entity that it may be.
    package var entity: Int
    package var count: Int
    /// Where it stands first.
    package var first: DiscoveredName.Place
}

/// Spellings that a curator may want as aliases: by key and likeness, never linked by themselves.
package func unclaimedVariants(in names: [DiscoveredName], of entities: [Entity]) -> [UnclaimedVariant] {
    var index: [String: Int] = [:]
    for (number, entity) in entities.enumerated() where index[entity.name] == nil { index[entity.name] = number }
    return names.flatMap { name in
        name.likelyMerges.compactMap { other in
            guard let entity = index[other], entities[entity].kind == name.kind, let first = name.mentions.first else { return nil }
            return UnclaimedVariant(text: name.canonical, entity: entity, count: name.mentions.count, first: first)
        }
    }
}
