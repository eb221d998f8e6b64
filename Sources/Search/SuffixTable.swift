/// Endings that words of one stem exchange, learnt from the groups: they find the group of an inflection that no document has.
struct SuffixTable {
    /// Pairs such as `s` and nothing, `ed` and `ing`: the most frequent first.
    private(set) var pairs: [(from: String, to: String)] = []

    private static let limit = 48

    init(_ vocabulary: Vocabulary, languages: Int) {
        var members = [[Int]](repeating: [], count: vocabulary.groupCount)
        for form in vocabulary.forms.indices where vocabulary.groupSizes[Int(vocabulary.group[form])] > 1 {
            members[Int(vocabulary.group[form])].append(form)
        }
        var counts = [[[[UInt8]]: Int]](repeating: [:], count: languages)
        // Groups with very many forms tell of a stemmer's mistake rather than of an inflection.
        for forms in members where (2...12).contains(forms.count) {
            for a in forms {
                for b in forms where a != b { count(vocabulary.forms[a], vocabulary.forms[b], in: &counts[Int(vocabulary.language[a])]) }
            }
        }
        // The best of each language, then all by their counts: the reader's side does not know the language of a word.
        var all: [[[UInt8]]: Int] = [:]
        for language in counts {
            for (pair, count) in Self.sorted(language).prefix(Self.limit) where count > 1 { all[pair, default: 0] += count }
        }
        pairs = Self.sorted(all).map { (String(decoding: $0.key[0], as: UTF8.self), String(decoding: $0.key[1], as: UTF8.self)) }
    }

    private func count(_ a: [UInt8], _ b: [UInt8], in counts: inout [[[UInt8]]: Int]) {
        let shared = commonPrefix(a, b)
        guard shared >= 3, a.count - shared <= 8, b.count - shared <= 8 else { return }
        counts[[Array(a[shared...]), Array(b[shared...])], default: 0] += 1
    }

    private static func sorted(_ counts: [[[UInt8]]: Int]) -> [(key: [[UInt8]], value: Int)] {
        counts.sorted { a, b in
            if a.value != b.value { return a.value > b.value }
            return a.key[0] != b.key[0] ? a.key[0].lexicographicallyPrecedes(b.key[0]) : a.key[1].lexicographicallyPrecedes(b.key[1])
        }
    }
}
