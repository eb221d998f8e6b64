internal import ArgumentParser
internal import Corpus
internal import Foundation
internal import Site
internal import Text

/// The options that mean the same in every command.
struct SiteOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The folder that holds content/.", valueName: "folder")) var site = "."
    @Option(help: ArgumentHelp("Where the site goes (default: public in the site's folder).", valueName: "folder")) var output: String?
    @Option(name: .customLong("base-url"), help: ArgumentHelp("The address that the site is published under; overrides base_url.", valueName: "url"))
    var baseURL: String?
    @Flag(help: "Include drafts.") var drafts = false
    @Flag(help: "Treat warnings as errors: exit with 2 where there is one.") var strict = false
    @Option(help: ArgumentHelp("How many threads work at once (default: the machine's cores).", valueName: "number")) var jobs: Int?
    @Flag(name: .shortAndLong, help: "Say nothing but faults.") var quiet = false
    @Flag(name: .shortAndLong, help: "Say more.") var verbose = false

    func validate() throws {
        guard (try? Disk.status(site))?.kind == .folder else {
            throw ValidationError("There is no folder “\(site)”; --site names the folder that holds content/.")
        }
        if let jobs, jobs < 1 { throw ValidationError("--jobs must be 1 or more.") }
        if let baseURL {
            do { _ = try BaseAddress.read(baseURL) } catch { throw ValidationError("--base-url: \(error.message).") }
        }
        if quiet, verbose { throw ValidationError("--quiet and --verbose exclude each other.") }
    }

    /// No machine has more cores, and counts of threads are reckoned with.
    private static let mostJobs = 1024

    var build: BuildOptions {
        let folder = site.utf8.count > 1 && site.isFolderPath ? String(site.dropLast()) : site
        var options = BuildOptions(site: folder, output: output ?? (folder == "." ? "public" : folder + "/public"))
        options.baseURL = baseURL.flatMap { try? BaseAddress.read($0) }
        options.drafts = drafts
        options.jobs = min(jobs ?? ProcessInfo.processInfo.activeProcessorCount, Self.mostJobs)
        return options
    }
}
