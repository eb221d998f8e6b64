/// How a language writes numbers, after the Unicode CLDR.
package struct NumberForms: Sendable, Hashable {
    package let decimalMark: String
    package let groupMark: String
    /// How many digits must stand before the first group mark: Spanish writes 1234 but 12.345.
    package let minimumLeadingDigits: Int
    /// `%`, with the space before it where the language has one.
    package let percentSuffix: String

    package init(_ language: Language) {
        let noBreakSpace = "\u{A0}"
        switch language {
        case .english, .chinese: (decimalMark, groupMark, percentSuffix) = (".", ",", "%")
        case .arabic: (decimalMark, groupMark, percentSuffix) = (".", ",", "\u{200E}%\u{200E}")
        case .german, .spanish: (decimalMark, groupMark, percentSuffix) = (",", ".", noBreakSpace + "%")
        case .french: (decimalMark, groupMark, percentSuffix) = (",", "\u{202F}", noBreakSpace + "%")
        case .ukrainian: (decimalMark, groupMark, percentSuffix) = (",", noBreakSpace, "%")
        case .russian: (decimalMark, groupMark, percentSuffix) = (",", noBreakSpace, noBreakSpace + "%")
        }
        minimumLeadingDigits = language == .spanish ? 2 : 1
    }

    /// `1,204`
    package func format(_ number: Int) -> String {
        let digits = String(number.magnitude)
        guard digits.utf8.count >= 3 + minimumLeadingDigits else { return number < 0 ? "-" + digits : digits }
        var text = number < 0 ? "-" : ""
        for (index, digit) in digits.unicodeScalars.enumerated() {
            if index > 0, (digits.utf8.count - index) % 3 == 0 { text += groupMark }
            text.unicodeScalars.append(digit)
        }
        return text
    }

    /// A number given in tenths: 125 is `12.5`.
    package func format(tenths: Int) -> String {
        let sign = tenths < 0 && tenths > -10 ? "-" : ""
        return "\(sign)\(format(tenths / 10))\(decimalMark)\(tenths.magnitude % 10)"
    }

    /// `25%`
    package func percent(_ number: Int) -> String {
        format(number) + percentSuffix
    }
}
