import Testing

@testable import Site

@Suite struct PagingTests {
    @Test func noPageGrowsWithTheDossier() throws {
        var files = smallDossier
        for index in 0..<230 {
            files["content/articles/more-\(index).md"] = "---\ntitle: More \(index)\ndate: 2023-04-01\noutlet: herald\n---\n\nGrace Sample once.\n\nGrace Sample twice.\n"
        }
        let site = try TestSite(files)
        try site.build()
        let paths = try site.files()
        for path in ["articles.html", "articles-2.html", "articles-3.html", "outlets/herald.html", "outlets/herald/2.html", "outlets/herald/3.html", "entities/grace-sample.html", "entities/grace-sample/5.html"] {
            #expect(paths[path] != nil, "\(path)")
            #expect(paths[path]?.count ?? .max < 200_000, "\(path)")
        }
        #expect(paths["articles-4.html"] == nil && paths["entities/grace-sample/6.html"] == nil)
        #expect(try site.text("entities/grace-sample/2.html").contains("href=\"../../articles/"))
        #expect(try site.text("entities/grace-sample/2.html").contains("href=\"../../entities/grace-sample.html\""))
    }
}
