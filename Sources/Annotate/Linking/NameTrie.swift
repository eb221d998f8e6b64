/// All names of a dossier as a trie over words. Walking it from each word of a text finds every name in one pass,
/// whatever their number; a name has at most `NameTrie.limit` words, so the pass is linear in the text.
struct NameTrie: Sendable {
    /// Who claims a name, and on what ground.
    struct Claim: Sendable, Hashable {
        /// The index of the entity, or -1: a name that the dossier ignores.
        var entity: Int32
        var ground: Ground
    }

    enum Ground: UInt8, Sendable, Hashable, Comparable {
        case name, alias
        /// Follows from the name and is as good as it: “Washington Post” of “The Washington Post”.
        case shortForm
        case weakAlias
        case surname
        case acronym
        /// One word left of a longer name (“Apple” of “Apple Inc.”): good where the full name stands.
        case shortWord
        case ignored

        static func < (a: Ground, b: Ground) -> Bool { a.rawValue < b.rawValue }

        /// Enough by itself, without a full name in the article.
        var isStrong: Bool { self <= .shortForm }
    }

    /// More words than any name has; what is longer is not linked.
    static let limit = 32

    private var edges: [UInt64: Int32] = [:]
    private var names: [Int32] = [-1]
    private(set) var claims: [[Claim]] = []
    /// Words that begin a name, so that others cost no look-up.
    private var begins: [Bool] = []

    private static func key(_ node: Int32, _ token: Token, first: Bool) -> UInt64 {
        let spaced: UInt64 = !first && token.flags.contains(.spaced) ? 1 : 0
        return UInt64(UInt32(bitPattern: node)) << 33 | UInt64(UInt32(bitPattern: token.word)) << 1 | spaced
    }

    /// Adds a name as its tokens, whose words are all in the vocabulary.
    mutating func insert(_ tokens: [Token], _ claim: Claim) {
        guard !tokens.isEmpty, tokens.count <= Self.limit, tokens.allSatisfy({ $0.word >= 0 }) else { return }
        var node: Int32 = 0
        for (position, token) in tokens.enumerated() {
            let key = Self.key(node, token, first: position == 0)
            if let next = edges[key] {
                node = next
            } else {
                let next = Int32(names.count)
                names.append(-1)
                edges[key] = next
                node = next
            }
        }
        let first = Int(tokens[0].word)
        if first >= begins.count { begins += [Bool](repeating: false, count: first + 1 - begins.count) }
        begins[first] = true
        if names[Int(node)] < 0 {
            names[Int(node)] = Int32(claims.count)
            claims.append([])
        }
        let name = Int(names[Int(node)])
        if let same = claims[name].firstIndex(where: { $0.entity == claim.entity }) {
            claims[name][same].ground = min(claims[name][same].ground, claim.ground)
        } else {
            claims[name].append(claim)
        }
    }

    /// Calls `body` with each name: its index in `claims`, its first token and the token behind it.
    func forEachName(in tokens: UnsafeBufferPointer<Token>, _ body: (_ name: Int, _ start: Int, _ end: Int) -> Void) {
        begins.withUnsafeBufferPointer { begins in
            var at = 0
            while at < tokens.count {
                let word = Int(tokens[at].word)
                if word >= 0, word < begins.count, begins[word], let (name, end) = longest(tokens, from: at) {
                    body(name, at, end)
                    at = end
                } else {
                    at += 1
                }
            }
        }
    }

    /// The longest name that begins at a token.
    private func longest(_ tokens: UnsafeBufferPointer<Token>, from start: Int) -> (name: Int, end: Int)? {
        var node: Int32 = 0
        var found: (name: Int, end: Int)?
        var at = start
        while at < tokens.count, tokens[at].word >= 0,
            let next = edges[Self.key(node, tokens[at], first: at == start)]
        {
            node = next
            at += 1
            if names[Int(node)] >= 0 { found = (Int(names[Int(node)]), at) }
        }
        return found
    }
}
