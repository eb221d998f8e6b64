/// Which `Host` headers a request may carry.
enum AcceptedHosts: Sendable {
    /// The names of this machine that no other can take: `localhost`, `127.0.0.1`, `[::1]`.
    case loopback
    case any

    /// The header's value in lower case if it is answered: a name or address, with or without a port; nil if it is refused.
    func accepted(_ header: String?) -> String? {
        guard let header = header?.lowercased(), let name = Self.name(inHeader: header) else { return nil }
        switch self {
        case .loopback: return ["localhost", "127.0.0.1", "[::1]"].contains(name) ? header : nil
        case .any: return header
        }
    }

    /// The header without its port; nil where the header is not well formed.
    private static func name(inHeader header: String) -> String? {
        let bytes = Array(header.utf8)
        let isBracketed = bytes.first == UInt8(ascii: "[")
        let end: Int
        if isBracketed {
            guard let bracket = bytes.firstIndex(of: UInt8(ascii: "]")) else { return nil }
            end = bracket + 1
        } else {
            end = bytes.firstIndex(of: UInt8(ascii: ":")) ?? bytes.count
        }
        let name = bytes[..<end]
        let port = bytes[end...]
        let allowed = isBracketed ? "[]:.%0123456789abcdef" : "-._0123456789abcdefghijklmnopqrstuvwxyz"
        guard !name.isEmpty, name.allSatisfy(Array(allowed.utf8).contains) else { return nil }
        guard port.isEmpty || (port.first == UInt8(ascii: ":") && UInt16(String(decoding: port.dropFirst(), as: UTF8.self)) != nil)
        else { return nil }
        return String(decoding: name, as: UTF8.self)
    }
}
