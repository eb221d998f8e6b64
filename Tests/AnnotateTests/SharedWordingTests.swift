import Markdown
import TestSupport
import Testing
import Text

@testable import Annotate

@Suite struct SharedWordingTests {
    private func article(_ voice: String?, _ day: String, _ paragraphs: String...) -> WordingArticle {
        let passages = paragraphs.enumerated().map { Passage(id: "p-\($0)", kind: .paragraph, text: Array($1.utf8)) }
        return WordingArticle(
            voice: voice, day: Day(day), passages: passages, quotations: quotations(in: passages, mentions: [], language: "en"))
    }

    /// Paragraphs of made-up words, the same for the same seed.
    private func text(_ seed: UInt64, words: Int = 120) -> String {
        var random = SplitMix(seed: seed)
        let syllables = ["ba", "do", "ke", "li", "mu", "ran", "sol", "tev", "vor", "zin", "pla", "gri"]
        var text = "The"
        for index in 0..<words {
            let word = (0..<3).map { _ in syllables.randomElement(using: &random) ?? "" }.joined()
            text += index % 14 == 13 ? ". The \(word)" : " \(word)"
        }
        return text + "."
    }

    private let agency =
        "Engineers will close the northern lock for three weeks in June so that the rusted gates can be lifted out and replaced, the canal office said. The work costs four million crowns and will delay about ninety barges."

    @Test func aReprintIsANearDuplicate() {
        let reprint = article("b", "2024-05-02", agency)
        let pairs = sharedWording(in: [article("a", "2024-05-01", agency, text(1, words: 10)), reprint, article("c", "2024-05-01", text(2))], language: "en")
        #expect(pairs.map { [$0.a, $0.b] } == [[0, 1]])
        #expect(pairs.first?.label == .nearDuplicate)
        #expect(pairs.first.map { $0.containment > 0.99 } == true)
    }

    @Test func sixteenWordsAreReuseAndSevenAreNothing() {
        let run = "so that the rusted gates can be lifted out and replaced before the autumn floods reach the lower town"
        let reuse = sharedWording(
            in: [article("a", "2024-05-01", text(1) + " It closed \(run)."), article("b", "2024-05-01", text(2) + " Ships waited \(run).")], language: "en")
        #expect(reuse.map(\.label) == [.reuse])
        #expect(reuse.first?.runs.map(\.words) == [19])
        let short = "the rusted gates can be lifted out"
        let none = sharedWording(
            in: [article("a", "2024-05-01", text(1) + " It closed \(short)."), article("b", "2024-05-01", text(2) + " Ships waited \(short).")], language: "en")
        #expect(none.count == 0)
    }

    @Test func aSharedStatementIsNoSharedWording() {
        let statement = "“The gates were rusted through in nineteen places and nobody in the office had looked at them since the flood,” Anna Lee said."
        let pairs = sharedWording(in: [article("a", "2024-05-01", statement, text(1)), article("b", "2024-05-01", statement, text(2))], language: "en")
        #expect(pairs.map(\.label) == [.sharedQuotation])
        #expect(pairs.first?.containment == 0)
        #expect(pairs.first?.runs.map(\.kind) == [.quotation])
    }

    @Test func boilerplateBindsNobody() {
        let boilerplate = "Sign up to our free weekly newsletter for the latest stories from the canal and the towns along its banks."
        let articles = (0..<12).map { article("outlet \($0)", "2024-05-01", text(UInt64($0 + 50)), boilerplate) }
        let labels = sharedWording(in: articles, language: "en").map(\.label.rawValue)
        #expect(labels == [])
    }

    @Test func aReportThatManyPrintedIsFound() {
        let articles = (0..<12).map { article("outlet \($0)", "2024-05-01", agency, text(900)) } + (0..<80).map { article(nil, "2020-01-01", text(UInt64($0 + 50))) }
        let pairs = sharedWording(in: articles, language: "en")
        let labels = Set(pairs.map(\.label.rawValue))
        #expect(labels == ["near-duplicate"])
        let counted = IndependentWordings(pairs: pairs, articles: articles).count((0..<12).map { WordingReport(article: $0, passage: 0) })
        #expect(counted == Corroboration(outlets: 12, articles: 12, unstated: 0, wordings: 1))
    }

    @Test func rewordedSentencesAreAligned() throws {
        let pairs = sharedWording(
            in: [
                article("a", "2024-05-01", text(1), "Varland counts on Ostmark as a supplier of copper and timber for its growing shipyards, and as a friend in trade."),
                article("b", "2024-05-02", "Both count on Ostmark as a likely supplier of copper and timber for their growing shipyards and a friend in the talks.", text(2)),
            ], language: "en")
        let pair = try #require(pairs.first)
        #expect(pair.label == .reworded)
        #expect(pair.runs.map(\.kind) == [.reworded])
    }

    @Test func aPlantedReprintAddsAnOutletAndNoWording() {
        let own = "Barges on the northern canal face long delays this summer while workers swap the gates of a lock, according to its managers."
        var articles = [article("Courier group", "2024-05-01", agency), article("Gazette", "2024-05-01", own)]
        var counts: [Corroboration] = []
        func count() {
            let reports = articles.indices.map { WordingReport(article: $0, passage: 0) }
            counts.append(IndependentWordings(pairs: sharedWording(in: articles, language: "en"), articles: articles).count(reports))
        }
        count()
        articles.append(article("Reprinter", "2024-05-02", agency))
        count()
        // Another paper of the first owner is no further voice.
        articles.append(article("Courier group", "2024-05-02", text(5)))
        count()
        #expect(counts.map { [$0.outlets, $0.wordings] } == [[2, 2], [3, 2], [3, 2]])
    }

    @Test func runsAreVerbatimInBoth() {
        var random = SplitMix(seed: 5)
        let articles = (0..<20).map { index in
            article("o\(index)", "2024-05-01", (0..<4).map { _ in text(UInt64.random(in: 0...9, using: &random), words: 30) }.joined(separator: " "))
        }
        let pairs = sharedWording(in: articles, language: "en")
        var checked = 0
        for pair in pairs {
            let isOrdered = pair.a < pair.b && (0...1).contains(pair.containment)
            #expect(isOrdered)
            for run in pair.runs where run.kind == .verbatim {
                let mine = words(articles[pair.a], run.aPassage, run.aRange)
                let theirs = words(articles[pair.b], run.bPassage, run.bRange)
                // A run that was merged over a gap differs in it.
                guard run.words == mine.count else { continue }
                checked += 1
                #expect(mine == theirs)
            }
        }
        #expect(checked > 0)
        let isSame = sharedWording(in: articles, language: "en") == pairs
        #expect(isSame)
    }

    private func words(_ article: WordingArticle, _ passage: Int, _ range: Range<Int>) -> [String] {
        String(decoding: article.passages[passage].text[range], as: UTF8.self).lowercased().split { !$0.isLetter }.map(String.init)
    }

    // MARK: Quotations of several articles

    @Test func equalQuotationsFoldAndConflictsShow() {
        let texts = [
            "“It was a journey of friendship, cooperation and peace,” said Wang Wenbin.", "“A journey of friendship, cooperation, and peace,” said Xi Jinping.",
            "“Nothing of the sort has ever been agreed,” said Anna Lee.",
        ]
        let passages = texts.map { [Passage(id: "p", kind: .paragraph, text: Array($0.utf8))] }
        let groups = quotationGroups(passages.map { quotations(in: $0, mentions: [], language: "en") }, passages: passages)
        #expect(groups.map(\.members.count) == [2, 1])
        #expect(groups.map(\.isDisputed) == [true, false])
    }

    @Test func differencesAreShownWordByWord() {
        let found = wordingDifferences(from: "We will go home, now", to: "We shall go home now please").map { "\($0.kind.rawValue): \($0.text)" }
        #expect(found == ["same: We", "missing: will", "added: shall", "same: go home now", "added: please"])
    }

    /// Groups are those that comparing each quotation with each would give.
    @Test(arguments: [1, 2, 3] as [UInt64]) func groupsAreThoseOfAllPairs(seed: UInt64) {
        var random = SplitMix(seed: seed)
        var said: [[Int]] = []
        for _ in 0..<160 {
            var words = said.randomElement(using: &random) ?? []
            if words.isEmpty || Int.random(in: 0..<3, using: &random) == 0 {
                words = (0..<([5, 12, 50, 60, 75].randomElement(using: &random) ?? 5)).map { _ in Int.random(in: 0..<30, using: &random) }
            }
            for _ in 0..<Int.random(in: 0...words.count / 5 + 1, using: &random) {
                let place = words.indices.randomElement(using: &random) ?? 0
                if Bool.random(using: &random) { words.remove(at: place) } else { words.insert(Int.random(in: 0..<30, using: &random), at: place) }
            }
            said.append(words)
        }
        let passages = said.map { words in [Passage(id: "p", kind: .paragraph, text: Array(words.map { "word\(["a", "b", "c"][$0 % 3])\(["d", "e", "f", "g", "h", "i", "j", "k", "l", "m"][$0 / 3])" }.joined(separator: " ").utf8))] }
        let list = passages.map { passage in
            let range = 0..<passage[0].text.count
            return [Quotation(parts: [.init(passage: 0, range: range)], kind: .full, speaker: nil, verb: nil, sentence: range, ground: .beforeColon)]
        }
        var clusters = Clusters(said.count)
        for a in said.indices {
            for b in said.indices where b > a {
                var left = said[b]
                let common = said[a].filter { word in left.firstIndex(of: word).map { left.remove(at: $0) } != nil }.count
                if min(said[a].count, said[b].count) >= 4, 2 * Double(common) / Double(said[a].count + said[b].count) >= 0.85 { clusters.join(a, b) }
            }
        }
        let expected = Dictionary(grouping: said.indices) { clusters.root($0) }.values.sorted { $0[0] < $1[0] }
        #expect(quotationGroups(list, passages: passages).map { $0.members.map(\.article) } == expected)
        #expect(expected.contains { $0.count > 2 })
    }
}

/// The groups of quotations whose words are yet to be cut.
private func quotationGroups(_ quotations: [[Quotation]], passages: [[Passage]]) -> [QuotationGroup] {
    quotationGroups(quotations, words: zip(quotations, passages).map { $0.comparedWords(in: TokenizedPassage.all(of: $1, words: .empty)) })
}
