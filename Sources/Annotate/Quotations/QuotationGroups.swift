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
///
/// - Parameter words: for each article, those of each of its quotations that is compared.
func quotationGroups(_ quotations: [[Quotation]], words: [[[UInt64]]]) -> [QuotationGroup] {
    QuotationFolder(quotations, words).groups()
}

private struct QuotationFolder {
    static let agreement = 0.85
    /// Shorter ones agree by chance.
    static let shortest = 4

    private let quotations: [[Quotation]]
    private var members: [QuotationGroup.Member] = []
    /// The sorted word keys of each member.
    private var bags: [[UInt64]] = []

    init(_ quotations: [[Quotation]], _ words: [[[UInt64]]]) {
        self.quotations = quotations
        for article in quotations.indices {
            for index in quotations[article].indices where quotations[article][index].isCompared {
                members.append(QuotationGroup.Member(article: article, quotation: index))
            }
        }
        bags = words.flatMap { $0 }
    }

    func groups() -> [QuotationGroup] {
        var clusters = Clusters(members.count)
        // Equal ones first: a statement that a hundred outlets quote is compared once.
        let distinct = joinEqual(&clusters)
        joinAlike(distinct, &clusters)
        // The root of a cluster is its first member.
        var groups: [QuotationGroup] = []
        var groupOfRoot = [Int](repeating: -1, count: members.count)
        var lists: [Int: [Int]] = [:]
        for index in members.indices {
            let root = clusters.root(index)
            if root == index {
                groupOfRoot[root] = groups.count
                groups.append(QuotationGroup(members: [members[index]], isDisputed: false))
            } else {
                groups[groupOfRoot[root]].members.append(members[index])
                lists[root, default: [root]].append(index)
            }
        }
        for (root, list) in lists { groups[groupOfRoot[root]].isDisputed = isDisputed(list) }
        return groups
    }

    /// Joins the members of equal words, and gives the first of each: in order, those that are too short to be compared left out.
    private func joinEqual(_ clusters: inout Clusters) -> [Int] {
        let long = bags.indices.filter { bags[$0].count >= Self.shortest }
        var digests = long.map { index in (digest: Self.digest(of: bags[index]), index: index) }
        digests.sort { ($0.digest, $0.index) < ($1.digest, $1.index) }
        var distinct: [Int] = []
        var start = 0
        while start < digests.count {
            var end = start
            // Those of one digest, each with the first that is equal to it: as a rule they all are.
            let firsts = distinct.count
            while end < digests.count, digests[end].digest == digests[start].digest {
                let index = digests[end].index
                if let equal = distinct[firsts...].first(where: { bags[$0] == bags[index] }) { clusters.join(equal, index) } else { distinct.append(index) }
                end += 1
            }
            start = end
        }
        return distinct.sorted()
    }

    private static func digest(of bag: [UInt64]) -> UInt64 {
        var digest = UInt64(bag.count)
        for key in bag { digest = (digest &+ key) &* 0x9e37_79b9_7f4a_7c15 ^ digest >> 29 }
        return digest
    }

    /// Joins those that agree enough. Compared are those that share two of their rarest words, or of long ones one: by prefix filtering,
    /// all that can agree enough and few others.
    ///
    /// After Chaudhuri, Ganti and Kaushik, “A primitive operator for similarity joins in data cleaning”, 2006; two words after Wang,
    /// Li and Feng, “Can we beat the prefix filtering?”, 2012. One rare word would be shared by ever more quotations as they grow many.
    private func joinAlike(_ distinct: [Int], _ clusters: inout Clusters) {
        var counts = TermCounts()
        for bag in bags { counts.add(1, to: bag) }
        var keys = [[UInt64]](repeating: [], count: bags.count)
        for index in distinct { keys[index] = Self.keys(of: bags[index], counts) }
        SharedKeys(keys).forEachGroup { _, group in joinAlike(among: group.map(SharedKeys.article), &clusters) }
    }

    /// Whoever is joined to one is joined to all that it is joined to, and need not be compared with them: a statement that a thousand
    /// outlets quote, each with a word more or less, takes a thousand comparisons, not half a million.
    private func joinAlike(among members: [Int], _ clusters: inout Clusters) {
        /// Those met so far, in a list for each cluster.
        var met: [[Int]] = []
        for member in members {
            var home: Int?
            for place in met.indices.reversed() {
                guard clusters.areJoined(met[place][0], member) || met[place].contains(where: { agree($0, member) }) else { continue }
                clusters.join(met[place][0], member)
                if let home { met[place] += met.remove(at: home) }
                home = place
            }
            if let home { met[home].append(member) } else { met.append([member]) }
        }
    }

    private func agree(_ a: Int, _ b: Int) -> Bool {
        Self.canAgree(bags[a].count, bags[b].count) && Self.agreement(bags[a], bags[b]) >= Self.agreement
    }

    /// Up to so many words two of the rarest make a key; beyond, there would be too many twos.
    private static let longest = 56

    /// What a bag has in common with every other that agrees enough.
    private static func keys(of bag: [UInt64], _ counts: TermCounts) -> [UInt64] {
        // For F1 ≥ t at least t/(2−t) of a bag's words are in the other's: of the rarest left, and one more, they share two.
        let needed = Int((Double(bag.count) * agreement / (2 - agreement)).rounded(.up))
        let wanted = bag.count - needed + 2
        var rare: [(count: Int, key: UInt64)] = []
        rare.reserveCapacity(bag.count)
        var repeats: UInt64 = 0
        for index in bag.indices {
            // The second of the same words is a word of its own.
            repeats = index > 0 && bag[index - 1] == bag[index] ? repeats + 1 : 0
            rare.append((counts[bag[index]], repeats == 0 ? bag[index] : WordList.finish(bag[index] &+ repeats)))
        }
        rare.sort { $0 < $1 }
        if rare.count > wanted { rare.removeLast(rare.count - wanted) }
        var keys: [UInt64] = []
        if bag.count <= longest {
            keys.reserveCapacity(rare.count * rare.count / 2)
            for place in rare.indices {
                for second in place + 1..<rare.count {
                    keys.append(WordList.finish(rare[place].key &* 0x9e37_79b9_7f4a_7c15 ^ rare[second].key))
                }
            }
        }
        // One that agrees with a long one may be this much shorter.
        if canAgree(bag.count, longest + 1) || bag.count > longest { for rare in rare.dropLast() { keys.append(rare.key) } }
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
