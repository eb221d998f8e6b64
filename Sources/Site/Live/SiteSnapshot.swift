internal import Synchronization
package import Text

/// A site in memory: each file is made when it is first asked for, and kept.
package final class SiteSnapshot: Sendable {
    /// What the build found that did not stop it, in order.
    package let warnings: [Diagnostic]
    private let site: PlannedSite
    /// The files that were known without the lists, by path.
    private let plain: [String: OutputFile]
    private let lists: Lazy<[String: OutputFile]>
    private let made = Mutex<[String: [UInt8]]>([:])
    /// The files of the search index by path. It needs the whole dossier, so that it waits until somebody searches.
    private let index: Lazy<[String: OutputFile]>

    /// What is told of the files that are made.
    private let report: @Sendable ([Diagnostic]) -> Void

    /// - Parameters:
    ///   - converted: what came of raw articles, none of which is written.
    ///   - report: takes what turns up when a file is made, on any thread: the warnings of rendering, or what is wrong with it.
    init(_ site: PlannedSite, converted: SeedConversion.Result, jobs: Int, report: @escaping @Sendable ([Diagnostic]) -> Void) {
        self.site = site
        self.report = report
        warnings = (converted.naming(site.warnings) + converted.diagnostics).sorted()
        plain = Self.byPath(site.plan.plainFiles)
        lists = Lazy { Self.byPath(site.plan.listFiles) }
        index = Lazy { Self.byPath(SearchIndex.files(of: site.plan.model, jobs: jobs)) }
    }

    private static func byPath(_ files: [OutputFile]) -> [String: OutputFile] {
        Dictionary(files.lazy.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Every path of the site, the search index included.
    package var paths: Set<String> { Set(plain.keys).union(lists.value.keys).union(index.value.keys) }

    package func contains(_ path: String) -> Bool {
        file(path) != nil
    }

    /// The file's bytes, as a build would write them; nil where the site has no such file.
    ///
    /// - Throws: what stops a build when it comes to this file.
    package func bytes(for path: String) throws(Faults) -> [UInt8]? {
        if let bytes = made.withLock({ $0[path] }) { return bytes }
        guard let file = file(path) else { return nil }
        let warnings = WarningList()
        do {
            let bytes = try site.renderer.bytes(of: file, warnings: warnings)
            // Of two threads that make one file, the first tells.
            let isFirst = made.withLock { $0.updateValue(bytes, forKey: path) == nil }
            let found = warnings.sorted
            if isFirst, !found.isEmpty { report(found) }
            return bytes
        } catch {
            report(error.diagnostics)
            throw error
        }
    }

    private func file(_ path: String) -> OutputFile? {
        if let file = plain[path] { return file }
        if path.hasPrefix("search/") { return index.value[path] }
        return Plan.isOfList(path) ? lists.value[path] : nil
    }
}
