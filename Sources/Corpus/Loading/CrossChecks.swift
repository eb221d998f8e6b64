internal import Markdown
internal import Text

/// What only all files together can show: an outlet that does not exist, a name that two entities claim.
struct CrossChecks {
    private let folder: ContentFolder
    /// The files by their paths.
    private let sources: Lazy<[String: SourceFile]>

    init(_ folder: ContentFolder) {
        self.folder = folder
        sources = Lazy { Dictionary([folder.articles, folder.entities].joined().map { ($0.path, $0) }) { first, _ in first } }
    }

    func run(on content: Content, _ faults: inout [Diagnostic]) {
        checkOutlets(content, &faults)
        checkNames(content, &faults)
        checkEvents(content, &faults)
        checkStart(content, &faults)
        checkLinks(content, &faults)
        checkSpeakers(content, &faults)
    }

    /// Names that an article's front matter gives to an entity.
    private func checkLinks(_ content: Content, _ faults: inout [Diagnostic]) {
        let linking = content.articles.filter { !$0.overruling.links.isEmpty }
        guard !linking.isEmpty else { return }
        var slugs = KnownNames(slugs(folder.entities))
        for article in linking {
            guard let source = sources.value[article.path] else { continue }
            for link in article.overruling.links where !slugs.contains(link.entity) {
                let message = "there is no entity “\(link.entity)”\(slugs.didYouMean(link.entity))"
                faults.append(Diagnostic(.error, message, at: link.place, in: source))
            }
        }
    }

    /// Speakers that an article's front matter states: somebody whom neither an entity nor the text names is as a rule misspelt.
    private func checkSpeakers(_ content: Content, _ faults: inout [Diagnostic]) {
        let stating = content.articles.filter { $0.overruling.quotes.contains { $0.speaker != nil } }
        guard !stating.isEmpty else { return }
        var names = KnownNames(content.entities.flatMap { [$0.slug, $0.name] + $0.aliases })
        for article in stating {
            guard let source = sources.value[article.path] else { continue }
            for quote in article.overruling.quotes {
                guard let speaker = quote.speaker, !names.contains(speaker), !article.holds(speaker) else { continue }
                let message = "no entity has the name “\(speaker)”, and it does not stand in the text\(names.didYouMean(speaker))"
                faults.append(Diagnostic(.warning, message, at: quote.speakerPlace, in: source))
            }
        }
    }

    private func checkOutlets(_ content: Content, _ faults: inout [Diagnostic]) {
        var outlets = KnownNames(slugs(folder.outlets))
        for article in content.articles {
            guard let outlet = article.outlet, !outlets.contains(outlet) else { continue }
            let advice = outlets.nearest(to: outlet).map { "; did you mean “\($0)”?" } ?? "; add content/outlets/\(Slug.make(outlet)).md"
            faults.append(fault(.error, "there is no outlet “\(outlet)”\(advice)", article.path, "outlet"))
        }
    }

    /// Two entities may share a name in life; then neither is linked by it, and the curator should know.
    private func checkNames(_ content: Content, _ faults: inout [Diagnostic]) {
        var owners: [String: Entity] = [:]
        for entity in content.entities {
            for (key, name) in [("name", entity.name)] + entity.aliases.map({ ("aliases", $0) }) {
                guard let other = owners[name] else {
                    owners[name] = entity
                    continue
                }
                let message =
                    other.slug == entity.slug
                    ? "“\(name)” stands twice among the names of this entity"
                    : "“\(name)” is a name of \(other.path) too, so neither is linked by it; make it a weak alias or drop it"
                faults.append(fault(.warning, message, entity.path, key, name))
            }
        }
    }

    private func checkEvents(_ content: Content, _ faults: inout [Diagnostic]) {
        var slugs = KnownNames(slugs(folder.entities))
        for entity in content.entities {
            for (key, slug) in [("place", entity.place)] + entity.participants.map({ ("participants", $0) }) {
                guard let slug, !slugs.contains(slug) else { continue }
                let message = "there is no entity “\(slug)”\(slugs.didYouMean(slug))"
                faults.append(fault(.error, message, entity.path, key, slug))
            }
            if entity.kind != .event, entity.date != nil || entity.end != nil || entity.place != nil || !entity.participants.isEmpty {
                let key = entity.date != nil ? "date" : entity.end != nil ? "end" : entity.place != nil ? "place" : "participants"
                let message = "only an event has “\(key)”; this entity is a \(entity.kind.rawValue)"
                faults.append(fault(.error, message, entity.path, key))
            }
        }
    }

    private func checkStart(_ content: Content, _ faults: inout [Diagnostic]) {
        guard let source = folder.settings, !content.settings.startHere.isEmpty else { return }
        var known = KnownNames([folder.articles, folder.pages, folder.entities].flatMap(slugs))
        for slug in content.settings.startHere where !known.contains(slug) {
            let message = "there is no article, entity or page “\(slug)”\(known.didYouMean(slug))"
            faults.append(source.fault(.error, message, key: "start_here", item: slug))
        }
    }

    /// A file that cannot be read for a fault of its own is there all the same.
    private func slugs(_ files: [SourceFile]) -> [String] { files.map { Loader.slug(of: $0.path) } }

    private func fault(_ severity: Diagnostic.Severity, _ message: String, _ path: String, _ key: String, _ item: String? = nil) -> Diagnostic {
        sources.value[path]?.fault(severity, message, key: key, item: item) ?? Diagnostic(severity, message, path: path)
    }
}

extension Article {
    /// Whether a name stands in the text, with either kind of apostrophe.
    fileprivate func holds(_ name: String) -> Bool {
        let forms = [name, name.replacing("'", with: "’"), name.replacing("’", with: "'")].map { Array($0.utf8) }
        return passages.contains { passage in forms.contains { !passage.text.ranges(ofWords: $0).isEmpty } }
    }
}
