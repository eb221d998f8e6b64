internal import Synchronization
package import Text

/// A site in memory: each file is made when it is first asked for, and kept.
package final class SiteSnapshot: Sendable {
    /// What the build found that did not stop it, in order.
    package let warnings: [Diagnostic]
    private let site: PlannedSite
    private let jobs: Int
    private let planned: [String: OutputFile]
    private let made = Mutex<[String: [UInt8]]>([:])
    /// The files of the search index by path. It needs the whole dossier, so that it waits until somebody searches.
    private let index = Mutex<[String: OutputFile]?>(nil)

    init(_ site: PlannedSite, adding diagnostics: [Diagnostic], jobs: Int) {
        self.site = site
        self.jobs = jobs
        warnings = (site.warnings + diagnostics).sorted()
        planned = Self.byPath(site.plan.files)
    }

    private static func byPath(_ files: [OutputFile]) -> [String: OutputFile] {
        Dictionary(files.lazy.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Every path of the site, the search index included.
    package var paths: Set<String> { Set(planned.keys).union(indexFiles.keys) }

    package func contains(_ path: String) -> Bool {
        file(path) != nil
    }

    /// The file's bytes, as a build would write them; nil where the site has no such file.
    package func bytes(for path: String) -> [UInt8]? {
        if let bytes = made.withLock({ $0[path] }) { return bytes }
        guard let file = file(path), let bytes = try? site.renderer.bytes(of: file, warnings: WarningList()) else { return nil }
        made.withLock { $0[path] = bytes }
        return bytes
    }

    private func file(_ path: String) -> OutputFile? {
        planned[path] ?? (path.hasPrefix("search/") ? indexFiles[path] : nil)
    }

    private var indexFiles: [String: OutputFile] {
        index.withLock { index in
            if let index { return index }
            let files = Self.byPath(SearchIndex.files(of: site.plan.model, jobs: jobs))
            index = files
            return files
        }
    }
}
