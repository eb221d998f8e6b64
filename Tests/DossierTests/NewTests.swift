import Foundation
import Testing

@Suite struct NewTests {
    @Test func aNewDossierBuildsAndChecksWithoutAWarning() throws {
        let program = try Program()
        let made = try program.run("new", "visit", "--title", "The visit: “one” week")
        #expect(made.status == 0 && made.errors.isEmpty && made.output.contains("dossier serve --open --site visit"))
        #expect(
            program.files == [
                "visit/.github/workflows/pages.yml", "visit/.gitignore", "visit/content/dossier.yml", "visit/content/entities/grace-sample.md",
                "visit/content/outlets/harbour-herald.md", "visit/content/pages/about.md", "visit/content/seeds/harbour-bridge.txt",
            ])
        let built = try program.run("build", "--strict", "--site", "visit")
        #expect(built.status == 0 && built.errors.isEmpty, "\(built)")
        #expect(program.text("visit/public/articles/harbour-bridge-opens-again.html")?.contains("Harbour Herald") == true)
        #expect(program.text("visit/public/index.html")?.contains("The visit: “one” week") == true)
        let checked = try program.run("check", "--strict", "--site", "visit")
        #expect(checked == Program.Outcome(status: 0, output: "No fault found.\n", errors: ""))
    }

    @Test func aFolderWithFilesIsRefused() throws {
        let program = try Program(["visit/notes.txt": "mine"])
        let made = try program.run("new", "visit")
        #expect(made == Program.Outcome(status: 1, output: "", errors: "visit: error: the folder is not empty; name a new one\n1 error\n"))
        #expect(program.files == ["visit/notes.txt"])
    }

    /// Neither through a link out of content/ nor where no dossier is.
    @Test func nothingIsWrittenElsewhere() throws {
        let program = try Program(["content/dossier.yml": "title: T\n", "elsewhere/mine.txt": "mine"])
        let folder = program.path
        for (kind, folderName) in [("article", "articles"), ("entity", "entities"), ("outlet", "outlets")] {
            try FileManager.default.createSymbolicLink(atPath: "\(folder)/content/\(folderName)", withDestinationPath: "../elsewhere")
            let made = try program.run("new", kind, "Harbour")
            let expected = "content/\(folderName): error: the symbolic link leads out of content/; copy the folder instead\n1 error\n"
            #expect(made == Program.Outcome(status: 1, output: "", errors: expected))
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: "\(folder)/elsewhere") == ["mine.txt"])
        let nowhere = try program.run("new", "article", "Harbour", "--site", "elsewhere")
        #expect(nowhere.status == 1 && nowhere.errors.hasPrefix("content: error: there is no such folder here; “dossier new FOLDER” starts a dossier"))
    }

    @Test func filesToFillIn() throws {
        let program = try Program(["content/dossier.yml": "title: T\n"])
        #expect(try program.run("new", "entity", "Grace: Sample").output == "content/entities/grace-sample.md\n")
        #expect(try program.run("new", "entity", "Harbour Council", "--type", "organization").output == "content/entities/harbour-council.md\n")
        #expect(try program.run("new", "entity", "The opening", "--type", "event").output == "content/entities/the-opening.md\n")
        #expect(try program.run("new", "article", "Harbour bridge opens again").output == "content/articles/harbour-bridge-opens-again.md\n")
        #expect(try program.run("new", "outlet", "Harbour Herald").output == "content/outlets/harbour-herald.md\n")
        #expect(
            program.text("content/entities/grace-sample.md") == """
                ---
                name: "Grace: Sample"
                type: person
                # Other names that mean the same wherever they stand.
                aliases: []
                # Names that count only in an article that has one of the names above.
                weak_aliases: []
                wikidata:
                summary:
                ---

                """)
        let built = try program.run("build", "--strict")
        #expect(built.status == 0 && built.errors.isEmpty, "\(built)")
        let again = try program.run("new", "entity", "Grace Sample")
        #expect(again == Program.Outcome(status: 1, output: "", errors: "content/entities/grace-sample.md: error: exists already\n1 error\n"))
    }
}
