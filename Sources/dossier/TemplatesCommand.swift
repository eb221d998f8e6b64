internal import ArgumentParser
internal import Corpus
internal import Site
internal import StringTemplate
internal import Text

struct TemplatesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "templates",
        abstract: "Show what templates can use, or copy a built-in one for editing.",
        discussion: """
            docs/templates.md is a tutorial, and the reference of the language.

            EXAMPLES
              dossier templates                 the page kinds, their fields and types
              dossier templates article         those of one page kind
              dossier templates eject article   copy the built-in template into the site
              dossier templates --diff          how the site's templates differ from the built-in ones
            """,
        subcommands: [List.self, Eject.self], defaultSubcommand: List.self)

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "List page kinds with their fields, types and what they mean.")

        @Argument(help: ArgumentHelp("A page kind, such as article.", valueName: "page")) var page: String?
        @Flag(help: "Show how the site's templates differ from the built-in ones, as a unified diff.") var diff = false
        @OptionGroup var options: SiteOptions

        func run() throws {
            let console = Console(options)
            if diff {
                do {
                    for difference in try SiteTheme.differences(site: options.build.site) { console.write(difference) }
                } catch {
                    throw console.fail(error)
                }
                return
            }
            guard let page else {
                console.write(TemplateReference.text(pageRecords) + "\n")
                return
            }
            guard let record = pageRecords[page] else {
                throw console.fail(Faults([
                    Diagnostic(.error, "there is no page kind “\(page)”\(didYouMean(page, among: pageRecords.keys.sorted()))")
                ]))
            }
            console.write(TemplateReference.text([page: record]) + "\n")
        }
    }

    struct Eject: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "eject", abstract: "Copy built-in templates or assets into the site's templates folder.",
            discussion: "A file that is there already stays as it is.")

        @Argument(help: ArgumentHelp("Names, such as article or assets/style.css.", valueName: "name")) var names: [String]
        @OptionGroup var options: SiteOptions

        func run() throws {
            let console = Console(options)
            do {
                for path in try SiteTheme.eject(names, into: options.build.site) { console.say(path) }
            } catch {
                throw console.fail(error)
            }
        }
    }
}
