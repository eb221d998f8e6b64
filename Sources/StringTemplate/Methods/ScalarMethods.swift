internal import Text

/// What numbers, days and HTML can do.
extension Method {
    static let scalarMethods: [Method] = [
        Method(
            name: "formatted", receiver: .number, parameters: [.init(label: nil, kind: .option(["number", "percent"]))],
            summary: "The number as the site's language writes it; `.percent` takes 0.25 for 25 %.",
            example: .init(template: "\\(words.formatted(.number))", output: "12,345"),
            result: { _, _ in .text },
            run: { value, arguments, locale in
                let style: NumberFormat.Style = arguments[0].text == "percent" ? .percent : .number
                return .text(NumberFormat.format(value, style, locale))
            }),
        Method(
            name: "isMultiple", receiver: .number, parameters: [.init(label: "of", kind: .number)],
            summary: "Whether it is a whole multiple of another.",
            example: .init(template: "\\(if words.isMultiple(of: 5))yes\\(end)", output: "yes"),
            result: { _, _ in .flag },
            run: { value, arguments, _ in
                guard case .integer(let number) = value, let divisor = arguments[0].integer else { return .flag(false) }
                return .flag(number.isMultiple(of: divisor))
            }),
        Method(
            name: "formatted", receiver: .day, parameters: [.init(label: nil, kind: .dayPattern)],
            summary: "The day by a pattern, with the names of the site's language. "
                + DayFormat.reference,
            example: .init(template: "\\(day.formatted(\"EEEE, d MMMM yyyy\"))", output: "Monday, 20 March 2023"),
            result: { _, _ in .text },
            run: { value, arguments, locale in
                guard case .day(let day) = value, case .day(let format) = arguments[0] else { return .none }
                return .text(format.string(from: day, locale))
            }),
        day("year", "Its year.", "2023", \.year),
        day("month", "Its month, 1 to 12.", "3", \.month),
        day("day", "Its day of the month.", "20", \.day),
        day("weekday", "Its day of the week, 1 for Monday to 7 for Sunday.", "1", \.weekday),
        Method(
            name: "isEmpty", receiver: .html, parameters: nil, summary: "Whether it has no markup and no text.",
            example: .init(template: "\\(if !body.isEmpty)\\(body)\\(end)", output: "<p>It landed.</p>"),
            result: { _, _ in .flag },
            run: { value, _, _ in if case .html(let html) = value { .flag(html.bytes.isEmpty) } else { .flag(true) } }),
    ]

    private static func day(_ name: String, _ summary: String, _ output: String, _ part: any KeyPath<Day, Int> & Sendable) -> Method {
        Method(
            name: name, receiver: .day, parameters: nil, summary: summary,
            example: .init(template: "\\(day.\(name))", output: output), result: { _, _ in .number },
            run: { value, _, _ in if case .day(let day) = value { .integer(day[keyPath: part]) } else { .none } })
    }

    /// Every method, by type.
    static let all: [Method] = textMethods + listMethods + scalarMethods
}
