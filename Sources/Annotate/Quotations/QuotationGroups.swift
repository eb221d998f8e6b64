package import Markdown

/// The same words quoted in several places.
package struct QuotationGroup: Sendable, Hashable {
    package struct Member: Sendable, Hashable {
        package var article: Int
        /// The index among the article's quotations.
        package var quotation: Int

        package init(article: Int, quotation: Int) {
            self.article = article
            self.quotation = quotation
        }
    }

    /// In the order of the articles; the first is the one the others are compared with.
    package var members: [Member]
    /// Whether articles name different speakers for it. No side is taken.
    package var isDisputed: Bool
}

/// Folds the quotations of all articles into groups of equal words: those whose bags of words agree to .85 (F1) or more.
///
/// Terms and nested quotations are left out. Groups stand in the order of their first members; most have one.
package func quotationGroups(_ quotations: [[Quotation]], passages: [[Passage]]) -> [QuotationGroup] {
    QuotationFolder(quotations, passages).groups()
}

private struct QuotationFolder {
    static let agreement = 0.85
    /// Shorter ones agree by chance.
    static let shortest = 4

    private let quotations: [[Quotation]]
    private var members: [QuotationGroup.Member] = []
    /// The sorted word keys of each member.
    private var bags: [[UInt64]] = []

    init(_ quotations: [[Quotation]], _ passages: [[Passage]]) {
        self.quotations = quotations
        let none = WordList([])
        for (article, list) in quotations.enumerated() {
            for (index, quotation) in list.enumerated() where quotation.kind != .term && quotation.kind != .nested {
                members.append(QuotationGroup.Member(article: article, quotation: index))
                var bag: [UInt64] = []
                for part in quotation.parts {
                    let words = Passage(id: "", kind: .paragraph, text: Array(passages[article][part.passage].text[part.range]))
                    bag += TokenizedPassage(words, words: none).tokens.filter { $0.kind == .word || $0.kind == .number }.map(\.key)
                }
                bags.append(bag.sorted())
            }
        }
    }

    func groups() -> [QuotationGroup] {
        var clusters = Clusters(members.count)
        // Equal ones first: a statement that a hundred outlets quote is compared once.
        var first: [[UInt64]: Int] = [:]
        for (index, bag) in bags.enumerated() {
            if let equal = first[bag], bag.count >= Self.shortest { clusters.join(equal, index) } else { first[bag] = index }
        }
        for (a, b) in candidates(Set(first.values)) where Self.agreement(bags[a], bags[b]) >= Self.agreement { clusters.join(a, b) }
        var order: [Int] = []
        var lists: [Int: [Int]] = [:]
        for index in members.indices {
            let root = clusters.root(index)
            if lists[root] == nil { order.append(root) }
            lists[root, default: []].append(index)
        }
        return order.map { root in
            let list = lists[root] ?? []
            return QuotationGroup(members: list.map { members[$0] }, isDisputed: isDisputed(list))
        }
    }

    /// Pairs that share two of their rarest words, or of long ones one: by prefix filtering, all that can agree enough and few others.
    ///
    /// After Chaudhuri, Ganti and Kaushik, “A primitive operator for similarity joins in data cleaning”, 2006; two words after Wang,
    /// Li and Feng, “Can we beat the prefix filtering?”, 2012. One rare word would be shared by ever more quotations as they grow many.
    private func candidates(_ distinct: Set<Int>) -> [(Int, Int)] {
        var counts: [UInt64: Int] = [:]
        for bag in bags { for key in bag { counts[key, default: 0] += 1 } }
        let keys = bags.indices.map { distinct.contains($0) && bags[$0].count >= Self.shortest ? Self.keys(of: bags[$0], counts) : [] }
        var pairs: [UInt64] = []
        SharedKeys(keys).forEachGroup { _, group in
            let members = group.map(SharedKeys.article)
            for (place, a) in members.enumerated() {
                for b in members[(place + 1)...] where a != b && Self.canAgree(bags[a].count, bags[b].count) { pairs.append(UInt64(a) << 32 | UInt64(b)) }
            }
        }
        return pairs.sortedHashes().map { (Int($0 >> 32), Int($0 & 0xFFFF_FFFF)) }
    }

    /// Up to so many words two of the rarest make a key; beyond, there would be too many twos.
    private static let longest = 56

    /// What a bag has in common with every other that agrees enough.
    private static func keys(of bag: [UInt64], _ counts: [UInt64: Int]) -> [UInt64] {
        // For F1 ≥ t at least t/(2−t) of a bag's words are in the other's: of the rarest left, and one more, they share two.
        let needed = Int((Double(bag.count) * agreement / (2 - agreement)).rounded(.up))
        var repeats: UInt64 = 0
        let rare = bag.indices.map { index -> (count: Int, key: UInt64) in
            // The second of the same words is a word of its own.
            repeats = index > 0 && bag[index - 1] == bag[index] ? repeats + 1 : 0
            return (counts[bag[index]] ?? 0, repeats == 0 ? bag[index] : WordList.finish(bag[index] &+ repeats))
        }.sorted { $0 < $1 }.prefix(bag.count - needed + 2).map(\.key)
        var keys: [UInt64] = []
        if bag.count <= longest {
            for (place, first) in rare.enumerated() {
                for second in rare[(place + 1)...] { keys.append(WordList.finish(first &* 0x9e37_79b9_7f4a_7c15 ^ second)) }
            }
        }
        // One that agrees with a long one may be this much shorter.
        if canAgree(bag.count, longest + 1) || bag.count > longest { keys += rare.dropLast() }
        return keys
    }

    /// Whether bags of so many words can share enough.
    private static func canAgree(_ a: Int, _ b: Int) -> Bool {
        2 * Double(min(a, b)) >= agreement * Double(a + b)
    }

    /// F1 of two sorted bags of words.
    private static func agreement(_ a: [UInt64], _ b: [UInt64]) -> Double {
        var i = 0
        var j = 0
        var common = 0
        while i < a.count, j < b.count {
            if a[i] == b[j] {
                common += 1
                i += 1
                j += 1
            } else if a[i] < b[j] {
                i += 1
            } else {
                j += 1
            }
        }
        return a.isEmpty && b.isEmpty ? 0 : 2 * Double(common) / Double(a.count + b.count)
    }

    /// Two named speakers that are not one person: other entities, or without those other surnames. Descriptions dispute nothing.
    private func isDisputed(_ list: [Int]) -> Bool {
        let speakers = list.compactMap { quotations[members[$0].article][members[$0].quotation].speaker }.filter { $0.kind == .named || $0.kind == .pronoun }
        guard let first = speakers.first else { return false }
        return speakers.dropFirst().contains { other in
            if let a = first.entity, let b = other.entity { return a != b }
            return surname(first.name) != surname(other.name)
        }
    }

    private func surname(_ name: String) -> String {
        name.split(separator: " ").last.map { $0.lowercased() } ?? name
    }
}

/// How a wording differs from another, word by word.
package struct WordingDifference: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable {
        case same, added, missing
    }

    package var kind: Kind
    /// The words, with the space and marks between them.
    package var text: String
}

/// What `other` adds to and leaves out of `base`, in order: a longest common subsequence of words, compared without case and marks.
package func wordingDifferences(from base: String, to other: String) -> [WordingDifference] {
    let a = Pieces(base)
    let b = Pieces(other)
    guard a.keys.count <= 2000, b.keys.count <= 2000 else {
        return [WordingDifference(kind: .missing, text: base), WordingDifference(kind: .added, text: other)]
    }
    var lengths = [[Int32]](repeating: [Int32](repeating: 0, count: b.keys.count + 1), count: a.keys.count + 1)
    for i in stride(from: a.keys.count - 1, through: 0, by: -1) {
        for j in stride(from: b.keys.count - 1, through: 0, by: -1) {
            lengths[i][j] = a.keys[i] == b.keys[j] ? lengths[i + 1][j + 1] + 1 : max(lengths[i + 1][j], lengths[i][j + 1])
        }
    }
    var result: [WordingDifference] = []
    func add(_ kind: WordingDifference.Kind, _ text: String) {
        if result.last?.kind == kind {
            result[result.count - 1].text += " " + text
        } else {
            result.append(WordingDifference(kind: kind, text: text))
        }
    }
    var i = 0
    var j = 0
    while i < a.keys.count || j < b.keys.count {
        if i < a.keys.count, j < b.keys.count, a.keys[i] == b.keys[j] {
            add(.same, b.words[j])
            i += 1
            j += 1
        } else if j == b.keys.count || i < a.keys.count && lengths[i + 1][j] >= lengths[i][j + 1] {
            add(.missing, a.words[i])
            i += 1
        } else {
            add(.added, b.words[j])
            j += 1
        }
    }
    return result
}

/// Words between spaces, and what they are without case and marks.
private struct Pieces {
    var words: [String]
    var keys: [String]

    init(_ text: String) {
        words = text.split(whereSeparator: \.isWhitespace).map(String.init)
        keys = words.map { word in String(word.lowercased().filter { $0.isLetter || $0.isNumber }) }
    }
}
