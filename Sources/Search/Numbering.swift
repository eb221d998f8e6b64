internal import Text

/// The order in which the index numbers documents, entities and languages.
struct Numbering: Sendable {
    /// Indices in the corpus, from the oldest document to the newest, the undated before all: a new article changes
    /// few shards, a range of days is a range of numbers, and of equals the newer has the higher number.
    let documents: [Int]
    /// Indices in the corpus, from the entity that most documents name.
    let entities: [Int]
    /// By entity number: the numbers of the documents that name it, ascending, and whether they quote it.
    let documentsOfEntities: [[(document: UInt32, isSpeaker: Bool)]]
    /// By document number: the numbers of its entities, ascending.
    let entitiesOfDocuments: [[Int]]
    /// BCP 47 tags, sorted.
    let languages: [String]

    init(_ corpus: SearchCorpus) {
        let days = corpus.documents.map { $0.day?.number ?? .min }
        let documents = corpus.documents.indices.sorted { a, b in
            days[a] != days[b] ? days[a] < days[b] : corpus.documents[a].path.utf8.lexicographicallyPrecedes(corpus.documents[b].path.utf8)
        }
        var lists = [[(document: UInt32, isSpeaker: Bool)]](repeating: [], count: corpus.entities.count)
        for (number, index) in documents.enumerated() {
            let speakers = Set(corpus.documents[index].speakers)
            func add(_ entity: Int) {
                guard lists.indices.contains(entity), lists[entity].last?.document != UInt32(number) else { return }
                lists[entity].append((UInt32(number), speakers.contains(entity)))
            }
            corpus.documents[index].entities.forEach(add)
            speakers.forEach(add)
        }
        let entities = corpus.entities.indices.sorted { a, b in
            if lists[a].count != lists[b].count { return lists[a].count > lists[b].count }
            let (a, b) = (corpus.entities[a], corpus.entities[b])
            return a.name != b.name ? a.name.utf8.lexicographicallyPrecedes(b.name.utf8) : a.path.utf8.lexicographicallyPrecedes(b.path.utf8)
        }
        var entitiesOfDocuments = [[Int]](repeating: [], count: documents.count)
        for (number, entity) in entities.enumerated() {
            for (document, _) in lists[entity] { entitiesOfDocuments[Int(document)].append(number) }
        }
        self.documents = documents
        self.entities = entities
        self.entitiesOfDocuments = entitiesOfDocuments
        documentsOfEntities = entities.map { lists[$0] }
        languages = Set(corpus.documents.map(\.language)).union([corpus.language]).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}

/// The languages that words are stemmed in, bounded by what libstemmer knows whatever tags a corpus has.
struct StemmingLanguages: Sendable {
    /// Primary subtags; the first is for all languages without a stemmer.
    private(set) var tags = [""]
    private var indices: [String: Int] = [:]

    init(_ languages: [String]) {
        for language in languages {
            let tag = language.split(separator: "-").first.map { $0.lowercased() } ?? ""
            if let known = tags.firstIndex(of: tag) {
                indices[language] = known
            } else if Stemmer(language: tag) != nil {
                indices[language] = tags.count
                tags.append(tag)
            }
        }
    }

    func index(of language: String) -> Int { indices[language] ?? 0 }
}
