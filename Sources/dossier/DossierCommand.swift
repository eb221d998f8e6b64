internal import ArgumentParser

@main
struct DossierCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dossier",
        abstract: "Turns raw news articles into a published dossier.",
        discussion: """
            A dossier is a folder with content/: raw articles in content/seeds, what was made of them in content/articles, \
            and the people, organizations, places and events they name in content/entities.

            EXAMPLES
              dossier new visit                start a dossier in the folder visit
              dossier build                    build the site of this folder into public/
              dossier serve --open             show it in the browser while you work on it
              dossier suggest                  list names that no entity claims
              dossier check                    look for what was overlooked, write nothing
              dossier build --site visit       build the site of the folder visit
            """,
        version: version,
        subcommands: [
            NewCommand.self, BuildCommand.self, ServeCommand.self, CheckCommand.self, ImportCommand.self, ReadCommand.self,
            SuggestCommand.self, EntityCommand.self, TemplatesCommand.self,
        ])

    static let version = "0.1.0"

    /// Runs on the main thread, but for what waits: the heap of any other thread grows by single pages.
    @MainActor static func main() async {
        StandardStreams.openClosed()
        do {
            var command = try parseAsRoot()
            if var waiting = command as? any AsyncParsableCommand {
                try await waiting.run()
            } else {
                try command.run()
            }
        } catch {
            exit(withError: error)
        }
    }
}
