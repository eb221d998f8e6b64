internal import Annotate
internal import Corpus
internal import Markdown
internal import StringTemplate

struct NumbersPage: SitePage {
    let view: View
    let page: Int

    static let members = Members<NumbersPage>("numbers page", "The numbers of the articles with what they count, a hundred a page.") {
        NumbersPage.common
        Member("sections", "Figures that differ for one thing, then the others by what they count.") { $0.sections }
        Member("paginator", "Where this page stands.") { page in
            PaginatorRecord(page: page.page, count: Paging.pages(page.view.model.numbers.entryCount), view: page.view) {
                SiteModel.listPath("numbers", page: $0)
            }
        }
    }

    private var sections: [NumberSectionRecord] {
        let board = view.model.numbers
        let range = Paging.range(page, of: board.entryCount)
        return board.sections.compactMap { section in
            let shown = range.clamped(to: section.start..<section.start + section.entries.count)
            guard !shown.isEmpty else { return nil }
            let entries = section.entries[shown.lowerBound - section.start..<shown.upperBound - section.start]
            return NumberSectionRecord(unit: section.unit, entries: Array(entries), view: view)
        }
    }
}

/// Numbers of one sort.
struct NumberSectionRecord: TemplateRecord {
    let unit: String?
    let entries: [NumberBoard.Entry]
    let view: View

    static let members = Members<NumberSectionRecord>("number section", "Numbers that count the same, or figures that differ.") {
        Member("title", "What they count, in the singular; or that the figures differ.") { $0.unit ?? $0.view.model.strings[.differingFigures] }
        Member("isDiffering", "Whether these are figures that differ for one thing.") { $0.unit == nil }
        Member("isWord", "Whether the title is made of words, and not a symbol such as `km`.") { $0.unit.map { $0.unicodeScalars.count > 2 && !$0.contains("/") } ?? true }
        Member("entries", "The numbers, each thing once.") { section in section.entries.map { NumberEntryRecord(entry: $0, view: section.view) } }
    }
}

/// Figures for one thing.
struct NumberEntryRecord: TemplateRecord {
    let entry: NumberBoard.Entry
    let view: View

    private static let limit = 20

    static let members = Members<NumberEntryRecord>("number entry", "Figures for one thing, from one article or several.") {
        Member("isDiffering", "Whether they differ.") { $0.entry.isDiffering }
        Member("figures", "Each with its sentence, twenty at most.") { record in
            record.entry.members.prefix(NumberEntryRecord.limit).map { FigureRecord(member: $0, view: record.view) }
        }
        Member("more", "How many more there are, in words; missing where all are shown.") { record in
            let more = record.entry.members.count - NumberEntryRecord.limit
            return more > 0 ? record.view.model.strings.count(more, .andMore) : nil
        }
        Member("coverage", "By how many outlets and in how many independent wordings it is reported; missing where one article does.") { record in
            record.entry.corroboration.map { record.view.model.strings.text(of: $0) }
        }
    }
}

/// A number in an article.
struct FigureRecord: TemplateRecord {
    let member: NumberBoard.Member
    let view: View

    static let members = Members<FigureRecord>("figure", "A number in an article, with what it counts.") {
        Member(text: "words", "The number as the article states it: `$350 million`.") { $1.append(utf8: $0.passage.text, in: $0.quantity.range) }
        Member(text: "before", "The words of the sentence before it.") { $0.sentence.writeBefore(to: &$1) }
        Member(text: "after", "The words of the sentence after it.") { $0.sentence.writeAfter(to: &$1) }
        Member("article", "The article.") { ArticleRecord(index: $0.member.article, view: $0.view) }
        Member("url", "The address of the passage.") { $0.view.url(ofArticle: $0.member.article, anchor: $0.passage.id) }
    }

    private var quantity: Quantity { view.model.dossier.quantities[member.article][member.quantity] }
    private var passage: Passage { view.model.content.articles[member.article].passages[quantity.passage] }

    private var sentence: SentenceAround {
        SentenceAround(text: passage.text, words: quantity.range, sentence: quantity.sentence)
    }
}
