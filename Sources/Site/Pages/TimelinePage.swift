internal import Annotate
internal import Corpus
internal import Markdown
internal import StringTemplate
internal import Text

/// By which days a timeline is ordered.
package enum TimelineOrder: Sendable, Hashable, CaseIterable {
    case event, publication

    /// The name of its pages.
    var listName: String {
        switch self {
        case .event: "timeline"
        case .publication: "timeline-published"
        }
    }
}

struct TimelinePage: SitePage {
    let view: View
    let order: TimelineOrder
    let page: Int

    static let members = Members<TimelinePage>("timeline page", "What the articles place in time, a hundred entries a page.") {
        TimelinePage.common
        Member("chart", "How much falls on which day, on the first page; its bars lead to the days.") { $0.chart }
        Member("orders", "The timeline by the days of the events, and by those of publication.") { $0.orders }
        Member("periods", "The days and periods of this page.") { $0.periods }
        Member("paginator", "Where this page stands.") { page in
            PaginatorRecord(page: page.page, count: Paging.pages(page.list.itemCount), view: page.view) { [order = page.order] in
                SiteModel.listPath(order.listName, page: $0)
            }
        }
    }

    private var list: TimelineBoard.List { view.model.timeline[order] }

    private var orders: [LinkRecord] {
        TimelineOrder.allCases.map { other in
            LinkRecord(
                title: view.model.strings[other == .event ? .timelineByEvent : .timelineByPublication],
                path: other == order ? view.path : SiteModel.listPath(other.listName, page: 1), view: view)
        }
    }

    private var periods: [PeriodRecord] {
        let range = Paging.range(page, of: list.itemCount)
        return list.periods.compactMap { period in
            let shown = range.clamped(to: period.start..<period.start + period.items.count)
            guard !shown.isEmpty else { return nil }
            var part = period
            part.items = Array(period.items[shown.lowerBound - period.start..<shown.upperBound - period.start])
            return PeriodRecord(period: part, order: order, view: view)
        }
    }

    private var chart: ChartRecord? {
        guard page == 1 else { return nil }
        let list = list
        // The first period that begins on the day or later.
        let address = { (day: Day) -> String? in
            guard let index = list.periods.firstIndex(where: { $0.value.map { $0.start >= day } ?? false }) else { return nil }
            let number = list.page(of: index)
            return (number == 1 ? "" : SiteModel.listPath(order.listName, page: number)) + "#" + PeriodRecord.anchor(of: list.periods[index].value)
        }
        return TimeCharts(strings: view.model.strings).chart(
            titles: (.entriesByDay, .entriesByPeriod), counting: .dates, series: [("", chartDays)], address: address)
    }

    /// All days; where some lie so far off that most would stand in one column, those around the time of publication.
    private var chartDays: [Day] {
        let days = list.periods.flatMap { period in period.items.compactMap { _ in period.value?.start } }
        let published = view.model.content.articles.compactMap { $0.date?.day.number }
        guard let scale = TimeScale(days: days), scale.unit != .day, let first = published.min(), let last = published.max() else { return days }
        let near = days.filter { first - Self.margin <= $0.number && $0.number <= last + Self.margin }
        return near.count * 2 >= days.count && Set(near).count > 1 ? near : days
    }

    private static let margin = 14
}

extension TimelineBoard {
    subscript(order: TimelineOrder) -> List {
        switch order {
        case .event: byEvent
        case .publication: byPublication
        }
    }
}

/// A day or a longer period of the timeline.
struct PeriodRecord: TemplateRecord {
    let period: TimelineBoard.Period
    let order: TimelineOrder
    let view: View

    static let members = Members<PeriodRecord>("period", "A day or a longer period of the timeline, with what falls on it.") {
        Member("id", "Its anchor on the page.") { PeriodRecord.anchor(of: $0.period.value) }
        Member("title", "The day or the period in words.") { $0.title }
        Member("value", "The day, the week, the month or the year as HTML writes it; missing for other periods.") { $0.period.value?.htmlValue }
        Member("events", "The curator's events that begin on it.") { $0.events }
        Member("entries", "What articles place on it, each event once.") { $0.entries }
        Member("coverage", "How many outlets place something on it, in how many independent wordings; missing where one article does.") { record in
            record.period.corroboration.map { record.view.model.strings.text(of: $0) }
        }
    }

    /// `t-2023-03-20`
    static func anchor(of value: DateValue?) -> String {
        guard let value else { return "t-none" }
        return "t-" + value.iso.map { $0 == "/" ? "_" : String($0) }.joined()
    }

    private var title: String {
        let strings = view.model.strings
        guard let value = period.value else { return strings[order == .event ? .unresolvedDates : .undated] }
        return value.precision == .day ? strings.dates.format(value.start, .full) : strings.name(of: value)
    }

    private var events: [EntityRecord] {
        period.items.compactMap { if case .event(let index) = $0 { EntityRecord(index: index, view: view) } else { nil } }
    }

    private var entries: [TimelineEntryRecord] {
        period.items.compactMap { item in
            guard case .reports(let reports, let corroboration) = item else { return nil }
            return TimelineEntryRecord(reports: reports, corroboration: corroboration, order: order, view: view)
        }
    }
}

extension DateValue {
    /// What may stand in the `datetime` of a `time` element.
    var htmlValue: String? {
        switch precision {
        case .day, .week, .month, .year: iso.contains("/") ? nil : iso
        default: nil
        }
    }
}

/// An event as articles tell it.
struct TimelineEntryRecord: TemplateRecord {
    let reports: [TimelineBoard.Report]
    let corroboration: Corroboration?
    let order: TimelineOrder
    let view: View

    static let members = Members<TimelineEntryRecord>("timeline entry", "An event as one or more articles tell it.") {
        Member("source", "The earliest article's sentence.") { $0.record($0.reports[0]) }
        Member("others", "The sentences of other articles, twenty at most.") { entry in
            entry.reports.dropFirst().prefix(QuotedRecord.limit).map { entry.record($0) }
        }
        Member("more", "How many more there are, in words; missing where all are shown.") { entry in
            let more = entry.reports.count - 1 - QuotedRecord.limit
            return more > 0 ? entry.view.model.strings.count(more, .andMore) : nil
        }
        Member("coverage", "By how many outlets and in how many independent wordings it is reported; missing where one article does.") { entry in
            entry.corroboration.map { entry.view.model.strings.text(of: $0) }
        }
    }

    private func record(_ report: TimelineBoard.Report) -> DateRecord {
        DateRecord(article: report.article, index: report.date, showsValue: order == .publication, view: view)
    }
}

/// A place where an article says when.
struct DateRecord: TemplateRecord {
    let article: Int
    let index: Int
    /// Whether the page stands by another order than that of the days that are meant.
    let showsValue: Bool
    let view: View

    static let members = Members<DateRecord>("date", "A place where an article says when.") {
        Member("words", "What the article says: `Monday`.") { $0.words }
        Member(text: "before", "The words of the sentence before that.") { $0.sentence.writeBefore(to: &$1) }
        Member(text: "after", "The words of the sentence after it.") { $0.sentence.writeAfter(to: &$1) }
        Member("value", "The day or period that is meant, in words, where the page does not stand by it.") { date in
            date.showsValue ? date.reference.value.map { date.view.model.strings.name(of: $0) } : nil
        }
        Member("certainty", "How the day is known: `exact`, `resolved`, `approximate`, `planned` or `unresolved`.") { $0.reference.certainty.rawValue }
        Member("label", "How the day is known, in words.") { $0.label }
        Member("why", "How the day is known, in more words.") { $0.view.model.strings.why($0.reference, in: $0.source) }
        Member("article", "The article.") { ArticleRecord(index: $0.article, view: $0.view) }
        Member("url", "The address of the passage.") { date in
            date.view.url(ofArticle: date.article, anchor: date.source.passages[date.reference.passage].id)
        }
    }

    private var source: Article { view.model.content.articles[article] }
    private var reference: DateReference { view.model.dossier.dates[article][index] }

    private var words: String { String(decoding: source.passages[reference.passage].text[reference.range], as: UTF8.self) }

    private var sentence: SentenceAround {
        SentenceAround(text: source.passages[reference.passage].text, words: reference.range, sentence: reference.sentence)
    }

    private var label: String {
        let strings = view.model.strings
        switch reference.certainty {
        case .exact: return strings[reference.isCurated ? .setByCurator : .asStated]
        case .resolved: return strings.text(.workedOutFrom, strings.quoted(words))
        case .approximate: return strings.text(.approximately, strings.quoted(words))
        case .planned: return strings.text(.plannedAs, strings.quoted(words))
        case .unresolved: return strings.quoted(words)
        }
    }
}

extension InterfaceStrings {
    /// How the day of an expression is known.
    func why(_ date: DateReference, in article: Article) -> String {
        let words = quoted(String(decoding: article.passages[date.passage].text[date.range], as: UTF8.self))
        switch date.certainty {
        case .exact: return self[date.isCurated ? .setByCurator : .asStated]
        case .resolved:
            guard let day = article.date?.day else { return text(.workedOutFrom, words) }
            return text(.workedOutFromPublished, words, dates.format(day, .long))
        case .approximate: return text(.approximately, words)
        case .planned: return text(.plannedAs, words)
        case .unresolved: return words
        }
    }

    /// A day or period in words: `March 20, 2023`, `March 2023`, `spring 2023`, `1990s`.
    func name(of value: DateValue) -> String {
        let year = dates.format(value.start, .year)
        // Where the words have their own “年”.
        let number = String(value.start.year)
        switch value.precision {
        case .day: return dates.format(value.start, .long)
        case .week, .weekend: return text(.weekOf, dates.format(value.start, .long))
        case .month: return dates.format(value.start, .monthYear)
        case .quarter: return text(.quarter, "\((value.start.month + 2) / 3)", number)
        case .season: return text(Self.season(of: value), number)
        case .decade: return text(.decade, number)
        case .year where value.start.year == value.end.year: return year
        case .year, .century: return text(.fromTo, year, dates.format(value.end, .year))
        case .half: return text(.fromTo, dates.format(value.start, .monthYear), dates.format(value.end, .monthYear))
        case .days: return span([value.start, value.end]) ?? year
        }
    }

    private static func season(of value: DateValue) -> InterfaceKey {
        switch value.start.month {
        case 3...5: .spring
        case 6...8: .summer
        case 9...11: .autumn
        default: .winter
        }
    }
}
