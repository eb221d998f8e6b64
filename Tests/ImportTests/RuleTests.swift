@testable import Import
import Foundation
import Testing

extension Rule: CustomTestStringConvertible {
    public var testDescription: String { id }
}

@Suite struct RuleTests {
    @Test func everyPatternOfTheTableCompiles() {
        for rule in RuleTable.rules {
            guard case .patterns(let texts) = rule.test else { continue }
            for text in texts {
                #expect(throws: Never.self, "\(rule.id): \(text)") { try LinePattern(text) }
            }
        }
    }

    @Test func idsAreUniqueAndEveryCheckIsUsedOnce() {
        let ids = RuleTable.rules.map(\.id)
        #expect(Set(ids).count == ids.count)
        let checks = RuleTable.rules.compactMap { rule -> Rule.Check? in
            if case .check(let check) = rule.test { return check }
            return nil
        }
        #expect(Set(checks) == Set(Rule.Check.allCases) && checks.count == Set(checks).count)
    }

    /// The verdict on a line that stands between two paragraphs.
    private func fate(of line: String) -> (kind: RemovedKind, rule: String)? {
        let before = "The harbour council voted on Monday to dredge the inner basin before the winter, ending a dispute of nine years."
        let after = "Fishermen from the old town welcomed the vote, but asked when the first stones of the new mole would arrive."
        let reading = read("A title of the usual length\n\n\(before)\n\n\(after)\n\n\(line)\n\n\(before) Again.\n\n\(after) Once more.")
        guard let removed = reading.articles.first?.removed.first(where: { $0.text.hasPrefix(line.prefix(12)) }) else { return nil }
        return (removed.kind, removed.rule)
    }

    @Test(arguments: RuleTable.rules.filter { !["byline"].contains($0.id) }) func examplesOfARuleAreDroppedAndTheOthersStay(_ rule: Rule) {
        for example in rule.examples {
            let found = fate(of: example)
            #expect(found?.kind == rule.kind, "\(rule.id): “\(example)” became \(found.map { "\($0)" } ?? "body")")
        }
        for line in rule.keeps {
            let found = fate(of: line)
            #expect(found == nil, "\(rule.id): “\(line)” was dropped by \(found?.rule ?? "")")
        }
    }

    @Test func patternsMatchWholeLines() throws {
        func matches(_ pattern: String, _ line: String) throws -> Bool {
            try LinePattern(pattern).matches(LineToken.scan(Array(line.utf8)[...]))
        }
        #expect(try matches("(also|further) read : *", "Also Read — The boats"))
        #expect(try matches("(also|further) read : *", "FURTHER READ: x"))
        #expect(try !matches("(also|further) read : *", "Also read the boats"))
        #expect(try matches("# (min|minutes)? read", "5 read"))
        #expect(try matches("# (min|minutes)? read", "5 min. read"))
        #expect(try matches("leer tambien *", "Leer también: algo"))
        #expect(try matches("* cookies *", "We use cookies here"))
        #expect(try !matches("sign up", "Sign up now"))
        #expect(try matches("责任编辑 : *", "责任编辑：王"))
    }

    @Test(arguments: [("(a", "a “(” without “)”"), ("a)", "a “)” without “(”"), ("*", "a pattern needs a word or “#”: this one would match any line"), ("? a", "a “?” without a word before it"), ("((((((a))))))", "brackets are nested too deeply")])
    func whatIsNoPatternSaysWhy(_ pattern: String, _ message: String) {
        #expect(throws: LinePattern.Fault.self) { try LinePattern(pattern) }
        do { _ = try LinePattern(pattern) } catch { #expect(error.description == message) }
    }

    @Test func anOutletsChangesHoldForItsArticles() throws {
        let text = "A title of the usual length\n\nThe council voted on Monday to dredge the inner basin before the winter, after nine years.\n\nBuy our mug\n\nAlso read: other things\n\nFishermen from the old town welcomed the vote, but asked when the first stones would arrive."
        let rules = ImportRules(off: ["also-read", "also-read-open"], drop: ["buy our *"])
        let article = try #require(read(text, options: ImportOptions(rules: rules)).articles.first)
        #expect(article.removed.map(\.text) == ["Buy our mug"])
        #expect(article.removed.map(\.rule) == ["outlet"])
        #expect(article.blocks.contains { $0.string == "Also read: other things" })
        #expect(ImportRules(off: ["also-red"], drop: ["("]).faults == ["there is no import rule “also-red”; did you mean “also-read”?", "“(” is no pattern: a “(” without “)”"])
    }

    @Test func thePageOfRulesIsCurrent() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let file = root.appending(path: "docs/import-rules.md")
        if ProcessInfo.processInfo.environment["DOSSIER_RECORD"] != nil { try RulesPage.markdown.write(to: file, atomically: true, encoding: .utf8) }
        let page = try String(contentsOf: file, encoding: .utf8)
        #expect(page == RulesPage.markdown, "docs/import-rules.md is old: run the tests with DOSSIER_RECORD=1")
    }
}
