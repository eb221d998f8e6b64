import StringTemplate
import Testing
import Text
@testable import Site

extension Citation {
    /// An article with everything that a source can state.
    static var full: Citation {
        var citation = Citation(slug: "visit-to-moscow")
        citation.title = "Visit to Moscow: 5% of $10 & C#_{x}"
        citation.authors = [
            AuthorName("Ursula von der Leyen"), AuthorName("Reuters staff"), AuthorName("Martin Luther King Jr."),
            AuthorName("习近平"),
        ]
        citation.outlet = "The Daily & Sunday"
        citation.date = Moment("2023-03-20T10:03:00+03:00")
        citation.url = "https://example.org/a_b?x=1&y={2}|3"
        citation.accessed = Day("2023-04-01")
        citation.language = "en-GB"
        citation.dossier = "The “Visit” Dossier"
        citation.address = "https://dossier.example/articles/visit-to-moscow.html"
        return citation
    }

    /// The same article, cited for its fifth paragraph.
    func passage(_ id: String, in language: Language = .english) -> Citation {
        var citation = self
        citation.passage = CitedPassage(id, number: 5, in: InterfaceStrings(language))
        return citation
    }

    /// An article that states nothing about itself.
    static var bare: Citation {
        Citation(slug: "bare")
    }
}

@Suite struct CitationTests {
    @Test func bibTeX() {
        #expect(
            Citation.full.bibTeX == ##"""
                @article{visit-to-moscow,
                  author = {von der Leyen, Ursula and {Reuters staff} and King, Jr., Martin Luther and {习近平}},
                  title = {{Visit to Moscow: 5\% of \$10 \& C\#\_\{x\}}},
                  journal = {{The Daily \& Sunday}},
                  entrysubtype = {newspaper},
                  date = {2023-03-20},
                  year = {2023},
                  month = mar,
                  url = {https://example.org/a_b?x=1&y=%7B2%7D%7C3},
                  urldate = {2023-04-01},
                  langid = {english},
                  options = {useprefix=true},
                  note = {The “Visit” Dossier, https://dossier.example/articles/visit-to-moscow.html},
                }

                """##)
        #expect(
            Citation.bare.bibTeX == """
                @article{bare,
                  title = {{[Untitled]}},
                  entrysubtype = {newspaper},
                }

                """)
    }

    @Test(arguments: [
        (#"a\b"#, #"a\textbackslash{}b"#), ("~x^2", #"\textasciitilde{}x\textasciicircum{}2"#), ("`tick`", #"\`{}tick\`{}"#),
        ("a -- b --- c", "a -{}- b -{}-{}- c"), ("''x''", "'{}'x'{}'"), ("{a{b}}", #"\{a\{b\}\}"#), ("a } b {", "a ) b ("),
        ("{ } }", #"\{ \} )"#), ("100 % & #1_$", ##"100 \% \& \#1\_\$"##), ("日本 “q”", "日本 “q”"), ("\"q\" <i> @x", "\"q\" <i> @x"),
    ])
    func escapesForTeX(text: String, escaped: String) {
        var citation = Citation.bare
        citation.title = text
        #expect(citation.bibTeX.contains("  title = {{\(escaped)}},\n"), "\(citation.bibTeX)")
        let braces = citation.bibTeX.utf8.reduce(0) { $0 + ($1 == UInt8(ascii: "{") ? 1 : $1 == UInt8(ascii: "}") ? -1 : 0) }
        #expect(braces == 0)
    }

    @Test func ris() {
        #expect(
            Citation.full.ris.replacing("\r\n", with: "\n") == """
                TY  - NEWS
                ID  - visit-to-moscow
                TI  - Visit to Moscow: 5% of $10 & C#_{x}
                AU  - von der Leyen, Ursula
                AU  - Reuters staff
                AU  - King, Martin Luther, Jr.
                AU  - 习近平
                T2  - The Daily & Sunday
                PY  - 2023
                DA  - 2023/03/20
                UR  - https://example.org/a_b?x=1&y=%7B2%7D%7C3
                Y2  - 2023/04/01
                LA  - en-GB
                N1  - The “Visit” Dossier, https://dossier.example/articles/visit-to-moscow.html
                ER  -\u{20}

                """)
        #expect(Citation.bare.ris == "TY  - NEWS\r\nID  - bare\r\nTI  - [Untitled]\r\nER  - \r\n")
    }

    @Test func aTitleCannotAddALineToRIS() {
        var citation = Citation.bare
        citation.title = "One\r\nER  - \nAU  - Mallory\u{0}\u{85}\u{2028}x"
        #expect(citation.ris == "TY  - NEWS\r\nID  - bare\r\nTI  - One ER - AU - Mallory x\r\nER  - \r\n")
    }

    @Test func cslJSON() {
        #expect(
            Citation.full.passage("p-1a2b3c4d").cslJSON == """
                [
                  {
                    "id": "visit-to-moscow-p-1a2b3c4d",
                    "type": "article-newspaper",
                    "title": "Visit to Moscow: 5% of $10 & C#_{x}",
                    "author": [
                      {
                        "family": "Leyen",
                        "given": "Ursula",
                        "non-dropping-particle": "von der"
                      },
                      {
                        "literal": "Reuters staff"
                      },
                      {
                        "family": "King",
                        "given": "Martin Luther",
                        "suffix": "Jr."
                      },
                      {
                        "literal": "习近平"
                      }
                    ],
                    "container-title": "The Daily & Sunday",
                    "issued": {
                      "date-parts": [
                        [
                          2023,
                          3,
                          20
                        ]
                      ]
                    },
                    "URL": "https://example.org/a_b?x=1&y=%7B2%7D%7C3",
                    "accessed": {
                      "date-parts": [
                        [
                          2023,
                          4,
                          1
                        ]
                      ]
                    },
                    "language": "en-GB",
                    "note": "The “Visit” Dossier, paragraph 5, https://dossier.example/articles/visit-to-moscow.html#p-1a2b3c4d"
                  }
                ]

                """)
    }

    @Test func wikipedia() {
        #expect(
            Citation.full.passage("p-1a2b3c4d").wikipedia
                == "{{cite news |last1=von der Leyen |first1=Ursula |author2=Reuters staff |last3=King |first3=Martin Luther Jr. "
                + "|author4=习近平 |date=2023-03-20 |title=Visit to Moscow: 5% of $10 &#38; C#_&#123;x&#125; "
                + "|url=https://example.org/a_b?x=1&y=%7B2%7D%7C3 |work=The Daily &#38; Sunday |at=para. 5 "
                + "|access-date=2023-04-01}}")
        #expect(Citation.bare.wikipedia == "{{cite news |title=&#91;Untitled&#93;}}")
        var citation = Citation.bare
        citation.title = "A | b ''c'' [[d]] <ref> {{e}} ~~~~"
        citation.authors = [AuthorName("Jane Doe")]
        citation.language = "de"
        citation.dossier = "D"
        citation.address = "https://d.example/a.html"
        #expect(
            citation.wikipedia
                == "{{cite news |last=Doe |first=Jane |title=A {{!}} b '&#39;c'&#39; &#91;&#91;d&#93;&#93; &#60;ref&#62; "
                + "&#123;&#123;e&#125;&#125; &#126;&#126;&#126;&#126; |url=https://d.example/a.html |language=de |via=D}}")
    }

    @Test(arguments: [
        (
            Language.english,
            "Ursula von der Leyen, Reuters staff, Martin Luther King Jr. and 习近平, “Visit,” The Daily & Sunday, March 20, 2023, "
                + "https://example.org/v (accessed April 1, 2023) In: D, paragraph 5, https://d.example/v.html#p-1a2b3c4d"
        ),
        (
            .german,
            "Ursula von der Leyen, Reuters staff, Martin Luther King Jr. und 习近平, „Visit“, The Daily & Sunday, 20. März 2023, "
                + "https://example.org/v (abgerufen am 1. April 2023) In: D, Absatz 5, https://d.example/v.html#p-1a2b3c4d"
        ),
        (
            .chinese,
            "Ursula von der Leyen、Reuters staff、Martin Luther King Jr.和习近平，“Visit”，The Daily & Sunday，2023年3月20日，"
                + "https://example.org/v（访问日期：2023年4月1日）载于：D，第 5 段，https://d.example/v.html#p-1a2b3c4d"
        ),
    ])
    func text(language: Language, expected: String) {
        var citation = Citation.full
        citation.title = "Visit"
        citation.url = "https://example.org/v"
        citation.dossier = "D"
        citation.address = "https://d.example/v.html"
        #expect(citation.passage("p-1a2b3c4d", in: language).text(in: InterfaceStrings(language)) == expected)
    }

    @Test func textOfAnArticleThatStatesNothing() {
        #expect(Citation.bare.text(in: InterfaceStrings(.english)) == "[Untitled], n.d.")
        var citation = Citation.bare
        citation.incipit = "The talks began on …"
        citation.dossier = "D"
        #expect(citation.text(in: InterfaceStrings(.french)) == "[The talks began on …], s.\u{A0}d. Dans\u{A0}: D")
    }

    /// In a line a name that its source inverted stands as the others do: it would seem to be two.
    @Test(arguments: [
        ("van der Meer, Jan", "Ann Roe and Jan van der Meer"), ("Exemplar, Ada", "Ann Roe and Ada Exemplar"), ("Ada Exemplar", "Ann Roe and Ada Exemplar"),
        ("Ada Exemplar, Harbour correspondent", "Ann Roe and Ada Exemplar, Harbour correspondent"), ("John Roe, Jr.", "Ann Roe and John Roe, Jr."),
        ("Harbour Desk, Seaton", "Ann Roe and Harbour Desk, Seaton"), ("Exemplar, J. A.", "Ann Roe and J. A. Exemplar"),
        ("Greenpeace, Berlin", "Ann Roe and Greenpeace, Berlin"), ("Exemplar, MD", "Ann Roe and Exemplar, MD"),
        ("Exemplar, Ada (Reuters)", "Ann Roe and Exemplar, Ada (Reuters)"),
    ])
    func namesInALine(_ stated: String, _ expected: String) {
        var citation = Citation.bare
        citation.authors = [AuthorName("Ann Roe"), AuthorName(stated)]
        #expect(citation.text(in: InterfaceStrings(.english)) == expected + ", [Untitled], n.d.")
    }

    @Test(arguments: [
        ("a-b_C9", "a-b_C9"), ("習近平-訪問", "article-7e23b6fd"), ("été-2023", "t-2023-98cbfc1f"), ("", "article-e3b0c442"),
        ("a,b}", "a-b-a29c7fff"),
    ])
    func keys(slug: String, key: String) {
        #expect(Citation(slug: slug).key == key)
        #expect(Citation(slug: slug).passage("p-1a2b3c4d-2").key == key + "-p-1a2b3c4d-2")
    }

    @Test func aPassageReplacesTheFragment() {
        var citation = Citation.bare
        #expect(CitationFields(citation.passage("p-1")).note == "paragraph 5")
        citation.address = "a.html#x"
        #expect(CitationFields(citation.passage("p-1")).place == "a.html#p-1")
        #expect(CitationFields(citation.passage("p-1")).note == "paragraph 5, a.html#p-1")
    }

    @Test func withoutAnAddressThePathIsCited() {
        var citation = Citation.full
        citation.address = nil
        citation.path = "articles/visit-to-moscow.html"
        #expect(CitationFields(citation).note == "The “Visit” Dossier, articles/visit-to-moscow.html")
        #expect(CitationFields(citation.passage("p-1a2b3c4d")).note == "The “Visit” Dossier, paragraph 5, articles/visit-to-moscow.html#p-1a2b3c4d")
        // A path is no address.
        citation.url = nil
        #expect(citation.link == nil && !citation.bibTeX.contains("url = {") && !citation.ris.contains("UR  -") && !citation.cslJSON.contains("URL"))
        #expect(
            citation.passage("p-1a2b3c4d").text(in: InterfaceStrings(.english)).hasSuffix(
                "(accessed April 1, 2023) In: The “Visit” Dossier, paragraph 5, articles/visit-to-moscow.html#p-1a2b3c4d"))
    }

    /// The forms of a page, in which the passage is still open, say of the whole article and of each passage what the forms of these say.
    @Test(arguments: [true, false])
    func anOpenPassageBecomesAnyOther(hasAddress: Bool) throws {
        var citation = Citation.full
        citation.title = "One\u{90} & <two>\u{95}"
        if !hasAddress {
            citation.path = "articles/a_b.html"
            citation.address = nil
            citation.url = nil
        }
        let strings = InterfaceStrings(.english)
        let forms: [(Citation) -> String] = [\.bibTeX, \.ris, \.cslJSON, \.wikipedia, { $0.text(in: strings) }]
        for form in forms {
            var open = citation
            open.passage = .open(in: strings)
            let bytes = Array(form(open).utf8)
            #expect(String(decoding: CitedPassage.whole(bytes), as: UTF8.self) == form(citation))
            // As a page's script does it.
            let html = String(decoding: CitedPassage.html(bytes).bytes, as: UTF8.self)
            let shown = html.split(separator: "<span data-passage=\"", omittingEmptySubsequences: false).enumerated().map { index, piece in
                String(index == 0 ? piece : piece.replacing("\"></span>", with: "", maxReplacements: 1))
            }.joined().replacing("{id}", with: "p-1a2b3c4d").replacing("{n}", with: "5").replacing("<span class=\"path\">", with: "").replacing("</span>", with: "")
            var expected = [UInt8]()
            HTMLEscape.appendText(form(citation.passage("p-1a2b3c4d")).utf8, to: &expected)
            #expect(shown.replacing("&#39;", with: "'") == String(decoding: expected, as: UTF8.self))
            #expect(html.contains("<span class=\"path\">articles/a") == (!hasAddress && !html.contains("{{cite")))
        }
    }

    @Test func anAgencyIsTheAuthorWhereNoneIsNamed() {
        var citation = Citation.bare
        citation.title = "Talks begin"
        citation.agency = "Agence France-Presse"
        #expect(citation.bibTeX.contains("author = {{Agence France-Presse}},"))
        #expect(citation.ris.contains("AU  - Agence France-Presse\r\n"))
        #expect(citation.cslJSON.contains("\"literal\": \"Agence France-Presse\""))
        #expect(citation.text(in: InterfaceStrings(.german)) == "Agence France-Presse, „Talks begin“, o.\u{A0}D.")
        #expect(citation.wikipedia == "{{cite news |title=Talks begin |agency=Agence France-Presse}}")
        citation.authors = [AuthorName("Jane Doe")]
        #expect(!citation.bibTeX.contains("France"))
        #expect(citation.wikipedia == "{{cite news |last=Doe |first=Jane |title=Talks begin |agency=Agence France-Presse}}")
    }

    @Test func aChangeIsStated() {
        var citation = Citation.full
        citation.updated = Moment("2023-03-21T08:00:00Z")
        citation.accessed = nil
        citation.authors = []
        citation.title = "Why?"
        #expect(CitationFields(citation).note == "updated 2023-03-21; The “Visit” Dossier, https://dossier.example/articles/visit-to-moscow.html")
        #expect(citation.text(in: InterfaceStrings(.english)).hasPrefix("“Why?”, The Daily & Sunday, March 20, 2023 (updated March 21, 2023), https://example.org"))
        #expect(citation.text(in: InterfaceStrings(.chinese)).hasPrefix("“Why?”，The Daily & Sunday，2023年3月20日（更新于2023年3月21日），https://example.org"))
        citation.updated = Moment("2023-03-20T23:00:00Z")
        #expect(!citation.text(in: InterfaceStrings(.english)).contains("updated"))
    }
}
