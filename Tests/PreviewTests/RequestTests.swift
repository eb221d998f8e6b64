internal import Testing
@testable import Preview

@Suite struct RequestPathTests {
    @Test(arguments: [
        ("/", ""), ("/index.html", "index.html"), ("/articles/", "articles/"), ("/a%20b.html", "a b.html"),
        ("/%D0%BC%D0%B8%D1%80.html", "мир.html"), ("/a+b", "a+b"), ("/..a/b..", "..a/b.."), ("/...", "..."), ("/%41", "A"),
        ("/a;b=c,d", "a;b=c,d"), ("/%25", "%"), ("/%252e%252e/a", "%2e%2e/a"),
    ])
    func readsPath(target: String, path: String) {
        #expect(RequestPath(target: target)?.path == path)
    }

    static let hostile = [
        "", "a", "*", "http://localhost/", "/..", "/../", "/../a", "/a/..", "/a/../b", "/.", "/./a", "/%2e%2e/a", "/%2E%2e", "/.%2e/a",
        "/a/%2e", "/..%2fa", "/a%2Fb", "/a%2f..%2f..", "//", "//localhost/a", "/a//b", "/a//", "/a%00", "/%00", "/a\u{0}b", "/a\\b",
        "/..\\a", "/a%5Cb", "/%5c..%5c", "/%", "/%4", "/%zz", "/a%0d%0aSet-Cookie:%20a", "/a%7f", "/%ff", "/%c0%ae%c0%ae/", "/%ed%a0%80",
        "/%u002e", "/a\tb", "/%09",
    ]

    @Test(arguments: hostile)
    func refuses(target: String) {
        #expect(RequestPath(target: target) == nil)
    }

    @Test func encodesWhatItDecodes() {
        for path in ["", "a/b.html", "a b", "мир", "%", "a?b#c", "\"<>'", "a+b&c=d"] {
            #expect(RequestPath(target: RequestPath.encoded(path))?.path == path)
        }
    }
}

@Suite struct AcceptedHostsTests {
    @Test(arguments: ["localhost", "localhost:8080", "LOCALHOST", "127.0.0.1", "127.0.0.1:1", "[::1]", "[::1]:65535"])
    func acceptsLoopback(header: String) {
        #expect(AcceptedHosts.loopback.accepted(header) == header.lowercased())
    }

    @Test(arguments: [
        nil, "", " ", "example.org", "example.org:8080", "localhost.example.org", "localhost.", "a.localhost", "127.0.0.2", "127.1", "0.0.0.0",
        "2130706433", "[::]", "[::1", "::1", "localhost:", "localhost:x", "localhost:99999", "localhost:80:80", "localhost@example.org",
        "localhost/", "localhost;a", "localhost, example.org", "[::1]a", "\u{212A}", "localhost'",
    ])
    func refusesForeign(header: String?) {
        #expect(AcceptedHosts.loopback.accepted(header) == nil)
    }

    @Test func acceptsAnyWellFormedNameWhereAsked() {
        #expect(AcceptedHosts.any.accepted("Office-PC.local:8080") == "office-pc.local:8080")
        #expect(AcceptedHosts.any.accepted("[fe80::1%25eth0]:8080") == nil)
        #expect(AcceptedHosts.any.accepted("192.168.1.7") == "192.168.1.7")
        for header in [nil, "", "a b", "a\"", "a;b", "a<b", "a/b", "[x]"] {
            #expect(AcceptedHosts.any.accepted(header) == nil)
        }
    }
}

@Suite struct ByteRangeTests {
    @Test(arguments: [
        (nil, ByteRange.whole), ("bytes=0-0", .part(0..<1)), ("bytes=2-5", .part(2..<6)), ("bytes=2-", .part(2..<10)), ("bytes=-3", .part(7..<10)),
        ("bytes=-30", .part(0..<10)), ("bytes=0-99999999999999999999999", .part(0..<10)), ("BYTES=9-9", .part(9..<10)),
        ("bytes=10-", .unsatisfiable), ("bytes=10-12", .unsatisfiable), ("bytes=-0", .unsatisfiable),
        ("bytes=99999999999999999999999-", .unsatisfiable),
        ("bytes=5-2", .whole), ("bytes=-", .whole), ("bytes=", .whole), ("bytes=a-b", .whole), ("bytes=0-1,3-4", .whole), ("bytes=--1", .whole),
        ("bytes=+1-2", .whole), ("lines=0-1", .whole), ("bytes=1", .whole), ("bytes=1-2-3", .whole),
    ] as [(String?, ByteRange)])
    func reads(header: String?, range: ByteRange) {
        #expect(ByteRange(header: header, length: 10) == range)
    }

    @Test func nothingLiesInEmptyContent() {
        #expect(ByteRange(header: "bytes=0-", length: 0) == .unsatisfiable)
        #expect(ByteRange(header: "bytes=-1", length: 0) == .unsatisfiable)
    }

    @Test(arguments: [
        ("\"a\"", true), ("W/\"a\"", true), ("\"b\", \"a\"", true), (" \"b\" ,W/\"a\" ", true), ("*", true),
        ("\"b\"", false), ("a", false), ("", false), ("\"a", false), (nil, false),
    ])
    func matchesEntityTags(header: String?, isMatch: Bool) {
        #expect(EntityTag.header(header, names: "\"a\"") == isMatch)
    }
}

@Suite struct ContentTypeTests {
    @Test(arguments: [
        ("index.html", "text/html; charset=utf-8"), ("A.HTML", "text/html; charset=utf-8"), ("a/style.css", "text/css; charset=utf-8"),
        ("search.js", "text/javascript; charset=utf-8"), ("data/datapackage.json", "application/json"),
        ("data/articles.jsonl", "application/jsonl; charset=utf-8"), ("feed.xml", "application/xml"), ("a.tar.gz", "application/gzip"),
        ("a.svg", "image/svg+xml"), ("a.woff2", "font/woff2"), ("CNAME", "application/octet-stream"), ("a.b/c", "application/octet-stream"),
        ("a.", "application/octet-stream"), ("", "application/octet-stream"), (".html", "text/html; charset=utf-8"),
    ])
    func isByExtension(path: String, type: String) {
        #expect(ContentType.of(path: path) == type)
    }
}
