import Markdown
import Testing
import Text

@testable import Corpus

@Suite struct OverrulingDiagnosticTests {
    @Test func whatTheTextHasNotIsReported() throws {
        let body = "We are here, said Xi.\n"
        let id = try #require(content(["articles/a.md": "---\ntitle: T\n---\n\n" + body]).articles.first?.passages.first?.id)
        let matter = """
            ---
            title: T
            quotes:
              - {passage: p-none, text: We are, speaker: A}
              - {passage: \(id), text: We were, speaker: A}
              - {passage: \(id), text: We are}
              - {passage: \(id), text: We are, speaker: Xi, verb: said}
              - text
            dates:
              - {passage: \(id), text: We are}
            entities:
              ignor: [Xi]
              link: {Xi: xi-jinpin}
            ---

            """
        let expected = """
            content/articles/a.md:4:15: error: the article has no passage “p-none”; these words now stand in \(id)
              - {passage: p-none, text: We are, speaker: A}
                          ^~~~~~
            content/articles/a.md:5:33: error: the passage \(id) does not hold these words
              - {passage: \(id), text: We were, speaker: A}
                                            ^~~~~~~
            content/articles/a.md:6:33: error: “speaker” is missing; write a name, or “null” for nobody
              - {passage: \(id), text: We are}
                                            ^~~~~~
            content/articles/a.md:7:54: error: unknown key “verb”
              - {passage: \(id), text: We are, speaker: Xi, verb: said}
                                                                 ^~~~
            content/articles/a.md:8:5: error: each item of “quotes” must hold keys and values, not text
              - text
                ^~~~
            content/articles/a.md:10:33: error: “value” is missing; write a date such as 2023-03-20, or “null” for none
              - {passage: \(id), text: We are}
                                            ^~~~~~
            content/articles/a.md:12:3: error: unknown key “ignor”; did you mean “ignore”?
              ignor: [Xi]
              ^~~~~
            content/articles/a.md:13:14: error: there is no entity “xi-jinpin”; did you mean “xi-jinping”?
              link: {Xi: xi-jinpin}
                         ^~~~~~~~~
            """
        let files = ["articles/a.md": matter + body, "entities/xi-jinping.md": "---\nname: Xi Jinping\ntype: person\n---\n"]
        #expect(diagnostics(files) == expected)
    }

    /// Of thousands of statements about a text of thousands of passages each is told.
    @Test func thousandsOfStatements() {
        let quotes = (0..<2000).map { "  - {passage: p-\($0), text: Words, speaker: Xi}\n" }.joined()
        let body = (0..<10_000).map { "Passage \($0)\n\n" }.joined()
        let faults = Loader.load(folder(["articles/a.md": "---\ntitle: T\nquotes:\n\(quotes)---\n\n\(body)"]), drafts: false, jobs: 1).diagnostics
        #expect(faults.count { $0.message.hasPrefix("the article has no passage “p-") } == 2000)
    }
}
