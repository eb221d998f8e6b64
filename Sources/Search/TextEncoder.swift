internal import Text

/// An element of a text that was read.
struct TextItem {
    var start: Int
    var end: Int
    var key: TermKey
    var isWord: Bool
    /// How it is coded; 0 if it is not remembered.
    fileprivate var code: UInt64 = 0
    /// What was known when the text was read.
    fileprivate(set) var meaning = ElementMeaning.unknown
    /// Where it is remembered.
    fileprivate var place: UInt32 = 0

    @inline(__always)
    fileprivate init(_ element: TextElement, end: Int) {
        (start, self.end) = (end - element.bytes.count, end)
        (key, isWord) = (element.key, element.isWord)
    }

    /// Whether there is something that is the same whenever the element comes.
    var isRemembered: Bool { code != 0 }

    @inline(__always)
    fileprivate mutating func remember(_ record: ElementMemory.Record, at index: Int) {
        (code, meaning, place) = (record.code, record.meaning, UInt32(truncatingIfNeeded: index))
    }
}

/// Codes texts in turn, and remembers how it coded their elements; one belongs to one thread.
struct TextEncoder: ~Copyable {
    private let coding: TextCoding
    /// Codes are bits and below them how many in eight bits; of the few elements with more than 56 bits, where they are in `long`, and 255.
    private var memory = ElementMemory()
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
        repeat { findItems() } while findUnsure(text)
    }

    /// Looks at the place where most elements are. Nothing branches on what is found there, so that none of them waits for the one before.
    private mutating func findItems() {
        unsure.removeAll()
        unsure.append(upTo: items.count) { unsure in
            var count = 0
            items.withElements { items in
                memory.withRecords { records in
                    // Records come from memory while the others are asked for; then each is there.
                    for index in items.indices {
                        let home = ElementMemory.home(of: items[index].key, records.count)
                        items[index].remember(records[home], at: home)
                    }
                    for index in items.indices {
                        let length = items[index].end - items[index].start
                        let isFound = records[Int(items[index].place)].has(items[index].key, length)
                        unsure[count] = index
                        count &+= isFound && length <= TermKey.wholeCount ? 0 : 1
                    }
                }
            }
            return count
        }
    }

    /// Looks for the other elements, and remembers those that are new; true if all must be looked for again.
    private mutating func findUnsure(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        for place in 0..<unsure.count {
            let index = unsure[place], item = items[index]
            let element = TextElement(bytes: UnsafeBufferPointer(rebasing: text[item.start..<item.end]), key: item.key, isWord: item.isWord)
            items[index].code = 0
            items[index].meaning = .unknown
            if element.bytes.count > ElementMemory.longest { continue }
            let (home, isKnown) = memory.find(element.bytes, element.key)
            if !isKnown {
                if memory.count == ElementMemory.limit { continue }
                if memory.insert(element.bytes, element.key, code: code(of: element), at: home) { return true }
            }
            items[index].remember(memory[home], at: home)
        }
        return false
    }

    /// What is known of an element that is remembered.
    func meaning(of item: TextItem) -> ElementMeaning { memory[Int(item.place)].meaning }

    /// Remembers what an element of the text that was read last means.
    mutating func setMeaning(of item: TextItem, _ meaning: ElementMeaning) { memory.setMeaning(of: Int(item.place), meaning) }

    /// Appends the elements of the text that was read.
    mutating func encode(_ text: UnsafeBufferPointer<UInt8>) {
        var index = 0
        while index < items.count {
            index = encodeRemembered(from: index)
            guard index < items.count else { return }
            let item = items[index]
            if item.isRemembered {
                write(long[Int(item.code >> 8)])
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
            return items.read { items in
                while index < items.count {
                    let code = items[index].code
                    // Neither 0 nor 255.
                    guard (code &- 1) & 255 < 254 else { break }
                    room.append(code >> 8, count: Int(truncatingIfNeeded: code & 255))
                    index &+= 1
                }
                return index
            }
        }
    }

    private mutating func code(of element: TextElement) -> UInt64 {
        cut(element)
        if runs.count == 1 { return runs[0] }
        long.append(runs)
        return UInt64(long.count - 1) << 8 | 255
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
