import Foundation
import Testing

/// What `dossier import` takes, and what it leaves out.
@Suite struct ImportCommandTests {
    static let article = "Ferry strike ends\n\nThe ferries of Harbourtown sail again after nine days, the port said on Friday.\n"

    private func program() throws -> Program {
        let program = try Program([
            "content/dossier.yml": "title: T\n", "in/strike.txt": Self.article, "in/empty.txt": "", "in/page_files/style.css": "p {}",
            "in/page_files/frame.html": "<p>A frame of the page that was saved, with words enough to be read.</p>",
            "in/page.html": "<html><title>Port reopens</title><p>The port opened its gates on Monday, and forty ships sailed before noon.</p></html>",
        ])
        try program.write("in/report.pdf", bytes: Array("%PDF-1.7\n".utf8))
        try program.write("in/photo", bytes: [0xFF, 0xD8, 0xFF, 0xE0, 0, 16])
        return program
    }

    /// A link of the dossier's takes nothing out of it, and what is imported is written whole or not at all.
    @Test(arguments: ["content/seeds", "content/outlets", "content/articles"]) func nothingIsWrittenOutOfTheDossier(_ folder: String) throws {
        let program = try Program(["content/dossier.yml": "title: T\n", "secret/a.txt": "x", "raw.txt": "A title\n\nSome words that are long enough to be a text.\n"])
        try FileManager.default.createSymbolicLink(atPath: program.path + "/" + folder, withDestinationPath: "../secret")
        let before = program.files
        let errors = "\(folder): error: the symbolic link leads out of content/; copy the folder instead\n1 error\n"
        #expect(try program.run("import", "--quiet", "raw.txt") == Program.Outcome(status: 1, output: "", errors: errors))
        #expect(program.files == before)
    }

    @Test func aFolderIsTakenWithoutItsLitter() throws {
        let program = try program()
        let errors = """
            in/empty.txt: warning: nothing in it was taken for an article
            in/page_files/frame.html: warning: is a part of the saved page page.html, not an article
            in/page_files/style.css: warning: is a part of the saved page page.html, not an article
            in/photo: warning: is a JPEG picture, not an article
            in/report.pdf: warning: is a PDF, not an article: export its text first
            5 warnings

            """
        let before = program.files
        let would = "content/seeds/page.html\ncontent/seeds/strike.txt\ncontent/articles/port-reopens.md\ncontent/articles/ferry-strike-ends.md\n2 seeds and 2 articles would be written, 0 known already\n"
        #expect(try program.run("import", "in", "--dry-run") == Program.Outcome(status: 0, output: would, errors: errors))
        #expect(try program.run("import", "in", "--strict") == Program.Outcome(status: 2, output: "2 seeds and 2 articles written, 0 known already\n", errors: errors))
        #expect(Set(program.files).subtracting(before) == ["content/seeds/page.html", "content/seeds/strike.txt", "content/articles/port-reopens.md", "content/articles/ferry-strike-ends.md"])
    }

    @Test func whatIsNamedAndNoArticleIsAnError() throws {
        let program = try program()
        let errors = """
            in/empty.txt: error: nothing in it was taken for an article
            in/page_files/style.css: error: has the name of a style sheet, not of an article
            in/report.pdf: error: is a PDF, not an article: export its text first
            3 errors

            """
        let outcome = try program.run("import", "in/strike.txt", "in/report.pdf", "in/page_files/style.css", "in/empty.txt")
        #expect(outcome == Program.Outcome(status: 1, output: "1 seed and 1 article written, 0 known already\n", errors: errors))
        #expect(program.files.filter { $0.hasPrefix("content/seeds/") } == ["content/seeds/strike.txt"])
        let read = try program.run("read", "in/report.pdf")
        #expect(read == Program.Outcome(status: 1, output: "in/report.pdf (plain, binary, 9 bytes)\n", errors: "in/report.pdf: error: is a PDF, not an article: export its text first\n1 error\n"))
    }

    /// An article that no build would read is not made, wherever the raw file stands.
    @Test func aTextOfManyMegabytesStopsNoBuild() throws {
        let long = "<p>The port opened its gates on Monday, and forty ships sailed before noon.</p>" + String(repeating: "<ul><li>Deeper</li>", count: 150)
            + String(repeating: "<li>Vote</li>", count: 13_400)
        let fault = "its text has 8126325 bytes as Markdown, and 8000000 is the most; cut it into several files"
        let program = try Program(["content/dossier.yml": "title: T\n", "content/seeds/old.html": long, "in/long.html": long, "in/strike.txt": Self.article])
        let named = Program.Outcome(status: 1, output: "0 seeds and 0 articles written, 0 known already\n", errors: "in/long.html: error: \(fault)\n1 error\n")
        #expect(try program.run("import", "in/long.html") == named)
        let inFolder = Program.Outcome(status: 0, output: "1 seed and 1 article written, 0 known already\n", errors: "in/long.html: warning: \(fault)\n1 warning\n")
        #expect(try program.run("import", "in") == inFolder)
        let files = ["content/articles/ferry-strike-ends.md", "content/dossier.yml", "content/seeds/old.html", "content/seeds/strike.txt", "in/long.html", "in/strike.txt"]
        for _ in 0..<2 {
            let built = try program.run("build")
            #expect(built.status == 0 && built.errors == "content/seeds/old.html: warning: \(fault)\n1 warning\n", "\(built)")
            #expect(program.files == files)
        }
    }

    /// An article that is too long is an error, and still the article of its seed.
    @Test func anArticleOfManyMegabytesClaimsItsSeed() throws {
        let text = "---\ntitle: Ferries\nseed: strike.txt\n---\n" + String(repeating: "word\n", count: 1_600_001)
        let program = try Program(["content/dossier.yml": "title: T\n", "content/articles/long.md": text, "content/seeds/strike.txt": Self.article])
        let built = try program.run("build")
        let errors = "content/articles/long.md:5:1: error: the text has 8000005 bytes, and 8000000 is the most; cut it into several files\nword\n^\n1 error\n"
        #expect(built.status == 1 && built.errors == errors, "\(built)")
        // What is said of an article that a seed is to become is said of the seed.
        let checked = try program.run("check")
        #expect(checked.status == 1 && !checked.errors.contains("content/seeds"), "\(checked)")
    }

    /// What a folder holds and the program does not look at is said; copies that editors keep are no articles.
    @Test func whatIsNotLookedAtIsSaid() throws {
        let program = try Program(["content/dossier.yml": "title: T\n", "in/strike.txt": Self.article, "in/strike.txt~": Self.article + "More words.", "in/.DS_Store": "x"])
        for (name, target) in [("file.txt", "strike.txt"), ("folder", "..")] {
            try FileManager.default.createSymbolicLink(atPath: program.path + "/in/" + name, withDestinationPath: target)
        }
        let deep = "in" + String(repeating: "/d", count: 33)
        try program.write(deep + "/deep.txt", Self.article)
        let said = "is a symbolic link, which is not followed; name it to import what it leads to"
        let errors = "\(deep): error: folders are nested deeper than 32; name this one to import it\nin/file.txt: warning: \(said)\nin/folder: warning: \(said)\n1 error, 2 warnings\n"
        let outcome = try program.run("import", "in")
        #expect(outcome.status == 1 && outcome.output == "1 seed and 1 article written, 0 known already\n")
        #expect(outcome.errors.split(separator: "\n").sorted() == errors.split(separator: "\n").sorted())
        #expect(try program.run("import", "in/nowhere.txt").status == 74)
    }

    @Test func nothingOnStandardInputIsAnError() throws {
        let program = try program()
        let before = program.files
        let errors = "-: error: nothing in it was taken for an article\n1 error\n"
        #expect(try program.run("import", "-") == Program.Outcome(status: 1, output: "0 seeds and 0 articles written, 0 known already\n", errors: errors))
        #expect(program.files == before)
    }

    /// What somebody put into content/seeds by hand is said at each build, and makes no page.
    @Test func seedsThatAreNoArticlesAreSaid() throws {
        let program = try Program([
            "content/dossier.yml": "title: T\n", "content/seeds/strike.txt": Self.article, "content/seeds/blank.txt": " \n", "content/seeds/news.txt": "Subscribe to our newsletter\n",
            "content/seeds/app.js": "var a = 1", "content/seeds/p/page.htm": "<p>The port opened its gates on Monday, and forty ships sailed before noon.</p>",
            "content/seeds/p/page_files/log.txt": "Log of the port\n\nThe pilots wrote down every ship that passed the light on Tuesday night.\n",
            "content/seeds/p/page_files/ad.html": "<p>Words of an advertisement, which nobody wants to read in a dossier.</p>",
        ])
        try program.write("content/seeds/scan.pdf", bytes: Array("%PDF-1.7\n".utf8))
        let warnings = [
            "content/seeds/app.js: warning: has the name of a script, not of an article",
            "content/seeds/blank.txt: warning: nothing in it was taken for an article",
            "content/seeds/news.txt: warning: nothing in it was taken for an article",
            "content/seeds/p/page_files/ad.html: warning: is a part of the saved page page.htm, not an article",
            "content/seeds/scan.pdf: warning: is a PDF, not an article: export its text first",
        ]
        let checked = try program.run("check")
        #expect(checked.status == 0 && warnings.allSatisfy { checked.errors.contains($0 + "\n") })
        for _ in 0..<2 {
            let built = try program.run("build")
            #expect(built.status == 0 && built.output.contains("3 articles, ") && warnings.allSatisfy { built.errors.contains($0 + "\n") }, "\(built)")
        }
        #expect(program.files.filter { $0.hasPrefix("content/articles/") }.count == 3)
    }
}
