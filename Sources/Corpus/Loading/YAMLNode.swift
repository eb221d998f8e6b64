internal import Yams

/// A value of YAML with its place, whoever read it: Yams, or ``PlainYAML``.
enum YAMLNode: Sendable {
    case scalar(Scalar)
    case sequence([YAMLNode], Mark)
    case mapping([Pair], Mark)

    struct Scalar: Sendable {
        var string: String
        var mark: Mark
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

    /// - Parameter budget: how many nodes there may be yet; it is counted down. Aliases of aliases stand for more than memory holds: nil.
    init?(_ node: Node, budget: inout Int) {
        budget -= 1
        guard budget >= 0 else { return nil }
        let mark = Mark(line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
        switch node {
        case .scalar(let scalar): self = .scalar(Scalar(string: scalar.string, mark: mark))
        case .sequence(let sequence):
            var items = [YAMLNode]()
            for node in sequence {
                guard let item = YAMLNode(node, budget: &budget) else { return nil }
                items.append(item)
            }
            self = .sequence(items, mark)
        case .mapping(let mapping):
            var pairs = [Pair]()
            for (key, value) in mapping {
                guard let key = YAMLNode(key, budget: &budget), let value = YAMLNode(value, budget: &budget) else { return nil }
                pairs.append(Pair(key: key, value: value))
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
