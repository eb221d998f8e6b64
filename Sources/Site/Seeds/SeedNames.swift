internal import Corpus
internal import Import
internal import Text

/// Gives names that are not taken, for seeds and for articles.
struct SeedNames {
    private var seeds: FreeNames
    private var slugs: FreeNames

    init(_ folder: ContentFolder) {
        seeds = FreeNames(folder.seeds.map(SeedConversion.name))
        slugs = FreeNames(folder.articles.map { Loader.slug(of: $0.path) })
    }

    mutating func seedName(for source: SourceFile, _ reading: SeedReading) -> String {
        let name = SeedName.make(from: source.path, reading: reading)
        let dot = name.lastIndex(of: ".") ?? name.endIndex
        return seeds.take(name) { "\(name[..<dot])-\($0)\(name[dot...])" }
    }

    /// The article files of a seed.
    mutating func articles(of reading: SeedReading, seed: String) -> [SourceFile] {
        reading.articles.enumerated().map { index, article in
            let wanted = article.suggestedSlug.isEmpty ? Slug.make(seed) : article.suggestedSlug
            let slug = slugs.take(wanted.isEmpty ? "article" : wanted)
            let markdown = article.markdown(
                seed: seed, sha256: reading.ledger.sha256, item: reading.articles.count > 1 ? index + 1 : nil)
            return SourceFile(path: "content/articles/\(slug).md", bytes: markdown)
        }
    }
}

/// Names of files in one folder, none given twice.
struct FreeNames {
    /// In small letters: file systems of two of three operating systems take names for one that differ in case alone.
    private var taken: Set<String>
    /// The next number to try for a name that is taken: of ten thousand files of one name none looks at all the others.
    private var numbers: [String: Int] = [:]

    init(_ names: some Sequence<String>) {
        taken = Set(names.map { $0.lowercased() })
    }

    /// The name, or the first of its numbered forms that is free; it is taken from now on.
    mutating func take(_ name: String) -> String { take(name) { "\(name)-\($0)" } }

    /// The same with forms such as `name-2.txt`.
    mutating func take(_ name: String, numbered form: (Int) -> String) -> String {
        if taken.insert(name.lowercased()).inserted { return name }
        var number = numbers[name] ?? 2
        while !taken.insert(form(number).lowercased()).inserted { number += 1 }
        numbers[name] = number + 1
        return form(number)
    }
}
