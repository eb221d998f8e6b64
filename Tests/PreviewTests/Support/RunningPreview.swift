internal import Foundation
internal import Text
internal import Testing
@testable import Preview

/// A preview that runs for the length of a test, on a port that the system chose.
struct RunningPreview {
    let port: UInt16
    let events: Collected<PreviewServer.Event>

    func get(_ target: String, _ method: String = "GET", headers: [String] = []) async throws -> Client.Response {
        try await Client.send(target, method: method, headers: headers, port: port)
    }

    static func with(
        host: String = "127.0.0.1", port: PreviewServer.Configuration.Port = .exactly(0), watching folders: [String] = [],
        build: @escaping PreviewServer.Build, _ body: (RunningPreview) async throws -> Void
    ) async throws {
        let events = Collected<PreviewServer.Event>()
        var configuration = PreviewServer.Configuration(watchedFolders: folders)
        configuration.host = host
        configuration.port = port
        let server = PreviewServer(configuration: configuration, log: { events.add($0) }, build: build)
        let task = Task { try await server.run() }
        let address = try await events.wait { $0.contains { $0.address != nil } }.compactMap(\.address).first
        let listening = try #require(address.flatMap { URL(string: $0)?.port })
        try await body(RunningPreview(port: UInt16(listening), events: events))
        task.cancel()
        try await within { try await task.value }
    }

    static func with(pages: [String: String], _ body: (RunningPreview) async throws -> Void) async throws {
        try await with(build: { _ in .success(TestSite(pages)) }, body)
    }
}

extension PreviewServer.Event {
    var address: String? {
        if case .listening(let address) = self { address } else { nil }
    }
}
