internal import Text

/// A pattern for days, in the letters of Unicode's date format patterns (UTS #35), read once when the template is loaded.
struct DayFormat: Sendable, Hashable {
    private enum Part: Sendable, Hashable {
        case literal(String)
        case day(width: Int)
        case monthNumber(width: Int)
        case month, standaloneMonth, shortMonth
        case weekday, shortWeekday
        case year, shortYear
    }

    private let parts: [Part]

    /// Says which letters a pattern may have.
    static let reference =
        "`d` `dd` the day, `M` `MM` the month's number, `MMM` its short name, `MMMM` its name, `LLLL` its name standing alone, "
        + "`yyyy` the year, `yy` its last two digits, `EEE` and `EEEE` the weekday; letters between `'` stand for themselves."

    /// What is wrong with a pattern.
    struct Problem: Error { let message: String }

    init(_ pattern: String) throws(Problem) {
        var parts = [Part]()
        var rest = Array(pattern.unicodeScalars)[...]
        while let scalar = rest.first {
            if scalar == "'" {
                parts.append(.literal(try Self.quoted(&rest)))
            } else if scalar.properties.isAlphabetic, scalar.isASCII {
                let run = rest.prefix { $0 == scalar }
                rest = rest.dropFirst(run.count)
                parts.append(try Self.field(String(String.UnicodeScalarView(run))))
            } else {
                let run = rest.prefix { !($0.isASCII && $0.properties.isAlphabetic) && $0 != "'" }
                rest = rest.dropFirst(run.count)
                parts.append(.literal(String(String.UnicodeScalarView(run))))
            }
        }
        self.parts = parts
    }

    private static func quoted(_ rest: inout ArraySlice<Unicode.Scalar>) throws(Problem) -> String {
        rest = rest.dropFirst()
        var text = String.UnicodeScalarView()
        while true {
            let run = rest.prefix { $0 != "'" }
            guard run.count < rest.count else { throw Problem(message: "the “'” in the pattern is never closed") }
            text += run
            rest = rest.dropFirst(run.count + 1)
            guard rest.first == "'", !text.isEmpty else { break }
            // Two of them inside are one that is written.
            text.append("'")
            rest = rest.dropFirst()
        }
        return text.isEmpty ? "'" : String(text)
    }

    private static func field(_ letters: String) throws(Problem) -> Part {
        switch letters {
        case "d", "dd": return .day(width: letters.count)
        case "M", "MM", "L", "LL": return .monthNumber(width: letters.count)
        case "MMM", "LLL": return .shortMonth
        case "MMMM": return .month
        case "LLLL": return .standaloneMonth
        case "E", "EE", "EEE": return .shortWeekday
        case "EEEE": return .weekday
        case "y", "yyyy": return .year
        case "yy": return .shortYear
        default:
            throw Problem(message: "“\(letters)” is no part of a day; use d, dd, M, MM, MMM, MMMM, LLLL, yy, yyyy, EEE or EEEE, and put words between “'”")
        }
    }

    func string(from day: Day, _ locale: TemplateLocale) -> String {
        var text = ""
        for part in parts {
            switch part {
            case .literal(let literal): text += literal
            case .day(let width): text += Self.digits(day.day, width)
            case .monthNumber(let width): text += Self.digits(day.month, width)
            case .month: text += Self.name(locale.months, day.month)
            case .standaloneMonth: text += Self.name(locale.standaloneMonths, day.month)
            case .shortMonth: text += Self.name(locale.shortMonths, day.month)
            case .weekday: text += Self.name(locale.weekdays, day.weekday)
            case .shortWeekday: text += Self.name(locale.shortWeekdays, day.weekday)
            case .year: text += String(day.year)
            case .shortYear: text += Self.digits(day.year % 100, 2)
            }
        }
        return text
    }

    /// A name from a table; the number where the table is too short.
    private static func name(_ table: [String], _ number: Int) -> String {
        number <= table.count ? table[number - 1] : String(number)
    }

    private static func digits(_ number: Int, _ width: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
    }
}
