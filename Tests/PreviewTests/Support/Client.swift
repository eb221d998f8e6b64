internal import Foundation
internal import Glibc
@testable import Preview

/// A client that sends what it is told, byte for byte, over a socket of its own.
enum Client {
    struct Response: Sendable, Equatable {
        var status: Int
        /// Names in lower case.
        var headers: [String: String]
        var body: [UInt8]

        var text: String { String(decoding: body, as: UTF8.self) }
    }

    struct Failure: Error {
        let what: String
    }

    /// Sends a request of HTTP/1.1 and reads its response.
    static func send(
        _ target: String, method: String = "GET", host: String? = "localhost", headers: [String] = [], port: UInt16
    ) async throws -> Response {
        let lines = ["\(method) \(target) HTTP/1.1"] + (host.map { ["Host: \($0)"] } ?? []) + headers + ["Connection: close", "", ""]
        let answer = try await exchange(Array(lines.joined(separator: "\r\n").utf8), port: port)
        guard let response = response(in: answer) else { throw Failure(what: "no response: \(String(decoding: answer, as: UTF8.self))") }
        return response
    }

    /// Sends bytes, and gives all that comes back until the server closes the connection or is silent for the time given.
    static func exchange(_ bytes: [UInt8], patience: Duration = .seconds(20), port: UInt16) async throws -> [UInt8] {
        try await withCheckedThrowingContinuation { continuation in
            // Not on a thread that the server, in the same process, may need.
            Thread.detachNewThread {
                continuation.resume(with: Result {
                    let socket = try connect(to: port, patience: patience)
                    defer { close(socket) }
                    guard Glibc.send(socket, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count else { return [] }
                    var answer = [UInt8]()
                    while let chunk = receive(from: socket) { answer += chunk }
                    return answer
                })
            }
        }
    }

    /// The states that the event stream tells of, until it ends.
    static func events(port: UInt16) -> AsyncThrowingStream<StateMessage, any Error> {
        AsyncThrowingStream { continuation in
            Thread.detachNewThread {
                do {
                    let socket = try connect(to: port, patience: .seconds(20))
                    defer { close(socket) }
                    let request = Array("GET /.dossier/events HTTP/1.1\r\nHost: localhost\r\n\r\n".utf8)
                    Glibc.send(socket, request, request.count, Int32(MSG_NOSIGNAL))
                    var waiting = [UInt8]()
                    while let chunk = receive(from: socket) {
                        waiting += chunk
                        while let end = waiting.firstIndex(of: UInt8(ascii: "\n")) {
                            let line = String(decoding: waiting[..<end], as: UTF8.self)
                            waiting.removeSubrange(...end)
                            guard line.hasPrefix("data: ") else { continue }
                            let message = try JSONDecoder().decode(StateMessage.self, from: Data(line.dropFirst(6).utf8))
                            if case .terminated = continuation.yield(message) { return }
                        }
                    }
                    continuation.finish()
                } catch {
                    continuation.finish(throwing: error)
                }
            }
        }
    }

    static func response(in answer: [UInt8]) -> Response? {
        let end = Array("\r\n\r\n".utf8)
        guard let start = answer.indices.first(where: { answer[$0...].starts(with: end) }) else { return nil }
        let lines = String(decoding: answer[..<start], as: UTF8.self).components(separatedBy: "\r\n")
        let words = lines[0].split(separator: " ")
        guard words.count > 1, let status = Int(words[1]) else { return nil }
        var headers = [String: String]()
        for line in lines.dropFirst() {
            let parts = line.split(separator: ":", maxSplits: 1)
            if parts.count == 2 { headers[parts[0].lowercased()] = parts[1].trimmingCharacters(in: .whitespaces) }
        }
        return Response(status: status, headers: headers, body: Array(answer[(start + 4)...]))
    }

    private static func receive(from socket: Int32) -> [UInt8]? {
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        let count = recv(socket, &buffer, buffer.count, 0)
        return count > 0 ? Array(buffer[..<count]) : nil
    }

    static func connect(to port: UInt16, patience: Duration) throws -> Int32 {
        let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard socket >= 0 else { throw Failure(what: "no socket") }
        var time = timeval(tv_sec: Int(patience.components.seconds), tv_usec: Int(patience.components.attoseconds / 1_000_000_000_000))
        setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &time, socklen_t(MemoryLayout<timeval>.size))
        var address = loopback(port: port)
        let result = withUnsafePointer(to: &address) { address in
            address.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                Glibc.connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard result == 0 else {
            close(socket)
            throw Failure(what: "cannot connect to port \(port)")
        }
        return socket
    }

    /// A socket that holds a port, as another program would, and the port.
    static func holdPort() throws -> (socket: Int32, port: UInt16) {
        let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = loopback(port: 0)
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let result = withUnsafeMutablePointer(to: &address) { address in
            address.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                bind(socket, address, length) == 0 && listen(socket, 1) == 0 && getsockname(socket, address, &length) == 0
            }
        }
        guard result else { throw Failure(what: "cannot hold a port") }
        return (socket, UInt16(bigEndian: address.sin_port))
    }

    private static func loopback(port: UInt16) -> sockaddr_in {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        return address
    }
}
