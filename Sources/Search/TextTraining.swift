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

        func contains(_ string: UnsafeBufferPointer<UInt8>) -> Bool { strings.find(string, key: TermKey(string)) != nil }

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
        var separators = SeparatorMap()
        for text in sample {
            text.withUnsafeBufferPointer { bytes in
                separators.withElements(of: bytes) { while let element = $0.next() { elements.add(element.bytes, key: element.key) } }
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

    /// Words that are no elements of their own, with how often they occur.
    private struct RareWords {
        var words = Tally()

        var count: Int { words.counts.count }

        func forEach(_ body: (_ word: UnsafeBufferPointer<UInt8>, _ count: UInt32) -> Void) {
            for number in words.counts.indices {
                words.strings.withBytes(of: number) { body($0, UInt32(clamping: words.counts[number])) }
            }
        }
    }

    /// The other words, in lower case if they begin with their only capital.
    private static func rareWords(_ elements: Tally, besides whole: Tally) -> RareWords {
        var rare = RareWords()
        var word: [UInt8] = []
        for number in elements.counts.indices {
            let isRare = elements.strings.withBytes(of: number) { bytes in
                guard let first = bytes.first, TextElement.isWordByte(first), !whole.contains(bytes) else { return false }
                word.removeAll(keepingCapacity: true)
                word.append(contentsOf: bytes)
                guard TextElement.isCapitalized(bytes) else { return true }
                word[0] |= 0x20
                return word.withUnsafeBufferPointer { !whole.contains($0) }
            }
            if isRare { rare.words.add(word, elements.counts[number]) }
        }
        return rare
    }

    // MARK: Pieces

    /// Beginnings of words and their further pieces, by how often they are used.
    private struct Pieces {
        var beginnings = PieceTable(capacity: 1 << 12)
        var inner = PieceTable(capacity: 1 << 12)
    }

    /// First all pieces that occur, by what they would save if each were used wherever it occurs; then, in rounds, those
    /// that are used when the longest is always taken.
    private static func addPieces(of words: RareWords, to all: inout Tally) {
        // Whole words that can begin other words.
        var whole = PieceTable(capacity: wholeLimit)
        for number in all.counts.indices where all.strings.range(of: number).count <= PieceTable.longest {
            whole.add(all.strings.withBytes(of: number) { PieceTable.key($0) }, 1)
        }
        // Scripts without spaces between words have few whole words: their places are for pieces, of which they have many.
        let innerLimit = innerLimit + wholeLimit - all.counts.count
        var pieces = best(of: occurring(in: words), share: 4, innerLimit) { count, length in count * length }
        for share in [2, 1] {
            pieces = best(of: used(pieces, whole, in: words), share: share, innerLimit) { count, length in count * (2 * length - 1) }
        }
        pieces.beginnings.forEach { key, count in all.add(PieceTable.bytes(of: key), Int(count)) }
        pieces.inner.forEach { key, count in all.add([TextCoding.inner] + PieceTable.bytes(of: key), Int(count)) }
    }

    private static func occurring(in words: RareWords) -> Pieces {
        var pieces = Pieces()
        // About as many as there are in newswire: to grow costs more than what is never used.
        pieces.inner = PieceTable(capacity: words.count * 4)
        words.forEach { word, count in
            for start in word.indices where isBoundary(word, start) {
                if start == 0 { add(&pieces.beginnings, word, start, count) } else { add(&pieces.inner, word, start, count) }
            }
        }
        return pieces
    }

    /// Adds the pieces that begin at an index of a word.
    @inline(__always)
    private static func add(_ table: inout PieceTable, _ word: UnsafeBufferPointer<UInt8>, _ start: Int, _ count: UInt32) {
        table.withRoom(for: PieceTable.longest) { room in
            var key: UInt64 = 0
            for end in start + 1...min(start + PieceTable.longest, word.count) {
                key = key << 8 | UInt64(word[end - 1])
                if isBoundary(word, end) { room.add(key, count) }
            }
        }
    }

    private static func best(of pieces: Pieces, share: Int, _ innerLimit: Int, gain: (_ count: Int, _ length: Int) -> Int) -> Pieces {
        func best(_ table: PieceTable, _ limit: Int) -> PieceTable {
            var found: [(gain: Int, key: UInt64, value: UInt32)] = []
            table.forEach { key, value in
                // A piece of one or two uses gains nothing, and most pieces are such.
                if value > 2 { found.append((gain(Int(value), 8 - key.leadingZeroBitCount / 8), key, value)) }
            }
            let least = leastGain(found.lazy.map(\.gain), limit)
            let sorted = found.filter { $0.gain >= least }.sorted { $0.gain != $1.gain ? $0.gain > $1.gain : $0.key < $1.key }
            return sorted.prefix(limit).reduce(into: PieceTable(capacity: limit)) { $0.add($1.key, $1.value) }
        }
        return Pieces(beginnings: best(pieces.beginnings, beginningLimit * share), inner: best(pieces.inner, innerLimit * share))
    }

    /// A gain that so many have, or all: only these need be sorted.
    private static func leastGain(_ gains: some Sequence<Int>, _ limit: Int) -> Int {
        // Most gains are small, and the greatest count alike.
        var counts = [Int](repeating: 0, count: 4_096)
        for gain in gains { counts[min(gain, counts.count - 1)] += 1 }
        var least = counts.count - 1, sum = counts[least]
        while sum < limit, least > 0 {
            least -= 1
            sum += counts[least]
        }
        return least
    }

    /// The pieces with how often they are taken.
    private static func used(_ pieces: Pieces, _ whole: PieceTable, in words: RareWords) -> Pieces {
        var used = Pieces()
        words.forEach { word, count in
            var done = 0
            while done < word.count {
                var longest: (length: Int, key: UInt64, isWhole: Bool)?
                let bytes = word.bigEndianBytes(from: done)
                for length in stride(from: min(PieceTable.longest, word.count - done), to: 0, by: -1) where longest == nil {
                    let key = bytes >> UInt64(64 - 8 * length)
                    if done == 0, whole[key] != nil {
                        longest = (length, key, true)
                    } else if done == 0 ? pieces.beginnings[key] != nil : pieces.inner[key] != nil {
                        longest = (length, key, false)
                    }
                }
                guard let longest else {
                    repeat { done += 1 } while !isBoundary(word, done)
                    continue
                }
                if !longest.isWhole {
                    if done == 0 { used.beginnings.add(longest.key, count) } else { used.inner.add(longest.key, count) }
                }
                done += longest.length
            }
        }
        return used
    }

    private static func isBoundary(_ word: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        index == word.count || word[index] & 0xC0 != 0x80
    }
}
