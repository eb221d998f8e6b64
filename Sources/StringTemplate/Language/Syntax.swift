internal import Text

/// A template as it was written, before any type is known.
struct Template: Sendable {
    let name: String
    /// The index of its source in the set.
    let file: Int
    var layout: Name?
    var nodes: [Node] = []
}

/// A name or a quoted name with its place.
struct Name: Sendable {
    let text: String
    let range: Range<Int>
}

/// A piece of a template. Ranges are byte offsets in the template's source.
indirect enum Node: Sendable {
    case literal(Range<Int>)
    case interpolation(Expression)
    case conditional([Branch], otherwise: [Node]?, range: Range<Int>)
    case loop(Loop)
    case binding(Name, Expression)
    case include(Name, [Argument])
    case block(Name, [Node])

    struct Branch: Sendable {
        let conditions: [Condition]
        var body: [Node]
        let range: Range<Int>
    }

    struct Loop: Sendable {
        let pattern: [Name]
        let list: Expression
        var body: [Node]
        var otherwise: [Node]?
        let range: Range<Int>
    }
}

/// One of the conditions of an `if`, which commas join.
enum Condition: Sendable {
    case flag(Expression)
    case binding(Name, Expression)
}

struct Argument: Sendable {
    let label: Name?
    let value: Expression
}

struct Expression: Sendable {
    let kind: Kind
    let range: Range<Int>

    indirect enum Kind: Sendable {
        /// Did not parse; the fault is reported already.
        case invalid
        case text(String)
        case integer(Int)
        case decimal(Double)
        case flag(Bool)
        case none
        case name(String)
        /// `base.name` or `base?.name`.
        case member(Expression, Name, optional: Bool)
        /// `base.name(arguments)`.
        case call(Expression, Name, [Argument], optional: Bool)
        case not(Expression)
        case binary(Operator, Expression, Expression)
        /// `\.name.name`, an argument of methods such as `sorted(by:)`.
        case keyPath([Name])
        /// `.number`, an argument of methods such as `formatted`.
        case option(String)
    }
}

/// The binary operators, with Swift's precedence.
enum Operator: String, Sendable {
    case or = "||", and = "&&"
    case equal = "==", notEqual = "!=", less = "<", lessOrEqual = "<=", greater = ">", greaterOrEqual = ">="
    case coalesce = "??"

    var precedence: Int {
        switch self {
        case .or: 1
        case .and: 2
        case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual: 3
        case .coalesce: 4
        }
    }
}
