/// Learns the elements of a `TextCoding` from a sample of texts, and how often they are used: frequent words and separators as they are, and the
/// pieces of which the other words can be made.
struct TextTraining {
    let table: ElementTable
    /// By element: how often the sample uses it.
    let uses: [Int]

    // With more elements the table costs a reader more than it saves.
    private static let wholeLimit = 2_400
    private static let beginningLimit = 450
    private static let innerLimit = 700

    /// Byte strings with how often they are used.
    private struct Tally {
        var strings = TermTable()
        var counts: [Int] = []

        mutating func add(_ string: UnsafeBufferPointer<UInt8>, key: TermKey, _ count: Int = 1) {
            let number = strings.intern(string, key: key)
            if number == counts.count { counts.append(0) }
            counts[number] += count
        }

        mutating func add(_ string: [UInt8], _ count: Int) {
            string.withUnsafeBufferPointer { add($0, key: TermKey($0), count) }
        }

        func contains(_ string: [UInt8]) -> Bool {
            string.withUnsafeBufferPointer { strings.find($0, key: TermKey($0)) != nil }
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

    init(sample: [[UInt8]]) {
        var elements = Tally()
        for text in sample {
            text.withUnsafeBufferPointer { bytes in
                for element in TextElements(bytes) { elements.add(element.bytes, key: element.key) }
            }
        }
        var all = Self.whole(elements)
        Self.addPieces(of: Self.rareWords(elements, besides: all), to: &all)
        table = ElementTable(all.strings)
        uses = Self.uses(of: table, elements, texts: sample.count)
    }

    private static func uses(of table: ElementTable, _ elements: Tally, texts: Int) -> [Int] {
        var uses = [Int](repeating: 0, count: table.strings.count)
        var units: [ElementTable.Unit] = []
        for number in elements.counts.indices {
            units.removeAll(keepingCapacity: true)
            elements.strings.withBytes(of: number) { bytes in
                let isWord = bytes.first.map(TextElement.isWordByte) ?? false
                table.appendUnits(of: TextElement(bytes: bytes, key: TermKey(bytes), isWord: isWord), to: &units)
            }
            for case .element(let element) in units { uses[Int(element)] += elements.counts[number] }
        }
        uses[table.end] = texts
        return uses
    }

    /// Words and separators that are worth a code; what is rare is cheaper where it stands.
    private static func whole(_ elements: Tally) -> Tally {
        let best = elements.best(wholeLimit) { number in
            let count = elements.counts[number]
            guard count >= 4 else { return 0 }
            let string = elements.strings[number]
            return string.count > 63 || string.contains { $0 < 0x20 } ? 0 : count * string.count
        }
        var whole = Tally()
        for number in best { whole.add(Array(elements.strings[number]), elements.counts[number]) }
        return whole
    }

    /// A word that is no element of its own, with how often it occurs.
    private struct RareWord {
        var bytes: [UInt8]
        var count: UInt32
    }

    /// The other words, in lower case if they begin with their only capital.
    private static func rareWords(_ elements: Tally, besides whole: Tally) -> [RareWord] {
        var rare = Tally()
        for number in elements.counts.indices {
            let string = elements.strings[number]
            guard let first = string.first, TextElement.isWordByte(first) else { continue }
            var word = Array(string)
            guard !whole.contains(word) else { continue }
            if word.withUnsafeBufferPointer(TextElement.isCapitalized) {
                word[0] |= 0x20
                if whole.contains(word) { continue }
            }
            rare.add(word, elements.counts[number])
        }
        return rare.counts.indices.map { RareWord(bytes: Array(rare.strings[$0]), count: UInt32(clamping: rare.counts[$0])) }
    }

    // MARK: Pieces

    /// Beginnings of words and their further pieces, by how often they are used.
    private struct Pieces {
        var beginnings = PieceTable(capacity: 1 << 12)
        var inner = PieceTable(capacity: 1 << 12)
    }

    /// First all pieces that occur, by what they would save if each were used wherever it occurs; then, in rounds, those
    /// that are used when the longest is always taken.
    private static func addPieces(of words: [RareWord], to all: inout Tally) {
        // Whole words that can begin other words.
        var whole = PieceTable(capacity: wholeLimit)
        for number in all.counts.indices where all.strings.range(of: number).count <= PieceTable.longest {
            whole.add(PieceTable.key(all.strings[number]), 1)
        }
        // Scripts without spaces between words have few whole words: their places are for pieces, of which they have many.
        let innerLimit = innerLimit + wholeLimit - all.counts.count
        var pieces = best(of: occurring(in: words), share: 4, innerLimit) { count, length in count * length }
        for share in [2, 1] {
            pieces = best(of: used(pieces, whole, in: words), share: share, innerLimit) { count, length in count * (2 * length - 1) }
        }
        for (key, count) in pieces.beginnings.entries { all.add(PieceTable.bytes(of: key), Int(count)) }
        for (key, count) in pieces.inner.entries { all.add([TextCoding.inner] + PieceTable.bytes(of: key), Int(count)) }
    }

    private static func occurring(in words: [RareWord]) -> Pieces {
        var pieces = Pieces()
        for word in words {
            for start in word.bytes.indices where isBoundary(word.bytes, start) {
                var key: UInt64 = 0
                for end in start + 1...min(start + PieceTable.longest, word.bytes.count) {
                    key = key << 8 | UInt64(word.bytes[end - 1])
                    guard isBoundary(word.bytes, end) else { continue }
                    if start == 0 { pieces.beginnings.add(key, word.count) } else { pieces.inner.add(key, word.count) }
                }
            }
        }
        return pieces
    }

    private static func best(of pieces: Pieces, share: Int, _ innerLimit: Int, gain: (_ count: Int, _ length: Int) -> Int) -> Pieces {
        func best(_ table: PieceTable, _ limit: Int) -> PieceTable {
            // A piece of one or two uses gains nothing, and most pieces are such.
            let gains = table.entries.filter { $0.value > 2 }.map { entry in
                (gain: gain(Int(entry.value), 8 - entry.key.leadingZeroBitCount / 8), key: entry.key, value: entry.value)
            }
            let sorted = gains.sorted { $0.gain != $1.gain ? $0.gain > $1.gain : $0.key < $1.key }
            return sorted.prefix(limit).reduce(into: PieceTable(capacity: limit)) { $0.add($1.key, $1.value) }
        }
        return Pieces(beginnings: best(pieces.beginnings, beginningLimit * share), inner: best(pieces.inner, innerLimit * share))
    }

    /// The pieces with how often they are taken.
    private static func used(_ pieces: Pieces, _ whole: PieceTable, in words: [RareWord]) -> Pieces {
        var used = Pieces()
        for word in words {
            var done = 0
            while done < word.bytes.count {
                var longest: (length: Int, key: UInt64, isWhole: Bool)?
                var key: UInt64 = 0
                for length in 1...min(PieceTable.longest, word.bytes.count - done) {
                    key = key << 8 | UInt64(word.bytes[done + length - 1])
                    if done == 0, whole[key] != nil {
                        longest = (length, key, true)
                    } else if done == 0 ? pieces.beginnings[key] != nil : pieces.inner[key] != nil {
                        longest = (length, key, false)
                    }
                }
                guard let longest else {
                    repeat { done += 1 } while !isBoundary(word.bytes, done)
                    continue
                }
                if !longest.isWhole {
                    if done == 0 { used.beginnings.add(longest.key, word.count) } else { used.inner.add(longest.key, word.count) }
                }
                done += longest.length
            }
        }
        return used
    }

    private static func isBoundary(_ word: [UInt8], _ index: Int) -> Bool {
        index == word.count || word[index] & 0xC0 != 0x80
    }
}
