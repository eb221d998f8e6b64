import Foundation
import Synchronization
import TestSupport
import Testing
import Text

@testable import Site

/// After any sequence of edits the pages in memory equal those of a cold build.
@Suite struct LiveSiteTests {
    @Test(arguments: 1...4 as ClosedRange<UInt64>) func anyEditsGiveWhatAColdBuildGives(seed: UInt64) async throws {
        let site = try TestSite(smallDossier)
        var editor = RandomEditor(site: site, random: SplitMix(seed: seed))
        let live = LiveSite(editor.options)
        let first = await build(live, nil)
        try expectEqual(first, editor.coldBuild(), "at first")
        for step in 1...25 {
            var changed = [String]()
            for _ in 0...Int(editor.random.next() % 3) { changed += try editor.edit() }
            let warm = await build(live, editor.random.next() % 12 == 0 ? nil : changed)
            // Nobody looks at every state: what is made when it is asked for may leap over some.
            if editor.random.next() % 4 == 0 { continue }
            try expectEqual(warm, editor.coldBuild(), "step \(step): \(changed.joined(separator: ", "))")
        }
        #expect(editor.good > 0 && editor.faulty > 0, "both good and faulty states are visited")
    }

    /// What is not said to have changed is not read again, or the preview would be slow.
    @Test func onlyWhatChangedIsRead() async throws {
        let site = try TestSite(smallDossier)
        let live = LiveSite(BuildOptions(site: site.path, output: site.output))
        _ = await build(live, nil)
        try site.write("content/articles/talks.md", "---\ntitle: One\n---\n")
        try site.write("content/articles/arrival.md", "---\ntitle: Two\n---\n")
        let pages = try await build(live, ["content/articles/talks.md"]).get()
        #expect(text(pages, "articles/talks.html").contains("One"))
        #expect(text(pages, "articles/arrival.html").contains("Two") == false)
    }

    /// What a link leads to changes under its own path alone, whether the link stands for a file, for a folder or for the settings.
    @Test(arguments: [
        ("content/articles/linked.md", "talks.md", "content/articles/talks.md", "articles/linked.html"),
        ("content/articles/linked.md", "../pages/about.md", "content/pages/about.md", "articles/linked.html"),
        ("content/seeds", "pages/deep", "content/pages/deep/more.md", "articles/seen-anew.html"),
        ("content/dossier.yml", "pages/settings.yml", "content/pages/settings.yml", "index.html"),
    ])
    func whatALinkLeadsTo(link: String, target: String, edited: String, page: String) async throws {
        let site = try TestSite(smallDossier)
        if link == "content/dossier.yml" { try site.remove(link) }
        let isSettings = edited.hasSuffix(".yml")
        try site.write(edited, isSettings ? "title: Before\n" : "---\ntitle: Before\n---\n\nWords.\n")
        try site.link(link, to: target)
        let live = LiveSite(BuildOptions(site: site.path, output: site.output))
        _ = await build(live, nil)
        try site.write(edited, isSettings ? "title: Seen anew\n" : "---\ntitle: Seen anew\n---\n\nWords.\n")
        let pages = try await build(live, [edited]).get()
        #expect(text(pages, page).contains("Seen anew"))
    }

    /// A link that is not followed, and a file in its place.
    @Test func faultsOfTheSettingsGoWithThem() async throws {
        let site = try TestSite(smallDossier)
        let path = "content/dossier.yml"
        let live = LiveSite(BuildOptions(site: site.path, output: site.output))
        _ = await build(live, nil)
        try site.remove(path)
        try site.link(path, to: "../secret.yml")
        #expect(await faults(live, [path]) == "\(path): error: the symbolic link leads nowhere")
        try site.write("secret.yml", "canary\n")
        #expect(
            await faults(live, ["content/articles/talks.md"])
                == "\(path): error: the symbolic link leads out of content/; copy the file instead")
        try site.remove(path)
        try site.write(path, "title: Mended\n")
        let pages = try await build(live, [path]).get()
        #expect(text(pages, "index.html").contains("Mended"))
    }

    @Test func nothingIsWritten() async throws {
        let site = try TestSite(smallDossier)
        try site.write("content/seeds/raw.txt", "A raw title\n\nGrace Sample wrote this on her own paper.\n")
        let before = try FileManager.default.subpathsOfDirectory(atPath: site.path)
        let pages = try await build(LiveSite(BuildOptions(site: site.path, output: site.output)), nil).get()
        #expect(text(pages, "articles/a-raw-title.html").contains("her own paper"))
        #expect(try FileManager.default.subpathsOfDirectory(atPath: site.path) == before)
    }

    @Test func theSearchIndexIsMadeWhenAskedFor() async throws {
        let site = try TestSite(smallDossier)
        let pages = try await build(LiveSite(BuildOptions(site: site.path, output: site.output)), nil).get()
        #expect(pages.contains("search/root.js") && !pages.contains("search/none.js"))
        #expect(try pages.bytes(for: "search/none.js") == nil && pages.bytes(for: "none.html") == nil)
        try site.build()
        #expect(try pages.bytes(for: "search/root.js").map { Data($0) } == site.files()["search/root.js"])
    }

    /// What is wrong with a file is told when somebody looks at it: a warning once, a fault each time.
    @Test func whatTurnsUpLater() async throws {
        let site = try TestSite(smallDossier)
        try site.write("templates/outlet.html", "<!doctype html>\n<title>t</title>\n\\(for fact in outlet.facts)\\(if let url = fact.url)<script src=\"\\(url)\"></script>\\(end)\\(end)\n")
        let told = Mutex<[String]>([])
        let live = LiveSite(BuildOptions(site: site.path, output: site.output)) { found in told.withLock { $0 += found.map(\.description) } }
        let pages = try await build(live, nil).get()
        #expect(told.withLock { $0 } == [])
        for _ in 1...2 { #expect(try pages.bytes(for: "outlets/herald.html") != nil) }
        try site.remove("content/assets/map.txt")
        for _ in 1...2 { #expect(throws: Faults.self) { try pages.bytes(for: "assets/map.txt") } }
        let fault = "content/assets/map.txt: error: cannot be read: No such file or directory"
        let warning = #"""
            templates/outlet.html:3:67: warning: “https://example.org/” is not on this site, from which alone the page may load; it is written as “#”
            \(for fact in outlet.facts)\(if let url = fact.url)<script src="\(url)"></script>\(end)\(end)
                                                                              ^~~
            """#
        #expect(told.withLock { $0 } == [warning, fault, fault])
    }

    private func build(_ live: LiveSite, _ changed: [String]?) async -> Result<SiteSnapshot, Faults> {
        var timer = StageTimer()
        do throws(Faults) {
            return .success(try await live.build(changed: changed, timer: &timer))
        } catch {
            return .failure(error)
        }
    }

    /// What stopped a build, as a person sees it.
    private func faults(_ live: LiveSite, _ changed: [String]?) async -> String {
        switch await build(live, changed) {
        case .success: "built"
        case .failure(let faults): "\(faults)"
        }
    }

    private func text(_ site: SiteSnapshot, _ path: String) -> String {
        String(decoding: (try? site.bytes(for: path)) ?? [], as: UTF8.self)
    }

    private func expectEqual(_ warm: Result<SiteSnapshot, Faults>, _ cold: RandomEditor.ColdBuild, _ when: String) throws {
        switch (warm, cold) {
        case (.success(let pages), .built(let files, let warnings)):
            #expect(pages.paths == Set(files.keys), "\(when)")
            for (path, data) in files where try pages.bytes(for: path).map({ Data($0) }) != data {
                Issue.record("\(path) differs, \(when)")
            }
            #expect(pages.warnings.filter { !$0.path.hasPrefix("templates/") } == warnings, "\(when)")
        case (.failure(let faults), .failed(let expected)):
            #expect(faults.diagnostics == expected, "\(when)")
        case (.success, .failed(let faults)): Issue.record("the warm build missed \(faults), \(when)")
        case (.failure(let faults), .built): Issue.record("the warm build failed with \(faults), \(when)")
        }
    }
}

/// Edits a site's files at random, as people do: good and bad, new and gone, one and whole folders.
private struct RandomEditor {
    enum ColdBuild {
        case built([String: Data], [Diagnostic])
        case failed([Diagnostic])
    }

    let site: TestSite
    var random: SplitMix
    private(set) var good = 0
    private(set) var faulty = 0

    init(site: TestSite, random: SplitMix) {
        self.site = site
        self.random = random
    }

    var options: BuildOptions {
        var options = BuildOptions(site: site.path, output: site.output)
        options.jobs = 2
        return options
    }

    /// Builds a copy of the site with nothing remembered.
    mutating func coldBuild() throws -> ColdBuild {
        let copy = try TestSite()
        for part in ["content", "templates"] where FileManager.default.fileExists(atPath: site.path + "/" + part) {
            try FileManager.default.copyItem(atPath: site.path + "/" + part, toPath: copy.path + "/" + part)
        }
        do {
            // What only rendering finds is reported by a build alone: a preview renders what is looked at.
            let warnings = try copy.build().warnings.filter { !$0.path.hasPrefix("templates/") }
            good += 1
            return .built(try copy.files().filter { $0.key != ".dossier-manifest" }, warnings)
        } catch let faults as Faults {
            faulty += 1
            return .failed(faults.diagnostics)
        }
    }

    /// Changes something; gives the paths that a watcher would tell of.
    mutating func edit() throws -> [String] {
        let folder = pick(["articles", "articles", "articles", "entities", "entities", "outlets", "pages", "seeds", "assets", "templates", "settings"])
        switch folder {
        case "settings": return [try write("content/dossier.yml", pick(settings))]
        case "templates": return [try change("templates/" + pick(["page.html", "not-found.html", "stray.html", "assets/extra.css"]), pick(templates))]
        case "seeds": return [try change("content/seeds/" + pick(["one.txt", "two.txt", "deep/three.txt"]), pick(seeds))]
        case "assets": return [try change("content/assets/" + pick(["map.txt", "more/plan.txt"]), pick(["a map", "a longer map", "x"]))]
        case "outlets": return [try change("content/outlets/" + pick(["herald.md", "courier.md"]), pick(outlets))]
        case "pages": return [try change("content/pages/" + pick(["about.md", "method.md"]), pick(pages))]
        case "entities": return [try change("content/entities/" + pick(["grace-sample.md", "harbourtown.md", "ada-example.md", "council/harbour-council.md"]), pick(entities))]
        default: return try editArticles()
        }
    }

    private mutating func editArticles() throws -> [String] {
        let paths = ["arrival.md", "talks.md", "undated.md", "new.md", "deep/other.md", "talks.txt"].map { "content/articles/" + $0 }
        let (first, second) = (pick(paths), pick(paths))
        switch random.next() % 8 {
        case 0 where exists(first) && !exists(second):
            try makeFolder(above: second)
            try FileManager.default.moveItem(atPath: site.path + "/" + first, toPath: site.path + "/" + second)
            return [first, second]
        case 1 where exists("content/articles/deep"):
            let there = pick(["content/articles/deeper", "content/pages/deep"])
            guard !exists(there) else { return [] }
            try FileManager.default.moveItem(atPath: site.path + "/content/articles/deep", toPath: site.path + "/" + there)
            return ["content/articles/deep", there]
        case 2 where exists("content/articles/arrival.md") && !exists("content/articles/link.md"):
            try FileManager.default.createSymbolicLink(atPath: site.path + "/content/articles/link.md", withDestinationPath: "arrival.md")
            return ["content/articles/link.md"]
        case 3 where isLink("content/articles/link.md"):
            try site.remove("content/articles/link.md")
            return ["content/articles/link.md"]
        default:
            return [try change(first, pick(articles))]
        }
    }

    /// Writes or removes a file.
    private mutating func change(_ path: String, _ text: String) throws -> String {
        if random.next() % 4 == 0, exists(path) {
            try site.remove(path)
            return path
        }
        return try write(path, text)
    }

    private func write(_ path: String, _ text: String) throws -> String {
        try site.write(path, text)
        return path
    }

    private func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: site.path + "/" + path) }

    private func isLink(_ path: String) -> Bool {
        (try? FileManager.default.destinationOfSymbolicLink(atPath: site.path + "/" + path)) != nil
    }

    private func makeFolder(above path: String) throws {
        let folder = URL(fileURLWithPath: site.path + "/" + path).deletingLastPathComponent()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    private mutating func pick<Element>(_ list: [Element]) -> Element {
        list[Int(random.next() % UInt64(list.count))]
    }

    // What files may hold: mostly good, now and then at fault.

    private let settings = [
        "title: Test dossier\n", "title: Other title\nlanguage: de\n", "title: Test dossier\nrights: excerpt\n",
        "title: Test dossier\nentities: {ignore: [Harbourtown]}\n", "titel: wrong\n",
    ]
    private let articles = [
        "---\ntitle: A guest arrives\ndate: 2023-03-20\noutlet: herald\n---\n\nGrace Sample met Ada Example in Harbourtown.\n",
        "---\ntitle: A guest leaves\ndate: 2023-03-25\nrights: full\n---\n\nSample left. The Harbour Council waved.\n\nAda Example stayed.\n",
        "---\ntitle: Links\n---\n\nSee [talks](talks.md) and [about](/about.html).\n",
        "---\ntitle: Draft\ndraft: true\n---\n\nNot yet.\n",
        "---\ntitle: From a seed\nseed: one.txt\nseed_sha256: 0000000000000000000000000000000000000000000000000000000000000000\n---\n\nText.\n",
        "\u{FEFF}\u{FEFF}Marks before the text.\n", "No front matter, by Grace Sample.\n", "", "---\ntitle: open\n", "---\ntitle: [x\n---\n",
    ]
    private let entities = [
        "---\nname: Grace Sample\ntype: person\nweak_aliases: [Sample]\n---\n", "---\nname: Ada Example\ntype: person\n---\n\nA reporter.\n",
        "---\nname: Grace Sample\ntype: person\nsummary: Another summary.\naliases: [Ada Example]\nstatus: suggested\n---\n",
        "---\nname: Harbour Council\ntype: organization\n---\n", "---\nname: Harbourtown\ntype: place\n---\n", "---\nname: Nobody\n---\n",
    ]
    private let outlets = [
        "---\nname: The Herald\n---\n", "---\nname: The Courier\nrights: link\n---\n", "---\nname: The Courier\nowner: Press Group\n---\n",
    ]
    private let pages = [
        "---\ntitle: About\n---\n\nHow it was made.\n", "---\ntitle: Method\norder: -1\n---\n\nSee [talks](../articles/talks.md).\n",
        "---\ntitle: Hidden\ndraft: true\n---\n",
    ]
    private let seeds = [
        "A raw title\n\nGrace Sample wrote this on her own paper.\n", "A raw title\n\nAnd this on another one.\n", "",
        "Another title\nBy Ada Example\nMarch 3, 2023\n\nThe Harbour Council met in Harbourtown.\n",
    ]
    private let templates = [
        "<!doctype html>\n<title>\\(site.title)</title>\n<p>One</p>\n", "<!doctype html>\n<title>\\(site.titel)</title>\n", "<p>Two</p>\n",
    ]
}
