internal import ArgumentParser
internal import Corpus
internal import Foundation
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
            do {
                sources.append(SourceFile(path: file, bytes: try RawInput.read(file)))
            } catch {
                faults.append(Diagnostic(.error, "cannot be read: \(error.reason)", path: file))
            }
        }
        let language = Loader.settings(ofSite: options.site).language
        let reading = TextReading(sources, date: date, language: language, jobs: options.build.jobs)
        if json {
            FileHandle.standardOutput.write(Data(reading.jsonLines))
        } else {
            console.print(reading.listing)
        }
        let diagnostics = faults + reading.diagnostics
        if !json || diagnostics.contains(where: { $0.severity == .error }) { console.report(diagnostics) }
        if !faults.isEmpty { throw ExitCode(74) }
        if diagnostics.contains(where: { $0.severity == .error }) { throw ExitCode.failure }
    }
}
