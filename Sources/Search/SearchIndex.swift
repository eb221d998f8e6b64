internal import Text

/// The files of a corpus's search index: classic scripts under `search/` that `search-engine.js` loads as it needs them.
///
/// The same corpus gives the same bytes whatever `jobs`, the number of threads. `docs/search.md` describes the files.
package func searchIndex(_ corpus: SearchCorpus, jobs: Int) -> [SearchFile] {
    let numbering = Numbering(corpus)
    let stemming = StemmingLanguages(numbering.languages)
    let coding = TextCoding(sample: RecordShards.sample(corpus, numbering))
    let columns = DocumentColumns(corpus, numbering)
    let chunks = scan(corpus, numbering, stemming, coding, columns, jobs: jobs)
    let vocabulary = Vocabulary(
        chunks: chunks, names: words(ofNames: corpus, numbering), languages: stemming.tags,
        siteLanguage: stemming.index(of: corpus.language))
    let terms = TermShards(
        postings: Postings(chunks: chunks, vocabulary: vocabulary),
        documentsOfEntities: numbering.documentsOfEntities.map { $0.map(\.document) })
    let records = RecordShards(corpus: corpus, numbering: numbering, coding: coding, columns: columns, records: chunks.map(\.records))
    let root = RootShard(
        corpus: corpus, numbering: numbering, terms: terms, records: records,
        suffixes: SuffixTable(vocabulary, languages: stemming.tags.count))
    return files(root, jobs: jobs)
}

/// At most so many deflated bytes make one file, `root.js`, and nothing more is requested.
private let singleFileLimit = 64 * 1024

private func scan(
    _ corpus: SearchCorpus, _ numbering: Numbering, _ stemming: StemmingLanguages, _ coding: TextCoding, _ columns: DocumentColumns, jobs: Int
) -> [ScannedChunk] {
    // Each share has tables of words of its own to learn, so they are as few as can be.
    let sizes = numbering.documents.map { corpus.documents[$0].size }
    let shares = shares(of: sizes, count: max(min(jobs, 256), (sizes.count + 9_999) / 10_000))
    return parallelMap(shares.count, jobs: jobs) { share in
        var scanner = Scanner(languages: stemming.tags.count, coding: coding, textSize: sizes[shares[share]].reduce(0, +))
        for index in numbering.documents[shares[share]] {
            let document = corpus.documents[index]
            scanner.scan(document, language: stemming.index(of: document.language), head: columns.head(of: document))
        }
        return scanner.finish()
    }
}

/// Ranges of things of the given sizes that have nearly the same size each.
func shares(of sizes: [Int], count: Int) -> [Range<Int>] {
    let total = sizes.reduce(0, +)
    var sum = 0, next = 0
    return (1...max(count, 1)).map { share in
        let first = next
        while next < sizes.count, share == count || sum + sizes[next] / 2 < total / count * share {
            sum += sizes[next]
            next += 1
        }
        return first..<next
    }
}

/// By entity number: the words of its name and aliases.
private func words(ofNames corpus: SearchCorpus, _ numbering: Numbering) -> [Set<[UInt8]>] {
    var tokenizer = Tokenizer()
    return numbering.entities.map { index in
        var tokens: [Token] = []
        for name in [corpus.entities[index].name] + corpus.entities[index].aliases {
            _ = tokenizer.tokenize(Array(name.utf8), from: 0, into: &tokens)
        }
        return Set(tokens.map { Array(tokenizer.bytes(of: $0.term)) })
    }
}

private func files(_ root: RootShard, jobs: Int) -> [SearchFile] {
    let (terms, records) = (root.terms, root.records)
    var makers: [(count: Int, make: @Sendable (Int) -> [Shard])] = []
    makers.append((terms.groupCuts.count, { number in terms.termShards(number) }))
    makers.append((terms.pairShardCount, { number in [terms.pairShard(number)] }))
    makers.append((terms.forward.cuts.count, { number in [terms.forward.shard(number)] }))
    makers.append((terms.backward.cuts.count, { number in [terms.backward.shard(number)] }))
    makers.append((records.documentShardCount, { number in [records.documentShard(number)] }))
    makers.append((records.entityCuts.count, { number in [records.entityShard(number)] }))
    makers.append((records.entityDocumentCuts.count, { number in [records.entityDocumentShard(number)] }))
    makers.append((1, { _ in [records.columnShard()] }))
    makers.append((1, { _ in [records.coding.shard()] }))

    let layout = layoutName(root)
    let all = makers.flatMap { maker in (0..<maker.count).map { (make: maker.make, number: $0) } }
    let made = parallelMap(all.count, jobs: jobs, worker: { Packer() }) { packer, index in
        all[index].make(all[index].number).map { packer.pack($0, layout: layout) }
    }
    // First of all the dictionary, then the positions that were made along with it.
    let packed = made.compactMap(\.first).prefix(terms.groupCuts.count) + made.flatMap { $0.dropFirst() } + made.dropFirst(terms.groupCuts.count).flatMap { $0 }
    let generation = SHA256Digest.hex(of: packed.flatMap(\.digest)).prefix(8)
    var packer = Packer()
    let rootShard = packer.pack(root.shard(generation: String(generation)), layout: layout)

    if packed.reduce(rootShard.packedCount, { $0 + $1.packedCount }) <= singleFileLimit {
        return [SearchFile(path: "search/root.js", shards: [rootShard] + packed)]
    }
    return ([rootShard] + packed).map { SearchFile(path: "search/\($0.name).js", shards: [$0]) }
}

/// Changes when documents get other numbers or shards other bounds: the reader's side knows by it that a shard is not
/// of the same build as the root it has.
private func layoutName(_ root: RootShard) -> String {
    var bytes: [UInt8] = []
    for index in root.numbering.documents { bytes += Array(root.corpus.documents[index].path.utf8) + [0] }
    for index in root.numbering.entities { bytes += Array(root.corpus.entities[index].path.utf8) + [0] }
    for cuts in [root.terms.formCuts, root.terms.groupCuts, root.terms.pairCuts, root.terms.forward.cuts, root.terms.backward.cuts, root.records.entityCuts, root.records.entityDocumentCuts] {
        for cut in cuts { bytes.appendVariableLength(cut) }
    }
    for cut in root.terms.formCuts { bytes += root.terms.vocabulary.forms[cut] + [0] }
    return String(SHA256Digest.hex(of: bytes).prefix(8))
}
