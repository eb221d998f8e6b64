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
    var tallies: [[SpellingTally]] = []
    var outlets: [String?] = []
    var numberOfOutlet: [String?: Int] = [:]
    for (index, article) in articles.enumerated() where !article.mentions.isEmpty {
        let outlet = numberOfOutlet[article.outlet] ?? outlets.count
        if outlet == outlets.count {
            numberOfOutlet[article.outlet] = outlet
            outlets.append(article.outlet)
        }
        for mention in article.mentions {
            while tallies.count <= mention.entity { tallies.append([]) }
            tallies[mention.entity].count(mention, in: article.passages[mention.passage].text, outlet: outlet, article: index)
        }
    }
    return tallies.enumerated().filter { !$0.element.isEmpty }.map { entity, tallies in
        let variants = tallies.map { $0.variant(outlets) }.sorted { $0.total != $1.total ? $0.total > $1.total : $0.text < $1.text }
        return EntitySpellings(entity: entity, variants: variants)
    }
}

/// A form of a name while it is counted.
private struct SpellingTally {
    let text: [UInt8]
    var isShort = true
    /// By outlet, in the order in which they were met.
    var counts: [(outlet: Int, mentions: Int, articles: Int)] = []
    /// Where those of each outlet are counted.
    var placeOfOutlet: [Int: Int] = [:]
    /// The article that was counted last, and where its outlet is.
    var article = -1
    var place = 0

    init(_ text: [UInt8]) {
        self.text = text
    }

    mutating func count(_ mention: Mention, outlet: Int, article index: Int) {
        isShort = isShort && mention.reason != .name && mention.reason != .alias
        if article != index {
            article = index
            place = placeOfOutlet[outlet] ?? counts.count
            if place == counts.count {
                placeOfOutlet[outlet] = place
                counts.append((outlet, 0, 0))
            }
            counts[place].articles += 1
        }
        counts[place].mentions += 1
    }

    func variant(_ outlets: [String?]) -> EntitySpellings.Variant {
        let ordered = counts.map { EntitySpellings.Count(outlet: outlets[$0.outlet], mentions: $0.mentions, articles: $0.articles) }.sorted { a, b in
            guard let x = a.outlet, let y = b.outlet else { return a.outlet != nil && b.outlet == nil }
            return x < y
        }
        return .init(text: String(decoding: text, as: UTF8.self), isShort: isShort, counts: ordered)
    }
}

extension [SpellingTally] {
    /// Counts a mention under its form. An entity has few: they are looked through.
    fileprivate mutating func count(_ mention: Mention, in text: [UInt8], outlet: Int, article: Int) {
        // Most are written as the form is.
        var place = indices.first { self[$0].text.count == mention.range.count && self[$0].text.elementsEqual(text[mention.range]) }
        if place == nil {
            let form = Surface.key(text, mention.range)
            place = indices.first { self[$0].text == form }
            if place == nil { append(SpellingTally(form)) }
        }
        self[place ?? count - 1].count(mention, outlet: outlet, article: article)
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
