/// Reads pairs of articles side by side.
struct PairReader {
    let articles: [WordingArticle]
    let candidates: WordingCandidates
    let list: WordList

    /// What was found in each of the pairs, which come in the order of their first articles.
    func read(_ pairs: ArraySlice<WordingCandidates.Pair>) -> [WordingPair?] {
        var texts: [Int: WordingText] = [:]
        var current: (article: Int, finder: RunFinder)?
        return pairs.map { pair in
            let finder = current.flatMap { $0.article == pair.a ? $0.finder : nil } ?? RunFinder(text(pair.a, &texts))
            current = (pair.a, finder)
            return read(pair, finder, text(pair.b, &texts))
        }
    }

    private func text(_ article: Int, _ texts: inout [Int: WordingText]) -> WordingText {
        if let made = texts[article] { return made }
        let made = WordingText(articles[article], list: list)
        texts[article] = made
        return made
    }

    private func read(_ pair: WordingCandidates.Pair, _ finder: RunFinder, _ b: WordingText) -> WordingPair? {
        let a = finder.a
        let isBoilerplate = pair.isReprint ? { (_: UInt64) in false } : candidates.isBoilerplate
        let grams = Fingerprints.grams(of: b)
        let runs = pair.sharesHash ? finder.runs(with: b, grams: grams, isBoilerplate: isBoilerplate) : []
        let plain = runs.filter { !a.words[$0.a.lowerBound].isQuoted }
        let smaller = min(a.plainCount, b.plainCount)
        let shared = plain.reduce(0) { $0 + $1.words }
        let containment = smaller > 0 ? min(1, Double(shared) / Double(smaller)) : 0
        let aligned = pair.isOneEvent && containment < 0.9 ? alignments(a, b, besides: plain, stale: boilerplate(finder.grams), boilerplate(grams)) : []
        guard let label = label(runs: runs, plain: plain, aligned: aligned, containment: containment) else { return nil }
        let all = runs.map { run(a, $0.a, b, $0.b, $0.words, $0.gaps, a.words[$0.a.lowerBound].isQuoted ? .quotation : .verbatim) }
            + aligned.map { run(a, $0.a, b, $0.b, $0.words, $0.gaps, .reworded) }
        return WordingPair(
            a: pair.a, b: pair.b, label: label, containment: containment,
            runs: all.sorted { ($0.aPassage, $0.aRange.lowerBound, $0.bPassage) < ($1.aPassage, $1.aRange.lowerBound, $1.bPassage) })
    }

    private func label(runs: [RunFinder.Run], plain: [RunFinder.Run], aligned: [SentenceAligner.Result], containment: Double) -> WordingPair.Label? {
        if containment >= 0.5 { return .nearDuplicate }
        if plain.contains(where: { $0.words >= 16 }) || plain.reduce(0, { $0 + $1.words }) >= 24 { return .reuse }
        if !aligned.isEmpty { return .reworded }
        return runs.count > plain.count ? .sharedQuotation : nil
    }

    private func run(
        _ a: WordingText, _ aWords: Range<Int>, _ b: WordingText, _ bWords: Range<Int>, _ words: Int, _ gaps: [WordingGap], _ kind: WordingRun.Kind
    ) -> WordingRun {
        WordingRun(
            kind: kind, aPassage: Int(a.words[aWords.lowerBound].passage), aRange: range(a, aWords),
            bPassage: Int(b.words[bWords.lowerBound].passage), bRange: range(b, bWords), words: words,
            aGaps: between(a, gaps.map(\.a), in: aWords), bGaps: between(b, gaps.map(\.b), in: bWords))
    }

    /// The bytes from the end of the equal word before each gap to the start of the one behind it: the spaces are no part of what is equal.
    private func between(_ text: WordingText, _ gaps: [Range<Int>], in run: Range<Int>) -> [Range<Int>] {
        gaps.filter { !$0.isEmpty && $0.lowerBound > run.lowerBound && $0.upperBound < run.upperBound }
            .map { Int(text.words[$0.lowerBound - 1].end)..<Int(text.words[$0.upperBound].start) }
    }

    private func range(_ text: WordingText, _ words: Range<Int>) -> Range<Int> {
        Int(text.words[words.lowerBound].start)..<Int(text.words[words.upperBound - 1].end)
    }

    // MARK: Reworded sentences

    /// Sentences that no run covers by half, each with the sentence of the other article that it aligns with best.
    private func alignments(
        _ a: WordingText, _ b: WordingText, besides runs: [RunFinder.Run], stale aStale: [Range<Int>], _ bStale: [Range<Int>]
    ) -> [SentenceAligner.Result] {
        let aligner = SentenceAligner(weight: candidates.weight)
        let mine = sentences(a, runs.map(\.a) + aStale)
        let theirs = sentences(b, runs.map(\.b) + bStale)
        let holders = Dictionary(grouping: theirs.indices.flatMap { index in theirs[index].keys.map { (key: $0, sentence: index) } }, by: \.key)
        var found: [SentenceAligner.Result] = []
        for sentence in mine {
            var counts: [Int: Int] = [:]
            for key in sentence.keys { for holder in holders[key] ?? [] { counts[holder.sentence, default: 0] += 1 } }
            let likely = counts.filter { $0.value >= SentenceAligner.content }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(3)
            let best = likely.compactMap { aligner.align(a, sentence.words, b, theirs[$0.key].words) }.max { $0.score < $1.score }
            if let best, !runs.contains(where: { $0.a.clamped(to: best.a).count * 2 > best.a.count }) { found.append(best) }
        }
        return found
    }

    /// Words that stand in many articles.
    private func boilerplate(_ grams: [(hash: UInt64, word: Int, segment: Int32)]) -> [Range<Int>] {
        var result: [Range<Int>] = []
        for gram in grams where candidates.isBoilerplate(gram.hash) {
            let words = gram.word..<gram.word + Fingerprints.length
            if let last = result.last, last.upperBound + Fingerprints.window >= words.lowerBound {
                result[result.count - 1] = last.lowerBound..<words.upperBound
            } else {
                result.append(words)
            }
        }
        return result
    }

    private func sentences(_ text: WordingText, _ covered: [Range<Int>]) -> [(words: Range<Int>, keys: Set<UInt64>)] {
        var result: [(words: Range<Int>, keys: Set<UInt64>)] = []
        var start = 0
        while start < text.words.count {
            var end = start
            while end < text.words.count, text.words[end].sentence == text.words[start].sentence, text.words[end].segment == text.words[start].segment { end += 1 }
            let words = start..<end
            let overlap = covered.reduce(0) { $0 + $1.clamped(to: words).count }
            let keys = Set(text.words[words].filter(\.isContent).map(\.key))
            if !text.words[start].isQuoted, keys.count >= SentenceAligner.content, overlap * 2 < words.count { result.append((words, keys)) }
            start = end
        }
        return result
    }
}
