/// What a date expression says, before it is known when it was written.
enum DateExpression: Equatable {
    /// last, this, next: −1, 0, 1.
    typealias Step = Int

    enum Unit: Int, Equatable {
        case day = 1, week, month, year, decade, century, quarter, weekend, fortnight
    }

    case value(DateValue)
    case monthDay(month: Int, days: ClosedRange<Int>)
    /// 12 February last year.
    case monthDayOfYear(month: Int, days: ClosedRange<Int>, Step)
    case month(Int, Step?)
    /// January last year, the summer of next year.
    case monthOfYear(Int, Step)
    case seasonOfYear(Int, Step)
    case dayOfMonth(Int)
    case weekday(Int, Step?)
    /// Friday week, a fortnight on Friday.
    case weekdayAhead(Int, weeks: Int)
    case unit(Unit, Step)
    /// The weekend of “over the weekend”.
    case weekend
    case season(Int, Step)
    case quarter(Int, Step?)
    case half(Int, Step?)
    /// The next or the previous day, week, … counted from the date named last.
    case fromLast(Unit, Step)
}

/// The part of a period that is meant.
enum DatePortion: Equatable {
    case start, early, middle, late, end
    /// earlier this month, later this month: up to or from the day of writing.
    case earlier, later
    case about
}

/// An expression found at a range of tokens.
struct DateMatch {
    var tokens: Range<Int>
    var expression: DateExpression
    var portion: DatePortion?
    /// Whether it says the year.
    var isExplicit: Bool {
        if case .value = expression { return true }
        return false
    }
}
