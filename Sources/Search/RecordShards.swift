internal import Text

/// What results show: documents (`d`), entities (`e`), the documents of entities (`x`), the columns that filters
/// and facets need (`f`), and the words of which texts are made (`w`).
struct RecordShards: Sendable {
    let corpus: SearchCorpus
    let numbering: Numbering
    let coding: TextCoding
    /// Documents in a shard.
    let documentsPerShard: Int
    /// The first entity of each `e` and of each `x` shard.
    let entityCuts: [Int]
    let entityDocumentCuts: [Int]

    init(corpus: SearchCorpus, numbering: Numbering) {
        self.corpus = corpus
        self.numbering = numbering
        coding = TextCoding(sample: Self.sample(corpus, numbering))
        // One document to a shard loads least; many documents would be too many files.
        documentsPerShard = min(2 + corpus.documents.count / 15_000, 8)
        entityCuts = cuts(
            costs: numbering.entities.lazy.map { index in
                let entity = corpus.entities[index]
                let names = entity.aliases.reduce(entity.name.utf8.count) { $0 + $1.utf8.count }
                return (names + entity.path.utf8.count + (entity.summary?.utf8.count ?? 0)) / 2
            }, target: 2_500)
        entityDocumentCuts = cuts(costs: numbering.documentsOfEntities.lazy.map { 2 + $0.count * 3 / 2 }, target: TermShards.target)
    }

    /// Texts of documents taken evenly, from 120 in a small dossier to 300 in a large one: more tell little more. Of a
    /// long document, its beginning.
    private static func sample(_ corpus: SearchCorpus, _ numbering: Numbering) -> [[UInt8]] {
        let count = numbering.documents.count
        let size = min(count, 100 + count / 50, 300)
        return (0..<size).flatMap { index in
            var rest = 4_000
            return texts(of: corpus.documents[numbering.documents[index * count / size]]).prefix { text in
                defer { rest -= text.count }
                return rest > 0
            }
        }
    }

    private static func texts(of document: SearchDocument) -> [[UInt8]] {
        [Array(document.title.utf8), Array(document.path.utf8), Array((document.summary ?? "").utf8)] + document.passages.map(\.text)
    }

    var documentShardCount: Int { (corpus.documents.count + documentsPerShard - 1) / documentsPerShard }

    /// Of each document: how many bytes follow; day, outlet and language as in the columns; how many passages, doubled, plus
    /// one if their identifiers are eight digits; four bytes of each of these; then, coded, title, page, summary and passages, and
    /// identifiers of another form. Deflate gains nothing here.
    func documentShard(_ shard: Int, _ encoder: inout TextEncoder) -> Shard {
        let first = shard * documentsPerShard
        var content: [UInt8] = []
        for number in first..<min(first + documentsPerShard, corpus.documents.count) {
            let document = corpus.documents[numbering.documents[number]]
            let identifiers = identifiers(of: document)
            let head = head(of: document, hasPlainIdentifiers: identifiers != nil) + (identifiers ?? [])
            for text in Self.texts(of: document) { encoder.encode(text) }
            if identifiers == nil {
                for passage in document.passages { encoder.encode(Array(passage.id.utf8)) }
            }
            let texts = encoder.finish()
            content.appendVariableLength(head.count + texts.count)
            content += head
            content += texts
        }
        return Shard(name: "d\(shard)", content: content, effort: .none)
    }

    private func head(of document: SearchDocument, hasPlainIdentifiers: Bool) -> [UInt8] {
        var head: [UInt8] = []
        head.appendVariableLength(columnDay(of: document))
        head.appendVariableLength(outlet(of: document))
        head.appendVariableLength(language(of: document))
        head.appendVariableLength(document.passages.count << 1 | (hasPlainIdentifiers ? 1 : 0))
        return head
    }

    /// The bytes that the passages' identifiers are the digits of; nil if one is of another form.
    private func identifiers(of document: SearchDocument) -> [UInt8]? {
        var bytes: [UInt8] = []
        for passage in document.passages {
            let digits = Array(passage.id.utf8)
            guard digits.count == 10, passage.id.hasPrefix("p-") else { return nil }
            for index in stride(from: 2, to: 10, by: 2) {
                guard let high = Self.digit(digits[index]), let low = Self.digit(digits[index + 1]) else { return nil }
                bytes.append(high << 4 | low)
            }
        }
        return bytes
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x61...0x66: byte - 0x61 + 10
        default: nil
        }
    }

    /// One more than the index of the outlet; 0 for none.
    private func outlet(of document: SearchDocument) -> Int {
        guard let outlet = document.outlet, corpus.outlets.indices.contains(outlet) else { return 0 }
        return outlet + 1
    }

    private static func range(_ cuts: [Int], _ shard: Int, end: Int) -> Range<Int> {
        cuts[shard]..<(shard + 1 < cuts.count ? cuts[shard + 1] : end)
    }

    /// An array an entity: name, kind, page, documents, mentions, summary, aliases.
    func entityShard(_ shard: Int) -> Shard {
        var json = JSONWriter()
        json.array { json in
            for number in Self.range(entityCuts, shard, end: numbering.entities.count) {
                let entity = corpus.entities[numbering.entities[number]]
                json.array { json in
                    json.string(entity.name)
                    json.string(entity.kind)
                    json.string(entity.path)
                    json.integer(numbering.documentsOfEntities[number].count)
                    json.integer(entity.mentionCount)
                    json.string(entity.summary ?? "")
                    json.array { json in for alias in entity.aliases { json.string(alias) } }
                }
            }
        }
        return Shard(name: "e\(shard)", content: json.bytes)
    }

    /// Of each entity, how many documents and how many bytes; then their numbers as distances, doubled, plus one where
    /// the document quotes the entity.
    func entityDocumentShard(_ shard: Int) -> Shard {
        var sizes: [UInt8] = []
        var body: [UInt8] = []
        for number in Self.range(entityDocumentCuts, shard, end: numbering.entities.count) {
            let start = body.count
            var last: UInt32 = 0
            for (document, isSpeaker) in numbering.documentsOfEntities[number] {
                body.appendVariableLength((document - last) << 1 | (isSpeaker ? 1 : 0))
                last = document
            }
            sizes.appendVariableLength(numbering.documentsOfEntities[number].count)
            sizes.appendVariableLength(body.count - start)
        }
        return Shard(name: "x\(shard)", content: sizes + body)
    }

    /// Columns over all documents: the days since the document before plus one, from the first dated one's day number
    /// plus 719163 (0 for the undated); outlet plus one; language; a bit for each kind of entity that it names.
    func columnShard() -> Shard {
        let kinds = kinds
        var days: [UInt8] = []
        var outlets: [UInt8] = []
        var languages: [UInt8] = []
        var kindBits: [UInt8] = []
        var last = 0
        for (number, index) in numbering.documents.enumerated() {
            let document = corpus.documents[index]
            let day = columnDay(of: document)
            days.appendVariableLength(day - last)
            last = day
            outlets.appendVariableLength(outlet(of: document))
            languages.appendVariableLength(language(of: document))
            let bits = numbering.entitiesOfDocuments[number].reduce(0) { bits, entity in
                let kind = kinds.firstIndex(of: corpus.entities[numbering.entities[entity]].kind) ?? 0
                return bits | 1 << kind
            }
            kindBits.appendVariableLength(bits)
        }
        return Shard(name: "f0", content: days + outlets + languages + kindBits)
    }

    private func columnDay(of document: SearchDocument) -> Int { document.day.map { $0.number + 719_163 } ?? 0 }

    private func language(of document: SearchDocument) -> Int { numbering.languages.firstIndex(of: document.language) ?? 0 }

    /// Kinds of entities, sorted; no more than a number of 32 bits has room for.
    var kinds: [String] {
        Array(Set(corpus.entities.map(\.kind)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.prefix(30))
    }
}
