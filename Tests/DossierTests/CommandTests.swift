import Foundation
import Testing

/// What every command keeps to: exit codes, where things are said, what is written.
@Suite struct CommandTests {
    @Test func versionAndHelp() throws {
        let program = try Program()
        let version = try program.run("--version")
        #expect(version == Program.Outcome(status: 0, output: version.output, errors: "") && version.output.split(separator: ".").count == 3)
        for command in ["build", "serve", "check", "new", "suggest", "entity", "import", "read"] {
            let help = try program.run("help", command)
            #expect(help.status == 0 && help.output.contains("dossier \(command)") && help.output.contains("EXAMPLES"), "\(command)")
            #expect(help.output.contains("Exit codes: 0"), "\(command)")
        }
    }

    @Test(arguments: [
        ["bild"], ["build", "--jobs", "0"], ["build", "--quiet", "--verbose"], ["build", "--base-url", "example.org"], ["build", "--site", "nowhere"],
        ["serve", "--port", "70000"], ["check", "--format", "xml"], ["new"], ["new", "entity", "!!!"], ["entity", "merge", "one"],
    ]) func usageIs64(_ arguments: [String]) throws {
        let program = try Program()
        let process = try program.start(arguments)
        process.waitUntilExit()
        #expect(process.terminationStatus == 64)
        #expect(program.said("errors").hasPrefix("Error: ") && program.said("output").isEmpty)
        #expect(program.files.isEmpty, "nothing is written")
    }

    @Test func faultsInContentAre1() throws {
        let program = try Program(["content/dossier.yml": "titel: T\n"])
        let expected = """
            content/dossier.yml:1:1: error: the key “title” is missing
            titel: T
            ^
            content/dossier.yml:1:1: error: unknown key “titel”; did you mean “title”?
            titel: T
            ^~~~~
            2 errors

            """
        #expect(try program.run("build") == Program.Outcome(status: 1, output: "", errors: expected))
        #expect(try program.run("check") == Program.Outcome(status: 1, output: "", errors: expected))
        #expect(program.text("public/index.html") == nil)
    }

    @Test func warningsAre2WhenStrict() throws {
        let program = try Program(["content/dossier.yml": "title: T\n", "content/articles/notes.txt": "x"])
        let warning = "content/articles/notes.txt: warning: is not read: files in content/articles end in .md\n1 warning\n"
        #expect(try program.run("check", "--strict") == Program.Outcome(status: 2, output: "", errors: warning))
        #expect(try program.run("check") == Program.Outcome(status: 0, output: "", errors: warning))
        let built = try program.run("build", "--strict", "--quiet")
        #expect(built == Program.Outcome(status: 2, output: "", errors: warning))
    }

    @Test func theSystemsFailuresAre74() throws {
        let program = try Program(["content/dossier.yml": "title: T\n", "file": "in the way"])
        let built = try program.run("build", "--output", "file/site")
        #expect(built.status == 74 && built.errors == "file/site: error: cannot be written: Not a directory\n1 error\n")
    }

    #if os(Linux)
        /// A result that is cut short must not be taken for the whole.
        @Test(arguments: ["check --format json", "suggest", "templates", "templates --diff", "read a.txt", "read --json a.txt", "build", "build --timings --quiet"])
        func aFullDiskIs74(_ command: String) throws {
            let program = try Program([
                "content/dossier.yml": "title: T\n", "content/articles/notes.txt": "x", "a.txt": "A title\n\nSome words that are long enough to be a text.\n",
                "templates/article.html": "x",
            ])
            let outcome = try program.runInShell("\(command) > /dev/full")
            #expect(outcome.status == 74, "\(command): \(outcome)")
            #expect(outcome.errors.hasSuffix("standard output: error: cannot be written: No space left on device\n"))
        }

        /// The files of the site get no numbers of streams that are missing; what cannot be told is told by the status.
        @Test(arguments: [(">&-", 74), ("2>&-", 0), ("<&- >&- 2>&-", 74), ("2>/dev/full", 0)] as [(String, Int32)])
        func missingStreamsAreNothingToTheSite(_ streams: String, _ status: Int32) throws {
            let program = try Program(["content/dossier.yml": "title: T\n", "content/articles/notes.txt": "x", "content/articles/a.md": "Text.\n"])
            #expect(try program.runInShell("build --timings \(streams)").status == status)
            let page = program.text("public/articles/a.html")
            #expect(try program.run("build").output.contains(" 0 files written") && page == program.text("public/articles/a.html"))
            #expect(try program.runInShell("build --quiet --output file/x \(streams)").status == 0)
        }
    #endif

    @Test func resultsAndFaultsGoTheirOwnWays() throws {
        let article = "---\ntitle: A\n---\nText.\n"
        let program = try Program(["content/dossier.yml": "title: T\n", "content/articles/a.md": article, "content/articles/b.md": article])
        let built = try program.run("build")
        #expect(built.status == 0 && built.errors.isEmpty)
        #expect(built.output.hasPrefix("2 articles, 0 entities: "))
        #expect(try program.run("build", "--quiet", "--jobs", "\(Int.max)") == Program.Outcome(status: 0, output: "", errors: ""))
        let timed = try program.run("build", "--timings").output
        #expect(timed.contains("annotate") && timed.contains(" ms"))
        #expect(!built.output.contains("\u{1B}"), "no colour in a pipe")
    }
}
