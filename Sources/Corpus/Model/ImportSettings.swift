/// The curator's changes to how raw articles are read: for the dossier, or for the articles of an outlet.
package struct ImportSettings: Sendable, Hashable {
    /// Ids of rules that do not apply.
    package var off: [String] = []
    /// Patterns of further lines to leave out.
    package var drop: [String] = []
    /// How dates of three numbers are read; nil: those that could be read both ways are not.
    package var dayOrder: DayOrder?

    package enum DayOrder: String, Sendable, Hashable, CaseIterable {
        case dayFirst = "day-first"
        case monthFirst = "month-first"
    }

    package init() {}
}
