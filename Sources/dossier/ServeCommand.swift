internal import ArgumentParser
internal import Foundation
internal import Preview
internal import Site
internal import Synchronization
internal import Text

struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Show the site in a browser while you work on it.",
        discussion: """
            Builds the site into memory and shows it on this machine. When a file of content/ or templates/ is saved, the site is \
            built again and the browser shows it. A fault is shown over the last good page until it is mended. Nothing is written: \
            raw articles that were not imported yet are shown as a build would convert them.

            EXAMPLES
              dossier serve --open             show the site of this folder in the browser
              dossier serve --port 9000        listen on port 9000 and on no other
              dossier serve --host 0.0.0.0     let other machines of the network read it too

            Ctrl-C ends it. Exit codes: 0 ended, 64 usage, 74 it cannot listen or watch.
            """)

    @OptionGroup var options: SiteOptions
    @Option(help: ArgumentHelp("The port to listen on (default: 8080, or the next that is free).", valueName: "number")) var port: UInt16?
    @Option(help: ArgumentHelp("The address to listen on.", valueName: "address")) var host = "127.0.0.1"
    @Flag(help: "Open the site in the browser.") var open = false

    func run() async throws {
        let console = Console(options)
        let progress = console.progress()
        var build = options.build
        build.progress = BuildProgress(on: progress)
        let narrator = ServeNarrator(console, opensBrowser: open)
        let site = LiveSite(build) { narrator.tell($0) }
        let folders = ["content", "templates"].map { build.site == "." ? $0 : build.site + "/" + $0 }
        var configuration = PreviewServer.Configuration(watchedFolders: folders)
        configuration.host = host
        configuration.port = port.map { .exactly($0) } ?? .firstFree(from: 8080)
        let folder = build.site
        let server = PreviewServer(configuration: configuration, log: { narrator.tell($0) }) { changes in
            // Of the first build alone: those after it are over before anybody could read how far they are.
            defer { progress.end() }
            return await Self.build(site, changes, in: folder, console)
        }
        do {
            try await server.runUntilInterrupted()
        } catch let error as PreviewError {
            throw console.fail("\(error)")
        }
    }

    private static func build(_ site: LiveSite, _ changes: SourceChanges, in folder: String, _ console: Console) async -> Result<any PreviewSite, Faults> {
        let prefix = folder == "." ? "" : folder + "/"
        let changed = changes.mayBeMore ? nil : changes.paths.map { String($0.dropFirst(prefix.count)) }
        var timer = StageTimer(now: Console.clock)
        defer { if console.isVerbose { console.printTimings(timer) } }
        do throws(Faults) {
            return .success(try await site.build(changed: changed, timer: &timer))
        } catch {
            return .failure(error)
        }
    }
}

extension SiteSnapshot: PreviewSite {}

/// Tells of a preview in a terminal.
private final class ServeNarrator: Sendable {
    private let console: Console
    private let opensBrowser: Bool
    /// The address to open once there is something to show.
    private let unopened = Mutex<String?>(nil)

    init(_ console: Console, opensBrowser: Bool) {
        self.console = console
        self.opensBrowser = opensBrowser
    }

    /// What turned up when a page was made that somebody looks at.
    func tell(_ diagnostics: [Diagnostic]) {
        console.report(diagnostics)
    }

    func tell(_ event: PreviewServer.Event) {
        switch event {
        case .listening(let address):
            console.say("The site is at \(address) (Ctrl-C ends this)")
            if opensBrowser { unopened.withLock { $0 = address } }
        case .reachableFromElsewhere(let host):
            console.note("warning: with --host \(host) every machine of the network can read this preview")
        case .polling(let reason):
            console.note("warning: changes are looked for every so often: \(reason)")
        case .rebuilt(let rebuild):
            console.say("\(rebuild)")
            // Warnings are on the page; what stopped a build is worth a look at once.
            if !rebuild.succeeded || console.isVerbose { console.report(rebuild.diagnostics) }
            let address = unopened.withLock { address in
                defer { address = nil }
                return address
            }
            if let address { Browser.open(address) }
        }
    }
}

/// The browser of the person at this machine.
private enum Browser {
    static func open(_ address: String) {
        #if os(macOS)
            let name = "open"
        #else
            let name = "xdg-open"
        #endif
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [name, address]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        // Where there is none the address stands in the terminal.
        try? process.run()
    }
}
