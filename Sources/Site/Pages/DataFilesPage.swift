internal import StringTemplate
internal import Text

/// The files of the dossier for programs, by what they hold.
struct DataFilesPage: SitePage {
    let view: View

    static let members = Members<DataFilesPage>("data page", "The files for programs, by what they hold.") {
        DataFilesPage.common
        Member("groups", "What the files hold, each with its files.") { $0.groups }
    }

    private var groups: [DataGroupRecord] {
        let groups: [(InterfaceKey, [String])] = [
            (.articles, [DataFile.articles.path, MachineFile.articleTable.path(in: view.model)]),
            (.allCitations, [MachineFile.bibTeX, .ris, .cslJSON].map { $0.path(in: view.model) }),
            (.entities, [DataFile.entities.path, MachineFile.entityTable.path(in: view.model)]),
            (.mentions, [DataFile.mentions.path, MachineFile.mentionTable.path(in: view.model)]),
            (.outlets, [DataFile.outlets.path]),
            (.quotes, [DataFile.quotations.path, DataFile.quotationGroups.path]),
            (.timeline, [DataFile.dates.path, DataFile.timeline.path, DataFile.calendar.path]),
            (.sharedWording, [DataFile.sharedWording.path]),
            (.coverage, [DataFile.coverage.path]),
            (.spellings, [DataFile.spellings.path]),
            (.numbers, [DataFile.numbers.path]),
            (.fieldsOfData, [DataFile.package.path]),
        ]
        return groups.map { DataGroupRecord(title: view.model.strings[$0], paths: $1, view: view) }
    }
}

/// Files that hold the same, in several forms.
struct DataGroupRecord: TemplateRecord {
    let title: String
    let paths: [String]
    let view: View

    static let members = Members<DataGroupRecord>("data files", "Files that hold the same, in several forms.") {
        Member("title", "What they hold.") { $0.title }
        Member("files", "The files, each called by its name.") { group in
            group.paths.map { LinkRecord(title: String($0.pathName), path: $0, view: group.view) }
        }
    }
}
