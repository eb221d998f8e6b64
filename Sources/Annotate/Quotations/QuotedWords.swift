internal import Markdown

extension Quotation {
    /// Whether it is compared with those of other articles.
    var isCompared: Bool { kind != .term && kind != .nested }
}

extension [Quotation] {
    /// For each that is compared, the keys of its words and numbers, in their order as numbers: equal words in another order give the same.
    func comparedWords(in passages: [TokenizedPassage]) -> [[UInt64]] {
        var all: [[UInt64]] = []
        // By their places: each would be counted, with all that it names.
        for index in indices where self[index].isCompared {
            var words: [UInt64] = []
            for part in self[index].parts { passages[part.passage].appendWords(in: part.range, to: &words) }
            words.sort()
            all.append(words)
        }
        return all
    }
}

extension TokenizedPassage {
    /// Appends the keys of the words and numbers of a part, as if it were cut by itself: which it is where the passage's tokens would
    /// not come out.
    func appendWords(in part: Range<Int>, to keys: inout [UInt64]) {
        let first = token(endingAfter: part.lowerBound)
        var end = first
        while end < tokens.count, Int(tokens[end].start) < part.upperBound { end += 1 }
        if first < end {
            // A part begins with no possessive: that belongs to the word before it.
            guard Int(tokens[first].start) >= part.lowerBound, Int(tokens[end - 1].end) <= part.upperBound, tokens[first].kind != .possessive else {
                let alone = TokenizedPassage(Passage(id: "", kind: kind, text: Array(text[part])), words: .empty)
                return alone.appendWords(in: alone.text.indices, to: &keys)
            }
        }
        keys.reserveCapacity(keys.count + end - first)
        for index in first..<end where tokens[index].kind == .word || tokens[index].kind == .number { keys.append(tokens[index].key) }
    }
}
