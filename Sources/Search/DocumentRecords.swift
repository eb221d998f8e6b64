internal import Text

/// What a reader is shown of the documents of a chunk: their records one after the other.
struct DocumentRecords: Sendable {
    private(set) var bytes: [UInt8] = []
    private(set) var ends: [Int] = []

    /// - Parameter textSize: how many bytes of text are to be coded. Newswire takes a third of it; room that is never used costs nothing.
    init(textSize: Int = 0) {
        bytes.reserveCapacity(textSize / 5 * 2)
    }

    /// Appends a record: how many bytes follow, its head, and its coded texts.
    mutating func append(_ head: RecordHead, texts encoder: inout TextEncoder) {
        bytes.appendVariableLength(head.bytes.count + encoder.byteCount)
        bytes += head.bytes
        encoder.finish(into: &bytes)
        ends.append(bytes.count)
    }

    /// The records of a range of documents, counted in the chunk.
    subscript(range: Range<Int>) -> ArraySlice<UInt8> {
        range.isEmpty ? [] : bytes[(range.lowerBound == 0 ? 0 : ends[range.lowerBound - 1])..<ends[range.upperBound - 1]]
    }
}

/// What stands before the texts in a document's record.
struct RecordHead {
    var bytes: [UInt8] = []
    /// Whether the identifiers of its passages are among the texts.
    var areIdentifiersTexts = false
}

/// The columns of a document's record, which filters have too.
struct DocumentColumns: Sendable {
    private let outlets: Int
    private let languages: [String: Int]

    init(_ corpus: SearchCorpus, _ numbering: Numbering) {
        outlets = corpus.outlets.count
        languages = Dictionary(uniqueKeysWithValues: numbering.languages.enumerated().map { ($1, $0) })
    }

    /// The number of the day plus 719163; 0 for none.
    func day(of document: SearchDocument) -> Int { document.day.map { $0.number + 719_163 } ?? 0 }

    /// One more than the index of the outlet; 0 for none.
    func outlet(of document: SearchDocument) -> Int {
        guard let outlet = document.outlet, (0..<outlets).contains(outlet) else { return 0 }
        return outlet + 1
    }

    func language(of document: SearchDocument) -> Int { languages[document.language] ?? 0 }

    /// Day, outlet, language; how many passages, doubled, plus one if their identifiers are eight digits; four bytes of each of these.
    func head(of document: SearchDocument) -> RecordHead {
        let identifiers = document.plainIdentifiers
        var head: [UInt8] = []
        head.reserveCapacity(16 + document.passages.count * 4)
        head.appendVariableLength(day(of: document))
        head.appendVariableLength(outlet(of: document))
        head.appendVariableLength(language(of: document))
        head.appendVariableLength(document.passages.count << 1 | (identifiers == nil ? 0 : 1))
        head += identifiers ?? []
        return RecordHead(bytes: head, areIdentifiersTexts: identifiers == nil)
    }
}

extension SearchDocument {
    /// About what it costs to scan it.
    var size: Int { passages.indices.reduce(100) { $0 + passages[$1].text.count } }

    /// The bytes that the passages' identifiers, such as `p-0123abcd`, are the digits of; nil if one is of another form.
    var plainIdentifiers: [UInt8]? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(passages.count * 4)
        for index in passages.indices {
            guard let value = Self.plainIdentifier(passages[index].id) else { return nil }
            for shift in stride(from: 24, through: 0, by: -8) { bytes.append(UInt8(truncatingIfNeeded: value >> UInt32(shift))) }
        }
        return bytes
    }

    private static func plainIdentifier(_ id: String) -> UInt32? {
        var id = id
        return id.withUTF8 { digits in
            guard digits.count == 10, digits[0] == UInt8(ascii: "p"), digits[1] == UInt8(ascii: "-") else { return nil }
            var value: UInt32 = 0
            for byte in digits[2...] {
                switch byte {
                case 0x30...0x39: value = value << 4 | UInt32(byte - 0x30)
                case 0x61...0x66: value = value << 4 | UInt32(byte - 0x61 + 10)
                default: return nil
                }
            }
            return value
        }
    }
}
