/// The rules of one import, compiled: patterns by their first word, checks in their order.
struct RuleSet: Sendable {
    struct Verdict: Hashable, Sendable {
        var kind: RemovedKind
        var rule: String
    }

    private struct Compiled: Sendable {
        var pattern: LinePattern
        var verdict: Verdict
        var maxWords: Int
        var keepsSentences: Bool
        /// The place in the table: of several rules that match, the first decides.
        var order: Int
    }

    /// Patterns by the tokens of which a matching line has one.
    private var byKey: [LineToken: [Int]] = [:]
    private var patterns: [Compiled] = []
    private var checks: [Rule.Check: Verdict] = [:]
    private(set) var off: Set<String>
    private(set) var isEmptyOfChanges: Bool

    /// The rules as the table has them.
    static let builtIn = RuleSet(ImportRules())

    init(_ changes: ImportRules) {
        off = changes.off
        isEmptyOfChanges = changes.off.isEmpty && changes.drop.isEmpty
        for (order, text) in changes.drop.enumerated() {
            guard let pattern = try? LinePattern(text) else { continue }
            add(pattern, Verdict(kind: .nav, rule: "outlet"), maxWords: .max, keepsSentences: false, order: order - changes.drop.count)
        }
        for (order, rule) in RuleTable.rules.enumerated() where !changes.off.contains(rule.id) {
            let verdict = Verdict(kind: rule.kind, rule: rule.id)
            switch rule.test {
            case .check(let check): checks[check] = verdict
            case .patterns(let texts):
                for text in texts {
                    guard let pattern = try? LinePattern(text) else { continue }
                    add(pattern, verdict, maxWords: rule.maxWords, keepsSentences: rule.keepsSentences, order: order)
                }
            }
        }
    }

    private mutating func add(_ pattern: LinePattern, _ verdict: Verdict, maxWords: Int, keepsSentences: Bool, order: Int) {
        let compiled = Compiled(
            pattern: pattern, verdict: verdict, maxWords: maxWords, keepsSentences: keepsSentences, order: order)
        for token in pattern.keyTokens { byKey[token, default: []].append(patterns.count) }
        patterns.append(compiled)
    }

    /// The verdict of a check, where its rule is on.
    func verdict(of check: Rule.Check) -> Verdict? { checks[check] }

    func isOn(_ rule: String) -> Bool { !off.contains(rule) }

    /// The first rule whose pattern the line matches.
    func match(_ tokens: [LineToken], words: Int, isSentence: Bool) -> Verdict? {
        var best: Compiled?
        for token in tokens {
            for index in byKey[token] ?? [] {
                let candidate = patterns[index]
                guard words <= candidate.maxWords, candidate.order < best?.order ?? .max, !(candidate.keepsSentences && isSentence) else { continue }
                if candidate.pattern.matches(tokens) { best = candidate }
            }
        }
        return best?.verdict
    }
}
