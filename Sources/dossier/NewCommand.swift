internal import ArgumentParser
internal import Corpus
internal import Foundation
internal import Site
internal import Text

struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Start a dossier, or a file of one.",
        discussion: """
            EXAMPLES
              dossier new visit --title "The visit"      a small dossier in the folder visit, ready to build
              dossier new entity "Grace Sample"          content/entities/grace-sample.md, ready to fill in
              dossier new entity "Harbour Council" --type organization
              dossier new article "Harbour bridge opens again"
              dossier new outlet "Harbour Herald"

            No file that exists is touched. Exit codes: 0 done, 1 a file is in the way, 64 usage, 74 writing failed.
            """,
        subcommands: [NewSite.self, NewEntity.self, NewArticle.self, NewOutlet.self],
        defaultSubcommand: NewSite.self)

    struct NewSite: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "site", abstract: "Write a small dossier into a new or empty folder.")

        @Argument(help: "The folder.") var folder: String
        @Option(help: "The dossier's title.") var title = "A new dossier"
        @Flag(name: .shortAndLong, help: "Say nothing but faults.") var quiet = false

        func run() throws {
            let console = Console(isQuiet: quiet)
            if let entries = try? Disk.list(folder), !entries.isEmpty {
                throw console.fail(Faults([Diagnostic(.error, "the folder is not empty; name a new one", path: folder)]))
            }
            for file in StarterSite.files(title: title) { try console.create(file, in: folder) }
            console.say(
                """
                \(folder) is ready. Put raw articles into \(folder)/content/seeds, then

                  dossier serve --open --site \(folder)     shows it while you work
                  dossier build --site \(folder)            writes it to \(folder)/public
                """)
        }
    }

    struct NewEntity: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "entity", abstract: "Write a file for a person, organization, place or event.")

        @OptionGroup var options: SiteOptions
        @Argument(help: "The name.") var name: String
        @Option(help: ArgumentHelp("person, organization, place or event.", valueName: "type")) var type = Entity.Kind.person

        func run() throws { try Console(options).create(NewFile.entity(name, kind: type), called: name, in: options.build.site) }
    }

    struct NewArticle: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "article", abstract: "Write a file for an article.")

        @OptionGroup var options: SiteOptions
        @Argument(help: "The title.") var title: String

        func run() throws { try Console(options).create(NewFile.article(title), called: title, in: options.build.site) }
    }

    struct NewOutlet: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "outlet", abstract: "Write a file for an outlet.")

        @OptionGroup var options: SiteOptions
        @Argument(help: "The name.") var name: String

        func run() throws { try Console(options).create(NewFile.outlet(name), called: name, in: options.build.site) }
    }
}

extension Entity.Kind: ExpressibleByArgument {}

extension Console {
    /// Writes a file for the curator to fill in and says which.
    fileprivate func create(_ file: SourceFile?, called name: String, in site: String) throws {
        guard let file else { throw ValidationError("“\(name)” has neither letter nor digit to name a file by.") }
        guard let content = SourceFolder("content", site: site) else { throw fail(Faults([ContentFolder.missing])) }
        do {
            // Through a link out of content/ the file would go where no build looks for it.
            _ = try content.isLink(String(file.path.pathFolder.dropLast()), toFile: false)
        } catch {
            throw fail(Faults([error]))
        }
        try create(file, in: site)
        say(file.path)
    }

    /// Writes a file of a site, unless there is one.
    fileprivate func create(_ file: SourceFile, in site: String) throws {
        let path = site + "/" + file.path
        guard !Disk.exists(path) else { throw fail(Faults([Diagnostic(.error, "exists already", path: file.path)])) }
        do throws(Disk.Failure) {
            try Disk.makeFolder(String(path.pathFolder))
            try Disk.replace(path, with: file.bytes)
        } catch {
            throw fail(Faults([Diagnostic(systemFailure: "cannot be written: \(error.reason)", path: error.path)]))
        }
    }
}
