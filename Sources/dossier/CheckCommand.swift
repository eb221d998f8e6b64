internal import ArgumentParser
internal import Foundation
internal import Site
internal import Text

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Look for faults, and for what a curator may have overlooked; write nothing.",
        discussion: """
            Reports every fault that a build would report, and warns of names that may mean several, aliases and entities that no \
            article uses, spellings that no entity claims, articles without outlet or date or of a day to come, outlets without articles, and raw \
            articles that changed since they were imported.

            EXAMPLES
              dossier check
              dossier check --format json      an object a line, for editors
              dossier check --format github    annotations in a workflow of GitHub

            Exit codes: 0 no fault, 1 errors, 2 warnings under --strict, 74 a file cannot be read.
            """)

    @OptionGroup var options: SiteOptions
    @Option(help: ArgumentHelp("How to report: text, json or github.", valueName: "format")) var format = DiagnosticFormat.text

    func run() throws {
        let console = Console(options)
        let progress = console.progress()
        var build = options.build
        build.progress = BuildProgress(on: progress)
        let diagnostics = SiteChecks.run(build, today: Day(number: Int((Date().timeIntervalSince1970 / 86_400).rounded(.down))))
        progress.end()
        let hasErrors = diagnostics.contains { $0.severity == .error }
        guard format == .text else {
            console.write(format.text(of: diagnostics))
            if hasErrors { throw console.exitCode(of: diagnostics) }
            return try console.finish(warnings: diagnostics.count, strict: options.strict)
        }
        if hasErrors { throw console.fail(Faults(diagnostics)) }
        console.report(diagnostics)
        if diagnostics.isEmpty { console.say("No fault found.") }
        try console.finish(warnings: diagnostics.count, strict: options.strict)
    }
}

extension DiagnosticFormat: ExpressibleByArgument {}
