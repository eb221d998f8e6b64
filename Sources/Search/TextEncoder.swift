internal import Text

/// An element of a text that was read.
struct TextItem {
    var start: Int
    var end: Int
    var key: TermKey
    var isWord: Bool
    /// One more than the number; 0 for none.
    fileprivate var found: UInt32 = 0

    @inline(__always)
    fileprivate init(_ element: TextElement, end: Int) {
        (start, self.end) = (end - element.bytes.count, end)
        (key, isWord) = (element.key, element.isWord)
    }

    /// What the encoder remembers the element by, the same number whenever it comes; nil for one that it does not remember.
    fileprivate(set) var number: Int? {
        get { found == 0 ? nil : Int(found) - 1 }
        set { found = newValue.map { UInt32(truncatingIfNeeded: $0 + 1) } ?? 0 }
    }
}

/// Codes texts in turn, and remembers how it coded their elements; one belongs to one thread.
struct TextEncoder: ~Copyable {
    private let coding: TextCoding
    private var seen = TermTable()
    /// By element of `seen`: its bits and below them how many in eight bits; of the few with more than 56 bits, where they are in
    /// `long`, and 255.
    private var codes: [UInt64] = []
    private var long: [[UInt64]] = []
    private var runs: [UInt64] = []
    private var units: [ElementTable.Unit] = []
    private var writer = BitWriter()
    private var separators = SeparatorMap()
    /// The elements of the text that was read last.
    private(set) var items = Pile<TextItem>()
    /// Those of them that were not found at once, by their index.
    private var unsure = Pile<Int>()

    /// As many as a passage has, as a rule.
    private static let itemsAtOnce = 128
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
            read(bytes)
            encode(bytes)
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

    /// How many bytes `finish` appends.
    var byteCount: Int { writer.byteCount }

    /// Appends the bytes of all texts since the last call.
    mutating func finish(into output: inout [UInt8]) { writer.finish(into: &output) }

    /// Cuts a text into elements, and looks them up. It does so in passes: what one is looked up by does not wait for what was
    /// found of the one before.
    mutating func read(_ text: UnsafeBufferPointer<UInt8>) {
        items.removeAll()
        separators.withElements(of: text) { elements in
            while elements.index < text.count {
                items.append(upTo: Self.itemsAtOnce) { room in
                    var count = 0
                    while count < Self.itemsAtOnce, let element = elements.next() {
                        room[count] = TextItem(element, end: elements.index)
                        count &+= 1
                    }
                    return count
                }
            }
        }
        findItems()
        for place in 0..<unsure.count {
            let index = unsure[place]
            let item = items[index], bytes = UnsafeBufferPointer(rebasing: text[item.start..<item.end])
            items[index].number = number(of: TextElement(bytes: bytes, key: item.key, isWord: item.isWord))
        }
    }

    private mutating func findItems() {
        unsure.removeAll()
        unsure.append(upTo: items.count) { unsure in
            var count = 0
            items.withElements { items in
                seen.withGlance { seen in
                    for index in items.indices { items[index].found = seen.candidate(items[index].key) }
                    for index in items.indices {
                        let length = items[index].end - items[index].start
                        let found = seen.confirmed(items[index].found, items[index].key, count: length)
                        items[index].found = found
                        unsure[count] = index
                        count &+= (found == 0 ? 1 : 0) | (length > TermKey.wholeCount ? 1 : 0)
                    }
                }
            }
            return count
        }
    }

    /// How many elements are remembered.
    var rememberedCount: Int { codes.count }

    /// The number of an element that was not found at once, and may be new; nil for one that is not remembered.
    @inline(never)
    private mutating func number(of element: TextElement) -> Int? {
        guard element.bytes.count <= Self.longestRemembered else { return nil }
        if codes.count == Self.limit { return seen.find(element.bytes, key: element.key) }
        let number = seen.intern(element.bytes, key: element.key)
        if number == codes.count { remember(element) }
        return number
    }

    /// Appends the elements of the text that was read.
    mutating func encode(_ text: UnsafeBufferPointer<UInt8>) {
        var index = 0
        while index < items.count {
            index = encodeRemembered(from: index)
            guard index < items.count else { return }
            let item = items[index]
            if let number = item.number {
                write(long[Int(codes[number] >> 8)])
            } else {
                let bytes = UnsafeBufferPointer(rebasing: text[item.start..<item.end])
                cut(TextElement(bytes: bytes, key: item.key, isWord: item.isWord))
                write(runs)
            }
            index += 1
        }
    }

    /// Appends elements of 56 bits at most each; gives the index of the first other one.
    private mutating func encodeRemembered(from first: Int) -> Int {
        writer.withRoom(for: items.count - first) { shared in
            var room = shared, index = first
            defer { shared = room }
            return items.withElements { items in
                codes.withUnsafeBufferPointer { codes in
                    while index < items.count, let number = items[index].number {
                        precondition(number < codes.count)
                        let code = codes[number]
                        if code & 255 == 255 { break }
                        room.append(code >> 8, count: Int(truncatingIfNeeded: code & 255))
                        index += 1
                    }
                    return index
                }
            }
        }
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

    private mutating func write(_ runs: [UInt64]) {
        for run in runs { writer.append(run >> 8, count: Int(run & 255)) }
    }
}
