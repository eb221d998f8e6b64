import Foundation
import Testing

@testable import Site

/// Every page leads to a few of the curator's own, and to the list of all where they are many.
@Suite struct OwnPagesTests {
    private func site(pages: Int) throws -> TestSite {
        var files = ["content/dossier.yml": "title: T\n"]
        for number in 1...pages {
            let summary = number == 13 ? "summary: The last <one>.\n" : ""
            files["content/pages/page-\(number).md"] = "---\ntitle: Page \(number)\norder: \(number)\n\(summary)---\n\nText.\n"
        }
        return try TestSite(files)
    }

    private func ownLinks(_ html: String) -> [String] {
        html.split(separator: "<a href=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }.filter { $0.hasPrefix("page") }
    }

    @Test func fewAreAllInTheNavigation() throws {
        let site = try site(pages: 12)
        try site.build()
        let expected = (1...12).map { "page-\($0).html" }
        #expect(ownLinks(try site.text("data.html")) == expected + expected, "in the navigation and at the foot")
        #expect(try site.files()["pages.html"] == nil)
    }

    /// Who numbers a page wants it there; those without a number follow by title.
    @Test func numberedPagesStandFirst() throws {
        let site = try TestSite([
            "content/dossier.yml": "title: T\n", "content/pages/page-b.md": "---\ntitle: B\n---\n\nText.\n", "content/pages/page-a.md": "---\ntitle: A\n---\n\nText.\n",
            "content/pages/page-z.md": "---\ntitle: Z\norder: 1\n---\n\nText.\n", "content/pages/page-y.md": "---\ntitle: Y\norder: 2\n---\n\nText.\n",
        ])
        try site.build()
        let expected = ["page-z.html", "page-y.html", "page-a.html", "page-b.html"]
        #expect(ownLinks(try site.text("data.html")) == expected + expected)
    }

    @Test func moreHaveAList() throws {
        let site = try site(pages: 13)
        try site.build()
        let expected = (1...11).map { "page-\($0).html" } + ["pages.html"]
        #expect(ownLinks(try site.text("data.html")) == expected + expected)
        let list = try site.text("pages.html")
        #expect(ownLinks(list) == expected + (1...13).map { "page-\($0).html" } + expected)
        #expect(list.contains("<h1>Pages</h1>") && list.contains("The last &lt;one&gt;."))
        #expect(list.contains("<a href=\"pages.html\" dir=\"auto\" aria-current=\"page\">Pages</a>"))
        #expect(site.diagnostics() == "")
    }

    /// A page of that name is in the way only where there is a list.
    @Test func aPageOfThatName() throws {
        let few = try site(pages: 3)
        try few.write("content/pages/pages.md", "---\ntitle: Mine\n---\n\nText.\n")
        try few.build()
        #expect(try few.text("pages.html").contains("Mine"))
        let many = try site(pages: 13)
        try many.write("content/pages/pages.md", "---\ntitle: Mine\n---\n\nText.\n")
        #expect(many.diagnostics().contains("goes to pages.html, where"))
    }
}
