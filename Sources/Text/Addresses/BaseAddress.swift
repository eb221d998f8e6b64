/// The address that a site is published under: every page's path is put behind it.
public enum BaseAddress {
    /// What keeps an address from being one.
    public struct Problem: Error, Sendable, Hashable {
        /// A clause that tells what would be right.
        public let message: String
    }

    /// The address with a slash at its end, scheme and host in small letters, its path percent-encoded: it stands before every page's in files
    /// of many forms.
    public static func read(_ address: String) throws(Problem) -> String {
        let lower = address.lowercased()
        guard let scheme = ["https://", "http://"].first(where: { lower.hasPrefix($0) }), address.utf8.allSatisfy({ $0 > 0x20 }) else {
            throw Problem(message: "“\(address)” is no address; write one that begins with https:// or http://")
        }
        let rest = address.dropFirst(scheme.count)
        let host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        if host.isEmpty || host.hasPrefix(":") { throw Problem(message: "“\(address)” names no host") }
        if rest.contains(where: { $0 == "?" || $0 == "#" }) {
            throw Problem(message: "the paths of pages are put behind “\(address)”; write it without what begins with “?” or “#”")
        }
        if !host.utf8.allSatisfy({ $0 < 0x80 }) {
            throw Problem(message: "the host of “\(address)” has letters beyond ASCII; write it as browsers send it, with “xn--”")
        }
        let path = WebAddress.encoded(String(rest.dropFirst(host.count)))
        return scheme + host.lowercased() + path + (path.hasSuffix("/") ? "" : "/")
    }
}
