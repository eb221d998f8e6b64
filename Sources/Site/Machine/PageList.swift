internal import Corpus
internal import Text

/// Every page by the last part of its path, for the page that a server shows where there is none: it proposes the nearest.
///
/// The parts hold so many pages each, so that a reader who went astray loads three of them and not the whole list.
/// `lists/pages.js` calls `dossierPages` with the first name of each part, `lists/pages-N.js` with the part's pages: path and title each.
enum PageList {
    struct Page {
        var path: String
        var title: String
    }

    static let limit = 500

    /// The first page of everything that a reader may look for by name.
    static func pages(of model: SiteModel) -> [Page] {
        let content = model.content
        var pages = [
            Page(path: "index.html", title: model.settings.title), Page(path: "search.html", title: model.strings[.search]),
            Page(path: "data.html", title: model.strings[.data]),
        ]
        let own = zip(model.pagePaths, content.pages).map { Page(path: $0, title: $1.title) }
        pages += model.navigation.filter { link in !own.contains { $0.path == link.path } }.map { Page(path: $0.path, title: $0.title) } + own
        pages += Entity.Kind.allCases.filter { model.entitiesByMentions[$0] != nil }.map {
            Page(path: SiteModel.listPath($0.listName, page: 1), title: model.strings[$0.listKey])
        }
        pages += content.articles.indices.map { Page(path: model.path(ofArticle: $0), title: model.titles[$0]) }
        pages += content.entities.indices.map { Page(path: model.path(ofEntity: $0), title: content.entities[$0].name) }
        return pages + content.outlets.indices.map { Page(path: model.path(ofOutlet: $0), title: content.outlets[$0].name) }
    }

    /// The scripts by their paths.
    static func files(_ pages: [Page], limit: Int = limit) -> [(path: String, bytes: [UInt8])] {
        // What ends a name sorts before all that a name holds.
        let named = pages.map { (name: name(of: $0.path), page: $0) }.sorted(byText: { $0.name + "\0" + $0.page.path })
        let parts = stride(from: 0, to: named.count, by: limit).map { named[$0..<min($0 + limit, named.count)] }
        let index = script { json in for part in parts { json.string(part.first?.name ?? "") } }
        return [("lists/pages.js", index)] + parts.enumerated().map { number, part in
            let bytes = script { json in
                for (_, page) in part { json.array { $0.string(View.encoded(page.path)); $0.string(page.title) } }
            }
            return ("lists/pages-\(number + 1).js", bytes)
        }
    }

    /// `dear-friends` of `articles/Dear-Friends.html`.
    static func name(of path: String) -> String {
        var path = path
        return path.withUTF8 { path in
            var name = path[...]
            if let slash = path.lastIndex(of: UInt8(ascii: "/")) { name = path[(slash + 1)...] }
            if name.suffix(5).elementsEqual(".html".utf8) { name = name.dropLast(5) }
            let text = String(decoding: name, as: UTF8.self)
            // Slugs have no capital letters.
            return name.allSatisfy(isSmall) ? text : text.lowercased()
        }
    }

    @inline(__always)
    private static func isSmall(_ byte: UInt8) -> Bool {
        byte < 0x80 && !(UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
    }

    private static func script(_ elements: (inout JSONWriter) -> Void) -> [UInt8] {
        var json = JSONWriter()
        json.array(elements)
        return Array("dossierPages(".utf8) + json.bytes + Array(")\n".utf8)
    }
}
