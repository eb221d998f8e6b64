/// Chooses the elements of a `TextCoding` from a sample of texts: frequent words and separators as they are, and the
/// pieces of which the other words can be made.
struct TextTraining {
    /// The elements in the order of their codes.
    private(set) var table = TermTable(capacity: 4096)

    // With more elements the table costs a reader more than it saves.
    private static let wholeLimit = 2_400
    private static let beginningLimit = 450
    private static let innerLimit = 700

    /// Byte strings with how often they are used.
    private struct Tally {
        var strings = TermTable(capacity: 1 << 14)
        var counts: [Int] = []

        mutating func add(_ string: UnsafeBufferPointer<UInt8>, hash: UInt32, _ count: Int = 1) {
            let number = strings.intern(string, hash: hash)
            if number == counts.count { counts.append(0) }
            counts[number] += count
        }

        /// The numbers of the strings that gain most, of equals the one that sorts first.
        func best(_ limit: Int, gain: (Int) -> Int) -> [Int] {
            let gains = counts.indices.map(gain)
            let sorted = counts.indices.filter { gains[$0] > 0 }.sorted { a, b in
                gains[a] != gains[b] ? gains[a] > gains[b] : strings[a].lexicographicallyPrecedes(strings[b])
            }
            return Array(sorted.prefix(limit))
        }
    }

    private var whole = Tally()
    private var rare = Tally()
    private var capitals = 0

    init(sample: [[UInt8]]) {
        var elements = Tally()
        for text in sample {
            text.withUnsafeBufferPointer { bytes in
                TextElements.forEach(bytes) { element, hash, _ in elements.add(element, hash: hash) }
            }
        }
        chooseWhole(elements)
        collectRare(elements)
        let pieces = choosePieces()
        number(pieces)
    }

    /// What is rare is cheaper where it stands.
    private mutating func chooseWhole(_ elements: Tally) {
        let best = elements.best(Self.wholeLimit) { number in
            let length = elements.strings.range(of: number).count
            let isControl = elements.strings[number].contains { $0 < 0x20 }
            return elements.counts[number] < 4 || length > 63 || isControl ? 0 : elements.counts[number] * length
        }
        for number in best { add(elements.strings[number], elements.counts[number], to: &whole) }
    }

    /// The other words, in lower case if they begin with their only capital.
    private mutating func collectRare(_ elements: Tally) {
        for number in elements.counts.indices {
            var word = Array(elements.strings[number])
            let count = elements.counts[number]
            let isWord = word.first.map { $0 == 0x27 || $0 >= 0x30 && $0 < 0x3A || $0 &- 0x41 < 26 || $0 &- 0x61 < 26 || $0 >= 0x80 } ?? false
            guard isWord, word.count <= TextCoding.longestWord, find(word, in: whole) == nil else { continue }
            if word.withUnsafeBufferPointer(TextElements.isCapitalized) {
                word[0] |= 0x20
                capitals += count
                if find(word, in: whole) != nil { continue }
            }
            add(word[...], count, to: &rare)
        }
    }

    private func add(_ string: ArraySlice<UInt8>, _ count: Int, to tally: inout Tally) {
        string.withUnsafeBufferPointer { tally.add($0, hash: TermTable.hash($0), count) }
    }

    private func find(_ string: [UInt8], in tally: Tally) -> Int? {
        string.withUnsafeBufferPointer { tally.strings.find($0, hash: TermTable.hash($0)) }
    }

    /// Beginnings and inner pieces, the latter with their mark. First all that occur, by what they would save if each
    /// were used wherever it occurs; then, in rounds, those that are used when the longest is always taken.
    private func choosePieces() -> Tally {
        var pieces = Tally()
        for number in rare.counts.indices {
            let word = Array(rare.strings[number])
            for start in word.indices where isBoundary(word, start) {
                for end in start + 1...min(start + TextCoding.longestPiece, word.count) where isBoundary(word, end) {
                    let piece = (start == 0 ? [] : [TextCoding.inner]) + word[start..<end]
                    add(piece[...], rare.counts[number] * (end - start), to: &pieces)
                }
            }
        }
        pieces = best(of: pieces, share: 4) { count, _ in count }
        for share in [2, 1] {
            pieces = best(of: used(pieces), share: share) { count, length in count * (2 * length - 1) }
        }
        return pieces
    }

    private func best(of pieces: Tally, share: Int, gain: (_ count: Int, _ length: Int) -> Int) -> Tally {
        var chosen = Tally()
        for isInner in [false, true] {
            let limit = (isInner ? Self.innerLimit : Self.beginningLimit) * share
            let best = pieces.best(limit) { number in
                let string = pieces.strings[number]
                guard (string.first == TextCoding.inner) == isInner else { return 0 }
                return gain(pieces.counts[number], string.count - (isInner ? 1 : 0))
            }
            for number in best { add(pieces.strings[number], pieces.counts[number], to: &chosen) }
        }
        return chosen
    }

    /// The pieces with how often they are taken.
    private func used(_ pieces: Tally) -> Tally {
        var used = Tally()
        for number in rare.counts.indices {
            let word = Array(rare.strings[number])
            var done = 0
            while done < word.count {
                var longest: [UInt8]?
                for length in 1...min(TextCoding.longestPiece, word.count - done) {
                    let piece = (done == 0 ? [] : [TextCoding.inner]) + word[done..<done + length]
                    if find(piece, in: pieces) != nil { longest = piece }
                    if done == 0, find(piece, in: whole) != nil { longest = nil }
                }
                guard let longest else { break }
                add(longest[...], rare.counts[number], to: &used)
                done += longest.count - (done == 0 ? 0 : 1)
            }
        }
        return used
    }

    private func isBoundary(_ word: [UInt8], _ index: Int) -> Bool {
        index == word.count || word[index] & 0xC0 != 0x80
    }

    /// By frequency in bands of one first byte, in each by spelling: deflate gains from both.
    private mutating func number(_ pieces: Tally) {
        var all = whole
        for number in pieces.counts.indices { add(pieces.strings[number], pieces.counts[number], to: &all) }
        if capitals > 0 { add([TextCoding.capital], capitals, to: &all) }
        let byCount = all.best(.max) { max(all.counts[$0], 1) }
        var start = 0
        while start < byCount.count {
            let end = min(start + (start == 0 ? TextCoding.short : 256), byCount.count)
            let band = byCount[start..<end].sorted { all.strings[$0].lexicographicallyPrecedes(all.strings[$1]) }
            for number in band { _ = table.intern(all.strings[number]) }
            start = end
        }
    }
}
