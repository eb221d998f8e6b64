/// Texts as numbers of frequent words and pieces of words: half the bytes of deflate alone, and less work for it.
///
/// A text is a row of elements: words (runs of letters, digits, apostrophes and all bytes above ASCII) and separators
/// (runs of anything else). A single space between two words is left out. A word that is not in the table is a beginning
/// and further pieces, which `inner` marks; `capital` says that the next word begins with a capital letter.
/// An element of the table is a byte below 128, or a byte below 240 and another; any other element is a byte of 240 or
/// more that gives its length, and its bytes.
struct TextCoding: Sendable {
    /// Elements in the order of their codes.
    let table: TermTable

    /// Marks that stand in the table where no text can have them: control characters are coded as spaces.
    static let inner: UInt8 = 1
    static let capital: UInt8 = 2
    /// Codes of one byte.
    static let short = 128
    /// Longer words are not cut into pieces, in bytes.
    static let longestWord = 48

    /// The codes of the short elements that can begin a word, and of those that go on with one.
    private let beginnings: PieceTable
    private let inner: PieceTable
    private let capitalCode: Int?

    init(sample: [[UInt8]]) {
        let table = TextTraining(sample: sample).table
        var beginnings = PieceTable(capacity: table.count)
        var inner = PieceTable(capacity: table.count)
        var capitalCode: Int?
        for code in 0..<table.count {
            let element = table[code]
            if element.elementsEqual([Self.capital]) {
                capitalCode = code
            } else if element.first == Self.inner {
                inner.add(PieceTable.key(element.dropFirst()), UInt32(code))
            } else if element.count <= PieceTable.longest {
                beginnings.add(PieceTable.key(element), UInt32(code))
            }
        }
        (self.table, self.beginnings, self.inner, self.capitalCode) = (table, beginnings, inner, capitalCode)
    }

    /// Its elements in front coding.
    func shard() -> Shard {
        var coding = FrontCoding()
        for code in 0..<table.count { coding.append(Array(table[code])) }
        var content: [UInt8] = []
        content.appendVariableLength(table.count)
        coding.write(to: &content)
        return Shard(name: "w0", content: content, effort: .most)
    }

    /// Appends an element as the table has it.
    fileprivate func encode(_ element: UnsafeBufferPointer<UInt8>, hash: UInt32, isWord: Bool, to output: inout [UInt8]) {
        if let code = table.find(element, hash: hash) {
            append(code, to: &output)
        } else if !isWord || element.count > Self.longestWord || !appendPieces(element, to: &output) {
            appendLiteral(element[...], marked: false, to: &output)
        }
    }

    private func append(_ code: Int, to output: inout [UInt8]) {
        if code < Self.short {
            output.append(UInt8(code))
        } else {
            output.append(UInt8(128 + (code - Self.short) >> 8))
            output.append(UInt8((code - Self.short) & 255))
        }
    }

    /// `marked`: as a further piece.
    private func appendLiteral(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, marked: Bool, to output: inout [UInt8]) {
        let count = bytes.count + (marked ? 1 : 0)
        if count < 16 {
            output.append(UInt8(239 + count))
        } else {
            output.append(255)
            output.appendVariableLength(count)
        }
        if marked { output.append(Self.inner) }
        output.append(contentsOf: bytes)
    }

    /// False, with nothing appended, where the table has no beginning of the word.
    private func appendPieces(_ word: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) -> Bool {
        let start = output.count
        var first = word[0]
        if TextElements.isCapitalized(word) {
            guard let capitalCode else { return false }
            append(capitalCode, to: &output)
            first |= 0x20
            if let code = find(word, beginningWith: first) {
                append(code, to: &output)
                return true
            }
        }
        var done = 0
        while done < word.count {
            guard let (length, code) = longestPiece(word, beginningWith: first, from: done) else {
                if done == 0 {
                    output.removeLast(output.count - start)
                    return false
                }
                appendLiteral(word[done...], marked: true, to: &output)
                return true
            }
            append(code, to: &output)
            done += length
        }
        return true
    }

    /// The whole word in the table, with another first byte.
    private func find(_ word: UnsafeBufferPointer<UInt8>, beginningWith first: UInt8) -> Int? {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: word.count) { copy in
            _ = copy.initialize(from: word)
            copy[0] = first
            let lower = UnsafeBufferPointer(copy)
            return table.find(lower, hash: TermTable.hash(lower))
        }
    }

    /// The longest element of the table that the word goes on with after `done` bytes.
    private func longestPiece(
        _ word: UnsafeBufferPointer<UInt8>, beginningWith first: UInt8, from done: Int
    ) -> (length: Int, code: Int)? {
        var key: UInt64 = 0
        var found: (length: Int, code: Int)?
        for length in 1...min(PieceTable.longest, word.count - done) {
            key = key << 8 | UInt64(done + length == 1 ? first : word[done + length - 1])
            if let code = done == 0 ? beginnings[key] : inner[key] { found = (length, Int(code)) }
        }
        return found
    }
}

/// Codes texts in turn, and remembers how it coded their words; one belongs to one thread.
struct TextEncoder {
    private let coding: TextCoding
    private var seen = TermTable(capacity: 1 << 13)
    /// By word of `seen`, where its code ends in `codes`.
    private var ends: [Int] = []
    private var codes: [UInt8] = []

    /// Whatever a dossier's words are, no more of them are remembered.
    private static let limit = 1 << 15

    init(_ coding: TextCoding) {
        self.coding = coding
    }

    mutating func encode(_ text: [UInt8], to output: inout [UInt8]) {
        var clean: [UInt8]?
        if let control = text.firstIndex(where: { $0 < 0x20 }) {
            clean = text
            for index in control..<text.count where text[index] < 0x20 { clean?[index] = 0x20 }
        }
        (clean ?? text).withUnsafeBufferPointer { bytes in
            TextElements.forEach(bytes) { element, hash, isWord in encode(element, hash: hash, isWord: isWord, to: &output) }
        }
    }

    private mutating func encode(_ element: UnsafeBufferPointer<UInt8>, hash: UInt32, isWord: Bool, to output: inout [UInt8]) {
        guard ends.count < Self.limit else { return coding.encode(element, hash: hash, isWord: isWord, to: &output) }
        let number = seen.intern(element, hash: hash)
        if number == ends.count {
            coding.encode(element, hash: hash, isWord: isWord, to: &codes)
            ends.append(codes.count)
        }
        output.append(contentsOf: codes[(number == 0 ? 0 : ends[number - 1])..<ends[number]])
    }
}

/// The elements of a text.
enum TextElements {
    /// Calls `body` with each element, its hash and whether it is a word, but for single spaces between words.
    @inline(__always)
    static func forEach(
        _ text: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>, _ hash: UInt32, _ isWord: Bool) -> Void
    ) {
        var index = 0
        while index < text.count {
            let start = index
            let isWord = isWordByte(text[index])
            var hash = TermTable.hashSeed
            while index < text.count, isWordByte(text[index]) == isWord {
                hash = TermTable.hash(hash, text[index])
                index += 1
            }
            let isImplied = !isWord && index - start == 1 && text[start] == 0x20 && start > 0 && index < text.count
            if !isImplied { body(UnsafeBufferPointer(rebasing: text[start..<index]), hash, isWord) }
        }
    }

    /// A capital letter of ASCII, then none.
    static func isCapitalized(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = word.first, first &- 0x41 < 26 else { return false }
        return !word.dropFirst().contains { $0 &- 0x41 < 26 }
    }

    @inline(__always)
    static func isWordByte(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x27
    }
}
