package import Corpus
internal import Markdown

/// A sentence that places something in time.
package struct DatedSentence: Sendable {
    package var article: Int
    package var passage: Int
    /// The entities that it names, each once.
    package var names: [Int]
    /// The keys of its words of content and its numbers, sorted, each once: names, the date and verbs of speech say nothing of the event.
    var words: [UInt64]

    package init(_ date: DateReference, article: Int, in text: Article, mentions: [Mention], words list: WordList) {
        self.article = article
        passage = date.passage
        var names = [Int]()
        var silent = [date.range]
        for mention in mentions.inPassage(date.passage) where date.sentence.contains(mention.range.lowerBound) {
            if !names.contains(mention.entity) { names.append(mention.entity) }
            silent.append(mention.range)
        }
        self.names = names
        let start = date.sentence.lowerBound
        let part = Passage(id: "", kind: .paragraph, text: Array(text.passages[passage].text[date.sentence]))
        let telling = TokenizedPassage(part, words: list).tokens.filter { token in
            let isContent = token.kind == .number || token.kind == .word && !token.is([.function, .speech, .weakSpeech]) && token.end - token.start > 2
            return isContent && !silent.contains { $0.contains(start + Int(token.start)) }
        }
        words = Set(telling.map(\.key)).sorted()
    }

    /// Whether two sentences on one day tell of one event: they share a name, and a good part of the words of the shorter.
    func tellsTheSame(as other: DatedSentence) -> Bool {
        guard article != other.article, names.contains(where: other.names.contains) else { return false }
        var i = 0
        var j = 0
        var common = 0
        while i < words.count, j < other.words.count {
            if words[i] == other.words[j] {
                common += 1
                i += 1
                j += 1
            } else if words[i] < other.words[j] {
                i += 1
            } else {
                j += 1
            }
        }
        return common >= Self.fewest && Double(common) >= Self.share * Double(min(words.count, other.words.count))
    }

    private static let fewest = 4
    private static let share = 0.5
}

/// Groups the sentences of one day that tell of one event, those of different articles alone.
///
/// - Returns: The indices of each group in order; most groups have one. Each sentence is compared with the latest groups that
///   share a name with it, so that the cost is linear.
package func eventGroups(_ sentences: [DatedSentence]) -> [[Int]] {
    let looks = 16
    var groups = [[Int]]()
    var groupsOfName: [Int: [Int]] = [:]
    for (index, sentence) in sentences.enumerated() {
        let candidates = Set(sentence.names.flatMap { (groupsOfName[$0] ?? []).suffix(looks) }).sorted()
        let found = candidates.first { group in
            groups[group].allSatisfy { sentences[$0].article != sentence.article } && sentence.tellsTheSame(as: sentences[groups[group][0]])
        }
        if let found {
            groups[found].append(index)
        } else {
            for name in sentence.names { groupsOfName[name, default: []].append(groups.count) }
            groups.append([index])
        }
    }
    return groups
}
