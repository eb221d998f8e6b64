/// The gap in positions between two passages: a phrase's words stand next to each other.
let passageGap: UInt32 = 1

/// Counts the words of documents, which come in order, and codes their texts: both read a text at the same time, and what a
/// word means is looked up once.
struct Scanner {
    private var tokenizer = Tokenizer()
    private var encoder: TextEncoder
    private var tally: DocumentTally
    private var records = DocumentRecords()
    /// By element that the encoder remembers.
    private var meanings: [Meaning] = []
    /// Of elements that are no word, or several.
    private var rows = TokenRows()
    private var tokens: [Token] = []
    private var position: UInt32 = 0

    /// The words that an element is made of, if nothing is joined to it.
    private enum Meaning {
        case unknown
        case word(term: UInt32)
        case row(UInt32)
        /// Bytes that are no text: what they are depends on what follows.
        case none
    }

    init(languages: Int, coding: TextCoding) {
        encoder = TextEncoder(coding)
        tally = DocumentTally(languages: languages)
    }

    /// - Parameter head: what the document's record begins with.
    mutating func scan(_ document: SearchDocument, language: Int, head: [UInt8] = []) {
        position = 0
        read(Array(document.title.utf8), .title)
        encoder.encode(Array(document.path.utf8))
        let end = position
        read(Array((document.summary ?? "").utf8), .summary)
        position = end
        for passage in document.passages {
            position += passageGap
            read(passage.text, .body)
        }
        if document.plainIdentifiers == nil {
            for passage in document.passages { encoder.encode(Array(passage.id.utf8)) }
        }
        tally.finishDocument(language: language)
        records.append(head: head, texts: &encoder)
    }

    mutating func finish() -> ScannedChunk {
        tally.chunk(terms: tokenizer.terms, writings: tokenizer.writings, records: records)
    }

    private mutating func read(_ text: [UInt8], _ field: DocumentTally.Field) {
        TextEncoder.withoutControls(text) { read($0, field) }
        encoder.endText()
    }

    private mutating func read(_ text: UnsafeBufferPointer<UInt8>, _ field: DocumentTally.Field) {
        var elements = TextElements(text)
        // Chains of words end behind the element in which they begin.
        var done = 0
        while let element = elements.next() {
            let number = encoder.encode(element)
            let end = elements.index
            guard element.isWord, done < end else { continue }
            let start = end - element.bytes.count
            if done <= start, let number, !isJoined(text, at: end), add(element, number, field) {
                done = end
            } else {
                done = max(done, start)
                cut(text, &done, upTo: end, field)
            }
        }
    }

    /// Whether something may be joined to the element that ends at an index.
    @inline(__always)
    private mutating func isJoined(_ text: UnsafeBufferPointer<UInt8>, at end: Int) -> Bool {
        guard end < text.count, text[end] != 0x20 else { return false }
        return tokenizer.isJoined(text, at: end)
    }

    /// Adds the words of an element that stands alone, by its number; false if they depend on what follows.
    @inline(__always)
    private mutating func add(_ element: TextElement, _ number: Int, _ field: DocumentTally.Field) -> Bool {
        if number >= meanings.count { meanings.append(contentsOf: repeatElement(.unknown, count: number + 1 - meanings.count)) }
        if case .unknown = meanings[number] { meanings[number] = meaning(of: element) }
        switch meanings[number] {
        case .word(let term):
            tally.add(term, at: position, field)
            position += 1
        case .row(let row): rows.forEach(of: Int(row), at: &position) { tally.add($0.term, at: $0.position, field) }
        case .unknown, .none: return false
        }
        return true
    }

    @inline(never)
    private mutating func meaning(of element: TextElement) -> Meaning {
        guard String(validating: element.bytes, as: UTF8.self) != nil else { return .none }
        tokens.removeAll(keepingCapacity: true)
        let length = tokenizer.tokenize(element.bytes, from: 0, into: &tokens)
        if length == 1, tokens.count == 1 { return .word(term: tokens[0].term) }
        rows.append(tokens[...], from: 0, to: length)
        return .row(UInt32(rows.count - 1))
    }

    /// Adds the words that begin before `end`.
    @inline(never)
    private mutating func cut(_ text: UnsafeBufferPointer<UInt8>, _ index: inout Int, upTo end: Int, _ field: DocumentTally.Field) {
        tokens.removeAll(keepingCapacity: true)
        while index < end { tokenizer.read(text, &index, &position, &tokens) }
        for token in tokens { tally.add(token.term, at: token.position, field) }
    }
}
