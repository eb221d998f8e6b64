/// Numbers as text.
enum NumberFormat {
    enum Style {
        case number, percent
    }

    /// A number with the marks of a language: at most three decimals, groups of three digits.
    static func format(_ value: Value, _ style: Style, _ locale: TemplateLocale) -> String {
        switch value {
        case .integer(let number) where style == .number: return grouped(String(number.magnitude), isNegative: number < 0, locale)
        case .integer(let number): return decimal(Double(number) * 100, places: 1, locale) + locale.percentSign
        case .decimal(let number) where style == .percent: return decimal(number * 100, places: 1, locale) + locale.percentSign
        case .decimal(let number): return decimal(number, places: 3, locale)
        default: return ""
        }
    }

    private static func decimal(_ number: Double, places: Int, _ locale: TemplateLocale) -> String {
        let scale = places == 1 ? 10.0 : 1000.0
        let scaled = (number.magnitude * scale).rounded(.toNearestOrEven)
        guard scaled < 9e15 else { return plain(number) }
        let whole = Int(scaled)
        let (units, rest) = whole.quotientAndRemainder(dividingBy: Int(scale))
        var digits = String(rest)
        digits = String(repeating: "0", count: places - digits.utf8.count) + digits
        while digits.hasSuffix("0") { digits.removeLast() }
        let text = grouped(String(units), isNegative: number < 0 && whole > 0, locale)
        return digits.isEmpty ? text : text + locale.decimalMark + digits
    }

    private static func grouped(_ digits: String, isNegative: Bool, _ locale: TemplateLocale) -> String {
        let sign = isNegative ? "−" : ""
        guard !locale.groupingMark.isEmpty, digits.utf8.count >= 3 + locale.minimumGroupingDigits else { return sign + digits }
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.utf8.count - index).isMultiple(of: 3) { text += locale.groupingMark }
            text.append(digit)
        }
        return sign + text
    }

    /// A decimal number as Swift writes it, a whole one without “.0”.
    static func plain(_ number: Double) -> String {
        if number == number.rounded(), number.magnitude < 9e15 { return String(Int(number)) }
        return number.description
    }
}
