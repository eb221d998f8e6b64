internal import Corpus

/// Finds the outlet that an article's name or address means.
package enum OutletMatch {
    static func slug(name: String?, url: String?, among outlets: [Outlet]) -> String? {
        if let url, let host = host(of: url) {
            // The longest host decides: `sport.herald.example` before `herald.example`.
            let matches = outlets.compactMap { outlet -> (slug: String, length: Int)? in
                guard let own = outlet.url.flatMap({ Self.host(of: $0) }), host == own || host.hasSuffix("." + own) else { return nil }
                return (outlet.slug, own.utf8.count)
            }
            if let best = matches.max(by: { ($0.length, $1.slug) < ($1.length, $0.slug) }) { return best.slug }
        }
        guard let name else { return nil }
        let wanted = key(of: name)
        return outlets.first { key(of: $0.name) == wanted }?.slug
    }

    /// What names of one outlet have in common: the letters and digits without accents and capitals, and without an article before them.
    package static func key(of name: String) -> [UInt8] {
        let folded = LineToken.fold(Array(name.utf8)[...])
        let article = folded.prefix { $0 != ASCII.space }
        let rest = folded.dropFirst(article.count)
        return TitleChoice.squash(rest.isEmpty || !articles.contains(Array(article)) ? folded[...] : rest)
    }

    private static let articles = Set("the der die das le la les el los las il lo de het o a os as".split(separator: " ").map { Array($0.utf8) })

    /// The host of an address in small letters, without `www.`, user and port; nil where there is none.
    static func host(of url: String) -> String? {
        var rest = url[...]
        if let colon = rest.firstIndex(of: ":"), rest[colon...].hasPrefix("://") {
            rest = rest[colon...].dropFirst(3)
        } else if rest.hasPrefix("//") {
            rest = rest.dropFirst(2)
        }
        var host = rest.prefix { !"/?#\\".contains($0) }
        if let at = host.lastIndex(of: "@") { host = host[host.index(after: at)...] }
        host = host.prefix { $0 != ":" }
        let lowered = host.lowercased()
        let plain = lowered.hasPrefix("www.") ? String(lowered.dropFirst(4)) : lowered
        return plain.contains(".") ? plain : nil
    }
}
