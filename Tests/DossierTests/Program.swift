import Foundation

/// The program as it was built beside the tests, run in a folder of its own.
final class Program {
    let folder: URL
    var path: String { folder.path }

    /// - Parameter files: texts by their paths in the folder.
    init(_ files: [String: String] = [:]) throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("dossier-command-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for (path, text) in files { try write(path, text) }
    }

    deinit {
        for end in ["", ".output", ".errors"] { try? FileManager.default.removeItem(atPath: path + end) }
    }

    struct Outcome: Equatable {
        var status: Int32
        var output: String
        var errors: String
    }

    /// The program stands beside the tests.
    static let url = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().appendingPathComponent("dossier")

    /// Runs a command to its end.
    func run(_ arguments: String...) throws -> Outcome {
        let process = try start(arguments)
        process.waitUntilExit()
        return Outcome(status: process.terminationStatus, output: said("output"), errors: said("errors"))
    }

    /// Runs a command with the redirections of a shell.
    func runInShell(_ command: String) throws -> Outcome {
        let process = try start(["-c", "exec \"$0\" \(command)", Self.url.path], of: URL(fileURLWithPath: "/bin/sh"))
        process.waitUntilExit()
        return Outcome(status: process.terminationStatus, output: said("output"), errors: said("errors"))
    }

    /// Starts a command; what it says goes to files beside the folder.
    func start(_ arguments: [String], of program: URL = Program.url) throws -> Process {
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.standardOutput = try file("output")
        process.standardError = try file("errors")
        process.standardInput = FileHandle.nullDevice
        try process.run()
        return process
    }

    /// What the last command has said so far.
    func said(_ stream: String) -> String {
        (try? Data(contentsOf: URL(fileURLWithPath: "\(path).\(stream)"))).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    private func file(_ stream: String) throws -> FileHandle {
        let url = URL(fileURLWithPath: "\(path).\(stream)")
        try Data().write(to: url)
        return try FileHandle(forWritingTo: url)
    }

    func write(_ path: String, _ text: String) throws { try write(path, bytes: Array(text.utf8)) }

    func write(_ path: String, bytes: [UInt8]) throws {
        let file = folder.appendingPathComponent(path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
    }

    func text(_ path: String) -> String? {
        (try? Data(contentsOf: folder.appendingPathComponent(path))).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Every file of the folder but those of the built site.
    var files: [String] {
        let all = (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []
        return all.filter { path in
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: self.path + "/" + path, isDirectory: &isFolder) && !isFolder.boolValue && !path.hasPrefix("public/")
        }.sorted()
    }
}
