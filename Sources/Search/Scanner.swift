/// The gap in positions between two passages: a phrase's words stand next to each other.
let passageGap: UInt32 = 1

/// Counts the words of documents, which come in order, and codes their texts: both read a text at the same time, and what a
/// word means is looked up once.
struct Scanner: ~Copyable {
    private var tokenizer = Tokenizer()
    private var encoder: TextEncoder
    private var tally: DocumentTally
    private var records: DocumentRecords
    /// Of elements that are no word, or several.
    private var rows = TokenRows()
    private var tokens = Pile<Token>()
    /// Of one element, or of what is joined to it.
    private var words: [Token] = []
    private var position: UInt32 = 0

    init(languages: Int, coding: TextCoding, textSize: Int = 0) {
        records = DocumentRecords(textSize: textSize)
        encoder = TextEncoder(coding)
        tally = DocumentTally(languages: languages, textSize: textSize)
    }

    mutating func scan(_ document: SearchDocument, language: Int, head: RecordHead = RecordHead()) {
        position = 0
        read(Array(document.title.utf8), .title)
        encoder.encode(Array(document.path.utf8))
        let titleEnd = position
        read(Array((document.summary ?? "").utf8), .summary)
        position = titleEnd
        for index in document.passages.indices {
            position += passageGap
            read(document.passages[index].text, .body)
        }
        if head.areIdentifiersTexts {
            for passage in document.passages { encoder.encode(Array(passage.id.utf8)) }
        }
        tally.finishDocument(language: language, end: position)
        records.append(head, texts: &encoder)
    }

    mutating func finish() -> ScannedChunk {
        tally.chunk(terms: tokenizer.terms, writings: tokenizer.writings, records: records)
    }

    private mutating func read(_ text: [UInt8], _ field: DocumentTally.Field) {
        TextEncoder.withoutControls(text) { read($0, field) }
        encoder.endText()
    }

    private mutating func read(_ text: UnsafeBufferPointer<UInt8>, _ field: DocumentTally.Field) {
        encoder.read(text)
        encoder.encode(text)
        tokenize(text)
        tokens.withElements { tally.add(UnsafeBufferPointer($0), field, terms: tokenizer.terms.count) }
    }

    private mutating func tokenize(_ text: UnsafeBufferPointer<UInt8>) {
        tokens.removeAll()
        // Chains of words end behind the element in which they begin.
        var done = 0, index = 0
        while index < encoder.items.count {
            if done <= encoder.items[index].start { index = appendPlainWords(text, from: index) }
            guard index < encoder.items.count else { return }
            let item = encoder.items[index]
            index += 1
            guard item.isWord, done < item.end else { continue }
            if done <= item.start, item.isRemembered, !isJoined(text, at: item.end), append(text, item) {
                done = item.end
            } else {
                readChains(text, from: max(done, item.start), behind: item.end, &done)
            }
        }
    }

    /// Appends elements that are one word each and to which nothing is joined, as nearly all are, from an index on; gives the index of the
    /// first other one.
    private mutating func appendPlainWords(_ text: UnsafeBufferPointer<UInt8>, from first: Int) -> Int {
        var index = first, position = position
        encoder.items.read { items in
            tokens.append(upTo: items.count - first) { tokens in
                var count = 0
                while index < items.count {
                    let item = items[index]
                    if item.isWord {
                        guard let term = item.meaning.term else { break }
                        // Between two words stands a space, if no separator does.
                        let isAlone = index + 1 == items.count || items[index + 1].isWord
                        guard isAlone || !Self.mayBeJoined(text, at: item.end) else { break }
                        tokens[count] = Token(term: term, position: position, role: .word)
                        count &+= 1
                        position &+= 1
                    }
                    index &+= 1
                }
                return count
            }
        }
        self.position = position
        return index
    }

    /// Appends the words that stand from an index on, up to the first one that ends behind an element.
    private mutating func readChains(_ text: UnsafeBufferPointer<UInt8>, from start: Int, behind end: Int, _ done: inout Int) {
        words.removeAll(keepingCapacity: true)
        done = start
        while done < end { tokenizer.read(text, &done, &position, &words) }
        appendWords()
    }

    private mutating func appendWords() {
        for word in words { tokens.append(word) }
    }

    /// Whether something may be joined to the element that ends at an index: nothing is over a space.
    @inline(__always)
    private static func mayBeJoined(_ text: UnsafeBufferPointer<UInt8>, at end: Int) -> Bool {
        end + 1 < text.count && text[end] != 0x20 && text[end + 1] != 0x20
    }

    private mutating func isJoined(_ text: UnsafeBufferPointer<UInt8>, at end: Int) -> Bool {
        Self.mayBeJoined(text, at: end) && tokenizer.isJoined(text, at: end)
    }

    /// Appends the words of an element that stands alone; false if they depend on what follows.
    @inline(__always)
    private mutating func append(_ text: UnsafeBufferPointer<UInt8>, _ item: TextItem) -> Bool {
        var meaning = encoder.meaning(of: item)
        if meaning.isUnknown {
            meaning = self.meaning(of: UnsafeBufferPointer(rebasing: text[item.start..<item.end]))
            encoder.setMeaning(of: item, meaning)
        }
        if let term = meaning.term {
            tokens.append(Token(term: term, position: position, role: .word))
            position += 1
        } else if let row = meaning.row {
            words.removeAll(keepingCapacity: true)
            rows.append(Int(row), to: &words, at: &position)
            appendWords()
        } else {
            return false
        }
        return true
    }

    @inline(never)
    private mutating func meaning(of element: UnsafeBufferPointer<UInt8>) -> ElementMeaning {
        if let term = tokenizer.term(ofPlain: element) { return .word(term) }
        if element.contains(where: { $0 >= 0x80 }), String(validating: element, as: UTF8.self) == nil { return .none }
        words.removeAll(keepingCapacity: true)
        let length = tokenizer.tokenize(element, from: 0, into: &words)
        if length == 1, words.count == 1 { return .word(words[0].term) }
        rows.append(words[...], from: 0, to: length)
        return .row(UInt32(rows.count - 1))
    }
}
