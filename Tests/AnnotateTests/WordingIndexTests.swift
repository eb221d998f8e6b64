import Corpus
import Markdown
import TestSupport
import Testing
import Text

@testable import Annotate

/// After any edits an index gives the pairs that a new one gives of the same articles.
@Suite struct WordingIndexTests {
    private struct Kept: Equatable {
        var name: String
        var day: Day?
        var sentences: [String]

        var article: WordingArticle {
            let passages = sentences.enumerated().map { Passage(id: "p-\($0)", kind: .paragraph, text: Array($1.utf8)) }
            return WordingArticle(
                voice: nil, day: day, passages: passages, quotations: quotations(in: passages, mentions: [], language: "en"))
        }
    }

    /// Above 60 articles those that tell of one event are found by their rare words, below all are compared.
    @Test(arguments: [70, 12], [1, 2] as [UInt64]) func editsGiveWhatANewIndexGives(count: Int, seed: UInt64) {
        var random = SplitMix(seed: seed)
        let pool = (0..<60).map { _ in sentence(&random) } + ["“\(sentence(&random))” said Anna Lee of the canal office."]
        func kept(_ number: Int) -> Kept {
            let sentences = (0..<6).map { _ in pool.randomElement(using: &random) ?? "" } + [sentence(&random)]
            return Kept(name: "article-\(number)", day: day(&random), sentences: sentences)
        }
        var articles = (0..<count).map(kept)
        var index = WordingIndex()
        var found = 0
        var labels = Set<WordingPair.Label>()
        for step in 0..<40 {
            let place = Int.random(in: articles.indices, using: &random)
            let sentence = pool.randomElement(using: &random) ?? ""
            switch Int.random(in: 0...9, using: &random) {
            case 0: articles.insert(kept(count + step), at: place)
            case 1: articles.remove(at: place)
            case 2: articles[place].day = day(&random)
            case 3: articles.swapAt(place, 0)
            case 4: articles[place].sentences = articles[0].sentences
            case 5: articles[place].sentences.removeLast()
            case 6: for other in articles.indices where other % 3 == 0 { articles[other].sentences.append(sentence) }
            case 7: for other in articles.indices.prefix(7) { articles[other].sentences.append(sentence) }
            default: articles[place].sentences.append(sentence)
            }
            articles[place % articles.count].sentences += [pool[step]]
            let all = articles.map(\.article)
            let warm = index.pairs(of: all, named: articles.map(\.name), language: "en", jobs: 2)
            let isEqual = warm == sharedWording(in: all, language: "en")
            #expect(isEqual, "step \(step)")
            found += warm.count
            labels.formUnion(warm.map(\.label))
        }
        #expect(found > 100 && labels.isSuperset(of: [.nearDuplicate, .reuse]), "\(found) pairs: \(labels)")
    }

    /// The hashes that are made while an article is read are those that the comparison would make: also where its language is another.
    @Test func aDossierComparesItsArticles() {
        var random = SplitMix(seed: 3)
        let pool = (0..<40).map { _ in sentence(&random) } + ["“\(sentence(&random))” said Anna Lee."]
        var content = Content()
        content.settings.language = "en"
        content.articles = (0..<70).map { number in
            let text = (0..<6).map { _ in pool.randomElement(using: &random) ?? "" }.joined(separator: number % 2 == 0 ? " " : "\n\n")
            return Article(
                slug: "article-\(number)", date: Moment("2024-05-0\(number % 9 + 1)"), language: [nil, "fr", "en-GB"][number % 3],
                document: Markdown.document(Array(text.utf8)))
        }
        let dossier = Dossier(content, jobs: 2)
        let articles = content.articles.enumerated().map { index, article in
            WordingArticle(voice: nil, day: article.date?.day, passages: article.passages, quotations: dossier.quotations[index])
        }
        let pairs = sharedWording(in: articles, language: "en")
        #expect(pairs.count > 20 && dossier.comparison.pairs == pairs)
    }

    private func day(_ random: inout SplitMix) -> Day? {
        Day("2024-05-0\(Int.random(in: 1...9, using: &random))")
    }

    private func sentence(_ random: inout SplitMix) -> String {
        let syllables = ["ba", "do", "ke", "li", "mu", "ran", "sol", "tev", "vor", "zin"]
        let words = (0..<18).map { _ in (0..<2).map { _ in syllables.randomElement(using: &random) ?? "" }.joined() }
        return "The " + words.joined(separator: " ") + "."
    }
}
