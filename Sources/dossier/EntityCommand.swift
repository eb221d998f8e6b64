internal import ArgumentParser
internal import Corpus
internal import Site
internal import Text

struct EntityCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "entity",
        abstract: "Merge, rename or ignore an entity as you would by hand.",
        discussion: """
            Edits the files of content/ and shows each change. Comments and the order of keys stay. The address of a page that goes \
            leads on to the page that takes its place. An entity is named by its name or by the name of its file.

            EXAMPLES
              dossier entity merge "Zelensky" volodymyr-zelenskyy    the first becomes part of the second
              dossier entity rename kiev "Kyiv"
              dossier entity ignore "Monday Briefing"                never suggest this name again
              dossier entity merge a b --dry-run                     show what would change

            Exit codes: 0 done, 1 it cannot be done, 64 usage, 74 a file cannot be written.
            """,
        subcommands: [Merge.self, Rename.self, Ignore.self])

    struct Merge: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "merge", abstract: "Make one entity of two.")

        @Argument(help: "The entity that goes.") var entity: String
        @Argument(help: "The entity that stays and takes its names.") var into: String
        @OptionGroup var edit: EditOptions

        func run() throws { try edit.run { edit throws(Faults) in try edit.merge(entity, into: into) } }
    }

    struct Rename: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "rename", abstract: "Give an entity another name.")

        @Argument(help: "The entity.") var entity: String
        @Argument(help: "Its new name.") var name: String
        @OptionGroup var edit: EditOptions

        func run() throws { try edit.run { edit throws(Faults) in try edit.rename(entity, to: name) } }
    }

    struct Ignore: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "ignore", abstract: "Say that a name is no entity.")

        @Argument(help: "The name as articles write it.") var name: String
        @OptionGroup var edit: EditOptions

        func run() throws { try edit.run { edit throws(Faults) in try edit.ignore(name) } }
    }

    struct EditOptions: ParsableArguments {
        @OptionGroup var options: SiteOptions
        @Flag(help: "Show what would change, and change nothing.") var dryRun = false

        func run(_ edit: (EntityEdit) throws(Faults) -> [FileChange]) throws {
            let console = Console(options)
            let build = options.build
            do throws(Faults) {
                let folder = ContentFolder.read(site: build.site, jobs: build.jobs)
                let changes = try edit(EntityEdit(folder, jobs: build.jobs))
                if !dryRun { try changes.apply(to: build.site) }
                console.say(changes.isEmpty ? "Nothing to change." : changes.map(\.diff).joined().dropLastLineEnd)
            } catch {
                throw console.fail(error)
            }
        }
    }
}

extension String {
    fileprivate var dropLastLineEnd: String { hasSuffix("\n") ? String(dropLast()) : self }
}
