import Foundation
import Testing

/// What `check` and `suggest` say of a dossier in which a curator overlooked one of everything: whole outputs.
@Suite struct CheckTests {
    private let overlooked = [
        "content/articles/bridge.md": """
            ---
            title: Bridge opens
            date: 2023-03-03
            outlet: herald
            seed: bridge.txt
            seed_sha256: 0000000000000000000000000000000000000000000000000000000000000000
            ---

            Grace Sample opened the bridge on Friday. Mr. Brown of the Harbour Council was there, and so was Aleksandr Petrenko.

            The Council met on Monday. Oleksandr Petrenko spoke to the council for an hour, Petrenko said.

            """,
        "content/articles/loose.md": """
            ---
            title: A loose note
            seed: note.txt
            seed_sha256: 1111111111111111111111111111111111111111111111111111111111111111
            ---

            Sample was seen in town. John Brown met Mary Brown; Brown left early.

            “We waited,” said Ms. Brown. Peter Brown came too, and Brown said nothing of it.

            """,
        "content/articles/other.md": """
            ---
            title: Another note
            date: 2023-03-04
            date_note: By the postmark.
            outlet: herald
            ---

            Sample waved. The International Criminal Court was silent. The ICC spoke later, and the International Criminal Court with it.

            """,
        "content/dossier.yml": "title: Harbour\n",
        "content/entities/grace-sample.md": "---\nname: Grace Sample\ntype: person\naliases: [G. Sample]\nweak_aliases: [Sample, Gracie]\n---\n",
        "content/entities/harbour-council.md": "---\nname: Harbour Council\ntype: organization\nweak_aliases: [Council]\n---\n",
        "content/entities/john-brown.md": "---\nname: John Brown\ntype: person\n---\n",
        "content/entities/mary-brown.md": "---\nname: Mary Brown\ntype: person\n---\n",
        "content/entities/nobody.md": "---\nname: Nobody Known\ntype: person\n---\n",
        "content/entities/oleksandr-petrenko.md": "---\nname: Oleksandr Petrenko\ntype: person\n---\n",
        "content/entities/town-council.md": "---\nname: Town Council\ntype: organization\naliases: [Harbour Council]\nweak_aliases: [the Council]\n---\n",
        "content/outlets/courier.md": "---\nname: The Courier\n---\n",
        "content/outlets/herald.md": "---\nname: The Herald\n---\n",
        "content/seeds/bridge.txt": "Bridge opens\n\nText.\n",
    ]

    @Test func everythingIsToldWithItsPlace() throws {
        let program = try Program(overlooked)
        let before = program.files
        let expected = #"""
            content/articles/bridge.md:6:14: warning: its raw file content/seeds/bridge.txt has changed since it was imported: the SHA-256 is 84a7ebd5447688ebd16d00f9a9b0b01987c1641e1a38da58e9b0ed3392a577ba, not 0000000000000000000000000000000000000000000000000000000000000000
            seed_sha256: 0000000000000000000000000000000000000000000000000000000000000000
                         ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
            content/articles/bridge.md:9:60: warning: “Harbour Council” is not linked: several entities have this name; it may mean Harbour Council or Town Council
            Grace Sample opened the bridge on Friday. Mr. Brown of the Harbour Council was there, and so was Aleksandr Petrenko.
                                                                       ^~~~~~~~~~~~~~~
            content/articles/bridge.md:9:98: warning: “Aleksandr Petrenko” may be Oleksandr Petrenko in another spelling; if so, add it to the aliases in content/entities/oleksandr-petrenko.md
            Grace Sample opened the bridge on Friday. Mr. Brown of the Harbour Council was there, and so was Aleksandr Petrenko.
                                                                                                             ^~~~~~~~~~~~~~~~~~
            content/articles/loose.md: warning: the article has no date and is listed as undated; add “date:”, or “date_note:” to say why
            content/articles/loose.md: warning: the article has no outlet; add “outlet:” with the name of a file in content/outlets
            content/articles/loose.md:3:7: warning: its raw file content/seeds/note.txt is gone, so that nobody can check it
            seed: note.txt
                  ^~~~~~~~
            content/articles/loose.md:7:53: warning: “Brown” is not linked: several people of this surname; it may mean John Brown or Mary Brown
            Sample was seen in town. John Brown met Mary Brown; Brown left early.
                                                                ^~~~~
            content/articles/loose.md:9:56: warning: “Brown” is not linked: another person of this surname was named last; it may mean John Brown or Mary Brown
            “We waited,” said Ms. Brown. Peter Brown came too, and Brown said nothing of it.
                                                                   ^~~~~
            content/entities/grace-sample.md:4:11: warning: the alias “G. Sample” stands in no article
            aliases: [G. Sample]
                      ^~~~~~~~~
            content/entities/grace-sample.md:5:16: warning: the weak alias “Sample” never counts: the 2 articles that have it have no full name; if it can mean nobody else, make it an alias
            weak_aliases: [Sample, Gracie]
                           ^~~~~~
            content/entities/grace-sample.md:5:24: warning: the weak alias “Gracie” never counts: it stands in no article that has a full name
            weak_aliases: [Sample, Gracie]
                                   ^~~~~~
            content/entities/harbour-council.md:2:7: warning: no article names “Harbour Council”
            name: Harbour Council
                  ^~~~~~~~~~~~~~~
            content/entities/nobody.md:2:7: warning: no article names “Nobody Known”
            name: Nobody Known
                  ^~~~~~~~~~~~
            content/entities/town-council.md:2:7: warning: no article names “Town Council”
            name: Town Council
                  ^~~~~~~~~~~~
            content/entities/town-council.md:4:11: warning: “Harbour Council” is a name of content/entities/harbour-council.md too, so neither is linked by it; make it a weak alias or drop it
            aliases: [Harbour Council]
                      ^~~~~~~~~~~~~~~
            content/outlets/courier.md: warning: no article is from this outlet
            16 warnings

            """#
        #expect(try program.run("check") == Program.Outcome(status: 0, output: "", errors: expected))
        #expect(try program.run("check", "--strict") == Program.Outcome(status: 2, output: "", errors: expected))
        #expect(program.files == before, "nothing is written")
    }

    /// Folders whose names are nearly those that are read would be passed over with all that is in them; a curator's own are.
    @Test func foldersThatNobodyReads() throws {
        let program = try Program([
            "content/dossier.yaml": "title: T\n", "content/article/a.md": "x\n", "content/Entities/a.md": "x\n", "content/entity/a.md": "x\n", "content/seed/a.txt": "x\n",
            "content/outlets/o.md": "---\nname: O\n---\n", "content/images/a.png": "x", "content/notes/a.md": "x\n", "content/notes.md": "x\n", "content/.hidden/a.md": "x\n",
            "content/dossier.yml~": "title: T\n", "content/.dossier.yml": "title: T\n", "content/#dossier.yml#": "title: T\n", "content/seeds~/a.txt": "x\n",
        ])
        let nears = [("Entities", "entities"), ("article", "articles"), ("dossier.yaml", "dossier.yml"), ("entity", "entities"), ("seed", "seeds")]
        let expected = nears.map { "content/\($0.0): warning: is not read; did you mean “content/\($0.1)”?\n" }.joined() + "5 warnings\n"
        let built = try program.run("build")
        #expect(built.status == 0 && built.errors == expected, "\(built)")
    }

    /// A slip of the pen puts an article before all others; a note says that the curator knows.
    @Test func daysToCome() throws {
        let program = try Program([
            "content/dossier.yml": "title: T\n", "content/outlets/o.md": "---\nname: O\n---\n",
            "content/articles/a.md": "---\ntitle: A\ndate: 2099-01-02\noutlet: o\n---\n\nWords.\n",
            "content/articles/b.md": "---\ntitle: B\ndate: 2099-01-02\ndate_note: A prophecy.\noutlet: o\n---\n\nWords.\n",
        ])
        let expected = """
            content/articles/a.md:3:7: warning: 2099-01-02 is yet to come; correct the date, or say in “date_note:” why it is right
            date: 2099-01-02
                  ^~~~~~~~~~
            1 warning

            """
        #expect(try program.run("check") == Program.Outcome(status: 0, output: "", errors: expected))
    }

    /// Before the first build there is no article to open: the raw file is named, in every form.
    @Test func aRawArticleIsNamedUntilItIsConverted() throws {
        let program = try Program([
            "content/dossier.yml": "title: T\n", "content/seeds/in/ferry.txt": "Ferry strike ends\n\nThe ferries of Harbourtown sail again, Grace Sample said.\n",
            "content/articles/a.md": "---\ntitle: A\ndate: 2024-05-17\ndate_note: x\n---\nGrace Sample spoke to Grace Sample.\n",
        ])
        let missing = [
            ("content/articles/a.md", "the article has no outlet; add “outlet:” with the name of a file in content/outlets"),
            ("content/seeds/in/ferry.txt", "the article has no date and is listed as undated; add “date:”, or “date_note:” to say why"),
            ("content/seeds/in/ferry.txt", "the article has no outlet; add “outlet:” with the name of a file in content/outlets"),
        ]
        let text = missing.map { "\($0): warning: \($1)\n" }.joined() + "3 warnings\n"
        #expect(try program.run("check") == Program.Outcome(status: 0, output: "", errors: text))
        let json = missing.map { #"{"severity":"warning","path":"\#($0)","line":0,"column":0,"length":0,"message":"\#($1)","excerpt":""}"# + "\n" }.joined()
        #expect(try program.run("check", "--format", "json") == Program.Outcome(status: 0, output: json, errors: ""))
        let github = missing.map { "::warning file=\($0)::\($1)\n" }.joined()
        #expect(try program.run("check", "--format", "github") == Program.Outcome(status: 0, output: github, errors: ""))
        // Names that may mean several, in a text that is not there yet.
        try program.write("content/entities/a.md", "---\nname: Grace Sample\ntype: person\n---\n")
        try program.write("content/entities/b.md", "---\nname: Sam Sample\ntype: person\naliases: [Grace Sample]\n---\n")
        let ambiguous = try program.run("check", "--format", "json").output
        #expect(ambiguous.contains(#"{"severity":"warning","path":"content/seeds/in/ferry.txt","line":0,"column":0,"length":0,"message":"“Grace Sample” is not linked"#))
        #expect(!ambiguous.contains("content/articles/ferry"))
        #expect(!program.files.contains { $0.hasPrefix("content/articles/ferry") })
    }

    @Test func programsGetAnObjectALine() throws {
        let program = try Program(overlooked)
        let before = program.files
        let expected = #"""
            {"severity":"warning","path":"content/articles/bridge.md","line":6,"column":14,"length":64,"message":"its raw file content/seeds/bridge.txt has changed since it was imported: the SHA-256 is 84a7ebd5447688ebd16d00f9a9b0b01987c1641e1a38da58e9b0ed3392a577ba, not 0000000000000000000000000000000000000000000000000000000000000000","excerpt":"seed_sha256: 0000000000000000000000000000000000000000000000000000000000000000"}
            {"severity":"warning","path":"content/articles/bridge.md","line":9,"column":60,"length":15,"message":"“Harbour Council” is not linked: several entities have this name; it may mean Harbour Council or Town Council","excerpt":"Grace Sample opened the bridge on Friday. Mr. Brown of the Harbour Council was there, and so was Aleksandr Petrenko."}
            {"severity":"warning","path":"content/articles/bridge.md","line":9,"column":98,"length":18,"message":"“Aleksandr Petrenko” may be Oleksandr Petrenko in another spelling; if so, add it to the aliases in content/entities/oleksandr-petrenko.md","excerpt":"Grace Sample opened the bridge on Friday. Mr. Brown of the Harbour Council was there, and so was Aleksandr Petrenko."}
            {"severity":"warning","path":"content/articles/loose.md","line":0,"column":0,"length":0,"message":"the article has no date and is listed as undated; add “date:”, or “date_note:” to say why","excerpt":""}
            {"severity":"warning","path":"content/articles/loose.md","line":0,"column":0,"length":0,"message":"the article has no outlet; add “outlet:” with the name of a file in content/outlets","excerpt":""}
            {"severity":"warning","path":"content/articles/loose.md","line":3,"column":7,"length":8,"message":"its raw file content/seeds/note.txt is gone, so that nobody can check it","excerpt":"seed: note.txt"}
            {"severity":"warning","path":"content/articles/loose.md","line":7,"column":53,"length":5,"message":"“Brown” is not linked: several people of this surname; it may mean John Brown or Mary Brown","excerpt":"Sample was seen in town. John Brown met Mary Brown; Brown left early."}
            {"severity":"warning","path":"content/articles/loose.md","line":9,"column":56,"length":5,"message":"“Brown” is not linked: another person of this surname was named last; it may mean John Brown or Mary Brown","excerpt":"“We waited,” said Ms. Brown. Peter Brown came too, and Brown said nothing of it."}
            {"severity":"warning","path":"content/entities/grace-sample.md","line":4,"column":11,"length":9,"message":"the alias “G. Sample” stands in no article","excerpt":"aliases: [G. Sample]"}
            {"severity":"warning","path":"content/entities/grace-sample.md","line":5,"column":16,"length":6,"message":"the weak alias “Sample” never counts: the 2 articles that have it have no full name; if it can mean nobody else, make it an alias","excerpt":"weak_aliases: [Sample, Gracie]"}
            {"severity":"warning","path":"content/entities/grace-sample.md","line":5,"column":24,"length":6,"message":"the weak alias “Gracie” never counts: it stands in no article that has a full name","excerpt":"weak_aliases: [Sample, Gracie]"}
            {"severity":"warning","path":"content/entities/harbour-council.md","line":2,"column":7,"length":15,"message":"no article names “Harbour Council”","excerpt":"name: Harbour Council"}
            {"severity":"warning","path":"content/entities/nobody.md","line":2,"column":7,"length":12,"message":"no article names “Nobody Known”","excerpt":"name: Nobody Known"}
            {"severity":"warning","path":"content/entities/town-council.md","line":2,"column":7,"length":12,"message":"no article names “Town Council”","excerpt":"name: Town Council"}
            {"severity":"warning","path":"content/entities/town-council.md","line":4,"column":11,"length":15,"message":"“Harbour Council” is a name of content/entities/harbour-council.md too, so neither is linked by it; make it a weak alias or drop it","excerpt":"aliases: [Harbour Council]"}
            {"severity":"warning","path":"content/outlets/courier.md","line":0,"column":0,"length":0,"message":"no article is from this outlet","excerpt":""}

            """#
        #expect(try program.run("check", "--format", "json") == Program.Outcome(status: 0, output: expected, errors: ""))
        #expect(try program.run("check", "--format", "json", "--strict") == Program.Outcome(status: 2, output: expected, errors: ""))
        #expect(program.files == before, "nothing is written")
    }

    @Test func workflowsGetAnnotations() throws {
        let program = try Program(overlooked)
        let before = program.files
        let expected = #"""
            ::warning file=content/articles/bridge.md,line=6,col=14,endColumn=78::its raw file content/seeds/bridge.txt has changed since it was imported: the SHA-256 is 84a7ebd5447688ebd16d00f9a9b0b01987c1641e1a38da58e9b0ed3392a577ba, not 0000000000000000000000000000000000000000000000000000000000000000
            ::warning file=content/articles/bridge.md,line=9,col=60,endColumn=75::“Harbour Council” is not linked: several entities have this name; it may mean Harbour Council or Town Council
            ::warning file=content/articles/bridge.md,line=9,col=98,endColumn=116::“Aleksandr Petrenko” may be Oleksandr Petrenko in another spelling; if so, add it to the aliases in content/entities/oleksandr-petrenko.md
            ::warning file=content/articles/loose.md::the article has no date and is listed as undated; add “date:”, or “date_note:” to say why
            ::warning file=content/articles/loose.md::the article has no outlet; add “outlet:” with the name of a file in content/outlets
            ::warning file=content/articles/loose.md,line=3,col=7,endColumn=15::its raw file content/seeds/note.txt is gone, so that nobody can check it
            ::warning file=content/articles/loose.md,line=7,col=53,endColumn=58::“Brown” is not linked: several people of this surname; it may mean John Brown or Mary Brown
            ::warning file=content/articles/loose.md,line=9,col=56,endColumn=61::“Brown” is not linked: another person of this surname was named last; it may mean John Brown or Mary Brown
            ::warning file=content/entities/grace-sample.md,line=4,col=11,endColumn=20::the alias “G. Sample” stands in no article
            ::warning file=content/entities/grace-sample.md,line=5,col=16,endColumn=22::the weak alias “Sample” never counts: the 2 articles that have it have no full name; if it can mean nobody else, make it an alias
            ::warning file=content/entities/grace-sample.md,line=5,col=24,endColumn=30::the weak alias “Gracie” never counts: it stands in no article that has a full name
            ::warning file=content/entities/harbour-council.md,line=2,col=7,endColumn=22::no article names “Harbour Council”
            ::warning file=content/entities/nobody.md,line=2,col=7,endColumn=19::no article names “Nobody Known”
            ::warning file=content/entities/town-council.md,line=2,col=7,endColumn=19::no article names “Town Council”
            ::warning file=content/entities/town-council.md,line=4,col=11,endColumn=26::“Harbour Council” is a name of content/entities/harbour-council.md too, so neither is linked by it; make it a weak alias or drop it
            ::warning file=content/outlets/courier.md::no article is from this outlet

            """#
        #expect(try program.run("check", "--format", "github") == Program.Outcome(status: 0, output: expected, errors: ""))
        #expect(try program.run("check", "--format", "github", "--strict") == Program.Outcome(status: 2, output: expected, errors: ""))
        #expect(program.files == before, "nothing is written")
    }

    @Test func namesAreSuggestedWithTheirReasons() throws {
        let program = try Program(overlooked)
        let expected = #"""
            International Criminal Court  organization  3 times in 1 article
              why: a listed organization (3 times); a noun of organizations in it (2 times); its long form in brackets; an acronym; “the” before it
              also: ICC (1)
              content/articles/other.md:8: The International Criminal Court was silent.

            Brown  person, unsure  once
              why: a title before it
              called: Mr.
              content/articles/bridge.md:9: Mr. Brown of the Harbour Council was there, and so was Aleksandr Petrenko.

            Aleksandr Petrenko  person  once
              why: a known first name; two or three capitalized words
              perhaps the same as: Oleksandr Petrenko
              content/articles/bridge.md:9: Mr. Brown of the Harbour Council was there, and so was Aleksandr Petrenko.

            Peter Brown  person, unsure  once
              why: a known first name
              content/articles/loose.md:9: Peter Brown came too, and Brown said nothing of it.

            """#
        #expect(try program.run("suggest") == Program.Outcome(status: 0, output: expected, errors: ""))
    }

    @Test func programsGetSuggestionsToo() throws {
        let program = try Program(overlooked)
        let expected = #"""
            {"name":"International Criminal Court","type":"organization","sure":true,"mentions":3,"articles":1,"evidence":["a listed organization (3 times)","a noun of organizations in it (2 times)","its long form in brackets","an acronym","“the” before it"],"roles":[],"aliases":[],"likely_merges":[],"sentences":[{"path":"content/articles/other.md","line":8,"passage":"p-e9e41c92","sentence":"The International Criminal Court was silent."},{"path":"content/articles/other.md","line":8,"passage":"p-e9e41c92","sentence":"The ICC spoke later, and the International Criminal Court with it."},{"path":"content/articles/other.md","line":8,"passage":"p-e9e41c92","sentence":"The ICC spoke later, and the International Criminal Court with it."}]}
            {"name":"Brown","type":"person","sure":false,"mentions":1,"articles":1,"evidence":["a title before it"],"roles":["Mr."],"aliases":[],"likely_merges":[],"sentences":[{"path":"content/articles/bridge.md","line":9,"passage":"p-b2ca8775","sentence":"Mr. Brown of the Harbour Council was there, and so was Aleksandr Petrenko."}]}
            {"name":"Aleksandr Petrenko","type":"person","sure":true,"mentions":1,"articles":1,"evidence":["a known first name","two or three capitalized words"],"roles":[],"aliases":[],"likely_merges":["Oleksandr Petrenko"],"sentences":[{"path":"content/articles/bridge.md","line":9,"passage":"p-b2ca8775","sentence":"Mr. Brown of the Harbour Council was there, and so was Aleksandr Petrenko."}]}
            {"name":"Peter Brown","type":"person","sure":false,"mentions":1,"articles":1,"evidence":["a known first name"],"roles":[],"aliases":[],"likely_merges":[],"sentences":[{"path":"content/articles/loose.md","line":9,"passage":"p-048771ee","sentence":"Peter Brown came too, and Brown said nothing of it."}]}

            """#
        #expect(try program.run("suggest", "--json", "--quiet") == Program.Outcome(status: 0, output: expected, errors: ""))
    }

    /// What is beyond doubt gets a file, and what is asked for by name.
    @Test func suggestionsBecomeFiles() throws {
        let program = try Program(overlooked)
        let misspelt = "error: no article has the unclaimed name “Petr Brown”; did you mean “Peter Brown”?\n1 error\n"
        #expect(try program.run("suggest", "Petr Brown") == Program.Outcome(status: 1, output: "", errors: misspelt))
        #expect(try program.run("suggest", "--write") == Program.Outcome(status: 0, output: "content/entities/international-criminal-court.md\ncontent/entities/aleksandr-petrenko.md\n", errors: ""))
        #expect(try program.run("suggest", "--write", "Brown") == Program.Outcome(status: 0, output: "content/entities/brown.md\n", errors: ""))
        #expect(program.text("content/entities/international-criminal-court.md") == #"""
            ---
            # Named 3 times in 1 article; taken for this type by a listed organization (3 times), a noun of organizations in it (2 times), its long form in brackets.
            name: International Criminal Court
            type: organization
            # Take the next line away to confirm it.
            status: suggested
            ---

            """#)
        #expect(program.text("content/entities/aleksandr-petrenko.md") == #"""
            ---
            # Named 1 time in 1 article; taken for this type by a known first name, two or three capitalized words.
            # Perhaps the same as Oleksandr Petrenko.
            name: Aleksandr Petrenko
            type: person
            # Take the next line away to confirm it.
            status: suggested
            ---

            """#)
        #expect(program.text("content/entities/brown.md") == #"""
            ---
            # Named 1 time in 1 article; taken for this type by a title before it.
            # Called Mr..
            name: Brown
            type: person
            # Take the next line away to confirm it.
            status: suggested
            ---

            """#)
        let rest = #"""
            Peter Brown  person, unsure  once
              why: a known first name
              content/articles/loose.md:9: Peter Brown came too, and Brown said nothing of it.

            """#
        #expect(try program.run("suggest") == Program.Outcome(status: 0, output: rest, errors: ""))
        #expect(try program.run("suggest", "--write") == Program.Outcome(status: 0, output: "No name is beyond doubt.\n", errors: ""))
    }

    @Test func errorsAre1InEveryForm() throws {
        let program = try Program(overlooked.merging(["content/outlets/herald.md": "---\nnam: The Herald\n---\n"]) { $1 })
        for format in ["text", "json", "github"] {
            let outcome = try program.run("check", "--format", format, "--strict")
            #expect(outcome.status == 1 && (outcome.output + outcome.errors).contains("unknown key “nam”; did you mean “name”?"), "\(format)")
        }
    }

    @Test func aFolderThatIsNoDossierIsToldSo() throws {
        let program = try Program(["notes.txt": "mine"])
        let expected = Program.Outcome(
            status: 1, output: "",
            errors: "content: error: there is no such folder here; “dossier new FOLDER” starts a dossier, and --site names the folder of one\n1 error\n")
        for command in ["build", "check", "suggest"] { #expect(try program.run(command) == expected, "\(command)") }
        #expect(program.files == ["notes.txt"])
    }
}
