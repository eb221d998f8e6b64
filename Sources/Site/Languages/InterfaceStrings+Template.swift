package import StringTemplate

/// The strings as templates see them: `\(strings.articles)`.
extension InterfaceStrings: TemplateRecord {
    package static let members = Members<InterfaceStrings>("strings", "What the interface says, in the dossier's language.") {
        {
            let english = InterfaceStrings(.english)
            return InterfaceKey.allCases.map { key in Member(text: key.name, "“\(english[key])”") { $1.append($0[key]) } }
        }()
    }

    /// How templates write days and numbers in this language.
    package var templateLocale: TemplateLocale {
        TemplateLocale(
            months: dates.months, standaloneMonths: dates.standaloneMonths, shortMonths: dates.shortMonths,
            weekdays: dates.weekdays, shortWeekdays: dates.shortWeekdays, decimalMark: numbers.decimalMark,
            groupingMark: numbers.groupMark, minimumGroupingDigits: numbers.minimumLeadingDigits,
            percentSign: numbers.percentSuffix)
    }
}
