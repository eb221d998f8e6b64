internal import StringTemplate
internal import Text

/// Finds what a site's own templates hold and browsers do not run, for the page's Content-Security-Policy forbids it: style and script in
/// the page itself, `style` and `on…` attributes, and sheets and scripts from elsewhere. A page would be shown without, and without a word.
struct BlockedCode {
    private let source: SourceFile
    private let policy: Policy
    private var bytes: [UInt8] { source.bytes }
    private static let commentEnd = Array("-->".utf8)

    /// What the layout forbids.
    struct Policy {
        var style: Bool
        var script: Bool

        /// A layout of the site's own may have another policy, or none.
        init(layout: [UInt8]) {
            let text = String(decoding: layout, as: UTF8.self)
            style = text.contains("style-src 'self';") || text.contains("style-src 'self'\"")
            script = text.contains("script-src 'self';") || text.contains("script-src 'self'\"")
        }
    }

    /// A warning for each such place of the templates that are the site's own.
    static func warnings(_ templates: [TemplateSource]) -> [Diagnostic] {
        let own = templates.filter { !$0.isBuiltIn }
        guard !own.isEmpty, let layout = templates.first(where: { $0.name == "base" }) else { return [] }
        let policy = Policy(layout: layout.source.bytes)
        return own.flatMap { BlockedCode(source: $0.source, policy: policy).warnings() }
    }

    private func warnings() -> [Diagnostic] {
        var found = [Diagnostic]()
        var index = 0
        while let start = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
            if bytes[start...].starts(with: "<!--".utf8) {
                index = bytes.firstIndex(of: Self.commentEnd, in: start..<bytes.count).map { $0 + Self.commentEnd.count } ?? bytes.count
                continue
            }
            let end = endOfTag(start)
            if let message = fault(of: bytes[start..<end]) { found.append(Diagnostic(.warning, message, at: start..<end, in: source)) }
            index = max(end, start + 1)
        }
        return found
    }

    /// Where a tag is over: at a `>` that stands in no quotation marks.
    private func endOfTag(_ start: Int) -> Int {
        var quote: UInt8?
        for index in start + 1..<bytes.count {
            let byte = bytes[index]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: ">") {
                return index + 1
            } else if byte == UInt8(ascii: "\""), bytes[index - 1] == UInt8(ascii: "=") {
                quote = byte
            }
        }
        return bytes.count
    }

    // MARK: A tag

    private func fault(of tag: ArraySlice<UInt8>) -> String? {
        let text = String(decoding: tag, as: UTF8.self).lowercased()
        if policy.style, text.hasPrefix("<style") { return Self.message("a style sheet in the page", kind: "css") }
        if policy.style, text.hasPrefix("<link"), text.contains("stylesheet"), Self.leadsOut(text, "href") { return Self.message("a style sheet from elsewhere", kind: "css") }
        if policy.script, text.hasPrefix("<script") {
            if Self.leadsOut(text, "src") { return Self.message("a script from elsewhere", kind: "js") }
            if !text.contains(" src="), !text.contains("json") { return Self.message("a script in the page", kind: "js") }
        }
        if policy.style, text.contains(" style=\"") { return Self.message("a “style” attribute", kind: "css") }
        if policy.script, text.contains(#/ on[a-z]+="/#) { return Self.message("an “on…” attribute", kind: "js") }
        return nil
    }

    private static func leadsOut(_ tag: String, _ attribute: String) -> Bool {
        ["http:", "https:", "//"].contains { tag.contains(" \(attribute)=\"\($0)") }
    }

    private static func message(_ what: String, kind: String) -> String {
        let link = kind == "css" ? #"<link rel="stylesheet" href="\(site.root)assets/own.css">"# : #"<script defer src="\(site.root)assets/own.js"></script>"#
        return "browsers pass over \(what), for the Content-Security-Policy of templates/base.html forbids it; put it into templates/assets/own.\(kind) and write \(link)"
    }
}
