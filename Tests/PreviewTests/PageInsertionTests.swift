internal import TestSupport
internal import Testing
@testable import Preview

@Suite struct PageInsertionTests {
    static let tag = #"<script src="/.dossier/preview.js" data-session="s" data-version="7" defer></script>"# + "\n"

    static func inserted(_ html: String, host: String = "localhost:8080") -> String {
        String(decoding: PreviewScript.inserted(into: Array(html.utf8), host: host, session: "s", version: 7), as: UTF8.self)
    }

    /// A bar stands where the script belongs.
    @Test(arguments: [
        "<!DOCTYPE html><html><head><title>A</title>|</head><body>a</body></html>",
        "<HEAD>|</HEAD><BODY>",
        "<p>no head</p>|",
        "|",
        "<title>A</title>|<body class=\"a\"><p></head></p></body>",
        "<head><!-- </head> <body> -->|</head><body>",
        "<head><title></head> is a tag</title>|</head>",
        "<head><script>\"</head>\"</script><style></head></style>|</head>",
        "<head><meta content=\"</head>\">|</head>",
        "<head><meta content='>'>|</head>",
        "<header>not the head</header>|<body>",
        "<head><!-- never closed </head>|",
        "<head><script>never closed </head>|",
        "<head><meta content=\"never closed </head>|",
        "<|", "<a|", "<a b|", "<a b=|", "<a b='|", "</|", "<!|", "<!--|", "<a =>|", "<a = = =>|", "<>|", "< head>|",
    ])
    func scriptStandsAtTheEndOfTheHead(marked: String) {
        let html = marked.split(separator: "|", omittingEmptySubsequences: false).joined()
        let expected = marked.split(separator: "|", omittingEmptySubsequences: false).joined(separator: Self.tag)
        #expect(Self.inserted(html) == expected)
    }

    @Test(arguments: [
        (
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src localhost:8080/.dossier/events"
        ),
        (
            "default-src 'none'",
            "default-src 'none'; script-src localhost:8080/.dossier/preview.js; style-src localhost:8080/.dossier/preview.css; "
                + "connect-src localhost:8080/.dossier/events"
        ),
        ("default-src 'self'", "default-src 'self'"),
        ("img-src 'self'", "img-src 'self'"),
        ("", ""),
        ("connect-src 'none'; default-src *", "connect-src localhost:8080/.dossier/events; default-src *"),
        ("Connect-Src a.example; ; SCRIPT-SRC 'SELF'", "Connect-Src a.example localhost:8080/.dossier/events; SCRIPT-SRC 'SELF'"),
        (
            "script-src-elem 'none'; script-src 'self'",
            "script-src-elem localhost:8080/.dossier/preview.js; script-src 'self'"
        ),
    ])
    func policyIsWidenedByWhatThePreviewNeeds(policy: String, widened: String) {
        let quoted = widened.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "&#39;")
        let html = "<head><meta http-equiv=\"Content-Security-Policy\" content=\"\(policy)\"></head>"
        #expect(Self.inserted(html) == "<head><meta http-equiv=\"Content-Security-Policy\" content=\"\(quoted)\">\(Self.tag)</head>")
    }

    @Test func policyIsFoundHoweverItIsWritten() {
        let page = Self.inserted("<head><META CONTENT='connect-src &#39;none&#39;' HTTP-EQUIV=content-security-policy /></head>")
        #expect(page == "<head><META CONTENT='connect-src localhost:8080/.dossier/events' HTTP-EQUIV=content-security-policy />\(Self.tag)</head>")
        let ipv6 = Self.inserted("<meta http-equiv=content-security-policy content=\"connect-src 'none'\">", host: "[::1]:8080")
        #expect(ipv6 == "<meta http-equiv=content-security-policy content=\"connect-src &#39;self&#39;\">\(Self.tag)")
    }

    @Test func otherMetaStaysAsItIs() {
        let html = "<meta name=description content=\"connect-src 'none'\"><!-- <meta http-equiv=content-security-policy content=\"a\"> -->"
        #expect(Self.inserted(html) == html + Self.tag)
    }

    @Test func anyBytesAreTaken() {
        var generator = SplitMix(seed: 7)
        let pieces = ["<", ">", "</", "head", "body", "meta ", "script", "title", "content", "=", "\"", "'", "<!--", "-->", "/", " ", "\u{0}", "é"]
        for _ in 0..<3000 {
            let html = (0..<Int.random(in: 0..<30, using: &generator)).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
            let page = Self.inserted(html)
            // Without a policy in it, the page is the same but for the script.
            #expect(page.split(separator: Self.tag, omittingEmptySubsequences: false).joined() == html)
        }
    }
}
