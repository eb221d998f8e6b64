/// A count in words, such as “3 articles”. `{n}` stands for the number in the language's form.
package enum CountKey: Int, Sendable, Hashable, CaseIterable {
    case articles, mentions, names, people, organizations, places, events, outlets, quotations, dates, passages,
        words, characters, firstWords, results, days, bytes, files, links, sharedPassages, reportedBy, independentWordings,
        andMore
}

/// The forms of a counted word. Each constructor names the categories that its languages have, so that none is forgotten.
struct PluralForms: Sendable, Hashable {
    let zero, one, two, few, many, other: String

    /// English, German.
    static func oneOther(_ one: String, _ other: String) -> Self {
        .init(zero: other, one: one, two: other, few: other, many: other, other: other)
    }

    /// French, Spanish: “many” are whole millions, which take a preposition.
    static func oneManyOther(_ one: String, _ many: String, _ other: String) -> Self {
        .init(zero: other, one: one, two: other, few: other, many: many, other: other)
    }

    /// Ukrainian, Russian; fractions, which alone are “other”, are not counted here.
    static func oneFewMany(_ one: String, _ few: String, _ many: String) -> Self {
        .init(zero: many, one: one, two: few, few: few, many: many, other: many)
    }

    /// Chinese.
    static func invariant(_ other: String) -> Self {
        .init(zero: other, one: other, two: other, few: other, many: other, other: other)
    }

    /// Arabic.
    static func all(
        _ zero: String, _ one: String, _ two: String, _ few: String, _ many: String, _ other: String
    ) -> Self {
        .init(zero: zero, one: one, two: two, few: few, many: many, other: other)
    }

    subscript(_ category: PluralCategory) -> String {
        switch category {
        case .zero: zero
        case .one: one
        case .two: two
        case .few: few
        case .many: many
        case .other: other
        }
    }
}
