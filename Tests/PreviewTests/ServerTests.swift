internal import FlyingSocks
internal import Foundation
internal import Glibc
internal import TestSupport
internal import Testing
internal import Text
@testable import Preview

@Suite struct ServerTests {
    static let pages = [
        "index.html": "<head></head>home", "articles/a.html": "<p>a</p>", "articles/index.html": "<p>all</p>", "404.html": "<p>nothing here</p>",
        "assets/style.css": "p { color: red }", "data/a b.txt": "0123456789",
    ]

    @Test func servesFiles() async throws {
        try await RunningPreview.with(pages: Self.pages) { preview in
            for (target, type, text) in [
                ("/", "text/html; charset=utf-8", "home"), ("/index.html", "text/html; charset=utf-8", "home"),
                ("/articles/", "text/html; charset=utf-8", "<p>all</p>"), ("/articles/a.html", "text/html; charset=utf-8", "<p>a</p>"),
                ("/articles/a.html?x=/../y", "text/html; charset=utf-8", "<p>a</p>"),
                ("/assets/style.css?dossier-version=3", "text/css; charset=utf-8", "p { color: red }"),
                ("/data/a%20b.txt", "text/plain; charset=utf-8", "0123456789"),
            ] {
                let response = try await preview.get(target)
                #expect(response.status == 200, "\(target)")
                #expect(response.headers["content-type"] == type)
                #expect(response.headers["cache-control"] == "no-cache")
                #expect(response.headers["x-content-type-options"] == "nosniff")
                #expect(response.headers["cross-origin-resource-policy"] == "same-origin")
                #expect(response.headers["content-length"] == String(response.body.count))
                #expect(response.text.contains(text))
                #expect(response.text.contains("/.dossier/preview.js") == type.hasPrefix("text/html"))
            }
        }
    }

    @Test func servesTheSitesOwn404Page() async throws {
        try await RunningPreview.with(pages: Self.pages) { preview in
            for target in ["/no", "/articles/no.html", "/articles/a", "/no/", "/articles/a.html/", "/.git/config"] {
                let response = try await preview.get(target)
                #expect(response.status == 404, "\(target)")
                #expect(response.text.hasPrefix("<p>nothing here</p><script"))
            }
        }
        try await RunningPreview.with(pages: [:]) { preview in
            let response = try await preview.get("/")
            #expect(response.status == 404)
            #expect(response.text.contains("<h1>No such page</h1>"))
        }
    }

    @Test func leadsToFolders() async throws {
        try await RunningPreview.with(pages: Self.pages.merging(["a b/index.html": ""]) { $1 }) { preview in
            let response = try await preview.get("/articles?q=1")
            #expect(response.status == 301)
            #expect(response.headers["location"] == "/articles/?q=1")
            #expect(try await preview.get("/a%20b").headers["location"] == "/a%20b/")
        }
    }

    @Test func answersHead() async throws {
        try await RunningPreview.with(pages: Self.pages) { preview in
            for target in ["/", "/data/a%20b.txt", "/no", "/.dossier/preview.js", "/.dossier/preview.css"] {
                let whole = try await preview.get(target)
                let head = try await preview.get(target, "HEAD", headers: ["Range: bytes=0-1"])
                #expect(head.status == whole.status)
                #expect(head.headers == whole.headers)
                #expect(head.body.isEmpty)
            }
            let events = try await preview.get("/.dossier/events", "HEAD")
            #expect(events.status == 200)
            #expect(events.headers["content-type"] == "text/event-stream; charset=utf-8")
        }
    }

    @Test func answersConditionsAndRanges() async throws {
        try await RunningPreview.with(pages: Self.pages) { preview in
            let whole = try await preview.get("/data/a%20b.txt")
            let tag = try #require(whole.headers["etag"])
            #expect(whole.headers["accept-ranges"] == "bytes")
            let table: [(headers: [String], status: Int, body: String, range: String?)] = [
                (["If-None-Match: \(tag)"], 304, "", nil),
                (["If-None-Match: \"x\", W/\(tag)"], 304, "", nil),
                (["If-None-Match: \"x\""], 200, "0123456789", nil),
                (["Range: bytes=2-4"], 206, "234", "bytes 2-4/10"),
                (["Range: bytes=-2"], 206, "89", "bytes 8-9/10"),
                (["Range: bytes=10-"], 416, "", "bytes */10"),
                (["Range: bytes=0-1,4-5"], 200, "0123456789", nil),
                (["Range: bytes=2-4", "If-Range: \(tag)"], 206, "234", "bytes 2-4/10"),
                (["Range: bytes=2-4", "If-Range: \"x\""], 200, "0123456789", nil),
                (["Range: bytes=2-4", "If-None-Match: \(tag)"], 304, "", nil),
            ]
            for row in table {
                let response = try await preview.get("/data/a%20b.txt", headers: row.headers)
                #expect(response.status == row.status, "\(row.headers)")
                #expect(response.text == row.body)
                #expect(response.headers["content-range"] == row.range)
                #expect(response.headers["etag"] == tag)
            }
            #expect(try await preview.get("/no", headers: ["Range: bytes=0-0", "If-None-Match: *"]).status == 404)
        }
    }

    @Test func refusesHostilePaths() async throws {
        try await RunningPreview.with(pages: Self.pages) { preview in
            // What HTTP itself cuts apart, or this client cannot send as a path, is another test's.
            for target in RequestPathTests.hostile where !target.isEmpty && !target.contains(where: "\t\u{0}".contains) {
                let response = try await preview.get(target)
                #expect(response.status == 400, "\(target)")
            }
        }
    }

    @Test func refusesForeignHosts() async throws {
        try await RunningPreview.with(pages: Self.pages) { preview in
            for host in ["example.org", "localhost.example.org", "127.0.0.1.example.org:\(preview.port)", nil] as [String?] {
                let response = try await Client.send("/", host: host, port: preview.port)
                #expect(response.status == 403)
                #expect(!response.text.contains("home"))
                #expect(try await Client.send("/.dossier/events", host: host, port: preview.port).status == 403)
            }
            for host in ["localhost", "127.0.0.1:\(preview.port)", "[::1]:9000"] {
                #expect(try await Client.send("/", host: host, port: preview.port).status == 200)
            }
            // A cached answer is no way round either.
            #expect(try await Client.send("/", host: "example.org", headers: ["If-None-Match: *"], port: preview.port).status == 403)
        }
    }

    @Test func answersAnyHostWhereAskedToAndSaysSo() async throws {
        try await RunningPreview.with(host: "0.0.0.0", build: { _ in .success(TestSite(Self.pages)) }) { preview in
            let response = try await Client.send("/", host: "office.local:\(preview.port)", port: preview.port)
            #expect(response.status == 200)
            #expect(try await Client.send("/", host: "a\"b", port: preview.port).status == 403)
            let isWarned = preview.events.all.contains { if case .reachableFromElsewhere("0.0.0.0") = $0 { true } else { false } }
            #expect(isWarned)
        }
    }

    @Test func canOnlyBeRead() async throws {
        try await RunningPreview.with(pages: Self.pages) { preview in
            for method in ["POST", "PUT", "DELETE", "OPTIONS", "PATCH"] {
                let response = try await preview.get("/", method)
                #expect(response.status == 405)
                #expect(response.headers["allow"] == "GET, HEAD")
            }
            // A body is no request, however large and however it is sent.
            let hidden = "GET /index.html HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
            let padding = String(repeating: "x", count: 3_000_000)
            for (kind, body) in [
                ("Content-Length: \(hidden.utf8.count)", hidden),
                ("Content-Length: \(padding.utf8.count + hidden.utf8.count)", padding + hidden),
                ("Transfer-Encoding: chunked", "\(String(hidden.utf8.count, radix: 16))\r\n\(hidden)\r\n0\r\n\r\n"),
            ] {
                let request = "POST / HTTP/1.1\r\nHost: localhost\r\n\(kind)\r\nConnection: close\r\n\r\n\(body)"
                let answer = try await Client.exchange(Array(request.utf8), port: preview.port)
                #expect(Client.response(in: answer)?.status == 405)
                #expect(!String(decoding: answer, as: UTF8.self).contains("home"))
            }
        }
    }

    @Test func livesThroughWhatIsNotHTTP() async throws {
        try await RunningPreview.with(pages: Self.pages) { preview in
            var generator = SplitMix(seed: 3)
            let pieces = ["GET ", "/", "%2e", "..", " HTTP/1.1", "\r\n", "\n", "Host:", "localhost", "\u{0}", "Range: bytes=", "-", "Content-Length: -1", ":", "\r\n\r\n", "?", "é"]
            for index in 0..<60 {
                var bytes = [UInt8]()
                for _ in 0..<Int.random(in: 0..<20, using: &generator) { bytes += Array((pieces.randomElement(using: &generator) ?? "").utf8) }
                if index % 3 == 0 { bytes += (0..<40).map { _ in UInt8.random(in: .min ... .max, using: &generator) } }
                _ = try await Client.exchange(bytes, patience: .milliseconds(20), port: preview.port)
            }
            #expect(try await preview.get("/").status == 200)
        }
    }

    @Test func answersSeveralRequestsOfAConnection() async throws {
        try await RunningPreview.with(pages: Self.pages) { preview in
            let first = "GET /assets/style.css HTTP/1.1\r\nHost: localhost\r\n\r\n"
            let last = "GET /no HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
            let answer = try await Client.exchange(Array((first + first + last).utf8), port: preview.port)
            let text = String(decoding: answer, as: UTF8.self)
            #expect(text.components(separatedBy: "HTTP/1.1 200 OK\r\n").count == 3)
            #expect(text.components(separatedBy: "HTTP/1.1 404 Not Found\r\n").count == 2)
        }
    }

    /// Without the option each response but the first of a connection is 40 ms late.
    @Test func connectionsSendAtOnce() async throws {
        struct ReadyPool: AsyncSocketPool {
            func prepare() async throws {}
            func run() async throws {}
            func suspendSocket(_ socket: Socket, untilReadyFor events: Socket.Events) async throws {}
        }
        let socket = try Socket(domain: AF_INET)
        defer { try? socket.close() }
        let option = BoolSocketOption(level: Int32(IPPROTO_TCP), name: TCP_NODELAY)
        #expect(try socket.getValue(for: option) == false)
        try await PromptSocketPool(base: ReadyPool()).suspendSocket(socket, untilReadyFor: [.read])
        #expect(try socket.getValue(for: option))
    }

    @Test func takesTheNextPortUnlessOneIsAskedFor() async throws {
        let (socket, port) = try Client.holdPort()
        defer { close(socket) }
        try await RunningPreview.with(port: .firstFree(from: port), build: { _ in .success(TestSite(Self.pages)) }) { preview in
            #expect(preview.port > port && preview.port <= port + 100)
            let page = try await preview.get("/")
            #expect(page.status == 200)
        }
        var configuration = PreviewServer.Configuration(watchedFolders: [])
        configuration.port = .exactly(port)
        let server = PreviewServer(configuration: configuration, log: { _ in }, build: { _ in .success(TestSite([:])) })
        await #expect(throws: PreviewError.portsTaken(port...port)) {
            try await within { try await server.run() }
        }
        #expect(PreviewError.portsTaken(8080...8080).description == "port 8080 is taken by another program; give another with --port")
        #expect(throws: PreviewError.unknownHost("example.org")) { try ListeningHost("example.org") }
    }

    @Test(arguments: [
        ("127.0.0.1", "http://127.0.0.1:1/", false), ("localhost", "http://127.0.0.1:1/", false), ("0.0.0.0", "http://127.0.0.1:1/", true),
        ("::1", "http://[::1]:1/", false), ("[::]", "http://[::1]:1/", true), ("192.168.1.2", "http://192.168.1.2:1/", true),
    ])
    func listensOnAddresses(host: String, address: String, isReachable: Bool) throws {
        let host = try ListeningHost(host)
        #expect(host.address(port: 1) == address)
        #expect(host.isReachableFromElsewhere == isReachable)
    }
}
