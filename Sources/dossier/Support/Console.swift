internal import ArgumentParser
internal import Foundation
internal import Site
internal import Text

/// What the program says: results on standard output, faults on standard error, colour on a terminal alone.
struct Console {
    let isQuiet: Bool
    let isVerbose: Bool
    private let colors: Bool

    init(_ options: SiteOptions) {
        self.init(isQuiet: options.quiet, isVerbose: options.verbose)
    }

    init(isQuiet: Bool, isVerbose: Bool = false) {
        self.isQuiet = isQuiet
        self.isVerbose = isVerbose
        let environment = ProcessInfo.processInfo.environment
        colors = isatty(2) == 1 && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
    }

    /// The time since some fixed moment.
    static let clock: @Sendable () -> Duration = {
        let start = ContinuousClock.now
        return { start.duration(to: .now) }
    }()

    func say(_ text: String) {
        if !isQuiet { write(text + "\n") }
    }

    /// The result of a command that was asked for in a form for programs: written even if nothing else is to be said.
    func write(_ text: String) { write(Array(text.utf8)) }

    /// The same of UTF-8.
    func write(_ bytes: [UInt8]) { StandardStreams.write(bytes) }

    /// Something beside the result: on standard error, so that it does not get into a file with it.
    func note(_ text: String) {
        if !isQuiet { printError(text) }
    }

    /// A progress line for so many pieces of work; left out, for work of several kinds.
    func progress(_ label: String = "", of total: Int = 0) -> Progress {
        Progress(label, of: total, isShown: !isQuiet && isatty(2) == 1)
    }

    /// Prints diagnostics in order, and how many there are.
    func report(_ diagnostics: [Diagnostic]) {
        guard !diagnostics.isEmpty else { return }
        for diagnostic in diagnostics { printError(colored(diagnostic)) }
        printError(Self.count(diagnostics))
    }

    /// Prints the faults that stopped a command, and gives its exit code: 74 where the system failed, not what a person wrote.
    func fail(_ faults: Faults) -> ExitCode {
        report(faults.diagnostics)
        return exitCode(of: faults.diagnostics)
    }

    /// The exit code of a command that such errors stopped.
    func exitCode(of diagnostics: [Diagnostic]) -> ExitCode {
        diagnostics.contains { $0.severity == .error && $0.isSystemFailure } ? Self.systemFailure : ExitCode(1)
    }

    /// Prints why the system failed a command, and gives its exit code.
    func fail(_ reason: String) -> ExitCode {
        fail(Faults([Diagnostic(systemFailure: reason)]))
    }

    /// EX_IOERR of sysexits.h.
    static let systemFailure = ExitCode(74)

    func finish(warnings: Int, strict: Bool) throws {
        if strict, warnings > 0 { throw ExitCode(2) }
    }

    /// Prints a listing, coloured where standard output is a terminal.
    func print(_ listing: [[ListingPart]]) {
        let codes: [ListingPart.Style: String] = [.heading: "1", .kept: "32", .dropped: "31", .field: "36"]
        let isColored = colors && isatty(1) == 1
        let lines = listing.map { line in
            line.map { part in
                guard isColored, let code = codes[part.style] else { return part.text }
                return "\u{1B}[\(code)m\(part.text)\u{1B}[0m"
            }.joined() + "\n"
        }
        write(lines.joined())
    }

    func printTimings(_ timer: StageTimer) {
        for (name, duration) in timer.stages {
            let milliseconds = Double(duration.components.seconds) * 1000 + Double(duration.components.attoseconds) / 1e15
            write(String(format: "%-10@ %9.1f ms\n", name as NSString, milliseconds))
        }
    }

    /// `1 file`, `2 files`.
    func count(_ count: Int, _ one: String, _ many: String) -> String { "\(count) \(count == 1 ? one : many)" }

    private func printError(_ text: String) {
        StandardStreams.note(text + "\n")
    }

    private func colored(_ diagnostic: Diagnostic) -> String {
        guard colors else { return diagnostic.description }
        let color = diagnostic.severity == .error ? "\u{1B}[31m" : "\u{1B}[33m"
        return diagnostic.description { "\(color)\($0)\u{1B}[0m" }
    }

    private static func count(_ diagnostics: [Diagnostic]) -> String {
        let errors = diagnostics.count { $0.severity == .error }
        let warnings = diagnostics.count - errors
        let parts = [(errors, "error"), (warnings, "warning")].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }
        return parts.joined(separator: ", ")
    }
}
