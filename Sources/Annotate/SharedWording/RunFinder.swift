/// Words of one or both of two texts between words that are equal.
struct WordingGap: Equatable {
    var a: Range<Int>
    var b: Range<Int>
}

/// Finds the maximal runs of equal words of two texts.
struct RunFinder {
    /// Words in a run, and words of content among them.
    static let shortest = 8
    static let content = 4
    /// Runs so many words apart are one.
    static let gap = 3

    struct Run {
        var a: Range<Int>
        var b: Range<Int>
        var words: Int
        /// What stands between the runs that it was made of.
        var gaps: [WordingGap] = []
    }

    let a: WordingText
    let grams: [(hash: UInt64, word: Int, segment: Int32)]
    /// Where each six words of `a` begin, four places at most.
    private var places: [UInt64: [Int]] = [:]

    init(_ a: WordingText) {
        self.a = a
        grams = Fingerprints.grams(of: a)
        for gram in grams where places[gram.hash, default: []].count < 4 { places[gram.hash, default: []].append(gram.word) }
    }

    /// The runs of `b` in `a`, in the order of `b`. Six words that `isBoilerplate` begin none.
    func runs(with b: WordingText, grams: [(hash: UInt64, word: Int, segment: Int32)], isBoilerplate: (UInt64) -> Bool) -> [Run] {
        var runs: [Run] = []
        var done = 0
        for gram in grams where gram.word >= done {
            guard let starts = places[gram.hash], !isBoilerplate(gram.hash) else { continue }
            var best: Run?
            for start in starts {
                guard let run = extended(start, gram.word, b, from: done) else { continue }
                if run.words > best?.words ?? 0 { best = run }
            }
            guard let best else { continue }
            runs.append(best)
            done = best.b.upperBound
        }
        return Self.merged(runs, a, b).filter { isLong($0, b) }
    }

    private func extended(_ aStart: Int, _ bStart: Int, _ b: WordingText, from low: Int) -> Run? {
        guard a.words[aStart].key == b.words[bStart].key, a.words[aStart].isQuoted == b.words[bStart].isQuoted else { return nil }
        var lower = 0
        while aStart - lower > 0, bStart - lower > low, a.words[aStart - lower - 1].key == b.words[bStart - lower - 1].key,
            a.words[aStart - lower - 1].segment == a.words[aStart].segment, b.words[bStart - lower - 1].segment == b.words[bStart].segment
        {
            lower += 1
        }
        var upper = 1
        while aStart + upper < a.words.count, bStart + upper < b.words.count, a.words[aStart + upper].key == b.words[bStart + upper].key,
            a.words[aStart + upper].segment == a.words[aStart].segment, b.words[bStart + upper].segment == b.words[bStart].segment
        {
            upper += 1
        }
        return Run(a: aStart - lower..<aStart + upper, b: bStart - lower..<bStart + upper, words: lower + upper)
    }

    private static func merged(_ runs: [Run], _ a: WordingText, _ b: WordingText) -> [Run] {
        var result: [Run] = []
        for run in runs {
            if let last = result.last, run.b.lowerBound - last.b.upperBound <= gap, (0...gap).contains(run.a.lowerBound - last.a.upperBound),
                a.words[last.a.lowerBound].segment == a.words[run.a.lowerBound].segment, b.words[last.b.lowerBound].segment == b.words[run.b.lowerBound].segment
            {
                let between = gaps(in: last.a.upperBound..<run.a.lowerBound, a, last.b.upperBound..<run.b.lowerBound, b)
                result[result.count - 1] = Run(
                    a: last.a.lowerBound..<run.a.upperBound, b: last.b.lowerBound..<run.b.upperBound, words: last.words + run.words,
                    gaps: last.gaps + between)
            } else {
                result.append(run)
            }
        }
        return result
    }

    /// What differs between two runs, where a word may be equal: “soon pay all” and “pay”.
    private static func gaps(in aRange: Range<Int>, _ a: WordingText, _ bRange: Range<Int>, _ b: WordingText) -> [WordingGap] {
        for aWord in aRange {
            guard let bWord = bRange.first(where: { b.words[$0].key == a.words[aWord].key }) else { continue }
            return [WordingGap(a: aRange.lowerBound..<aWord, b: bRange.lowerBound..<bWord)]
                + gaps(in: aWord + 1..<aRange.upperBound, a, bWord + 1..<bRange.upperBound, b)
        }
        return [WordingGap(a: aRange, b: bRange)]
    }

    private func isLong(_ run: Run, _ b: WordingText) -> Bool {
        run.words >= Self.shortest && b.words[run.b].count(where: \.isContent) >= Self.content
    }
}
