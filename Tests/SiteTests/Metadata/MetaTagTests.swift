import Testing
import Text
@testable import Site

@Suite struct MetaTagTests {
    private func lines(_ tags: [MetaTag]) -> String {
        tags.map { "\($0.attribute.rawValue) \($0.key): \($0.content)" }.joined(separator: "\n")
    }

    @Test func citationTags() {
        #expect(
            lines(Citation.full.metaTags) == """
                name z:itemType: newspaperArticle
                name citation_title: Visit to Moscow: 5% of $10 & C#_{x}
                name citation_author: von der Leyen, Ursula
                name citation_author: Reuters staff
                name citation_author: King, Martin Luther, Jr.
                name citation_author: 习近平
                name citation_publication_date: 2023/03/20
                name prism.publicationName: The Daily & Sunday
                name citation_language: en-GB
                name citation_public_url: https://example.org/a_b?x=1&y=%7B2%7D%7C3
                """)
        #expect(
            lines(Citation.bare.metaTags) == """
                name z:itemType: newspaperArticle
                name citation_title: [Untitled]
                """)
    }

    @Test func sharedArticle() {
        var link = SharedLink(kind: .article, title: "  A\n title ", site: "The Dossier")
        link.summary = "Short."
        link.address = "https://d.example/習.html"
        link.language = "de-AT"
        link.published = Moment("2023-03-20T10:03:00Z")
        link.updated = Moment("2023-03-21")
        link.authors = ["Jane Doe"]
        link.tags = ["visit", ""]
        #expect(
            lines(link.properties + link.namedTags) == """
                property og:type: article
                property og:title: A title
                property og:description: Short.
                property og:url: https://d.example/%E7%BF%92.html
                property og:site_name: The Dossier
                property og:locale: de_AT
                property article:published_time: 2023-03-20T10:03:00Z
                property article:modified_time: 2023-03-21
                property article:tag: visit
                name author: Jane Doe
                name twitter:card: summary
                """)
    }

    @Test func sharedPage() {
        var link = SharedLink(kind: .website, title: "Home", site: "The Dossier")
        link.language = "uk"
        link.published = Moment("2023-03-20")
        #expect(
            lines(link.properties + link.namedTags) == """
                property og:type: website
                property og:title: Home
                property og:site_name: The Dossier
                property og:locale: uk_UA
                name twitter:card: summary
                """)
        link.language = "sw"
        #expect(!lines(link.properties + link.namedTags).contains("og:locale"))
    }
}
