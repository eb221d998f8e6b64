internal import Annotate
internal import Corpus
internal import Markdown
package import Text

/// What a curator may want to know of a dossier, beyond the faults that a build reports: all of it warnings.
package enum SiteChecks {
    /// Everything that a build would report and every check, in order; nothing is written.
    ///
    /// - Parameter today: the day after which nothing can have been published.
    package static func run(_ options: BuildOptions, today: Day?) -> [Diagnostic] {
        let cache = BuildCache()
        var folder = ContentFolder.read(site: options.site, jobs: options.jobs)
        let converted = folder.convertSeeds(jobs: options.jobs, cache: cache, progress: options.progress)
        var timer = StageTimer()
        let theme = SiteTheme.read(site: options.site)
        let examined = SiteBuild.examine(folder, theme: theme, options: options, timer: &timer, cache: cache)
        var diagnostics = Set(examined.diagnostics + converted.diagnostics)
        if let site = try? examined.planned(), !diagnostics.contains(where: { $0.severity == .error }) {
            diagnostics.formUnion(renderingFaults(of: site, jobs: options.jobs))
        }
        diagnostics.formUnion(warnings(of: examined.model, in: folder, today: today))
        return Set(converted.naming(diagnostics)).sorted()
    }

    /// What turns up only while pages are made.
    private static func renderingFaults(of site: PlannedSite, jobs: Int) -> [Diagnostic] {
        let warnings = WarningList()
        let files = site.plan.files.filter { if case .page = $0.body { true } else { false } }
        let faults = parallelMap(files.count, jobs: jobs) { index -> [Diagnostic] in
            do throws(Faults) {
                _ = try site.renderer.bytes(of: files[index], warnings: warnings)
                return []
            } catch {
                return error.diagnostics
            }
        }
        return warnings.sorted + faults.flatMap { $0 }
    }

    static func warnings(of model: SiteModel, in folder: ContentFolder, today: Day?) -> [Diagnostic] {
        let sources = Sources(folder)
        return ArticleChecks(model: model, sources: sources, today: today).warnings() + NameChecks(model: model, sources: sources).warnings()
            + AmbiguityChecks(model: model, sources: sources).warnings() + VariantChecks(model: model, sources: sources).warnings()
    }
}

/// The files of `content/`, for the places of warnings.
struct Sources {
    private let files: [String: SourceFile]

    init(_ folder: ContentFolder) {
        files = Dictionary(
            [folder.articles, folder.entities].joined().lazy.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// A warning at a key of a file's front matter.
    func warning(_ message: String, path: String, key: String, item: String? = nil) -> Diagnostic {
        files[path]?.fault(.warning, message, key: key, item: item) ?? Diagnostic(.warning, message, path: path)
    }

    /// A warning at a name in an article's text.
    ///
    /// The text of a passage is not the Markdown it was made from: the name is looked for below the line on which the passage
    /// starts, as often as it stands in the passage before.
    func warning(_ message: String, in article: Article, passage index: Int, range: Range<Int>) -> Diagnostic {
        guard let source = files[article.path] else { return Diagnostic(.warning, message, path: article.path) }
        let passage = article.passages[index]
        let name = Array(passage.text[range])
        let before = occurrences(of: name, in: passage.text, 0..<range.lowerBound).count
        let start = source.offset(ofLine: max(1, passage.line))
        let found = occurrences(of: name, in: source.bytes, start..<source.bytes.count, atMost: before + 1)
        let place = found.last ?? start
        return Diagnostic(.warning, message, at: place..<(found.isEmpty ? place : place + name.count), in: source)
    }

    /// Where a name begins in a text, at most so many times.
    private func occurrences(of name: [UInt8], in text: [UInt8], _ range: Range<Int>, atMost limit: Int = .max) -> [Int] {
        var found = [Int]()
        var start = range.lowerBound
        while found.count < limit, let index = text.firstIndex(of: name, in: start..<range.upperBound) {
            found.append(index)
            start = index + name.count
        }
        return found
    }
}
