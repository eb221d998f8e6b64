import Foundation
import FoundationXML
import Testing
import Text
@testable import Site

extension Feed {
    static var sample: Feed {
        var feed = Feed(
            title: "The “Visit” & more", home: "https://d.example/index.html", atom: "https://d.example/feed.xml",
            json: "https://d.example/feed.json", publisher: "The “Visit” & more")
        feed.subtitle = "What <five> papers wrote"
        feed.language = "en"
        feed.latest = Moment("2023-03-22")
        var full = FeedEntry(page: "https://d.example/articles/習.html", title: "A < B & \u{1}C\u{FFFF}")
        full.published = Moment("2023-03-20T10:03:00+03:00")
        full.updated = Moment("2023-03-21")
        full.authors = ["Jane Doe", "Reuters staff"]
        full.summary = "In short."
        full.content = Array("<p id=\"p-1\">One &amp; two</p>\n<p>Three</p>".utf8)
        full.original = "https://daily.example/a?b=1&c=2"
        full.language = "de"
        full.categories = ["The Daily", "a \"tag\"\n"]
        feed.entries = [full, FeedEntry(page: "https://d.example/articles/b.html", title: "Undated")].map { $0.written(latest: feed.latest) }
        return feed
    }
}

@Suite struct FeedTests {
    @Test func atom() {
        #expect(
            String(decoding: Feed.sample.atomDocument(), as: UTF8.self) == """
                <?xml version="1.0" encoding="utf-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
                  <id>https://d.example/feed.xml</id>
                  <title>The “Visit” &amp; more</title>
                  <subtitle>What &lt;five&gt; papers wrote</subtitle>
                  <link rel="self" type="application/atom+xml" href="https://d.example/feed.xml"/>
                  <link rel="alternate" type="text/html" href="https://d.example/index.html"/>
                  <updated>2023-03-21T00:00:00Z</updated>
                  <author>
                    <name>The “Visit” &amp; more</name>
                  </author>
                  <entry xml:lang="de">
                    <id>https://d.example/articles/%E7%BF%92.html</id>
                    <title>A &lt; B &amp; C</title>
                    <link rel="alternate" type="text/html" href="https://d.example/articles/%E7%BF%92.html"/>
                    <link rel="via" href="https://daily.example/a?b=1&amp;c=2"/>
                    <published>2023-03-20T10:03:00+03:00</published>
                    <updated>2023-03-21T00:00:00Z</updated>
                    <author>
                      <name>Jane Doe</name>
                    </author>
                    <author>
                      <name>Reuters staff</name>
                    </author>
                    <category term="The Daily"/>
                    <category term="a &quot;tag&quot;&#10;"/>
                    <summary>In short.</summary>
                    <content type="html" xml:base="https://d.example/articles/%E7%BF%92.html">&lt;p id="p-1"&gt;One &amp;amp; two&lt;/p&gt;
                &lt;p&gt;Three&lt;/p&gt;</content>
                  </entry>
                  <entry>
                    <id>https://d.example/articles/b.html</id>
                    <title>Undated</title>
                    <link rel="alternate" type="text/html" href="https://d.example/articles/b.html"/>
                    <updated>2023-03-22T00:00:00Z</updated>
                  </entry>
                </feed>

                """)
    }

    @Test func jsonFeed() {
        #expect(
            String(decoding: Feed.sample.jsonDocument(), as: UTF8.self) == """
                {
                  "version": "https://jsonfeed.org/version/1.1",
                  "title": "The “Visit” & more",
                  "home_page_url": "https://d.example/index.html",
                  "feed_url": "https://d.example/feed.json",
                  "description": "What <five> papers wrote",
                  "language": "en",
                  "authors": [
                    {
                      "name": "The “Visit” & more"
                    }
                  ],
                  "items": [
                    {
                      "id": "https://d.example/articles/%E7%BF%92.html",
                      "url": "https://d.example/articles/%E7%BF%92.html",
                      "external_url": "https://daily.example/a?b=1&c=2",
                      "title": "A < B & \\u0001C\u{FFFF}",
                      "content_html": "<p id=\\"p-1\\">One &amp; two</p>\\n<p>Three</p>",
                      "summary": "In short.",
                      "date_published": "2023-03-20T10:03:00+03:00",
                      "date_modified": "2023-03-21T00:00:00Z",
                      "authors": [
                        {
                          "name": "Jane Doe"
                        },
                        {
                          "name": "Reuters staff"
                        }
                      ],
                      "tags": [
                        "The Daily",
                        "a \\"tag\\"\\n"
                      ],
                      "language": "de"
                    },
                    {
                      "id": "https://d.example/articles/b.html",
                      "url": "https://d.example/articles/b.html",
                      "title": "Undated",
                      "content_text": "Undated"
                    }
                  ]
                }

                """)
    }

    @Test(arguments: [
        ("2023-03-20", "2023-03-20T00:00:00Z"), ("2023-03-20T10:03:05", "2023-03-20T10:03:05Z"),
        ("2023-03-20T10:03:05-04:30", "2023-03-20T10:03:05-04:30"),
    ])
    func timestampsHaveTimeAndZone(stated: String, written: String) {
        #expect(Moment(stated)?.inFeeds.description == written)
    }

    @Test func aDossierWithoutAnyDateSaysSoPlainly() {
        var feed = Feed.sample
        feed.latest = nil
        feed.entries = []
        #expect(String(decoding: feed.atomDocument(), as: UTF8.self).contains("<updated>1970-01-01T00:00:00Z</updated>"))
    }

    @Test func anyTextIsWellFormedAndComesBack() {
        var state: UInt64 = 3
        for _ in 0..<300 {
            let text = String(String.UnicodeScalarView((0..<24).compactMap { _ in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                let bits = UInt32(truncatingIfNeeded: state >> 33)
                return Unicode.Scalar(bits & 1 == 0 ? bits >> 1 & 0x7F : bits & 2 == 0 ? 0xFFF0 + (bits >> 2 & 0xF) : bits >> 2 & 0x1FFF)
            }))
            var feed = Feed(title: text, home: text, atom: text, json: text, publisher: text)
            var entry = FeedEntry(page: text, title: text)
            entry.content = Array(text.utf8)
            entry.categories = [text]
            feed.entries = [entry.written(latest: nil)]
            let reader = Reader()
            let parser = XMLParser(data: Data(feed.atomDocument()))
            parser.delegate = reader
            #expect(parser.parse(), "\(text.unicodeScalars.map(\.value))")
            let allowed = String(String.UnicodeScalarView(text.unicodeScalars.filter {
                [0x09, 0x0A, 0x0D].contains($0.value) || $0.value >= 0x20 && $0.value & 0xFFFE != 0xFFFE
            }))
            #expect(reader.terms.map { Array($0.unicodeScalars) } == [Array(allowed.unicodeScalars)])
            #expect(Array(reader.content.unicodeScalars) == Array(allowed.unicodeScalars))
        }
    }

    /// Collects what the properties look at.
    private final class Reader: NSObject, XMLParserDelegate {
        var terms = [String]()
        var content = ""
        private var isInContent = false

        func parser(
            _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
            attributes: [String: String]
        ) {
            if let term = attributes["term"] { terms.append(term) }
            isInContent = name == "content"
        }

        func parser(_ parser: XMLParser, foundCharacters text: String) {
            if isInContent { content += text }
        }

        func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
            isInContent = false
        }
    }
}
