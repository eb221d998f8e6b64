import Testing
@testable import Site

/// The sample numbers of the CLDR's own tables.
@Suite struct PluralRulesTests {
    @Test(arguments: [
        (Language.english, PluralCategory.one, [1]),
        (.english, .other, [0, 2, 3, 11, 21, 100, 1_000_000]),
        (.german, .one, [1]),
        (.german, .other, [0, 2, 16, 100, 1_000_000]),
        (.french, .one, [0, 1]),
        (.french, .many, [1_000_000, 2_000_000]),
        (.french, .other, [2, 17, 100, 1000, 1_000_001]),
        (.spanish, .one, [1]),
        (.spanish, .many, [1_000_000, 7_000_000]),
        (.spanish, .other, [0, 2, 16, 100, 100_000]),
        (.ukrainian, .one, [1, 21, 31, 101, 1001]),
        (.ukrainian, .few, [2, 3, 4, 22, 34, 102, 1002]),
        (.ukrainian, .many, [0, 5, 11, 12, 14, 19, 100, 111, 1_000_000]),
        (.russian, .one, [1, 21, 101, 1001]),
        (.russian, .few, [2, 4, 22, 64, 1002]),
        (.russian, .many, [0, 5, 11, 13, 112, 1_000_000]),
        (.chinese, .other, [0, 1, 2, 100]),
        (.arabic, .zero, [0]),
        (.arabic, .one, [1]),
        (.arabic, .two, [2]),
        (.arabic, .few, [3, 10, 103, 110, 1003]),
        (.arabic, .many, [11, 26, 99, 111, 1011]),
        (.arabic, .other, [100, 102, 200, 1000, 1_000_000]),
    ])
    func sorts(language: Language, category: PluralCategory, counts: [Int]) {
        for count in counts { #expect(language.pluralCategory(of: count) == category, "\(count)") }
    }

    @Test func noCountTraps() {
        for language in Language.allCases {
            for count in [Int.min, Int.max, -1, -21] { _ = language.pluralCategory(of: count) }
        }
        #expect(Language.russian.pluralCategory(of: -21) == .one)
    }
}
