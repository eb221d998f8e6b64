import Foundation
import Testing

@testable import Site

@Suite struct LinkTests {
    @Test func linksAndMentionsOfThePage() throws {
        let site = try TestSite(smallDossier)
        try site.build()
        let page = try site.text("articles/arrival.html")
        #expect(page.contains("<a href=\"../articles/talks.html\">the other</a>"))
        #expect(page.contains(#"href="../entities/grace-sample.html">Grace Sample</a>"#))
        #expect(try site.text("about.html").contains(#"<a href="articles/talks.html">talks</a>"#))
        #expect(try site.text("about.html").contains(#"<a href="assets/map.txt">picture</a>"#))
    }

    @Test(arguments: [
        ("[x](nowhere.md)", "1:5: error: there is no file “nowhere.md” to link to\n[x](nowhere.md)\n    ^~~~~~~~~~"),
        ("[x](talk.html)", "1:5: error: the site has no file “articles/talk.html”; did you mean “articles/talks.html”?\n[x](talk.html)\n    ^~~~~~~~~"),
        ("[x](talks.md#p-1)", "1:5: error: articles/talks.html has no place “#p-1”\n[x](talks.md#p-1)\n    ^~~~~~~~~~~~"),
        ("[x](#p-1)", "1:5: error: this page has no place “#p-1”\n[x](#p-1)\n    ^~~~"),
        ("[x](../../../etc/passwd)", "1:5: error: there is no file “../../../etc/passwd” to link to\n[x](../../../etc/passwd)\n    ^~~~~~~~~~~~~~~~~~~"),
        ("[x](%+2e/a.txt)", "1:5: error: the site has no file “articles/%+2e/a.txt”\n[x](%+2e/a.txt)\n    ^~~~~~~~~~"),
        ("[x](%2e%2e/assets/ma%70.txt) [y](t%61lks.md) [z](%ff.md)", "1:50: error: there is no file “%ff.md” to link to\n[x](%2e%2e/assets/ma%70.txt) [y](t%61lks.md) [z](%ff.md)\n                                                 ^~~~~~"),
        ("[x](ftp://example.org)", "1:5: warning: a link may lead to http, https, mailto or a file of the site; this one is left out\n[x](ftp://example.org)\n    ^~~~~~~~~~~~~~~~~"),
        ("![x](missing.png)", "1:6: error: the site has no file “articles/missing.png”\n![x](missing.png)\n     ^~~~~~~~~~~"),
        ("[x](/about.html) [y](/about.html?a=b#top) [z](https://example.org) [m](mailto:a@b.cc) [s](../assets/map.txt)", "1:22: error: about.html has no place “#top”\n[x](/about.html) [y](/about.html?a=b#top) [z](https://example.org) [m](mailto:a@b.cc) [s](../assets/map.txt)\n                     ^~~~~~~~~~~~~~~~~~~"),
        ("[x](tallks.md)", "1:5: error: there is no file “tallks.md” to link to; did you mean “/articles/talks.md”?\n[x](tallks.md)\n    ^~~~~~~~~"),
        ("[x](grace-sample.md)", "1:5: error: there is no file “grace-sample.md” to link to; did you mean “/entities/grace-sample.md”?\n[x](grace-sample.md)\n    ^~~~~~~~~~~~~~~"),
        ("[x](../../timeline.html)", "1:5: error: there is no file “../../timeline.html” to link to; did you mean “/timeline.html”?\n[x](../../timeline.html)\n    ^~~~~~~~~~~~~~~~~~~"),
        ("[x](later.md)", "1:5: error: there is no file “later.md” to link to; it is a draft\n[x](later.md)\n    ^~~~~~~~"),
        ("[x](../assets/mop.txt)", "1:5: error: the site has no file “assets/mop.txt”; did you mean “assets/map.txt”?\n[x](../assets/mop.txt)\n    ^~~~~~~~~~~~~~~~~"),
    ]) func deadLinks(_ text: String, _ expected: String) throws {
        let site = try TestSite(smallDossier)
        try site.write("content/articles/linked.md", text)
        try site.write("content/articles/later.md", "---\ntitle: Later\ndraft: true\n---\n\nWords.\n")
        #expect(site.diagnostics() == "content/articles/linked.md:" + expected)
    }

    /// An asset is named as it stands on the disk, from wherever the text's file stands; from the page it works too.
    @Test(arguments: [
        ("content/articles/deep/deeper/a.md", "articles/a.html", "../../../assets/map.txt", "../assets/map.txt"),
        ("content/articles/deep/deeper/a.md", "articles/a.html", "../assets/map.txt", "../assets/map.txt"),
        ("content/entities/grace-sample.md", "entities/grace-sample.html", "../assets/map.txt", "../assets/map.txt"),
        ("content/pages/more.md", "more.html", "../assets/map.txt#top", "assets/map.txt#top"),
        ("content/pages/more.md", "more.html", "assets/map.txt", "assets/map.txt"),
        ("content/pages/more.md", "more.html", "../assets/plan/#x", "assets/plan/index.html#x"),
        ("content/pages/more.md", "more.html", "../assets/notes.md", "assets/notes.md"),
        ("content/pages/sub/more.md", "more.html", "./../../assets/map.txt", "assets/map.txt"),
    ]) func assetsByTheirPlaceOnTheDisk(_ source: String, _ page: String, _ link: String, _ expected: String) throws {
        let site = try TestSite(smallDossier)
        let head = source.contains("entities") ? "name: Grace Sample\ntype: person" : "title: More"
        try site.write(source, "---\n\(head)\n---\n\n[x](\(link))\n")
        for asset in ["plan/index.html", "notes.md"] { try site.write("content/assets/" + asset, "Words.\n") }
        try site.build()
        #expect(try site.text(page).contains("<a href=\"\(expected)\">x</a>"))
    }

    /// Of links that lead nowhere each is told, by its line.
    @Test func thousandsOfDeadLinks() throws {
        let site = try TestSite(smallDossier)
        try site.write("content/articles/linked.md", (0..<4000).map { "Passage \($0) has [a](no\($0).html) and [b](#p-\($0)).\n\n" }.joined())
        let diagnostics = site.diagnostics()
        #expect(diagnostics.contains("linked.md:7999:22: error: the site has no file “articles/no3999.html”\n"))
        #expect(diagnostics.contains("linked.md:7999:43: error: this page has no place “#p-3999”\n"))
    }

    @Test func picturesFromElsewhereAreLinks() throws {
        let site = try TestSite(smallDossier)
        try site.write("content/articles/linked.md", "![A *map*](https://example.org/a.png) ![](https://example.org/b.png) ![own](../assets/map.txt)")
        try site.build()
        let page = try site.text("articles/linked.html")
        #expect(page.contains(#"<a class="image" href="https://example.org/a.png">A map</a>"#))
        #expect(page.contains(#"<a class="image" href="https://example.org/b.png">https://example.org/b.png</a>"#))
        #expect(page.contains(#"<img src="../assets/map.txt" alt="own" />"#))
    }

    /// The links of footnotes speak the interface's language, in articles and in pages, beside what is woven into the text.
    @Test func footnotesLeadBack() throws {
        var files = smallDossier
        files["content/dossier.yml"]? += "language: de\n"
        let site = try TestSite(files)
        let text = "Grace Sample[^1] and she[^1] and it.[^2]\n\n[^1]: [One](talks.md).\n[^2]: Two.\n"
        try site.write("content/articles/noted.md", text)
        try site.write("content/pages/noted.md", "---\ntitle: Noted\n---\n\n" + text.replacing("talks.md", with: "../articles/talks.md"))
        try site.build()
        for path in ["articles/noted.html", "noted.html"] {
            let page = try site.text(path)
            let labels = page.matches(of: /data-footnote-backref aria-label="([^"]*)">/).map { String($0.1) }
            #expect(labels == Array(repeating: "Zurück zum Text", count: 3), "\(path)")
            #expect(page.contains("id=\"fn-2\""))
        }
    }

    /// Without `base_url` the addresses of JSON-LD are relative to the page, and lead to files of the site.
    @Test func structuredDataLeadsToPages() throws {
        var files = smallDossier
        files["content/dossier.yml"] = "title: Test dossier\n"
        let site = try TestSite(files)
        try site.build()
        let all = try site.files()
        var count = 0
        for (path, data) in all where path.hasSuffix(".html") && path != "404.html" {
            let page = String(decoding: data, as: UTF8.self)
            for match in page.matches(of: /"(?:@id|url|item)":"([^"]*)"/) where !match.1.contains(":") {
                let folder = path.split(separator: "/").dropLast().joined(separator: "/")
                let target = LinkAddress.normalized(folder.isEmpty ? String(match.1) : folder + "/" + match.1) ?? "?"
                #expect(all[target] != nil, "\(path) names \(match.1)")
                count += 1
            }
        }
        #expect(count > 50)
    }

    @Test func noInternalLinkOfAnyPageIsDead() throws {
        let site = try TestSite(smallDossier)
        try site.build()
        let files = try site.files()
        for (path, data) in files where path.hasSuffix(".html") && path != "404.html" {
            let page = String(decoding: data, as: UTF8.self)
            for match in page.matches(of: /(?:href|src)="([^"]*)"/) {
                let address = String(match.1)
                if address.contains(":") || address.isEmpty || address == "#" { continue }
                let parts = address.replacing("&amp;", with: "&").split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
                let file = String(parts[0].prefix { $0 != "?" })
                let folder = path.split(separator: "/").dropLast().joined(separator: "/")
                let target = file.isEmpty ? path : LinkAddress.normalized(folder.isEmpty ? file : folder + "/" + file) ?? "?"
                #expect(files[target] != nil, "\(path) links to \(address)")
                if parts.count > 1, let data = files[target] {
                    #expect(String(decoding: data, as: UTF8.self).contains("id=\"\(parts[1])\""), "\(path) links to \(address)")
                }
            }
        }
    }
}
