import Foundation
import Testing

@Suite struct EntityTests {
    private let dossier = [
        "content/dossier.yml": "title: T\nstart_here: [zelensky]\n",
        "content/articles/a.md": "---\ntitle: A\n---\n\nVolodymyr Zelensky met Volodymyr Zelenskyy, see [him](../entities/zelensky.md#x).\n",
        "content/entities/zelensky.md": "---\nname: Volodymyr Zelensky\ntype: person\nsummary: A president.\n---\n\nA text.\n",
        "content/entities/zelenskyy.md": "---\n# The official spelling.\nname: Volodymyr Zelenskyy\ntype: person\naliases: [\"V. Zelenskyy\"] # as on the site\n---\n",
        "content/entities/summit.md": "---\nname: Summit\ntype: event\ndate: 2023-03-20\nparticipants:\n  - zelensky # both\n  - zelenskyy\n---\n",
    ]

    @Test func mergeMakesOneOfTwo() throws {
        let program = try Program(dossier.merging(["content/articles/a.md": "---\ntitle: A\n---\n\nVolodymyr Zelensky, see [him](../entities/zelensky.md).\n"]) { $1 })
        let expected = """
            --- content/entities/summit.md
            +++ content/entities/summit.md
            @@ -3,6 +3,5 @@
             type: event
             date: 2023-03-20
             participants:
            -  - zelensky # both
               - zelenskyy
             ---
            --- content/entities/zelensky.md
            +++ /dev/null
            @@ -1,7 +0,0 @@
            ----
            -name: Volodymyr Zelensky
            -type: person
            -summary: A president.
            ----
            -
            -A text.
            --- content/entities/zelenskyy.md
            +++ content/entities/zelenskyy.md
            @@ -2,5 +2,9 @@
             # The official spelling.
             name: Volodymyr Zelenskyy
             type: person
            -aliases: ["V. Zelenskyy"] # as on the site
            +aliases: ["V. Zelenskyy", Volodymyr Zelensky] # as on the site
            +summary: A president.
            +former_slugs: [zelensky]
             ---
            +
            +A text.
            --- content/articles/a.md
            +++ content/articles/a.md
            @@ -2,4 +2,4 @@
             title: A
             ---
             
            -Volodymyr Zelensky, see [him](../entities/zelensky.md).
            +Volodymyr Zelensky, see [him](../entities/zelenskyy.md).
            --- content/dossier.yml
            +++ content/dossier.yml
            @@ -1,2 +1,2 @@
             title: T
            -start_here: [zelensky]
            +start_here: [zelenskyy]

            """
        let before = program.files
        #expect(try program.run("entity", "merge", "Volodymyr Zelensky", "zelenskyy", "--dry-run") == Program.Outcome(status: 0, output: expected, errors: ""))
        #expect(program.files == before)
        #expect(try program.run("entity", "merge", "Volodymyr Zelensky", "zelenskyy") == Program.Outcome(status: 0, output: expected, errors: ""))
        let built = try program.run("build", "--strict")
        #expect(built.status == 0 && built.errors.isEmpty, "\(built)")
        let old = try #require(program.text("public/entities/zelensky.html"))
        #expect(old.contains("<link rel=\"canonical\" href=\"../entities/zelenskyy.html\">"))
        #expect(old.contains("<meta http-equiv=\"refresh\" content=\"0; url=../entities/zelenskyy.html\">"))
        #expect(old.contains("<a href=\"../entities/zelenskyy.html\">Volodymyr Zelenskyy</a>"))
    }

    @Test func renameMovesTheFileAndKeepsTheAddress() throws {
        let program = try Program(["content/dossier.yml": "title: T\n", "content/entities/kiev.md": "---\nname: Kiev\ntype: place\n---\n"])
        let renamed = try program.run("entity", "rename", "Kiev", "Kyiv")
        #expect(
            renamed == Program.Outcome(
                status: 0,
                output: """
                    --- content/entities/kiev.md
                    +++ content/entities/kyiv.md
                    @@ -1,4 +1,6 @@
                     ---
                    -name: Kiev
                    +name: Kyiv
                     type: place
                    +aliases: [Kiev]
                    +former_slugs: [kiev]
                     ---

                    """, errors: ""))
        #expect(program.files == ["content/dossier.yml", "content/entities/kyiv.md"])
        _ = try program.run("build", "--quiet")
        #expect(program.text("public/entities/kiev.html")?.contains("kyiv.html") == true)
        _ = try program.run("entity", "rename", "kyiv", "Kiev")
        #expect(program.text("content/entities/kiev.md") == "---\nname: Kiev\ntype: place\naliases: [Kyiv]\nformer_slugs: [kyiv]\n---\n")
    }

    @Test(arguments: [
        // In one line or several; a name that is no slug, and other slugs, stay.
        (
            "entities: {ignore: [b], link: {Zed: b, b: b, Ray: a}} # whom we mean\n", "entities: {ignore: [b], link: {Zed: %, b: %, Ray: a}} # whom we mean\n"
        ),
        ("entities:\n  link:\n    Zed: b # him\n    Ray: \"a\"\n    b: \"b\"\n", "entities:\n  link:\n    Zed: % # him\n    Ray: \"a\"\n    b: %\n"),
        (
            "quotes:\n  - {passage: p-0e8667d8, text: Ray went, speaker: b}\n  - {passage: p-0e8667d8, text: b, speaker: null}\n",
            "quotes:\n  - {passage: p-0e8667d8, text: Ray went, speaker: %}\n  - {passage: p-0e8667d8, text: b, speaker: null}\n"
        ),
    ])
    func whatArticlesStateFollows(matter: String, wanted: String) throws {
        let files = [
            "content/dossier.yml": "title: T\n", "content/entities/a.md": "---\nname: Ray Bell\ntype: person\n---\n",
            "content/entities/b.md": "---\nname: Zed Bell\ntype: person\n---\n",
            "content/articles/x.md": "---\ntitle: X\n\(matter)---\n\n“Ray went,” said Zed to the b team. “b is it,” said Ray.\n",
        ]
        for (arguments, slug) in [(["rename", "b", "Zed Lovelace"], "zed-lovelace"), (["merge", "b", "a"], "a")] {
            let program = try Program(files)
            #expect(try program.run("entity", arguments[0], arguments[1], arguments[2]).status == 0)
            let expected = "title: X\n" + wanted.replacing("%", with: slug) + "---"
            #expect(program.text("content/articles/x.md")?.contains(expected) == true, "\(program.text("content/articles/x.md") ?? "")")
            let built = try program.run("build", "--strict")
            #expect(built.status == 0 && built.errors.isEmpty, "\(built)")
        }
    }

    /// However a link to the entity's file is written, it leads on to the new one.
    @Test(arguments: [
        ("a%62.md", "new.md"), ("./ab.md?a=b#c", "./new.md?a=b#c"), ("..%2Fentities%2Fab.md#x", "/entities/new.md#x"),
        ("/%65ntities/ab.md", "/%65ntities/new.md"), ("%2e%2e/entities/ab%2Emd", "%2e%2e/entities/new.md"),
        ("b.md", "b.md"), ("https://example.org/entities/ab.md", "https://example.org/entities/ab.md"),
    ])
    func linksFollowARename(link: String, expected: String) throws {
        let program = try Program([
            "content/dossier.yml": "title: T\n", "content/entities/ab.md": "---\nname: Ab\ntype: place\n---\n",
            "content/entities/b.md": "---\nname: Bee\ntype: place\n---\n\nSee [x](\(link)).\n",
        ])
        #expect(try program.run("entity", "rename", "ab", "New").status == 0)
        #expect(program.text("content/entities/b.md") == "---\nname: Bee\ntype: place\n---\n\nSee [x](\(expected)).\n")
    }

    @Test func ignoreListsTheNameAndDropsASuggestion() throws {
        let program = try Program([
            "content/dossier.yml": "title: T # so far\n",
            "content/entities/monday-briefing.md": "---\nname: Monday Briefing\ntype: person\nstatus: suggested\n---\n",
            "content/entities/kyiv.md": "---\nname: Kyiv\ntype: place\n---\n",
        ])
        _ = try program.run("entity", "ignore", "Monday Briefing")
        #expect(program.text("content/dossier.yml") == "title: T # so far\nentities:\n  ignore: [Monday Briefing]\n")
        #expect(program.files == ["content/dossier.yml", "content/entities/kyiv.md"])
        #expect(
            try program.run("entity", "ignore", "Kyiv").errors == "error: “Kyiv” is a name of content/entities/kyiv.md, which a curator stands behind; change that file\n1 error\n")
    }

    /// A link to a file stays one, and a file that only its curator may read stays so.
    @Test func filesStayWhatTheyAre() throws {
        let program = try Program(dossier)
        let (article, original) = (program.path + "/content/articles/a.md", program.path + "/content/original.md")
        try FileManager.default.moveItem(atPath: article, toPath: original)
        try FileManager.default.createSymbolicLink(atPath: article, withDestinationPath: "../original.md")
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: original)
        #expect(try program.run("entity", "rename", "zelensky", "Wolodymyr Selenskyj").status == 0)
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: article) == "../original.md")
        #expect(program.text("content/original.md")?.contains("(../entities/wolodymyr-selenskyj.md#x)") == true)
        #expect(try FileManager.default.attributesOfItem(atPath: original)[.posixPermissions] as? Int == 0o600)
    }

    /// The entity's own file too, which moves.
    @Test(arguments: [false, true]) func aRenamedFileStaysWhatItIs(isLink: Bool) throws {
        let program = try Program(dossier)
        let (old, new) = (program.path + "/content/entities/zelensky.md", program.path + "/content/entities/wolodymyr-selenskyj.md")
        let file = isLink ? program.path + "/content/original.md" : old
        if isLink {
            try FileManager.default.moveItem(atPath: old, toPath: file)
            try FileManager.default.createSymbolicLink(atPath: old, withDestinationPath: "../original.md")
        }
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
        #expect(try program.run("entity", "rename", "zelensky", "Wolodymyr Selenskyj").status == 0)
        #expect(!FileManager.default.fileExists(atPath: old))
        #expect(try FileManager.default.attributesOfItem(atPath: isLink ? file : new)[.posixPermissions] as? Int == 0o600)
        #expect((try? FileManager.default.destinationOfSymbolicLink(atPath: new)) == (isLink ? "../original.md" : nil))
        #expect(program.text("content/entities/wolodymyr-selenskyj.md")?.contains("name: Wolodymyr Selenskyj") == true)
    }

    @Test func whatCannotBeDoneIsRefused() throws {
        let program = try Program(dossier)
        func errors(_ arguments: String...) throws -> String {
            let process = try program.start(["entity"] + arguments)
            process.waitUntilExit()
            #expect(process.terminationStatus == 1)
            return program.said("errors")
        }
        #expect(try errors("merge", "zelenski", "zelenskyy") == "error: there is no entity “zelenski”; did you mean “zelensky”?\n1 error\n")
        #expect(try errors("merge", "zelensky", "zelensky") == "error: “zelensky” and “zelensky” are one entity already\n1 error\n")
        #expect(
            try errors("merge", "summit", "zelensky")
                == "error: the type of content/entities/summit.md is event, that of content/entities/zelensky.md person; make them of one type first\n1 error\n")
        #expect(
            try errors("rename", "zelensky", "Zelenskyy")
                == "error: there is content/entities/zelenskyy.md already; “dossier entity merge” makes one of both\n1 error\n")
    }
}
