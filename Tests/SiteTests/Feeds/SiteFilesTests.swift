import Corpus
import Testing
import Text
@testable import Site

@Suite struct SiteFilesTests {
    @Test func sitemap() {
        let files = Sitemap.files(
            [
                .init(address: "https://d.example/index.html", lastModified: Day("2023-03-22")),
                .init(address: "https://d.example/a&b/習.html"),
            ], base: "https://d.example")
        #expect(files.map(\.path) == ["sitemap.xml"])
        #expect(
            String(decoding: files[0].bytes, as: UTF8.self) == """
                <?xml version="1.0" encoding="utf-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                  <url>
                    <loc>https://d.example/index.html</loc>
                    <lastmod>2023-03-22</lastmod>
                  </url>
                  <url>
                    <loc>https://d.example/a&amp;b/%E7%BF%92.html</loc>
                  </url>
                </urlset>

                """)
    }

    @Test func manyPagesAreSplitUnderAnIndex() {
        let pages = (1...5).map { Sitemap.Page(address: "https://d.example/x/\($0).html", lastModified: Day(year: 2023, month: 1, day: $0)) }
        let files = Sitemap.files(pages, base: "https://d.example/x", limit: 2)
        #expect(files.map(\.path) == ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml"])
        #expect(
            String(decoding: files[0].bytes, as: UTF8.self) == """
                <?xml version="1.0" encoding="utf-8"?>
                <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                  <sitemap>
                    <loc>https://d.example/x/sitemap-1.xml</loc>
                    <lastmod>2023-01-02</lastmod>
                  </sitemap>
                  <sitemap>
                    <loc>https://d.example/x/sitemap-2.xml</loc>
                    <lastmod>2023-01-04</lastmod>
                  </sitemap>
                  <sitemap>
                    <loc>https://d.example/x/sitemap-3.xml</loc>
                    <lastmod>2023-01-05</lastmod>
                  </sitemap>
                </sitemapindex>

                """)
        #expect(String(decoding: files[3].bytes, as: UTF8.self).contains("<loc>https://d.example/x/5.html</loc>"))
        #expect(files.dropFirst().map { String(decoding: $0.bytes, as: UTF8.self).split(separator: "<url>").count - 1 } == [2, 2, 1])
    }

    @Test func aFileHoldsFiftyThousandPagesAndNoMore() {
        let pages = (1...50_001).map { Sitemap.Page(address: "https://d.example/\($0).html") }
        let files = Sitemap.files(pages, base: "https://d.example/")
        #expect(files.map(\.path) == ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml"])
        let pagesOfFile = files.dropFirst().map { file in file.bytes.split(separator: UInt8(ascii: "\n")).count { $0.starts(with: "    <loc>".utf8) } }
        #expect(pagesOfFile == [50_000, 1])
        #expect(Sitemap.files(Array(pages.dropLast()), base: "https://d.example/").map(\.path) == ["sitemap.xml"])
    }

    @Test func openSearch() {
        #expect(
            String(
                decoding: SiteFiles.openSearch(
                    title: "A State Visit & its Coverage", summary: nil, searchPage: "https://d.example/search.html", language: "en"),
                as: UTF8.self) == """
                <?xml version="1.0" encoding="utf-8"?>
                <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
                  <ShortName>A State Visit</ShortName>
                  <LongName>A State Visit &amp; its Coverage</LongName>
                  <Description>A State Visit &amp; its Coverage</Description>
                  <Language>en</Language>
                  <InputEncoding>UTF-8</InputEncoding>
                  <OutputEncoding>UTF-8</OutputEncoding>
                  <Url type="text/html" template="https://d.example/search.html?q={searchTerms}"/>
                </OpenSearchDescription>

                """)
    }

    @Test(arguments: [
        ("short", "short"), ("exactly sixteen!", "exactly sixteen!"), ("exactly sixteen! more", "exactly sixteen!"),
        ("exactly seventeen", "exactly"), ("Donaudampfschifffahrt", "Donaudampfschiff"), ("  a \n b ", "a b"), ("", ""),
        ("Xi in Moscow now, and then", "Xi in Moscow now"), ("Trade, tariffs, and after", "Trade, tariffs"), ("War & peace – and more of it", "War & peace"),
        ("关于一次国事访问的新闻报道专题汇编", "关于一次国事访问的新闻报道专题汇"),
    ])
    func shortNamesEndWithAWord(text: String, short: String) {
        #expect(SiteFiles.shortened(text, to: 16) == short)
    }

    @Test func webManifest() {
        #expect(
            String(
                decoding: SiteFiles.webManifest(
                    title: "ملف الزيارة", summary: "س", language: "ar", direction: .rightToLeft,
                    icons: [.init(path: "assets/icon.svg", sizes: "any", type: "image/svg+xml")]), as: UTF8.self) == """
                {
                  "name": "ملف الزيارة",
                  "short_name": "ملف الزيارة",
                  "description": "س",
                  "lang": "ar",
                  "dir": "rtl",
                  "id": "./",
                  "start_url": "./index.html",
                  "scope": "./",
                  "display": "minimal-ui",
                  "icons": [
                    {
                      "src": "assets/icon.svg",
                      "sizes": "any",
                      "type": "image/svg+xml"
                    }
                  ]
                }

                """)
    }

    @Test func robots() {
        #expect(
            String(decoding: SiteFiles.robots(.index, sitemap: "https://d.example/sitemap.xml"), as: UTF8.self)
                == "User-agent: *\nDisallow:\n\nSitemap: https://d.example/sitemap.xml\n")
        #expect(
            String(decoding: SiteFiles.robots(.noindex, sitemap: "https://d.example/sitemap.xml"), as: UTF8.self)
                == "User-agent: *\nDisallow: /\n")
    }
}
