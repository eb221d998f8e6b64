import Text

@testable import Corpus

/// A content folder from paths below `content/` and texts, without a disk.
func folder(_ files: [String: String]) -> ContentFolder {
    var folder = ContentFolder()
    for (path, text) in files.sorted(by: { $0.key < $1.key }) {
        let source = SourceFile(path: "content/\(path)", text: text)
        switch path.split(separator: "/")[0] {
        case "articles": folder.articles.append(source)
        case "entities": folder.entities.append(source)
        case "outlets": folder.outlets.append(source)
        case "pages": folder.pages.append(source)
        case "seeds": folder.seeds.append(source)
        default: folder.settings = source
        }
    }
    return folder
}

/// Every diagnostic of loading these files, as a person sees them.
func diagnostics(_ files: [String: String], drafts: Bool = false) -> String {
    Loader.load(folder(files), drafts: drafts, jobs: 1).diagnostics.map(\.description).joined(separator: "\n")
}

func content(_ files: [String: String], drafts: Bool = false) -> Content {
    Loader.load(folder(files), drafts: drafts, jobs: 1).content
}
