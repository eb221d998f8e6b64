internal import FlyingFox
internal import FlyingSocks
internal import Foundation
package import Text

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// A local web server that shows a site while it is being written: it builds into memory, watches the sources,
/// builds again when they change, and tells the browser.
package struct PreviewServer: Sendable {
    package struct Configuration: Sendable {
        package enum Port: Sendable, Hashable {
            /// This port, asked for by name: if it is taken, that is an error. 0 lets the system choose.
            case exactly(UInt16)
            /// This port, or the next that is free.
            case firstFree(from: UInt16)
        }

        /// The address to listen on: `localhost`, or an IPv4 or IPv6 address.
        package var host = "127.0.0.1"
        package var port = Port.firstFree(from: 8080)
        /// The folders whose files make the site, with all that is below them. A folder need not exist yet, but the one it stands in must.
        package var watchedFolders: [String]
        /// How a burst of saves is gathered into one rebuild.
        package var gathering = Gathering()

        package init(watchedFolders: [String]) {
            self.watchedFolders = watchedFolders
        }
    }

    package enum Event: Sendable {
        /// The server answers at this address, such as `http://127.0.0.1:8080/`.
        case listening(address: String)
        /// Other machines can read the preview.
        case reachableFromElsewhere(host: String)
        /// The system cannot tell of changes, so the folders are looked through every so often.
        case polling(reason: String)
        case rebuilt(Rebuild)
    }

    /// Builds the site again. The first call is for ``SourceChanges/everything``; there is never more than one at a time.
    package typealias Build = @Sendable (SourceChanges) async -> Result<any PreviewSite, Faults>

    private let configuration: Configuration
    private let build: Build
    private let log: @Sendable (Event) -> Void

    package init(
        configuration: Configuration,
        log: @escaping @Sendable (Event) -> Void,
        build: @escaping Build
    ) {
        self.configuration = configuration
        self.build = build
        self.log = log
    }

    /// Serves until the task is cancelled, or Ctrl-C is pressed or the process is asked to end.
    /// - Throws: ``PreviewError``
    package func runUntilInterrupted() async throws {
        let interruption = Interruption()
        let waiting = interruption.waiting
        let serving = Task {
            defer { waiting.finish() }
            try await run()
        }
        await interruption.wait()
        serving.cancel()
        // A connection in the midst of a long request may not heed it: it is not waited for.
        let (endings, ended) = AsyncStream.makeStream(of: Result<Void, any Error>.self)
        Task { ended.yield(await serving.result) }
        Task {
            try await Task.sleep(for: .seconds(1))
            ended.yield(.success(()))
        }
        for await ending in endings { return try ending.get() }
    }

    /// Serves until the task is cancelled. A build that is under way then is not waited for.
    /// - Throws: ``PreviewError``
    package func run() async throws {
        let host = try ListeningHost(configuration.host)
        let candidates: ClosedRange<UInt16>
        switch configuration.port {
        case .exactly(let port): candidates = port...port
        case .firstFree(let port): candidates = port...(port > .max - 100 ? .max : port + 100)
        }
        for port in candidates {
            do {
                return try await serve(on: host, port: port)
            } catch SocketError.failed(_, EADDRINUSE, _) {
                continue
            } catch let error as PreviewError {
                throw error
            } catch {
                if Task.isCancelled { return }
                throw PreviewError.serverFailed(host: configuration.host, port: port, reason: "\(error.localizedDescription)")
            }
        }
        throw PreviewError.portsTaken(candidates)
    }

    private enum Milestone {
        case listening(port: UInt16)
        case ended
    }

    private func serve(on host: ListeningHost, port: UInt16) async throws {
        let state = PreviewState()
        let handler = RequestHandler(state: state, hosts: host.acceptedHosts)
        let server = try host.makeServer(port: port, handler: handler)
        try await withThrowingTaskGroup(of: Milestone.self) { group in
            defer { group.cancelAll() }
            group.addTask {
                try await Self.run(server, port: port)
                return .ended
            }
            group.addTask {
                try await server.waitUntilListening(timeout: 60)
                return .listening(port: await server.listeningAddress?.port ?? port)
            }
            // A port that is taken ends the first task before the second.
            guard case .listening(let port) = try await group.next() else { return }
            log(.listening(address: host.address(port: port)))
            if host.isReachableFromElsewhere { log(.reachableFromElsewhere(host: configuration.host)) }
            group.addTask {
                try await keepBuilding(state)
                return .ended
            }
            _ = try await group.next()
        }
    }

    /// Runs the server, again where it ended because it could not take a connection: for a moment no more files could be open,
    /// or the other end gave up. It drops its connections with that; browsers make theirs again.
    private static func run(_ server: HTTPServer, port: UInt16) async throws {
        while true {
            do {
                return try await server.run()
            } catch SocketError.failed(_, let number, _) where port != 0 && [EMFILE, ENFILE, ECONNABORTED].contains(number) {
                try await Task.sleep(for: .milliseconds(250))
            }
        }
    }

    /// Builds, then builds again at each change, until the task is cancelled.
    private func keepBuilding(_ state: PreviewState) async throws {
        let inbox = ChangeInbox()
        // Watching begins before the first build, so that no edit falls between the two.
        let watcher = try FolderWatcher(
            folders: configuration.watchedFolders, gathering: configuration.gathering,
            deliver: { inbox.add($0) }, polling: { log(.polling(reason: $0)) })
        defer { watcher.stop() }
        inbox.add(.everything)
        // A task of its own, so that an interruption need not wait until a build has run its course.
        let builder = Task {
            for await _ in inbox.arrivals {
                let changes = inbox.take()
                guard !changes.isEmpty else { continue }
                let clock = ContinuousClock()
                let start = clock.now
                let result = await build(changes)
                guard !Task.isCancelled else { return }
                log(.rebuilt(state.apply(result, after: changes, duration: clock.now - start)))
            }
        }
        defer { builder.cancel() }
        try await state.keepStreamsAlive()
    }
}

/// Why a preview cannot be served.
package enum PreviewError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The host is not an address to listen on.
    case unknownHost(String)
    /// Other programs listen on every port that was tried.
    case portsTaken(ClosedRange<UInt16>)
    case serverFailed(host: String, port: UInt16, reason: String)
    case watchingFailed(String)

    package var description: String {
        switch self {
        case .unknownHost(let host):
            "cannot listen on “\(host)”: give localhost, 127.0.0.1, 0.0.0.0 or another address of this machine"
        case .portsTaken(let ports) where ports.count == 1:
            "port \(ports.lowerBound) is taken by another program; give another with --port"
        case .portsTaken(let ports):
            "the ports \(ports.lowerBound) to \(ports.upperBound) are all taken by other programs; give another with --port"
        case .serverFailed(let host, let port, let reason):
            "cannot serve on \(host), port \(port): \(reason)"
        case .watchingFailed(let reason):
            "cannot watch for changes: \(reason)"
        }
    }
}
