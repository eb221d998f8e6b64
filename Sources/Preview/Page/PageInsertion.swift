internal import Text

extension PreviewScript {
    /// The page as the preview serves it: with the script that keeps it up to date, and with a policy that lets this script work.
    ///
    /// The script stands at the end of the head. Nothing else of the page changes, and nothing of what a build writes.
    /// - Parameter host: The `Host` under which the browser knows the server, already checked.
    static func inserted(into html: [UInt8], host: String, session: String, version: Int) -> [UInt8] {
        var scanner = HeadScanner(html)
        var edits = [(range: Range<Int>, replacement: [UInt8])]()
        var place = html.count
        while let tag = scanner.next() {
            if tag.name == "head" && tag.isEnd || tag.name == "body" {
                place = tag.start
                break
            }
            if let policy = policyRange(in: tag, of: html) {
                edits.append((policy, widened(html[policy], host: host)))
            }
        }
        let script = #"<script src="\#(PreviewAddition.script.path)" data-session="\#(session)" data-version="\#(version)" defer></script>"#
        edits.append((place..<place, Array("\(script)\n".utf8)))

        var page = [UInt8]()
        page.reserveCapacity(html.count + 512)
        var copied = 0
        for (range, replacement) in edits {
            page += html[copied..<range.lowerBound]
            page += replacement
            copied = range.upperBound
        }
        return page + html[copied...]
    }

    private static func policyRange(in tag: HeadScanner.Tag, of html: [UInt8]) -> Range<Int>? {
        guard tag.name == "meta", !tag.isEnd,
            let kind = tag.attributes.first(where: { $0.name == "http-equiv" }),
            String(decoding: html[kind.value], as: UTF8.self).lowercased() == "content-security-policy"
        else { return nil }
        return tag.attributes.first { $0.name == "content" }?.value
    }

    private static func widened(_ value: ArraySlice<UInt8>, host: String) -> [UInt8] {
        var policy = ContentSecurityPolicy(unescaped(String(decoding: value, as: UTF8.self)))
        // A source with a path is that one file alone. An IPv6 address is not one that a policy can name.
        func source(_ addition: PreviewAddition) -> String { host.hasPrefix("[") ? "'self'" : host + addition.path }
        policy.allow(source(.script), by: ["script-src-elem", "script-src"], else: "script-src")
        policy.allow(source(.styles), by: ["style-src-elem", "style-src"], else: "style-src")
        policy.allow(source(.events), by: ["connect-src"], else: "connect-src")
        var escaped = [UInt8]()
        HTMLEscape.appendAttribute(policy.text.utf8, to: &escaped)
        return escaped
    }

    /// The references that a policy in an attribute may hold.
    private static func unescaped(_ text: String) -> String {
        var text = text
        for (reference, character) in [("&#39;", "'"), ("&#x27;", "'"), ("&apos;", "'"), ("&quot;", "\""), ("&amp;", "&")] {
            text = text.split(separator: reference, omittingEmptySubsequences: false).joined(separator: character)
        }
        return text
    }
}
