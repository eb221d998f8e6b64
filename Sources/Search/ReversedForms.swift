/// Words by their last letters: where a typing error in the first half of a word is looked up.
struct ReversedForms: Sendable {
    /// The letters of a word from the last to the first, and how common it is.
    struct Entry: Sendable {
        var word: [UInt8]
        /// The logarithm of the number of documents to base 2, plus one; 0 for none.
        var commonness: UInt8
    }

    /// Sorted by their bytes.
    let entries: [Entry]
    /// The first entry of each shard.
    let cuts: [Int]

    init(_ vocabulary: Vocabulary, _ postings: Postings) {
        var entries: [Entry] = []
        for (form, word) in vocabulary.forms.enumerated() where word.count >= 4 && !word.contains(where: { $0 < 0x3A }) {
            let scalars = String(decoding: word, as: UTF8.self).unicodeScalars
            guard scalars.count >= 4 else { continue }
            let count = postings.referenceCount(Int(vocabulary.group[form]))
            let commonness = UInt8(count.bitWidth - count.leadingZeroBitCount)
            entries.append(Entry(word: scalars.reversed().flatMap { UTF8.encode($0).map(Array.init) ?? [] }, commonness: commonness))
        }
        entries.sort { $0.word.lexicographicallyPrecedes($1.word) }
        self.entries = entries
        cuts = Search.cuts(costs: entries.lazy.map { _ in 4 }, target: TermShards.target)
    }

    func shard(_ shard: Int) -> Shard {
        let range = cuts[shard]..<(shard + 1 < cuts.count ? cuts[shard + 1] : entries.count)
        var coding = FrontCoding()
        for entry in entries[range] { coding.append(entry.word) }
        var content: [UInt8] = []
        content.appendVariableLength(range.count)
        coding.write(to: &content)
        content += entries[range].map(\.commonness)
        return Shard(name: "s\(shard)", content: content, level: 6)
    }
}
