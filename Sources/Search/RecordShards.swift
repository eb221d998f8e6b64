internal import Text

/// What results show: documents (`d`), entities (`e`), the documents of entities (`x`), the columns that filters
/// and facets need (`f`), and the words of which texts are made (`w`).
struct RecordShards: Sendable {
    let corpus: SearchCorpus
    let numbering: Numbering
    let coding: TextCoding
    let columns: DocumentColumns
    /// By chunk, in the order of documents.
    private let records: [DocumentRecords]
    /// Documents in a shard.
    let documentsPerShard: Int
    /// The first entity of each `e` and of each `x` shard.
    let entityCuts: [Int]
    let entityDocumentCuts: [Int]

    init(corpus: SearchCorpus, numbering: Numbering, coding: TextCoding, columns: DocumentColumns, records: [DocumentRecords]) {
        self.corpus = corpus
        self.numbering = numbering
        self.coding = coding
        self.columns = columns
        self.records = records
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
    static func sample(_ corpus: SearchCorpus, _ numbering: Numbering) -> [[UInt8]] {
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
    func documentShard(_ shard: Int) -> Shard {
        let numbers = shard * documentsPerShard..<min((shard + 1) * documentsPerShard, corpus.documents.count)
        var content: ArraySlice<UInt8> = []
        var first = 0
        for records in records {
            let local = numbers.clamped(to: first..<first + records.ends.count)
            let part = records[local.lowerBound - first..<local.upperBound - first]
            // Nearly all are of one chunk, whose bytes they share.
            content = content.isEmpty ? part : content + part
            first += records.ends.count
        }
        return Shard(name: "d\(shard)", content: content, effort: .none)
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
        let kindOfEntities = numbering.entities.map { kinds.firstIndex(of: corpus.entities[$0].kind) ?? 0 }
        var days: [UInt8] = []
        var outlets: [UInt8] = []
        var languages: [UInt8] = []
        var kindBits: [UInt8] = []
        var last = 0
        for (number, index) in numbering.documents.enumerated() {
            let document = corpus.documents[index]
            let day = columns.day(of: document)
            days.appendVariableLength(day - last)
            last = day
            outlets.appendVariableLength(columns.outlet(of: document))
            languages.appendVariableLength(columns.language(of: document))
            kindBits.appendVariableLength(numbering.entitiesOfDocuments[number].reduce(0) { $0 | 1 << kindOfEntities[$1] })
        }
        return Shard(name: "f0", content: days + outlets + languages + kindBits)
    }

    /// Kinds of entities, sorted; no more than a number of 32 bits has room for.
    var kinds: [String] {
        Array(Set(corpus.entities.map(\.kind)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.prefix(30))
    }
}
