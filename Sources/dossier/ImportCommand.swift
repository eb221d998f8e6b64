internal import ArgumentParser
internal import Corpus
internal import Site
internal import Text

struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Bring raw articles into the dossier.",
        discussion: """
            Copies files into content/seeds, byte for byte, and makes an article of each: plain text, pages copied or saved from the \
            web, mail, Markdown, RSS, Atom and JSON feeds, JSON lines. A text that is there already, under whatever name, is reported \
            and not doubled. What is no article (a PDF, a picture, a style sheet, what a browser saved beside a page, an empty \
            file) is left out with a warning; where you name such a file yourself, that is an error. docs/import-rules.md lists the rules \
            by which lines are left out.

            EXAMPLES
              dossier import ~/Downloads/articles
              dossier import page.html --date 2023-03-20 --outlet guardian
              dossier import feed.xml --dry-run
              pbpaste | dossier import -

            Exit codes: 0 done, 1 faults in content or a file that you named is no article, 2 warnings under --strict, 64 usage, 74 a file \
            cannot be read or written.
            """)

    @Argument(help: ArgumentHelp("Files and folders to import; - is standard input.", valueName: "path")) var paths: [String]
    @Option(help: ArgumentHelp("When articles were published that do not say it themselves.", valueName: "day"), transform: Parsing.moment)
    var date: Moment?
    @Option(help: ArgumentHelp("The outlet that published them, by its file's name in content/outlets.", valueName: "slug")) var outlet: String?
    @Flag(name: .customLong("dry-run"), help: "Say what would be written, and write nothing.") var dryRun = false
    @OptionGroup var options: SiteOptions

    func run() throws {
        let console = Console(options)
        let build = options.build
        var faults = [Diagnostic]()
        let raw = RawInput.files(at: paths, &faults)
        let folder = ContentFolder.read(site: build.site, jobs: build.jobs)
        let progress = console.progress("articles read", of: raw.count)
        let result = SeedImport(raw, into: folder, date: date, outlet: outlet, named: Set(paths), jobs: build.jobs) { progress.update($0) }
        progress.end()
        let diagnostics = faults + result.diagnostics
        console.report(diagnostics)
        for (path, seed) in result.known { console.say("\(VisibleText.line(path)): its text is in content/seeds/\(seed) already") }
        for file in result.seeds + result.outlets + result.articles where dryRun || options.verbose { console.say(file.path) }
        do {
            if !dryRun { try result.write(site: build.site) }
        } catch {
            throw console.fail(error)
        }
        let outlets = result.outlets.isEmpty ? "" : ", \(console.count(result.outlets.count, "outlet", "outlets"))"
        console.say(
            "\(console.count(result.seeds.count, "seed", "seeds"))\(outlets) and \(console.count(result.articles.count, "article", "articles")) \(dryRun ? "would be written" : "written"), \(result.known.count) known already")
        if diagnostics.contains(where: { $0.severity == .error }) { throw console.exitCode(of: diagnostics) }
        try console.finish(warnings: diagnostics.count, strict: options.strict)
    }
}
