/// What words weigh in documents: BM25F (Robertson and Zaragoza 2009) without the inverse document frequency, which the reader's side
/// knows. Titles count four times, summaries twice; both lengths are normalized with b = 0.4, and k1 is 1.2.
struct WordWeights: Sendable {
    /// By document.
    private let norms: [Norms]
    /// By document: what a word weighs there that stands in passages alone, once to `few` times, as nearly all do; first a word that is
    /// not frequent, then one that is.
    private let fewImpacts: [UInt8]

    /// What words in the title and in the passages of a document are divided by.
    fileprivate struct Norms: Sendable {
        var title: Float
        var body: Float
    }

    fileprivate static let few: UInt32 = 4

    init(_ lengths: [ScannedChunk.Lengths]) {
        let norms = zip(Self.norms(lengths.map(\.title)), Self.norms(lengths.map(\.body))).map { Norms(title: $0, body: $1) }
        self.norms = norms
        fewImpacts = norms.flatMap { norms in
            [false, true].flatMap { isFrequent in
                (1...Self.few).map { WordScale.impact(title: 0, summary: 0, text: $0, norms, WordScale.Levels(isFrequent: isFrequent)) }
            }
        }
    }

    /// BM25's b is 0.4 for titles and passages alike.
    private static func norms(_ lengths: [Int]) -> [Float] {
        let average = max(Float(lengths.reduce(0, +)) / Float(max(lengths.count, 1)), 1)
        return lengths.map { 0.6 + 0.4 * Float($0) / average }
    }

    /// Calls `body` with what weighs words of a group that is frequent or not.
    @inline(__always)
    func withScale<Result>(isFrequent: Bool, _ body: (WordScale) -> Result) -> Result {
        norms.withUnsafeBufferPointer { norms in
            fewImpacts.withUnsafeBufferPointer {
                body(WordScale(norms: norms, few: $0, levels: WordScale.Levels(isFrequent: isFrequent), row: isFrequent ? Int(WordWeights.few) : 0))
            }
        }
    }
}

/// Weighs the words of one group.
struct WordScale {
    fileprivate let norms: UnsafeBufferPointer<WordWeights.Norms>
    fileprivate let few: UnsafeBufferPointer<UInt8>
    fileprivate let levels: Levels
    /// Where the impacts of words like it begin in those of a document.
    fileprivate let row: Int

    /// A frequent word tells little, and its many impacts are most of a shard: eight levels for it, sixteen for others.
    fileprivate struct Levels {
        let step: Float
        let highest: UInt8

        init(isFrequent: Bool) {
            step = isFrequent ? 4 : 2
            highest = UInt8(31 / step)
        }
    }

    /// What a word weighs in a document that has it so often in each field: 0 to 31.
    @inline(__always)
    func impact(title: UInt32, summary: UInt32, text: UInt32, in document: UInt32) -> UInt8 {
        precondition(document < norms.count)
        if title | summary == 0, text &- 1 < WordWeights.few { return few[index(document) &+ Int(text) &- 1] }
        return Self.impact(title: title, summary: summary, text: text, norms[Int(document)], levels)
    }

    /// What a word weighs that a document has once, in the passages.
    @inline(__always)
    func impactOfSingle(in document: UInt32) -> UInt8 {
        precondition(document < norms.count)
        return few[index(document)]
    }

    @inline(__always)
    private func index(_ document: UInt32) -> Int { Int(document) &* 2 &* Int(WordWeights.few) &+ row }

    @inline(never)
    fileprivate static func impact(title: UInt32, summary: UInt32, text: UInt32, _ norms: WordWeights.Norms, _ levels: Levels) -> UInt8 {
        let frequency = 4 * Float(title) / norms.title + 2 * Float(summary) + Float(text) / norms.body
        let impact = frequency / (1.2 + frequency)
        // Rounded; impact is below 1.
        let exact = impact * 31 / levels.step, whole = UInt8(exact)
        let level = min(exact - Float(whole) >= 0.5 ? whole + 1 : whole, levels.highest)
        return level * UInt8(levels.step)
    }
}
