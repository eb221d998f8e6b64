internal import Foundation
internal import Glibc
internal import Synchronization
internal import Testing
internal import Text
@testable import Preview

@Suite struct LiveTests {
    @Test func tellsOfEachSave() async throws {
        try await TemporaryFolder.with { folder in
            let path = folder.path
            try folder.put("<head></head>one", at: "index.html")
            try folder.put("p { color: red }", at: "style.css")
            try await RunningPreview.with(watching: [path], build: { _ in TestSite.built(from: path) }) { preview in
                var events = Client.events(port: preview.port).makeAsyncIterator()
                let first = try #require(try await events.next())
                #expect(first.version == 1)
                #expect(first.stylesSince == 1)
                let page = try await preview.get("/")
                #expect(page.text.contains("data-session=\"\(first.session)\" data-version=\"1\""))

                try folder.put("<head></head>two", at: "index.html")
                let reload = try #require(try await events.next())
                #expect(reload.stylesSince > 1)
                #expect(try await preview.get("/").text.contains("two"))

                try folder.put("p { color: blue }", at: "style.css")
                let styles = try #require(try await events.next())
                #expect(styles.stylesSince == reload.version)
                #expect(styles.version == reload.version + 1)

                try folder.put("<head></head>\nthis is BROKEN", at: "index.html")
                let broken = try #require(try await events.next())
                #expect(broken.version == styles.version)
                #expect(broken.faults == [.init(headline: "index.html:2:9: error: this is broken", line: "this is BROKEN", indent: 8, width: 6)])
                #expect(try await preview.get("/").text.contains("two"))
                #expect(try await preview.get("/style.css").text == "p { color: blue }")

                try folder.put("<head></head>three", at: "index.html")
                let mended = try #require(try await events.next())
                #expect(mended.faults.isEmpty)
                #expect(mended.version == broken.version + 1)
                #expect(mended.stylesSince == mended.version)
                #expect(try await preview.get("/").text.contains("three"))
            }
        }
    }

    /// A file that cannot be made is there all the same: it says what is wrong with it.
    @Test func fileThatCannotBeMadeShowsWhy() async throws {
        try await TemporaryFolder.with { folder in
            var site = TestSite(["index.html": "good", "bad.html": "bad"])
            site.faults["bad.html"] = Diagnostic(systemFailure: "cannot be read: <gone>", path: "content/bad")
            try await RunningPreview.with(watching: [folder.path], build: { [site] _ in .success(site) }) { preview in
                let page = try await preview.get("/bad.html")
                #expect(page.status == 500)
                #expect(page.text.contains("<h1>The page cannot be shown</h1>"))
                #expect(page.text.contains("<pre>content/bad: error: cannot be read: &lt;gone&gt;</pre>"))
                #expect(try await preview.get("/").status == 200)
            }
        }
    }

    @Test func siteThatWasNeverBuiltShowsWhy() async throws {
        try await TemporaryFolder.with { folder in
            let path = folder.path
            try folder.put("<b> BROKEN", at: "index.html")
            try await RunningPreview.with(watching: [path], build: { _ in TestSite.built(from: path) }) { preview in
                let page = try await preview.get("/any/where.html")
                #expect(page.status == 503)
                #expect(page.text.contains("index.html:1:5: error: this is broken\n&lt;b&gt; BROKEN\n    ^~~~~~"))
                #expect(page.text.contains("data-version=\"0\""))
                try folder.put("good", at: "index.html")
                try await preview.events.wait { $0.contains { if case .rebuilt(let rebuild) = $0 { rebuild.succeeded } else { false } } }
                #expect(try await preview.get("/").text.hasPrefix("good"))
            }
        }
    }

    @Test func requestWaitsForTheFirstBuild() async throws {
        let (gate, opening) = AsyncStream.makeStream(of: Void.self)
        try await RunningPreview.with(build: { _ in
            for await _ in gate {}
            return .success(TestSite(["index.html": "late"]))
        }) { preview in
            async let response = preview.get("/")
            // What needs no pages does not wait.
            let script = try await preview.get("/.dossier/preview.js")
            #expect(script.status == 200)
            opening.finish()
            let page = try await response
            #expect(page.text.hasPrefix("late"))
        }
    }

    @Test func oneBuildAtATimeAndNoSaveLost() async throws {
        try await TemporaryFolder.with { folder in
            let path = folder.path
            let running = Mutex(0)
            let seen = Collected<SourceChanges>()
            try await RunningPreview.with(watching: [path], build: { changes in
                running.withLock {
                    $0 += 1
                    #expect($0 == 1)
                }
                seen.add(changes)
                try? await Task.sleep(for: .milliseconds(20))
                running.withLock { $0 -= 1 }
                return .success(TestSite([:]))
            }) { _ in
                try await seen.wait { !$0.isEmpty }
                for index in 0..<50 {
                    try folder.put("a", at: "\(index).md")
                    if index % 10 == 0 { try await Task.sleep(for: .milliseconds(40)) }
                }
                let all = try await seen.wait { Set($0.flatMap(\.paths)).count == 50 }
                #expect(all.first == .everything)
                #expect(all.count < 30)
            }
        }
    }

    @Test func endsAtOnceWithStreamsOpenAndABuildUnderWay() async throws {
        // A build that does not heed cancellation.
        let gate = Mutex<CheckedContinuation<Void, Never>?>(nil)
        let ended = Collected<Bool>()
        try await RunningPreview.with(build: { _ in
            await withCheckedContinuation { continuation in gate.withLock { $0 = continuation } }
            return .success(TestSite([:]))
        }) { preview in
            let port = preview.port
            for _ in 0..<3 {
                Task {
                    for try await _ in Client.events(port: port) {}
                    ended.add(true)
                }
            }
            Task { try await preview.get("/") }
            _ = try await preview.get("/.dossier/preview.js")
            try await within { while gate.withLock({ $0 == nil }) { try await Task.sleep(for: .milliseconds(2)) } }
        }
        // The server has ended, and the streams learn of it.
        try await ended.wait { $0.count == 3 }
        gate.withLock { $0?.resume() }
    }

    @Test func endsAtCtrlC() async {
        await #expect(processExitsWith: .exitCode(7)) {
            var configuration = PreviewServer.Configuration(watchedFolders: [])
            configuration.port = .exactly(0)
            let server = PreviewServer(
                configuration: configuration,
                log: { event in
                    guard let port = event.address.flatMap({ URL(string: $0)?.port }) else { return }
                    Task {
                        for try await _ in Client.events(port: UInt16(port)) { kill(getpid(), SIGINT) }
                    }
                },
                build: { _ in .success(TestSite([:])) })
            try await server.runUntilInterrupted()
            exit(7)
        }
    }

    @Test func outlivesAShortageOfFiles() async {
        await #expect(processExitsWith: .exitCode(7)) {
            try await RunningPreview.with(port: .firstFree(from: 20_000), build: { _ in .success(TestSite(["index.html": "a"])) }) { preview in
                _ = try await preview.get("/")
                var limit = rlimit(rlim_cur: 64, rlim_max: 64)
                try #require(setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0)
                // The last of these leave the server no descriptor for its own end.
                var sockets = [Int32]()
                while sockets.count < 100, let socket = try? Client.connect(to: preview.port, patience: .seconds(1)) { sockets.append(socket) }
                try await Task.sleep(for: .milliseconds(300))
                for socket in sockets { close(socket) }
                try await within {
                    while (try? await preview.get("/").status) != 200 { try await Task.sleep(for: .milliseconds(10)) }
                }
            }
            exit(7)
        }
    }
}
