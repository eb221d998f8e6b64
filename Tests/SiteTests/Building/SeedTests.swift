import Foundation
import Testing

@testable import Site

@Suite struct SeedConversionTests {
    static let seed = """
        Ferry strike ends

        The ferries of Harbourtown sail again after nine days, the port said on Friday.

        Also read: Five walks along the coast

        Crews had asked for shorter shifts. "We are glad to be at sea," said Ada Example, who speaks for them.

        Published: 2024-05-17 08:00
        """

    /// The data says what became of each byte; of a file with several articles each page shows its own part.
    @Test func theLedgerIsPublished() throws {
        let site = try TestSite([
            "content/seeds/strike.txt": Self.seed,
            "content/seeds/two.jsonl": """
            {"title": "Ferries sail", "date": "2024-05-18", "text": "The ferries sailed at dawn.\\n\\nAlso read: Ten harbours", "secret": "mark-a"}
            {"title": "Ferries stop", "date": "2024-05-19", "text": "The ferries stopped at noon.\\n\\nAlso read: Nine lighthouses", "secret": "mark-b"}

            """,
        ])
        try site.build()
        let lines = try site.text("data/articles.jsonl").split(separator: "\n").map { try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any] }
        let ledgers = Dictionary(uniqueKeysWithValues: lines.map { ($0?["title"] as? String ?? "", $0?["ledger"] as? [[String: Any]] ?? []) })
        let strike = try #require(ledgers["Ferry strike ends"])
        var end = 0
        for span in strike {
            #expect(span["start"] as? Int == end)
            end = try #require(span["end"] as? Int)
        }
        #expect(end == Self.seed.utf8.count)
        let dropped = strike.filter { $0["as"] as? String == "dropped" }.map { "\($0["kind"] ?? "")" }
        #expect(dropped.contains("also-read"))
        #expect(strike.contains { $0["as"] as? String == "field" && $0["field"] as? String == "title" })
        let sail = try site.text("articles/ferries-sail.html")
        let stop = try site.text("articles/ferries-stop.html")
        #expect(sail.contains("Ten harbours") && !sail.contains("Nine lighthouses"))
        #expect(stop.contains("Nine lighthouses") && !stop.contains("Ten harbours"))
    }

    /// The page shows words, whatever they are encoded in; the data count the raw file's bytes.
    @Test func theLedgerShowsWordsOfAnyEncoding() throws {
        let site = try TestSite()
        let bytes = Self.seed.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        try FileManager.default.createDirectory(atPath: site.path + "/content/seeds", withIntermediateDirectories: true)
        try Data(bytes).write(to: site.folder.appendingPathComponent("content/seeds/strike.txt"))
        for _ in 0..<2 {
            // The second time the seed is read again for its page.
            try site.build()
            let page = try site.text("articles/ferry-strike-ends.html")
            #expect(page.contains(">Also read: Five walks along the coast<"))
            let hidden = page.unicodeScalars.filter { $0.value < 0x20 && !"\t\r\n".unicodeScalars.contains($0) || 0x7F..<0xA0 ~= $0.value || $0 == "\u{FFFD}" }
            #expect(hidden.isEmpty, "\(hidden.map(\.value))")
            #expect(try site.text("data/articles.jsonl").contains("\"end\":\(bytes.count)"))
        }
    }

    @Test func aSeedBecomesAnArticleOnce() throws {
        let site = try TestSite(["content/seeds/strike.txt": Self.seed])
        let report = try site.build()
        #expect(report.seeds == 1 && report.articles == 1)
        let article = site.path + "/content/articles/ferry-strike-ends.md"
        let text = try String(contentsOfFile: article, encoding: .utf8)
        #expect(text.contains("title: Ferry strike ends\n"))
        #expect(text.contains("\nseed: strike.txt\n"))
        #expect(!text.contains("Five walks"))
        let page = try site.text("articles/ferry-strike-ends.html")
        #expect(page.contains("sail again after nine days") && !page.contains("Five walks along the coast</p>"))
        // The curator's edits win, whatever the file is called.
        try site.remove("content/articles/ferry-strike-ends.md")
        try site.write("content/articles/other-name.md", text.replacing("Ferry strike ends", with: "My title"))
        #expect(try site.build().seeds == 0)
        #expect(try site.files()["articles/other-name.html"] != nil)
    }

    /// What a file states in its data is its outlet: a known one, whatever article stands before its name, or a new one, written once.
    @Test func theOutletThatAFileStates() throws {
        func article(_ title: String, outlet: String) -> String { "---\ntitle: \(title)\nsource: \(outlet)\n---\n\nThe quay of \(title) opened, the port said.\n" }
        let hostile = "\u{1}<b>\u{202E}---"
        let site = try TestSite([
            "content/outlets/hh.md": "---\nname: Harbour Herald\n---\n", "content/outlets/coast-review.md": "---\nname: Another\n---\n",
            "content/seeds/a.md": article("Alder", outlet: "The Harbour Herald"), "content/seeds/b.md": article("Birch", outlet: "Coast  Review"),
            "content/seeds/c.md": article("Cedar", outlet: "The COAST REVIEW"), "content/seeds/d.md": article("Dogwood", outlet: "https://example.org/news"),
            "content/seeds/e.md": article("Elm", outlet: hostile), "content/seeds/f.md": article("Fir", outlet: String(repeating: "long ", count: 40)),
            "content/seeds/g.md": article("Ginkgo", outlet: "* * *"),
        ])
        let report = try site.build()
        #expect(report.seeds == 7 && report.newOutlets == 2)
        func outlet(_ slug: String) throws -> String? {
            try String(contentsOfFile: site.path + "/content/articles/\(slug).md", encoding: .utf8).firstMatch(of: /\noutlet: (.*)\n/).map { String($0.1) }
        }
        #expect(try ["alder", "birch", "cedar", "dogwood", "elm", "fir", "ginkgo"].map(outlet) == ["hh", "coast-review-2", "coast-review-2", nil, "b", nil, nil])
        #expect(try String(contentsOfFile: site.path + "/content/outlets/coast-review-2.md", encoding: .utf8) == "---\n# Named by b.md.\nname: Coast Review\n---\n")
        // The files read back, and are not written again.
        #expect(site.diagnostics().isEmpty)
        try site.write("content/seeds/h.md", article("Hazel", outlet: "Coast Review"))
        #expect(try site.build().newOutlets == 0)
        #expect(try outlet("hazel") == "coast-review-2")
    }

    @Test func aDraftStandsForItsSeed() throws {
        let site = try TestSite(["content/seeds/strike.txt": Self.seed, "content/articles/a.md": "---\ndraft: true\nseed: strike.txt\n---\nx"])
        #expect(try site.build().seeds == 0)
    }

    @Test func aChangedSeedIsAWarningThatNamesBoth() throws {
        let site = try TestSite(["content/seeds/strike.txt": Self.seed])
        try site.build()
        try site.write("content/seeds/strike.txt", "changed")
        let article = try String(contentsOfFile: site.path + "/content/articles/ferry-strike-ends.md", encoding: .utf8)
        let old = try #require(article.firstMatch(of: /[0-9a-f]{64}/)?.0)
        let lines = article.split(separator: "\n", omittingEmptySubsequences: false)
        let line = try #require(lines.firstIndex { $0.hasPrefix("seed_sha256: ") }) + 1
        #expect(
            site.diagnostics() == """
                content/articles/ferry-strike-ends.md:\(line):14: warning: its raw file content/seeds/strike.txt has changed since it was imported: \
                the SHA-256 is \(Self.changed), not \(old)
                seed_sha256: "\(old)"
                             ^\(String(repeating: "~", count: 65))
                """)
        try site.remove("content/seeds/strike.txt")
        let place = try #require(lines.firstIndex { $0.hasPrefix("seed: ") }) + 1
        #expect(
            site.diagnostics() == """
                content/articles/ferry-strike-ends.md:\(place):7: warning: its raw file content/seeds/strike.txt is gone, so that nobody can check it
                seed: strike.txt
                      ^~~~~~~~~~
                """)
    }

    /// The SHA-256 of `changed`, from another program.
    static let changed = "d67e2e944994496c8d8ec76eed0cf9f09679448d584b532bebf941852a37f5ed"
}
