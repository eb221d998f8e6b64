package import Corpus
internal import Text

/// Small files that tell programs what the site is.
package enum SiteFiles {
    /// An OpenSearch description: lets a browser search the dossier from its address field.
    ///
    /// - Parameters:
    ///   - title: At most 16 characters of it are the engine's short name, as the specification demands.
    ///   - searchPage: The absolute address of the search page.
    package static func openSearch(
        title: String, summary: String?, searchPage: String, language: String?, icon: String? = nil
    ) -> [UInt8] {
        var xml = XMLWriter()
        xml.element("OpenSearchDescription", attributes: { $0.attribute("xmlns", "http://a9.com/-/spec/opensearch/1.1/") }) { xml in
            xml.element("ShortName", text: shortened(title, to: 16))
            xml.element("LongName", text: shortened(title, to: 48))
            xml.element("Description", text: shortened(summary ?? title, to: 1024))
            xml.element("Language", text: language)
            xml.element("InputEncoding", text: "UTF-8")
            xml.element("OutputEncoding", text: "UTF-8")
            if let icon { xml.element("Image", text: Feed.address(icon)) }
            // Braces mark the place of the words: only those of ours may stand in the address.
            xml.empty("Url") {
                $0.attribute("type", "text/html")
                $0.attribute("template", Feed.address(searchPage) + "?q={searchTerms}")
            }
        }
        return xml.bytes
    }

    /// At most so many characters, cut between words where there are several.
    static func shortened(_ text: String, to limit: Int) -> String {
        let plain = CitationText.plain(text)
        guard plain.count > limit else { return plain }
        let head = plain.prefix(limit)
        // A word that ends exactly at the limit is whole.
        let isWhole = plain[head.endIndex...].first.map { !$0.isLetter && !$0.isNumber } ?? true
        let words = isWhole ? head : head.lastIndex(of: " ").map { head[..<$0] } ?? head
        // What would join the words to those that are cut off goes with them.
        let end = words.lastIndex { !" ,:;–—-&(/«“„‘".contains($0) }
        return end.map { String(words[...$0]) } ?? String(words)
    }

    /// A web app manifest. Its addresses are relative to the manifest, which stands in the site's top folder, so that it needs no base.
    package static func webManifest(
        title: String, summary: String?, language: String, direction: TextDirection, icons: [Icon] = []
    ) -> [UInt8] {
        var json = JSONWriter(.indented)
        json.object {
            $0.member("name", CitationText.plain(title))
            $0.member("short_name", shortened(title, to: 12))
            $0.member("description", summary.map(CitationText.plain))
            $0.member("lang", language)
            $0.member("dir", direction.rawValue)
            $0.member("id", "./")
            $0.member("start_url", "./index.html")
            $0.member("scope", "./")
            $0.member("display", "minimal-ui")
            if !icons.isEmpty {
                $0.member("icons") {
                    $0.array {
                        for icon in icons {
                            $0.object {
                                $0.member("src", icon.path)
                                $0.member("sizes", icon.sizes)
                                $0.member("type", icon.type)
                            }
                        }
                    }
                }
            }
        }
        json.endLine()
        return json.bytes
    }

    package struct Icon: Sendable, Hashable {
        /// Relative to the site's top folder.
        package var path: String
        /// `192x192`, or `any` for a drawing.
        package var sizes: String
        /// `image/svg+xml`
        package var type: String

        package init(path: String, sizes: String, type: String) {
            self.path = path
            self.sizes = sizes
            self.type = type
        }
    }

    /// `robots.txt`. Programs ask for it at the top of a host alone: a site in a folder needs `<meta name="robots">` as well.
    package static func robots(_ setting: Settings.Robots, sitemap: String?) -> [UInt8] {
        var text = "User-agent: *\n"
        switch setting {
        case .index:
            text += "Disallow:\n"
            if let sitemap { text += "\nSitemap: \(Feed.address(sitemap))\n" }
        case .noindex:
            text += "Disallow: /\n"
        }
        return Array(text.utf8)
    }
}
