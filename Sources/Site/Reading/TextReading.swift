internal import Annotate
internal import Corpus
internal import Import
internal import Markdown
package import Text

/// What the program reads in raw files, without a dossier and without writing: for `dossier read`.
package struct TextReading: Sendable {
    /// An article of a file, with all that was found in it.
    struct Item: Sendable {
        /// The file's name up to its first hyphen or point; further articles of one file are numbered.
        var id: String
        var article: ImportedArticle
        var passages: [Passage]
        var names: [DiscoveredName]
        var quotations: [Quotation]
        /// For each quotation, the full name of its speaker where the speaker is one of the names.
        var speakers: [String?]
        var dates: [DateReference]
    }

    struct File: Sendable {
        var source: SourceFile
        var reading: SeedReading
        var items: [Item]
    }

    let files: [File]
    package let diagnostics: [Diagnostic]

    /// Reads files; names are weighed over all of them together.
    ///
    /// - Parameters:
    ///   - date: when articles were published that do not say it themselves.
    ///   - language: the dossier's, that of articles which neither say another one nor are seen to be in one.
    package init(_ sources: [SourceFile], date: Moment?, language: String, jobs: Int) {
        let options = ImportOptions(date: date, language: language)
        let readings = parallelMap(sources.count, jobs: jobs) { importSeed(sources[$0].bytes, name: sources[$0].path, options: options) }
        var files = zip(sources, readings).map { source, reading in
            File(source: source, reading: reading, items: Self.items(of: reading, in: source))
        }
        let names = Self.names(in: files.flatMap(\.items))
        var next = 0
        for file in files.indices {
            for item in files[file].items.indices {
                files[file].items[item].read(names[next], language)
                next += 1
            }
        }
        self.files = files
        diagnostics = readings.flatMap { $0.diagnostics(isNamed: true) }
    }

    private static func items(of reading: SeedReading, in source: SourceFile) -> [Item] {
        let base = String(source.path.pathName)
        let stem = String(base.prefix { $0 != "-" && $0 != "." })
        return reading.articles.enumerated().map { index, article in
            let id = (stem.isEmpty ? base : stem) + (index == 0 ? "" : "#\(index + 1)")
            return Item(id: id, article: article, passages: article.passages, names: [], quotations: [], speakers: [], dates: [])
        }
    }

    /// For each article, the names that stand in it, each with its places there alone.
    private static func names(in items: [Item]) -> [[DiscoveredName]] {
        let articles = items.map {
            DiscoveryArticle(slug: $0.id, language: $0.article.language, title: $0.article.title, passages: $0.passages)
        }
        var names = [[DiscoveredName]](repeating: [], count: items.count)
        for name in discoverNames(in: articles, known: [], ignore: []) {
            for (article, places) in Dictionary(grouping: name.mentions, by: \.article).sorted(by: { $0.key < $1.key }) {
                var part = name
                part.mentions = places
                names[article].append(part)
            }
        }
        return names
    }
}

extension TextReading.Item {
    fileprivate mutating func read(_ names: [DiscoveredName], _ dossierLanguage: String) {
        self.names = names
        let spans = names.flatMap { name in
            let gender = name.kind == .person ? NameSpan.Gender(ofPerson: name.canonical) : nil
            return name.mentions.filter { passages.indices.contains($0.passage) }.map {
                NameSpan(passage: $0.passage, range: $0.range, name: name.canonical, kind: name.kind, gender: gender)
            }
        }.sorted { ($0.passage, $0.range.lowerBound) < ($1.passage, $1.range.lowerBound) }
        let language = article.language ?? dossierLanguage
        quotations = Annotate.quotations(in: passages, mentions: spans, language: language)
        speakers = quotations.map { quotation in
            quotation.speaker.flatMap { speaker in
                spans.first { $0.passage == speaker.passage && $0.range.overlaps(speaker.range) && speaker.kind != .nominal }?.name ?? speaker.name
            }
        }
        dates = dateReferences(in: passages, anchor: article.date, language: language)
    }
}

extension ImportedArticle {
    /// The passages of the article that this one would become.
    var passages: [Passage] {
        Markdown.document(body).passages
    }
}
