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
            try folder.write("<head></head>one", to: "index.html")
            try folder.write("p { color: red }", to: "style.css")
            try await RunningPreview.with(watching: [path], build: { _ in TestSite.built(from: path) }) { preview in
                var events = Client.events(port: preview.port).makeAsyncIterator()
                let first = try #require(try await events.next())
                #expect(first.version == 1)
                #expect(first.stylesSince == 1)
                let page = try await preview.get("/")
                #expect(page.text.contains("data-session=\"\(first.session)\" data-version=\"1\""))

                try folder.writeAtomically("<head></head>two", to: "index.html")
                let reload = try #require(try await events.next())
                #expect(reload.stylesSince > 1)
                #expect(try await preview.get("/").text.contains("two"))

                try folder.write("p { color: blue }", to: "style.css")
                var styles = reload
                while styles.version == reload.version { styles = try #require(try await events.next()) }
                // A save may be seen in two parts, but the page need not be loaded again for either.
                #expect(styles.stylesSince <= reload.version || preview.rebuilds.contains { $0.changes.paths.contains("\(path)/index.html") })
                #expect(styles.faults.isEmpty)

                try folder.write("<head></head>\nthis is BROKEN", to: "index.html")
                var broken = styles
                while broken.faults.isEmpty { broken = try #require(try await events.next()) }
                #expect(broken.faults == [.init(headline: "index.html:2:9: error: this is broken", line: "this is BROKEN", indent: 8, width: 6)])
                #expect(try await preview.get("/").text.contains("two"))
                #expect(try await preview.get("/style.css").text == "p { color: blue }")

                try folder.write("<head></head>three", to: "index.html")
                var mended = broken
                while !mended.faults.isEmpty { mended = try #require(try await events.next()) }
                #expect(mended.version > broken.version)
                #expect(mended.stylesSince == mended.version)
                #expect(try await preview.get("/").text.contains("three"))
            }
        }
    }

    @Test func changeOfStylesAloneNeedsNoReload() async throws {
        try await TemporaryFolder.with { folder in
            let path = folder.path
            try folder.write("p { color: red }", to: "style.css")
            try await RunningPreview.with(watching: [path], build: { _ in TestSite.built(from: path) }) { preview in
                var events = Client.events(port: preview.port).makeAsyncIterator()
                #expect(try await events.next()?.version == 1)
                try folder.write("p { color: blue }", to: "style.css")
                let next = try #require(try await events.next())
                #expect(next.version > 1)
                #expect(next.stylesSince == 1)
            }
        }
    }

    @Test func siteThatWasNeverBuiltShowsWhy() async throws {
        try await TemporaryFolder.with { folder in
            let path = folder.path
            try folder.write("<b> BROKEN", to: "index.html")
            try await RunningPreview.with(watching: [path], build: { _ in TestSite.built(from: path) }) { preview in
                let page = try await preview.get("/any/where.html")
                #expect(page.status == 503)
                #expect(page.text.contains("index.html:1:5: error: this is broken\n&lt;b&gt; BROKEN\n    ^~~~~~"))
                #expect(page.text.contains("data-version=\"0\""))
                try folder.write("good", to: "index.html")
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
                    try folder.write("a", to: "\(index).md")
                    if index % 10 == 0 { try await Task.sleep(for: .milliseconds(40)) }
                }
                let all = try await seen.wait { Set($0.flatMap(\.paths)).count == 50 }
                #expect(all.first == .everything)
                #expect(all.count < 30)
            }
        }
    }

    @Test func endsAtOnceWithStreamsOpenAndABuildUnderWay() async throws {
        let (gate, opening) = AsyncStream.makeStream(of: Void.self)
        let ended = Collected<Bool>()
        try await RunningPreview.with(build: { _ in
            // A build that does not heed cancellation.
            await withCheckedContinuation { continuation in
                Thread.detachNewThread {
                    let waiting = DispatchSemaphore(value: 0)
                    Task.detached {
                        for await _ in gate {}
                        waiting.signal()
                    }
                    waiting.wait()
                    continuation.resume()
                }
            }
            return .success(TestSite([:]))
        }) { preview in
            let port = preview.port
            let streams = (0..<3).map { _ in
                Task {
                    for try await _ in Client.events(port: port) {}
                    ended.add(true)
                }
            }
            let page = Task { try await preview.get("/") }
            _ = try await preview.get("/.dossier/preview.js")
            _ = (streams, page)
        }
        // The server has ended; the streams learn of it.
        try await ended.wait { $0.count == 3 }
        opening.finish()
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
}
