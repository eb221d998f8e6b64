internal import Text

/// How values compare: numbers by size, days by date, texts by their Unicode scalars, byte for byte in UTF-8.
///
/// The order of texts is the same on every machine. A site that wants the order of a language gives its records a member with a sort key.
extension Value {
    enum Order {
        case less, equal, greater
    }

    /// The order of two values of one type; a missing one comes last.
    func order(against other: Value) -> Order {
        switch (self, other) {
        case (.none, .none): .equal
        case (.none, _): .greater
        case (_, .none): .less
        case (.text(let a), .text(let b)): Self.order(a.utf8, b.utf8)
        case (.day(let a), .day(let b)): Self.order(a, b)
        case (.flag(let a), .flag(let b)): Self.order(a ? 1 : 0, b ? 1 : 0)
        case (.integer(let a), .integer(let b)): Self.order(a, b)
        case (.integer(let a), .decimal(let b)): Self.order(Double(a), b)
        case (.decimal(let a), .integer(let b)): Self.order(a, Double(b))
        case (.decimal(let a), .decimal(let b)): Self.order(a, b)
        default: .equal
        }
    }

    /// Not a number comes before every number, so that sorting has one answer.
    private static func order(_ a: Double, _ b: Double) -> Order {
        if a.isNaN || b.isNaN { return a.isNaN ? (b.isNaN ? .equal : .less) : .greater }
        return a == b ? .equal : a < b ? .less : .greater
    }

    private static func order<T: Comparable>(_ a: T, _ b: T) -> Order {
        a == b ? .equal : a < b ? .less : .greater
    }

    private static func order(_ a: String.UTF8View, _ b: String.UTF8View) -> Order {
        var (left, right) = (a.makeIterator(), b.makeIterator())
        while true {
            switch (left.next(), right.next()) {
            case (nil, nil): return .equal
            case (nil, _): return .less
            case (_, nil): return .greater
            case (let x?, let y?): if x != y { return x < y ? .less : .greater }
            }
        }
    }

    /// Whether two values of one type are the same.
    func isEqual(to other: Value) -> Bool {
        switch (self, other) {
        case (.none, .none): true
        case (.none, _), (_, .none): false
        default: order(against: other) == .equal
        }
    }
}

/// A comparable value as a key of a dictionary.
struct ValueKey: Hashable {
    private enum Key: Hashable {
        case none, bytes([UInt8]), number(Double), day(Day), flag(Bool)
    }
    private let key: Key

    init(_ value: Value) {
        switch value {
        case .text(let text): key = .bytes(Array(text.utf8))
        case .integer(let number): key = .number(Double(number))
        case .decimal(let number): key = .number(number.isNaN ? .infinity : number)
        case .day(let day): key = .day(day)
        case .flag(let flag): key = .flag(flag)
        default: key = .none
        }
    }
}
