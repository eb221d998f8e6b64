/// Texts as numbers of frequent words: half the bytes of deflate alone, and less work for it.
///
/// A text is a row of elements: runs of letters, digits, apostrophes and all bytes above ASCII (words), and runs of
/// anything else (separators). A single space between two words is left out. An element of the table is a byte below
/// 128, or a byte below 240 and another; any other element is a byte of 240 or more that gives its length, and its bytes.
struct TextCoding: Sendable {
    /// Elements in the order of their codes.
    private let table: TermTable

    /// Codes of one byte.
    static let short = 128
    /// More would make the table cost a reader more than it saves.
    static let limit = 128 + 16 * 256

    /// Takes the elements that save most in a sample of texts.
    init(sample: [[UInt8]]) {
        var seen = TermTable(capacity: 1 << 15)
        var counts: [Int] = []
        for text in sample {
            text.withUnsafeBufferPointer { bytes in
                Self.forEachElement(bytes) { element, hash in
                    let number = seen.intern(element, hash: hash)
                    if number == counts.count { counts.append(0) }
                    counts[number] += 1
                }
            }
        }
        // What is rare is cheaper where it stands.
        let ranked = counts.indices.filter { counts[$0] >= 4 && seen.range(of: $0).count < 64 }.sorted { a, b in
            let gains = (counts[a] * seen.range(of: a).count, counts[b] * seen.range(of: b).count)
            return gains.0 != gains.1 ? gains.0 > gains.1 : seen[a].lexicographicallyPrecedes(seen[b])
        }.prefix(Self.limit)
        // By frequency in bands of one first byte, in each by spelling: deflate gains from both.
        let byCount = ranked.sorted { counts[$0] != counts[$1] ? counts[$0] > counts[$1] : seen[$0].lexicographicallyPrecedes(seen[$1]) }
        var table = TermTable(capacity: byCount.count)
        var start = 0
        while start < byCount.count {
            let end = min(start + (start == 0 ? Self.short : 256), byCount.count)
            for number in byCount[start..<end].sorted(by: { seen[$0].lexicographicallyPrecedes(seen[$1]) }) { _ = table.intern(seen[number]) }
            start = end
        }
        self.table = table
    }

    /// Its elements in front coding, band by band.
    func shard() -> Shard {
        var coding = FrontCoding()
        for code in 0..<table.count { coding.append(Array(table[code])) }
        var content: [UInt8] = []
        content.appendVariableLength(table.count)
        coding.write(to: &content)
        return Shard(name: "w0", content: content, level: 9)
    }

    func encode(_ text: [UInt8], to output: inout [UInt8]) {
        text.withUnsafeBufferPointer { bytes in
            Self.forEachElement(bytes) { element, hash in
                guard let code = table.find(element, hash: hash) else {
                    if element.count < 16 {
                        output.append(UInt8(239 + element.count))
                    } else {
                        output.append(255)
                        output.appendVariableLength(element.count)
                    }
                    output.append(contentsOf: element)
                    return
                }
                if code < Self.short {
                    output.append(UInt8(code))
                } else {
                    output.append(UInt8(128 + (code - Self.short) >> 8))
                    output.append(UInt8((code - Self.short) & 255))
                }
            }
        }
    }

    /// Calls `body` with each element and its hash, but for single spaces between words.
    @inline(__always)
    private static func forEachElement(_ text: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>, UInt32) -> Void) {
        var index = 0
        while index < text.count {
            let start = index
            let isWord = isWord[Int(text[index])]
            var hash = TermTable.hashSeed
            while index < text.count, Self.isWord[Int(text[index])] == isWord {
                hash = TermTable.hash(hash, text[index])
                index += 1
            }
            let isImplied = !isWord && index - start == 1 && text[start] == 0x20 && start > 0 && index < text.count
            if !isImplied { body(UnsafeBufferPointer(rebasing: text[start..<index]), hash) }
        }
    }

    private static let isWord: [Bool] = (0..<256).map { byte in
        switch byte {
        case 0x27, 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...0xFF: true
        default: false
        }
    }
}
