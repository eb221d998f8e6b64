/// Words alone, by their first or by their last letters. With one typing error one half of a word is whole: the list by
/// first letters finds it if the error is in the second half, the list by last letters if it is in the first.
struct WordList: Sendable {
    struct Entry: Sendable {
        /// Reversed in the list by last letters.
        var word: [UInt8]
        /// The logarithm of the number of documents to base 2, plus one; 0 for none.
        var commonness: UInt8
    }

    /// Sorted by their bytes. Numbers and words of fewer than four letters are not corrected.
    let entries: [Entry]
    /// The first entry of each shard.
    let cuts: [Int]
    private let isReversed: Bool

    init(_ vocabulary: Vocabulary, _ postings: Postings, isReversed: Bool) {
        self.isReversed = isReversed
        var entries: [Entry] = []
        for (form, word) in vocabulary.forms.enumerated() where word.count >= 4 && !word.contains(where: { $0 < 0x3A }) {
            // Characters, not bytes.
            guard word.count(where: { $0 & 0xC0 != 0x80 }) >= 4 else { continue }
            let count = postings.postingCount(Int(vocabulary.group[form]))
            let commonness = UInt8(count.bitWidth - count.leadingZeroBitCount)
            entries.append(Entry(word: isReversed ? Self.reversed(word) : word, commonness: commonness))
        }
        if isReversed { entries.sort { $0.word.lexicographicallyPrecedes($1.word) } }
        self.entries = entries
        cuts = Search.cuts(costs: entries.lazy.map { _ in 4 }, target: TermShards.target)
    }

    /// A word with its characters in the opposite order.
    static func reversed(_ word: [UInt8]) -> [UInt8] {
        var result = [UInt8](word.reversed())
        // The bytes of each character stand in the opposite order then, the lead byte last.
        var start = 0
        for index in result.indices where result[index] & 0xC0 != 0x80 {
            result[start...index].reverse()
            start = index + 1
        }
        return result
    }

    /// How many words; these in front coding; how common each is.
    func shard(_ shard: Int) -> Shard {
        let range = cuts[shard]..<(shard + 1 < cuts.count ? cuts[shard + 1] : entries.count)
        var coding = FrontCoding()
        for entry in entries[range] { coding.append(entry.word) }
        var content: [UInt8] = []
        content.appendVariableLength(range.count)
        coding.write(to: &content)
        content += entries[range].map(\.commonness)
        return Shard(name: "\(isReversed ? "s" : "a")\(shard)", content: content)
    }
}
