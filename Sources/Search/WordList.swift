internal import Text

/// Words alone, by their first or by their last letters. With one typing error one half of a word is whole: the list by
/// first letters finds it if the error is in the second half, the list by last letters if it is in the first.
struct WordList: Sendable {
    /// Sorted by their bytes; reversed in the list by last letters. Numbers and words of fewer than four letters are not corrected.
    let words: ByteStrings
    /// By word: the logarithm of the number of documents to base 2, plus one; 0 for none.
    private let commonness: [UInt8]
    /// The first word of each shard.
    let cuts: [Int]
    private let isReversed: Bool

    init(_ vocabulary: Vocabulary, _ postings: Postings, isReversed: Bool) {
        self.isReversed = isReversed
        var words = ByteStrings()
        var commonness: [UInt8] = []
        for (form, word) in vocabulary.forms.enumerated() where Self.isCorrected(word) {
            word.withUnsafeBufferPointer { isReversed ? Self.withReversed($0) { words.append($0) } : words.append($0) }
            let count = postings.postingCount(Int(vocabulary.group[form]))
            commonness.append(UInt8(count.bitWidth - count.leadingZeroBitCount))
        }
        if isReversed {
            let order = words.sorted(), unsorted = words
            words = ByteStrings()
            for number in order { unsorted.withBytes(of: number) { words.append($0) } }
            commonness = order.map { commonness[$0] }
        }
        (self.words, self.commonness) = (words, commonness)
        cuts = Search.cuts(costs: commonness.lazy.map { _ in 4 }, target: TermShards.target)
    }

    private static func isCorrected(_ word: [UInt8]) -> Bool {
        word.withUnsafeBufferPointer { word in
            // Characters, not bytes.
            word.count >= 4 && !word.contains { $0 < 0x3A } && word.scalarCount >= 4
        }
    }

    /// A word with its characters in the opposite order.
    static func withReversed<Result>(_ word: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: word.count) { result in
            var count = 0
            // Where the character begins that was copied last.
            var begin = word.count
            while begin > 0 {
                let end = begin
                repeat { begin -= 1 } while begin > 0 && word[begin] & 0xC0 == 0x80
                for index in begin..<end {
                    result[count] = word[index]
                    count += 1
                }
            }
            return body(UnsafeBufferPointer(result))
        }
    }

    /// How many words; these in front coding; how common each is.
    func shard(_ shard: Int) -> Shard {
        let range = cuts[shard]..<(shard + 1 < cuts.count ? cuts[shard + 1] : words.count)
        var coding = FrontCoding()
        for word in range { words.withBytes(of: word) { coding.append($0) } }
        var content: [UInt8] = []
        content.appendVariableLength(range.count)
        coding.write(to: &content)
        content += commonness[range]
        return Shard(name: "\(isReversed ? "s" : "a")\(shard)", content: content, effort: .words)
    }
}
