import Corpus
import Foundation
import Text

@testable import Site

/// A site in a folder of its own: texts by path in, texts by path out.
final class TestSite {
    let folder: URL
    var path: String { folder.path }
    var output: String { path + "/public" }

    init(_ files: [String: String] = [:]) throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("dossier-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for (path, text) in files { try write(path, text) }
    }

    deinit {
        try? FileManager.default.removeItem(at: folder)
    }

    func write(_ path: String, _ text: String) throws {
        let file = folder.appendingPathComponent(path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    /// Makes a symbolic link, and the folders above it.
    func link(_ path: String, to target: String) throws {
        let file = folder.appendingPathComponent(path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(atPath: file.path, withDestinationPath: target)
    }

    func remove(_ path: String) throws {
        try FileManager.default.removeItem(at: folder.appendingPathComponent(path))
    }

    @discardableResult
    func build(jobs: Int = 2, _ change: (inout BuildOptions) -> Void = { _ in }) throws -> BuildReport {
        var options = BuildOptions(site: path, output: output)
        options.jobs = jobs
        change(&options)
        var timer = StageTimer()
        return try SiteBuild.run(options, timer: &timer)
    }

    /// The diagnostics of a build that fails, as a person sees them; the warnings of one that does not.
    func diagnostics() -> String {
        do {
            return try build().warnings.map(\.description).joined(separator: "\n")
        } catch {
            return "\(error)"
        }
    }

    /// Every file of the output folder by its path, the manifest included.
    func files() throws -> [String: Data] {
        guard let paths = FileManager.default.enumerator(atPath: output) else { return [:] }
        var files: [String: Data] = [:]
        for case let path as String in paths {
            var isFolder: ObjCBool = false
            let full = output + "/" + path
            if FileManager.default.fileExists(atPath: full, isDirectory: &isFolder), !isFolder.boolValue {
                files[path] = try Data(contentsOf: URL(fileURLWithPath: full))
            }
        }
        return files
    }

    func text(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(fileURLWithPath: output + "/" + path)), as: UTF8.self)
    }
}

/// A small dossier with one of everything.
let smallDossier: [String: String] = [
    "content/dossier.yml": "title: Test dossier\nsummary: A dossier for tests.\nbase_url: https://example.org/test/\n",
    "content/articles/arrival.md": """
        ---
        title: A guest arrives
        date: 2023-03-20T10:03:00
        outlet: herald
        byline: Ada Example
        url: https://example.org/arrival
        ---

        Grace Sample met Ada Example in Harbourtown on Monday. “We shall talk,” Sample said.

        The Harbour Council welcomed the visit, see [the other](talks.md).
        """,
    "content/articles/talks.md": """
        ---
        title: Talks begin
        date: 2023-03-21
        outlet: courier
        ---

        Talks between Grace Sample and the Harbour Council began on Tuesday.
        """,
    "content/articles/undated.md": "Nobody says when this was written, in May 2021 or later.\n",
    "content/entities/grace-sample.md": "---\nname: Grace Sample\ntype: person\nweak_aliases: [Sample]\nwikidata: Q1\nsummary: A visitor.\n---\n",
    "content/entities/harbour-council.md": "---\nname: Harbour Council\ntype: organization\n---\n",
    "content/entities/harbourtown.md": "---\nname: Harbourtown\ntype: place\n---\n",
    "content/outlets/herald.md": "---\nname: The Herald\nurl: https://example.org/\nowner: Press Group\n---\n",
    "content/outlets/courier.md": "---\nname: The Courier\n---\n",
    "content/pages/about.md": "---\ntitle: About\n---\n\nHow it was made. See [talks](../articles/talks.md) and the [picture](assets/map.txt).\n",
    "content/assets/map.txt": "a map",
]
