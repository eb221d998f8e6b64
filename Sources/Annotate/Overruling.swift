internal import Corpus
internal import Markdown
internal import Text

/// What an article's front matter states of words in which the program sees no quotation or no date.
package struct UnmatchedOverruling: Sendable, Hashable {
    /// The index of the article.
    package var article = 0
    /// Bytes in the article's file.
    package var place: Range<Int>
    package var message: String
}

extension ArticleReading {
    /// Puts what the curator states in the place of what was read.
    ///
    /// - Parameter entity: the entity of a name or a slug, and what to call it.
    mutating func apply(_ overruling: Overruling, in passages: [Passage], entity: (String) -> (index: Int, name: String)?) {
        guard !overruling.isEmpty else { return }
        let quotes = overruling.quotes.map { QuotationOverride(passage: $0.passage, text: $0.text, speaker: $0.speaker) }
        let stated = quotations.applying(quotes, in: passages, entity: entity)
        quotations = stated.quotations
        unmatched += stated.unmatched.map { index in
            UnmatchedOverruling(place: overruling.quotes[index].place, message: "no quotation of the passage begins with these words")
        }
        let known = overruling.dates.filter { date in date.value.map { DateValue(iso: $0) != nil } ?? true }
        for date in overruling.dates where !known.contains(date) {
            let message = "“\(date.value ?? "")” is no date; write 2023-03-20, 2023-03, 2023-W12, 2023-Q1, 2023 or 199X"
            unmatched.append(UnmatchedOverruling(place: date.valuePlace, message: message))
        }
        let days = dates.applying(
            known.map { DateOverride(passage: $0.passage, text: $0.text, value: $0.value.flatMap { DateValue(iso: $0) }) }, in: passages)
        dates = days.dates
        unmatched += days.unmatched.map { UnmatchedOverruling(place: known[$0].place, message: "no date was found in these words of the passage") }
    }
}

extension Linking {
    /// Without the names that the curator ignores, and with those that the curator gives to an entity.
    ///
    /// - Parameter entity: the entity of a slug.
    func applying(_ overruling: Overruling, in passages: [Passage], entity: (String) -> Int?) -> Linking {
        guard !overruling.ignoredNames.isEmpty || !overruling.links.isEmpty else { return self }
        var result = self
        let ignored = Set(overruling.ignoredNames.map { Array($0.utf8) })
        result.mentions.removeAll { ignored.contains(Array(passages[$0.passage].text[$0.range])) }
        result.ambiguous.removeAll { ignored.contains(Array($0.text.utf8)) }
        result.dormant.removeAll { ignored.contains(Array($0.text.utf8)) }
        for link in overruling.links {
            guard let entity = entity(link.entity) else { continue }
            for (index, passage) in passages.enumerated() where passage.kind != .code {
                for range in passage.text.ranges(ofWords: Array(link.name.utf8)) {
                    result.mentions.removeAll { $0.passage == index && $0.range.overlaps(range) }
                    result.ambiguous.removeAll { $0.passage == index && $0.range.overlaps(range) }
                    result.dormant.removeAll { $0.passage == index && $0.range.overlaps(range) }
                    result.mentions.append(Mention(entity: entity, passage: index, range: range, reason: .stated))
                }
            }
        }
        result.mentions.sort { ($0.passage, $0.range.lowerBound) < ($1.passage, $1.range.lowerBound) }
        return result
    }
}
