internal import Annotate
internal import Corpus
internal import Markdown
internal import StringTemplate
internal import Text

struct TimelinePage: SitePage {
    let view: View
    let page: Int

    static let members = Members<TimelinePage>("timeline page", "What the articles place in time, in the order of the events.") {
        TimelinePage.common
        Member("chart", "How much falls on which day, on the first page.") { $0.chart }
        Member("periods", "The days and periods of this page.") { page in
            TimelinePage.pages(of: page.view.model)[page.page - 1].map {
                PeriodRecord(period: page.view.model.timeline.periods[$0], view: page.view)
            }
        }
        Member("unresolved", "How many dates could not be placed, in words.") { page in
            let count = page.view.model.timeline.unresolved
            return count == 0 ? nil : page.view.model.strings.count(count, .dates)
        }
        Member("paginator", "Where this page stands.") { page in
            PaginatorRecord(page: page.page, count: TimelinePage.pages(of: page.view.model).count, view: page.view) {
                SiteModel.listPath("timeline", page: $0)
            }
        }
    }

    /// The periods of each page: about a hundred items, a period is never cut.
    static func pages(of model: SiteModel) -> [Range<Int>] {
        var pages = [Range<Int>]()
        var start = 0
        var items = 0
        for (index, period) in model.timeline.periods.enumerated() {
            if items > 0, items + period.items.count > Paging.size {
                pages.append(start..<index)
                (start, items) = (index, 0)
            }
            items += period.items.count
        }
        pages.append(start..<model.timeline.periods.count)
        return pages
    }

    private var chart: ChartRecord? {
        guard page == 1 else { return nil }
        let model = view.model
        let days = model.timeline.periods.flatMap { period in period.items.map { _ in period.value.start } }
        let pages = Self.pages(of: model)
        // The first period that begins on the day or later.
        let address = { (day: Day) -> String? in
            guard let index = model.timeline.periods.firstIndex(where: { $0.value.start >= day }),
                let page = pages.firstIndex(where: { $0.contains(index) })
            else { return nil }
            let path = SiteModel.listPath("timeline", page: page + 1)
            return (page == 0 ? "" : path) + "#" + PeriodRecord.anchor(of: model.timeline.periods[index].value)
        }
        return TimeCharts(strings: model.strings).chart(titles: (.timeline, .timeline), series: [("", days)], address: address)
    }
}

/// A day or a longer period of the timeline.
struct PeriodRecord: TemplateRecord {
    let period: TimelineBoard.Period
    let view: View

    static let members = Members<PeriodRecord>("period", "A day or a longer period of the timeline, with what falls on it.") {
        Member("id", "Its anchor on the page.") { PeriodRecord.anchor(of: $0.period.value) }
        Member("title", "The day or the period in words.") { $0.view.model.strings.name(of: $0.period.value) }
        Member("events", "The curator's events that begin on it.") { $0.events }
        Member("dates", "The places where articles name it.") { $0.dates }
    }

    /// `t-2023-03-20`
    static func anchor(of value: DateValue) -> String {
        "t-" + value.iso.map { $0 == "/" ? "_" : String($0) }.joined()
    }

    private var events: [EntityRecord] {
        period.items.compactMap { if case .event(let index) = $0 { EntityRecord(index: index, view: view) } else { nil } }
    }

    private var dates: [DateRecord] {
        period.items.compactMap { item in
            if case .date(let article, let index) = item { DateRecord(article: article, index: index, view: view) } else { nil }
        }
    }
}

/// A place where an article says when.
struct DateRecord: TemplateRecord {
    let article: Int
    let index: Int
    let view: View

    static let members = Members<DateRecord>("date", "A place where an article says when.") {
        Member("words", "What the article says: `Monday`.") { $0.words }
        Member("value", "The day or period that is meant, in words; missing where it could not be worked out.") { date in
            date.reference.value.map { date.view.model.strings.name(of: $0) }
        }
        Member("certainty", "How the day is known: `exact`, `resolved`, `approximate`, `planned` or `unresolved`.") { $0.reference.certainty.rawValue }
        Member("label", "How the day is known, in words.") { $0.label }
        Member("why", "How the value came about.") { $0.reference.reason }
        Member("sentence", "The sentence it stands in.") { String(decoding: $0.text[$0.reference.sentence], as: UTF8.self) }
        Member("article", "The article.") { ArticleRecord(index: $0.article, view: $0.view) }
        Member("url", "The address of the passage.") { date in
            let passage = date.view.model.content.articles[date.article].passages[date.reference.passage]
            return date.view.url(date.view.model.path(ofArticle: date.article), anchor: passage.id)
        }
    }

    private var reference: DateReference { view.model.dossier.dates[article][index] }
    private var text: [UInt8] { view.model.content.articles[article].passages[reference.passage].text }
    private var words: String { String(decoding: text[reference.range], as: UTF8.self) }

    private var label: String {
        let strings = view.model.strings
        switch reference.certainty {
        case .exact: return strings[.asStated]
        case .planned: return strings[.planned]
        case .approximate: return "≈ " + strings.quoted(words)
        case .resolved, .unresolved: return strings.quoted(words)
        }
    }
}

extension InterfaceStrings {
    /// A day or period in words: `March 20, 2023`, `March 2023`, `spring 2023`, `1990s`.
    func name(of value: DateValue) -> String {
        let year = dates.format(value.start, .year)
        switch value.precision {
        case .day: return dates.format(value.start, .long)
        case .week, .weekend: return text(.weekOf, dates.format(value.start, .long))
        case .month: return dates.format(value.start, .monthYear)
        case .quarter: return text(.quarter, "\((value.start.month + 2) / 3)", year)
        case .season: return text(Self.season(of: value), year)
        case .decade: return text(.decade, year)
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
