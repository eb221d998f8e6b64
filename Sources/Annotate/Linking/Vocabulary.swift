internal import Text

/// Words as numbers: an open-addressing table over their bytes. Equal number means equal bytes; a hash never decides alone.
struct Vocabulary: Sendable {
    private var slots: [Int32]
    private var hashes: [UInt64] = []
    private var starts: [Int32] = [0]
    private var arena: [UInt8] = []
    /// A bit for each word, by the top of its hash: most words of a text are in no list, and one look here tells.
    private var filter = [UInt64](repeating: 0, count: 4096)
    /// The words of one ASCII character, by that character.
    private var characters = [Int32](repeating: -1, count: 128)
    private(set) var classes: [WordClass] = []

    init(capacity: Int = 1024) {
        var size = 1024
        while size < capacity * 2 { size *= 2 }
        slots = [Int32](repeating: -1, count: size)
        hashes.reserveCapacity(capacity)
        starts.reserveCapacity(capacity + 1)
        classes.reserveCapacity(capacity)
    }

    var count: Int { hashes.count }

    /// FNV-1a, one byte at a time, so that the tokenizer hashes while it scans.
    static let seed = FNV1a.start
    @inline(__always)
    static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 { FNV1a.step(hash, byte) }

    @inline(__always)
    private func slot(_ hash: UInt64) -> Int {
        Int(truncatingIfNeeded: (hash ^ (hash >> 29)) & UInt64(truncatingIfNeeded: slots.count - 1))
    }

    /// The number of the word that stands in `text` at `range`, or -1.
    @inline(__always)
    func find(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, hash: UInt64) -> Int32 {
        guard filter[Int(hash >> 52)] & (1 << (hash >> 46 & 63)) != 0 else { return -1 }
        var at = slot(hash)
        while true {
            let word = slots[at]
            if word < 0 { return -1 }
            if hashes[Int(word)] == hash, equals(Int(word), text, range) { return word }
            at = (at + 1) & (slots.count - 1)
        }
    }

    func find(_ text: [UInt8], _ range: Range<Int>, hash: UInt64) -> Int32 {
        text.withUnsafeBufferPointer { find($0, range, hash: hash) }
    }

    /// The number of the word that one ASCII character makes, or -1.
    @inline(__always)
    func find(character: UInt8) -> Int32 { characters[Int(character & 0x7f)] }

    func find(_ word: [UInt8]) -> Int32 {
        find(word, word.indices, hash: Self.hash(word))
    }

    @inline(__always)
    private func equals(_ word: Int, _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        let start = Int(starts[word])
        guard Int(starts[word + 1]) - start == range.count else { return false }
        for offset in 0..<range.count where arena[start + offset] != text[range.lowerBound + offset] { return false }
        return true
    }

    static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
        bytes.reduce(seed) { step($0, $1) }
    }

    /// The number of the word, which is new or already there; `classes` are added to those it has.
    @discardableResult
    mutating func insert(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, hash: UInt64, classes added: WordClass = []) -> Int32 {
        let known = find(text, range, hash: hash)
        if known >= 0 {
            classes[Int(known)].formUnion(added)
            return known
        }
        if (hashes.count + 1) * 2 > slots.count { grow() }
        let word = Int32(hashes.count)
        hashes.append(hash)
        filter[Int(hash >> 52)] |= 1 << (hash >> 46 & 63)
        arena.append(contentsOf: UnsafeBufferPointer(rebasing: text[range]))
        starts.append(Int32(arena.count))
        classes.append(added)
        if range.count == 1, text[range.lowerBound] < 0x80 { characters[Int(text[range.lowerBound])] = word }
        place(word)
        return word
    }

    @discardableResult
    mutating func insert(_ text: [UInt8], _ range: Range<Int>, hash: UInt64, classes added: WordClass = []) -> Int32 {
        text.withUnsafeBufferPointer { insert($0, range, hash: hash, classes: added) }
    }

    @discardableResult
    mutating func insert(_ word: [UInt8], classes added: WordClass = []) -> Int32 {
        insert(word, word.indices, hash: Self.hash(word), classes: added)
    }

    /// The bytes of a word.
    func bytes(_ word: Int32) -> ArraySlice<UInt8> {
        arena[Int(starts[Int(word)])..<Int(starts[Int(word) + 1])]
    }

    private mutating func place(_ word: Int32) {
        var at = slot(hashes[Int(word)])
        while slots[at] >= 0 { at = (at + 1) & (slots.count - 1) }
        slots[at] = word
    }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: slots.count * 2)
        for word in 0..<Int32(hashes.count) { place(word) }
    }
}
