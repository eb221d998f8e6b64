internal import Corpus
internal import Markdown
internal import StringTemplate
internal import Text

/// Finds what the links of a curator's text lead to.
///
/// A link may name another file of `content/` (`../entities/putin.md`, `../assets/map.png`), a page or file of the site relative to the
/// page (`../timeline.html`), one from the site's top (`/about.html`), a passage (`#p-1a2b3c4d`), or an address of the web.
struct LinkResolver: Sendable {
    let model: SiteModel

    init(_ model: SiteModel) {
        self.model = model
    }

    /// Where a link leads.
    enum Target: Equatable {
        /// An address of the web: left as it is.
        case external
        /// A place on the page itself, or an empty address.
        case here(anchor: String?)
        /// A file of the site by its path, with an anchor.
        case file(String, anchor: String?)
        /// An address that a page must not carry.
        case refused
        /// A file of `content/` that is not there.
        case missing(String)
    }

    /// - Parameters:
    ///   - source: the file of `content/` that the text stands in.
    ///   - page: the path of the page that shows it.
    func target(of destination: String, from source: String, on page: String) -> Target {
        let address = LinkAddress(destination)
        switch address {
        case .external: return .external
        case .refused: return .refused
        case .here(let anchor): return .here(anchor: anchor)
        case .garbled(let path): return .missing(path)
        case .path(let path, let anchor):
            let file = path.hasSuffix(".md")
                ? address.sourceFile(from: source).flatMap { model.pathsBySource[$0] } ?? LinkAddress.asset(path, from: source)
                : LinkAddress.asset(path, from: source) ?? LinkAddress.siteFile(path, from: page)
            return file.map { .file($0, anchor: anchor) } ?? .missing(path)
        }
    }

    /// Changes a document's HTML so that its links hold on this page, and those of its footnotes speak the interface's language.
    func resolve(_ document: Document, from source: String, on view: View, to weaving: inout Weaving) {
        for label in document.returnLabels {
            weaving.replace(label) { HTMLEscape.append(model.strings[.backToText], to: &$0, quotes: true) }
        }
        for link in document.links {
            let target = target(of: link.destination, from: source, on: view.path)
            if link.isImage, target == .external || target == .refused {
                replaceImage(link, target, document, in: &weaving)
                continue
            }
            switch target {
            case .external, .here: continue
            case .refused, .missing: weaving.replace(link.value) { _ in }
            case .file(let path, let anchor):
                weaving.replace(link.value) {
                    HTMLEscape.append(view.url(path, anchor: anchor.map(View.encoded)).string, to: &$0, quotes: true)
                }
            }
        }
    }

    /// The HTML of a document by itself, its links resolved.
    func html(of document: Document, from source: String, on view: View) -> [UInt8] {
        var weaving = Weaving()
        resolve(document, from: source, on: view, to: &weaving)
        return document.woven(weaving)
    }

    /// A picture from elsewhere would be a request to somebody else: the reader gets a link to it instead.
    private func replaceImage(_ link: Document.Link, _ target: Target, _ document: Document, in weaving: inout Weaving) {
        let html = document.html
        weaving.replace(link.tag) {
            guard target == .external else { return $0.append(contentsOf: html[link.alternative]) }
            $0.append("<a class=\"image\" href=\"")
            $0.append(contentsOf: html[link.value])
            $0.append("\">")
            if link.alternative.isEmpty { $0.append(link.destination.htmlEscaped) } else { $0.append(contentsOf: html[link.alternative]) }
            $0.append("</a>")
        }
    }

    /// What is wrong with a document's links: each an error at its line.
    ///
    /// - Parameters:
    ///   - isThere: whether the site has a file of that path.
    ///   - advice: the ending of a message about a path that the site has not.
    ///   - missing: that of one about a link that names no file at all.
    ///   - anchorAdvice: that of one about an anchor that a page has not; nil where it has it, or is none of a curator's text.
    func faults(
        in document: Document, from source: SourceFile, on page: String, isThere: (String) -> Bool, advice: (String) -> String,
        missing: (String) -> String, anchorAdvice: (_ anchor: String, _ path: String) -> String?
    ) -> [Diagnostic] {
        document.links.compactMap { link in
            func fault(_ message: String, _ severity: Diagnostic.Severity = .error) -> Diagnostic {
                Diagnostic(severity, message, at: Self.place(of: link, in: source), in: source)
            }
            func anchorFault(_ anchor: String?, on path: String) -> Diagnostic? {
                guard let anchor, let advice = anchorAdvice(LinkAddress.decoded(anchor) ?? anchor, path) else { return nil }
                return fault("\(path == page ? "this page" : path) has no place “#\(anchor)”\(advice)")
            }
            switch target(of: link.destination, from: source.path, on: page) {
            case .external: return nil
            case .refused: return fault("a link may lead to http, https, mailto or a file of the site; this one is left out", .warning)
            case .missing(let path): return fault("there is no file “\(path)” to link to\(missing(path))")
            case .here(let anchor): return anchorFault(anchor, on: page)
            case .file(let path, let anchor):
                guard isThere(path) else {
                    return fault("the site has no file “\(path)”\(advice(path))")
                }
                return anchorFault(anchor, on: path)
            }
        }
    }

    /// The destination's bytes in the source, as near as the text tells: on the link's line or below it.
    private static func place(of link: Document.Link, in source: SourceFile) -> Range<Int> {
        let start = source.offset(ofLine: max(1, link.line))
        let wanted = Array(link.destination.utf8)
        // An address that the text writes otherwise, with an escape, is not found: then not all of the file is read for each.
        let end = min(source.bytes.count, start + 65_536 + wanted.count)
        return source.bytes.firstIndex(of: wanted, in: start..<end).map { $0..<$0 + wanted.count } ?? start..<start
    }
}
