internal import Text

extension Feed {
    /// The feed as JSON Feed 1.1.
    package func jsonDocument() -> [UInt8] {
        var json = JSONWriter(.indented)
        json.object {
            $0.member("version", "https://jsonfeed.org/version/1.1")
            $0.member("title", title)
            $0.member("home_page_url", Self.address(home))
            $0.member("feed_url", Self.address(self.json))
            $0.member("description", subtitle)
            $0.member("language", language)
            $0.member("authors") { Self.write([publisher], to: &$0) }
            $0.member("items") { $0.array { for entry in entries { $0.literal(entry.json) } } }
        }
        json.endLine()
        return json.bytes
    }

    fileprivate static func write(_ authors: [String], to json: inout JSONWriter) {
        json.array { for author in authors { $0.object { $0.member("name", author) } } }
    }
}

extension FeedEntry {
    func writeJSON(to json: inout JSONWriter) {
        let page = Feed.address(page)
        json.object {
            $0.member("id", page)
            $0.member("url", page)
            $0.member("external_url", original.map(Feed.address))
            $0.member("title", title)
            if let content {
                $0.key("content_html")
                $0.string(utf8: content)
            } else {
                // One of the two is demanded.
                $0.member("content_text", summary ?? title)
            }
            $0.member("summary", summary)
            // A date is optional here, so that an undated article has none.
            $0.member("date_published", published?.inFeeds)
            $0.member("date_modified", updated?.inFeeds)
            if !authors.isEmpty { $0.member("authors") { Feed.write(authors, to: &$0) } }
            if !categories.isEmpty { $0.member("tags", categories) }
            $0.member("language", language)
        }
    }
}
