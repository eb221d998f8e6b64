package import Corpus
internal import Markdown
package import Text

/// What a curator would do to the files of a dossier to merge, rename or ignore an entity. Pure: nothing is written.
package struct EntityEdit: Sendable {
    private let folder: ContentFolder
    private let content: Content

    package init(_ folder: ContentFolder, jobs: Int) {
        self.folder = folder
        content = Loader.load(folder, drafts: true, jobs: jobs).content
    }

    /// Makes one entity of two: the second takes the names of the first, its texts where it has none of its own, and its address.
    ///
    /// - Parameters:
    ///   - name: an entity, by its name or the name of its file; so is `other`.
    package func merge(_ name: String, into other: String) throws(Faults) -> [FileChange] {
        let from = try entity(name), into = try entity(other)
        if from.slug == into.slug { throw fault("“\(name)” and “\(other)” are one entity already") }
        if from.kind != into.kind {
            throw fault("the type of \(from.path) is \(from.kind.rawValue), that of \(into.path) \(into.kind.rawValue); make them of one type first")
        }
        if let one = from.wikidata, let other = into.wikidata, one != other {
            throw fault("\(from.path) is \(one) in Wikidata and \(into.path) is \(other): they are not the same")
        }
        return try faulting { () throws(Diagnostic) in
            var changes = ContentChanges(folder)
            try changes.edit(into.path) { editor throws(Diagnostic) in
                try editor.add(([from.name] + from.aliases).filter { $0 != into.name }, to: ["aliases"])
                try editor.add(from.weakAliases, to: ["weak_aliases"])
                if into.wikidata == nil, let item = from.wikidata { try editor.set("wikidata", to: item) }
                if into.summary == nil, let summary = from.summary { try editor.set("summary", to: summary) }
                try editor.add(from.participants.filter { $0 != into.slug }, to: ["participants"])
                for (key, own, value) in [("date", into.date, from.date), ("end", into.end, from.end)] {
                    if own == nil, let value { try editor.set(key, to: value.description) }
                }
                if into.place == nil, let place = from.place { try editor.set("place", to: place) }
                try editor.add(([from.slug] + from.formerSlugs).filter { $0 != into.slug }, to: ["former_slugs"])
            }
            if !from.body.passages.isEmpty { changes.append(bodyOf: from.path, to: into.path) }
            changes.remove(from.path)
            try refer(from, to: into.slug, path: into.path, &changes)
            return changes.all
        }
    }

    /// Gives an entity another name; the old one becomes an alias, and its address leads on to the new one.
    package func rename(_ name: String, to newName: String) throws(Faults) -> [FileChange] {
        let entity = try entity(name)
        let slug = Slug.make(newName)
        guard !slug.isEmpty else { throw fault("“\(newName)” has neither letter nor digit to make an address from") }
        if slug != entity.slug, let other = content.entities.first(where: { $0.slug == slug }) {
            throw fault("there is \(other.path) already; “dossier entity merge” makes one of both")
        }
        return try faulting { () throws(Diagnostic) in
            var changes = ContentChanges(folder)
            try changes.edit(entity.path) { editor throws(Diagnostic) in
                try editor.set("name", to: newName)
                try editor.remove(newName, from: ["aliases"])
                if newName != entity.name { try editor.add([entity.name], to: ["aliases"]) }
                guard slug != entity.slug else { return }
                try editor.remove(slug, from: ["former_slugs"])
                try editor.add([entity.slug], to: ["former_slugs"])
            }
            if slug != entity.slug {
                let path = String(entity.path.pathFolder) + slug + ".md"
                changes.move(entity.path, to: path)
                try refer(entity, to: slug, path: path, &changes)
            }
            return changes.all
        }
    }

    /// Puts a name on the list of those that are never entities; takes a suggested entity of that name away.
    package func ignore(_ name: String) throws(Faults) -> [FileChange] {
        if let owner = content.entities.first(where: { $0.status == .confirmed && ([$0.name] + $0.aliases + $0.weakAliases).contains(name) }) {
            throw fault("“\(name)” is a name of \(owner.path), which a curator stands behind; change that file")
        }
        guard let settings = folder.settings else { throw fault("there is no content/dossier.yml to write the name into") }
        return try faulting { () throws(Diagnostic) in
            var changes = ContentChanges(folder)
            try changes.edit(settings.path) { editor throws(Diagnostic) in try editor.add([name], to: ["entities", "ignore"]) }
            for entity in content.entities where entity.name == name && entity.status == .suggested { changes.remove(entity.path) }
            return changes.all
        }
    }

    // MARK: References

    /// Turns what refers to an entity to another slug and path.
    private func refer(_ entity: Entity, to slug: String, path: String, _ changes: inout ContentChanges) throws(Diagnostic) {
        for other in content.entities where other.place == entity.slug || other.participants.contains(entity.slug) {
            guard changes.has(other.path) else { continue }
            try changes.edit(other.path) { editor throws(Diagnostic) in
                try editor.replace(entity.slug, by: slug, in: ["place"])
                try editor.replace(entity.slug, by: slug, in: ["participants"])
            }
        }
        try overrule(entity, slug, &changes)
        let others = Set(content.articles.map(\.slug) + content.pages.map(\.slug))
        if let settings = folder.settings, content.settings.startHere.contains(entity.slug), !others.contains(entity.slug) {
            try changes.edit(settings.path) { editor throws(Diagnostic) in try editor.replace(entity.slug, by: slug, in: ["start_here"]) }
        }
        let documents =
            content.articles.map { ($0.path, $0.document) } + content.entities.map { ($0.path, $0.body) }
            + content.pages.map { ($0.path, $0.document) }
        for (source, document) in documents {
            let links = Set(document.links.map(\.destination).filter { LinkAddress($0).sourceFile(from: source) == entity.path })
            for link in links.sorted() { changes.relink(source, link, from: entity.path, to: path) }
        }
    }

    /// Turns what articles state of an entity's names and quotations to another slug.
    private func overrule(_ entity: Entity, _ slug: String, _ changes: inout ContentChanges) throws(Diagnostic) {
        for article in content.articles {
            let stated = article.overruling.links.map(\.entity) + article.overruling.quotes.compactMap(\.speaker)
            guard stated.contains(entity.slug) else { continue }
            try changes.edit(article.path) { editor throws(Diagnostic) in
                try editor.replaceValues(entity.slug, by: slug, in: ["entities", "link"])
                // A name comes before a slug.
                let isName = content.entities.contains { ([$0.name] + $0.aliases).contains(entity.slug) }
                if !isName { try editor.replaceValues(entity.slug, by: slug, of: "speaker", in: ["quotes"]) }
            }
        }
    }

    // MARK: Faults

    private func entity(_ name: String) throws(Faults) -> Entity {
        let found = content.entities.filter { $0.slug == name || $0.path == name || $0.name == name }
        if let only = found.first, found.count == 1 { return only }
        if found.count > 1 {
            throw fault("“\(name)” may be \(found.map(\.path).joined(separator: " or ")); give the name of the file")
        }
        let names = content.entities.flatMap { [$0.slug, $0.name] }
        throw fault("there is no entity “\(name)”\(didYouMean(name, among: names.sorted()))")
    }

    private func fault(_ message: String) -> Faults {
        Faults([Diagnostic(.error, message)])
    }

    private func faulting<Result>(_ body: () throws(Diagnostic) -> Result) throws(Faults) -> Result {
        do {
            return try body()
        } catch {
            throw Faults([error])
        }
    }
}
