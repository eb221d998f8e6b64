internal import Corpus
package import Text

/// A site that is built into memory, and again when its files change: each time all that a cold build would give, at the cost of
/// what changed.
///
/// Nothing is written: raw articles that no article stands for yet are converted for the pages alone.
package actor LiveSite {
    private let options: BuildOptions
    private let cache = BuildCache()
    /// `content/` as it was read last.
    private var folder: ContentFolder?

    private let report: @Sendable ([Diagnostic]) -> Void

    /// - Parameter report: takes what turns up when a file of a built site is made, on any thread.
    package init(_ options: BuildOptions, report: @escaping @Sendable ([Diagnostic]) -> Void = { _ in }) {
        self.options = options
        self.report = report
    }

    /// Builds the site as its files are now.
    ///
    /// - Parameter changed: the files and folders that may have changed since the last call, as paths of the site
    ///   (`content/articles/a.md`); nil where anything may have.
    package func build(changed: [String]?, timer: inout StageTimer) throws(Faults) -> SiteSnapshot {
        let theme = timer.measure("templates") { SiteTheme.read(site: options.site) }
        var folder = timer.measure("read") { read(changed) }
        self.folder = folder
        let converted = timer.measure("import") { folder.convertSeeds(jobs: options.jobs, cache: cache, progress: options.progress) }
        let site = try SiteBuild.plan(folder, theme: theme, converted: converted, options: options, timer: &timer, cache: cache)
        return timer.measure("index") { SiteSnapshot(site, converted: converted, jobs: options.jobs, report: report) }
    }

    private func read(_ changed: [String]?) -> ContentFolder {
        guard let folder, let changed else { return ContentFolder.read(site: options.site, jobs: options.jobs) }
        return folder.read(again: changed, site: options.site, jobs: options.jobs)
    }
}
