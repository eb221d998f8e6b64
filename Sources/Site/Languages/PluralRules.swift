/// The categories into which languages sort numbers.
package enum PluralCategory: String, Sendable, Hashable, CaseIterable {
    case zero, one, two, few, many, other

    /// Its place among all.
    var index: Int {
        switch self {
        case .zero: 0
        case .one: 1
        case .two: 2
        case .few: 3
        case .many: 4
        case .other: 5
        }
    }
}

extension Language {
    /// The category of a count, by the cardinal plural rules of the Unicode CLDR for whole numbers.
    package func pluralCategory(of count: Int) -> PluralCategory {
        let n = count.magnitude
        switch self {
        case .english, .german:
            return n == 1 ? .one : .other
        case .french:
            return n <= 1 ? .one : n % 1_000_000 == 0 ? .many : .other
        case .spanish:
            return n == 1 ? .one : n != 0 && n % 1_000_000 == 0 ? .many : .other
        case .ukrainian, .russian:
            let isTeen = (11...14).contains(n % 100)
            if n % 10 == 1, !isTeen { return .one }
            return (2...4).contains(n % 10) && !isTeen ? .few : .many
        case .chinese:
            return .other
        case .arabic:
            switch n {
            case 0: return .zero
            case 1: return .one
            case 2: return .two
            default: return (3...10).contains(n % 100) ? .few : (11...99).contains(n % 100) ? .many : .other
            }
        }
    }
}
