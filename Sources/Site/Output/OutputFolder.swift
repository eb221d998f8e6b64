internal import Corpus
package import Text

/// Brings an output folder to hold a site's files: writes what changed, removes what is no longer part of the site, leaves
/// what is not the site's.
///
/// The order keeps the folder usable if the program is killed at any moment: first a manifest of old and new files, so that
/// the next build knows every file that may be ours; then the files, each whole or not at all, those that others refer to
/// before those that refer to them; last the removals and the final manifest.
package struct OutputFolder: Sendable {
    package struct Result: Sendable, Equatable {
        package var written = 0
        package var unchanged = 0
        package var removed = 0
    }

    /// The folder's path.
    let path: String

    /// Throws where the folder must not be written to: it would hold the site's own sources.
    package init(path: String, site: String) throws(Faults) {
        self.path = path
        if path.isEmpty { throw Faults([Diagnostic(.error, "--output needs the name of a folder", path: "")]) }
        if let status = try? Disk.status(path), status.kind != .folder {
            throw Faults([Diagnostic(.error, "the output folder is no folder; name another with --output", path: path)])
        }
        guard let output = Disk.destination(path) else {
            throw Faults([Diagnostic(.error, "nobody can tell where this leads; name the output folder without “..”", path: path)])
        }
        let sources = ["/content", "/templates"].compactMap { Disk.destination(site + $0) }
        let holdsSources = (sources + [Disk.destination(site)].compactMap(\.self)).contains { $0 == output || $0.isBelow(output) }
        if holdsSources || sources.contains(where: { output.isBelow($0) }) {
            throw Faults([
                Diagnostic(.error, "the output folder must not hold or lie in the site's sources; name another with --output", path: path)
            ])
        }
    }

    /// Writes a site. `content` gives the content of a file and may be called on any thread.
    package func update(
        _ files: [OutputFile], jobs: Int, content: @Sendable (OutputFile) throws(Faults) -> FileContent
    ) throws(Faults) -> Result {
        do {
            let isThere = Disk.exists(path)
            try Disk.makeFolder(path)
            // Of two builds into one folder the second waits, and finds what the first wrote.
            let lock = try FolderLock(path)
            defer { withExtendedLifetime(lock) {} }
            let file = try manifestFile()
            let old = Manifest(bytes: file)
            let new = Manifest(paths: Set(files.map(\.path)))
            if isThere { try refuseStrangers(files, old) }
            let folders = Self.folders(of: files.map(\.path))
            try refuseLinks(folders)
            // A file may be ours while it is written, and until it is removed.
            let both = old.paths.isSubset(of: new.paths) ? new : Manifest(paths: old.paths.union(new.paths))
            if both != old { try writeManifest(both) }
            try makeFolders(folders)
            var result = try write(inOrder(files), over: old, jobs: jobs, content: content)
            result.removed = try remove(old.paths.subtracting(new.paths))
            // One that says the same in other bytes becomes that of a first build.
            if both != new || both == old && new.bytes != file { try writeManifest(new) }
            return result
        } catch let failure as Disk.Failure {
            throw Faults([Diagnostic(systemFailure: "cannot be written: \(failure.reason)", path: failure.path)])
        } catch let faults as Faults {
            throw faults
        } catch {
            throw Faults([Diagnostic(.error, "\(error)", path: path)])
        }
    }

    /// Empty where there is none.
    private func manifestFile() throws(Disk.Failure) -> [UInt8] {
        do {
            return try Disk.read(path + "/" + Manifest.name)
        } catch {
            if error.isMissing { return [] }
            throw error
        }
    }

    private func writeManifest(_ manifest: Manifest) throws(Disk.Failure) {
        try Disk.replace(path + "/" + Manifest.name, with: manifest.bytes)
    }

    /// A file that stands where the site wants one and that no build wrote: it might be all that somebody has.
    private func refuseStrangers(_ files: [OutputFile], _ old: Manifest) throws(Faults) {
        var faults = [Diagnostic]()
        for file in files where !old.paths.contains(file.path) {
            guard let status = try? Disk.status(path + "/" + file.path, following: false) else { continue }
            // A build that was killed before it could write its first manifest leaves nothing but its own part files.
            let message =
                status.kind == .folder
                ? "a folder stands where the site puts \(file.origin); move it away"
                : "stands where the site puts \(file.origin), and no build wrote it; move it away"
            faults.append(Diagnostic(.error, message, path: path + "/" + file.path))
        }
        if !faults.isEmpty { throw Faults(faults) }
    }

    /// A folder in the way that is a link would take files out of the output folder.
    private func refuseLinks(_ folders: [String]) throws(Faults) {
        var faults = [Diagnostic]()
        for folder in folders {
            guard let status = try? Disk.status(path + "/" + folder, following: false), status.kind != .folder else { continue }
            faults.append(Diagnostic(.error, "is no folder but the site needs one of this name; move it away", path: path + "/" + folder))
        }
        if !faults.isEmpty { throw Faults(faults) }
    }

    /// All folders that hold one of the paths, each behind those that hold it.
    private static func folders(of paths: some Sequence<String>) -> [String] {
        // Thousands of files stand in a handful of folders.
        let nearest = Set(paths.map(\.pathFolder))
        return Set(nearest.flatMap { String($0).pathFolders.map(String.init) }).sorted()
    }

    /// What pages refer to comes first; the pages that lead to others come last.
    private func inOrder(_ files: [OutputFile]) -> [OutputFile] {
        func rank(_ file: OutputFile) -> Int {
            if file.path == "search/root.js" { return 2 }
            guard file.path.hasSuffix(".html") else { return 0 }
            return file.path.utf8.contains(UInt8(ascii: "/")) ? 1 : 3
        }
        var ranked = [[OutputFile]](repeating: [], count: 4)
        for file in files { ranked[rank(file)].append(file) }
        return Array(ranked.joined())
    }

    private func makeFolders(_ folders: [String]) throws(Faults) {
        for folder in folders {
            do {
                try Disk.makeFolder(path + "/" + folder)
            } catch {
                throw Faults([Diagnostic(systemFailure: "cannot be made: \(error.reason)", path: error.path)])
            }
        }
    }

    private func write(
        _ files: [OutputFile], over old: Manifest, jobs: Int, content: @Sendable (OutputFile) throws(Faults) -> FileContent
    ) throws(Faults) -> Result {
        let outcomes = parallelMap(files.count, jobs: jobs) { index in
            Swift.Result { () throws(Faults) in
                // What no build wrote yet is not there: strangers were refused.
                try write(files[index], content(files[index]), mayBeThere: old.paths.contains(files[index].path))
            }
        }
        var result = Result()
        var faults = [Diagnostic]()
        for outcome in outcomes {
            switch outcome {
            case .success(true): result.written += 1
            case .success(false): result.unchanged += 1
            case .failure(let problem): faults += problem.diagnostics
            }
        }
        if !faults.isEmpty { throw Faults(faults) }
        return result
    }

    /// Writes a file unless it is there with the same bytes; false where it is.
    private func write(_ file: OutputFile, _ content: FileContent, mayBeThere: Bool) throws(Faults) -> Bool {
        let target = path + "/" + file.path
        do {
            switch content {
            case .bytes(let bytes):
                if mayBeThere, Disk.holds(target, bytes) { return false }
                try Disk.replace(target, with: bytes)
                return true
            case .pieces(let pieces):
                return try Disk.bring(target, mayBeThere: mayBeThere, pieces: pieces.count, append: pieces.append)
            case .copy(let source):
                return try Disk.copy(source, to: target, mayBeThere: mayBeThere)
            }
        } catch {
            if case .copy(error.path) = content { throw Faults([Diagnostic(systemFailure: "cannot be read: \(error.reason)", path: file.origin)]) }
            throw Faults([Diagnostic(systemFailure: "cannot be written: \(error.reason)", path: error.path)])
        }
    }

    private func remove(_ paths: Set<String>) throws(Disk.Failure) -> Int {
        var removed = 0
        for stale in paths.sorted() {
            let target = path + "/" + stale
            // Nothing is removed through a link that replaced one of our folders.
            let isThroughLink = stale.pathFolders.contains {
                (try? Disk.status(path + "/" + $0, following: false))?.kind != .folder
            }
            guard !isThroughLink, let kind = (try? Disk.status(target, following: false))?.kind, kind != .folder else { continue }
            try Disk.remove(target)
            removed += 1
        }
        for folder in Self.folders(of: paths).reversed() { Disk.removeFolderIfEmpty(path + "/" + folder) }
        return removed
    }
}
