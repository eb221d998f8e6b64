internal import Corpus
internal import Import
internal import Text

/// Files for outlets that raw articles state in their data and that the dossier does not have: the articles of one outlet belong together
/// from the beginning, whoever has no time to write a file for each.
struct NewOutlets {
    /// For `content/outlets`.
    private(set) var files: [SourceFile] = []
    private var slugs: [[UInt8]: String] = [:]
    private var names: FreeNames

    /// Names longer than this are no names.
    private static let longestName = 80

    init(_ folder: ContentFolder) {
        names = FreeNames(folder.outlets.map { Loader.slug(of: $0.path) })
    }

    /// Gives each article without an outlet the one that its data states, with a file for each that is met for the first time.
    mutating func name(in reading: inout SeedReading, seed: String) {
        for index in reading.articles.indices where reading.articles[index].outlet == nil {
            guard let stated = reading.articles[index].statedOutlet, let name = Self.name(stated) else { continue }
            reading.articles[index].outlet = slug(of: name, seed: seed)
        }
    }

    /// The name on one line; nil where it is an address, too long, or has no letter.
    private static func name(_ stated: String) -> String? {
        let name = stated.split { $0.isWhitespace || $0.isNewline }.joined(separator: " ")
        guard name.utf8.count <= longestName, !name.contains("://"), name.contains(where: \.isLetter) else { return nil }
        return name
    }

    private mutating func slug(of name: String, seed: String) -> String? {
        let key = OutletMatch.key(of: name)
        if let known = slugs[key] { return known }
        let wanted = Slug.make(name)
        guard !key.isEmpty, !wanted.isEmpty else { return nil }
        let slug = names.take(wanted)
        slugs[key] = slug
        files.append(SourceFile(path: "content/outlets/\(slug).md", text: "---\n# \(YAMLScalar.comment("Named by \(seed)")).\nname: \(YAMLScalar.write(name))\n---\n"))
        return slug
    }
}
