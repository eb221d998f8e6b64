internal import ArgumentParser
internal import Annotate
internal import Corpus
internal import Site
internal import Text

struct SuggestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "suggest",
        abstract: "List names in the articles that no entity claims.",
        discussion: """
            The most mentioned come first, each with how often it is named, what it is taken for and why, and names that may be \
            the same in another spelling.

            EXAMPLES
              dossier suggest                            what is missing?
              dossier suggest --write                    write files for those that are beyond doubt, as “suggested”
              dossier suggest --write "Grace Sample"     write a file for this one
              dossier suggest --json                     an object a line, with the sentences

            “dossier entity ignore NAME” says that a name is none. Exit codes: 0 done, 1 faults in content, 64 usage, 74 writing failed.
            """)

    @OptionGroup var options: SiteOptions
    @Argument(help: "Names to list, and no others.") var names: [String] = []
    @Flag(help: "Write a file with “status: suggested” for each name that is beyond doubt, or that is given.") var write = false
    @Flag(help: "Write an object a line, for programs.") var json = false

    func run() throws {
        let console = Console(options)
        let build = options.build
        do throws(Faults) {
            let suggestions = try Suggestions(build)
            let unknown = names.filter { name in !suggestions.names.contains { $0.canonical == name } }
            if !unknown.isEmpty {
                throw Faults(unknown.map { name in
                    Diagnostic(.error, "no article has the unclaimed name “\(name)”\(didYouMean(name, among: suggestions.names.map(\.canonical)))")
                })
            }
            let listed = names.isEmpty ? suggestions : suggestions.only(names)
            if write {
                let changes = listed.files(evenUnsure: !names.isEmpty).map { FileChange(old: nil, new: $0) }
                try changes.apply(to: build.site)
                for change in changes { console.say(change.new?.path ?? "") }
                if changes.isEmpty { console.say("No name is beyond doubt.") }
            } else if json {
                console.write(listed.json)
            } else {
                console.say(listed.names.isEmpty ? "Every name in the articles is claimed." : listed.text)
            }
        } catch {
            throw console.fail(error)
        }
    }
}
