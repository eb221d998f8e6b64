internal import Annotate
internal import Corpus
internal import Text

/// What happened when, over all articles whose text is shown, and the curator's events.
struct TimelineBoard: Sendable {
    /// A date in an article.
    struct Report: Sendable, Hashable {
        var article: Int
        /// The index in the article's dates.
        var date: Int
    }

    enum Item: Sendable, Hashable {
        /// An entity of the type event.
        case event(Int)
        /// One event as one or more articles tell it, the earliest article first; with who reports it where several do.
        case reports([Report], Corroboration?)
    }

    /// A day or a longer period, with what falls on it.
    struct Period: Sendable {
        /// Nil: no day is known.
        var value: DateValue?
        /// The number of the items of the periods before it.
        var start = 0
        var items: [Item]
        /// Who places something on it, where several articles do; by the days that are meant alone.
        var corroboration: Corroboration?
    }

    /// Periods in the order of time, those without a day last.
    struct List: Sendable {
        let periods: [Period]

        init(_ periods: [Period]) {
            var ordered = periods.sorted { a, b in
                guard let left = a.value, let right = b.value else { return a.value != nil && b.value == nil }
                // Of periods that begin together the longer comes first.
                return (left.start, right.end, left.iso) < (right.start, left.end, right.iso)
            }
            var start = 0
            for index in ordered.indices {
                ordered[index].start = start
                start += ordered[index].items.count
            }
            self.periods = ordered
        }

        var itemCount: Int { periods.last.map { $0.start + $0.items.count } ?? 0 }

        /// The page on which a period begins.
        func page(of period: Int) -> Int { periods[period].start / Paging.size + 1 }
    }

    /// By the days that are meant, sentences of several articles on one event together.
    let byEvent: List
    /// By the days on which the articles were published.
    let byPublication: List

    init(_ dossier: Dossier, rights: [Rights]) {
        let reports = Self.reports(dossier, rights)
        byEvent = List(Self.eventPeriods(reports, dossier))
        byPublication = List(Self.publicationPeriods(reports, dossier))
    }

    /// Every date, but one for each sentence and value.
    private static func reports(_ dossier: Dossier, _ rights: [Rights]) -> [Report] {
        struct Key: Hashable {
            var passage: Int
            var sentence: Int
            var value: DateValue?
        }
        var reports = [Report]()
        for (article, dates) in dossier.dates.enumerated() where rights[article] == .full {
            var seen = Set<Key>()
            for (index, date) in dates.enumerated() {
                let key = Key(passage: date.passage, sentence: date.sentence.lowerBound, value: date.value)
                if seen.insert(key).inserted { reports.append(Report(article: article, date: index)) }
            }
        }
        return reports
    }

    private static func eventPeriods(_ reports: [Report], _ dossier: Dossier) -> [Period] {
        var periods: [String: Period] = [:]
        for (index, entity) in dossier.content.entities.enumerated() where entity.kind == .event {
            guard let day = entity.date?.day else { continue }
            periods[day.description, default: Period(value: DateValue(iso: day.description), items: [])].items.append(.event(index))
        }
        let byValue = Dictionary(grouping: reports) { dossier.dates[$0.article][$0.date].value?.iso ?? "" }
        for (iso, reports) in byValue {
            let value = reports.first.flatMap { dossier.dates[$0.article][$0.date].value }
            periods[iso, default: Period(value: value, items: [])].items += items(of: reports, dossier)
            guard value != nil, reports.contains(where: { $0.article != reports[0].article }) else { continue }
            periods[iso]?.corroboration = dossier.comparison.wordings.count(
                reports.map { WordingReport(article: $0.article, passage: dossier.dates[$0.article][$0.date].passage) })
        }
        return periods.values.sorted { ($0.value?.iso ?? "") < ($1.value?.iso ?? "") }
    }

    private static func items(of reports: [Report], _ dossier: Dossier) -> [Item] {
        // Articles are newest first: from the end, the earliest leads.
        let ordered = reports.sorted { ($1.article, $0.date) < ($0.article, $1.date) }
        let words = WordList.forLanguage(dossier.content.settings.language)
        let sentences = ordered.map { report in
            DatedSentence(
                dossier.dates[report.article][report.date], article: report.article, in: dossier.content.articles[report.article],
                mentions: dossier.linkings[report.article].mentions, words: words)
        }
        return eventGroups(sentences).map { group in
            let isShared = group.count > 1
            let places = group.map { WordingReport(article: sentences[$0].article, passage: sentences[$0].passage) }
            return .reports(group.map { ordered[$0] }, isShared ? dossier.comparison.wordings.count(places) : nil)
        }
    }

    private static func publicationPeriods(_ reports: [Report], _ dossier: Dossier) -> [Period] {
        Dictionary(grouping: reports) { dossier.content.articles[$0.article].date?.day }.map { day, reports in
            Period(value: day.flatMap { DateValue(iso: $0.description) }, items: reports.map { .reports([$0], nil) })
        }
    }
}
