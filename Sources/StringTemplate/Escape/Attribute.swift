/// What an attribute's value means to a browser, which decides what may be interpolated into it.
enum AttributeKind: Sendable, Hashable {
    /// Plain text: `title`, `class`, `content`, `data-…`.
    case text
    /// An address that the reader follows or that shows a picture.
    case url
    /// An address that the browser loads and runs or lays out with: only a relative one may be written.
    case resource
    /// Addresses with widths or densities, between commas.
    case sourceSet
    /// Nothing may be interpolated; the reason is the rest of a sentence.
    case fixed(Reason)

    /// Whether the value is an address or several.
    var isAddress: Bool {
        switch self {
        case .url, .resource, .sourceSet: true
        case .text, .fixed: false
        }
    }

    enum Reason: String, Sendable {
        case script = "it runs as a script"
        case style = "it is style"
        case document = "it is a document of its own"
        case meaning = "it decides what the element means to a browser"
        case base = "it would move every relative address of the page"
    }

    private static let addresses: Set<String> = [
        "href", "src", "action", "formaction", "cite", "poster", "data", "background", "longdesc", "icon", "manifest",
        "profile", "usemap", "classid", "codebase", "archive", "dynsrc", "lowsrc", "itemid",
    ]
    private static let meanings: Set<String> = [
        "http-equiv", "rel", "is", "sandbox", "allow", "csp", "nonce", "integrity", "charset", "attributename", "ping",
        "itemtype", "xmlns", "language", "from", "to", "values", "by",
    ]
    private static let loading: Set<String> = ["script", "iframe", "frame", "embed", "object", "applet", "track"]
    /// The relations of a `<link>` that load nothing.
    private static let quietRelations: Set<String> = [
        "alternate", "author", "bookmark", "canonical", "first", "help", "icon", "last", "license", "me", "next", "prev",
        "search", "up", "cite-as", "describedby", "shortcut", "apple-touch-icon",
    ]

    /// - Parameters:
    ///   - name: The attribute's name in lower case.
    ///   - element: The element's name in lower case.
    ///   - relation: The value of `rel` where it stands before this attribute.
    init(_ name: String, of element: String, relation: String?) {
        // What most attributes are.
        if name == "class" || name == "id" {
            self = .text
            return
        }
        // `xlink:href` is `href`; `xmlns:x` declares a name space.
        var local = name
        if name.utf8.contains(UInt8(ascii: ":")) {
            let parts = name.split(separator: ":", omittingEmptySubsequences: false)
            local = parts.first == "xmlns" ? "xmlns" : parts.last.map(String.init) ?? name
        }
        if local.utf8.starts(with: "on".utf8) || name.utf8.starts(with: "on".utf8) {
            self = .fixed(.script)
        } else if local == "style" {
            self = .fixed(.style)
        } else if local == "srcdoc" {
            self = .fixed(.document)
        } else if Self.meanings.contains(local) || (local == "type" && ["script", "style", "link", "object", "embed"].contains(element)) {
            self = .fixed(.meaning)
        } else if local == "srcset" || local == "imagesrcset" {
            self = .sourceSet
        } else if Self.addresses.contains(local) {
            if element == "base" {
                self = .fixed(.base)
            } else if Self.loading.contains(element) || element == "use" || (element == "link" && !Self.isQuiet(relation)) {
                self = .resource
            } else {
                self = .url
            }
        } else {
            self = .text
        }
    }

    private static func isQuiet(_ relation: String?) -> Bool {
        guard let words = relation?.lowercased().split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == "\n" }), !words.isEmpty
        else { return false }
        return words.allSatisfy { quietRelations.contains(String($0)) }
    }
}
