package import Annotate
internal import Corpus
internal import Markdown
package import Text

/// The names in a dossier's articles that no entity claims, as `suggest` shows them.
package struct Suggestions: Sendable {
    package private(set) var names: [DiscoveredName]
    private let folder: ContentFolder
    private let content: Content

    /// Throws where content has errors: names that a broken file claims would be suggested.
    package init(_ options: BuildOptions) throws(Faults) {
        let folder = ContentFolder.read(site: options.site, jobs: options.jobs)
        let (content, diagnostics) = Loader.load(folder, drafts: true, jobs: options.jobs)
        if diagnostics.contains(where: { $0.severity == .error }) { throw Faults(diagnostics) }
        self.folder = folder
        self.content = content
        names = discoverNames(in: content)
    }

    /// Some of the names.
    package func only(_ chosen: [String]) -> Suggestions {
        var suggestions = self
        suggestions.names.removeAll { !chosen.contains($0.canonical) }
        return suggestions
    }

    /// Files for the names, or for those alone that are beyond doubt.
    package func files(evenUnsure: Bool) -> [SourceFile] {
        SuggestedEntities.files(for: names.filter { evenUnsure || $0.isSure }, in: folder)
    }

    /// For people: a few lines a name.
    package var text: String {
        names.map { name in
            let articles = Set(name.mentions.map(\.article)).count
            let times = name.mentions.count == 1 ? "once" : "\(name.mentions.count) times in \(articles) \(articles == 1 ? "article" : "articles")"
            var lines = ["\(name.canonical)  \(name.kind.rawValue)\(name.isSure ? "" : ", unsure")  \(times)"]
            if !name.evidence.isEmpty { lines.append("  why: \(name.evidence.joined(separator: "; "))") }
            if !name.roles.isEmpty { lines.append("  called: \(name.roles.joined(separator: "; "))") }
            let others = name.surfaces.filter { $0.text != name.canonical }
            if !others.isEmpty { lines.append("  also: \(others.map { "\($0.text) (\($0.count))" }.joined(separator: ", "))") }
            if !name.likelyMerges.isEmpty { lines.append("  perhaps the same as: \(name.likelyMerges.joined(separator: ", "))") }
            if let first = name.mentions.first {
                let article = content.articles[first.article]
                lines.append("  \(article.path):\(article.passages[first.passage].line): \(sentence(first))")
            }
            // Whatever articles hold, a name and each word on it are one line.
            return lines.map(VisibleText.line).joined(separator: "\n")
        }.joined(separator: "\n\n")
    }

    /// For programs: an object a line.
    package var json: String {
        var json = JSONWriter()
        for name in names {
            json.object {
                $0.member("name", name.canonical)
                $0.member("type", name.kind.rawValue)
                $0.member("sure", name.isSure)
                $0.member("mentions", name.mentions.count)
                $0.member("articles", Set(name.mentions.map(\.article)).count)
                $0.member("evidence", name.evidence)
                $0.member("roles", name.roles)
                $0.member("aliases", name.aliases)
                $0.member("likely_merges", name.likelyMerges)
                $0.key("sentences")
                $0.array { json in
                    for place in name.mentions {
                        let article = content.articles[place.article]
                        json.object {
                            $0.member("path", article.path)
                            $0.member("line", article.passages[place.passage].line)
                            $0.member("passage", article.passages[place.passage].id)
                            $0.member("sentence", sentence(place))
                        }
                    }
                }
            }
            json.endLine()
        }
        return String(decoding: json.bytes, as: UTF8.self)
    }

    private func sentence(_ place: DiscoveredName.Place) -> String {
        let article = content.articles[place.article]
        let words = WordList.forLanguage(article.language ?? content.settings.language)
        let passage = TokenizedPassage(article.passages[place.passage], words: words)
        guard !passage.sentences.isEmpty else { return String(decoding: passage.text, as: UTF8.self) }
        let sentence = passage.sentences[passage.sentence(ofToken: passage.token(endingAfter: place.range.lowerBound))]
        return String(decoding: passage.text[passage.range(of: sentence)], as: UTF8.self)
    }
}
