internal import Text

/// Files and folders of `content/` that nothing reads, and whose names are nearly those of what is read: a folder `article` would be
/// passed over without a word, with all that is in it.
enum StrayNames {
    static func warnings(site: String) -> [Diagnostic] {
        guard let entries = try? Disk.list(site + "/content") else { return [] }
        let names = Set(entries.map(\.name).filter { !isPassedOver($0) })
        return names.subtracting(known).sorted().compactMap { name in
            // A file system that takes no heed of case has the folder under both names.
            guard let near = near(name), names.contains(near) || !Disk.exists(site + "/content/" + near) else { return nil }
            return Diagnostic(.warning, "is not read; did you mean “content/\(near)”?", path: "content/" + name)
        }
    }

    private static let known = Set(ContentFolder.Kind.allCases.map(\.rawValue) + ["dossier.yml"])

    private static func near(_ name: String) -> String? {
        let plain = Array(name.lowercased().utf8)
        if plain.elementsEqual("entity".utf8) { return "entities" }
        return known.sorted().first { editDistance(plain, Array($0.utf8)) <= ($0.utf8.count < 7 ? 1 : 2) }
    }
}
