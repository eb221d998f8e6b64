internal import ArgumentParser
internal import Site
internal import Text

struct BuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Build the site into its output folder.",
        discussion: """
            Converts each raw article in content/seeds that has no article yet, then writes the site. Only files that changed are \
            written, only files of an earlier build are removed. With any error nothing is written.

            EXAMPLES
              dossier build
              dossier build --output /srv/www/visit --base-url https://example.org/visit/
              dossier build --strict --quiet   for a machine: warnings fail, nothing is said but faults

            Exit codes: 0 done, 1 faults in content or templates, 2 warnings under --strict, 74 input or output failed.
            """)

    @OptionGroup var options: SiteOptions
    @Flag(help: "Print what each stage took.") var timings = false

    func run() throws {
        let console = Console(options)
        let progress = console.progress()
        var build = options.build
        build.progress = BuildProgress(on: progress)
        var timer = StageTimer(now: Console.clock)
        let report: BuildReport
        do {
            defer { progress.end() }
            report = try SiteBuild.run(build, timer: &timer)
            // Never let go: to take apart all that was read would take a hundredth of the build, and the process ends.
            if let model = report.model { _ = Unmanaged.passRetained(model) }
        } catch {
            throw console.fail(error)
        }
        console.report(report.warnings)
        if timings { console.printTimings(timer) }
        if report.seeds > 0 {
            let entities = report.suggested == 0 ? "" : "; \(console.count(report.suggested, "entity", "entities")) suggested in content/entities, for you to confirm"
            let outlets = report.newOutlets == 0 ? "" : "; \(console.count(report.newOutlets, "outlet", "outlets")) that they name written to content/outlets"
            console.say("\(console.count(report.seeds, "raw article", "raw articles")) converted into content/articles\(outlets)\(entities)")
        }
        let result = report.result
        console.say(
            "\(console.count(report.articles, "article", "articles")), \(console.count(report.entities, "entity", "entities")): "
                + "\(console.count(result.written, "file", "files")) written, "
                + "\(result.unchanged) unchanged, \(result.removed) removed in \(build.output)")
        try console.finish(warnings: report.warnings.count, strict: options.strict)
    }
}
