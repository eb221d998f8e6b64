internal import Annotate
internal import Corpus
internal import Markdown
internal import StringTemplate
internal import Text

struct ComparePage: SitePage {
    let view: View
    let page: Int

    static let members = Members<ComparePage>("compare page", "The pairs of articles that share wording, the most alike first, a hundred a page.") {
        ComparePage.common
        Member("pairs", "The pairs of this page.") { page in
            let pairs = page.view.model.sharedWording.pairs
            return pairs[Paging.range(page.page, of: pairs.count)].map { WordingPairRecord(index: $0, view: page.view) }
        }
        Member("paginator", "Where this page stands.") { page in
            PaginatorRecord(page: page.page, count: Paging.pages(page.view.model.sharedWording.pairs.count), view: page.view) {
                SiteModel.listPath("compare", page: $0)
            }
        }
    }
}

/// Two articles that share wording.
struct WordingPairRecord: TemplateRecord {
    /// In the dossier's list of pairs.
    let index: Int
    let view: View

    static let members = Members<WordingPairRecord>("wording pair", "Two articles that share wording.") {
        Member("first", "The earlier article, or that of the two which the dossier lists later.") { $0.article($0.pair.b) }
        Member("second", "The other.") { $0.article($0.pair.a) }
        Member("label", "What they share, in words: `Nearly the same text`.") { $0.view.model.strings[$0.pair.label.key] }
        Member("passageLabel", "How many passages they share, in words.") { $0.view.model.strings.count($0.pair.runs.count, .sharedPassages) }
        Member("wordLabel", "How many words are equal, in words.") { record in
            record.view.model.strings.count(record.pair.runs.reduce(0) { $0 + $1.words }, .words)
        }
        Member("isSameOwner", "Whether their outlets have one owner.") { $0.view.model.sharedWording.isOneVoice($0.pair, in: $0.view.model) }
        Member("url", "The page on which they stand side by side; missing where the text of one is withheld.") { $0.url }
    }

    var pair: WordingPair { view.model.dossier.comparison.pairs[index] }

    private func article(_ index: Int) -> ArticleRecord { ArticleRecord(index: index, view: view) }

    private var url: URLValue? {
        view.model.sharedWording.isShown(pair, in: view.model) ? view.url(view.model.path(ofPair: index)) : nil
    }
}

extension WordingPair.Label {
    var key: InterfaceKey {
        switch self {
        case .nearDuplicate: .nearlySameText
        case .reuse: .wordForWord
        case .reworded: .reworded
        case .sharedQuotation: .sharedQuotation
        }
    }
}

extension WordingRun.Kind {
    var key: InterfaceKey {
        switch self {
        case .verbatim: .wordForWord
        case .reworded: .reworded
        case .quotation: .sharedQuotation
        }
    }
}

/// An article that shares wording with the one at hand.
struct SharingRecord: TemplateRecord {
    let article: Int
    let pair: WordingPairRecord

    static let members = Members<SharingRecord>("sharing", "An article that shares wording with the one at hand.") {
        Member("article", "The other article.") { sharing in
            let (pair, view) = (sharing.pair.pair, sharing.pair.view)
            return ArticleRecord(index: pair.a == sharing.article ? pair.b : pair.a, view: view)
        }
        Member("pair", "What both share.") { $0.pair }
    }
}

struct ComparisonPage: SitePage {
    let view: View
    /// In the dossier's list of pairs.
    let index: Int

    static let members = Members<ComparisonPage>("comparison page", "Two articles side by side: what they share, and what only one has.") {
        ComparisonPage.common
        Member("pair", "The two.") { WordingPairRecord(index: $0.index, view: $0.view) }
        Member("passages", "The passages that share wording, in the order of the earlier article.") { $0.passages }
        Member("differences", "Names, quotations, dates and numbers that only one of the two has.") { ArticleDifferences(pair: $0.pair, view: $0.view).groups }
    }

    private var pair: WordingPair { view.model.dossier.comparison.pairs[index] }

    private var passages: [SharedPassageRecord] {
        struct Key: Hashable {
            var b: Int
            var a: Int
        }
        return Dictionary(grouping: pair.runs) { Key(b: $0.bPassage, a: $0.aPassage) }
            .sorted { ($0.key.b, $0.key.a) < ($1.key.b, $1.key.a) }
            .map { key, runs in
                SharedPassageRecord(
                    kinds: runs.map(\.kind),
                    first: MarkedPassageRecord(article: pair.b, passage: key.b, marks: runs.flatMap(\.bEqual), view: view),
                    second: MarkedPassageRecord(article: pair.a, passage: key.a, marks: runs.flatMap(\.aEqual), view: view))
            }
    }
}

extension WordingRun {
    /// What is marked: two outlets that give two figures in the same words are not to seem to agree on them.
    fileprivate var aEqual: [Range<Int>] { Self.parts(of: aRange, without: aGaps) }
    fileprivate var bEqual: [Range<Int>] { Self.parts(of: bRange, without: bGaps) }

    private static func parts(of range: Range<Int>, without gaps: [Range<Int>]) -> [Range<Int>] {
        zip([range.lowerBound] + gaps.map(\.upperBound), gaps.map(\.lowerBound) + [range.upperBound]).map { $0..<max($0, $1) }
    }
}

/// A passage of each of two articles, with the wording that both have.
struct SharedPassageRecord: TemplateRecord {
    let kinds: [WordingRun.Kind]
    let first: MarkedPassageRecord
    let second: MarkedPassageRecord

    static let members = Members<SharedPassageRecord>("shared passage", "A passage of each of two articles, with the wording that both have.") {
        Member("label", "How they agree, in words: `Same passage, reworded`.") { passage in
            let strings = passage.first.view.model.strings
            return [WordingRun.Kind.verbatim, .reworded, .quotation].filter(passage.kinds.contains).map { strings[$0.key] }
                .joined(separator: strings.listComma)
        }
        Member("first", "The passage of the first article.") { $0.first }
        Member("second", "That of the second.") { $0.second }
    }
}

/// A passage with parts of it marked.
struct MarkedPassageRecord: TemplateRecord {
    struct Piece: TemplateRecord {
        let text: String
        let isMarked: Bool

        static let members = Members<Piece>("passage piece", "A part of a passage.") {
            Member("text", "Its words.") { $0.text }
            Member("isMarked", "Whether it is what the page is about.") { $0.isMarked }
        }
    }

    let article: Int
    let passage: Int
    /// UTF-8 offsets, in any order.
    let marks: [Range<Int>]
    let view: View

    static let members = Members<MarkedPassageRecord>("marked passage", "A passage with parts of it marked.") {
        Member("pieces", "Its text, in order.") { $0.pieces }
        Member("url", "Its address.") { marked in
            marked.view.url(ofArticle: marked.article, anchor: marked.source.passages[marked.passage].id)
        }
        Member("article", "The article.") { ArticleRecord(index: $0.article, view: $0.view) }
    }

    private var source: Article { view.model.content.articles[article] }

    private var pieces: [Piece] {
        let text = source.passages[passage].text
        var pieces = [Piece]()
        var done = 0
        func add(_ range: Range<Int>, _ isMarked: Bool) {
            if !range.isEmpty { pieces.append(Piece(text: String(decoding: text[range], as: UTF8.self), isMarked: isMarked)) }
        }
        for mark in marks.sorted(by: { $0.lowerBound < $1.lowerBound }) where mark.upperBound > done {
            let start = max(done, mark.lowerBound)
            add(done..<start, false)
            add(start..<mark.upperBound, true)
            done = mark.upperBound
        }
        add(done..<text.count, false)
        return pieces
    }
}

/// What only one of two articles has.
struct ArticleDifferences {
    let pair: WordingPair
    let view: View

    var groups: [DifferenceGroupRecord] {
        let strings = view.model.strings
        let groups = [
            DifferenceGroupRecord(title: strings[.entities], first: names(pair.b, not: pair.a), second: names(pair.a, not: pair.b)),
            DifferenceGroupRecord(title: strings[.quotes], first: quotations(pair.b, not: pair.a), second: quotations(pair.a, not: pair.b)),
            DifferenceGroupRecord(title: strings[.datesInArticle], first: dates(pair.b, not: pair.a), second: dates(pair.a, not: pair.b)),
            DifferenceGroupRecord(title: strings[.numbers], first: numbers(pair.b, not: pair.a), second: numbers(pair.a, not: pair.b)),
        ]
        return groups.filter { !$0.first.isEmpty || !$0.second.isEmpty }
    }

    private func names(_ article: Int, not other: Int) -> [LinkRecord] {
        let model = view.model
        let known = Set(model.dossier.entitiesOfArticle[other].map(\.entity))
        return model.dossier.entitiesOfArticle[article].filter { !known.contains($0.entity) }.map {
            LinkRecord(title: model.content.entities[$0.entity].name, path: model.path(ofEntity: $0.entity), view: view)
        }
    }

    private func quotations(_ article: Int, not other: Int) -> [LinkRecord] {
        let model = view.model
        return model.dossier.quotations[article].indices.compactMap { index in
            let place = QuotationGroup.Member(article: article, quotation: index)
            guard let group = model.quotations.group(of: place), !group.contains(where: { $0.article == other }) else { return nil }
            let quotation = model.dossier.quotations[article][index]
            return link(to: quotation.parts[0].passage, of: article, model.strings.quoted(QuotationBoard.words(at: place, in: model.dossier)))
        }
    }

    private func dates(_ article: Int, not other: Int) -> [LinkRecord] {
        let model = view.model
        var known = Set(model.dossier.dates[other].compactMap { $0.value?.iso })
        return model.dossier.dates[article].compactMap { date in
            guard let value = date.value, known.insert(value.iso).inserted else { return nil }
            return link(to: date.passage, of: article, model.strings.name(of: value))
        }
    }

    private func numbers(_ article: Int, not other: Int) -> [LinkRecord] {
        struct Figure: Hashable {
            var value: Double
            var unit: String
        }
        let model = view.model
        var known = Set(model.dossier.quantities[other].map { Figure(value: $0.value, unit: $0.unit) })
        return model.dossier.quantities[article].compactMap { quantity in
            guard known.insert(Figure(value: quantity.value, unit: quantity.unit)).inserted else { return nil }
            let text = model.content.articles[article].passages[quantity.passage].text[quantity.range]
            return link(to: quantity.passage, of: article, String(decoding: text, as: UTF8.self))
        }
    }

    private func link(to passage: Int, of article: Int, _ title: String) -> LinkRecord {
        let model = view.model
        return LinkRecord(
            title: title, path: model.path(ofArticle: article), view: view, anchor: model.content.articles[article].passages[passage].id)
    }
}

/// Things of one sort that only one of two articles has.
struct DifferenceGroupRecord: TemplateRecord {
    let title: String
    let first: [LinkRecord]
    let second: [LinkRecord]

    static let members = Members<DifferenceGroupRecord>("difference group", "Things of one sort that only one of two articles has.") {
        Member("title", "What they are: `Names`.") { $0.title }
        Member("first", "Those of the first article.") { $0.first }
        Member("second", "Those of the second.") { $0.second }
    }
}
