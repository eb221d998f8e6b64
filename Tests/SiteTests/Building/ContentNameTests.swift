import Corpus
import Foundation
import Testing
import Text

@testable import Site

/// Names of files and folders that are odd, hostile or the same in disguise: each is decided.
@Suite struct ContentNameTests {
    @Test func pagesHaveSafeNames() throws {
        let long = String(repeating: "long-name-", count: 24)
        let site = try TestSite([
            "content/articles/CON.md": "a", "content/articles/Ein Titel & mehr.md": "b", "content/articles/\(long).md": "c",
            "content/articles/汉字.md": "d", "content/articles/2023/nested.md": "e", "content/articles/folder.md/inner.md": "f",
            "content/articles/..md": "hidden", "content/articles/a.md~": "copy", "content/articles/#a.md#": "copy",
            "content/articles/#1.md": "g", "content/articles/4913/h.md": "h",
        ])
        #expect(try site.build().warnings.isEmpty)
        let names = try site.files().keys.filter { $0.hasPrefix("articles/") }.sorted()
        #expect(
            names == [
                "articles/1.html", "articles/con-1.html", "articles/ein-titel-mehr.html", "articles/h.html", "articles/inner.html",
                "articles/\(long.prefix(119)).html", "articles/nested.html", "articles/汉字.html",
            ])
        #expect(try site.text("articles.html").contains("articles/%E6%B1%89%E5%AD%97.html"))
    }

    @Test func linksThatLeaveContentAreRefused() throws {
        let site = try TestSite(["content/articles/a.md": "a", "secret.md": "secret canary"])
        let articles = site.path + "/content/articles/"
        try FileManager.default.createSymbolicLink(atPath: articles + "out.md", withDestinationPath: site.path + "/secret.md")
        try FileManager.default.createSymbolicLink(atPath: articles + "etc.md", withDestinationPath: "/etc/passwd")
        try FileManager.default.createSymbolicLink(atPath: articles + "loop.md", withDestinationPath: "loop.md")
        try FileManager.default.createSymbolicLink(atPath: articles + "up.md", withDestinationPath: "..")
        #expect(
            site.diagnostics() == """
                content/articles/etc.md: error: the symbolic link leads out of content/; copy the file instead
                content/articles/loop.md: error: the symbolic link leads nowhere
                content/articles/out.md: error: the symbolic link leads out of content/; copy the file instead
                content/articles/up.md: error: the symbolic link leads out of content/; copy the file instead
                """)
        #expect(try site.files().isEmpty)
    }

    /// Whole folders and the settings are no way out either, and nothing of what they lead to is told.
    @Test(arguments: [
        ("content/articles", "../secret", "content/articles: error: the symbolic link leads out of content/; copy the folder instead"),
        ("content/entities", "/etc", "content/entities: error: the symbolic link leads out of content/; copy the folder instead"),
        ("content/outlets", "outlets", "content/outlets: error: the symbolic link leads nowhere"),
        ("content/pages", "../content", "content/pages: error: the symbolic link leads out of content/; copy the folder instead"),
        ("content/seeds", "../content-2", "content/seeds: error: the symbolic link leads out of content/; copy the folder instead"),
        ("content/assets", "../secret", "content/assets: error: the symbolic link leads out of content/; copy the folder instead"),
        ("content/assets", "inside/a.md", "content/assets: error: the symbolic link leads to no folder; only links to folders are followed here"),
        ("content/dossier.yml", "../secret/id_rsa", "content/dossier.yml: error: the symbolic link leads out of content/; copy the file instead"),
        ("content/dossier.yml", "inside", "content/dossier.yml: error: the symbolic link leads to no file; only links to files are followed"),
        ("content/dossier.yml", "none.yml", "content/dossier.yml: error: the symbolic link leads nowhere"),
        ("templates/page.html", "../secret/id_rsa", "templates/page.html: error: the symbolic link leads out of templates/; copy the file instead"),
        ("templates/page.html", ".", "templates/page.html: error: the symbolic link leads out of templates/; copy the file instead"),
        ("templates/assets", "../secret", "templates/assets: error: the symbolic link leads out of templates/; copy the folder instead"),
        ("templates/assets/leak.txt", "../../secret/id_rsa", "templates/assets/leak.txt: error: the symbolic link leads out of templates/; copy the file instead"),
    ])
    func noLinkLeadsOutOfTheSources(path: String, target: String, expected: String) throws {
        let site = try TestSite(["content/inside/a.md": "a", "secret/id_rsa": "secret: canary", "content-2/a.txt": "canary"])
        try site.link(path, to: target)
        #expect(site.diagnostics() == expected)
        #expect(try site.files().isEmpty)
        guard path.hasPrefix("templates") else { return }
        let faults = #expect(throws: Faults.self) { try SiteTheme.differences(site: site.path) }
        #expect(faults?.description == expected)
    }

    /// The site, its `content/` and its `templates/` stand where the user wants them; links inside are followed.
    @Test func foldersThatAreLinks() throws {
        let site = try TestSite([
            "elsewhere/pages/own/about.md": "---\ntitle: About\n---\n", "elsewhere/settings/main.yml": "title: Linked\n",
            "elsewhere/pages/map.md": "---\ntitle: Map\n---\n", "theme/parts/x.css": "x", "theme/assets-2/y.css": "y",
        ])
        try site.link("content", to: "elsewhere")
        try site.link("templates", to: "theme")
        try site.link("elsewhere/articles", to: "pages/own")
        try site.link("elsewhere/dossier.yml", to: "settings/main.yml")
        try site.link("theme/assets", to: "assets-2")
        try site.link("theme/assets-2/x.css", to: "../parts/x.css")
        #expect(site.diagnostics() == "")
        let files = try site.files()
        for path in ["articles/about.html", "about.html", "map.html", "assets/x.css", "assets/y.css"] { #expect(files[path] != nil, "\(path)") }
        #expect(try site.text("index.html").contains("Linked"))
    }

    @Test func aLinkInsideContentIsTheFile() throws {
        let site = try TestSite(["content/articles/a.md": "a", "content/pages/p.md": "---\ntitle: P\n---\nwords"])
        try FileManager.default.createSymbolicLink(atPath: site.path + "/content/articles/b.md", withDestinationPath: "../pages/about.md")
        try site.write("content/pages/about.md", "---\ntitle: About\n---\nwords")
        try site.build()
        #expect(try site.files()["articles/b.html"] != nil)
    }

    @Test func assetsThatCannotBePublished() throws {
        let site = try TestSite([
            "content/assets/map.png": "1", "content/assets/MAP.png": "2", "content/assets/a:b.txt": "3", "content/assets/nul.txt": "4",
            "content/assets/style.css": "5", "content/assets/end.": "6",
            "content/assets/map.png.dossier-part": "7", "content/assets/a.Dossier-Part/b.txt": "8",
        ])
        #expect(
            site.diagnostics() == """
                content/assets/a.Dossier-Part/b.txt: error: “a.Dossier-Part” ends as the files do that a build is writing; rename it
                content/assets/a:b.txt: error: “a:b.txt” is no name for a file on Windows; rename it
                content/assets/end.: error: “end.” is no name for a file on Windows; rename it
                content/assets/map.png: error: goes to assets/map.png, where content/assets/MAP.png goes too; rename one
                content/assets/map.png.dossier-part: error: “map.png.dossier-part” ends as the files do that a build is writing; rename it
                content/assets/nul.txt: error: “nul.txt” is a name that Windows keeps for itself; rename it
                content/assets/style.css: error: goes to assets/style.css, where the theme's style.css goes too; rename one
                """)
    }

    /// Such a name begins with what makes one character with the slash before it.
    @Test(arguments: ["\u{301}", "\u{200D}", "\u{FE0F}"]) func namesThatJoinTheSlash(_ start: String) throws {
        let site = try TestSite([
            "content/seeds/x.txt": "A raw title\n\nOne text, long enough to be one.\n", "content/seeds/\(start)x.txt": "Another title\n\nAnother text, long enough too.\n",
            "content/assets/\(start)map.txt": "map", "content/assets/deep/\(start)map.txt": "deep",
            "content/pages/p.md": "---\ntitle: P\n---\n\n[One](assets/\(start)map.txt), [two](assets/deep/../deep/\(start)map.txt).\n",
        ])
        let articles = try #require(try site.build().model?.content.articles)
        #expect(Set(articles.compactMap(\.seed).map { Array($0.utf8) }) == [Array("x.txt".utf8), Array("\(start)x.txt".utf8)])
        for path in ["assets/\(start)map.txt", "assets/deep/\(start)map.txt"] {
            #expect(FileManager.default.fileExists(atPath: site.output + "/" + path), "\(path)")
        }
        // Nothing is left to be made of them.
        #expect(try site.build().seeds == 0)
    }

    @Test func twoPagesOfOnePathNameBothSources() throws {
        let site = try TestSite(["content/pages/articles.md": "---\ntitle: A\n---\n", "content/pages/search.md": "---\ntitle: S\n---\n"])
        #expect(
            site.diagnostics() == """
                content/pages/articles.md: error: goes to articles.html, where the list of articles goes too; rename one
                content/pages/search.md: error: goes to search.html, where the search page goes too; rename one
                """)
    }

    @Test func filesThatNothingReads() throws {
        let site = try TestSite(["content/articles/a.txt": "x", "templates/notes.txt": "x"])
        #expect(
            site.diagnostics() == """
                content/articles/a.txt: warning: is not read: files in content/articles end in .md
                templates/notes.txt: warning: is not read: templates end in .html, other files belong in templates/assets
                """)
    }

    @Test func aFileThatCannotBeRead() throws {
        let site = try TestSite(["content/articles/a.md": "x"])
        mkfifo(site.path + "/content/articles/pipe.md", 0o600)
        // A pipe is no file: it is passed over, and nothing waits for it.
        #expect(try site.build().articles == 1)
    }
}
