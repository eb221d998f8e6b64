internal import ArgumentParser

@main
struct DossierCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dossier",
        abstract: "Turns raw news articles into a published dossier.",
        discussion: """
            A dossier is a folder with content/: raw articles in content/seeds, what was made of them in content/articles, \
            and the people, organizations, places and events they name in content/entities.

            EXAMPLES
              dossier build                    build the site of this folder into public/
              dossier build --site visit       build the site of the folder visit
            """,
        version: version,
        subcommands: [BuildCommand.self, ImportCommand.self, ReadCommand.self, TemplatesCommand.self])

    static let version = "0.1.0"
}
