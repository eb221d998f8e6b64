internal import Annotate
internal import Corpus
internal import Markdown
internal import StringTemplate

struct SpellingsPage: SitePage {
    let view: View
    let page: Int

    static let members = Members<SpellingsPage>("spellings page", "How each outlet writes the names that are written in more than one way, a hundred names a page.") {
        SpellingsPage.common
        Member("names", "The names of this page, most mentioned first.") { page in
            let all = page.view.model.spellings.differing
            return all[Paging.range(page.page, of: all.count)].map { SpelledNameRecord(spellings: $0, view: page.view) }
        }
        Member("paginator", "Where this page stands.") { page in
            PaginatorRecord(page: page.page, count: Paging.pages(page.view.model.spellings.differing.count), view: page.view) {
                SiteModel.listPath("spellings", page: $0)
            }
        }
    }
}

/// A name with its spellings.
struct SpelledNameRecord: TemplateRecord {
    let spellings: EntitySpellings
    let view: View

    static let members = Members<SpelledNameRecord>("spelled name", "A name that is written in more than one way.") {
        Member("entity", "Who or what is named.") { EntityRecord(index: $0.spellings.entity, view: $0.view) }
        Member("spellings", "The ways, the most frequent first.") { name in
            name.spellings.variants.map { SpellingRecord(variant: $0, view: name.view) }
        }
    }
}

/// A way to write a name.
struct SpellingRecord: TemplateRecord {
    let variant: EntitySpellings.Variant
    let view: View

    static let members = Members<SpellingRecord>("spelling", "A way to write a name.") {
        Member("text", "The name so written.") { $0.variant.text }
        Member("count", "How often it is so written.") { $0.variant.total }
        Member("outlets", "Who writes it so, and how often.") { spelling in
            spelling.variant.counts.map { SpellingCountRecord(count: $0, view: spelling.view) }
        }
    }
}

/// How often an outlet writes a name in one way.
struct SpellingCountRecord: TemplateRecord {
    let count: EntitySpellings.Count
    let view: View

    static let members = Members<SpellingCountRecord>("spelling count", "How often an outlet writes a name in one way.") {
        Member("outlet", "The outlet's name, or that none is stated.") { record in
            let outlet = record.count.outlet.flatMap { slug in record.view.model.content.outlets.first { $0.slug == slug } }
            return outlet?.name ?? record.view.model.strings[.outletNotStated]
        }
        Member("count", "How often.") { $0.count.mentions }
        Member("label", "In how many articles, in words.") { $0.view.model.strings.count($0.count.articles, .articles) }
    }
}
