package import Markdown
package import Text

/// Figures for what seems to be one thing, from several articles. No figure wins.
package struct QuantityGroup: Sendable, Hashable {
    package struct Member: Sendable, Hashable {
        package var article: Int
        /// The index among the article's quantities.
        package var quantity: Int
    }

    package var unit: String
    /// In the order of the articles.
    package var members: [Member]
    /// Whether they differ.
    package var isDiffering: Bool
}

/// Groups the figures of articles that appeared within three days of one another, where unit and half of the sentence's words of content agree.
///
/// Strict on purpose: two figures side by side that mean different things mislead more than two that stand apart.
package func quantityGroups(_ quantities: [[Quantity]], passages: [[Passage]], days: [Day?], language: String) -> [QuantityGroup] {
    let list = WordList.forLanguage(language)
    var members: [QuantityGroup.Member] = []
    var words: [Set<UInt64>] = []
    var byUnit: [String: [Int]] = [:]
    for (article, found) in quantities.enumerated() {
        // Quantities stand in the order of the text: those of one sentence, one after the other.
        var last: (quantity: Quantity, words: Set<UInt64>)?
        for (index, quantity) in found.enumerated() {
            byUnit[quantity.unit, default: []].append(members.count)
            members.append(QuantityGroup.Member(article: article, quantity: index))
            if let last, last.quantity.passage == quantity.passage, last.quantity.sentence == quantity.sentence {
                words.append(last.words)
            } else {
                let found = contentWords(quantity, passages[article], list)
                words.append(found)
                last = (quantity, found)
            }
        }
    }
    var clusters = Clusters(members.count)
    for (_, same) in byUnit.sorted(by: { $0.key < $1.key }) {
        // A unit that stands everywhere, such as %, is compared with those near it in order alone.
        for (order, a) in same.enumerated() {
            for b in same[(order + 1)...].prefix(64) where members[a].article != members[b].article {
                guard let first = days[members[a].article], let second = days[members[b].article], abs(first.number - second.number) <= 3 else { continue }
                let common = words[a].intersection(words[b]).count
                if common >= 3, common * 2 >= min(words[a].count, words[b].count) { clusters.join(a, b) }
            }
        }
    }
    let roots = members.indices.map { clusters.root($0) }
    let groups = Dictionary(grouping: members.indices) { roots[$0] }
    return groups.sorted { $0.key < $1.key }.compactMap { _, list in
        guard Set(list.map { members[$0].article }).count > 1 else { return nil }
        let figures = list.map { quantities[members[$0].article][members[$0].quantity] }
        return QuantityGroup(unit: figures[0].unit, members: list.map { members[$0] }, isDiffering: Set(figures.map(\.value)).count > 1)
    }
}

private func contentWords(_ quantity: Quantity, _ passages: [Passage], _ list: WordList) -> Set<UInt64> {
    let text = Array(passages[quantity.passage].text[quantity.sentence])
    let tokens = TokenizedPassage(Passage(id: "", kind: .paragraph, text: text), words: list).tokens
    return Set(tokens.filter { $0.kind == .word && !$0.is([.function, .numeral, .magnitude, .starter]) && $0.range.count > 2 }.map(\.key))
}
