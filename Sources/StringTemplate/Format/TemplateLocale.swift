/// How a language writes days and numbers.
public struct TemplateLocale: Sendable, Hashable {
    /// January to December, as they stand in a date: `d MMMM`.
    public var months: [String]
    /// The same standing alone, `LLLL`, where the language makes a difference.
    public var standaloneMonths: [String]
    /// Short names of the months.
    public var shortMonths: [String]
    /// Monday to Sunday.
    public var weekdays: [String]
    /// Short names of the weekdays.
    public var shortWeekdays: [String]
    public var decimalMark: String
    /// What stands between groups of three digits; empty for nothing.
    public var groupingMark: String
    /// How many digits must stand before the first grouping mark: 2 leaves `1234` alone and writes `12 345`.
    public var minimumGroupingDigits: Int
    /// What stands behind the number of a percentage.
    public var percentSign: String

    /// The tables have twelve months and seven weekdays; where one is shorter, numbers stand for names.
    public init(
        months: [String], standaloneMonths: [String]? = nil, shortMonths: [String], weekdays: [String], shortWeekdays: [String],
        decimalMark: String = ".", groupingMark: String = ",", minimumGroupingDigits: Int = 1, percentSign: String = "%"
    ) {
        self.months = months
        self.standaloneMonths = standaloneMonths ?? months
        self.shortMonths = shortMonths
        self.weekdays = weekdays
        self.shortWeekdays = shortWeekdays
        self.decimalMark = decimalMark
        self.groupingMark = groupingMark
        self.minimumGroupingDigits = minimumGroupingDigits
        self.percentSign = percentSign
    }

    public static let english = TemplateLocale(
        months: [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
        ],
        shortMonths: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
        weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
        shortWeekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"])
}
