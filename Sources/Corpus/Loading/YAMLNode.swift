internal import Yams

/// A value of YAML with its place, whoever read it: Yams, or ``PlainYAML``.
enum YAMLNode: Sendable {
    case scalar(Scalar)
    case sequence([YAMLNode], Mark)
    case mapping([Pair], Mark)

    struct Scalar: Sendable {
        var string: String
        var mark: Mark
        /// Whether it stands without quotation marks: `null` is nothing then, and a word in quotation marks.
        var isPlain = true

        /// Whether it says that there is nothing.
        var isNull: Bool { string.isEmpty || isPlain && (string == "null" || string == "~") }
    }

    struct Pair: Sendable {
        var key: YAMLNode
        var value: YAMLNode
    }

    /// A place in the YAML; both count from 1, columns in Unicode scalars.
    struct Mark: Sendable, Hashable {
        var line: Int
        var column: Int
    }

    var mark: Mark {
        switch self {
        case .scalar(let scalar): scalar.mark
        case .sequence(_, let mark), .mapping(_, let mark): mark
        }
    }

    var scalar: Scalar? {
        if case .scalar(let scalar) = self { scalar } else { nil }
    }

    /// Why a value is refused.
    enum Refusal: Error {
        /// Aliases of aliases stand for more than memory holds.
        case tooLarge
        /// A list or a mapping there is inside of too many others.
        case tooDeep(Mark)
    }

    /// How many lists and mappings may hold a value, the outermost left out: whoever walks through it needs no more of the stack.
    static let deepest = 64

    /// - Parameters:
    ///   - budget: how many nodes there may be yet; it is counted down.
    ///   - depth: in how many others the node is.
    init(_ node: Node, budget: inout Int, depth: Int = 0) throws(Refusal) {
        budget -= 1
        guard budget >= 0 else { throw .tooLarge }
        let mark = Mark(line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
        switch node {
        case .scalar(let scalar): self = .scalar(Scalar(string: scalar.string, mark: mark, isPlain: scalar.style == .plain))
        case .sequence where depth > Self.deepest, .mapping where depth > Self.deepest: throw .tooDeep(mark)
        case .sequence(let sequence):
            var items = [YAMLNode]()
            for node in sequence {
                items.append(try YAMLNode(node, budget: &budget, depth: depth + 1))
            }
            self = .sequence(items, mark)
        case .mapping(let mapping):
            var pairs = [Pair]()
            for (key, value) in mapping {
                let key = try YAMLNode(key, budget: &budget, depth: depth + 1)
                pairs.append(Pair(key: key, value: try YAMLNode(value, budget: &budget, depth: depth + 1)))
            }
            self = .mapping(pairs, mark)
        // The parser puts what an alias stands for in its place.
        case .alias: self = .scalar(Scalar(string: "", mark: mark))
        }
    }
}

/// Values are equal wherever they stand.
extension YAMLNode: Equatable {
    static func == (a: Self, b: Self) -> Bool {
        switch (a, b) {
        case (.scalar(let a), .scalar(let b)): a.string == b.string
        case (.sequence(let a, _), .sequence(let b, _)): a == b
        case (.mapping(let a, _), .mapping(let b, _)): a.elementsEqual(b) { $0.key == $1.key && $0.value == $1.value }
        default: false
        }
    }
}
