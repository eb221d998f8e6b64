internal import Text

extension Feed {
    /// The feed as Atom (RFC 4287).
    package func atomDocument() -> [UInt8] {
        var xml = XMLWriter()
        let attributes = { (xml: inout XMLWriter) in
            xml.attribute("xmlns", "http://www.w3.org/2005/Atom")
            xml.attribute("xml:lang", language)
        }
        xml.element("feed", attributes: attributes) { xml in
            xml.element("id", text: Self.address(atom))
            xml.element("title", text: title)
            xml.element("subtitle", text: subtitle)
            xml.link("self", type: "application/atom+xml", Self.address(atom))
            xml.link("alternate", type: "text/html", Self.address(home))
            xml.updated(updated)
            xml.element("author") { $0.element("name", text: publisher) }
            for entry in entries { xml.append(entry.atom) }
        }
        return xml.bytes
    }

    static func address(_ text: String) -> String {
        WebAddress.encoded(text)
    }
}

extension FeedEntry {
    func atom(latest: Moment?) -> [UInt8] {
        var xml = XMLWriter(depth: 1)
        writeAtom(to: &xml, latest: latest)
        return xml.bytes
    }

    private func writeAtom(to xml: inout XMLWriter, latest: Moment?) {
        let page = Feed.address(page)
        xml.element("entry", attributes: { $0.attribute("xml:lang", language) }) { xml in
            xml.element("id", text: page)
            xml.element("title", text: title)
            xml.link("alternate", type: "text/html", page)
            if let original { xml.link("via", Feed.address(original)) }
            if let published { xml.element("published", published.inFeeds) }
            xml.updated(updated ?? published ?? latest)
            for author in authors { xml.element("author") { $0.element("name", text: author) } }
            for category in categories { xml.empty("category") { $0.attribute("term", category) } }
            xml.element("summary", text: summary)
            guard let content else { return }
            let attributes = { (xml: inout XMLWriter) in
                xml.attribute("type", "html")
                // Links in the body are relative to the page.
                xml.attribute("xml:base", page)
            }
            xml.element("content", attributes: attributes, utf8: content)
        }
    }
}

extension XMLWriter {
    fileprivate mutating func link(_ relation: String, type: String? = nil, _ address: String) {
        empty("link") {
            $0.attribute("rel", relation)
            $0.attribute("type", type)
            $0.attribute("href", address)
        }
    }

    fileprivate mutating func updated(_ moment: Moment?) {
        if let moment { element("updated", moment.inFeeds) } else { element("updated", text: Moment.feedEpoch) }
    }
}
