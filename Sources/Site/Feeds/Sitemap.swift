package import Text

/// A sitemap (sitemaps.org, protocol 0.9), in parts where there are many pages.
package enum Sitemap {
    package struct Page: Sendable, Hashable {
        /// Absolute.
        package var address: String
        /// The latest date in what the page shows; nil where it shows none.
        package var lastModified: Day?

        package init(address: String, lastModified: Day? = nil) {
            self.address = address
            self.lastModified = lastModified
        }
    }

    /// More are not allowed in one file.
    package static let limit = 50_000

    /// The files by their paths: `sitemap.xml`, which for more pages than the limit is an index of `sitemap-1.xml` and so on.
    ///
    /// - Parameter base: The site's absolute address, with or without a slash at its end.
    package static func files(_ pages: [Page], base: String, limit: Int = limit) -> [(path: String, bytes: [UInt8])] {
        guard pages.count > limit, limit > 0 else { return [("sitemap.xml", document(pages[...]))] }
        let parts = stride(from: 0, to: pages.count, by: limit).enumerated().map { index, start in
            let slice = pages[start..<min(start + limit, pages.count)]
            return (path: "sitemap-\(index + 1).xml", bytes: document(slice), latest: slice.compactMap(\.lastModified).max())
        }
        var xml = XMLWriter()
        let folder = base.hasSuffix("/") ? base : base + "/"
        xml.element("sitemapindex", attributes: { $0.attribute("xmlns", namespace) }) { xml in
            for part in parts {
                xml.element("sitemap") { xml in
                    xml.element("loc", text: Feed.address(folder + part.path))
                    if let latest = part.latest { xml.element("lastmod", Moment(day: latest)) }
                }
            }
        }
        return [("sitemap.xml", xml.bytes)] + parts.map { ($0.path, $0.bytes) }
    }

    private static let namespace = "http://www.sitemaps.org/schemas/sitemap/0.9"

    private static func document(_ pages: ArraySlice<Page>) -> [UInt8] {
        var xml = XMLWriter()
        xml.element("urlset", attributes: { $0.attribute("xmlns", namespace) }) { xml in
            for page in pages {
                xml.element("url") { xml in
                    xml.element("loc", text: Feed.address(page.address))
                    if let day = page.lastModified { xml.element("lastmod", Moment(day: day)) }
                }
            }
        }
        return xml.bytes
    }
}
