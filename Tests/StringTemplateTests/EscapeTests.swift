import Testing
import Text

@testable import StringTemplate

@Suite struct EscapeTests {
    @Test(arguments: [
        // Element content and text elements.
        ("<p>\\(hostile)</p>", "<p>&lt;script&gt;alert('1')&lt;/script&gt; &amp; \"quoted\"</p>"),
        ("<title>\\(hostile)</title>", "<title>&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;quoted&quot;</title>"),
        ("<textarea>\\(hostile)</textarea>", "<textarea>&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;quoted&quot;</textarea>"),
        ("<div>\\(article.body)</div>", "<div><p>It landed.</p></div>"),
        ("<script>var x = '<b>';</script>\\(hostile.count)", "<script>var x = '<b>';</script>38"),
        ("<style>p>a{}</style><!-- > -- <p> --><p>\\(hostile.prefix(1))</p>", "<style>p>a{}</style><!-- > -- <p> --><p>&lt;</p>"),
        // Attributes.
        ("<p title=\"\\(hostile)\">", "<p title=\"&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;quoted&quot;\">"),
        ("<p title='\\(hostile)'>", "<p title='&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;quoted&quot;'>"),
        ("<details\\(if isOpen) open\\(end)>", "<details open>"),
        ("<details\\(if isClosed) open\\(end)>", "<details>"),
        ("<li\\(if isOpen) aria-current=\"page\"\\(end)>", "<li aria-current=\"page\">"),
        ("<li class=\"a\\(if isOpen) b\\(else) c\\(end)\">", "<li class=\"a b\">"),
        ("<input value=\"\\(article.words)\" disabled\\(if isOpen) checked\\(end)/>", "<input value=\"12345\" disabled checked/>"),
        // Addresses.
        ("<a href=\"\\(link)\">", "<a href=\"x/y.html?a=1&amp;b=2\">"),
        ("<a href=\"\\(link)#\\(hostile.prefix(8))\">", "<a href=\"x/y.html?a=1&amp;b=2#%3Cscript%3E\">"),
        ("<a href=\"#\\(article.title)\">", "<a href=\"#A%20ship%20lands\">"),
        ("<a href=\"tags/\\(article.title).html\">", "<a href=\"tags/A%20ship%20lands.html\">"),
        ("<a href=\"tag-\\(article.title)-\\(article.words).html\">", "<a href=\"tag-A%20ship%20lands-12345.html\">"),
        ("<a href=\"\\(article.words).html\">", "<a href=\"12345.html\">"),
        ("<a href=\"/\\(article.title)\">", "<a href=\"/A%20ship%20lands\">"),
        ("<a href=\"https://a.example/\\(article.title)?q=\\(hostile.prefix(1))\">", "<a href=\"https://a.example/A%20ship%20lands?q=%3C\">"),
        ("<a href=\"mailto:a@b.example?subject=\\(article.title)\">", "<a href=\"mailto:a@b.example?subject=A%20ship%20lands\">"),
        ("<a href=\"https://archive.example/web/\\(article.outlet.url)\">", "<a href=\"https://archive.example/web/https://herald.example/\">"),
        ("<a href=\"?u=\\(article.outlet.url)\">", "<a href=\"?u=https%3A%2F%2Fherald.example%2F\">"),
        ("<a href=\"\\(if isOpen)x/\\(else)y\\(end)?q=\\(article.title)\">", "<a href=\"x/?q=A%20ship%20lands\">"),
        ("<a href=\"\\(address)\">", "<a href=\"#\">"),
        ("<p>\\(address)</p>", "<p>#</p>"),
        ("<p title=\"\\(address)\">", "<p title=\"#\">"),
        ("<a href=\"?u=\\(address)\">", "<a href=\"?u=#\">"),
        ("<svg><a xlink:href=\"\\(address)\"></svg>", "<svg><a xlink:href=\"#\"></svg>"),
        // What the browser loads must stay on the site.
        ("<script src=\"\\(link)\"></script>", "<script src=\"x/y.html?a=1&amp;b=2\"></script>"),
        ("<script src=\"\\(article.outlet.url)\"></script>", "<script src=\"#\"></script>"),
        ("<link rel=\"stylesheet\" href=\"\\(article.outlet.url)\">", "<link rel=\"stylesheet\" href=\"#\">"),
        ("<link href=\"\\(article.outlet.url)\" rel=\"canonical\">", "<link href=\"#\" rel=\"canonical\">"),
        ("<link rel=\"canonical\" href=\"\\(article.outlet.url)\">", "<link rel=\"canonical\" href=\"https://herald.example/\">"),
        ("<iframe src=\"\\(article.outlet.url)\"></iframe>", "<iframe src=\"#\"></iframe>"),
        // srcset.
        ("<img srcset=\"\\(link) 2x, \\(link) \\(article.words)w\">", "<img srcset=\"x/y.html?a=1&amp;b=2 2x, x/y.html?a=1&amp;b=2 12345w\">"),
        ("<img srcset=\"\\(for e in article.entities)\\(e.url) \\(e.count)x, \\(end)\">", "<img srcset=\"entities/e.html 3x, entities/e.html 2x, entities/e.html 3x, \">"),
        ("<img srcset=\"\\(address) 2x\">", "<img srcset=\"# 2x\">"),
        // JSON.
        ("<script type=\"application/json\">\\(data)</script>", "<script type=\"application/json\">{\"a\":\"\\u003C/script\\u003E\"}</script>"),
        ("<script type='application/ld+json' id=x>\\(data)</script>", "<script type='application/ld+json' id=x>{\"a\":\"\\u003C/script\\u003E\"}</script>"),
    ])
    func writes(_ template: String, _ expected: String) throws {
        #expect(try render(template) == expected)
    }

    @Test(arguments: [
        ("x.html", true), ("", true), ("../a/b.html?x:y#z:q", true), ("#a:b", true), ("?a:b", true), ("/a", true), ("a/b:c", true),
        ("http://a", true), ("HTTPS://a", true), (" https://a", true), ("mailto:a@b.example", true), ("//host/x", true), ("ht\ttp://a", true),
        ("javascript:alert(1)", false), ("JaVaScRiPt:alert(1)", false), (" javascript:alert(1)", false), ("java\nscript:alert(1)", false),
        ("\u{1}javascript:alert(1)", false), ("data:text/html,x", false), ("vbscript:x", false), ("file:///etc", false), (":x", false),
        ("javascript\u{200B}:x", false), ("jаvascript:x", false), ("https:", true), ("x-https://a", false), ("a:b", false),
    ])
    func addresses(_ address: String, _ isAllowed: Bool) {
        #expect((URLValue(address).kind != .refused) == isAllowed)
    }

    @Test func addressesBehindOthersStayOnTheSite() throws {
        var page = Page()
        page.link = URLValue("//evil.example/x.js")
        #expect(try render("<script src=\"\\(link)\"></script>", page) == "<script src=\"#\"></script>")
        page.link = URLValue("/evil.example/x.js")
        #expect(try render("<script src=\"\\(article.url)\\(link)\"></script>", page) == "<script src=\"a.html#\"></script>")
        page.link = URLValue("a,b c.png")
        #expect(try render("<img srcset=\"\\(link) 2x\">", page) == "<img srcset=\"a%2Cb%20c.png 2x\">")
    }

    @Test func refusedAddressesAreReported() throws {
        var output = [UInt8]()
        let warnings = try load(["page": "<p>\n<a href=\"\\(address)\">x</a>"]).render("page", Page(), into: &output)
        #expect(
            warnings.map(\.description) == [
                """
                templates/page.html:2:12: warning: “javascript:alert(1)” is no http, https, mailto or relative address; it is written as “#”
                <a href="\\(address)">x</a>
                           ^~~~~~~
                """
            ])
    }

    @Test func lineSeparatorsInJSON() throws {
        var page = Page()
        page.data = JSONValue(bytes: Array("\"\u{2028}\u{2029}&\"".utf8))
        #expect(try render("<script type=\"application/json\">\\(data)</script>", page).contains("\"\\u2028\\u2029\\u0026\""))
    }
}
