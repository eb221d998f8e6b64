/// Cuts text into folded words. `docs/search.md` is its specification; `search-engine.js` has the same, and both run the
/// vectors of `Tests/SearchVectors/tokens.json`.
struct Tokenizer {
    /// The folded words that were seen.
    private(set) var terms = TermTable()
    /// Of folded words that were written with letters other than ASCII: the greatest writing in lower case, for stemming.
    private(set) var writings: [Int: [UInt8]] = [:]

    private var classes = CharacterClasses()
    private let ascii = (0..<128).map { CharacterClass(Unicode.Scalar(UInt8($0))) }
    private var seen = TermTable()
    /// The word of each entry of `seen`; nil where nothing is left of it.
    private var folded: [UInt32?] = []
    private var parts: [Part] = []
    private var chains = TermTable()
    /// By chain of `chains`.
    private var rows = TokenRows()

    /// In bytes; whatever a dossier's chains are, no longer ones and no more of them are remembered.
    private static let longestRemembered = 48
    private static let limit = 1 << 16

    /// A run of word characters, and what joins it to the one before.
    struct Part {
        var range: Range<Int>
        var joiner: CharacterClass
        var isASCII: Bool
        var isDigits: Bool
        var isSingleLetter: Bool
        var isPaired: Bool
    }

    /// The bytes of a term.
    func bytes(of term: UInt32) -> ArraySlice<UInt8> { terms[Int(term)] }

    private mutating func intern(_ word: [UInt8]) -> UInt32 { UInt32(terms.intern(word)) }

    /// The word of letters and digits of ASCII, at most so many as a word keeps, in lower case.
    private mutating func intern(lowercasing word: UnsafeBufferPointer<UInt8>) -> UInt32 {
        let count = min(word.count, Folding.limit)
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: count) { lower in
            for index in 0..<count { lower[index] = word[index] &- 0x41 < 26 ? word[index] | 0x20 : word[index] }
            return UInt32(terms.intern(UnsafeBufferPointer(lower)))
        }
    }

    /// The term of a whole word that is nothing but letters and digits of ASCII, as most are; nil for any other.
    mutating func term(ofPlain word: UnsafeBufferPointer<UInt8>) -> UInt32? {
        for byte in word where !((byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10) { return nil }
        return intern(lowercasing: word)
    }

    /// Appends the words of a text, whose first has the given position; returns the position after the last.
    mutating func tokenize(_ text: [UInt8], from start: UInt32, into tokens: inout [Token]) -> UInt32 {
        text.withUnsafeBufferPointer { tokenize($0, from: start, into: &tokens) }
    }

    mutating func tokenize(_ text: UnsafeBufferPointer<UInt8>, from start: UInt32, into tokens: inout [Token]) -> UInt32 {
        var position = start
        var index = 0
        while index < text.count { read(text, &index, &position, &tokens) }
        return position
    }
}

// Reading: runs of word characters, and chains of them.
extension Tokenizer {
    /// Goes on behind a character that is of no word, or behind a word and all that is joined to it: appends what it means.
    mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int, _ position: inout UInt32, _ tokens: inout [Token]) {
        let (kind, width) = classAndWidth(bytes, index)
        guard kind.isWord else {
            index += width
            return
        }
        let start = index
        let part = readPart(bytes, &index, joiner: .separator)
        if let joiner = joiner(bytes, index) {
            readChain(bytes, &index, first: part, joiner: joiner)
            emitChain(bytes, start..<index, &position, &tokens)
        } else {
            emit(part, bytes, &position, &tokens)
        }
    }

    /// Whether a word that ends at an index goes on in a chain.
    mutating func isJoined(_ bytes: UnsafeBufferPointer<UInt8>, at end: Int) -> Bool { joiner(bytes, end) != nil }

    @inline(__always)
    private mutating func classAndWidth(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> (CharacterClass, Int) {
        let byte = bytes[index]
        if byte < 0x80 { return (ascii[Int(byte)], 1) }
        return wideClassAndWidth(bytes, index)
    }

    private mutating func wideClassAndWidth(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> (CharacterClass, Int) {
        let lead = bytes[index]
        let width = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1
        guard width > 1, index + width <= bytes.count else { return (.separator, 1) }
        var value = UInt32(lead) & (width == 2 ? 0x1F : width == 3 ? 0x0F : 0x07)
        for offset in 1..<width { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
        guard let scalar = Unicode.Scalar(value) else { return (.separator, 1) }
        return (classes[scalar], width)
    }

    private mutating func readPart(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int, joiner: CharacterClass) -> Part {
        let start = index
        var part = Part(range: start..<start, joiner: joiner, isASCII: true, isDigits: true, isSingleLetter: false, isPaired: false)
        var scalars = 0
        while index < bytes.count {
            let (kind, width) = classAndWidth(bytes, index)
            guard kind.isWord else { break }
            if width > 1 { part.isASCII = false }
            if kind != .digit { part.isDigits = false }
            if kind == .paired { part.isPaired = true }
            part.isSingleLetter = scalars == 0 && kind == .letter
            scalars += 1
            index += width
        }
        part.range = start..<index
        return part
    }

    /// The joiner at an index, if a word goes on behind it.
    private mutating func joiner(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> (CharacterClass, Int)? {
        guard index < bytes.count else { return nil }
        let (kind, width) = classAndWidth(bytes, index)
        switch kind {
        case .hyphen, .apostrophe, .period, .comma: break
        default: return nil
        }
        guard index + width < bytes.count, classAndWidth(bytes, index + width).0.isWord else { return nil }
        return (kind, width)
    }

    private mutating func readChain(
        _ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int, first: Part, joiner next: (CharacterClass, Int)
    ) {
        parts.removeAll(keepingCapacity: true)
        parts.append(first)
        var next: (CharacterClass, Int)? = next
        while let (kind, width) = next {
            index += width
            parts.append(readPart(bytes, &index, joiner: kind))
            next = joiner(bytes, index)
        }
    }
}

// Writing: what a chain of parts means.
extension Tokenizer {
    /// A word of a hyphenated one: parts that are one word, such as the letters of `U.S.`.
    private struct Atom {
        var text: [UInt8]
        var part: Part?
        var joiner: CharacterClass
    }

    /// A chain that was seen before is what it was.
    private mutating func emitChain(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ position: inout UInt32, _ tokens: inout [Token]
    ) {
        let chain = UnsafeBufferPointer(rebasing: bytes[range]), key = TermKey(chain)
        if range.count <= Self.longestRemembered, let row = chains.find(chain, key: key) {
            return rows.append(row, to: &tokens, at: &position)
        }
        let first = tokens.count, start = position
        cutChain(bytes, &position, &tokens)
        if range.count <= Self.longestRemembered, rows.count < Self.limit {
            _ = chains.intern(chain, key: key)
            rows.append(tokens[first...], from: start, to: position)
        }
    }

    private mutating func cutChain(_ bytes: UnsafeBufferPointer<UInt8>, _ position: inout UInt32, _ tokens: inout [Token]) {
        var compound: [Atom] = []
        var index = 0
        while index < parts.count {
            let (atom, next) = atom(at: index, bytes)
            if atom.joiner != .hyphen && atom.joiner != .apostrophe {
                emitCompound(compound, bytes, &position, &tokens)
                compound.removeAll(keepingCapacity: true)
            }
            // The possessive s.
            if !(atom.joiner == .apostrophe && (atom.text == [0x73] || atom.text == [0x53])) { compound.append(atom) }
            index = next
        }
        emitCompound(compound, bytes, &position, &tokens)
    }

    /// The word that begins at a part, and the index of the part after it.
    private func atom(at index: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> (Atom, next: Int) {
        let first = parts[index]
        var end = index + 1
        if first.isSingleLetter {
            while end < parts.count, parts[end].joiner == .period, parts[end].isSingleLetter { end += 1 }
            if end > index + 1 { return (Atom(text: concatenation(index..<end, bytes), part: nil, joiner: first.joiner), end) }
        }
        let isInsideDigits = index > 0 && parts[index - 1].isDigits && (first.joiner == .period || first.joiner == .comma)
        if first.isDigits, !isInsideDigits {
            while end < parts.count, parts[end].joiner == .period || parts[end].joiner == .comma, parts[end].isDigits { end += 1 }
            if end > index + 1, let number = number(index..<end, bytes) {
                return (Atom(text: number, part: nil, joiner: first.joiner), end)
            }
        }
        return (Atom(text: Array(bytes[first.range]), part: first, joiner: first.joiner), index + 1)
    }

    private func concatenation(_ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        range.flatMap { bytes[parts[$0].range] }
    }

    /// `155,221` is 155221, `1.234,5` is 1234.5, `3,5` is 3.5; nil for what is no number, such as `20.03.2023`.
    private func number(_ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        let isThousand = { (index: Int) in parts[index].range.count == 3 }
        let rest = range.dropFirst()
        let startsThousands = parts[range.lowerBound].range.count <= 3
        if startsThousands, rest.allSatisfy(isThousand) { return concatenation(range, bytes) }
        guard let last = rest.last else { return nil }
        let middle = rest.dropLast()
        let isDecimal = middle.isEmpty || (startsThousands && middle.allSatisfy { isThousand($0) && parts[$0].joiner != parts[last].joiner })
        guard isDecimal else { return nil }
        return concatenation(range.lowerBound..<last, bytes) + [UInt8(ascii: ".")] + bytes[parts[last].range]
    }

    private mutating func emitCompound(
        _ compound: [Atom], _ bytes: UnsafeBufferPointer<UInt8>, _ position: inout UInt32, _ tokens: inout [Token]
    ) {
        let first = position
        let start = tokens.count
        for atom in compound {
            if let part = atom.part {
                emit(part, bytes, &position, &tokens)
            } else {
                emitWhole(atom.text, &position, &tokens)
            }
        }
        let words = tokens[start...]
        guard (2...4).contains(words.count), words.count == compound.count,
            !compound.contains(where: { $0.part?.isPaired == true })
        else { return }
        let joined = words.flatMap { self.bytes(of: $0.term) }
        guard String(decoding: joined, as: UTF8.self).unicodeScalars.count <= Folding.limit else { return }
        tokens.append(Token(term: intern(joined), position: first, role: .joined))
    }

    private mutating func emit(
        _ part: Part, _ bytes: UnsafeBufferPointer<UInt8>, _ position: inout UInt32, _ tokens: inout [Token]
    ) {
        let word = UnsafeBufferPointer(rebasing: bytes[part.range])
        if part.isPaired {
            emitSegments(Folding.fold(Array(word)), &position, &tokens)
        } else if part.isASCII {
            tokens.append(Token(term: intern(lowercasing: word), position: position, role: .word))
            position += 1
        } else if let term = fold(word) {
            tokens.append(Token(term: term, position: position, role: .word))
            position += 1
        }
    }

    /// A word that is made of several parts: digits, or letters between periods.
    private mutating func emitWhole(_ text: [UInt8], _ position: inout UInt32, _ tokens: inout [Token]) {
        // A decimal point is no word character: it is folded around.
        let pieces = text.split(separator: UInt8(ascii: "."))
        var word: [UInt8] = []
        for piece in pieces {
            if !word.isEmpty { word.append(UInt8(ascii: ".")) }
            word += utf8(Folding.fold(Array(piece)))
        }
        guard !word.isEmpty else { return }
        tokens.append(Token(term: intern(word), position: position, role: .word))
        position += 1
    }

    /// A word with letters other than ASCII, folded once; nil if nothing is left of it.
    private mutating func fold(_ word: UnsafeBufferPointer<UInt8>) -> UInt32? {
        let number = seen.intern(word, key: TermKey(word))
        if number < folded.count { return folded[number] }
        let scalars = Folding.fold(Array(word))
        var term: UInt32?
        if !scalars.isEmpty {
            term = intern(utf8(scalars[...]))
            let lower = Folding.lowercase(Array(word))
            if let term, writings[Int(term)].map({ $0.lexicographicallyPrecedes(lower) }) ?? true { writings[Int(term)] = lower }
        }
        folded.append(term)
        return term
    }

    /// Words and runs of pairs of a folded run that has both.
    private mutating func emitSegments(_ scalars: [Unicode.Scalar], _ position: inout UInt32, _ tokens: inout [Token]) {
        var index = 0
        while index < scalars.count {
            let isPaired = CharacterClass.isPaired(scalars[index].value)
            var end = index + 1
            while end < scalars.count, CharacterClass.isPaired(scalars[end].value) == isPaired { end += 1 }
            if !isPaired || end == index + 1 {
                tokens.append(Token(term: intern(utf8(scalars[index..<end])), position: position, role: .word))
                position += 1
            } else {
                for start in index..<end {
                    let isLast = start == end - 1
                    let pair = utf8(scalars[start...(isLast ? start : start + 1)])
                    tokens.append(Token(term: intern(pair), position: position, role: isLast ? .tail : .word))
                    position += 1
                }
            }
            index = end
        }
    }

    private func utf8(_ scalars: some Sequence<Unicode.Scalar>) -> [UInt8] {
        scalars.flatMap { UTF8.encode($0).map(Array.init) ?? [] }
    }
}
