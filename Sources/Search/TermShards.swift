/// The dictionary and its postings (`t`), the words alone by first and by last letters (`a`, `s`), positions (`p`), and
/// frequent words that stand next to each other (`g`).
struct TermShards: Sendable {
    let vocabulary: Vocabulary
    let postings: Postings
    /// As the documents are before a group is written.
    private let named: NamedDocuments
    /// The first form of each `t` shard.
    let formCuts: [Int]
    /// The first group of each `t` shard, and of the `p` shard of the same number; groups live with their first form.
    let groupCuts: [Int]
    /// The first pair of each `g` shard but the one that names the words.
    let pairCuts: [Int]
    /// The words that a typing error may have changed.
    let forward: WordList
    let backward: WordList

    /// Estimated bytes of a deflated shard; a little under 9 kB come out in base64.
    static let target = 9_000

    /// - Parameter documentsOfEntities: by entity, the documents that name it, ascending.
    init(postings: Postings, documentsOfEntities: [[UInt32]]) {
        self.postings = postings
        vocabulary = postings.vocabulary
        let vocabulary = postings.vocabulary
        var entities: [UInt32: [Int]] = [:]
        for (form, named) in vocabulary.entities { entities[vocabulary.group[form], default: []] += named }
        named = NamedDocuments(entities: entities, documents: documentsOfEntities, count: postings.documentCount)
        let isHome = { (form: Int) in vocabulary.member[form] == 0 }
        // Measured on newswire: a form deflates to about four bytes, a posting to one and a half.
        formCuts = cuts(
            costs: vocabulary.forms.indices.lazy.map { form in
                4 + (isHome(form) ? 2 + postings.postingCount(Int(vocabulary.group[form])) * 3 / 2 : 0)
            }, target: Self.target)
        var groupCuts: [Int] = []
        var groups = 0
        var next = 0
        for form in vocabulary.forms.indices {
            if next < formCuts.count, formCuts[next] == form {
                groupCuts.append(groups)
                next += 1
            }
            if isHome(form) { groups += 1 }
        }
        self.groupCuts = groupCuts
        // Measured on newswire: a pair's document deflates to little more than a byte.
        pairCuts = cuts(
            costs: (0..<postings.frequent.pairCount).lazy.map { 1 + postings.frequent.documentCount(ofPair: $0) * 4 / 3 }, target: Self.target)
        forward = WordList(vocabulary, postings, isReversed: false)
        backward = WordList(vocabulary, postings, isReversed: true)
    }

    private static func range(_ cuts: [Int], _ shard: Int, end: Int) -> Range<Int> {
        cuts[shard]..<(shard + 1 < cuts.count ? cuts[shard + 1] : end)
    }

    // MARK: t and p

    /// A `t` shard and the `p` shard of the same groups, which are read once for both.
    func termShards(_ shard: Int) -> [Shard] {
        let groups = Self.range(groupCuts, shard, end: vocabulary.groupCount)
        var writer = PostingsWriter(named: named)
        postings.fetch(Self.range(formCuts, shard, end: vocabulary.forms.count))
        var documents = GroupDocuments()
        for group in groups {
            if let form = postings.onlyForm(of: group) {
                writer.append(group, ofOnly: form, postings)
            } else {
                postings.read(group, into: &documents)
                writer.append(group, &documents, postings)
            }
        }
        var content = dictionary(shard, groups)
        writer.writePostings(to: &content)
        return [
            Shard(name: "t\(shard)", content: content, effort: .numbers),
            Shard(name: "p\(shard)", content: writer.positions(count: groups.count), effort: .numbers),
        ]
    }

    /// Forms in front coding; of each, its group and the entities that have it in a name. The groups' postings follow.
    private func dictionary(_ shard: Int, _ groups: Range<Int>) -> [UInt8] {
        let forms = Self.range(formCuts, shard, end: vocabulary.forms.count)
        var coding = FrontCoding()
        var references: [UInt8] = []
        var entities: [UInt8] = []
        for form in forms {
            coding.append(vocabulary.forms[form])
            let member = vocabulary.member[form]
            references.appendVariableLength(member)
            // A group's first form needs no number: groups come in their order. Others may live some shards before.
            if member > 0 {
                let home = home(of: Int(vocabulary.group[form]), notAfter: shard)
                references.appendVariableLength(shard - home)
                references.appendVariableLength(Int(vocabulary.group[form]) - groupCuts[home])
            }
            let named = vocabulary.entities[form] ?? []
            entities.appendVariableLength(named.count)
            var last = 0
            for entity in named {
                entities.appendVariableLength(entity - last)
                last = entity
            }
        }
        var content: [UInt8] = []
        content.appendVariableLength(forms.count)
        content.appendVariableLength(groups.count)
        coding.write(to: &content)
        content += references
        content += entities
        return content
    }

    private func home(of group: Int, notAfter shard: Int) -> Int {
        var home = shard
        while groupCuts[home] > group { home -= 1 }
        return home
    }

    // MARK: g

    var pairShardCount: Int { postings.frequent.forms.isEmpty ? 0 : pairCuts.count + 1 }

    /// The first shard says which words are frequent, in front coding, and the distances between the first pairs of the others.
    /// These say of each pair how many bytes follow for it: the distances between the numbers of its documents.
    func pairShard(_ shard: Int) -> Shard {
        shard == 0 ? frequentWordShard() : Shard(name: "g\(shard)", content: pairs(of: shard - 1), effort: .numbers)
    }

    private func frequentWordShard() -> Shard {
        var content: [UInt8] = []
        content.appendVariableLength(postings.frequent.forms.count)
        var coding = FrontCoding()
        for form in postings.frequent.forms { coding.append(vocabulary.forms[form]) }
        coding.write(to: &content)
        content.appendVariableLength(pairCuts.count)
        var last = 0
        for cut in pairCuts {
            content.appendVariableLength(cut - last)
            last = cut
        }
        return Shard(name: "g0", content: content)
    }

    private func pairs(of shard: Int) -> [UInt8] {
        var sizes: [UInt8] = []
        var body: [UInt8] = []
        for pair in Self.range(pairCuts, shard, end: postings.frequent.pairCount) {
            let start = body.count
            var last: UInt32 = 0
            for document in postings.frequent.documents(ofPair: pair) {
                body.appendVariableLength(document - last)
                last = document
            }
            sizes.appendVariableLength(body.count - start)
        }
        return sizes + body
    }
}
