internal import Text

/// What is loaded first: what there is, and where each shard begins.
struct RootShard {
    let corpus: SearchCorpus
    let numbering: Numbering
    let terms: TermShards
    let records: RecordShards
    let suffixes: SuffixTable

    /// `generation` names the content of all other shards: it is asked for with them, so that no stale copy is used.
    func shard(generation: String) -> Shard {
        var json = JSONWriter()
        json.object { json in
            json.member("generation", generation)
            json.member("documents", corpus.documents.count)
            json.member("perShard", records.documentsPerShard)
            json.member("terms", separators(of: { terms.vocabulary.forms[$0] }, at: terms.formCuts))
            json.member("forward", separators(of: { terms.forward.words[$0] }, at: terms.forward.cuts))
            json.member("backward", separators(of: { terms.backward.words[$0] }, at: terms.backward.cuts))
            json.member("hasPairs", terms.pairShardCount > 0)
            json.member("entities") { distances(records.entityCuts, to: &$0) }
            json.member("entityDocuments") { distances(records.entityDocumentCuts, to: &$0) }
            json.member("entityCount", corpus.entities.count)
            json.member("months") { writeMonths(to: &$0) }
            json.member("outlets", corpus.outlets)
            json.member("slugs", corpus.outletSlugs)
            json.member("languages", numbering.languages)
            json.member("kinds", records.kinds)
            json.member("suffixes", suffixes.pairs.map { "\($0.from)>\($0.to)" }.joined(separator: " "))
            json.member("strings") { json in
                json.object { json in
                    for (key, text) in corpus.strings.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
                        json.key(text: key)
                        json.string(text)
                    }
                }
            }
        }
        return Shard(name: "root", content: json.bytes, effort: .most)
    }

    /// For each shard but the first, the shortest string that is greater than all before it and not greater than its first;
    /// before each, a digit says how many characters are those of the one before it.
    private func separators(of string: (Int) -> [UInt8], at cuts: [Int]) -> String {
        var last: [Unicode.Scalar] = []
        return cuts.dropFirst().map { cut in
            let first = string(cut)
            var length = commonPrefix(string(cut - 1), first) + 1
            while length < first.count, first[length] & 0xC0 == 0x80 { length += 1 }
            let separator = Array(String(decoding: first.prefix(length), as: UTF8.self).unicodeScalars)
            // The reader's side counts in units of UTF-16.
            let shared = zip(last, separator).prefix(9).prefix { $0 == $1 && $0.value <= 0xFFFF }.count
            last = separator
            return "\(shared)" + String(String.UnicodeScalarView(separator[shared...]))
        }.joined(separator: " ")
    }

    private func distances(_ cuts: [Int], to json: inout JSONWriter) {
        json.array { json in
            var last = 0
            for cut in cuts {
                json.integer(cut - last)
                last = cut
            }
        }
    }

    /// How many documents are undated, which stand before the others; then of each month that has documents, how many
    /// months after the one before it is (the first: after the beginning of the year 0), and how many they are.
    private func writeMonths(to json: inout JSONWriter) {
        let months = numbering.documents.map { index in corpus.documents[index].day.map { $0.year * 12 + $0.month - 1 } }
        json.array { json in
            var number = months.prefix { $0 == nil }.count
            json.integer(number)
            var last = 0
            while number < months.count, let month = months[number] {
                let count = months[number...].prefix { $0 == month }.count
                json.integer(month - last)
                json.integer(count)
                last = month
                number += count
            }
        }
    }
}
