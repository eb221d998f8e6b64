internal import Foundation
internal import Glibc
internal import Synchronization
internal import Text
internal import Testing
@testable import Preview

/// A site that is its pages.
struct TestSite: PreviewSite {
    var pages: [String: [UInt8]]
    var warnings: [Diagnostic] = []
    /// What is wrong with files that there are, by their paths.
    var faults: [String: Diagnostic] = [:]

    init(_ pages: [String: String]) {
        self.pages = pages.mapValues { Array($0.utf8) }
    }

    func contains(_ path: String) -> Bool { pages[path] != nil }
    func bytes(for path: String) throws(Faults) -> [UInt8]? {
        if let fault = faults[path] { throw Faults([fault]) }
        return pages[path]
    }

    /// The site that a folder's files are; at fault where a file's text holds the word BROKEN.
    static func built(from folder: String) -> Result<any PreviewSite, Faults> {
        var site = TestSite([:])
        var faults = [Diagnostic]()
        for path in FileManager.default.subpaths(atPath: folder) ?? [] {
            guard let data = FileManager.default.contents(atPath: "\(folder)/\(path)") else { continue }
            let source = SourceFile(path: path, bytes: Array(data))
            if let range = data.range(of: Data("BROKEN".utf8)) {
                faults.append(Diagnostic(.error, "this is broken", at: range.lowerBound..<range.upperBound, in: source))
            }
            site.pages[path] = source.bytes
        }
        return faults.isEmpty ? .success(site) : .failure(Faults(faults))
    }
}

/// A folder of its own for one test.
struct TemporaryFolder {
    let path: String

    /// Makes the folder, runs the body, and removes it.
    static func with<T>(_ body: (TemporaryFolder) async throws -> T) async throws -> T {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("dossier-preview-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: url) }
        return try await body(TemporaryFolder(path: url.path))
    }

    func write(_ text: String, to name: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: "\(path)/\(name)"))
    }

    /// As editors save: a new file beside the old one, then a rename over it.
    func writeAtomically(_ text: String, to name: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: "\(path)/\(name)"), options: .atomic)
    }

    /// Puts a file in place in one step, seen by nobody before it is whole.
    func put(_ text: String, at name: String) throws {
        let draft = "\(path).draft"
        try Data(text.utf8).write(to: URL(fileURLWithPath: draft))
        try #require(rename(draft, "\(path)/\(name)") == 0)
    }

    func makeFolder(_ name: String) throws {
        try FileManager.default.createDirectory(atPath: "\(path)/\(name)", withIntermediateDirectories: true)
    }

    func remove(_ name: String) throws {
        try FileManager.default.removeItem(atPath: "\(path)/\(name)")
    }

    func move(_ name: String, to other: String) throws {
        try FileManager.default.moveItem(atPath: "\(path)/\(name)", toPath: "\(path)/\(other)")
    }
}

struct TookTooLong: Error {}

/// Runs the body, and fails where it takes longer than any machine should need.
func within<T: Sendable>(_ limit: Duration = .seconds(20), _ body: @escaping @Sendable () async throws -> T) async throws -> T {
    try await withThrowingTaskGroup(of: T.self) { group in
        group.addTask { try await body() }
        group.addTask {
            try await Task.sleep(for: limit)
            throw TookTooLong()
        }
        defer { group.cancelAll() }
        return try #require(try await group.next())
    }
}

/// Values that arrive from elsewhere, kept until they are asked for.
final class Collected<Value: Sendable>: Sendable {
    private let values = Mutex<[Value]>([])

    var all: [Value] { values.withLock { $0 } }

    func add(_ value: Value) { values.withLock { $0.append(value) } }

    /// The values, once they are as wished.
    @discardableResult
    func wait(until isAsWished: @escaping @Sendable ([Value]) -> Bool) async throws -> [Value] {
        do {
            return try await within {
                while !isAsWished(self.all) { try await Task.sleep(for: .milliseconds(2)) }
                return self.all
            }
        } catch is TookTooLong {
            Issue.record("never as wished: \(all)")
            throw TookTooLong()
        }
    }
}
