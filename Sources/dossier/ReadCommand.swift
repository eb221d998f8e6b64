internal import ArgumentParser
internal import Corpus
internal import Site
internal import Text

struct ReadCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "read",
        abstract: "Show what the program reads in raw articles, without writing.",
        discussion: """
            Lists each part of a file with what would become of it (kept, dropped and by which rule, turned into a field), then the \
            names, quotations and dates in the text, each with its reason.

            EXAMPLES
              dossier read article.txt
              dossier read *.html --date 2023-03-21
              dossier read --json feed.xml | head -1
              curl -s https://example.org/news | dossier read -

            Exit codes: 0 done, 1 a file is no article, 2 warnings under --strict, 64 usage, 74 a file cannot be read.
            """)

    @Argument(help: ArgumentHelp("Files to read; - is standard input.", valueName: "file")) var files: [String]
    @Option(help: ArgumentHelp("When articles were published that do not say it themselves.", valueName: "day"), transform: Parsing.moment)
    var date: Moment?
    @Flag(help: "Print one JSON object a line for each article.") var json = false
    @OptionGroup var options: SiteOptions

    func run() throws {
        let console = Console(options)
        var sources = [SourceFile]()
        var faults = [Diagnostic]()
        for file in files {
            if let source = RawInput.file(file, &faults) { sources.append(source) }
        }
        let language = Loader.settings(ofSite: options.site).language
        let reading = TextReading(sources, date: date, language: language, jobs: options.build.jobs)
        if json {
            console.write(reading.jsonLines)
        } else {
            console.print(reading.listing)
        }
        let diagnostics = faults + reading.diagnostics
        let hasErrors = diagnostics.contains { $0.severity == .error }
        if !json || hasErrors || options.strict { console.report(diagnostics) }
        if hasErrors { throw console.exitCode(of: diagnostics) }
        try console.finish(warnings: diagnostics.count, strict: options.strict)
    }
}
