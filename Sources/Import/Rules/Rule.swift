internal import Text

/// A rule of the import: which single lines of an article's source are no part of its text.
package struct Rule: Sendable {
    /// The name by which an outlet's page switches it off, and which the ledger gives as the reason.
    package let id: String
    package let kind: RemovedKind
    /// What it is for, in a sentence.
    package let summary: String
    package let test: Test
    /// A line that has more words is never dropped by it.
    package var maxWords = 25
    /// A line that ends in a full stop is a sentence, and stays.
    package var keepsSentences = false
    /// Lines that it drops.
    package let examples: [String]
    /// Lines that look alike and stay.
    package let keeps: [String]

    package enum Test: Sendable {
        /// The whole line matches one of the patterns (see ``LinePattern``).
        case patterns([String])
        /// A check in code.
        case check(Check)
    }

    package enum Check: String, Sendable, CaseIterable {
        case captionCredit, shareRow, breadcrumb, bareAddress, copyrightSign, clockTime, phoneOrMail, hashtags, wireNote, endMark
        case titleRepeat, pullQuote, runningHead, byline, dateStamp, dateline, pageBoilerplate
    }
}

/// The curator's changes to the rules: for a dossier or for one outlet.
package struct ImportRules: Sendable, Hashable {
    /// Ids of rules that do not apply.
    package var off: Set<String>
    /// Patterns of further lines to drop.
    package var drop: [String]

    package init(off: Set<String> = [], drop: [String] = []) {
        self.off = off
        self.drop = drop
    }

    /// What is wrong with these changes, in a sentence each: unknown rules, texts that are no patterns.
    package var faults: [String] {
        let known = RuleTable.rules.map(\.id)
        var faults = off.sorted().filter { !known.contains($0) }
            .map { "there is no import rule “\($0)”\(didYouMean($0, among: known))" }
        for text in drop {
            do { _ = try LinePattern(text) } catch { faults.append("“\(text)” is no pattern: \(error)") }
        }
        return faults
    }
}
