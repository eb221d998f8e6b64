/// A canonical prefix code (Huffman 1952): frequent symbols have short codes, and the lengths alone say all codes.
struct PrefixCode: Sendable {
    /// Symbols in the order of their codes: by length, in each length as `precedes` has it.
    let order: [Int]
    /// How many codes there are of each length, from one bit on.
    let countsByLength: [Int]
    /// By symbol: its bits, and how many.
    private let codes: [Code]

    struct Code {
        var bits: UInt32
        var length: Int
    }

    /// Codes are no longer than this, so that the reader's side can count in 32 bits.
    static let longest = 24

    /// - Parameter counts: by symbol, how often it is used; each symbol gets a code.
    init(counts: [Int], precedes: (Int, Int) -> Bool) {
        let lengths = Self.lengths(counts)
        order = counts.indices.sorted { lengths[$0] != lengths[$1] ? lengths[$0] < lengths[$1] : precedes($0, $1) }
        var countsByLength = [Int](repeating: 0, count: lengths.max() ?? 0)
        for length in lengths { countsByLength[length - 1] += 1 }
        self.countsByLength = countsByLength
        var codes = [Code](repeating: Code(bits: 0, length: 0), count: counts.count)
        var next: UInt32 = 0
        var length = order.first.map { lengths[$0] } ?? 0
        for symbol in order {
            next <<= UInt32(lengths[symbol] - length)
            length = lengths[symbol]
            codes[symbol] = Code(bits: next, length: length)
            next += 1
        }
        self.codes = codes
    }

    subscript(symbol: Int) -> Code { codes[symbol] }

    /// By symbol: the length of its code.
    private static func lengths(_ counts: [Int]) -> [Int] {
        guard counts.count > 1 else { return counts.map { _ in 1 } }
        // A symbol that was never used gets a code too.
        var counts = counts.map { max($0, 1) }
        while true {
            let lengths = huffmanLengths(counts)
            if lengths.allSatisfy({ $0 <= longest }) { return lengths }
            // Flatter counts give shorter codes.
            counts = counts.map { ($0 + 1) / 2 }
        }
    }

    /// Two queues, one of the symbols and one of the trees, both ascending (van Leeuwen 1976).
    private static func huffmanLengths(_ counts: [Int]) -> [Int] {
        let leaves = counts.indices.sorted { counts[$0] != counts[$1] ? counts[$0] < counts[$1] : $0 < $1 }
        // Nodes: first the leaves in that order, then the trees as they are made.
        var weights = leaves.map { counts[$0] }
        var parents = [Int](repeating: 0, count: 2 * leaves.count - 1)
        var leaf = 0, tree = leaves.count
        func lightest() -> Int {
            let isLeaf = leaf < leaves.count && (tree == weights.count || weights[leaf] <= weights[tree])
            defer { if isLeaf { leaf += 1 } else { tree += 1 } }
            return isLeaf ? leaf : tree
        }
        while weights.count < parents.count {
            let (a, b) = (lightest(), lightest())
            (parents[a], parents[b]) = (weights.count, weights.count)
            weights.append(weights[a] + weights[b])
        }
        var depths = [Int](repeating: 0, count: parents.count)
        for node in (0..<parents.count - 1).reversed() { depths[node] = depths[parents[node]] + 1 }
        var lengths = [Int](repeating: 0, count: counts.count)
        for (node, symbol) in leaves.enumerated() { lengths[symbol] = depths[node] }
        return lengths
    }
}
