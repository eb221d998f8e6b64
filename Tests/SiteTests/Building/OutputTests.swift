import Foundation
import TestSupport
import Testing

@testable import Site

@Suite struct OutputTests {
    @Test func aSecondBuildWritesNothing() throws {
        let site = try TestSite(smallDossier)
        let first = try site.build().result
        #expect(first.written > 20 && first.unchanged == 0 && first.removed == 0)
        let second = try site.build().result
        #expect(second == OutputFolder.Result(written: 0, unchanged: first.written, removed: 0))
    }

    @Test func sameBytesAtAnyWidthInAnyFolder() throws {
        let one = try TestSite(smallDossier)
        let two = try TestSite(smallDossier)
        try one.build(jobs: 1)
        try two.build(jobs: 8)
        #expect(try one.files() == two.files())
        let before = try one.files()
        try one.build(jobs: 3)
        #expect(try one.files() == before)
    }

    @Test func whatIsGoneIsRemovedAndWhatIsNotOursStays() throws {
        let site = try TestSite(smallDossier)
        try site.build()
        try site.write("public/CNAME", "example.org")
        try site.write("public/articles/notes.txt", "mine")
        try site.remove("content/entities/harbourtown.md")
        let result = try site.build().result
        #expect(result.removed == 4, "the page of the place, its two feeds and the list of places")
        let files = try site.files()
        #expect(files["CNAME"] != nil && files["articles/notes.txt"] != nil)
        #expect(files["entities/harbourtown.html"] == nil && files["places.html"] == nil)
    }

    @Test func aStrangerInTheWayIsAnError() throws {
        let site = try TestSite(smallDossier)
        try site.write("public/about.html", "somebody's")
        #expect(
            site.diagnostics() == """
                \(site.output)/about.html: error: stands where the site puts content/pages/about.md, and no build wrote it; move it away
                """)
        #expect(try site.files().count == 1, "nothing else is written")
    }

    @Test func aLinkedFolderInTheWayIsAnError() throws {
        let site = try TestSite(smallDossier)
        try site.write("elsewhere/x", "")
        try FileManager.default.createDirectory(atPath: site.output, withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(atPath: site.output + "/articles", withDestinationPath: site.path + "/elsewhere")
        #expect(site.diagnostics() == "\(site.output)/articles: error: is no folder but the site needs one of this name; move it away")
        #expect(try FileManager.default.contentsOfDirectory(atPath: site.path + "/elsewhere") == ["x"])
    }

    @Test(arguments: [".", "content", "content/x", "templates", ".."]) func outputNeverCoversSources(_ folder: String) throws {
        let site = try TestSite(smallDossier)
        try FileManager.default.createDirectory(atPath: site.path + "/content/x", withIntermediateDirectories: true)
        try FileManager.default.createDirectory(atPath: site.path + "/templates", withIntermediateDirectories: true)
        #expect(throws: (any Error).self) { try site.build { $0.output = site.path + "/" + folder } }
        #expect(!FileManager.default.fileExists(atPath: site.path + "/" + folder + "/index.html"))
    }

    /// A folder that is yet to be made is refused as one that is there.
    @Test(arguments: ["content/out", "content/assets/x/y", "templates", "templates/assets", "x/../content/out", "content/./out/"])
    func outputIsNeverMadeInSources(_ folder: String) throws {
        let site = try TestSite(smallDossier)
        let output = site.path + "/" + folder
        if folder.hasPrefix("x/") { try site.write("x/y", "") }
        do {
            try site.build { $0.output = output }
            Issue.record("a site was written to \(folder)")
        } catch {
            #expect("\(error)" == "\(output): error: the output folder must not hold or lie in the site's sources; name another with --output")
        }
        #expect(!FileManager.default.fileExists(atPath: output))
    }

    /// Behind a folder that is not there `..` leads nowhere yet, and to the sources once it is made.
    @Test func outputIsToldBeforeItIsMade() throws {
        let site = try TestSite(smallDossier)
        #expect(throws: (any Error).self) { try site.build { $0.output = site.path + "/new/../content" } }
        // Content that is a link is where it leads to.
        try FileManager.default.moveItem(atPath: site.path + "/content", toPath: site.path + "/elsewhere")
        try FileManager.default.createSymbolicLink(atPath: site.path + "/content", withDestinationPath: "elsewhere")
        #expect(throws: (any Error).self) { try site.build { $0.output = site.path + "/elsewhere/out" } }
        #expect(!FileManager.default.fileExists(atPath: site.path + "/new") && !FileManager.default.fileExists(atPath: site.path + "/elsewhere/out"))
    }

    @Test func outputIsAFolder() throws {
        let site = try TestSite(smallDossier)
        try site.write("file", "x")
        for (output, message) in [
            (site.path + "/file", "\(site.path)/file: error: the output folder is no folder; name another with --output"),
            ("", "error: --output needs the name of a folder"),
        ] {
            do {
                try site.build { $0.output = output }
                Issue.record("a site was written to “\(output)”")
            } catch {
                #expect("\(error)" == message)
            }
        }
    }

    /// Of builds that run at once one waits for the other: all end well, with what one alone writes.
    @Test func buildsAtOnceWaitForEachOther() async throws {
        var files = smallDossier
        for index in 0..<40 { files["content/articles/more-\(index).md"] = "---\ntitle: More \(index)\n---\n\nGrace Sample again.\n" }
        let site = try TestSite(files)
        let (path, output) = (site.path, site.output)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<4 {
                group.addTask {
                    var timer = StageTimer()
                    _ = try SiteBuild.run(BuildOptions(site: path, output: output), timer: &timer)
                }
            }
            try await group.waitForAll()
        }
        let alone = try TestSite(files)
        try alone.build()
        #expect(try site.files() == alone.files())
    }

    @Test func withAnErrorNothingIsWritten() throws {
        let site = try TestSite(smallDossier)
        try site.build()
        let before = try site.files()
        try site.write("content/articles/bad.md", "---\ntitel: x\n---\n")
        try site.write("content/articles/talks.md", "---\ntitle: Changed\n---\n")
        #expect(throws: (any Error).self) { try site.build() }
        #expect(try site.files() == before)
    }

    /// Lines in another order, twice, and that lead out of the folder: it says the same, and becomes that of a first build.
    @Test func aMixedUpManifestIsPutRight() throws {
        let site = try TestSite(smallDossier)
        try site.build()
        let before = try site.files()
        let lines = String(decoding: before[".dossier-manifest"] ?? Data(), as: UTF8.self).split(separator: "\n").map(String.init)
        try #require(lines.count > 20)
        let mixed = [lines[0]] + lines.dropFirst().reversed() + [lines[1], "../elsewhere"]
        try site.write("public/.dossier-manifest", mixed.joined(separator: "\n") + "\n")
        #expect(try site.build().result.written == 0)
        #expect(try site.files() == before)
    }

    @Test func manifestPathsStayInside() {
        let manifest = Manifest(bytes: Array("dossier manifest 1\na.html\n../b\n/c\nd/../e\nf/g.html\n".utf8))
        #expect(manifest.paths == ["a.html", "f/g.html"])
        #expect(Manifest(bytes: manifest.bytes) == manifest)
        #expect(Manifest(bytes: Array("other\na.html\n".utf8)).paths.isEmpty)
    }

    @Test func anEmptyFolderBuilds() throws {
        let site = try TestSite(["content/.keep": ""])
        #expect(try site.build().warnings.isEmpty)
        #expect(try site.files()["index.html"] != nil)
    }

    /// A build killed at any moment leaves whole files, and the next build gives what a clean one gives.
    @Test func aKilledBuildIsRepaired() throws {
        let program = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().appendingPathComponent("dossier")
        guard FileManager.default.isExecutableFile(atPath: program.path) else {
            print("skipped: the program is not beside the tests at \(program.path)")
            return
        }
        var files = smallDossier
        for index in 0..<60 { files["content/articles/more-\(index).md"] = "---\ntitle: More \(index)\n---\n\nGrace Sample again.\n" }
        let clean = try TestSite(files)
        try clean.build()
        let expected = try clean.files()
        let site = try TestSite(files)
        var random = SplitMix(seed: 42)
        for round in 0..<12 {
            if round == 6 { try site.write("content/articles/more-1.md", "---\ntitle: Other\n---\n\nOther words.\n") }
            let process = Process()
            process.executableURL = program
            process.arguments = ["build", "--quiet", "--site", site.path]
            process.standardError = FileHandle.nullDevice
            try process.run()
            usleep(UInt32(random.next() % 120_000))
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            for (path, data) in try site.files() where path.hasSuffix(".html") {
                #expect(data.suffix(8) == Data("</html>\n".utf8), "\(path) is whole")
            }
        }
        try site.write("content/articles/more-1.md", files["content/articles/more-1.md"] ?? "")
        try site.build()
        let repaired = try site.files().filter { !$0.key.hasSuffix(".dossier-part") }
        #expect(repaired == expected)
    }
}
