internal import Annotate
internal import Corpus
internal import Import
internal import StringTemplate
package import Text

/// Where a site is and how it is to be built.
package struct BuildOptions: Sendable {
    /// The folder that holds `content/`.
    package var site: String
    package var output: String
    /// Overrides the setting `base_url`.
    package var baseURL: String?
    package var drafts = false
    /// Threads.
    package var jobs = 1
    package var progress = BuildProgress.none

    package init(site: String, output: String) {
        self.site = site
        self.output = output
    }
}

/// A site that has been read, checked and planned: everything but its bytes.
package struct PlannedSite: Sendable {
    package let plan: Plan
    package let renderer: Renderer
    /// Warnings, in order.
    package let warnings: [Diagnostic]
}

/// What a build did.
package struct BuildReport: Sendable {
    package var result = OutputFolder.Result()
    package var warnings: [Diagnostic] = []
    package var articles = 0
    package var entities = 0
    /// Raw articles that were converted.
    package var seeds = 0
    /// Outlets that they state and the dossier did not have.
    package var newOutlets = 0
    /// Entities that were suggested for the names in them.
    package var suggested = 0
    /// What the site was made from, for a caller that keeps it until the process ends, so that it is not taken apart before.
    package var model: SiteModel?
}

/// The road of an article: read, load, annotate, plan, render, write.
package enum SiteBuild {
    /// Up to so many articles the parts of a build that have nothing to do with each other are made at the same time, which of
    /// larger ones would fill the memory.
    private static let smallDossier = 200

    /// Builds a site into its output folder. With any error nothing is written.
    package static func run(_ options: BuildOptions, timer: inout StageTimer) throws(Faults) -> BuildReport {
        let output = try OutputFolder(path: options.output, site: options.site)
        let theme = timer.measure("read templates") { SiteTheme.read(site: options.site) }
        var folder = timer.measure("read") { ContentFolder.read(site: options.site, jobs: options.jobs) }
        // Articles are decoded to learn which seeds they stand for, and again with those that are made of the rest.
        let cache = BuildCache()
        // Templates need nothing of the articles: they are compiled in the meantime.
        let templates = compiledTemplates(theme, for: folder, jobs: options.jobs, cache: cache)
        let converted = timer.measure("import") { folder.convertSeeds(jobs: options.jobs, cache: cache, progress: options.progress) }
        let known = folder.seeds.isEmpty ? nil : cache
        let site = try plan(
            consume folder, theme: theme, templates: templates, converted: converted, options: options, timer: &timer, cache: known)
        let model = site.plan.model
        // Neither the lists nor the index of a small dossier keep all threads busy: they are made side by side.
        let isSmall = model.content.articles.count <= smallDossier
        let searchIndex = Deferred(jobs: isSmall ? options.jobs : 1) { SearchIndex.files(of: model, jobs: options.jobs) }
        timer.measure("lists") { model.makeLists(jobs: options.jobs) }
        try converted.write(site: options.site)
        let index = timer.measure("index") { searchIndex.value }
        let warnings = WarningList(site.warnings + converted.diagnostics)
        var report = BuildReport()
        report.result = try timer.measure("write") { () throws(Faults) in
            let files = site.plan.files + index
            let written = options.progress.counting(.pages, of: files.count)
            return try output.update(files, jobs: options.jobs) { file throws(Faults) in
                defer { written() }
                return try site.renderer.content(of: file, warnings: warnings)
            }
        }
        report.warnings = warnings.sorted
        report.articles = model.content.articles.count
        report.entities = model.content.entities.count
        report.seeds = converted.seeds.count
        report.newOutlets = converted.outlets.count
        report.suggested = converted.entities.count
        report.model = model
        return report
    }

    /// Loads, annotates, plans and checks: all that can fail, and nothing that touches the disk.
    ///
    /// - Parameters:
    ///   - templates: the theme's, where they are being compiled already.
    ///   - converted: what came of the seeds just now, so that they are not read again. Its files are written later, if at all: the
    ///     faults that are thrown name the seeds instead.
    static func plan(
        _ folder: consuming ContentFolder, theme: SiteTheme, templates: CompiledTemplates? = nil, converted: SeedConversion.Result,
        options: BuildOptions, timer: inout StageTimer, cache: BuildCache? = nil
    ) throws(Faults) -> PlannedSite {
        let examined = examine(
            consume folder, theme: theme, templates: templates, ledgers: converted.ledgers, options: options, timer: &timer, cache: cache)
        do {
            return try examined.planned()
        } catch {
            throw Faults(converted.naming(error.diagnostics))
        }
    }

    /// Templates that are compiled on another thread, or the faults that were found in them.
    typealias CompiledTemplates = Deferred<Result<TemplateSet, Faults>>

    /// Begins to compile the theme's templates for the language of the dossier.
    static func compiledTemplates(_ theme: SiteTheme, for folder: ContentFolder, jobs: Int, cache: BuildCache) -> CompiledTemplates {
        let language = Loader.settings(of: folder).language
        return CompiledTemplates(jobs: jobs) {
            // Raw articles are being read meanwhile, whose names will be looked up.
            prepareWordLists()
            return cache.templates(TemplateInput(sources: theme.templates, language: language)) { _ in
                Result { () throws(Faults) in try theme.compile(locale: InterfaceStrings.resolve(tag: language).strings.templateLocale) }
            }
        }
    }

    /// Loads, annotates, plans and checks, and gives what came of it whatever the faults.
    static func examine(
        _ folder: consuming ContentFolder, theme: SiteTheme, templates: CompiledTemplates? = nil, ledgers: [String: Ledger] = [:],
        options: BuildOptions, timer: inout StageTimer, cache: BuildCache? = nil
    ) -> ExaminedSite {
        let templates = templates ?? compiledTemplates(theme, for: folder, jobs: options.jobs, cache: cache ?? BuildCache())
        var (content, diagnostics) = timer.measure("load") {
            Loader.load(folder, drafts: options.drafts, jobs: options.jobs, cache: cache?.decoding)
        }
        // A cache would keep them.
        if cache == nil { folder.dropSettled(content.articles) }
        if let baseURL = options.baseURL { content.settings.baseURL = baseURL }
        let read = options.progress.counting(.articles, of: content.articles.count)
        let dossier = timer.measure("annotate") { Dossier(content, jobs: options.jobs, cache: cache?.annotation, read: read) }
        let model = timer.measure("boards") { SiteModel(dossier, seeds: folder.seeds, ledgers: ledgers) }
        let plan = timer.measure("plan") { Plan(model, assets: theme.assets) }
        let sources = dossier.unmatched.isEmpty ? [:] : folder.sourcesByPath
        diagnostics += dossier.unmatched.compactMap { unmatched in
            sources[content.articles[unmatched.article].path].map { Diagnostic(.error, unmatched.message, at: unmatched.place, in: $0) }
        }
        diagnostics += theme.diagnostics + plan.faults(sources: folder)
        if let notice = InterfaceStrings.resolve(tag: content.settings.language).notice {
            diagnostics.append(Diagnostic(.warning, notice, path: "content/dossier.yml"))
        }
        diagnostics += ImportOptions.faults(in: content)
        diagnostics += SeedConversion.changes(folder, content: content, jobs: options.jobs, cache: cache)
        let compiled = timer.measure("compile templates") { templates.value }
        switch compiled {
        case .success(let templates): diagnostics += templates.warnings
        case .failure(let faults): diagnostics += faults.diagnostics
        }
        return ExaminedSite(model: model, plan: plan, templates: compiled, site: options.site, diagnostics: diagnostics)
    }
}

/// A site that has been read and planned, with all faults that were found.
struct ExaminedSite {
    let model: SiteModel
    let plan: Plan
    let templates: Result<TemplateSet, Faults>
    let site: String
    let diagnostics: [Diagnostic]

    /// The site where nothing stands against making its pages.
    func planned() throws(Faults) -> PlannedSite {
        guard case .success(let templates) = templates, !diagnostics.contains(where: { $0.severity == .error }) else {
            throw Faults(diagnostics)
        }
        return PlannedSite(plan: plan, renderer: Renderer(model, templates: templates, site: site), warnings: diagnostics.sorted())
    }
}
