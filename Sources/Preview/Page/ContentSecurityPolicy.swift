/// A page's Content-Security-Policy, widened by what the preview adds to the page and by nothing else.
///
/// A theme that by mistake fetches something, or loads a script from elsewhere, is refused in the preview as it will be when published.
struct ContentSecurityPolicy {
    private var directives: [(name: String, sources: [String])]

    init(_ policy: String) {
        directives = policy.split(separator: ";").compactMap { directive in
            let words = directive.split(whereSeparator: \.isWhitespace).map(String.init)
            return words.first.map { ($0, Array(words.dropFirst())) }
        }
    }

    var text: String {
        directives.map { ([$0.name] + $0.sources).joined(separator: " ") }.joined(separator: "; ")
    }

    /// Lets a page load a source of its own server.
    /// - Parameters:
    ///   - names: The directives that rule over it, the most particular first; the first that the policy has is the one that counts.
    ///   - missing: The directive to add where only `default-src` rules; it takes over the sources of that.
    mutating func allow(_ source: String, by names: [String], else missing: String) {
        for name in names + ["default-src"] {
            guard let index = directives.firstIndex(where: { $0.name.lowercased() == name }) else { continue }
            var sources = directives[index].sources
            guard !sources.contains(where: { $0.lowercased() == "'self'" || $0 == "*" }) else { return }
            sources.removeAll { $0.lowercased() == "'none'" }
            sources.append(source)
            if name == "default-src" {
                directives.append((missing, sources))
            } else {
                directives[index].sources = sources
            }
            return
        }
    }
}
