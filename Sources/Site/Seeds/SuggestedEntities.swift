package import Annotate
package import Corpus
package import Text

/// Files for names that articles use and no entity claims, for a curator to confirm, mend or throw away.
package enum SuggestedEntities {
    /// - Parameters:
    ///   - names: what was discovered in the content's articles.
    ///   - folder: the dossier's files, none of which is proposed again.
    /// - Returns: files for `content/entities`, in the order of the names.
    package static func files(for names: [DiscoveredName], in folder: ContentFolder) -> [SourceFile] {
        var taken = Set(folder.entities.map { Loader.slug(of: $0.path) })
        return names.compactMap { name in
            let slug = Slug.make(name.canonical)
            guard !slug.isEmpty, taken.insert(slug).inserted else { return nil }
            return SourceFile(path: "content/entities/\(slug).md", text: text(name))
        }
    }

    private static func text(_ name: DiscoveredName) -> String {
        let articles = Set(name.mentions.map(\.article)).count
        let found = "\(name.mentions.count) \(name.mentions.count == 1 ? "time" : "times") in \(articles) \(articles == 1 ? "article" : "articles")"
        var lines = ["---", "# Named \(found)\(comment(name.evidence, after: "; taken for this type by "))."]
        if !name.roles.isEmpty { lines.append("# Called\(comment(name.roles, after: " ")).") }
        if !name.likelyMerges.isEmpty { lines.append("# Perhaps the same as\(comment(name.likelyMerges, after: " ")).") }
        lines += ["name: \(YAMLScalar.write(name.canonical))", "type: \(name.kind.rawValue)"]
        let aliases = name.aliases
        if !aliases.isEmpty { lines.append("aliases: [\(aliases.map { YAMLScalar.write($0, inFlow: true) }.joined(separator: ", "))]") }
        lines += ["# Take the next line away to confirm it.", "status: suggested", "---", ""]
        return lines.joined(separator: "\n")
    }

    /// At most three texts of an article's, on one line of a comment.
    private static func comment(_ texts: [String], after start: String) -> String {
        guard !texts.isEmpty else { return "" }
        let line = texts.prefix(3).joined(separator: ", ")
        return start + YAMLScalar.comment(line)
    }
}
