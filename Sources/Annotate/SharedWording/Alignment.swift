/// Aligns two sentences that tell the same in nearly the same words.
///
/// Local alignment after Smith and Waterman, 1981: a match weighs by how rare the word is among the articles,
/// a mismatch costs .25, a gap .12.
struct SentenceAligner {
    static let mismatch: Float = -0.25
    static let gap: Float = -0.12
    static let content = 4
    /// Of which so many are no names: “President X of Y” is not wording.
    static let plain = 3
    /// What an alignment must weigh, and the part of its stretch that must be equal words.
    static let lowest: Float = 2.2
    static let density = 0.5

    /// How rare a word is: 1 for one that stands in one article.
    let weight: (UInt64) -> Float

    struct Result {
        var a: Range<Int>
        var b: Range<Int>
        var words: Int
        var score: Float
        /// The words that differ, in order.
        var gaps: [WordingGap]
    }

    private enum Step: UInt8 {
        case none, match, mismatch, up, left
    }

    /// The best alignment of two stretches of words, nil where it is too slight.
    func align(_ a: WordingText, _ aRange: Range<Int>, _ b: WordingText, _ bRange: Range<Int>) -> Result? {
        let width = bRange.count + 1
        guard aRange.count <= 120, bRange.count <= 120 else { return nil }
        var scores = [Float](repeating: 0, count: (aRange.count + 1) * width)
        var steps = [Step](repeating: .none, count: scores.count)
        var best = (score: Float(0), cell: 0)
        let weights = aRange.map { a.words[$0].isContent ? weight(a.words[$0].key) : 0.05 }
        for row in 1...aRange.count {
            let key = a.words[aRange.lowerBound + row - 1].key
            for column in 1..<width {
                let cell = row * width + column
                let isEqual = key == b.words[bRange.lowerBound + column - 1].key
                var score = scores[cell - width - 1] + (isEqual ? weights[row - 1] : Self.mismatch)
                var step: Step = isEqual ? .match : .mismatch
                if scores[cell - width] + Self.gap > score { (score, step) = (scores[cell - width] + Self.gap, .up) }
                if scores[cell - 1] + Self.gap > score { (score, step) = (scores[cell - 1] + Self.gap, .left) }
                guard score > 0 else { continue }
                scores[cell] = score
                steps[cell] = step
                if score > best.score { best = (score, cell) }
            }
        }
        guard best.score >= Self.lowest else { return nil }
        return trace(from: best, steps, width, a, aRange, b, bRange)
    }

    private func trace(
        from best: (score: Float, cell: Int), _ steps: [Step], _ width: Int, _ a: WordingText, _ aRange: Range<Int>, _ b: WordingText, _ bRange: Range<Int>
    ) -> Result? {
        var cell = best.cell
        var matches = 0
        var content = 0
        var plain = 0
        var first = cell
        // From the end: before this cell stands a match.
        var gaps: [WordingGap] = []
        var isInGap = false
        func widenGap(_ cell: Int, _ before: Int) {
            let gap = WordingGap(
                a: aRange.lowerBound + before / width..<aRange.lowerBound + cell / width, b: bRange.lowerBound + before % width..<bRange.lowerBound + cell % width)
            if isInGap, let last = gaps.last {
                gaps[gaps.count - 1] = WordingGap(a: gap.a.lowerBound..<last.a.upperBound, b: gap.b.lowerBound..<last.b.upperBound)
            } else {
                gaps.append(gap)
            }
        }
        while steps[cell] != .none {
            first = cell
            let step = steps[cell]
            defer { isInGap = step != .match }
            switch steps[cell] {
            case .match:
                matches += 1
                let word = a.words[aRange.lowerBound + cell / width - 1]
                content += word.isContent ? 1 : 0
                plain += word.isContent && !word.isCapitalized ? 1 : 0
                cell -= width + 1
            case .mismatch: cell -= width + 1
            case .up: cell -= width
            case .left: cell -= 1
            case .none: break
            }
            if step != .match { widenGap(first, cell) }
        }
        let aFound = aRange.lowerBound + first / width - 1..<aRange.lowerBound + best.cell / width
        let bFound = bRange.lowerBound + first % width - 1..<bRange.lowerBound + best.cell % width
        guard content >= Self.content, plain >= Self.plain, Double(matches) >= Self.density * Double(max(aFound.count, bFound.count)) else { return nil }
        return Result(a: aFound, b: bFound, words: matches, score: best.score, gaps: gaps.reversed())
    }
}
