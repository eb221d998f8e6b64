internal import Text

/// Turns what an expression says into days, given the day on which it was published and the tense of its clause.
struct DateResolver {
    let anchor: Day
    let tense: Tense
    /// The date named last in the text.
    let last: DateValue?

    func value(of match: DateMatch) -> DateValue? {
        guard let value = value(of: match.expression) else { return nil }
        guard let portion = match.portion else { return value }
        return Self.part(portion, of: value, anchor: anchor)
    }

    private func value(of expression: DateExpression) -> DateValue? {
        switch expression {
        case .value(let value): value
        case .monthDay(let month, let days): monthDay(month, days)
        case .monthDayOfYear(let month, let days, let step): DateValue(year: anchor.year + step, month: month, days: days)
        case .month(let month, let step): self.month(month, step)
        case .monthOfYear(let month, let step): DateValue(year: anchor.year + step, month: month)
        case .seasonOfYear(let season, let step): DateValue(year: anchor.year + step, season: season)
        case .dayOfMonth(let day): dayOfMonth(day)
        case .weekday(let weekday, let step): self.weekday(weekday, step).map { DateValue(day: $0) }
        case .weekdayAhead(let weekday, let weeks): weekdayAhead(weekday, weeks: weeks).map { DateValue(day: $0) }
        case .unit(let unit, let step): Self.unit(unit, step, from: anchor)
        case .weekend: weekend()
        case .season(let season, let step): self.season(season, step)
        case .quarter(let quarter, let step): fraction(step) { DateValue(year: $0, quarter: quarter) }
        case .half(let half, let step): fraction(step) { DateValue(year: $0, half: half) }
        case .fromLast(let unit, let step): Self.unit(unit, step, from: last?.start ?? anchor)
        }
    }

    // MARK: Choosing among years

    /// Of the same date in the years around, the one that the tense asks for.
    ///
    /// Where that is much farther away than the one on the other side, the nearer.
    private func choose(_ candidates: [DateValue]) -> DateValue? {
        let past = candidates.last { $0.start <= anchor }
        let future = candidates.first { $0.end >= anchor }
        guard let past, let future else { return past ?? future }
        if past == future { return past }
        let back = anchor.number - past.end.number
        let ahead = future.start.number - anchor.number
        switch tense {
        // What is told as past is a day ahead only where the past one is nearly a year away.
        case .past: return back > 330 && ahead < 35 ? future : past
        case .future: return ahead > 270 && back < 90 ? past : future
        case .unknown: return back <= ahead ? past : future
        }
    }

    private func monthDay(_ month: Int, _ days: ClosedRange<Int>) -> DateValue? {
        choose(
            (anchor.year - 1...anchor.year + 1).compactMap { DateValue(year: $0, month: month, days: days) })
    }

    private func month(_ month: Int, _ step: Int?) -> DateValue? {
        switch step {
        // The month just over is “last month” or “in June”: “last June” said in July is of the year before.
        case .some(let step) where step < 0: return DateValue(year: month < anchor.month - 1 ? anchor.year : anchor.year - 1, month: month)
        case .some(let step) where step > 0: return DateValue(year: month > anchor.month ? anchor.year : anchor.year + 1, month: month)
        case .some: return DateValue(year: anchor.year, month: month)
        case nil: return choose((anchor.year - 1...anchor.year + 1).compactMap { DateValue(year: $0, month: month) })
        }
    }

    private func dayOfMonth(_ day: Int) -> DateValue? {
        choose(
            (-1...1).compactMap { step in
                let month = anchor.year * 12 + anchor.month - 1 + step
                return Day(year: month / 12, month: month % 12 + 1, day: day).map { DateValue(day: $0) }
            })
    }

    private func weekday(_ weekday: Int, _ step: Int?) -> Day? {
        let back = (anchor.weekday - weekday + 7) % 7
        switch step {
        case .some(let step) where step < 0: return anchor.adding(days: back == 0 ? -7 : -back)
        case .some(let step) where step > 0: return anchor.adding(days: 8 - anchor.weekday + weekday - 1)
        case .some: return tense == .past ? anchor.adding(days: -back) : anchor.adding(days: back == 0 ? 0 : 7 - back)
        case nil: return tense == .future ? anchor.adding(days: back == 0 ? 0 : 7 - back) : anchor.adding(days: -back)
        }
    }

    /// Whatever the tense: “the hearing was fixed for Thursday week”.
    private func weekdayAhead(_ weekday: Int, weeks: Int) -> Day? {
        let ahead = (weekday - anchor.weekday + 7) % 7
        return anchor.adding(days: (ahead == 0 ? 7 : ahead) + 7 * weeks)
    }

    private func weekend() -> DateValue? {
        guard tense != .future, anchor.weekday < 6, let before = anchor.adding(days: -7) else { return DateValue(weekendOf: anchor) }
        return DateValue(weekendOf: before)
    }

    private func season(_ season: Int, _ step: Int) -> DateValue? {
        let around = (anchor.year - 2...anchor.year + 2).compactMap { DateValue(year: $0, season: season) }
        if step < 0 { return around.last { $0.end < anchor } }
        if step > 0 { return around.first { $0.start > anchor && $0.start.year > anchor.year || $0.start > anchor && season == 4 } }
        return around.first { $0.start <= anchor && anchor <= $0.end } ?? around.first { $0.start.year == anchor.year }
    }

    private func fraction(_ step: Int?, _ make: (Int) -> DateValue?) -> DateValue? {
        if let step { return make(anchor.year + step) }
        let around = (anchor.year - 1...anchor.year + 1).compactMap(make)
        // A quarter without a year is as a rule the last that is over, of which figures are told.
        return tense == .future ? around.first { $0.end >= anchor } : around.last { $0.end < anchor } ?? choose(around)
    }

    // MARK: Steps

    /// So many units before or after the one that holds a day.
    static func unit(_ unit: DateExpression.Unit, _ step: Int, from day: Day) -> DateValue? {
        switch unit {
        case .day: return day.adding(days: step).map { DateValue(day: $0) }
        case .week: return day.adding(days: 7 * step).flatMap { DateValue(weekOf: $0) }
        case .fortnight: return day.adding(days: 14 * step).flatMap { DateValue(weekOf: $0) }
        case .weekend: return day.adding(days: 7 * step).flatMap { DateValue(weekendOf: $0) }
        case .month:
            let month = day.year * 12 + day.month - 1 + step
            guard month >= 12 else { return nil }
            return DateValue(year: month / 12, month: month % 12 + 1)
        case .quarter:
            let quarter = day.year * 4 + (day.month - 1) / 3 + step
            guard quarter >= 4 else { return nil }
            return DateValue(year: quarter / 4, quarter: quarter % 4 + 1)
        case .year: return DateValue(year: day.year + step)
        case .decade: return DateValue(decade: day.year / 10 * 10 + 10 * step)
        case .century: return DateValue(century: (day.year + 99) / 100 + step)
        }
    }

    /// The part of a period: its value keeps the period's name, but for the end and the start of a year, which are months.
    static func part(_ portion: DatePortion, of value: DateValue, anchor: Day?) -> DateValue? {
        guard value.precision != .day else { return value }
        let length = value.end.number - value.start.number + 1
        var result = value
        switch portion {
        case .about: return value
        case .start where value.precision == .year: return DateValue(year: value.start.year, month: 1)
        case .end where value.precision == .year: return DateValue(year: value.end.year, month: 12)
        case .start, .early: result.end = value.start.adding(days: (length - 1) / 3) ?? value.end
        case .middle:
            result.start = value.start.adding(days: length / 4) ?? value.start
            result.end = value.end.adding(days: -length / 4) ?? value.end
        case .late, .end: result.start = value.end.adding(days: -(length - 1) / 3) ?? value.start
        case .earlier: if let anchor, value.start <= anchor, anchor < value.end { result.end = anchor }
        case .later: if let anchor, value.start < anchor, anchor <= value.end { result.start = anchor }
        }
        return result
    }
}
