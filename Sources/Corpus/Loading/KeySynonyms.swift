internal import Text

/// What other programs, and people who write from memory, call the keys of front matter.
package enum KeySynonyms {
    /// The ending of the message about an unknown key: the known one that is spelled nearly so or means the same; or nothing.
    static func didYouMean(_ name: String, among known: some Sequence<String>) -> String {
        // “link” is nearly “line”, and means “url”: what a word means comes first.
        key(meantBy: name) { known.contains($0) }.map { "; did you mean “\($0)”?" } ?? Text.didYouMean(name, among: known)
    }

    /// The key that means what another word says, the word itself where it is one: `pubDate` is `date`.
    ///
    /// - Parameter isKnown: whether there is such a key.
    package static func key(meantBy name: String, where isKnown: (String) -> Bool) -> String? {
        if isKnown(name) { return name }
        return meanings[name.lowercased().filter { $0 != "_" && $0 != "-" }]?.first(where: isKnown)
    }

    private static let meanings: [String: [String]] = {
        let words = [
            ("byline", "author authors autor autoren auteur writer writers by creator"), ("outlet", "source publication publisher newspaper paper medium quelle site sitename"), ("publisher", "author"),
            ("date", "published pubdate publishdate publisheddate datepublished created datum day start startdate"), ("updated", "modified lastmod lastmodified datemodified"), ("title", "headline heading titel titre"),
            ("name", "title label"), ("summary", "description abstract excerpt subtitle teaser standfirst"), ("url", "link permalink canonical original originalurl sourceurl website homepage"),
            ("base_url", "url site siteurl website"), ("language", "lang locale languagecode sprache langue"), ("tags", "keywords categories category topics"), ("dateline", "location place"), ("place", "location"),
            ("aliases", "alternatenames alsoknownas othernames synonyms"), ("type", "kind category class"), ("order", "weight position navorder"), ("rights", "license licence copyright"),
            ("draft", "hidden private unpublished"), ("owner", "group parent company"), ("end", "enddate until"), ("participants", "people persons"),
        ]
        var table: [String: [String]] = [:]
        for (key, list) in words {
            for word in list.split(separator: " ") { table[String(word), default: []].append(key) }
        }
        return table
    }()
}
