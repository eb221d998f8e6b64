import Foundation
import Testing

@testable import Site

@Suite struct OverrulingTests {
    private func passage(_ site: TestSite, startingWith words: String) throws -> String {
        let found = try site.passages().first { $0.key.hasPrefix("second-look#") && $0.value.hasPrefix(words) }
        return try String(#require(found).key.dropFirst("second-look#".count))
    }

    private func overruled(_ site: TestSite, _ matter: String) throws {
        let text = try #require(comparedDossier["content/articles/second-look.md"])
        try site.write("content/articles/second-look.md", text.replacingOccurrences(of: "outlet: tribune\n", with: "outlet: tribune\n\(matter)\n"))
    }

    @Test func whatACuratorStatesHolds() throws {
        let site = try TestSite(comparedDossier)
        try site.build()
        let (first, second) = (try passage(site, startingWith: "Nobody"), try passage(site, startingWith: "“The ferries"))
        try overruled(
            site,
            """
            quotes:
              - {passage: \(second), text: The ferries, speaker: Grace Sample}
            dates:
              - {passage: \(first), text: on Monday, value: 2023-03-19}
            entities:
              ignore: [Peter Moor]
              link: {"old pier": harbourtown}
            """)
        try site.build()
        let quotation = try #require(
            try site.lines("quotations.jsonl").first { $0["article"] as? String == "second-look" && ($0["parts"] as? [[String: Any]])?.first?["passage"] as? String == second })
        #expect(quotation["entity"] as? String == "grace-sample")
        #expect(quotation["reason"] as? String == "stated in the article's front matter")
        let date = try #require(try site.lines("dates.jsonl").first { $0["article"] as? String == "second-look" })
        #expect(date["value"] as? String == "2023-03-19" && date["certainty"] as? String == "exact")
        let mentions = try site.lines("mentions.jsonl").filter { $0["article"] as? String == "second-look" }
        #expect(!mentions.contains { $0["entity"] as? String == "peter-moor" })
        #expect(mentions.contains { $0["text"] as? String == "old pier" && $0["entity"] as? String == "harbourtown" && $0["reason"] as? String == "stated" })
        #expect(try !site.text("quotes.html").contains("class=\"conflict\""))
    }

    @Test func whatFitsNothingIsReported() throws {
        let site = try TestSite(comparedDossier)
        try site.build()
        let first = try passage(site, startingWith: "Nobody")
        try overruled(
            site,
            """
            quotes:
              - {passage: \(first), text: stepped ashore, speaker: null}
            dates:
              - {passage: \(first), text: on Monday, value: soon}
              - {passage: \(first), text: swept, value: null}
            """)
        #expect(
            site.diagnostics() == """
                content/articles/second-look.md:6:33: error: no quotation of the passage begins with these words
                  - {passage: \(first), text: stepped ashore, speaker: null}
                                                ^~~~~~~~~~~~~~
                content/articles/second-look.md:8:51: error: “soon” is no date; write 2023-03-20, 2023-03, 2023-W12, 2023-Q1, 2023 or 199X
                  - {passage: \(first), text: on Monday, value: soon}
                                                                  ^~~~
                content/articles/second-look.md:9:33: error: no date was found in these words of the passage
                  - {passage: \(first), text: swept, value: null}
                                                ^~~~~
                """)
    }

    /// A slug is the entity, whose name is shown; what neither an entity nor the text has is published as stated, with a warning.
    @Test func speakersAreEntitiesOrNames() throws {
        let site = try TestSite(comparedDossier)
        try site.build()
        let second = try passage(site, startingWith: "“The ferries")
        func stated(_ speaker: String) throws -> (entity: String?, name: String?, diagnostics: String) {
            try overruled(site, "quotes:\n  - {passage: \(second), text: The ferries, speaker: \(speaker)}")
            try site.build()
            let line = try site.lines("quotations.jsonl").first {
                $0["article"] as? String == "second-look" && ($0["parts"] as? [[String: Any]])?.first?["passage"] as? String == second
            }
            return (line?["entity"] as? String, line?["speaker"] as? String, site.diagnostics())
        }
        func warning(_ speaker: String, _ advice: String) -> String {
            let line = "  - {passage: \(second), text: The ferries, speaker: \(speaker)}"
            let column = line.utf8.count - speaker.utf8.count
            return """
                content/articles/second-look.md:6:\(column): warning: no entity has the name “\(speaker)”, and it does not stand in the text\(advice)
                \(line)
                \(String(repeating: " ", count: column - 1))^\(String(repeating: "~", count: speaker.utf8.count - 1))
                """
        }
        #expect(try stated("grace-sample") == ("grace-sample", "Grace Sample", ""))
        #expect(try stated("Grace Sample") == ("grace-sample", "Grace Sample", ""))
        // The text has it.
        #expect(try stated("ferries") == (nil, "ferries", ""))
        #expect(try stated("Graec Sample") == (nil, "Graec Sample", warning("Graec Sample", "; did you mean “Grace Sample”?")))
        #expect(try stated("grace-sampel") == (nil, "grace-sampel", warning("grace-sampel", "; did you mean “grace-sample”?")))
        #expect(try stated("b") == (nil, "b", warning("b", "")))
    }
}
