internal import Corpus
internal import StringTemplate
internal import Text

/// By what a reader can narrow down the list of articles, and where each article stands: made once, shown on every page of the list.
struct ArticleFilters: Sendable {
    /// `type` is how much of a text can be read here: an article has no other kind that a source states.
    enum Subject: String, Sendable, CaseIterable {
        case outlet, month, tag, type, language

        var label: InterfaceKey {
            switch self {
            case .outlet: .outlet
            case .month: .month
            case .tag: .tags
            case .type: .type
            case .language: .language
            }
        }

        /// The choice that chooses nothing.
        var all: InterfaceKey {
            switch self {
            case .outlet: .allOutlets
            case .month: .allMonths
            case .tag: .allTags
            case .type: .allTypes
            case .language: .allLanguages
            }
        }
    }

    struct Choice: Sendable {
        /// What stands in the address.
        var value: String
        var title: String
        /// How many articles have it.
        var count: Int
    }

    struct Filter: Sendable {
        let subject: Subject
        let choices: [Choice]
        /// For each article, the indices of its choices.
        let choicesOfArticle: [[Int]]
    }

    /// Those that leave something to choose.
    let filters: [Filter]

    /// The value for what a source does not state: no slug and no month.
    private static let unstated = "-"
    /// A longer list of choices is no help.
    private static let limit = 200

    init(_ content: Content, outlets: [Int?], rights: [Rights], strings: InterfaceStrings) {
        let articles = content.articles
        let outlet = Self.filter(.outlet, articles.indices.map { index in
            [outlets[index].map { (content.outlets[$0].slug, content.outlets[$0].name) } ?? (Self.unstated, strings[.outletNotStated])]
        }) { Self.isUnstated($0, $1) ?? ($0.title < $1.title) }
        let month = Self.filter(.month, articles.map { article in
            guard let day = article.date?.day else { return [(Self.unstated, strings[.undated])] }
            return [(day.monthName, "")]
        }) { Self.isUnstated($0, $1) ?? ($0.value > $1.value) }
        let tag = Self.filter(.tag, articles.map { $0.tags.map { ($0, $0) } }) { $0.title < $1.title }
        let type = Self.filter(.type, rights.map { [($0.rawValue, strings[$0.label])] }) { $0.count > $1.count }
        let language = Self.filter(.language, articles.map { article in
            let language = article.language ?? content.settings.language
            return [(language, language)]
        }) { $0.title < $1.title }
        filters = [outlet, month.naming { choice in
            Day("\(choice.value)-01").map { strings.dates.format($0, .monthYear) }
        }, tag, type, language].filter { $0.choices.count > 1 }
    }

    /// What is not stated stands last.
    private static func isUnstated(_ a: Choice, _ b: Choice) -> Bool? {
        guard (a.value == unstated) != (b.value == unstated) else { return nil }
        return b.value == unstated
    }

    private static func filter(
        _ subject: Subject, _ values: [[(value: String, title: String)]], order: (Choice, Choice) -> Bool
    ) -> Filter {
        var found: [String: Choice] = [:]
        for (value, title) in values.joined() { found[value, default: Choice(value: value, title: title, count: 0)].count += 1 }
        let mostUsed = found.values.sorted { ($1.count, $0.value) < ($0.count, $1.value) }.prefix(limit)
        let choices = mostUsed.sorted { order($0, $1) || !order($1, $0) && $0.value < $1.value }
        let numbers = Dictionary(uniqueKeysWithValues: choices.enumerated().map { ($1.value, $0) })
        return Filter(subject: subject, choices: choices, choicesOfArticle: values.map { $0.compactMap { numbers[$0.value] } })
    }
}

extension ArticleFilters.Filter {
    /// The same with other titles where `name` gives one.
    fileprivate func naming(_ name: (ArticleFilters.Choice) -> String?) -> Self {
        let named = choices.map { choice in
            var choice = choice
            choice.title = name(choice) ?? choice.title
            return choice
        }
        return Self(subject: subject, choices: named, choicesOfArticle: choicesOfArticle)
    }
}

extension Rights {
    fileprivate var label: InterfaceKey {
        switch self {
        case .full: .rightsFull
        case .excerpt: .rightsExcerpt
        case .link: .rightsLink
        }
    }
}

/// A way to narrow down a list.
struct FilterRecord: TemplateRecord {
    let filter: ArticleFilters.Filter
    let strings: InterfaceStrings

    static let members = Members<FilterRecord>("filter", "A way to narrow down a list.") {
        Member("name", "What stands in the address: `outlet`, `month`, `tag`, `type` or `language`.") { $0.filter.subject.rawValue }
        Member("label", "By what it narrows down.") { $0.strings[$0.filter.subject.label] }
        Member("all", "The choice that chooses nothing: `All outlets`.") { $0.strings[$0.filter.subject.all] }
        Member("choices", "What there is to choose, each with how many articles have it.") { record in
            record.filter.choices.map { OptionRecord(value: $0.value, title: "\($0.title) (\(record.strings.numbers.format($0.count)))") }
        }
    }
}
