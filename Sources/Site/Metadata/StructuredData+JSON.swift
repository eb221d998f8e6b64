internal import Text

extension StructuredData.Article {
    /// A `NewsArticle`. The dossier is `sdPublisher`, who answers for this description; the outlet is `publisher`.
    ///
    /// `sha256` belongs to a `MediaObject` in schema.org, so the raw file is one, and the article's `encoding`.
    func write(to json: inout JSONWriter) {
        json.object {
            $0.member("@type", "NewsArticle")
            $0.member("@id", Feed.address(page))
            $0.member("headline", headline)
            $0.member("datePublished", published?.description)
            $0.member("dateModified", updated?.description)
            if !authors.isEmpty { $0.member("author") { $0.array { for author in authors { Self.write(author, to: &$0) } } } }
            if let outlet { $0.member("publisher") { outlet.write("NewsMediaOrganization", to: &$0) } }
            $0.member("url", Feed.address(page))
            $0.member("isBasedOn", original.map(Feed.address))
            $0.member("description", summary)
            $0.member("inLanguage", language)
            $0.member("wordCount", words)
            if !tags.isEmpty { $0.member("keywords", tags) }
            if !mentions.isEmpty {
                $0.member("mentions") { $0.array { for thing in mentions { $0.literal(thing.json) } } }
            }
            if let seedSHA256 {
                $0.member("encoding") {
                    $0.object {
                        $0.member("@type", "MediaObject")
                        $0.member("sha256", seedSHA256)
                        $0.member("contentUrl", seed.map(Feed.address))
                    }
                }
            }
            $0.member("sdPublisher") { publisher.write("Organization", to: &$0) }
        }
    }

    private static func write(_ author: AuthorName, to json: inout JSONWriter) {
        json.object {
            $0.member("@type", author.isOrganization ? "Organization" : "Person")
            $0.member("name", author.natural)
        }
    }
}

extension StructuredData.Thing {
    /// `isMain`: on its own page, with all that is known; in a list of mentions its names and addresses.
    func write(to json: inout JSONWriter, isMain: Bool) {
        json.object {
            $0.member("@type", kind.rawValue)
            $0.member("name", name)
            $0.member("url", page.map(Feed.address))
            $0.member("sameAs", Self.wikidataPage(wikidata))
            guard isMain else { return }
            if !aliases.isEmpty { $0.member("alternateName", aliases) }
            $0.member("description", summary)
            guard kind == .event else { return }
            $0.member("startDate", start?.description)
            $0.member("endDate", end?.description)
            if let location {
                $0.member("location") {
                    $0.object {
                        $0.member("@type", "Place")
                        $0.member("name", location)
                    }
                }
            }
        }
    }

    private static func wikidataPage(_ item: String?) -> String? {
        guard let item, item.utf8.first == UInt8(ascii: "Q"), item.utf8.count > 1,
            item.utf8.dropFirst().allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
        else { return nil }
        return "https://www.wikidata.org/wiki/\(item)"
    }
}

extension StructuredData.Collection {
    func write(to json: inout JSONWriter) {
        json.object {
            $0.member("@type", "CollectionPage")
            $0.member("@id", Feed.address(page))
            $0.member("name", name)
            $0.member("url", Feed.address(page))
            $0.member("description", summary)
            $0.member("inLanguage", language)
            $0.member("isPartOf") { site.write("WebSite", to: &$0) }
            guard !items.isEmpty else { return }
            $0.member("mainEntity") {
                $0.object {
                    $0.member("@type", "ItemList")
                    $0.member("numberOfItems", items.count)
                    $0.member("itemListElement") { StructuredData.writeItems(items, to: &$0) }
                }
            }
        }
    }
}

extension StructuredData.Link {
    func write(_ type: String, to json: inout JSONWriter) {
        json.object {
            $0.member("@type", type)
            $0.member("name", name)
            $0.member("url", address.map(Feed.address))
        }
    }
}
