/// Frequent words and separators, and pieces of other words: what texts are made of. `TextCoding` says how.
struct ElementTable: Sendable {
    /// Byte strings; pieces that go on with a word are marked by `TextCoding.inner`.
    let strings: TermTable
    let capital: Int
    let literal: Int
    let innerLiteral: Int
    let end: Int
    /// The numbers of the short elements that can begin a word, and of those that go on with one.
    private let beginnings: Pieces
    private let inner: Pieces

    /// Short elements by their bytes.
    private struct Pieces: Sendable {
        private var numbers: PieceTable
        /// By the low six bits of a piece's first two bytes: which lengths there are, one byte in the lowest bit.
        private var lengths = [UInt8](repeating: 0, count: 1 << 12)

        init(capacity: Int) {
            numbers = PieceTable(capacity: capacity)
        }

        mutating func add(_ piece: some Sequence<UInt8>, _ number: Int) {
            let key = PieceTable.key(piece), length = 8 - key.leadingZeroBitCount / 8
            numbers.add(key, UInt32(number))
            let word = key << UInt64(64 - 8 * length)
            // What follows a piece of one byte may be anything.
            let last = length == 1 ? 63 : 0
            for row in Self.row(word)...Self.row(word) + last { lengths[row] |= 1 << UInt8(length - 1) }
        }

        /// Of eight bytes, the first one highest.
        @inline(__always)
        private static func row(_ word: UInt64) -> Int { Int(word >> 56 & 63) << 6 | Int(word >> 48 & 63) }

        /// The longest piece among the first `count` of eight bytes, the first one highest.
        @inline(__always)
        func longest(in word: UInt64, count: Int) -> (length: Int, number: UInt32)? {
            var left = lengths[Self.row(word)] & UInt8(truncatingIfNeeded: 1 << count - 1)
            while left != 0 {
                let length = 8 - left.leadingZeroBitCount
                if let number = numbers[word >> UInt64(64 - 8 * length)] { return (length, number) }
                left &= ~(1 << UInt8(length - 1))
            }
            return nil
        }
    }

    /// A part of a text's code.
    enum Unit {
        /// An element, by its number.
        case element(UInt32)
        /// A byte of a literal, or of its length.
        case byte(UInt8)
    }

    /// - Parameter strings: words, separators and marked pieces; what else a text needs is added.
    init(_ strings: TermTable) {
        var strings = strings
        capital = strings.intern([TextCoding.capital])
        literal = strings.intern([TextCoding.literal])
        innerLiteral = strings.intern([TextCoding.innerLiteral])
        end = strings.intern([TextCoding.end])
        var beginnings = Pieces(capacity: strings.count)
        var inner = Pieces(capacity: strings.count)
        for number in 0..<strings.count {
            let string = strings[number]
            if string.first == TextCoding.inner {
                inner.add(string.dropFirst(), number)
            } else if string.count <= PieceTable.longest {
                beginnings.add(string, number)
            }
        }
        (self.strings, self.beginnings, self.inner) = (strings, beginnings, inner)
    }

    /// Appends the units of a word or separator.
    func appendUnits(of element: TextElement, to units: inout [Unit]) {
        if let number = strings.find(element.bytes, key: element.key) {
            units.append(.element(UInt32(number)))
        } else if element.isWord {
            cut(element.bytes, into: &units)
        } else {
            appendLiteral(element.bytes[...], as: literal, to: &units)
        }
    }

    private func appendLiteral(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, as element: Int, to units: inout [Unit]) {
        units.append(.element(UInt32(element)))
        let (code, count) = LEB128.code(of: UInt32(bytes.count))
        for index in 0..<count { units.append(.byte(UInt8(truncatingIfNeeded: code >> UInt64(8 * index)))) }
        for byte in bytes { units.append(.byte(byte)) }
    }

    private func cut(_ word: UnsafeBufferPointer<UInt8>, into units: inout [Unit]) {
        var first = word[0]
        if TextElement.isCapitalized(word) {
            let lower = first | 0x20
            if let number = find(word, beginningWith: lower) {
                units.append(.element(UInt32(capital)))
                units.append(.element(UInt32(number)))
                return
            }
            if longestPiece(word, beginningWith: lower, from: 0) != nil {
                units.append(.element(UInt32(capital)))
                first = lower
            }
        }
        var done = 0
        while done < word.count {
            if let piece = longestPiece(word, beginningWith: first, from: done) {
                units.append(.element(piece.number))
                done += piece.length
            } else {
                let start = done
                repeat { done += 1 } while done < word.count && !(isBoundary(word, done) && longestPiece(word, beginningWith: first, from: done) != nil)
                appendLiteral(word[start..<done], as: start == 0 ? literal : innerLiteral, to: &units)
            }
        }
    }

    /// Characters of UTF-8 stay whole: continuation bytes begin with the bits 10.
    private func isBoundary(_ word: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool { word[index] & 0xC0 != 0x80 }

    /// The whole word in the table, with another first byte.
    private func find(_ word: UnsafeBufferPointer<UInt8>, beginningWith first: UInt8) -> Int? {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: word.count) { copy in
            _ = copy.initialize(from: word)
            copy[0] = first
            let lower = UnsafeBufferPointer(copy)
            return strings.find(lower, key: TermKey(lower))
        }
    }

    /// The longest element of the table that the word goes on with after `done` bytes.
    private func longestPiece(
        _ word: UnsafeBufferPointer<UInt8>, beginningWith first: UInt8, from done: Int
    ) -> (length: Int, number: UInt32)? {
        var bytes = word.bigEndianBytes(from: done)
        if done == 0 { bytes = bytes & ~0 >> 8 | UInt64(first) << 56 }
        let count = min(PieceTable.longest, word.count - done)
        return done == 0 ? beginnings.longest(in: bytes, count: count) : inner.longest(in: bytes, count: count)
    }
}
