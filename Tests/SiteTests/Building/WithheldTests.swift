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

    /// Two characters count as a word where nothing parts the words: else an excerpt would be the article.
    @Test func anExcerptInChineseShowsAsMuch() throws {
        var files = smallDossier
        let secret = "秘密暗号"
        let text = String(repeating: "港口今天开工，", count: 10) + "\n\n" + String(repeating: "新的码头。", count: 15) + secret + "\n\n" + secret + "\n"
        files["content/articles/excerpt.md"] = "---\ntitle: 节选\nlanguage: zh\nrights: excerpt\n---\n\n\(text)"
        let site = try TestSite(files)
        try site.build()
        #expect(try site.text("articles/excerpt.html").contains("新的码头。 …</p>"))
        #expect(try bytes(site, contain: secret).isEmpty)
        // In a list it is shown by its characters.
        #expect(try site.text("articles.html").contains("<li>153 characters</li>"))
    }

    @Test(arguments: [
        ("one two three", 2, "one two", 2, false), ("one two", 2, "one two", 2, true), ("one two three.", 3, "one two three.", 3, true),
        ("one — two three", 2, "one — two", 2, false), ("港口今天开工", 2, "港口今天", 2, false), ("港口今天。", 2, "港口今天。", 2, true),
        ("Xi 习近平到莫斯科", 2, "Xi 习近", 2, false), ("习近平said so", 3, "习近平said", 3, false), ("", 2, "", 0, true), ("one", 0, "", 0, false),
    ])
    func countsWords(text: String, limit: Int, head: String, words: Int, isWhole: Bool) {
        let found = Excerpt.head(limit, of: Array(text.utf8))
        #expect(found == (head, words, isWhole))
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
