internal import FlyingFox
internal import FlyingSocks
internal import Foundation

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// The address that the server listens on.
struct ListeningHost {
    private enum Address {
        case ip4(String)
        case ip6(String)
    }

    private let address: Address

    /// - Throws: ``PreviewError/unknownHost(_:)``
    init(_ host: String) throws(PreviewError) {
        let bare = host.hasPrefix("[") && host.hasSuffix("]") ? String(host.dropFirst().dropLast()) : host
        var ip4 = in_addr()
        var ip6 = in6_addr()
        if bare.lowercased() == "localhost" {
            address = .ip4("127.0.0.1")
        } else if inet_pton(AF_INET, bare, &ip4) == 1 {
            address = .ip4(bare)
        } else if inet_pton(AF_INET6, bare, &ip6) == 1 {
            address = .ip6(bare)
        } else {
            throw .unknownHost(host)
        }
    }

    /// Whether other machines may reach the address.
    var isReachableFromElsewhere: Bool {
        switch address {
        case .ip4(let ip): !ip.hasPrefix("127.")
        case .ip6(let ip): ip != "::1"
        }
    }

    /// The `Host` headers that are answered. A page elsewhere whose name was made to lead here (DNS rebinding) sends its own name,
    /// and is refused; who listens for other machines cannot know the names that they use for this one.
    var acceptedHosts: AcceptedHosts {
        isReachableFromElsewhere ? .any : .loopback
    }

    /// Where a browser on this machine finds the server.
    func address(port: UInt16) -> String {
        switch address {
        case .ip4("0.0.0.0"): "http://127.0.0.1:\(port)/"
        case .ip4(let ip): "http://\(ip):\(port)/"
        case .ip6("::"): "http://[::1]:\(port)/"
        case .ip6(let ip): "http://[\(ip)]:\(port)/"
        }
    }

    /// - Throws: `SocketError`
    func makeServer(port: UInt16, handler: RequestHandler) throws -> HTTPServer {
        // A request may wait for the first build, so its time is long.
        let timeout: TimeInterval = 600
        let pool = PromptSocketPool(base: HTTPServer.defaultPool())
        switch address {
        case .ip4(let ip):
            let address: sockaddr_in = try .inet(ip4: ip, port: port)
            return HTTPServer(address: address, timeout: timeout, pool: pool, logger: .disabled, handler: handler)
        case .ip6(let ip):
            let address: sockaddr_in6 = try .inet6(ip6: ip, port: port)
            return HTTPServer(address: address, timeout: timeout, pool: pool, logger: .disabled, handler: handler)
        }
    }
}

extension Socket.Address {
    var port: UInt16? {
        switch self {
        case .ip4(_, let port), .ip6(_, let port): port
        case .unix: nil
        }
    }
}
