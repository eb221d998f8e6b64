internal import Annotate
internal import Corpus
internal import Text

/// What happened when, over all articles whose text is shown, and the curator's events: in the order of time.
struct TimelineBoard: Sendable {
    enum Item: Sendable, Hashable {
        /// An entity of the type event.
        case event(Int)
        /// An article and the index in its dates.
        case date(article: Int, index: Int)
    }

    /// A day or a longer period, with what falls on it.
    struct Period: Sendable {
        var value: DateValue
        var items: [Item]
    }

    let periods: [Period]
    /// How many dates could not be placed.
    let unresolved: Int

    init(_ dossier: Dossier, rights: [Rights]) {
        var items: [String: Period] = [:]
        var unresolved = 0
        func add(_ item: Item, at value: DateValue) {
            items[value.iso, default: Period(value: value, items: [])].items.append(item)
        }
        for (index, entity) in dossier.content.entities.enumerated() where entity.kind == .event {
            if let day = entity.date?.day { add(.event(index), at: DateValue(start: day, end: day, precision: .day, iso: day.description)) }
        }
        for (article, dates) in dossier.dates.enumerated() where rights[article] == .full {
            for (index, date) in dates.enumerated() {
                if let value = date.value { add(.date(article: article, index: index), at: value) } else { unresolved += 1 }
            }
        }
        self.unresolved = unresolved
        periods = items.values.sorted { a, b in
            // Of periods that begin together the longer comes first.
            (a.value.start, b.value.end, a.value.iso) < (b.value.start, a.value.end, b.value.iso)
        }
    }

    var itemCount: Int { periods.reduce(0) { $0 + $1.items.count } }
}
