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
            let scalars = String(decoding: word, as: UTF8.self).unicodeScalars
            guard scalars.count >= 4 else { continue }
            let count = postings.referenceCount(Int(vocabulary.group[form]))
            let commonness = UInt8(count.bitWidth - count.leadingZeroBitCount)
            let spelling = isReversed ? scalars.reversed().flatMap { UTF8.encode($0).map(Array.init) ?? [] } : word
            entries.append(Entry(word: spelling, commonness: commonness))
        }
        if isReversed { entries.sort { $0.word.lexicographicallyPrecedes($1.word) } }
        self.entries = entries
        cuts = Search.cuts(costs: entries.lazy.map { _ in 4 }, target: TermShards.target)
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
        return Shard(name: "\(isReversed ? "s" : "a")\(shard)", content: content, level: 6)
    }
}
