internal import Text

/// Codes texts in turn, and remembers how it coded their elements; one belongs to one thread.
struct TextEncoder {
    private let coding: TextCoding
    private var seen = TermTable()
    /// By element of `seen`: its bits and below them how many in eight bits; of the few with more than 56 bits, where they are in
    /// `long`, and 255.
    private var codes: [UInt64] = []
    private var long: [[UInt64]] = []
    private var runs: [UInt64] = []
    private var units: [ElementTable.Unit] = []
    private var writer = BitWriter()

    /// Whatever a dossier's words are, no more of them are remembered.
    static let limit = 1 << 17
    /// In bytes; sentences of scripts that put no spaces between words are longer, and no two are alike.
    static let longestRemembered = 48

    init(_ coding: TextCoding) {
        self.coding = coding
    }

    /// Appends a text and its end.
    mutating func encode(_ text: [UInt8]) {
        Self.withoutControls(text) { bytes in
            for element in TextElements(bytes) {
                if let number = number(of: element) { encode(number) } else { encode(element) }
            }
        }
        endText()
    }

    /// The text with spaces for control characters, which no table has.
    @inline(__always)
    static func withoutControls(_ text: [UInt8], _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        let control = text.withUnsafeBufferPointer { $0.firstIndex(from: 0) { $0.less(than: 0x20) } }
        guard control < text.count else { return text.withUnsafeBufferPointer(body) }
        var clean = text
        for index in control..<text.count where clean[index] < 0x20 { clean[index] = 0x20 }
        clean.withUnsafeBufferPointer(body)
    }

    mutating func endText() {
        let end = coding.endBits
        writer.append(UInt64(end.bits), count: end.length)
    }

    /// Appends the bytes of all texts since the last call.
    mutating func finish(into output: inout [UInt8]) { writer.finish(into: &output) }

    /// The number that an element has if it is remembered: `number` says whether it is.
    @inline(__always)
    func candidate(key: UInt64, count: Int) -> Int? { seen.candidate(key: key, count: count) }

    /// The number of an element, the same whenever it comes; nil for one that is not remembered.
    @inline(__always)
    mutating func number(of element: TextElement, candidate: Int?) -> Int? {
        if let candidate, seen.isTerm(candidate, element.bytes) { return candidate }
        return number(of: element)
    }

    @inline(never)
    private mutating func number(of element: TextElement) -> Int? {
        guard element.bytes.count <= Self.longestRemembered else { return nil }
        if codes.count == Self.limit { return seen.find(element.bytes, key: element.key) }
        let number = seen.intern(element.bytes, key: element.key)
        if number == codes.count { remember(element) }
        return number
    }

    /// Appends an element by its number.
    @inline(__always)
    mutating func encode(_ number: Int) {
        let code = codes[number]
        if code & 255 == 255 { write(long[Int(code >> 8)]) } else { writer.append(code >> 8, count: Int(code & 255)) }
    }

    /// Appends an element that is not remembered.
    @inline(never)
    mutating func encode(_ element: TextElement) {
        cut(element)
        write(runs)
    }

    private mutating func remember(_ element: TextElement) {
        cut(element)
        if runs.count == 1 {
            codes.append(runs[0])
        } else {
            codes.append(UInt64(long.count) << 8 | 255)
            long.append(runs)
        }
    }

    /// Fills `runs`.
    private mutating func cut(_ element: TextElement) {
        runs.removeAll(keepingCapacity: true)
        coding.appendBits(of: element, to: &runs, units: &units)
    }

    @inline(never)
    private mutating func write(_ runs: [UInt64]) {
        for run in runs { writer.append(run >> 8, count: Int(run & 255)) }
    }
}
