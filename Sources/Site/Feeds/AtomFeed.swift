internal import Text

extension Feed {
    /// The feed as Atom (RFC 4287).
    package func atomDocument() -> [UInt8] {
        var xml = XMLWriter()
        let fallback = latest?.feedTimestamp ?? Moment.feedEpoch
        xml.element("feed", ["xmlns": "http://www.w3.org/2005/Atom", "xml:lang": language]) { xml in
            xml.element("id", text: Self.address(atom))
            xml.element("title", text: title)
            xml.element("subtitle", text: subtitle)
            xml.element("link", ["rel": "self", "type": "application/atom+xml", "href": Self.address(atom)])
            xml.element("link", ["rel": "alternate", "type": "text/html", "href": Self.address(home)])
            xml.element("updated", text: updated?.feedTimestamp ?? Moment.feedEpoch)
            xml.element("author") { $0.element("name", text: publisher) }
            for entry in entries { entry.writeAtom(to: &xml, fallback: fallback) }
        }
        return xml.bytes
    }

    static func address(_ text: String) -> String {
        WebAddress.encoded(text)
    }
}

extension FeedEntry {
    fileprivate func writeAtom(to xml: inout XMLWriter, fallback: String) {
        let page = Feed.address(page)
        xml.element("entry", ["xml:lang": language]) { xml in
            xml.element("id", text: page)
            xml.element("title", text: title)
            xml.element("link", ["rel": "alternate", "type": "text/html", "href": page])
            if let original { xml.element("link", ["rel": "via", "href": Feed.address(original)]) }
            xml.element("published", text: published?.feedTimestamp)
            xml.element("updated", text: (updated ?? published)?.feedTimestamp ?? fallback)
            for author in authors { xml.element("author") { $0.element("name", text: author) } }
            for category in categories { xml.element("category", ["term": category]) }
            xml.element("summary", text: summary)
            // Links in the body are relative to the page.
            if let content { xml.element("content", ["type": "html", "xml:base": page], utf8: content) }
        }
    }
}
