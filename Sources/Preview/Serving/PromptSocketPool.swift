internal import FlyingSocks

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// A pool whose connections send at once what they are given (TCP_NODELAY).
///
/// FlyingFox writes a response's headers and its body one after the other. Without this the system holds the body back until the browser
/// has confirmed the headers, which takes 40 ms for each response but the first of a connection.
struct PromptSocketPool<Base: AsyncSocketPool>: AsyncSocketPool {
    let base: Base

    func prepare() async throws {
        try await base.prepare()
    }

    func run() async throws {
        try await base.run()
    }

    func suspendSocket(_ socket: Socket, untilReadyFor events: Socket.Events) async throws {
        // The server waits for connections before there is one, and a connection takes over the option from the socket that accepts it.
        // Where it cannot be set, responses are late, but right.
        try? socket.setValue(true, for: BoolSocketOption(level: Int32(IPPROTO_TCP), name: TCP_NODELAY))
        try await base.suspendSocket(socket, untilReadyFor: events)
    }
}
