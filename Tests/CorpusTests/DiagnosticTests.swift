import Markdown
import Testing
import Text

@testable import Corpus

/// Every fault of content as the whole message that a curator reads.
@Suite struct ContentDiagnostics {
    @Test func aTextOfManyMegabytesIsNone() {
        let found = diagnostics(["articles/a.md": "---\ntitle: T\n---\n" + String(repeating: "word\n", count: 1_600_001)])
        #expect(
            found == """
                content/articles/a.md:4:1: error: the text has 8000005 bytes, and 8000000 is the most; cut it into several files
                word
                ^
                """)
    }

    /// What other programs call the keys, and what means the same.
    @Test(arguments: [
        ("articles/a.md", "title: T", "author: Ada", "byline"), ("articles/a.md", "title: T", "source: herald", "outlet"), ("articles/a.md", "title: T", "link: https://example.org", "url"),
        ("articles/a.md", "title: T", "lastmod: 2023-03-20", "updated"), ("articles/a.md", "title: T", "keywords: [a]", "tags"), ("articles/a.md", "date: 2023-03-20", "headline: T", "title"),
        ("entities/a.md", "name: A\ntype: person", "description: A.", "summary"), ("entities/a.md", "name: A\ntype: person", "alias: [B]", "aliases"), ("entities/a.md", "name: A", "kind: person", "type"),
        ("pages/a.md", "title: T", "weight: 3", "order"), ("dossier.yml", "title: T", "url: https://example.org", "base_url"), ("dossier.yml", "title: T", "author: A", "publisher"),
    ])
    func keysOfOtherPrograms(path: String, before: String, line: String, wanted: String) {
        let text = path == "dossier.yml" ? "\(before)\n\(line)\n" : "---\n\(before)\n\(line)\n---\nx"
        let key = line.prefix { $0 != ":" }
        #expect(diagnostics([path: text]).contains("error: unknown key “\(key)”; did you mean “\(wanted)”?"))
    }

    @Test(arguments: [
        (
            ["articles/a.md": "---\ntitel: Xi\n---\n"],
            """
            content/articles/a.md:2:1: error: unknown key “titel”; did you mean “title”?
            titel: Xi
            ^~~~~
            """
        ),
        (
            ["articles/a.md": "---\ntitle: T\nurl: http://\n---\n", "articles/b.md": "---\ntitle: T\nurl: https:///a\n---\n", "articles/c.md": "---\ntitle: T\nurl: HTTPS://x/\n---\n"],
            """
            content/articles/a.md:3:6: error: “http://” names no host; write an address such as https://example.org/article
            url: http://
                 ^~~~~~~
            content/articles/b.md:3:6: error: “https:///a” names no host; write an address such as https://example.org/article
            url: https:///a
                 ^~~~~~~~~~
            """
        ),
        (
            ["articles/a.md": "---\ntitle: The rise of #MeToo today\ncredit: #Wire\noutlet: # none yet\nbyline:\n  - Ann #2\n  - #x\n  - Bo # y\ntags: [a, b] #todo\nsummary: \"#a\" #b\n---\nx"],
            """
            content/articles/a.md:2:20: warning: “#MeToo today” is a comment in YAML, and no part of the text; put the whole text into quotation marks
            title: The rise of #MeToo today
                               ^~~~~~~~~~~~
            content/articles/a.md:3:9: warning: “#Wire” is a comment in YAML, and no part of the text; put the whole text into quotation marks
            credit: #Wire
                    ^~~~~
            content/articles/a.md:6:9: warning: “#2” is a comment in YAML, and no part of the text; put the whole text into quotation marks
              - Ann #2
                    ^~
            content/articles/a.md:7:5: warning: “#x” is a comment in YAML, and no part of the text; put the whole text into quotation marks
              - #x
                ^~
            """
        ),
        (
            ["articles/a.md": "---\ntitle: [a, b]\n---\nx"],
            """
            content/articles/a.md:2:8: error: “title” must be text, not a list
            title: [a, b]
                   ^
            """
        ),
        (
            ["articles/a.md": "---\ntitle: T\ndate: 2023-02-30\n---\n"],
            """
            content/articles/a.md:3:7: error: the calendar has no day 2023-02-30
            date: 2023-02-30
                  ^~~~~~~~~~
            """
        ),
        (
            ["articles/a.md": "---\ntitle: T\ndate: \"20 March\"\n---\n"],
            """
            content/articles/a.md:3:7: error: “20 March” is not a date; write 2023-03-20 or 2023-03-20T10:03:00+01:00
            date: "20 March"
                  ^~~~~~~~~~
            """
        ),
        (
            ["articles/a.md": "---\ntitle: T\noutlet: guardin\n---\n", "outlets/guardian.md": "---\nname: The Guardian\n---\n"],
            """
            content/articles/a.md:3:9: error: there is no outlet “guardin”; did you mean “guardian”?
            outlet: guardin
                    ^~~~~~~
            """
        ),
        (
            ["articles/a.md": "---\ntitle: T\noutlet: The Times\n---\n"],
            """
            content/articles/a.md:3:9: error: there is no outlet “The Times”; add content/outlets/the-times.md
            outlet: The Times
                    ^~~~~~~~~
            """
        ),
        (
            ["articles/a.md": "---\ntitle: T\n\nno end"],
            """
            content/articles/a.md:1:1: error: the front matter is not closed; end it with a line that is exactly “---”
            ---
            ^~~
            """
        ),
        (
            ["articles/a.md": "---\ntitle: \"T\n---\nx"],
            """
            content/articles/a.md:2:8: error: this is not YAML: found unexpected end of stream while scanning a quoted scalar, which begins here; close the quotation mark
            title: "T
                   ^
            """
        ),
        (
            ["articles/a.md": "---\ntitle: T\ndate: 2023-03-20T10:00Z\nupdated: 2023-03-19\n---\n", "articles/b.md": "---\ntitle: T\ndate: 2023-03-20T10:00Z\nupdated: 2023-03-20\n---\n"],
            """
            content/articles/a.md:4:10: warning: the article was updated, 2023-03-19, before its date, 2023-03-20
            updated: 2023-03-19
                     ^~~~~~~~~~
            """
        ),
        (
            ["articles/a.md": "---\ntags: [a, b\ntitle: T\n---\nx"],
            """
            content/articles/a.md:2:7: error: this is not YAML: did not find expected ',' or ']' while parsing a flow sequence, which begins here; close the list with “]”, and put texts that hold commas or brackets into quotation marks
            tags: [a, b
                  ^
            """
        ),
        (
            ["articles/a.md": "title: Secret memo\nrights: link\ndraft: true\n---\n\nx", "articles/b.md": "\ntitle: T\r\n---\r\nx"],
            """
            content/articles/a.md:1:1: error: the front matter has no first line; put “---” above it, or twice where this is text
            title: Secret memo
            ^~~~~~~~~~~~~~~~~~
            content/articles/b.md:2:1: error: the front matter has no first line; put “---” above it, or twice where this is text
            title: T
            ^~~~~~~~
            """
        ),
        (
            ["articles/a.md": "\n---\ntitle: T\n---\nx", "articles/b.md": "title: and a sentence.\n\nx", "articles/c.md": "Note: x\ndate: y\n"],
            """
            content/articles/a.md:2:1: error: front matter begins on the first line of a file; take away what stands above it
            ---
            ^~~
            """
        ),
        (
            ["articles/a.md": "---\ntitle: T\n---\n\nA <b>word</b> and <i>more</i>.\n\n<div>\nLost.\n</div>\n\n<!-- meant -->\n"],
            """
            content/articles/a.md:5:1: warning: HTML is left out; write Markdown, and “\\<” where the sign is meant
            A <b>word</b> and <i>more</i>.
            ^
            content/articles/a.md:7:1: warning: this block of HTML is left out, with its words; write it as Markdown
            <div>
            ^
            """
        ),
        (
            ["articles/a.md": "---\ntitle: T\noutlet: herald\n---\n", "outlets/herald.md": "---\nname: [\n---\n", "dossier.yml": "title: T\nstart_here: [b]\n", "articles/b.md": "---\ntitel: T\n---\n"],
            """
            content/articles/b.md:2:1: error: unknown key “titel”; did you mean “title”?
            titel: T
            ^~~~~
            content/outlets/herald.md:3:1: error: this is not YAML: did not find expected node content; if this is a text, put all of it into quotation marks
            ---
            ^
            """
        ),
        (
            [
                "articles/a.md": "---\ntitle: Yes: we can\n---\n", "articles/b.md": "---\ntitle: T\n  date: 2023-01-01\n---\n", "articles/c.md": "---\ntitle: \"A\" and more\n---\n",
                "articles/d.md": "---\ntitle: T\n\tdate: 2023-01-01\n---\n", "articles/e.md": "---\ntitle: x\nfoo\ndate: 2023-01-01\n---\n",
                "articles/f.md": "---\ntitle: a\tb: c\n---\n", "articles/g.md": "---\ntitle: \"C:\\dossier\"\n---\n", "articles/h.md": "---\ntitle: 'it's a lake'\n---\n",
            ],
            """
            content/articles/a.md:2:11: error: this is not YAML: mapping values are not allowed in this context; put a text that holds “: ” into quotation marks
            title: Yes: we can
                      ^
            content/articles/b.md:3:7: error: this is not YAML: mapping values are not allowed in this context; let each key begin where the one above does, with a colon behind it
              date: 2023-01-01
                  ^
            content/articles/c.md:2:12: error: this is not YAML: did not find expected key; if this is a text, put all of it into quotation marks
            title: "A" and more
                       ^
            content/articles/d.md:3:1: error: this is not YAML: found a tab character that violates indentation; indent with spaces
             date: 2023-01-01
            ^
            content/articles/e.md:3:1: error: this is not YAML: could not find expected ':' while scanning a simple key, which begins here; write a key, a colon, a space and a value
            foo
            ^
            content/articles/f.md:2:11: error: this is not YAML: mapping values are not allowed in this context; put a text that holds “: ” into quotation marks
            title: a b: c
                      ^
            content/articles/g.md:2:11: error: this is not YAML: found unknown escape character; write “\\\\” for a backslash, or put the text into single quotation marks
            title: "C:\\dossier"
                      ^
            content/articles/h.md:2:12: error: this is not YAML: did not find expected key; write “''” for an apostrophe, or put the text into double quotation marks
            title: 'it's a lake'
                       ^
            """
        ),
        (
            [
                "articles/a.md": "---\ntitle: T\ntags: dam, lake\n---\n", "articles/b.md": "---\ntitle: T\ntags: \"dam, lake\"\n---\n",
                "articles/c.md": "---\ntitle: T\ntags: [\"dam, lake\"]\nquotes:\n  - speaker: Nobody\n    passage: p-1\n---\n", "entities/e.md": "---\nname: E\ntype: place\naliases: F, G\n---\n",
            ],
            """
            content/articles/a.md:3:7: warning: “dam, lake” is one text; write [dam, lake] for several, or put it into quotation marks
            tags: dam, lake
                  ^~~~~~~~~
            content/articles/c.md:5:5: error: the key “text” is missing
              - speaker: Nobody
                ^~~~~~~
            content/entities/e.md:4:10: warning: “F, G” is one text; write [F, G] for several, or put it into quotation marks
            aliases: F, G
                     ^~~~
            """
        ),
        (
            ["articles/a.md": "---\ntitle: A\ntitle: B\n---\n"],
            """
            content/articles/a.md:3:1: error: the key “title” stands twice
            title: B
            ^~~~~
            """
        ),
        (
            ["articles/a.md": "---\n- a\n---\n"],
            """
            content/articles/a.md:2:1: error: expected keys and values, such as “title: …”
            - a
            ^
            """
        ),
        (
            ["articles/A.md": "---\ntitle: A\n---\n", "articles/a.md": "---\ntitle: B\n---\n"],
            "content/articles/a.md: error: gives the article “a”, as content/articles/A.md does; rename one"
        ),
        (["articles/!!.md": "---\ntitle: A\n---\n"], "content/articles/!!.md: error: the file's name has neither letter nor digit to make an address from"),
        (
            ["articles/a.md": ""],
            "content/articles/a.md:1:1: warning: the article has neither a title nor text"
        ),
        (
            ["entities/a.md": "---\nname: A\n---\n"],
            """
            content/entities/a.md:1:1: error: the key “type” is missing; write “person”, “organization”, “place” or “event”
            ---
            ^
            """
        ),
        (
            ["entities/a.md": "---\ntype: persn\n---\n"],
            """
            content/entities/a.md:1:1: error: the key “name” is missing
            ---
            ^
            content/entities/a.md:2:7: error: “persn” is no type; write “person”, “organization”, “place” or “event”; did you mean “person”?
            type: persn
                  ^~~~~
            """
        ),
        (
            ["entities/a.md": "---\nname: A\ntype: person\nwikidata: 7747\n---\n"],
            """
            content/entities/a.md:4:11: error: “7747” is no Wikidata item; write “Q” and digits, such as “Q7747”
            wikidata: 7747
                      ^~~~
            """
        ),
        (
            ["entities/a.md": "---\nname: A B\ntype: person\naliases:\n  - Smith\n---\n", "entities/b.md": "---\nname: C D\ntype: person\naliases: [Jones, Smith]\n---\n"],
            """
            content/entities/b.md:4:18: warning: “Smith” is a name of content/entities/a.md too, so neither is linked by it; make it a weak alias or drop it
            aliases: [Jones, Smith]
                             ^~~~~
            """
        ),
        (
            ["entities/a.md": "---\nname: A\ntype: event\nplace: moskow\ndate: 2023-03-20\nend: 2023-03-19\n---\n", "entities/moscow.md": "---\nname: Moscow\ntype: place\n---\n"],
            """
            content/entities/a.md:4:8: error: there is no entity “moskow”; did you mean “moscow”?
            place: moskow
                   ^~~~~~
            content/entities/a.md:6:6: error: the end, 2023-03-19, is before the date, 2023-03-20
            end: 2023-03-19
                 ^~~~~~~~~~
            """
        ),
        (
            ["entities/a.md": "---\nname: A\ntype: person\ndate: 2023-03-20\n---\n"],
            """
            content/entities/a.md:4:7: error: only an event has “date”; this entity is a person
            date: 2023-03-20
                  ^~~~~~~~~~
            """
        ),
        (
            ["dossier.yml": "title: T\nlanguage: english language\nbase_url: example.org\nentities:\n  ignor: [x]\n"],
            """
            content/dossier.yml:2:11: error: “english language” is no language; write a tag such as “en” or “pt-BR”
            language: english language
                      ^~~~~~~~~~~~~~~~
            content/dossier.yml:3:11: error: “example.org” is no address; write one that begins with https:// or http://
            base_url: example.org
                      ^~~~~~~~~~~
            content/dossier.yml:5:3: error: unknown key “ignor”; did you mean “ignore”?
              ignor: [x]
              ^~~~~
            """
        ),
        (
            ["dossier.yml": "title: T\nbase_url: https://example.org/a?x=1\n"],
            """
            content/dossier.yml:2:11: error: the paths of pages are put behind “https://example.org/a?x=1”; write it without what begins with “?” or “#”
            base_url: https://example.org/a?x=1
                      ^~~~~~~~~~~~~~~~~~~~~~~~~
            """
        ),
        // A Chinese letter takes two cells of a terminal, a mark above another none.
        (
            ["articles/a.md": "---\nTitel中国é: Xi\n---\n"],
            """
            content/articles/a.md:2:1: error: unknown key “Titel中国é”
            Titel中国é: Xi
            ^~~~~~~~~~
            """
        ),
        (
            ["dossier.yml": "summary: S\n"],
            """
            content/dossier.yml:1:1: error: the key “title” is missing
            summary: S
            ^
            """
        ),
        (
            ["dossier.yml": "title: T\nstart_here: [abuot]\n", "pages/about.md": "---\ntitle: About\n---\n"],
            """
            content/dossier.yml:2:14: error: there is no article, entity or page “abuot”; did you mean “about”?
            start_here: [abuot]
                         ^~~~~
            """
        ),
        (
            ["articles/a.md": "---\ntitle: T\nseed: a.txt\nseed_item: -9223372036854775808\n---\n", "articles/b.md": "---\ntitle: T\nseed: a.txt\nseed_item: 0\n---\n"],
            """
            content/articles/a.md:4:12: error: “seed_item” must be a whole number, 1 or more
            seed_item: -9223372036854775808
                       ^~~~~~~~~~~~~~~~~~~~
            content/articles/b.md:4:12: error: “seed_item” must be a whole number, 1 or more
            seed_item: 0
                       ^
            """
        ),
        (
            ["pages/a.md": "---\ntitle: T\norder: first\ndraft: maybe\n---\n"],
            """
            content/pages/a.md:3:8: error: “order” must be a whole number
            order: first
                   ^~~~~
            content/pages/a.md:4:8: error: “draft” must be true or false
            draft: maybe
                   ^~~~~
            """
        ),
        (
            ["outlets/a.md": "---\nname: N\nrights: all\nurl: javascript:alert(1)\n---\n"],
            """
            content/outlets/a.md:3:9: error: “all” is no rights; write “full”, “excerpt” or “link”
            rights: all
                    ^~~
            content/outlets/a.md:4:6: error: “javascript:alert(1)” is no address; write one that begins with https:// or http://
            url: javascript:alert(1)
                 ^~~~~~~~~~~~~~~~~~~
            """
        ),
        (
            ["articles/a.md": "---\ntitle: T\nseed_sha256: ABC\nrights: ful\n---\n"],
            """
            content/articles/a.md:3:14: error: a SHA-256 is 64 hexadecimal digits in lower case
            seed_sha256: ABC
                         ^~~
            content/articles/a.md:4:9: error: “ful” is no rights; write “full”, “excerpt” or “link”; did you mean “full”?
            rights: ful
                    ^~~
            """
        ),
    ] as [([String: String], String)]) func table(_ files: [String: String], _ expected: String) {
        #expect(diagnostics(files) == expected)
    }

    /// Bytes of another encoding are a fault wherever they stand.
    @Test func whatIsNoUTF8IsAnError() {
        func fault(_ text: [UInt8]) -> String {
            var folder = ContentFolder()
            folder.articles = [SourceFile(path: "content/articles/a.md", bytes: text)]
            return Loader.load(folder, drafts: true, jobs: 1).diagnostics.map(\.description).joined(separator: "\n")
        }
        let body = Array("---\ntitle: T\n---\n\n“Yes” in the caf".utf8) + [0xE9] + Array(" today".utf8)
        #expect(
            fault(body) == """
                content/articles/a.md:5:17: error: these bytes are not UTF-8; save the file as UTF-8
                “Yes” in the caf� today
                                ^
                """)
        for text in [Array("---\ntitle: caf".utf8) + [0xE9, 0x0A] + Array("---\n".utf8), [0xE2, 0x80], [0xC3], [0xE4, 0xB8], [0xED, 0xA0, 0x80], [0xC0, 0x80], [0xF5, 0x80, 0x80, 0x80]] {
            #expect(fault(text).contains("error: these bytes are not UTF-8; save the file as UTF-8"), "\(text)")
        }
    }

    @Test func hostileFrontMatter() {
        for text in [
            "---\na: " + String(repeating: "[", count: 100_000) + "\n---\n",
            "---\na: " + String(repeating: "{x: ", count: 50_000) + "\n---\n",
            "---\n" + String(repeating: "- ", count: 100_000) + "\n---\n",
            "---\n" + String(repeating: "? ", count: 100_000) + "\n---\n",
        ] {
            #expect(diagnostics(["articles/a.md": text]).contains("the front matter is nested too deep"))
        }
        #expect(diagnostics(["articles/a.md": "---\ntitle: " + String(repeating: "x", count: 300_000) + "\n---\n"]).contains("larger than 256 kB"))
    }

    /// A bracket in a quoted text closes none: a count of brackets takes these lists for flat ones.
    @Test(arguments: ["[\"]\",", "[']',", "[{']': 1},"]) func depth(_ list: String) {
        func headlines(_ count: Int) -> [String] {
            let text = "---\ntags: " + String(repeating: list, count: count) + String(repeating: "]", count: count) + "\n---\n"
            return Loader.load(folder(["articles/a.md": text]), drafts: false, jobs: 1).diagnostics.map(\.headline)
        }
        let column = 7 + 64 * list.utf8.count
        for count in [65, 66, 400, 900] {
            let place = list.contains("{") ? column - list.utf8.count + 1 : column
            #expect(headlines(count) == ["content/articles/a.md:2:\(place): error: the front matter is nested too deep"], "\(count)")
        }
        #expect(!headlines(63).contains { $0.contains("too deep") })
    }

    /// Control characters of a file must not reach the terminal.
    @Test func excerptsAreVisible() {
        #expect(diagnostics(["articles/a.md": "---\nbad: \u{1B}[31mx\n---\n"]).unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
    }
}

@Suite struct ContentTests {
    @Test func aFileBeyondAllMeasureIsAnError() {
        var folder = ContentFolder()
        folder.articles = [SourceFile(path: "content/articles/a.md", bytes: [UInt8](repeating: 0x61, count: Loader.longest + 1))]
        let loaded = Loader.load(folder, drafts: false, jobs: 1)
        #expect(loaded.diagnostics.map(\.description) == ["content/articles/a.md: error: is longer than 256 MB; cut it into several files"])
        #expect(loaded.content.articles.isEmpty)
    }

    @Test func frontMatterEndsAtALineOfThreeHyphens() {
        let text = "---\ntitle: a --- b\nsummary: |\n  one\n   ---\n  two\n---\nBody\n\n---\n\nmore --- text\n"
        let article = content(["articles/a.md": text]).articles[0]
        #expect(article.title == "a --- b")
        #expect(article.summary == "one --- two")
        #expect(article.passages.map(\.string) == ["Body", "more --- text"])
        #expect(article.passages.map(\.line) == [8, 12])
    }

    @Test(arguments: ["\r\n", "\r", "\n"]) func lineEnds(_ end: String) {
        let text = "---\ntitle: T\n---\none\n\ntwo\n".replacing("\n", with: end)
        let article = content(["articles/a.md": text]).articles[0]
        #expect(article.title == "T")
        #expect(article.passages.map(\.string) == ["one", "two"])
    }

    @Test func order() {
        let articles = content([
            "articles/b.md": "---\ndate: 2023-03-20\n---\nx", "articles/a.md": "---\ndate: 2023-03-20\n---\nx",
            "articles/c.md": "---\ndate: 2023-03-21T10:00\n---\nx", "articles/d.md": "x", "articles/e.md": "---\ndate: 2023-03-21\n---\nx",
        ]).articles
        #expect(articles.map(\.slug) == ["c", "e", "a", "b", "d"])
    }

    @Test func draftsStayOut() {
        let files = ["articles/a.md": "---\ndraft: yes\ntitle: T\n---\nx", "pages/p.md": "---\ndraft: true\ntitle: T\n---\nx"]
        #expect(content(files).articles.isEmpty && content(files).pages.isEmpty)
        #expect(content(files, drafts: true).articles.count == 1 && content(files, drafts: true).pages.count == 1)
    }

    @Test func scalarsAreText() {
        let article = content(["articles/a.md": "---\ntitle: 1984\nbyline: Jane Doe\ntags: [1, true, x]\nsummary: ~\n---\nx"]).articles[0]
        #expect(article.title == "1984")
        #expect(article.byline == ["Jane Doe"])
        #expect(article.tags == ["1", "true", "x"])
        #expect(article.summary == nil)
    }

    /// `null` is nothing, and a word where it stands in quotation marks, read with Yams and without.
    @Test(arguments: ["", "draft: &a false\n"]) func nothingIsSaidWithoutQuotationMarks(yams: String) {
        let text = "---\n\(yams)title: \"null\"\ncredit: null\ndateline: '~'\nbyline:\n  - null\n  - 'null'\n---\nx"
        let article = content(["articles/a.md": text]).articles[0]
        #expect(article.title == "null")
        #expect(article.credit == nil)
        #expect(article.dateline == "~")
        #expect(article.byline == ["null"])
    }

    /// Two spellings of one address in Unicode are one address.
    @Test func slugsMeetAcrossUnicodeForms() {
        var folder = ContentFolder()
        folder.articles = ["e\u{301}t", "\u{E9}t"].map { SourceFile(path: "content/articles/\($0).md", text: "x") }
        let diagnostics = Loader.load(folder, drafts: false, jobs: 1).diagnostics
        #expect(diagnostics.count == 1 && diagnostics[0].message.hasPrefix("gives the article “et”"))
    }

    @Test func cacheGivesWhatDecodingGives() {
        let cache = DecodingCache()
        for text in ["---\ntitle: A\n---\nx", "---\ntitle: B\n---\nx", "---\ntitel: B\n---\nx"] {
            let files = folder(["articles/a.md": text])
            let cold = Loader.load(files, drafts: false, jobs: 1)
            for _ in 0..<2 {
                let warm = Loader.load(files, drafts: false, jobs: 1, cache: cache)
                #expect(warm.content.articles.map(\.title) == cold.content.articles.map(\.title))
                #expect(warm.diagnostics == cold.diagnostics)
            }
        }
    }
}
