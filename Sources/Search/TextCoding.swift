/// Texts as numbers of frequent words and pieces of words: half the bytes of deflate alone, and less work for it.
///
/// A text is a row of elements: words (runs of letters, digits, apostrophes and all bytes above ASCII) and separators
/// (runs of anything else). A single space between two words is left out. A word that is not in the table is a beginning
/// and further pieces, which `inner` marks; `capital` says that the next word begins with a capital letter.
/// An element of the table is a byte below 128, or a byte below 240 and another; any other element is a byte of 240 or
/// more that gives its length, and its bytes.
struct TextCoding: Sendable {
    /// Elements in the order of their codes.
    private let table: TermTable

    /// Marks that stand in the table where no text can have them: control characters are coded as spaces.
    static let inner: UInt8 = 1
    static let capital: UInt8 = 2
    /// Codes of one byte.
    static let short = 128
    /// Longer words are not cut into pieces, and pieces are not longer, in bytes.
    static let longestWord = 48
    static let longestPiece = 8

    init(sample: [[UInt8]]) {
        table = TextTraining(sample: sample).table
    }

    /// Its elements in front coding.
    func shard() -> Shard {
        var coding = FrontCoding()
        for code in 0..<table.count { coding.append(Array(table[code])) }
        var content: [UInt8] = []
        content.appendVariableLength(table.count)
        coding.write(to: &content)
        return Shard(name: "w0", content: content, level: 9)
    }

    func encode(_ text: [UInt8], to output: inout [UInt8]) {
        var clean: [UInt8]?
        if let control = text.firstIndex(where: { $0 < 0x20 }) {
            clean = text
            for index in control..<text.count where text[index] < 0x20 { clean?[index] = 0x20 }
        }
        (clean ?? text).withUnsafeBufferPointer { bytes in
            TextElements.forEach(bytes) { element, hash, isWord in
                if let code = table.find(element, hash: hash) {
                    append(code, to: &output)
                } else if !isWord || element.count > Self.longestWord || !appendPieces(element, to: &output) {
                    appendLiteral(element, to: &output)
                }
            }
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

    private func appendLiteral(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
        if bytes.count < 16 {
            output.append(UInt8(239 + bytes.count))
        } else {
            output.append(255)
            output.appendVariableLength(bytes.count)
        }
        output.append(contentsOf: bytes)
    }

    /// False, with nothing appended, where the table has no beginning of the word.
    private func appendPieces(_ word: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) -> Bool {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.longestWord + 1) { scratch in
            // One byte before the word, for the mark of a further piece.
            scratch[0] = Self.inner
            for index in word.indices { scratch[index + 1] = word[index] }
            let start = output.count
            if TextElements.isCapitalized(word) {
                scratch[1] |= 0x20
                let mark = [Self.capital].withUnsafeBufferPointer { table.find($0, hash: TermTable.hash($0)) }
                guard let mark else { return false }
                append(mark, to: &output)
                let lower = UnsafeBufferPointer(rebasing: scratch[1...word.count])
                if let code = table.find(lower, hash: TermTable.hash(lower)) {
                    append(code, to: &output)
                    return true
                }
            }
            var done = 0
            while done < word.count {
                guard let (length, code) = longestPiece(scratch, from: done, count: word.count) else {
                    if done == 0 {
                        output.removeLast(output.count - start)
                        return false
                    }
                    scratch[done] = Self.inner
                    appendLiteral(UnsafeBufferPointer(rebasing: scratch[done...word.count]), to: &output)
                    return true
                }
                append(code, to: &output)
                done += length
            }
            return true
        }
    }

    /// The longest element of the table that the word goes on with after `done` bytes.
    private func longestPiece(_ scratch: UnsafeMutableBufferPointer<UInt8>, from done: Int, count: Int) -> (length: Int, code: Int)? {
        var hash = TermTable.hashSeed
        if done > 0 {
            scratch[done] = Self.inner
            hash = TermTable.hash(hash, Self.inner)
        }
        var found: (length: Int, code: Int)?
        for length in 1...min(Self.longestPiece, count - done) {
            hash = TermTable.hash(hash, scratch[done + length])
            let piece = UnsafeBufferPointer(rebasing: scratch[(done > 0 ? done : 1)...done + length])
            if let code = table.find(piece, hash: hash) { found = (length, code) }
        }
        return found
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
            let isWord = isWordByte[Int(text[index])]
            var hash = TermTable.hashSeed
            while index < text.count, isWordByte[Int(text[index])] == isWord {
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

    private static let isWordByte: [Bool] = (0..<256).map { byte in
        switch byte {
        case 0x27, 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...0xFF: true
        default: false
        }
    }
}
