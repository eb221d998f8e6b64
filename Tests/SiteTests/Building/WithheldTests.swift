import Foundation
import Testing

@testable import Site

/// What a dossier withholds must be in no byte of what it publishes.
@Suite struct WithheldTests {
    static let canary = "Quillonborough"
    static let secret = "Zyxwvut"

    private func bytes(_ site: TestSite, contain word: String) throws -> [String] {
        try site.files().filter { path, data in
            data.range(of: Data(word.utf8)) != nil || path.lowercased().contains(word.lowercased())
        }.keys.sorted()
    }

    @Test func draftsAreNowhere() throws {
        var files = smallDossier
        files["content/articles/quillonborough.md"] = "---\ntitle: \(Self.canary) plans\ndraft: true\noutlet: herald\nbyline: \(Self.canary)\n---\n\n\(Self.canary) \(Self.secret) met Grace Sample.\n"
        files["content/pages/quillonborough-page.md"] = "---\ntitle: \(Self.canary)\ndraft: true\n---\n\n\(Self.secret)\n"
        let site = try TestSite(files)
        try site.build()
        #expect(try bytes(site, contain: Self.canary).isEmpty)
        #expect(try bytes(site, contain: Self.secret).isEmpty)
        try site.build { $0.drafts = true }
        #expect(try !bytes(site, contain: Self.canary).isEmpty, "the test can find what is there")
    }

    @Test(arguments: ["article", "outlet", "dossier"]) func linkOnlyTextIsNowhere(_ level: String) throws {
        var files = smallDossier
        let rights = "rights: link\n"
        files["content/articles/withheld.md"] = "---\ntitle: Withheld\noutlet: courier\nurl: https://example.org/w\n\(level == "article" ? rights : "")---\n\nGrace Sample saw \(Self.canary) near Harbourtown. “\(Self.secret) it is,” Sample said on Monday.\n"
        if level == "outlet" { files["content/outlets/courier.md"] = "---\nname: The Courier\n\(rights)---\n" }
        if level == "dossier" { files["content/dossier.yml"] = "title: T\n" + rights }
        let site = try TestSite(files)
        try site.build()
        #expect(try bytes(site, contain: Self.canary).isEmpty)
        #expect(try bytes(site, contain: Self.secret).isEmpty)
        // Its mentions are counted all the same.
        let mentions = try site.text("data/mentions.jsonl").split(separator: "\n").filter { $0.contains("\"article\":\"withheld\"") }
        #expect(mentions.count == 3)
        #expect(mentions.allSatisfy { !$0.contains("\"text\"") })
    }

    /// A withheld reprint of a shown article, with words of its own: no page that compares the two shows them.
    @Test(arguments: ["link", "excerpt"]) func comparedTextIsNowhere(_ rights: String) throws {
        var files = comparedDossier
        let own = "\n\n“\(Self.secret) is the word for \(Self.canary),” Peter Moor said on Monday in \(Self.canary).\n\nThe \(Self.canary) spokesman said “nine \(Self.secret) cranes and forty-one \(Self.secret) boats”.\n"
        files["content/articles/reprint.md"] = reprint(in: "courier", rights: rights) + own
        let site = try TestSite(files)
        try site.build()
        #expect(try bytes(site, contain: Self.canary).isEmpty)
        #expect(try bytes(site, contain: Self.secret).isEmpty)
        // That they share wording is told, and how much.
        #expect(try site.text("compare.html").contains("Nearly the same text"))
        #expect(try site.files()["compare/arrival--reprint.html"] == nil)
    }

    @Test func anExcerptShowsSixtyWords() throws {
        var files = smallDossier
        let words = (1...58).map { "word\($0)" }.joined(separator: " ")
        files["content/articles/excerpt.md"] = "---\ntitle: Excerpt\nrights: excerpt\n---\n\n\(words)\n\nfiftynine sixty \(Self.canary) sixtytwo.\n\n\(Self.secret)\n"
        let site = try TestSite(files)
        try site.build()
        let page = try site.text("articles/excerpt.html")
        #expect(page.contains("word58") && page.contains("fiftynine sixty …"))
        #expect(try bytes(site, contain: Self.canary).isEmpty)
        #expect(try bytes(site, contain: Self.secret).isEmpty)
    }
}
