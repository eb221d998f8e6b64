internal import Annotate
internal import Corpus
internal import Markdown
internal import StringTemplate
internal import Text

struct CompareListPage: SitePage {
    let view: View
    let page: Int

    static let members = Members<CompareListPage>("compare page", "Which articles share wording: pairs, the closest first, a hundred a page.") {
        CompareListPage.common
        Member("pairs", "The pairs of this page.") { page in
            Paging.range(page.page, of: page.view.model.wording.pairs.count).map { PairRecord(index: $0, view: page.view) }
        }
        Member("paginator", "Where this page stands.") { page in
            PaginatorRecord(page: page.page, count: Paging.pages(page.view.model.wording.pairs.count), view: page.view) {
                SiteModel.listPath("compare", page: $0)
            }
        }
    }
}

struct PairPage: SitePage {
    let view: View
    let index: Int

    static let members = Members<PairPage>("pair page", "Two articles that share wording, side by side.") {
        PairPage.common
        Member("pair", "The two articles.") { PairRecord(index: $0.index, view: $0.view) }
        Member("passages", "What they share, in the order of the first article.") { page in
            page.pair.runs.map { SharedPassageRecord(pair: page.pair, run: $0, view: page.view) }
        }
        Member("onlyInFirst", "Whom and what the first alone names, by type.") { $0.names($0.pair.a, without: $0.pair.b) }
        Member("onlyInSecond", "Whom and what the second alone names, by type.") { $0.names($0.pair.b, without: $0.pair.a) }
    }

    private var pair: WordingPair { view.model.wording.pairs[index] }

    private func names(_ article: Int, without other: Int) -> [NamedGroupRecord] {
        let model = view.model
        let elsewhere = Set(model.dossier.entitiesOfArticle[other].map(\.entity))
        let own = model.dossier.entitiesOfArticle[article].filter { !elsewhere.contains($0.entity) }
        return Entity.Kind.allCases.compactMap { kind in
            let entities = own.filter { model.content.entities[$0.entity].kind == kind }.map {
                EntityCountRecord(entity: EntityRecord(index: $0.entity, view: view), count: $0.count, countKey: .mentions)
            }
            return entities.isEmpty ? nil : NamedGroupRecord(title: model.strings[kind.listKey], entities: entities)
        }
    }
}

/// Two articles that share wording.
struct PairRecord: TemplateRecord {
    let index: Int
    let view: View

    static let members = Members<PairRecord>("pair of articles", "Two articles that share wording.") {
        Member("first", "One of them.") { ArticleRecord(index: $0.pair.a, view: $0.view) }
        Member("second", "The other.") { ArticleRecord(index: $0.pair.b, view: $0.view) }
        Member("url", "The address of their page.") { $0.view.url($0.view.model.path(ofPair: $0.index)) }
        Member("label", "What they share: nearly the same text, some wording, the same passages reworded, or a quotation.") { $0.label }
        Member("passageLabel", "How many passages they share, in words.") { $0.view.model.strings.count($0.pair.runs.count, .sharedPassages) }
    }

    private var pair: WordingPair { view.model.wording.pairs[index] }

    private var label: String {
        let strings = view.model.strings
        return switch pair.label {
        case .nearDuplicate: strings[.nearlySameText]
        case .reuse: strings[.sharedWording]
        case .reworded: strings[.reworded]
        case .sharedQuotation: strings[.sharedQuotation]
        }
    }
}

/// An article that shares wording with the one on whose page it stands.
struct WordingLinkRecord: TemplateRecord {
    let pair: PairRecord
    let other: ArticleRecord

    static let members = Members<WordingLinkRecord>("wording link", "An article that shares wording with another.") {
        Member("pair", "The two articles.") { $0.pair }
        Member("article", "The other article.") { $0.other }
    }
}

/// A stretch that two articles share.
struct SharedPassageRecord: TemplateRecord {
    let pair: WordingPair
    let run: WordingRun
    let view: View

    static let members = Members<SharedPassageRecord>("shared passage", "A stretch of text that stands in two articles.") {
        Member("label", "How it is shared: word for word, reworded, or quoted in both.") { $0.label }
        Member("first", "The stretch in the first article.") { StretchRecord(article: $0.pair.a, passage: $0.run.aPassage, range: $0.run.aRange, view: $0.view) }
        Member("second", "The stretch in the second article.") { StretchRecord(article: $0.pair.b, passage: $0.run.bPassage, range: $0.run.bRange, view: $0.view) }
    }

    private var label: String {
        let strings = view.model.strings
        return switch run.kind {
        case .verbatim: strings[.sharedWording]
        case .reworded: strings[.reworded]
        case .quotation: strings[.sharedQuotation]
        }
    }
}

/// A stretch of an article, in its passage.
struct StretchRecord: TemplateRecord {
    let article: Int
    let passage: Int
    let range: Range<Int>
    let view: View

    static let members = Members<StretchRecord>("stretch", "A stretch of an article, in its passage.") {
        Member("article", "The article.") { ArticleRecord(index: $0.article, view: $0.view) }
        Member("before", "The words of the passage before it.") { $0.text(0..<$0.range.lowerBound) }
        Member("words", "The stretch itself.") { $0.text($0.range) }
        Member("after", "The words of the passage after it.") { $0.text($0.range.upperBound..<$0.source.text.count) }
        Member("url", "The address of the passage.") { $0.view.url($0.view.model.path(ofArticle: $0.article), anchor: $0.source.id) }
    }

    private var source: Passage { view.model.content.articles[article].passages[passage] }

    private func text(_ range: Range<Int>) -> String {
        String(decoding: source.text[range], as: UTF8.self)
    }
}
