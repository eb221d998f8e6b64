import Testing

@testable import Site

/// The scripts that hold what the filters of the list of articles and the page for lost addresses need.
@Suite struct ListTests {
    /// The first words of an article without a title are the same wherever they stand for it; where no spaces part words, two letters count
    /// as one.
    @Test(arguments: [
        ("en", "The water stood in the nave of Saint Orrin on Monday.", "The water stood in the nave of Saint …"),
        ("en", "The water rose.", "The water rose."),
        ("zh", "港口新码头工程今天正式开工港务局称将创造大量就业岗位。", "港口新码头工程今天正式开工港务局 …"),
    ])
    func firstWordsForATitle(_ language: String, _ text: String, _ expected: String) throws {
        let site = try TestSite(["content/dossier.yml": "title: T\n", "content/articles/a.md": "---\nlanguage: \(language)\n---\n\n\(text)\n"])
        try site.build()
        let page = try site.text("articles/a.html")
        #expect(page.contains(">\(expected)</h1>"))
        #expect(page.contains(">[\(expected)], "))
    }

    private let files = [
        "content/dossier.yml": "title: Lists\n",
        "content/outlets/herald.md": "---\nname: The “Herald”\n---\n",
        "content/articles/one.md": "---\ntitle: </script> one\ndate: 2023-03-20T10:03\noutlet: herald\ntags: [tea, fish & chips]\n---\n\nWords.\n",
        "content/articles/two.md": "---\ntitle: Two\nrights: link\nurl: https://example.org/\ntags: [tea]\nlanguage: de\n---\n\nHidden words.\n",
        "content/articles/three.md": "---\ntitle: Three\ndate: 2023-02-01\noutlet: herald\n---\n\nWords.\n",
    ]

    @Test func everyArticleStandsWithItsChoices() throws {
        let site = try TestSite(files)
        try site.build()
        #expect(try site.text("lists/articles.js") == #"""
            dossierArticles({"filters":["outlet","month","tag","type","language"],"choices":[[["herald","The “Herald”"],["-","Outlet not stated"]],\#
            [["2023-03","March 2023"],["2023-02","February 2023"],["-","Undated"]],[["fish & chips","fish & chips"],["tea","tea"]],\#
            [["full","Full text"],["link","Link only"]],[["de","de"],["en","en"]]],"articles":[\#
            ["</script> one","articles/one.html","2023-03-20T10:03:00","March 20, 2023",[0],[0],[1,0],[0],[1]],\#
            ["Three","articles/three.html","2023-02-01","February 1, 2023",[0],[1],[],[0],[1]],\#
            ["Two","articles/two.html","","Undated",[1],[2],[1],[1],[0]]]})

            """#)
        let page = try site.text("articles.html")
        #expect(page.contains("<option value=\"fish &amp; chips\">fish &amp; chips (1)</option>"))
        #expect(page.contains("<option value=\"-\">Undated (1)</option>"))
    }

    /// With one outlet and one month there is nothing to choose.
    @Test func filtersThatLeaveNoChoiceAreNotOffered() throws {
        let site = try TestSite(["content/articles/one.md": "---\ntitle: One\n---\n\nWords.\n"])
        try site.build()
        #expect(try site.text("articles.html").contains("class=\"filters") == false)
        #expect(try site.text("lists/articles.js") == #"""
            dossierArticles({"filters":[],"choices":[],"articles":[["One","articles/one.html","","Undated"]]})

            """#)
    }

    @Test func pagesStandByTheLastPartOfTheirPaths() {
        let paths = ["entities/b.html", "articles/A.html", "index.html", "outlets/c d.html", "articles/b.html"]
        let parts = PageList.files(paths.map { PageList.Page(path: $0, title: "“\($0)”") }, limit: 2)
        #expect(parts.map(\.path) == ["lists/pages.js", "lists/pages-1.js", "lists/pages-2.js", "lists/pages-3.js"])
        #expect(parts.map { String(decoding: $0.bytes, as: UTF8.self) } == [
            #"dossierPages(["a","b","index"])"# + "\n",
            #"dossierPages([["articles/A.html","“articles/A.html”"],["articles/b.html","“articles/b.html”"]])"# + "\n",
            #"dossierPages([["entities/b.html","“entities/b.html”"],["outlets/c%20d.html","“outlets/c d.html”"]])"# + "\n",
            #"dossierPages([["index.html","“index.html”"]])"# + "\n",
        ])
        #expect(PageList.files([]).map(\.path) == ["lists/pages.js"])
    }

    @Test func pagesWithoutANameAreNotListed() throws {
        let site = try TestSite(files)
        try site.build()
        let list = try site.text("lists/pages-1.js")
        for path in ["articles/two.html", "outlets/herald.html", "articles.html", "search.html", "index.html"] { #expect(list.contains("[\"\(path)\",")) }
        #expect(!list.contains("404.html"))
        #expect(!list.contains("Hidden words"))
    }
}
