/// What is remembered of elements: how each is coded, and which words it is. All of it stands where the element is looked for, in half a line
/// of a cache: that is what most look-ups wait for.
struct ElementMemory: ~Copyable {
    struct Record {
        fileprivate var key = TermKey()
        /// As the encoder has it; never 0.
        var code: UInt64 = 0
        var meaning = ElementMeaning.unknown
        /// How many bytes the element has, in the low six bits, and above them where those of a longer one begin in the arena; 0 for a record
        /// that is free.
        fileprivate var extent: UInt32 = 0

        /// Whether it is of this key and so many bytes; of more than sixteen, whether it may be.
        @inline(__always)
        func has(_ key: TermKey, _ count: Int) -> Bool {
            // One comparison, and one branch at most.
            (self.key.low ^ key.low) | (self.key.high ^ key.high) | (UInt64(extent & 63) ^ UInt64(truncatingIfNeeded: count)) == 0
        }
    }

    /// Open addressing: their count is a power of two; at most half of them are taken.
    private var records = Pile<Record>()
    private(set) var count = 0
    /// The bytes of elements of more than sixteen.
    private var arena: [UInt8] = []

    /// Whatever a dossier's words are, no more of them are remembered.
    static let limit = 1 << 17
    /// In bytes; sentences of scripts that put no spaces between words are longer, and no two are alike.
    static let longest = 48

    init() {
        records.fill(to: 1 << 12, with: Record())
    }

    subscript(index: Int) -> Record { records[index] }

    mutating func setMeaning(of index: Int, _ meaning: ElementMeaning) { records[index].meaning = meaning }

    @inline(__always)
    func withRecords(_ body: (UnsafeBufferPointer<Record>) -> Void) { records.read(body) }

    /// Where an element is, if it is where most are.
    @inline(__always)
    static func home(of key: TermKey, _ records: Int) -> Int { Int(truncatingIfNeeded: key.hash) & (records &- 1) }

    /// Where an element is, or where it may be put.
    func find(_ bytes: UnsafeBufferPointer<UInt8>, _ key: TermKey) -> (index: Int, isKnown: Bool) {
        var index = Self.home(of: key, records.count)
        while records[index].extent != 0 {
            if records[index].has(key, bytes.count), isWhole(index, bytes) { return (index, true) }
            index = (index + 1) & (records.count - 1)
        }
        return (index, false)
    }

    private func isWhole(_ index: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        if bytes.count <= TermKey.wholeCount { return true }
        let start = Int(records[index].extent >> 6)
        return arena[start..<start + bytes.count].elementsEqual(bytes)
    }

    /// Remembers an element of at most `longest` bytes at a place that `find` gave; true if all elements have other places now.
    mutating func insert(_ bytes: UnsafeBufferPointer<UInt8>, _ key: TermKey, code: UInt64, at index: Int) -> Bool {
        var record = Record(key: key, code: code, extent: UInt32(bytes.count))
        if bytes.count > TermKey.wholeCount {
            record.extent |= UInt32(arena.count) << 6
            arena.append(contentsOf: bytes)
        }
        records[index] = record
        count += 1
        if count * 2 > records.count {
            grow()
            return true
        }
        return false
    }

    private mutating func grow() {
        var larger = Pile<Record>()
        larger.fill(to: records.count * 2, with: Record())
        for old in 0..<records.count where records[old].extent != 0 {
            var index = Self.home(of: records[old].key, larger.count)
            while larger[index].extent != 0 { index = (index + 1) & (larger.count - 1) }
            larger[index] = records[old]
        }
        records = larger
    }
}
