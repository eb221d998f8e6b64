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
    private var items: [Item] = []
    private var tokens: [Token] = []
    /// Of one element.
    private var words: [Token] = []
    private var position: UInt32 = 0

    /// An element of the text at hand.
    private struct Item {
        var range: Range<Int>
        var key: UInt64
        var isWord: Bool
        /// Nil for one that the encoder does not remember.
        var number: Int?
    }

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

    /// In several passes: what one word is looked up by does not wait for what was found of the word before.
    private mutating func read(_ text: UnsafeBufferPointer<UInt8>, _ field: DocumentTally.Field) {
        items.removeAll(keepingCapacity: true)
        var elements = TextElements(text)
        while let element = elements.next() {
            let range = elements.index - element.bytes.count..<elements.index
            items.append(Item(range: range, key: element.key, isWord: element.isWord))
        }
        items.withUnsafeMutableBufferPointer { items in
            for index in items.indices {
                items[index].number = encoder.candidate(key: items[index].key, count: items[index].range.count)
            }
        }
        encode(text)
        tokenize(text)
        tally.add(tokens, field, terms: tokenizer.terms.count)
    }

    private mutating func encode(_ text: UnsafeBufferPointer<UInt8>) {
        for index in items.indices {
            let item = items[index]
            let element = TextElement(bytes: UnsafeBufferPointer(rebasing: text[item.range]), key: item.key, isWord: item.isWord)
            let number = encoder.number(of: element, candidate: item.number)
            items[index].number = number
            if let number { encoder.encode(number) } else { encoder.encode(element) }
        }
    }

    private mutating func tokenize(_ text: UnsafeBufferPointer<UInt8>) {
        tokens.removeAll(keepingCapacity: true)
        // Chains of words end behind the element in which they begin.
        var done = 0
        for item in items where item.isWord && done < item.range.upperBound {
            let range = item.range
            if done <= range.lowerBound, let number = item.number, !isJoined(text, at: range.upperBound), append(text, range, number) {
                done = range.upperBound
            } else {
                done = max(done, range.lowerBound)
                while done < range.upperBound { tokenizer.read(text, &done, &position, &tokens) }
            }
        }
    }

    /// Whether something may be joined to the element that ends at an index.
    @inline(__always)
    private mutating func isJoined(_ text: UnsafeBufferPointer<UInt8>, at end: Int) -> Bool {
        guard end < text.count, text[end] != 0x20 else { return false }
        return tokenizer.isJoined(text, at: end)
    }

    /// Appends the words of an element that stands alone, by its number; false if they depend on what follows.
    @inline(__always)
    private mutating func append(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ number: Int) -> Bool {
        if number >= meanings.count { meanings.append(contentsOf: repeatElement(.unknown, count: number + 1 - meanings.count)) }
        if case .unknown = meanings[number] { meanings[number] = meaning(of: UnsafeBufferPointer(rebasing: text[range])) }
        switch meanings[number] {
        case .word(let term):
            tokens.append(Token(term: term, position: position, role: .word))
            position += 1
        case .row(let row): rows.append(Int(row), to: &tokens, at: &position)
        case .unknown, .none: return false
        }
        return true
    }

    @inline(never)
    private mutating func meaning(of element: UnsafeBufferPointer<UInt8>) -> Meaning {
        if element.contains(where: { $0 >= 0x80 }), String(validating: element, as: UTF8.self) == nil { return .none }
        words.removeAll(keepingCapacity: true)
        let length = tokenizer.tokenize(element, from: 0, into: &words)
        if length == 1, words.count == 1 { return .word(term: words[0].term) }
        rows.append(words[...], from: 0, to: length)
        return .row(UInt32(rows.count - 1))
    }
}
